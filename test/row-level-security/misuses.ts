import { randomUUID } from 'node:crypto';
import type { ProbeAsker } from './askers.ts';
import { columnsByRole, type Catalogue } from './catalogue.ts';
import type { FilledDatabase } from './filled-database.ts';
import { askerOf, copied, type Misuse, type Samples } from './misuse.ts';
import { ofForecast } from './misuses-of-forecast.ts';
import { ofDwellings } from './misuses-of-dwellings.ts';
import { ofImports } from './misuses-of-imports.ts';
import { ofOtherKinds } from './misuses-of-other-kinds.ts';
import { ofStays } from './misuses-of-stays.ts';
import { ofServiceAccess } from './misuses-of-service-access.ts';
import type { Leak, Prober } from './probes.ts';

/** What the police of the area itself, of another area, administrators and background work must not do. */
export function misusesOf(filled: FilledDatabase, catalogue: Catalogue, samples: Samples): Misuse[] {
  return [
    ...inSomebodyElsesName(filled, catalogue, samples),
    ...intoSomebodyElsesArea(filled, catalogue, samples),
    ...aboutTwoResidents(filled, samples),
    ...ofAccounts(filled, samples),
    ...ofOtherKinds(filled, catalogue, samples),
    ...ofStays(filled, catalogue, samples),
    ...ofDwellings(filled, catalogue, samples),
    ...ofImports(filled),
    ...ofServiceAccess(filled, catalogue, samples),
    ...ofForecast(filled, catalogue, samples),
  ];
}

/** The misuses that succeed, one after the other. */
export async function* misusesThatSucceed(prober: Prober, misuses: readonly Misuse[]): AsyncGenerator<Leak> {
  for (const { table, what, asker, sql, parameters, own = 0 } of misuses) {
    const { rows, value, refusedBy } = await prober.as(asker, sql, [...(parameters ?? [])]);
    const done = (typeof value === 'number' ? value : rows) - own;
    if (refusedBy === 'row-level security' || (refusedBy === undefined && done === 0)) continue;
    yield `${asker.role} (${asker.name}) ${what} in ${table}: ${refusedBy ?? done}`;
  }
}

/** Facts bear the name of who recorded and who voided them, and both are true. */
function inSomebodyElsesName({ rightful }: FilledDatabase, catalogue: Catalogue, samples: Samples): Misuse[] {
  const police = askerOf(rightful, 'commune_police', 'residence_police');
  return [...samples.keys()].flatMap((table): Misuse[] => {
    const added = columnsByRole(catalogue, table, 'INSERT').get('residence_police') ?? [];
    const changed = columnsByRole(catalogue, table, 'UPDATE').get('residence_police') ?? [];
    return [
      ...(added.includes('recorded_by')
        ? [copied(table, samples, added, police, 'records in another name', { recorded_by: randomUUID() })]
        : []),
      ...(changed.includes('voided_by')
        ? [
            {
              table,
              what: 'voids in another name',
              asker: police,
              sql: `update ${table} set voided_at = now(), voided_by = $1, void_reason = 'probe' where voided_at is null`,
              parameters: [randomUUID()],
            },
          ]
        : []),
    ];
  });
}

/** Left by a grant or a death elsewhere for the commune that a registration was in, whoever ends it. */
const writtenForAnother = new Set(['national_entry', 'handover']);

/** Whoever may see a resident records where they are for the own commune only. Permanent residence is where the papers say. */
function intoSomebodyElsesArea(
  { rightful, policeOfHome }: FilledDatabase,
  catalogue: Catalogue,
  samples: Samples,
): Misuse[] {
  const police = askerOf(rightful, 'commune_police', 'residence_police');
  const own = { recorded_by: policeOfHome.settings['account'] };
  const placed = [...samples.keys()].flatMap((table): Misuse[] => {
    const added = columnsByRole(catalogue, table, 'INSERT').get('residence_police') ?? [];
    if (!added.includes('commune_code') || table === 'permanent_residence') return [];
    const elsewhere = copied(table, samples, added, police, 'records elsewhere', { commune_code: '31135' });
    if (writtenForAnother.has(table)) return [elsewhere];
    return [elsewhere, copied(table, samples, added, policeOfHome, 'records where the case is', own)];
  });
  const event = 'residence_case_event';
  const added = columnsByRole(catalogue, event, 'INSERT').get('residence_police') ?? [];
  return [
    ...placed,
    copied(event, samples, added, policeOfHome, 'adds to the case of another commune', own),
    {
      table: 'residence_case',
      what: 'decides the case of another commune',
      asker: policeOfHome,
      sql: `update residence_case set state = 'refused'`,
    },
    {
      table: 'residence_case',
      what: 'claims in another name',
      asker: police,
      sql: `update residence_case set claimed_by = $1, claimed_by_name = 'probe', claimed_at = now()`,
      parameters: [randomUUID()],
    },
  ];
}

