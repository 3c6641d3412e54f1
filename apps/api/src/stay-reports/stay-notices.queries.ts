import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { StayNoticeRow } from './stated-stay.ts';
import type { StayNoticeFilter } from './stay-notices.messages.ts';

/** A notice before it is known what is due about the stay. */
export type ReadStayNotice = Omit<StayNoticeRow, 'flags'>;

const instant = (column: string) =>
  `to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS"+07:00"')`;

const columns = `s.id, s.channel, s.receipt_code as "receiptCode", s.restricted, s.commune_code as "communeCode", s.dwelling_id as "dwellingId",
  (select w.address from dwelling w where w.id = s.dwelling_id) as "dwellingAddress",
  s.full_name as "fullName", s.date_of_birth as "dateOfBirth", s.personal_number as "personalNumber",
  s.passport_number as "passportNumber", s.sex, s.nationality, s.purpose, s.host_relation as "hostRelation",
  s.arrived_on::text as "arrivedOn", ${instant('s.arrived_at')} as "arrivedAt", s.stated_until::text as "statedUntil",
  s.identity_shown_by as "identityShownBy", s.starts_on::text as "from", s.until::text as until,
  s.planned_until::text as "plannedUntil", ${instant('s.sent_at')} as "sentAt", s.sent_on::text as "sentOn",
  ${instant('s.due_at')} as "dueAt", s.due_because as "dueBecause", s.late, s.corrects_id as "correctsId",
  (select c.id from stay_notice c where c.corrects_id = s.id) as "correctedById", s.left_on::text as "leftOn",
  ${instant('s.recorded_at')} as "recordedAt", ${instant('s.voided_at')} as "voidedAt", s.void_reason as "voidReason"`;

const stateIs = {
  recorded: 's.voided_at is null',
  corrected: 's.voided_at is not null and exists (select from stay_notice c where c.corrects_id = s.id)',
  cancelled: 's.voided_at is not null and not exists (select from stay_notice c where c.corrects_id = s.id)',
} as const;

/** Whether report `s` was followed by one of the same guest that goes on where it ends; $1 is the day asked about. */
const goesOn = `exists (select from stay_notice further
  where further.dwelling_id = s.dwelling_id and further.folded_name = s.folded_name
    and further.date_of_birth is not distinct from s.date_of_birth and further.starts_on >= s.until
    and further.starts_on > further.arrived_on and further.voided_at is null and further.sent_on > $1::date - 400)`;

/** Reads reports; row-level security shows a host the own ones, an officer those of the own communes. */
@Injectable()
export class StayNoticesQueries {
  /** A page, newest first, and one more where there is a next page. Those of medical facilities are asked for apart. */
  page(
    tx: Transaction,
    filter: StayNoticeFilter,
    { restricted }: { restricted: boolean },
  ): Promise<ReadStayNotice[]> {
    const state = filter.state === undefined ? 'true' : stateIs[filter.state];
    return tx.query(
      `select ${columns} from stay_notice s
        where ($1::date is null or s.sent_on = $1) and ($2::date is null or s.arrived_on = $2)
          and ($3::uuid is null or s.dwelling_id = $3) and ($4::uuid is null or s.id < $4) and ${state}
          and ($6::text is null or s.channel = $6) ${restricted ? 'and s.restricted' : ''}
        order by s.id desc limit $5`,
      [
        filter.on?.toString() ?? null,
        filter.arrivedOn?.toString() ?? null,
        filter.dwellingId ?? null,
        filter.cursor ?? null,
        filter.limit + 1,
        filter.channel ?? null,
      ],
    );
  }

  async find(tx: Transaction, id: string): Promise<ReadStayNotice | null> {
    const [row] = await tx.query<ReadStayNotice[]>(`select ${columns} from stay_notice s where s.id = $1`, [
      id,
    ]);
    return row ?? null;
  }

  /** A notice with those that it came in the place of and that came in its place, oldest first. */
  history(tx: Transaction, id: string): Promise<ReadStayNotice[]> {
    return tx.query(
      `with recursive before as (
         select id, corrects_id from stay_notice where id = $1
         union select s.id, s.corrects_id from stay_notice s join before b on s.id = b.corrects_id
       ), after as (
         select id from stay_notice where id = $1
         union select s.id from stay_notice s join after a on s.corrects_id = a.id)
       select ${columns} from stay_notice s
        where s.id in (select id from before union select id from after) order by s.id`,
      [id],
    );
  }

