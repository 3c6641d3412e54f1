import type { householdRelations } from '@libs/words';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { readDayAndId, writeDayAndId } from '../day-and-id-cursor.ts';
import type {
  NationalEntriesFilter,
  NationalEntryDetails,
  NationalEntryPage,
  SheetMember,
} from './national-system.messages.ts';

const details = `
  select e.id, e.subject, e.resident_id as "residentId", d.full_name as "fullName", e.case_id as "caseId",
         e.temporary_registration_id as "registrationId", e.commune_code as "communeCode",
         coalesce(w.address, '') as address, t.starts_on::text as "from", t.last_day::text as "lastDay",
         x.ended_on::text as "endedOn", x.ground as "endGround", e.due_on::text as "dueOn",
         case when m.id is not null then json_build_object('dossierCode', m.dossier_code, 'enteredOn', m.entered_on,
                                                           'officerName', m.officer_name) end as made
    from national_entry e
    join temporary_registration t on t.id = e.temporary_registration_id
    join lateral (
      select full_name from resident_details
       where resident_id = e.resident_id and voided_at is null order by holds_from desc, recorded_at desc limit 1) d on true
    left join dwelling w on w.id = t.dwelling_id
    left join temporary_registration_end x on x.temporary_registration_id = t.id and x.voided_at is null
    left join national_entry_made m on m.national_entry_id = e.id and m.voided_at is null`;

/** What a sheet is made of beside the entry itself. */
export interface SheetRows {
  readonly dateOfBirth: string | null;
  readonly sex: 'male' | 'female';
  readonly personalNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly headName: string | null;
  readonly headNumber: string | null;
  readonly relation: keyof typeof householdRelations | null;
  readonly members: SheetMember[];
}

/** Reads about entries in the national system, straight from SQL. */
@Injectable()
export class NationalEntriesQueries {
  /** Those of the asker's area that are to be entered, by the day they are due; or those entered, or of one case, likewise. */
  async page(
    tx: Transaction,
    { caseId, state = caseId === undefined ? 'to_enter' : undefined, limit, cursor }: NationalEntriesFilter,
  ): Promise<NationalEntryPage> {
    const [afterDue, afterId] = cursor === undefined ? [null, null] : readDayAndId(cursor);
    const items = await tx.query<NationalEntryDetails[]>(
      `${details}
        where e.commune_code = any ((select app_communes())::text[]) and e.voided_at is null
          and ($1::boolean is null or (m.id is not null) = $1) and ($5::uuid is null or e.case_id = $5)
          and ($2::date is null or (e.due_on, e.id) > ($2, $3::uuid))
        order by e.due_on, e.id limit $4`,
      [state === undefined ? null : state === 'entered', afterDue, afterId, limit, caseId ?? null],
    );
    const last = items.at(-1);
    return { items, nextCursor: last && items.length === limit ? writeDayAndId(last.dueOn, last.id) : null };
  }

  async find(tx: Transaction, id: string): Promise<NationalEntryDetails | null> {
    const [entry] = await tx.query<NationalEntryDetails[]>(
      `${details} where e.id = $1 and e.voided_at is null`,
      [id],
    );
    return entry ?? null;
  }

  /** The person as recorded now, the household of the day, and who was handed in together. */
  async sheetRows(tx: Transaction, entryId: string): Promise<SheetRows> {
    const [rows] = await tx.query<[SheetRows]>(
      `select d.date_of_birth as "dateOfBirth", d.sex, d.personal_number as "personalNumber",
              (select value from resident_contact where resident_id = e.resident_id and kind = 'phone' and voided_at is null
                order by recorded_at desc limit 1) as phone,
              (select value from resident_contact where resident_id = e.resident_id and kind = 'email' and voided_at is null
                order by recorded_at desc limit 1) as email,
              h.head_name as "headName", h.head_number as "headNumber", h.relation,
              (select coalesce(json_agg(json_build_object(
                        'fullName', p.full_name, 'dateOfBirth', p.date_of_birth, 'sex', p.sex,
                        'personalNumber', p.personal_number, 'relation', q.relation_to_head)
                        order by other.place_in_filing), '[]')
                 from residence_case c
                 join residence_case other on other.filing_id = c.filing_id and other.id <> c.id
                 left join registration_request q on q.case_id = other.id
                 join lateral (${version('other.resident_id')}) p on true
                where c.id = e.case_id) as members
         from national_entry e
         join lateral (${version('e.resident_id')}) d on true
         left join lateral (
           select p.full_name as head_name, p.personal_number as head_number, m.relation
             from household_member m
             join household on household.id = m.household_id and household.commune_code = e.commune_code
             join household_member head on head.household_id = m.household_id and head.relation = 'head' and head.voided_at is null
             join lateral (${version('head.resident_id')}) p on true
            where m.resident_id = e.resident_id and m.voided_at is null
              and not exists (select from household_member_end x where x.household_member_id = m.id and x.voided_at is null)
            order by m.starts_on desc limit 1) h on true
        where e.id = $1`,
      [entryId],
    );
    return rows;
  }
}

/** The version of a person's details that holds last. */
function version(residentId: string): string {
  return `select full_name, date_of_birth, sex, personal_number from resident_details
           where resident_id = ${residentId} and voided_at is null order by holds_from desc, recorded_at desc limit 1`;
}
