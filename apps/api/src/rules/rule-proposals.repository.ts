import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { Refusal } from '../web-errors/index.ts';
import type { KeptVersion } from '../rule-book/index.ts';
import type {
  CountedChange,
  HeldProposal,
  ProposalKind,
  ProposalState,
  RuleProposal,
} from './rule-proposal.ts';

const columns = `p.id, p.kind, p.parameter, p.holds_from::text as "holdsFrom", p.value, p.source, p.state,
  p.created_at as "createdAt", p.proposed_by as "proposedBy", p.decision_note as "decisionNote",
  p.tried_revision::int as "triedRevision",
  p.tried_at as "triedAt", p.people, p.looked_at as "lookedAt", p.changing, p.changes,
  p.last_resident_id as "lastResidentId"`;

/** Proposals of values, and the versions that came of them. */
@Injectable()
export class RuleProposals {
  async add(tx: Transaction, kind: ProposalKind, version: KeptVersion, by: string): Promise<string> {
    const [row] = await tx.query<[{ id: string }]>(
      `insert into rule_proposal (kind, parameter, holds_from, value, source, state, proposed_by)
       values ($1, $2, $3, $4, $5, 'trying', $6) returning id`,
      [kind, version.parameter, version.holdsFrom, version.value, version.source, by],
    );
    return row.id;
  }

  /** The latest proposals, newest first, with the names of the administrators; or the one of an id. */
  find(tx: Transaction, id: string | null = null): Promise<RuleProposal[]> {
    return tx.query<RuleProposal[]>(
      `select ${columns}, proposer.display_name as "proposedByName", decider.display_name as "decidedByName"
         from rule_proposal p
         join account proposer on proposer.id = p.proposed_by
         left join account decider on decider.id = p.decided_by
        where $1::uuid is null or p.id = $1
        order by p.id desc limit 100`,
      [id],
    );
  }

  /** Takes hold of a proposal, so that nobody else decides it or tries it meanwhile. */
  async hold(tx: Transaction, id: string): Promise<HeldProposal | null> {
    const [held] = await tx.query<RuleProposal[]>(
      `select ${columns} from rule_proposal p where id = $1 for update`,
      [id],
    );
    return held ?? null;
  }

  async setState(tx: Transaction, id: string, state: ProposalState): Promise<void> {
    await tx.query(`update rule_proposal set state = $2 where id = $1`, [id, state]);
  }

  async decide(
    tx: Transaction,
    id: string,
    { state, by, note }: { state: 'approved' | 'rejected' | 'withdrawn'; by: string; note: string | null },
  ): Promise<void> {
    await tx.query(
      `update rule_proposal set state = $2, decided_at = clock_timestamp(), decided_by = $3, decision_note = $4 where id = $1`,
      [id, state, by, note],
    );
  }

  /** Whether another proposal for the same parameter and day waits for its approval. */
  async isOpen(tx: Transaction, { parameter, holdsFrom }: KeptVersion): Promise<boolean> {
    const rows = await tx.query<object[]>(
      `select from rule_proposal where parameter = $1 and holds_from = $2 and state = 'proposed'`,
      [parameter, holdsFrom],
    );
    return rows.length > 0;
  }

  /** Says that the dry run is to begin anew. */
  async forgetTrial(tx: Transaction, id: string): Promise<void> {
    await tx.query(`update rule_proposal set tried_revision = null where id = $1`, [id]);
  }

  /** Begins the dry run anew, by the rules of this revision. */
  async beginTrial(tx: Transaction, id: string, revision: number, people: number): Promise<void> {
    await tx.query(
      `update rule_proposal set tried_revision = $2, people = $3, looked_at = 0, changing = 0, changes = '[]',
              last_resident_id = null, tried_at = null where id = $1`,
      [id, revision, people],
    );
  }

  /** Notes how far the dry run got; a proposal that waited for it alone has been tried once it is through. */
  async noteTrial(
    tx: Transaction,
    id: string,
    step: {
      readonly lookedAt: number;
      readonly changing: number;
      readonly changes: readonly CountedChange[];
      readonly lastResidentId: string | null;
      readonly finished: boolean;
    },
  ): Promise<void> {
    await tx.query(
      `update rule_proposal set looked_at = $2, people = greatest(people, $2), changing = $3, changes = $4,
              last_resident_id = coalesce($5, last_resident_id),
              tried_at = case when $6 then clock_timestamp() end,
              state = case when $6 and state = 'trying' then 'tried' else state end
        where id = $1`,
      [id, step.lookedAt, step.changing, JSON.stringify(step.changes), step.lastResidentId, step.finished],
    );
  }

  /** Waits until nobody works by the rules of before, and lets nobody ask for rules until this transaction ends. */
  async lockRules(tx: Transaction): Promise<void> {
    await tx.query(`set local lock_timeout = '20s'`);
    try {
      await tx.query(`select pg_advisory_xact_lock(70, 0)`);
    } catch (fault) {
      if ((fault as { code?: string }).code === '55P03') throw new Refusal(409, 'rules_are_in_use');
      throw fault;
    }
  }

  /** Puts the value in force, for good. */
  async putInForce(
    tx: Transaction,
    { id, parameter, holdsFrom, value, source, proposedBy }: HeldProposal,
  ): Promise<void> {
    await tx.query(
      `insert into rule_version (parameter, holds_from, value, source, proposal_id, proposed_by)
       values ($1, $2, $3, $4, $5, $6)`,
      [parameter, holdsFrom, value, source, id, proposedBy],
    );
  }
}
