import { Injectable } from '@nestjs/common';
import { type Transaction, voidFact } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { FoundCode, VisitReason } from './likely-gain.ts';

/** Reasons for which something was looked into, and which of them proved right. */
export interface Reasons {
  readonly reasons: readonly VisitReason[];
  readonly rightReasons: readonly VisitReason[];
}

/** Kiểm tra cư trú: visits and what they found; the only writer of both. */
@Injectable()
export class Inspections {
  /** Who records at this door waits for whoever does, and merges of the commune's dwellings wait for both. */
  async holdDoor(tx: Transaction, communeCode: string, dwellingId: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock_shared(hashtextextended($1, 210))`, [communeCode]);
    await tx.query(`select pg_advisory_xact_lock(hashtextextended(kept_dwelling($1)::text, 240))`, [
      dwellingId,
    ]);
  }

  async add(
    tx: Transaction,
    officer: Officer,
    visit: Pick<Reasons, 'reasons'> & {
      readonly communeCode: string;
      readonly dwellingId: string;
      readonly inspectedOn: string;
      readonly outcome: 'met' | 'nobody_home';
      readonly note: string | null;
    },
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(
      `insert into inspection (commune_code, dwelling_id, inspected_on, outcome, note, reasons, officer_name, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [
        visit.communeCode,
        visit.dwellingId,
        visit.inspectedOn,
        visit.outcome,
        visit.note,
        visit.reasons,
        officer.displayName,
        officer.accountId,
      ],
    );
    if (!row) throw new Error('inspection returned no id');
    return row.id;
  }

  async addFinding(
    tx: Transaction,
    officer: Officer,
    finding: Reasons & {
      readonly inspectionId: string;
      readonly communeCode: string;
      readonly residentId: string;
      readonly found: FoundCode;
      readonly presenceId: string | null;
      readonly leftOn: string | null;
    },
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(
      `insert into inspection_finding (inspection_id, commune_code, resident_id, found, presence_id, left_on, reasons, right_reasons, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
      [
        finding.inspectionId,
        finding.communeCode,
        finding.residentId,
        finding.found,
        finding.presenceId,
        finding.leftOn,
        finding.reasons,
        finding.rightReasons,
        officer.accountId,
      ],
    );
    if (!row) throw new Error('inspection_finding returned no id');
    return row.id;
  }

  /** Returns whether it stood until now. */
  void(
    tx: Transaction,
    officer: Officer,
    table: 'inspection' | 'inspection_finding',
    id: string,
    reason: string,
  ): Promise<boolean> {
    return voidFact(tx, officer, table, id, reason);
  }
}
