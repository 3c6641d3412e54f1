import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type {
  AttemptOutcome,
  NoticeChannel,
  NoticeFacts,
  NoticeState,
  NoticeStep,
  NotSentBecause,
} from './notice.ts';

/** A notice as it stands in the outbox, with its attempts. */
export interface NoticeRow {
  readonly id: string;
  readonly step: NoticeStep;
  readonly channel: NoticeChannel;
  readonly facts: NoticeFacts;
  readonly state: NoticeState;
  readonly notSentBecause: NotSentBecause | null;
  readonly writtenAt: Date;
  readonly settledAt: Date | null;
  readonly nextAttemptAt: Date | null;
  readonly attempts: readonly {
    readonly beganAt: string;
    readonly endedAt: string | null;
    readonly outcome: AttemptOutcome;
    readonly answer: string | null;
  }[];
}

/** A case as far as its applicant is told of it. */
export interface CaseOfNotices {
  readonly residentId: string;
  readonly communeCode: string;
  /** Of the filing: `123/2026`. */
  readonly number: string;
  readonly dueOn: string | null;
  /** The hour in Viet Nam, `16:00`, where the law counts hours. */
  readonly dueHour: string | null;
}

/** Reads about notices, straight from SQL. */
@Injectable()
export class NoticesQueries {
  async caseOf(tx: Transaction, caseId: string): Promise<CaseOfNotices | null> {
    const [row] = await tx.query<CaseOfNotices[]>(
      `select c.resident_id as "residentId", c.commune_code as "communeCode", f.number || '/' || f.year as number,
              c.due_on::text as "dueOn",
              to_char(c.due_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') as "dueHour"
         from residence_case c join residence_filing f on f.id = c.filing_id
        where c.id = $1`,
      [caseId],
    );
    return row ?? null;
  }

  /** With which the applicant follows the case; null where there is none. */
  async trackingCodeOf(tx: Transaction, filingId: string): Promise<string | null> {
    const [row] = await tx.query<{ code: string }[]>(
      `select tracking_code as code from residence_filing where id = $1`,
      [filingId],
    );
    return row?.code ?? null;
  }

  /** Whether somebody outside the office filed an ending. */
  async isFiledEnding(tx: Transaction, caseId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select 1 from ending_request where case_id = $1 and begun = 'filed'`,
      [caseId],
    );
    return rows.length > 0;
  }

  /** The notices of a case, newest first. */
  ofCase(tx: Transaction, caseId: string): Promise<NoticeRow[]> {
    return tx.query<NoticeRow[]>(
      `select n.id, n.step, n.channel, n.facts, n.state, n.not_sent_because as "notSentBecause",
              n.written_at as "writtenAt", n.settled_at as "settledAt", n.next_attempt_at as "nextAttemptAt",
              coalesce((select json_agg(json_build_object('beganAt', a.began_at, 'endedAt', a.ended_at, 'outcome', a.outcome,
                                                          'answer', a.answer) order by a.id)
                          from notice_attempt a where a.notice_id = n.id), '[]') as attempts
         from applicant_notice n where n.case_id = $1
        order by n.written_at desc, n.channel
        limit 200`,
      [caseId],
    );
  }
}
