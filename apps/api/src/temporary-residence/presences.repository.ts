import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';

/** A presence that a case states. */
export interface StatedPresence {
  readonly residentId: string;
  readonly communeCode: string;
  readonly dwellingId: string;
  readonly arrivedOn: string;
  readonly plannedUntil: string | null;
  readonly purpose: string;
  readonly hostRelation: string;
}

/** Presences and confirmations as cases bring them about. */
@Injectable()
export class Presences {
  /** The presence in this dwelling that began on this day and has no departure; else a new one. */
  async findOrRecord(tx: Transaction, officer: Officer, presence: StatedPresence): Promise<string> {
    const [known] = await tx.query<{ id: string }[]>(
      `select p.id from presence p
        where p.resident_id = $1 and p.dwelling_id = $2 and p.arrived_on = $3 and p.voided_at is null
          and not exists (select from departure d where d.presence_id = p.id and d.voided_at is null)`,
      [presence.residentId, presence.dwellingId, presence.arrivedOn],
    );
    return (
      known?.id ??
      recordFact(tx, officer, 'presence', {
        resident_id: presence.residentId,
        commune_code: presence.communeCode,
        dwelling_id: presence.dwellingId,
        arrived_on: presence.arrivedOn,
        planned_until: presence.plannedUntil,
        purpose: presence.purpose,
        host_relation: presence.hostRelation,
        source: 'case_file',
      })
    );
  }

  /** Something showed the person there on this day. */
  confirm(
    tx: Transaction,
    officer: Officer,
    residentId: string,
    presenceId: string,
    on: string,
  ): Promise<string> {
    return recordFact(tx, officer, 'confirmation', {
      resident_id: residentId,
      presence_id: presenceId,
      confirmed_on: on,
    });
  }
}
