import { foldName } from '@libs/administrative-units';
import { Injectable } from '@nestjs/common';
import { askPrepared, type Transaction } from '../database/index.ts';

/** Keeps which communes may see whom, from the facts: the only writer of `visible_resident`. */
@Injectable()
export class Visibility {
  /**
   * Derives who may see these residents: the commune that first recorded them and every commune of a permanent
   * residence, presence, registration or case. Names are folded here, so that a search needs no fold in SQL.
   * @param alsoIn communes about to take them into a case
   */
  async refresh(
    tx: Transaction,
    residentIds: readonly string[],
    alsoIn: readonly string[] = [],
  ): Promise<void> {
    const rows = await askPrepared<{
      id: string;
      communes: string[];
      full_name: string | null;
      birth_year: number | null;
    }>(
      tx,
      `select r.id, d.full_name, d.birth_year, array(
         select commune_code from resident where id = r.id
         union select commune_code from permanent_residence where resident_id = r.id and voided_at is null
         union select commune_code from presence where resident_id = r.id and voided_at is null
         union select commune_code from temporary_registration where resident_id = r.id and voided_at is null
         union select commune_code from residence_case where resident_id = r.id
         union select commune_code from no_residence_declaration where resident_id = r.id and voided_at is null) as communes
       from resident r
       left join lateral (
         select full_name, birth_year from resident_details
          where resident_id = r.id and voided_at is null order by holds_from desc, recorded_at desc limit 1) d on true
       where r.id = any ($1)`,
      [residentIds],
    );
    const wanted = rows.flatMap(({ id, communes, full_name, birth_year }) => {
      return [...new Set([...communes, ...alsoIn])].map((commune) => ({
        resident_id: id,
        commune_code: commune,
        ...searchKeysOf(full_name ?? ''),
        birth_year,
      }));
    });
    await askPrepared(
      tx,
      `with wanted as (
         select * from json_to_recordset($2) as w(resident_id uuid, commune_code text, folded_name text, given_name text, birth_year smallint)
       ), gone as (
         delete from visible_resident v where v.resident_id = any ($1)
           and not exists (select from wanted w where w.resident_id = v.resident_id and w.commune_code = v.commune_code)
       )
       insert into visible_resident as v (resident_id, commune_code, folded_name, given_name, birth_year)
       select resident_id, commune_code, folded_name, given_name, birth_year from wanted
       on conflict (commune_code, resident_id) do update
         set folded_name = excluded.folded_name, given_name = excluded.given_name, birth_year = excluded.birth_year
         where (v.folded_name, v.birth_year) is distinct from (excluded.folded_name, excluded.birth_year)`,
      [residentIds, JSON.stringify(wanted)],
    );
  }

  /**
   * Lets communes see residents of whom a stay was recorded there: all that such a report changes. Those who were known
   * before are found there as they are everywhere else.
   */
  async add(tx: Transaction, seen: readonly SeenInCommune[]): Promise<void> {
    const told = seen.map(({ residentId, communeCode, isNew }) => ({
      resident_id: residentId,
      commune_code: communeCode,
      ...(isNew && { ...searchKeysOf(isNew.fullName), birth_year: isNew.birthYear }),
    }));
    await askPrepared(
      tx,
      `insert into visible_resident (resident_id, commune_code, folded_name, given_name, birth_year)
       select resident_id, commune_code, folded_name, given_name, birth_year
         from json_to_recordset($1) as t(resident_id uuid, commune_code text, folded_name text, given_name text, birth_year smallint)
        where folded_name is not null
       union all
       select t.resident_id, t.commune_code, v.folded_name, v.given_name, v.birth_year
         from json_to_recordset($1) as t(resident_id uuid, commune_code text, folded_name text)
        cross join lateral (select * from visible_resident v where v.resident_id = t.resident_id limit 1) v
        where t.folded_name is null
       on conflict (commune_code, resident_id) do nothing`,
      [JSON.stringify(told)],
    );
  }
}

/** Somebody of whom a stay was recorded in a commune; somebody new with the name and the year of birth. */
export interface SeenInCommune {
  readonly residentId: string;
  readonly communeCode: string;
  readonly isNew: { readonly fullName: string; readonly birthYear: number | null } | null;
}

/** What a person is found by: the folded name, and its last word, the given name. */
export function searchKeysOf(fullName: string): { folded_name: string; given_name: string } {
  const folded_name = foldName(fullName);
  return { folded_name, given_name: folded_name.slice(folded_name.lastIndexOf(' ') + 1) };
}
