import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { MadeFact } from './import-rows.repository.ts';

/** Facts about a person that somebody may have recorded in view of what an import had made. */
const facts = [
  'resident_details',
  'permanent_residence',
  'permanent_residence_end',
  'presence',
  'confirmation',
  'departure',
  'stay_report',
  'temporary_registration',
  'temporary_registration_end',
  'no_residence_declaration',
  'household_member',
  'resident_death',
] as const;

const standing = facts
  .map(
    (table) =>
      `select '${table}' as "table", f.id, f.resident_id, f.recorded_at from ${table} f
        where f.resident_id = any ($1) and f.voided_at is null`,
  )
  .join(' union all ');

/** Reads what was recorded about people after an import. */
@Injectable()
export class LaterFacts {
  /** Facts and cases of these residents, not voided, recorded after an instant of each (text, as Postgres wrote it). */
  after(
    tx: Transaction,
    since: ReadonlyMap<string, string>,
  ): Promise<(MadeFact & { readonly residentId: string })[]> {
    return tx.query(
      `select "table", id, resident_id as "residentId" from (
         ${standing}
         union all select 'residence_case', c.id, c.resident_id, c.recorded_at from residence_case c where c.resident_id = any ($1)
       ) later join unnest($1::uuid[], $2::timestamptz[]) as about (resident, since) on resident = resident_id
        where recorded_at > since order by recorded_at`,
      [[...since.keys()], [...since.values()]],
    );
  }
}
