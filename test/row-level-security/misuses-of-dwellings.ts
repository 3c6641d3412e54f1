import { randomUUID } from 'node:crypto';
import type { ProbeAsker } from './askers.ts';
import { columnsByRole, type Catalogue } from './catalogue.ts';
import type { FilledDatabase } from './filled-database.ts';
import { askerOf, copied, type Misuse, type Samples } from './misuse.ts';

const ended = `(voided_at is not null or until <= current_date)`;

/** A host acts by ties that stand, in no other name, and an officer answers in no other name. */
export function ofDwellings({ rightful }: FilledDatabase, catalogue: Catalogue, samples: Samples): Misuse[] {
  const host = askerOf(rightful, 'host', 'residence_host');
  const ownership = askerOf(rightful, 'host', 'residence_ownership');
  const police = askerOf(rightful, 'commune_police', 'residence_police');
  const sees = (asker: ProbeAsker, what: string, which: string): Misuse => ({
    table: 'dwelling_manager',
    what,
    asker,
    sql: `select count(*)::int from dwelling_manager where ${which}`,
  });
  const objection = columnsByRole(catalogue, 'owner_objection', 'INSERT').get('residence_host') ?? [];
  const answers = (table: string): Misuse => ({
    table,
    what: 'answers in another name',
    asker: police,
    sql: `update ${table} set answered_by = '${randomUUID()}'`,
  });
  return [
    sees(host, 'sees ended ties', ended),
    sees(ownership, 'sees ended ties', ended),
    sees(ownership, 'sees what is only managed', `capacity <> 'owner'`),
    copied('owner_objection', samples, objection, host, 'objects in another name', {
      account_id: randomUUID(),
    }),
    answers('ownership_claim'),
    answers('owner_objection'),
  ];
}
