import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import type { ClaimByHost, ClaimDetails, ClaimFilter, NewClaim } from './ownership-claims.messages.ts';

const columns = `c.id, c.account_id as "accountId", c.capacity, c.commune_code as "communeCode", c.address, c.proof,
  c.claimed_at as "claimedAt", c.outcome, c.dwelling_id as "dwellingId", c.answered_at as "answeredAt",
  c.answer_note as "answerNote"`;

/** Who says that an address is theirs or theirs to manage, and what came of it: the only file that reads and writes `ownership_claim`. */
@Injectable()
export class OwnershipClaims {
  async add(tx: Transaction, host: Officer, claim: NewClaim): Promise<ClaimDetails> {
    const [row] = await tx.query<[ClaimDetails]>(
      `with c as (
         insert into ownership_claim (account_id, commune_code, address, proof, capacity) values ($1, $2, $3, $4, $5) returning *)
       select ${columns}, $6::text as "displayName" from c`,
      [host.accountId, claim.communeCode, claim.address, claim.proof, claim.capacity, host.displayName],
    );
    return row;
  }

  /** The signed-in host's own, newest first. */
  own(tx: Transaction, host: Officer): Promise<ClaimDetails[]> {
    return tx.query(
      `select ${columns}, $2::text as "displayName" from ownership_claim c where c.account_id = $1 order by c.id desc`,
      [host.accountId, host.displayName],
    );
  }

  /** Those of the asker's communes, the oldest open ones first, or what was answered last; one more than the limit. */
  page(tx: Transaction, { state, limit, cursor }: ClaimFilter): Promise<ClaimByHost[]> {
    return tx.query(
      `select ${columns}, coalesce(a.display_name, '') as "displayName", c.officer_name as "officerName",
              d.address as "dwellingAddress"
         from ownership_claim c left join account a on a.id = c.account_id left join dwelling d on d.id = c.dwelling_id
        where c.commune_code = any ((select app_communes())::text[]) and (c.answered_at is not null) = $1
        order by c.answered_at desc, c.id limit $2 offset $3`,
      [state === 'answered', limit + 1, Number(cursor ?? 0)],
    );
  }

  async find(tx: Transaction, id: string): Promise<ClaimDetails | null> {
    const [row] = await tx.query<ClaimDetails[]>(
      `select ${columns}, coalesce(a.display_name, '') as "displayName"
         from ownership_claim c left join account a on a.id = c.account_id where c.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Answers one that nobody has answered; returns whether that was so. */
  async answer(
    tx: Transaction,
    officer: Officer,
    id: string,
    { outcome, dwellingId, note }: { outcome: string; dwellingId: string | null; note: string | null },
  ): Promise<boolean> {
    const [, answered] = await tx.query<[unknown, number]>(
      `update ownership_claim set outcome = $2, dwelling_id = $3, answer_note = $4, answered_at = now(), answered_by = $5, officer_name = $6
        where id = $1 and answered_at is null`,
      [id, outcome, dwellingId, note, officer.accountId, officer.displayName],
    );
    return answered === 1;
  }
}
