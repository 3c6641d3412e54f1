import type { FirstPlacesFor, SchoolLevel } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { asRole, type Transaction } from '../../database/index.ts';
import { childrenLivingHere, gradeIn } from '../requests/living-here.ts';

/** Ages of a level, reached in the year in which the school year begins (Education Law 43/2019, articles 26 and 28). */
const agesOf: Record<SchoolLevel, readonly [from: number, to: number]> = {
  preschool: [3, 5],
  primary_school: [6, 10],
  lower_secondary_school: [11, 14],
  upper_secondary_school: [15, 17],
};

/** Children of one commune, grade and status group, and how many of them a policy places after the others. */
export interface ChildrenCounted {
  readonly communeCode: string;
  readonly grade: number;
  readonly group: string;
  readonly children: number;
  readonly placedAfter: number;
}

/** Counts whom a policy would place first and whom after them. Only counts leave this query. */
@Injectable()
export class PolicyEffectQueries {
  count(
    tx: Transaction,
    asked: {
      readonly level: SchoolLevel;
      readonly placesFirstFor: readonly FirstPlacesFor[];
      readonly temporaryMonths: number;
      readonly today: string;
      readonly on: string;
      readonly schoolYear: number;
    },
  ): Promise<ChildrenCounted[]> {
    const { level, placesFirstFor, temporaryMonths, today, on, schoolYear } = asked;
    const [youngest, oldest] = agesOf[level];
    return asRole(tx, 'residence_placement', () =>
      tx.query(
        `with child as (
           select l.resident_id, l.commune_code, l.status_group, ${gradeIn('$2')} as grade
             from (${childrenLivingHere({ youngest: '$3', oldest: '$4' })}) l),
         placed as (
           select c.*,
                  exists (select from service_access.residence_held h
                           where h.resident_id = c.resident_id and h.commune_code = c.commune_code
                             and h.standing = 'permanent' and 'permanent' = any ($6::text[]) and h.holds @> $5::date)
                  -- Registrations that follow one another without a gap are one.
                  or exists (select from unnest((
                           select range_agg(h.holds) from service_access.residence_held h
                            where h.resident_id = c.resident_id and h.commune_code = c.commune_code
                              and h.standing = 'temporary' and 'temporary' = any ($6::text[]))) held
                         where held @> $5::date and lower(held) + make_interval(months => $7) <= $5::date) as first
             from child c)
         select p.commune_code as "communeCode", p.grade,
                coalesce(p.status_group, 'none') as "group",
                count(*)::int as children, count(*) filter (where not p.first)::int as "placedAfter"
           from placed p group by 1, 2, 3 order by 1, 2, 3`,
        [today, schoolYear, youngest, oldest, on, placesFirstFor, temporaryMonths],
      ),
    );
  }
}
