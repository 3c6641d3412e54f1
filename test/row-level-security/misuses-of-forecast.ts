import { randomUUID } from 'node:crypto';
import { columnsByRole, type Catalogue } from './catalogue.ts';
import type { FilledDatabase } from './filled-database.ts';
import { askerOf, copied, type Misuse, type Samples } from './misuse.ts';

/** Values for planning bear the name of who entered and who voided them, for a province of their own. */
export function ofForecast({ rightful }: FilledDatabase, catalogue: Catalogue, samples: Samples): Misuse[] {
  const table = 'planning_value';
  const labour = askerOf(rightful, 'labour_officer', 'residence_labour');
  const columns = columnsByRole(catalogue, table, 'INSERT').get('residence_labour') ?? [];
  const own = labour.settings['account'];
  return [
    copied(table, samples, columns, labour, 'enters in another name', { recorded_by: randomUUID() }),
    copied(table, samples, columns, labour, 'enters for another province', {
      recorded_by: own,
      province_code: '01',
    }),
    {
      table,
      what: 'voids in another name',
      asker: labour,
      sql: `update ${table} set voided_at = now(), voided_by = '${randomUUID()}', void_reason = 'probe'`,
    },
  ];
}
