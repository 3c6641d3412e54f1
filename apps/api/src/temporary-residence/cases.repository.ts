import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { DueDerivation, TemporaryResidenceFiling } from './temporary-residence.messages.ts';
import type { CaseEventKind, CaseState } from './what-may-follow.ts';

/** A case as its use cases need it. */
export interface CaseRecord {
  readonly id: string;
  readonly residentId: string;
  readonly communeCode: string;
  readonly dwellingId: string;
  readonly state: CaseState;
  readonly arrivedOn: string;
  readonly presenceId: string | null;
}

/** Case files and their history: the only writer of both. */
@Injectable()
export class Cases {
  add(
    tx: Transaction,
    officer: Officer,
    filing: TemporaryResidenceFiling & { residentId: string; communeCode: string; presenceId: string },
  ): Promise<string> {
    return recordFact(tx, officer, 'temporary_residence_case', {
      resident_id: filing.residentId,
      commune_code: filing.communeCode,
      dwelling_id: filing.dwellingId,
      presence_id: filing.presenceId,
      arrived_on: filing.arrivedOn.toString(),
      planned_until: filing.plannedUntil?.toString() ?? null,
      purpose: filing.purpose,
      host_relation: filing.hostRelation,
      proof_kind: filing.proof.kind,
      proof_note: filing.proof.note ?? null,
      requested_from: filing.requestedFrom.toString(),
      requested_last_day: filing.requestedLastDay.toString(),
    });
  }

  /** The case, held until the transaction ends, so that two officers cannot both decide it. */
  async hold(tx: Transaction, id: string): Promise<CaseRecord | null> {
    const [row] = await tx.query<CaseRecord[]>(
      `select id, resident_id as "residentId", commune_code as "communeCode", dwelling_id as "dwellingId", state,
              arrived_on::text as "arrivedOn", presence_id as "presenceId"
         from temporary_residence_case where id = $1 for update`,
      [id],
    );
    return row ?? null;
  }

  /** Adds a step to the history and keeps the state that it leads to. */
  async addEvent(
    tx: Transaction,
    officer: Officer,
    { id, residentId }: Pick<CaseRecord, 'id' | 'residentId'>,
    event: { kind: CaseEventKind; leadsTo: CaseState; happenedOn: string; details?: object },
  ): Promise<void> {
    await recordFact(tx, officer, 'temporary_residence_case_event', {
      case_id: id,
      resident_id: residentId,
      kind: event.kind,
      happened_on: event.happenedOn,
      details: JSON.stringify(event.details ?? {}),
    });
    await tx.query(`update temporary_residence_case set state = $2 where id = $1`, [id, event.leadsTo]);
  }

  async setDue(tx: Transaction, id: string, dueOn: string, derivation: DueDerivation): Promise<void> {
    await tx.query(`update temporary_residence_case set due_on = $2, due_derivation = $3 where id = $1`, [
      id,
      dueOn,
      JSON.stringify(derivation),
    ]);
  }
}
