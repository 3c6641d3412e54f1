import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { FilingTracking } from './public-papers.messages.ts';

/** Steps that whoever holds the code may know; who works on the case, and remarks, are the office's own. */
const shownSteps = [
  'opened',
  'supplement_asked',
  'supplemented',
  'completed',
  'outside_asked',
  'outside_answered',
  'outside_given_up',
  'referred',
  'returned',
  'granted',
  'refused',
  'withdrawn',
  'cancelled',
];

/** A filing as strangers may see it, and the commune whose name is still to be looked up. */
export type TrackedFiling = Omit<FilingTracking, 'commune'> & { readonly communeCode: string };

/** Reads for people who are not signed in: row-level security leaves the one filing whose code they hold. */
@Injectable()
export class TrackingQueries {
  /** The cases of the filing that are about somebody born on the day; null without any. */
  async find(tx: Transaction, trackingCode: string, dateOfBirth: string): Promise<TrackedFiling | null> {
    await tx.query(`select set_config('app.tracking_code', $1, true)`, [trackingCode]);
    const [row] = await tx.query<(Omit<TrackedFiling, 'cases'> & { cases: TrackedFiling['cases'] | null })[]>(
      `select concat_ws('/', f.commune_code, f.year, f.number) as number, f.commune_code as "communeCode",
              f.recorded_at as "filedAt", f.form,
              (select json_agg(json_build_object(
                 'kind', c.kind, 'place', c.place_in_filing, 'state', c.state, 'dueOn', c.due_on, 'dueAt', c.due_at,
                 'waitingUntil', c.waiting_until,
                 'missing', case when c.state = 'waiting_for_applicant' then (
                    select coalesce(e.details -> 'missing', '[]') from residence_case_event e
                     where e.case_id = c.id and e.kind = 'supplement_asked' order by e.id desc limit 1)
                   else '[]' end,
                 'steps', (select json_agg(json_build_object('kind', e.kind, 'happenedOn', e.happened_on) order by e.id)
                             from residence_case_event e where e.case_id = c.id and e.kind = any ($3))
                 ) order by c.place_in_filing)
                 from residence_case c
                where c.filing_id = f.id and $2 = (
                  select d.date_of_birth from resident_details d
                   where d.resident_id = c.resident_id and d.voided_at is null
                   order by d.holds_from desc, d.recorded_at desc limit 1)) as cases
         from residence_filing f where f.tracking_code = $1`,
      [trackingCode, dateOfBirth, shownSteps],
    );
    return row?.cases ? { ...row, cases: row.cases } : null;
  }
}
