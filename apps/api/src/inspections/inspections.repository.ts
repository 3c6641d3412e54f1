import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
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
  async add(
    tx: Transaction,
    officer: Officer,
    visit: Reasons & {
      readonly communeCode: string;
      readonly dwellingId: string;
      readonly inspectedOn: string;
      readonly outcome: 'met' | 'nobody_home';
      readonly note: string | null;
    },
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(
      `insert into inspection (commune_code, dwelling_id, inspected_on, outcome, note, reasons, right_reasons, officer_name, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
      [
        visit.communeCode,
        visit.dwellingId,
        visit.inspectedOn,
        visit.outcome,
        visit.note,
        visit.reasons,
        visit.rightReasons,
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
}
