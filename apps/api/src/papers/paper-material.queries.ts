import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { FiledPerson, FiledTogether } from './composing/filing-receipt-facts.ts';
import type { MemberOnPaper, PersonOnPaper } from './composing/paper-facts.ts';

const person = `full_name as "fullName", date_of_birth as "dateOfBirth", sex, personal_number as "personalNumber"`;

/** Reads what papers name beside the case, straight from SQL. */
@Injectable()
export class PaperMaterialQueries {
  /** The resident as recorded now, and the place of the case among those of its filing. */
  async person(tx: Transaction, caseId: string): Promise<PersonOnPaper & { placeInFiling: number }> {
    const [row] = await tx.query<(PersonOnPaper & { placeInFiling: number })[]>(
      `select ${person}, c.place_in_filing as "placeInFiling"
         from residence_case c
         join resident_details d on d.resident_id = c.resident_id and d.voided_at is null
        where c.id = $1 order by d.holds_from desc, d.recorded_at desc limit 1`,
      [caseId],
    );
    if (!row) throw new Error('a case without its resident');
    return row;
  }

  /** The household of the commune to which the resident belongs on a day, its head first; null without one. */
  async household(
    tx: Transaction,
    residentId: string,
    on: string,
  ): Promise<{ address: string | null; members: MemberOnPaper[] } | null> {
    const standing = (table: string) =>
      `${table}.voided_at is null and ${table}.starts_on <= $2 and not exists (
         select from household_member_end e
          where e.household_member_id = ${table}.id and e.voided_at is null and e.until <= $2)`;
    const [row] = await tx.query<{ address: string | null; members: MemberOnPaper[] }[]>(
      `select w.address,
              (select json_agg(x order by x.relation = 'head' desc, x."dateOfBirth") from (
                 select o.relation, ${person}
                   from household_member o
                   join lateral (
                     select * from resident_details where resident_id = o.resident_id and voided_at is null
                      order by holds_from desc, recorded_at desc limit 1) d on true
                  where o.household_id = h.id and ${standing('o')}) x) as members
         from household_member m
         join household h on h.id = m.household_id
         left join dwelling w on w.id = h.dwelling_id
        where m.resident_id = $1 and ${standing('m')}
        order by m.starts_on desc limit 1`,
      [residentId, on],
    );
    return row ?? null;
  }

  /** The entry of the case in the national system: null until it is made, undefined where there is none to make. */
  async nationalEntry(
    tx: Transaction,
    caseId: string,
  ): Promise<{ code: string; enteredOn: string } | null | undefined> {
    const [row] = await tx.query<{ code: string | null; enteredOn: string | null }[]>(
      `select m.dossier_code as code, m.entered_on::text as "enteredOn"
         from national_entry e
         left join national_entry_made m on m.national_entry_id = e.id and m.voided_at is null
        where e.case_id = $1 and e.voided_at is null order by e.id desc limit 1`,
      [caseId],
    );
    if (!row) return undefined;
    return row.code === null || row.enteredOn === null ? null : { code: row.code, enteredOn: row.enteredOn };
  }

  /** The cases of a filing in its order; none where another commune holds it. */
  casesOfFiling(tx: Transaction, filingId: string): Promise<{ id: string }[]> {
    return tx.query(
      `select id from residence_case
        where filing_id = $1 and commune_code = any ((select app_communes())::text[]) order by place_in_filing, id`,
      [filingId],
    );
  }

  /** Everybody on a filing that registers, in its order, and the places of the rows that wait to be mended. */
  async filedTogether(tx: Transaction, filingId: string): Promise<FiledTogether> {
    const people = await tx.query<FiledPerson[]>(
      `select c.place_in_filing as place, ${person}, q.relation_to_head as relation,
              q.requested_last_day::text as "lastDay", q.fee_exemption is not null as exempt, c.state,
              c.due_on::text as "dueOn", c.due_at as "dueAt",
              coalesce((c.due_derivation ->> 'provisional')::boolean, false) as "isProvisional"
         from residence_case c
         join registration_request q on q.case_id = c.id
         join lateral (
           select * from resident_details where resident_id = c.resident_id and voided_at is null
            order by holds_from desc, recorded_at desc limit 1) d on true
        where c.filing_id = $1 order by c.place_in_filing, c.id`,
      [filingId],
    );
    const rows = await tx.query<{ place: number }[]>(
      `select place from residence_filing_row where filing_id = $1 and case_id is null order by place`,
      [filingId],
    );
    return { people, rowsToMend: rows.map(({ place }) => place) };
  }
}
