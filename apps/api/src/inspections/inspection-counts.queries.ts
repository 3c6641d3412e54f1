import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { CommuneInspections } from './inspections.messages.ts';

const here = `commune_code = any ((select app_communes())::text[])`;

/** Counts of the asker's area, by commune; straight from SQL. */
@Injectable()
export class InspectionCountsQueries {
  /** Communes in which there is anything to count, by code. */
  byCommune(
    tx: Transaction,
    today: string,
    since: string,
  ): Promise<Omit<CommuneInspections, 'communeName'>[]> {
    return tx.query(
      `with counted as (
         select commune_code, 'over30' as what, count(*)::int as n from status_segment
          where ${here} and known_until = 'infinity' and starts_on <= $1::date and until > $1::date
            and status = 'unregistered_over_30' group by 1
         union all
         select commune_code, 'lapsed', count(*)::int from status_segment
          where ${here} and known_until = 'infinity' and starts_on <= $1::date and until > $1::date
            and status = 'unregistered_lapsed' group by 1
         union all
         select commune_code, unnest(array['visits', 'nobodyHome']),
                unnest(array[count(*)::int, count(*) filter (where outcome = 'nobody_home')::int])
           from inspection where ${here} and voided_at is null and inspected_on > $2::date group by 1
         union all
         select f.commune_code, 'findings', count(*)::int
           from inspection_finding f join inspection i on i.id = f.inspection_id
          where f.${here} and f.voided_at is null and i.inspected_on > $2::date group by 1
         union all
         select commune_code, unnest(array['open', 'due', 'registered']),
                unnest(array[count(*) filter (where state <> 'closed')::int,
                             count(*) filter (where remind_on <= $1::date)::int,
                             count(*) filter (where outcome = 'registered')::int])
           from regularisation_case where ${here} group by 1)
       select commune_code as "communeCode",
              ${['over30', 'lapsed', 'visits', 'nobodyHome', 'findings', 'open', 'due', 'registered']
                .map((what) => `coalesce(sum(n) filter (where what = '${what}'), 0)::int as "${what}"`)
                .join(', ')}
         from counted group by 1 order by 1`,
      [today, since],
    );
  }
}