  /** The stays of the asker that last over the night of a day, newest first; of one that goes on, the latest report. */
  overnight(tx: Transaction, on: string, atMost: number): Promise<ReadStayNotice[]> {
    return tx.query(
      `select ${columns} from stay_notice s
        where s.voided_at is null and s.left_on is null and s.starts_on <= $1::date and s.stated_until > $1::date
          and s.sent_on > $1::date - 400 and (s.until > $1::date or not ${goesOn})
        order by s.id desc limit $2`,
      [on, atMost],
    );
  }

  /** The reports of the asker that ended between two days, of guests of whom nothing more was told, those that ended first first. */
  ended(
    tx: Transaction,
    { from, until, atMost }: { from: string; until: string; atMost: number },
  ): Promise<ReadStayNotice[]> {
    return tx.query(
      `select ${columns} from stay_notice s
        where s.voided_at is null and s.left_on is null and s.until between $1::date and $2::date
          and s.sent_on > $1::date - 100 and not ${goesOn}
        order by s.until, s.id limit $3`,
      [from, until, atMost],
    );
  }

  /**
   * Until when reports of the same stay go on where these end, whoever sent them; those that nothing follows are left out.
   * As the intake, which may know.
   */
  async goingOn(
    tx: Transaction,
    ids: readonly string[],
    communes: readonly string[],
  ): Promise<Map<string, string>> {
    await tx.query(`select set_config('app.intake_communes', $1, true)`, [communes.join(',')]);
    const rows = await tx.query<{ id: string; until: string }[]>(
      `select s.id, max(further.until)::text as until from stay_notice s
         join stay_notice further on further.resident_id = s.resident_id and further.dwelling_id = s.dwelling_id
          and further.starts_on >= s.until and further.starts_on > further.arrived_on and further.arrived_on < s.until
          and further.voided_at is null
        where s.id = any ($1::uuid[]) group by s.id`,
      [ids],
    );
    return new Map(rows.map(({ id, until }) => [id, until]));
  }

  /** The guests that the asker reported before, by words of the name; of one guest the latest report. */
  earlierGuests(
    tx: Transaction,
    words: readonly string[],
    dwellingId: string | null,
    atMost: number,
  ): Promise<ReadStayNotice[]> {
    return tx.query(
      `select ${columns} from stay_notice s
        where s.id in (
          select distinct on (folded_name, date_of_birth) id from stay_notice
           where voided_at is null and folded_name like all ($1::text[]) and ($2::uuid is null or dwelling_id = $2)
           order by folded_name, date_of_birth, id desc)
        order by s.id desc limit $3`,
      [words, dwellingId, atMost],
    );
  }

  /** Whom notices are about, and by which facts; as the intake, which may know. */
  async factsOf(
    tx: Transaction,
    ids: readonly string[],
    communes: readonly string[],
  ): Promise<FactsOfNotice[]> {
    await tx.query(`select set_config('app.intake_communes', $1, true)`, [communes.join(',')]);
    return tx.query(
      `select id, resident_id as "residentId", presence_id as "presenceId", dwelling_id as "dwellingId",
              account_id as "accountId" from stay_notice where id = any ($1::uuid[])`,
      [ids],
    );
  }

  /** The residents of notices, for officers, whose role may read them. */
  async residentsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; residentId: string }[]>(
      `select id, resident_id as "residentId" from stay_notice where id = any ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, residentId }) => [id, residentId]));
  }

  /** The report of a receipt, for whoever shows its code; of what it says, nothing. */
  async byReceipt(tx: Transaction, code: string): Promise<ReportOfReceipt | null> {
    await tx.query(`select set_config('app.receipt_code', $1, true)`, [code]);
    const [row] = await tx.query<(Omit<ReportOfReceipt, 'isCorrected'> & { id: string })[]>(
      `select id, sent_on::text as "sentOn", ${instant('voided_at')} as "voidedAt" from stay_notice where receipt_code = $1`,
      [code],
    );
    if (!row) return null;
    await tx.query(`select set_config('app.corrected_report', $1, true)`, [row.id]);
    const corrections = await tx.query<unknown[]>(`select from stay_notice where corrects_id = $1`, [row.id]);
    return { ...row, isCorrected: corrections.length > 0 };
  }
}

/** What whoever shows a receipt learns of its report. */
interface ReportOfReceipt {
  readonly sentOn: string;
  /** Null while it stands. */
  readonly voidedAt: string | null;
  readonly isCorrected: boolean;
}

/** What a notice became. */
export interface FactsOfNotice {
  readonly id: string;
  readonly residentId: string;
  readonly presenceId: string;
  readonly dwellingId: string;
  readonly accountId: string;
}
