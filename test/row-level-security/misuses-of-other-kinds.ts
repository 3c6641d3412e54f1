import { randomUUID } from 'node:crypto';
import type { ProbeAsker } from './askers.ts';
import { columnsByRole, type Catalogue } from './catalogue.ts';
import type { FilledDatabase } from './filled-database.ts';
import { askerOf, copied, type Misuse, type Samples } from './misuse.ts';

/** Restricted absences are for the officers named in their commune alone; what was seen, was seen by whoever says so. */
export function ofOtherKinds({ rightful }: FilledDatabase, catalogue: Catalogue, samples: Samples): Misuse[] {
  const named = askerOf(rightful, 'commune_police', 'residence_police');
  const province = askerOf(rightful, 'provincial_police');
  const as = (asker: ProbeAsker, changes: Record<string, string>): ProbeAsker => ({
    ...asker,
    settings: { ...asker.settings, ...changes },
  });
  const colleague = as(named, { account: randomUUID() });
  const moved = as(named, { communes: '31135', area: '31135' });
  const provinceElsewhere = as(province, { communes: '31135' });
  const me = (asker: ProbeAsker) => asker.settings['account'];
  const columnsOf = (table: string) =>
    columnsByRole(catalogue, table, 'INSERT').get('residence_police') ?? [];
  const touches = (asker: ProbeAsker, table: string, what: string, sql: string): Misuse => ({
    table,
    what,
    asker,
    sql,
  });
  const sees = (asker: ProbeAsker, table: string) =>
    touches(asker, table, 'sees without being named', `select count(*)::int from ${table}`);
  const system = askerOf(rightful, 'system');
  const event = 'residence_case_event';
  const columnsOfSystem = columnsByRole(catalogue, event, 'INSERT').get('residence_worker') ?? [];
  const absence = 'restricted_absence';
  const naming = 'restricted_absence_officer';
  const records = (asker: ProbeAsker, what: string, changes: object) =>
    copied(absence, samples, columnsOf(absence), asker, what, { recorded_by: me(asker), ...changes });
  const names = (asker: ProbeAsker, what: string) =>
    copied(naming, samples, columnsOf(naming), asker, what, {
      named_by: me(asker),
      account_id: randomUUID(),
      withdrawn_at: null,
      withdrawn_by: null,
    });
  const withdraws = (asker: ProbeAsker, by: string | undefined) =>
    touches(
      asker,
      naming,
      'withdraws a naming',
      `update ${naming} set withdrawn_at = now(), withdrawn_by = '${by}'`,
    );
  return [
    copied(event, samples, columnsOfSystem, system, 'moves a day in somebody’s name', {
      kind: 'due_moved',
      recorded_by: randomUUID(),
    }),
    ...[colleague, moved, province].flatMap((asker) => [
      sees(asker, absence),
      records(asker, 'records without being named', {}),
      touches(asker, absence, 'answers without being named', `update ${absence} set answer_note = 'probe'`),
    ]),
    records(named, 'records about whom they cannot see', { resident_id: randomUUID() }),
    touches(
      named,
      absence,
      'answers in another name',
      `update ${absence} set answered_by = '${randomUUID()}'`,
    ),
    sees(colleague, naming),
    sees(moved, naming),
    names(named, 'names an officer'),
    names(provinceElsewhere, 'names in another province'),
    withdraws(named, me(named)),
    withdraws(provinceElsewhere, me(provinceElsewhere)),
    withdraws(province, randomUUID()),
    touches(
      named,
      'handover',
      'saw in another name',
      `update handover set seen_at = now(), seen_by = '${randomUUID()}'`,
    ),
  ];
}
