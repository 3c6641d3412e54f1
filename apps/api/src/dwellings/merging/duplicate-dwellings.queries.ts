import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import type { ComparedDwelling, DuplicatePair } from './merging.messages.ts';

/**
 * How alike two addresses with one house number must be, by the trigrams of the whole words of the shorter in the longer: "le loi" and
 * "le loii kp 2" are, "le loi" and "le lai" are not.
 */
const alikeFrom = 0.6;

/** How many records say something of a dwelling. */
const referencesTo = (id: string): string =>
  ['presence', 'temporary_registration', 'dwelling_description', 'dwelling_manager']
    .map((table) => `(select count(*)::int from ${table} where dwelling_id = ${id} and voided_at is null)`)
    .join(' + ');

/**
 * Dwellings of a commune that look like one. Addresses are one when they differ only by abbreviations and the way
 * numbers are written; else they are compared by trigrams within one house number, because 12 and 13 of a street are
 * as alike as two addresses can be and are never one. Nor are two rooms, floors or alleys, or streets of two names.
 * What addresses are compared by was read out of them when they were recorded, and each two streets are compared once.
 */
@Injectable()
export class DuplicateDwellingsQueries {
  /** One more than the limit; those with the same address first, of each two the one with more records, else the older one. */
  pairs(
    tx: Transaction,
    asked: {
      readonly communes: readonly string[];
      readonly dwellingId: string | undefined;
      readonly limit: number;
      readonly after: number;
    },
  ): Promise<DuplicatePair[]> {
    return tx.query(
      `with read as materialized (
         select id, commune_code, address, address_parts[1] as key, address_parts[2] as number, address_parts[3] as street,
                address_parts[4] as places, address_parts[5] as quarters
           from dwelling d
          where d.commune_code = any ($1)
            and ($3::uuid is null or address_parts[2] = (select address_parts[2] from dwelling where id = $3))
            and not exists (select from dwelling_merge where merged_id = d.id and voided_at is null)
       ), met as materialized (
         select a.id as a, b.id as b, a.key = b.key as same, a.street as one, b.street as other,
                a.quarters as quarters_of_one, b.quarters as quarters_of_other
           from read a
           join read b on b.commune_code = a.commune_code and b.number = a.number and b.places = a.places and b.id > a.id
          where $3::uuid is null or $3 in (a.id, b.id)
       ), streets as materialized (
         select distinct one, other from met where not same
       ), likened as materialized (
         select one, other, greatest(strict_word_similarity(one, other), strict_word_similarity(other, one)) as likeness
           from streets
          where string_to_array(one, ' ') && string_to_array(other, ' ') or left(one, 3) = left(other, 3)
       ), agreeing as materialized (
         select * from likened where likeness >= $2 and streets_agree(one, other)
       ), pairs as (
         select m.a, m.b, m.same, case when m.same then 1 else s.likeness end as likeness
           from met m left join agreeing s on s.one = m.one and s.other = m.other
          where case when m.same then true
                     when s.one is null then false
                     else may_be_one_quarter(string_to_array(m.quarters_of_one, '|'),
                                             string_to_array(m.quarters_of_other, '|')) end
            and not exists (select from distinct_dwellings x
                             where x.dwelling_id = m.a and x.other_dwelling_id = m.b and x.voided_at is null)
       ), page as (
         select * from pairs order by not same, likeness desc, a, b limit $4 offset $5
       ), counted as (
         select p.*, ${referencesTo('p.a')} as of_a, ${referencesTo('p.b')} as of_b
           from page p
       )
       select case when of_b > of_a then right_one else left_one end as one,
              case when of_b > of_a then left_one else right_one end as other,
              same as "sameAddress", round(likeness::numeric, 2)::float as likeness
         from counted c
         cross join lateral (select json_build_object('id', id, 'address', address, 'references', of_a) as left_one from read where id = c.a) l
         cross join lateral (select json_build_object('id', id, 'address', address, 'references', of_b) as right_one from read where id = c.b) r
        order by not same, likeness desc, a, b`,
      [asked.communes, alikeFrom, asked.dwellingId ?? null, asked.limit + 1, asked.after],
    );
  }
  /** Since when a dwelling is recorded, and how much of people is recorded at it and at those that are one with it. */
  async countsOf(
    tx: Transaction,
    id: string,
    same: readonly string[],
  ): Promise<Pick<ComparedDwelling, 'recordedAt' | 'people' | 'registrations' | 'reports'>> {
    const [row] = await tx.query<
      [Pick<ComparedDwelling, 'recordedAt' | 'people' | 'registrations' | 'reports'>]
    >(
      `with at as materialized (
         select id, resident_id from presence where dwelling_id = any ($2) and voided_at is null
       ), registered as materialized (
         select resident_id from temporary_registration where dwelling_id = any ($2) and voided_at is null
       )
       select recorded_at as "recordedAt",
              (select count(*)::int from (select resident_id from at union select resident_id from registered) p) as people,
              (select count(*)::int from registered) as registrations,
              (select count(*)::int from stay_report r join at on at.id = r.presence_id where r.voided_at is null) as reports
         from dwelling where id = $1`,
      [id, same],
    );
    return row;
  }
}
