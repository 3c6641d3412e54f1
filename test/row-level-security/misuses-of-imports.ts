import { randomUUID } from 'node:crypto';
import type { FilledDatabase } from './filled-database.ts';
import { askerOf, type Misuse } from './misuse.ts';

/** An import is signed off and taken back, and the columns of a source are settled, by nobody in another name. */
export function ofImports({ rightful }: FilledDatabase): Misuse[] {
  const police = askerOf(rightful, 'commune_police', 'residence_police');
  const does = (table: string, what: string, change: string): Misuse => ({
    table,
    what,
    asker: police,
    sql: `update ${table} set ${change}`,
  });
  const other = randomUUID();
  const ofAList = rightful.filter(({ settings }) => settings['personal_numbers'] !== undefined);
  return [
    ...ofAList.map((asker) => ({
      table: 'resident_details',
      what: 'sees by a list what was voided',
      asker,
      sql: 'select count(*)::int from resident_details where voided_at is not null',
    })),
    does(
      'import_batch',
      'signs in another name',
      `signed_at = now(), signed_by = '${other}', signed_name = 'A'`,
    ),
    does(
      'import_batch',
      'takes back in another name',
      `taken_back_at = now(), taken_back_by = '${other}', take_back_reason = 'A'`,
    ),
    does('import_mapping', 'settles in another name', `recorded_by = '${other}'`),
  ];
}