/** A mark on two records is for those who may see both. */
function aboutTwoResidents({ residentIds, policeOfHome }: FilledDatabase, samples: Samples): Misuse[] {
  const table = 'possible_same_resident';
  const columns = ['resident_id', 'other_resident_id', 'reason', 'recorded_by'];
  const [one, other] = residentIds;
  const { account, communes } = policeOfHome.settings;
  const own = { recorded_by: account };
  const carries = (resident_id: string, to_resident_id: string) =>
    copied(
      'resident_carried_over',
      samples,
      ['resident_id', 'to_resident_id', 'possible_same_resident_id', 'commune_code', 'recorded_by'],
      policeOfHome,
      'carries over a record they cannot see, or to one',
      { ...own, commune_code: communes, resident_id, to_resident_id },
    );
  const mark = (values: object) =>
    copied(table, samples, columns, policeOfHome, 'marks a record they cannot see', { ...own, ...values });
  return [
    mark({ resident_id: one, other_resident_id: other }),
    mark({ resident_id: other, other_resident_id: one }),
    carries(one, other),
    carries(other, one),
    {
      table,
      what: 'sees a mark with a record they cannot see',
      asker: policeOfHome,
      sql: `select count(*)::int from ${table}`,
    },
    {
      table,
      what: 'voids a mark with a record they cannot see',
      asker: policeOfHome,
      sql: `update ${table} set voided_at = now(), voided_by = '${own.recorded_by}', void_reason = 'probe'`,
    },
  ];
}

/** Four eyes on every account, ended sessions stay ended, and nothing is forgotten before its time. */
function ofAccounts({ rightful }: FilledDatabase, samples: Samples): Misuse[] {
  const administrator = askerOf(rightful, 'administrator');
  const police = askerOf(rightful, 'commune_police', 'residence_police');
  const provincialPolice = askerOf(rightful, 'provincial_police');
  const system = askerOf(rightful, 'system');
  const lookup = askerOf(rightful, 'commune_police', 'residence_lookup');
  const door = askerOf(rightful, 'commune_police', 'residence_public');
  const account =
    'username, display_name, role, area_level, area_code, area_province_code, approval_needed, created_by, proposed_by'.split(
      ', ',
    );
  const link = ['account_id', 'kind', 'token_digest', 'created_by', 'expires_at'];
  const proposal = ['kind', 'parameter', 'holds_from', 'value', 'source', 'state', 'proposed_by'];
  const me = administrator.settings['account'];
  const invitation = {
    username: 'a.probe',
    role: 'commune_police',
    created_by: me,
    proposed_by: me,
    approval_needed: true,
  };
  const invites = (what: string, values: object) =>
    copied('account', samples, account, administrator, what, { ...invitation, ...values });
  const touches = (asker: ProbeAsker, table: string, what: string, sql: string): Misuse => ({
    table,
    what,
    asker,
    sql,
  });
  return [
    {
      ...invites('invites', {}),
      asker: { ...administrator, settings: { ...administrator.settings, role: 'auditor' } },
    },
    invites('invites in another name', { created_by: randomUUID() }),
    invites('puts forward in another name', { proposed_by: randomUUID() }),
    invites('invites without four eyes', { approval_needed: false }),
    copied('account_link', samples, link, administrator, 'makes a link in another name', {
      created_by: randomUUID(),
    }),
    copied('account_link', samples, link, system, 'makes a link in a name', { created_by: me }),
    touches(
      police,
      'account',
      'sees accounts other than of hosts',
      `select count(*)::int from account where role <> 'host'`,
    ),
    copied('rule_proposal', samples, proposal, administrator, 'proposes in another name', {
      proposed_by: randomUUID(),
    }),
    touches(
      administrator,
      'rule_proposal',
      'decides in another name',
      `update rule_proposal set decided_at = now(), decided_by = '${randomUUID()}'`,
    ),
    touches(
      police,
      'account',
      'approves',
      `update account set approved_at = now(), approved_by = '${police.settings['account']}'`,
    ),
    touches(
      provincialPolice,
      'account',
      'approves in another name',
      `update account set approved_at = now(), approved_by = '${randomUUID()}'`,
    ),
    touches(
      administrator,
      'session',
      'revives sessions',
      'update session set ended_at = null, end_reason = null',
    ),
    touches(administrator, 'account_link', 'revives links', 'update account_link set withdrawn_at = null'),
    touches(system, 'account_link', 'revives links', 'update account_link set withdrawn_at = null'),
    touches(
      { ...door, settings: { ...door.settings, account: randomUUID() } },
      'session_token',
      'replaces a token of another account',
      'update session_token set replaced_at = now()',
    ),
    ...Object.entries({
      session: 'expires_at',
      account_link: 'expires_at',
      sign_in_attempt: 'happened_at',
    }).map(([table, time]) =>
      touches(
        system,
        table,
        'forgets what is not old',
        `delete from ${table} where ${time} > now() - interval '1 hour'`,
      ),
    ),
    ...['resident_details', 'temporary_registration'].map((table) =>
      touches(
        lookup,
        table,
        'sees what was voided',
        `select count(*)::int from ${table} where voided_at is not null`,
      ),
    ),
  ];
}
