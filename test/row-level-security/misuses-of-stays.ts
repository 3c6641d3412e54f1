import { randomUUID } from 'node:crypto';
import type { ProbeAsker } from './askers.ts';
import { columnsByRole, type Catalogue } from './catalogue.ts';
import type { FilledDatabase } from './filled-database.ts';
import { trackedBy } from './filled-stays.ts';
import { askerOf, copied, type Misuse, type Samples } from './misuse.ts';

/** Where stays in hospitals are told of. */
const ofHospitals = [
  'stay_notice',
  'presence',
  'confirmation',
  'departure',
  'stay_report',
  'visible_resident',
];

/** The intake records for its reporters, of their dwellings and guests alone; hospitals are asked for apart; guests answer nothing. */
export function ofStays({ rightful }: FilledDatabase, catalogue: Catalogue, samples: Samples): Misuse[] {
  const intake = askerOf(rightful, 'intake');
  const police = askerOf(rightful, 'commune_police', 'residence_police');
  const province = askerOf(rightful, 'provincial_police');
  const host = askerOf(rightful, 'host', 'residence_host');
  const guest = askerOf(rightful, 'anybody', 'residence_public');
  const placing = askerOf(rightful, 'education_officer', 'residence_placement');
  const as = (asker: ProbeAsker, changes: Record<string, string>): ProbeAsker => ({
    ...asker,
    settings: { ...asker.settings, ...changes },
  });
  const me = (asker: ProbeAsker) => asker.settings['account'];
  const tries = (asker: ProbeAsker, table: string, what: string, sql: string): Misuse => ({
    table,
    what,
    asker,
    sql,
  });
  return [
    ...ofIntake(intake, catalogue, samples),
    copied(
      'stay_draft',
      samples,
      columnsByRole(catalogue, 'stay_draft', 'INSERT').get('residence_host') ?? [],
      host,
      'enters guests in another name',
      { account_id: randomUUID() },
    ),
    copied(
      'stay_draft',
      samples,
      columnsByRole(catalogue, 'stay_draft', 'INSERT').get('residence_host') ?? [],
      host,
      'enters guests of a dwelling of others',
      { account_id: me(host), dwelling_id: randomUUID() },
    ),
    tries(
      askerOf(rightful, 'system'),
      'stay_draft',
      'forgets what was entered today',
      `delete from stay_draft where saved_at > now() - interval '1 day'`,
    ),
    tries(
      as(intake, { residents: randomUUID() }),
      'resident_details',
      'finds voided numbers',
      `select count(*)::int from resident_details where voided_at is not null`,
    ),
    ...[
      as(police, { restricted_stays: 'asked', communes: '31135' }),
      as(province, { restricted_stays: 'asked' }),
      police,
    ].flatMap((asker) =>
      ofHospitals.map((table) =>
        tries(asker, table, 'sees hospitals', `select count(*)::int from ${table} where restricted`),
      ),
    ),
    ...['presence', 'visible_resident'].map((table) =>
      tries(placing, table, 'sees hospitals', `select count(*)::int from ${table} where restricted`),
    ),
    tries(
      placing,
      'departure',
      'sees who left a hospital',
      `select count(*)::int from departure d where not exists (select from presence p where p.id = d.presence_id)`,
    ),
    ...[{ intake_dwellings: randomUUID() }, { intake_communes: '31135' }].map((elsewhere) =>
      tries(
        as(intake, { residents: '', ...elsewhere }),
        'presence',
        'restricts stays elsewhere',
        `update presence set restricted = true`,
      ),
    ),
    ...['presence', 'stay_notice'].flatMap((table) =>
      [intake, as(intake, { intake_dwellings: randomUUID() })].map((asker) =>
        tries(
          asker,
          table,
          'opens what is restricted',
          `with opened as (update ${table} set restricted = false where restricted returning restricted)
           select count(*)::int from opened where not restricted`,
        ),
      ),
    ),
    tries(
      intake,
      'presence',
      'voids hospitals in another name',
      `update presence set voided_at = now(), voided_by = '${randomUUID()}', void_reason = 'probe' where restricted and voided_at is null`,
    ),
    tries(
      host,
      'stay_api_key',
      'brings a key back',
      `update stay_api_key set revoked_at = null where revoked_at is not null`,
    ),
    ...(
      [
        [police, `set state = 'accepted', answered_by = '${me(police)}' where state = 'withdrawn'`],
        [province, `set state = 'accepted', answered_by = '${me(province)}' where state = 'waiting'`],
        [police, `set state = 'accepted', answered_by = '${randomUUID()}' where state = 'waiting'`],
        [as(guest, { token_digest: trackedBy.refused }), `set state = 'withdrawn'`],
        [as(guest, { token_digest: trackedBy.waiting }), `set state = 'accepted'`],
      ] as [ProbeAsker, string][]
    ).map(([asker, change]) =>
      tries(asker, 'guest_stay_notice', 'answers what is not theirs', `update guest_stay_notice ${change}`),
    ),
  ];
}

/** In another name, about others than those in hand, for another place; and voiding in another name. */
function ofIntake(intake: ProbeAsker, catalogue: Catalogue, samples: Samples): Misuse[] {
  const account = intake.settings['account'];
  const adds = (
    table: string,
    what: string,
    changes: object,
    settings: Record<string, string> = {},
  ): Misuse => {
    const sample = samples.get(table) ?? {};
    const text = (column: string) => {
      const value = sample[column];
      return typeof value === 'string' ? value : '';
    };
    const step = {
      residents: text('resident_id'),
      intake_communes: text('commune_code'),
      intake_dwellings: text('dwelling_id'),
      ...settings,
    };
    const columns = columnsByRole(catalogue, table, 'INSERT').get('residence_intake') ?? [];
    const asker = { ...intake, settings: { ...intake.settings, ...step } };
    return copied(table, samples, columns, asker, what, {
      recorded_by: account,
      account_id: account,
      ...changes,
    });
  };
  const facts = ['presence', 'confirmation', 'departure', 'stay_report'];
  const placed = ['presence', 'stay_notice'].flatMap((table) => [
    adds(table, 'records in another commune', {}, { intake_communes: '31135' }),
    adds(table, 'records in another dwelling', {}, { intake_dwellings: randomUUID() }),
  ]);
  return [
    ...placed,
    ...[...facts, 'resident_details', 'possible_same_resident'].flatMap((table) => [
      adds(table, 'records in another name', { recorded_by: randomUUID() }),
      adds(table, 'records about others', {}, { residents: randomUUID() }),
    ]),
    adds('stay_notice', 'reports in another name', { account_id: randomUUID() }),
    adds('resident', 'creates somebody elsewhere', {}, { intake_communes: '31135' }),
    ...facts.map((table) => ({
      table,
      what: 'voids in another name',
      asker: intake,
      sql: `update ${table} set voided_at = now(), voided_by = '${randomUUID()}', void_reason = 'probe' where voided_at is null`,
    })),
  ];
}
