import { Injectable } from '@nestjs/common';
import { askPrepared, asRole, type Transaction } from '../database/index.ts';
import { type NameQuestion, nameSearch } from './name-search.queries.ts';
import type { ResidentRecord } from './resident-record.messages.ts';
import type { LookupAnswer, ResidentSummary } from './residents.messages.ts';

/** Columns of a list of residents: the version that holds today, the permanent residence, the registration in force. */
const summary = `
  select r.id, d.full_name as "fullName", d.sex, d.date_of_birth as "dateOfBirth",
         d.personal_number as "personalNumber", p.commune_code as "permanentCommuneCode",
         t.commune_code as "registeredCommuneCode", (upper(t.holds) - 1)::text as "registeredUntil", r.synthetic
    from resident r
    join lateral (
      select * from resident_details
       where resident_id = r.id and voided_at is null
       order by holds_from <= $1::date desc, holds_from desc, recorded_at desc limit 1) d on true
    left join permanent_residence p on p.resident_id = r.id and p.voided_at is null and p.holds @> $1::date
    left join temporary_registration t on t.resident_id = r.id and t.voided_at is null and t.holds @> $1::date`;

/** Of many, in their order. */
const summaries = `${summary} join unnest($2::uuid[]) with ordinality asked (id, place) on asked.id = r.id order by place`;

/** What was told of presence `p` and is not voided. */
const presenceFacts = `
  select id, 'confirmation' as kind, confirmed_on as told, null::date as until, recorded_at, null::uuid as notice_id
    from confirmation where presence_id = p.id and voided_at is null
  union all
  select id, 'departure', left_on, null, recorded_at, null from departure where presence_id = p.id and voided_at is null
  union all
  select r.id, 'stay_report', r.starts_on, r.until, r.recorded_at,
         (select n.id from stay_notice n
           where n.presence_id = p.id and n.stay_report_id = r.id and n.voided_at is null)
    from stay_report r where r.presence_id = p.id and r.voided_at is null`;

/** Reads about residents, straight from SQL; row-level security leaves only whom the asker's area may see. */
@Injectable()
export class ResidentsQueries {
  /**
   * Ids by name: all words of the name in any order, or its beginning. Whole words, without diacritics.
   * The given name stands last, so it picks few; whoever types it first means the same.
   */
  async idsByName(tx: Transaction, question: NameQuestion): Promise<{ id: string; foldedName: string }[]> {
    const search = nameSearch(question);
    return search === null ? [] : tx.query(search.sql, search.parameters);
  }

  /** The id of the resident with this number, if the asker's area may see them. */
  async idByNumber(tx: Transaction, personalNumber: string): Promise<string | null> {
    const [row] = await tx.query<{ id: string }[]>(
      `select resident_id as id from resident_details where personal_number = $1 and voided_at is null limit 1`,
      [personalNumber],
    );
    return row?.id ?? null;
  }

  /**
   * Summaries in the order of the ids, of whom the asker's area may see. That is asked once for each; what they say is read
   * as the projection, by a plan that is kept, because with each table's own policy Postgres would gather everybody whom the
   * area sees, for each table anew.
   */
  async summaries(tx: Transaction, ids: readonly string[], today: string): Promise<ResidentSummary[]> {
    if (ids.length === 0) return [];
    const seen = await tx.query<{ id: string }[]>(
      `select asked.id from unnest($1::uuid[]) with ordinality asked (id, place)
        cross join lateral (select from visible_resident v where v.resident_id = asked.id limit 1) v order by place`,
      [ids],
    );
    const shown = seen.map(({ id }) => id);
    return asRole(tx, 'residence_projection', () => askPrepared(tx, summaries, [today, shown]), shown);
  }

