import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import type { DuplicatePair } from './merging.messages.ts';

/**
 * How alike two addresses with one house number must be, by the trigrams of the whole words of the shorter in the longer: "le loi" and
 * "le loii kp 2" are, "le loi" and "le lai" are not.
 */
const alikeFrom = 0.6;

const likeness =
  'greatest(strict_word_similarity(a.street, b.street), strict_word_similarity(b.street, a.street))';

/**
 * Dwellings of a commune that look like one. Addresses are one when they differ only by abbreviations and the way
 * numbers are written; else they are compared by trigrams within one house number, because 12 and 13 of a street are
 * as alike as two addresses can be and are never one. Nor are two rooms, floors or alleys, or streets of two names.
 */
@Injectable()
export class DuplicateDwellingsQueries {
  /** One more than the limit; those with the same address first. */
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
      `with keyed as materialized (
         select id, commune_code, address, address_key(folded_address) as key from dwelling d
          where commune_code = any ($1) and not exists (select from dwelling_merge where merged_id = d.id and voided_at is null)
       ), numbered as materialized (
         select *, substring(key from '^[0-9]+(?:[a-z]|bis|ter)?(?: [0-9]+(?:[a-z]|bis|ter)?)*') as number from keyed
       ), parted as materialized (
         select n.*, s.street, string_to_array(s.street, ' ') as words,
                places_in_address(s.behind) as places, quarters_in_address(s.behind) as quarters
           from (select *, btrim(substr(key, coalesce(length(number), 0) + 1)) as behind from numbered) n
           cross join lateral (select n.behind, street_of_address(n.behind) as street) s
       ), pairs as (
         select a.id as a, b.id as b, a.key = b.key as same,
                case when a.key = b.key then 1 else ${likeness} end as likeness
           from parted a join parted b
             on b.commune_code = a.commune_code and b.id > a.id
            and coalesce(b.number, b.key) = coalesce(a.number, a.key)
          where (a.key = b.key or ((a.words && b.words or left(a.street, 3) = left(b.street, 3))
                                   and a.places = b.places and ${likeness} >= $2
                                   and may_be_one_quarter(a.quarters, b.quarters) and streets_agree(a.street, b.street)))
            and ($3::uuid is null or $3 in (a.id, b.id))
            and not exists (select from distinct_dwellings x
                             where x.dwelling_id = a.id and x.other_dwelling_id = b.id and x.voided_at is null)
       ), page as (
         select * from pairs order by not same, likeness desc, a, b limit $4 offset $5
       ), counted as (
         select p.*, (select count(*)::int from presence where dwelling_id = p.a and voided_at is null)
                   + (select count(*)::int from temporary_registration where dwelling_id = p.a and voided_at is null) as of_a,
                     (select count(*)::int from presence where dwelling_id = p.b and voided_at is null)
                   + (select count(*)::int from temporary_registration where dwelling_id = p.b and voided_at is null) as of_b
           from page p
       )
       select case when of_b > of_a then right_one else left_one end as one,
              case when of_b > of_a then left_one else right_one end as other,
              same as "sameAddress", round(likeness::numeric, 2)::float as likeness
         from counted c
         cross join lateral (select json_build_object('id', id, 'address', address, 'references', of_a) as left_one from keyed where id = c.a) l
         cross join lateral (select json_build_object('id', id, 'address', address, 'references', of_b) as right_one from keyed where id = c.b) r
        order by not same, likeness desc, a, b`,
      [asked.communes, alikeFrom, asked.dwellingId ?? null, asked.limit + 1, asked.after],
    );
  }
}
