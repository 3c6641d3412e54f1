import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { ConsentGiven, PaperSeen } from './filings.messages.ts';
import type { Recorded } from './papers-of-case.ts';

interface OfCase {
  readonly id: string;
  readonly residentId: string;
}

/** Consents to a case and originals seen for it: recorded, never changed. */
@Injectable()
export class CasePapers {
  async addConsents(
    tx: Transaction,
    officer: Officer,
    { id, residentId }: OfCase,
    consents: readonly ConsentGiven[],
    today: string,
  ): Promise<void> {
    for (const { of, method, giverName, givenOn, note } of consents) {
      await recordFact(tx, officer, 'residence_case_consent', {
        case_id: id,
        resident_id: residentId,
        given_by: of,
        method,
        giver_name: giverName,
        given_on: givenOn?.toString() ?? today,
        note: note ?? null,
      });
    }
  }

  /** Originals that were compared; their minutes have the number that the officer says, else that of the file. */
  async addPapers(
    tx: Transaction,
    officer: Officer,
    { id, residentId }: OfCase,
    papers: readonly PaperSeen[],
    today: string,
  ): Promise<void> {
    for (const { code, minutesNumber } of papers) {
      await recordFact(tx, officer, 'residence_case_paper', {
        case_id: id,
        resident_id: residentId,
        code,
        minutes_number: minutesNumber ?? (await this.numberOfFile(tx, id)),
        seen_on: today,
      });
    }
  }

  private async numberOfFile(tx: Transaction, caseId: string): Promise<string> {
    const [row] = await tx.query<{ number: string }[]>(
      `select concat_ws('/', f.commune_code, f.year, f.number) as number
         from residence_case c join residence_filing f on f.id = c.filing_id where c.id = $1`,
      [caseId],
    );
    if (!row) throw new Error('a case without its filing');
    return row.number;
  }

  /** What was given and seen for a case, the newest of each first. */
  async of(tx: Transaction, caseId: string): Promise<Recorded> {
    const [row] = await tx.query<Recorded[]>(
      `select
         (select coalesce(json_agg(json_build_object('of', given_by, 'method', method, 'giverName', giver_name,
                                                     'givenOn', given_on, 'note', note) order by id desc), '[]')
            from residence_case_consent where case_id = $1) as consents,
         (select coalesce(json_agg(json_build_object('code', code, 'minutesNumber', minutes_number, 'seenOn', seen_on)
                                   order by id desc), '[]')
            from residence_case_paper where case_id = $1) as papers`,
      [caseId],
    );
    return row ?? { consents: [], papers: [] };
  }
}
