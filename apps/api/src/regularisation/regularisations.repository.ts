import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { RegularisationOutcome, RegularisationState, RegularisationStep } from './what-may-follow.ts';

/** A regularisation, as far as its steps need it. */
export interface RegularisationRow {
  readonly id: string;
  readonly residentId: string;
  readonly communeCode: string;
  readonly dwellingId: string;
  readonly foundOn: string;
  readonly state: RegularisationState;
}

/** A step as it is written into the history. */
export interface TakenStep {
  readonly step: 'opened' | RegularisationStep;
  readonly happenedOn: string;
  readonly appointmentOn?: string | null;
  readonly outcome?: RegularisationOutcome;
  readonly note?: string | null;
}

const columns = `id, resident_id as "residentId", commune_code as "communeCode", dwelling_id as "dwellingId",
  found_on::text as "foundOn", state`;

/** Regularisations and their histories; the only writer of both. */
@Injectable()
export class Regularisations {
  /** The open one of a person in a commune. */
  async findOpen(
    tx: Transaction,
    residentId: string,
    communeCode: string,
  ): Promise<RegularisationRow | null> {
    const [row] = await tx.query<RegularisationRow[]>(
      `select ${columns} from regularisation_case where resident_id = $1 and commune_code = $2 and state <> 'closed'`,
      [residentId, communeCode],
    );
    return row ?? null;
  }

  /**
   * The open one of whom a voided finding is about, where a finding that is voided opened it and no later one found the
   * person there; held until the transaction ends. What the transaction itself found does not count: it says by itself
   * whether the help goes on.
   */
  async findWithoutGround(tx: Transaction, findingId: string): Promise<RegularisationRow | null> {
    const [row] = await tx.query<RegularisationRow[]>(
      `select ${columns} from regularisation_case r
        where state <> 'closed'
          and inspection_finding_id in (
            select opening.id from inspection_finding wrong
              join inspection_finding opening using (resident_id, commune_code)
             where wrong.id = $1 and opening.voided_at is not null)
          and not exists (
            select from inspection_finding f
             where f.resident_id = r.resident_id and f.commune_code = r.commune_code and f.voided_at is null
               and f.found in ('present', 'new') and f.recorded_at > r.recorded_at and f.recorded_at < now())
        for update`,
      [findingId],
    );
    return row ?? null;
  }

  /** Held until the transaction ends, so that two officers do not both take the next step. */
  async hold(tx: Transaction, id: string): Promise<RegularisationRow | null> {
    const [row] = await tx.query<RegularisationRow[]>(
      `select ${columns} from regularisation_case where id = $1 for update`,
      [id],
    );
    return row ?? null;
  }

  open(
    tx: Transaction,
    officer: Officer,
    opened: {
      readonly residentId: string;
      readonly communeCode: string;
      readonly dwellingId: string;
      readonly findingId: string | null;
      readonly foundOn: string;
      readonly remindOn: string;
    },
  ): Promise<string> {
    return recordFact(tx, officer, 'regularisation_case', {
      resident_id: opened.residentId,
      commune_code: opened.communeCode,
      dwelling_id: opened.dwellingId,
      inspection_finding_id: opened.findingId,
      found_on: opened.foundOn,
      remind_on: opened.remindOn,
    });
  }

  async advance(
    tx: Transaction,
    id: string,
    to: {
      readonly state: RegularisationState;
      readonly outcome: RegularisationOutcome | null;
      readonly remindOn: string | null;
    },
  ): Promise<void> {
    await tx.query(`update regularisation_case set state = $2, outcome = $3, remind_on = $4 where id = $1`, [
      id,
      to.state,
      to.outcome,
      to.remindOn,
    ]);
  }

  async note(
    tx: Transaction,
    officer: Officer,
    of: { readonly id: string; readonly residentId: string },
    { step, happenedOn, note, appointmentOn, outcome }: TakenStep,
  ): Promise<void> {
    await recordFact(tx, officer, 'regularisation_step', {
      regularisation_case_id: of.id,
      resident_id: of.residentId,
      kind: step,
      happened_on: happenedOn,
      details: JSON.stringify({
        ...(appointmentOn == null ? {} : { appointmentOn }),
        ...(outcome === undefined ? {} : { outcome }),
      }),
      note: note ?? null,
      officer_name: officer.displayName,
    });
  }
}
