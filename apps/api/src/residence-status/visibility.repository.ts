import { foldName } from '@libs/administrative-units';
import { Injectable } from '@nestjs/common';
import { askPrepared, listOf, listOfIds, type Transaction } from '../database/index.ts';

/** Keeps which communes may see whom, from the facts: the only writer of `visible_resident`. */
@Injectable()
export class Visibility {
  /**
   * Derives who may see these residents: the commune that first recorded them and every commune of a permanent
   * residence, presence, registration or case. Where all that a commune knows is a stay in a medical facility, be it the one
   * whose report recorded them first, only who asks for such stays may. Names are folded here, so that a search needs no
   * fold in SQL; a record that was carried over to another has none to be found by.
   * @param alsoIn communes about to take them into a case
   */
  async refresh(
    tx: Transaction,
    residentIds: readonly string[],
    alsoIn: readonly string[] = [],
  ): Promise<void> {
    const rows = await askPrepared<{
      id: string;
      known: { commune_code: string; restricted: boolean }[];
      full_name: string | null;
      birth_year: number | null;
    }>(
      tx,
      `select r.id, d.full_name, d.birth_year, array(
         select json_build_object('commune_code', commune_code, 'restricted', bool_and(restricted)) from (
           select r.commune_code, exists (
             select from presence where resident_id = r.id and restricted and recorded_at = r.recorded_at) as restricted
           union all select commune_code, false from permanent_residence where resident_id = r.id and voided_at is null
           union all select commune_code, restricted from presence where resident_id = r.id and voided_at is null
           union all select commune_code, false from temporary_registration where resident_id = r.id and voided_at is null
           union all select commune_code, false from residence_case where resident_id = r.id
           union all select commune_code, false from no_residence_declaration where resident_id = r.id and voided_at is null
         ) reasons group by commune_code) as known
       from resident r
       left join lateral (
         select full_name, birth_year from resident_details
          where resident_id = r.id and voided_at is null order by holds_from desc, recorded_at desc limit 1) d
         on not exists (select from resident_carried_over c where c.resident_id = r.id and c.voided_at is null)
       where r.id = any ($1)`,
      [residentIds],
    );
    const wanted = rows.flatMap(({ id, known, full_name, birth_year }) => {
      const open = known.filter(({ restricted }) => !restricted).map(({ commune_code }) => commune_code);
      const communes = new Set([...known.map(({ commune_code }) => commune_code), ...alsoIn]);
      const visible = new Set([...open, ...alsoIn]);
      return [...communes].map((commune) => ({
        resident_id: id,
        commune_code: commune,
        ...searchKeysOf(full_name ?? ''),
        birth_year,
        restricted: !visible.has(commune),
      }));
    });
    await askPrepared(
      tx,
      `with wanted as (
         select * from json_to_recordset($2) as w(resident_id uuid, commune_code text, folded_name text, given_name text, birth_year smallint, restricted boolean)
       ), gone as (
         delete from visible_resident v where v.resident_id = any ($1)
           and not exists (select from wanted w where w.resident_id = v.resident_id and w.commune_code = v.commune_code)
       )
       insert into visible_resident as v (resident_id, commune_code, folded_name, given_name, birth_year, restricted)
       select resident_id, commune_code, folded_name, given_name, birth_year, restricted from wanted
       on conflict (commune_code, resident_id) do update
         set folded_name = excluded.folded_name, given_name = excluded.given_name, birth_year = excluded.birth_year,
             restricted = excluded.restricted
         where (v.folded_name, v.birth_year, v.restricted) is distinct from (excluded.folded_name, excluded.birth_year, excluded.restricted)`,
      [residentIds, JSON.stringify(wanted)],
    );
  }

  /**
   * Lets communes see residents of whom a stay was recorded there: all that such a report changes. Those who were known
   * before are found there as they are everywhere else; who was known there by stays in medical facilities alone, and has
   * another now, is seen from now on.
   */
  async add(tx: Transaction, seen: readonly SeenInCommune[]): Promise<void> {
    const nameOf = ({ residentId, communeCode }: SeenInCommune) => `${communeCode} ${residentId}`;
    const open = new Set(seen.filter(({ restricted }) => !restricted).map((one) => nameOf(one)));
    const keys = seen.map(({ isNew }) => isNew && searchKeysOf(isNew.fullName));
    await askPrepared(
      tx,
      `with told as materialized (
         select * from unnest($1::uuid[], $2::text[], $3::boolean[], $4::text[], $5::text[], $6::smallint[])
           as t(resident_id, commune_code, restricted, folded_name, given_name, birth_year)
       ), opened as (
         update visible_resident v set restricted = false from told t
          where v.resident_id = t.resident_id and v.commune_code = t.commune_code and v.restricted and not t.restricted
       )
       insert into visible_resident (resident_id, commune_code, folded_name, given_name, birth_year, restricted)
       select resident_id, commune_code, folded_name, given_name, birth_year, restricted from told where folded_name is not null
       union all
       select t.resident_id, t.commune_code, v.folded_name, v.given_name, v.birth_year, t.restricted
         from told t
        cross join lateral (select * from visible_resident v where v.resident_id = t.resident_id limit 1) v
        where t.folded_name is null
       on conflict (commune_code, resident_id) do nothing`,
      [
        listOfIds(seen.map(({ residentId }) => residentId)),
        listOf(seen.map(({ communeCode }) => communeCode)),
        listOf(seen.map((one) => !open.has(nameOf(one)))),
        listOf(keys.map((key) => key?.folded_name ?? null)),
        listOf(keys.map((key) => key?.given_name ?? null)),
        listOf(seen.map(({ isNew }) => isNew?.birthYear ?? null)),
      ],
    );
  }
}

/** Somebody of whom a stay was recorded in a commune; somebody new with the name and the year of birth. */
export interface SeenInCommune {
  readonly residentId: string;
  readonly communeCode: string;
  /** Whether the stay is in a medical facility. */
  readonly restricted: boolean;
  readonly isNew: { readonly fullName: string; readonly birthYear: number | null } | null;
}

/** What a person is found by: the folded name, and its last word, the given name. */
export function searchKeysOf(fullName: string): { folded_name: string; given_name: string } {
  const folded_name = foldName(fullName);
  return { folded_name, given_name: folded_name.slice(folded_name.lastIndexOf(' ') + 1) };
}