  /** Across all areas, by full number, under a role that can read nothing else: what `lookup` may tell, and the id. */
  async lookup(
    tx: Transaction,
    personalNumber: string,
    today: string,
  ): Promise<LookupAnswer & { residentId?: string }> {
    return asRole(tx, 'residence_lookup', async () => {
      await tx.query(`select set_config('app.personal_number', $1, true)`, [personalNumber]);
      const [person] = await tx.query<{ id: string; full_name: string; birth_year: number | null }[]>(
        `select resident_id as id, full_name, birth_year from resident_details
          where personal_number = $1 and voided_at is null order by holds_from desc, recorded_at desc limit 1`,
        [personalNumber],
      );
      if (!person) return { known: false };
      await tx.query(`select set_config('app.residents', $1, true)`, [person.id]);
      const [registration] = await tx.query<{ communeCode: string; lastDay: string }[]>(
        `select commune_code as "communeCode", (upper(holds) - 1)::text as "lastDay" from temporary_registration
          where resident_id = $1 and voided_at is null and holds @> $2::date`,
        [person.id, today],
      );
      return {
        known: true,
        residentId: person.id,
        fullName: person.full_name,
        birthYear: person.birth_year,
        registration: registration ?? null,
      };
    });
  }

  /** All that is recorded about a resident and not voided, table by table, newest first. */
  async record(
    tx: Transaction,
    residentId: string,
  ): Promise<Omit<ResidentRecord, keyof ResidentSummary> | null> {
    const [row] = await tx.query<Omit<ResidentRecord, keyof ResidentSummary>[]>(
      `select
         (select coalesce(json_agg(x order by x."holdsFrom" desc), '[]') from (
            select id, holds_from::text as "holdsFrom", full_name as "fullName", sex, date_of_birth as "dateOfBirth",
                   nationality, personal_number as "personalNumber", recorded_at as "recordedAt",
                   voided_at as "voidedAt", void_reason as "voidReason"
              from resident_details where resident_id = r.id) x) as versions,
         (select coalesce(json_agg(x order by x."from" desc), '[]') from (
            select id, commune_code as "communeCode", lower(holds)::text as "from", upper(holds)::text as "until"
              from permanent_residence where resident_id = r.id and voided_at is null) x) as "permanentResidences",
         (select coalesce(json_agg(x order by x."arrivedOn" desc), '[]') from (
            select p.id, p.commune_code as "communeCode", p.dwelling_id as "dwellingId", w.address,
                   p.arrived_on::text as "arrivedOn", p.planned_until::text as "plannedUntil", p.purpose, p.source,
                   (select min(left_on)::text from departure d where d.presence_id = p.id and d.voided_at is null) as "leftOn",
                   p.recorded_at as "recordedAt",
                   (select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind, 'on', f.told, 'until', f.until,
                                                               'recordedAt', f.recorded_at, 'noticeId', f.notice_id)
                                             order by f.told, f.recorded_at), '[]') from (${presenceFacts}) f) as facts
              from presence p left join dwelling w on w.id = p.dwelling_id
             where p.resident_id = r.id and p.voided_at is null) x) as presences,
         (select coalesce(json_agg(x order by x."from" desc), '[]') from (
            select t.id, t.case_id as "caseId", t.commune_code as "communeCode", w.address, t.starts_on::text as "from",
                   t.last_day::text as "lastDay", e.ended_on::text as "endedOn", e.ground as "endGround"
              from temporary_registration t
              left join dwelling w on w.id = t.dwelling_id
              left join temporary_registration_end e on e.temporary_registration_id = t.id and e.voided_at is null
             where t.resident_id = r.id and t.voided_at is null) x) as "temporaryRegistrations",
         (select coalesce(json_agg(x order by x."openedAt" desc), '[]') from (
            select id, commune_code as "communeCode", state, due_on::text as "dueOn", recorded_at as "openedAt"
              from residence_case where resident_id = r.id) x) as cases,
         (select coalesce(json_agg(x order by x.kind), '[]') from (
            select id, kind, value from resident_contact where resident_id = r.id and voided_at is null) x) as contacts,
         (select coalesce(json_agg(x), '[]') from (
            select id, case when resident_id = r.id then other_resident_id else resident_id end as "residentId", reason
              from possible_same_resident
             where voided_at is null and (resident_id = r.id or other_resident_id = r.id)) x) as "possiblySame",
         (select min(died_on)::text from resident_death where resident_id = r.id and voided_at is null) as "diedOn",
         (select to_resident_id from resident_carried_over
           where resident_id = r.id and voided_at is null) as "carriedOverTo"
       from resident r where r.id = $1`,
      [residentId],
    );
    return row ?? null;
  }
}
