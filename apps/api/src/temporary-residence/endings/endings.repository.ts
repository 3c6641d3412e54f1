import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import type {
  Beginning,
  DataFeed,
  EndingGround,
  EndingRequest,
  MinutesRecord,
  NewMinutes,
  RowOutcome,
  TakenRow,
} from './ending.messages.ts';

/** An ending as it is asked for; days as text. */
export interface AskedEnding {
  readonly caseId: string;
  readonly residentId: string;
  readonly registrationId: string;
  readonly begun: Beginning;
  readonly ground: EndingGround;
  readonly aroseOn: string;
  readonly endedOn: string;
  readonly portalDossierCode?: string | null;
  readonly toldBy?: string | null;
  readonly note?: string | null;
}

/** What was asked, as the case is worked on. */
export type KeptEnding = Omit<EndingRequest, 'kind' | 'fileBy' | 'papers'> & {
  readonly minutes: MinutesRecord | null;
  readonly filedOn: string;
  readonly dwellingId: string;
};

/** What is asked with endings, their minutes, and the rows of data that began them: the only file that knows these tables. */
@Injectable()
export class Endings {
  add(tx: Transaction, officer: Officer, asked: AskedEnding): Promise<string> {
    return recordFact(tx, officer, 'ending_request', {
      case_id: asked.caseId,
      resident_id: asked.residentId,
      temporary_registration_id: asked.registrationId,
      begun: asked.begun,
      ground: asked.ground,
      arose_on: asked.aroseOn,
      ended_on: asked.endedOn,
      portal_dossier_code: asked.portalDossierCode ?? null,
      told_by: asked.toldBy ?? null,
      note: asked.note ?? null,
    });
  }

  async get(tx: Transaction, caseId: string): Promise<KeptEnding> {
    const [row] = await tx.query<KeptEnding[]>(
      `select q.begun, q.ground, q.arose_on::text as "aroseOn", q.ended_on::text as "endedOn",
              q.received_at as "receivedAt", (q.received_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "filedOn",
              t.dwelling_id as "dwellingId", q.portal_dossier_code as "portalDossierCode", q.told_by as "toldBy", q.note,
              json_build_object('id', t.id, 'caseId', t.case_id, 'communeCode', t.commune_code,
                                'address', coalesce(w.address, ''), 'from', t.starts_on, 'lastDay', t.last_day,
                                'endedOn', e.ended_on, 'endGround', e.ground) as registration,
              (select json_build_object('number', m.number, 'writtenOn', m.written_on, 'present', m.present, 'text', m.text)
                 from minutes_of_non_performance m where m.case_id = q.case_id) as minutes
         from ending_request q
         join temporary_registration t on t.id = q.temporary_registration_id
         left join dwelling w on w.id = t.dwelling_id
         left join temporary_registration_end e on e.temporary_registration_id = t.id and e.voided_at is null
        where q.case_id = $1`,
      [caseId],
    );
    if (!row) throw new Error(`the ending ${caseId} asks for nothing`);
    return row;
  }

  /** The open case that asks to end a registration, or null. */
  async openCaseOf(tx: Transaction, residentId: string, communeCode: string): Promise<string | null> {
    const [row] = await tx.query<{ id: string }[]>(
      `select id from residence_case
        where resident_id = $1 and commune_code = $2 and kind = 'ending'
          and state in ('opened', 'waiting_for_applicant', 'complete', 'waiting_for_outside')`,
      [residentId, communeCode],
    );
    return row?.id ?? null;
  }

  async addMinutes(
    tx: Transaction,
    officer: Officer,
    { id, residentId }: { readonly id: string; readonly residentId: string },
    minutes: NewMinutes,
  ): Promise<void> {
    await tx.query(
      `insert into minutes_of_non_performance (case_id, resident_id, number, written_on, present, text, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        id,
        residentId,
        minutes.number,
        minutes.writtenOn.toString(),
        minutes.present,
        minutes.text,
        officer.accountId,
      ],
    );
  }

  /** What came of a row that was taken before, or null. Whoever else takes the same row waits. */
  async takenBefore(
    tx: Transaction,
    communeCode: string,
    source: DataFeed['source'],
    rowId: string,
  ): Promise<TakenRow | null> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 3))`, [
      `${communeCode}/${source}/${rowId}`,
    ]);
    const [row] = await tx.query<Omit<TakenRow, 'repeated'>[]>(
      `select row_id as "rowId", outcome, case_id as "caseId" from data_feed_row
        where commune_code = $1 and source = $2 and row_id = $3`,
      [communeCode, source, rowId],
    );
    return row === undefined ? null : { ...row, repeated: true };
  }

  async keepRow(
    tx: Transaction,
    officer: Officer,
    row: {
      readonly communeCode: string;
      readonly source: DataFeed['source'];
      readonly rowId: string;
      readonly outcome: RowOutcome;
      readonly caseId: string | null;
    },
  ): Promise<void> {
    await recordFact(tx, officer, 'data_feed_row', {
      commune_code: row.communeCode,
      source: row.source,
      row_id: row.rowId,
      outcome: row.outcome,
      case_id: row.caseId,
    });
  }
}
