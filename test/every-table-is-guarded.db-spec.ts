import pg from 'pg';
import { databaseRoles } from '../apps/api/src/database/index.ts';
import { readCatalogue, type Catalogue } from './row-level-security/catalogue.ts';
import { cloneDatabase, type TestDatabase } from './support/database.ts';

/** Tables without row-level security, each with the reason why everybody may read all of it. */
const openTables: Record<string, string> = {
  administrative_unit: 'the list of units is published',
  administrative_unit_version: 'what units were called is published',
  administrative_unit_succession: 'what became of units is published',
  administrative_decree: 'decrees are published',
  attachment_schedule: 'how long attachments are kept is public',
  commune: 'the list of communes is published',
  rule_version: 'values of the law are published',
  office_year: 'days off of State offices are published',
  schema_migration: 'names of migrations, no data; /readyz compares them',
};

/** Schemas beside `public`, each with the reason why its tables need no policies. */
const otherSchemas: Record<string, string> = {
  job_queue: 'which background work waits, by ids; for the role of background work alone',
};

/** What may be changed where, beside the voiding of facts. A table that does not stand here is only ever added to. */
const changeable: Record<string, string[]> = {
  account: [
    'approval_needed', 'approved_at', 'approved_by', 'area_code', 'area_level', 'area_province_code', 'password_hash',
    'password_set_at', 'proposed_at', 'proposed_by', 'role', 'suspended_at', 'suspended_by',
  ],
  account_link: ['used_at', 'withdrawn_at'],
  administrative_unit_version: ['valid_until'],
  applicant_notice: ['attempts', 'contact_id', 'next_attempt_at', 'not_sent_because', 'settled_at', 'state'],
  handover: ['seen_at', 'seen_by'],
  case_attachment: ['file_removed_at', 'lost_at', 'name'],
  idempotency_key: ['answer', 'answered'],
  lookup_count: ['used'],
  notice_attempt: ['answer', 'ended_at', 'outcome'],
  permanent_residence: ['holds'],
  residence_case: ['claimed_at', 'claimed_by', 'claimed_by_name', 'due_at', 'due_derivation', 'due_on', 'state', 'waiting_until'],
  residence_filing: ['fee_receipt_number'],
  residence_filing_row: ['case_id', 'content', 'errors'],
  restricted_absence: ['answer_note', 'answered_by', 'answered_on', 'complex_because', 'consent_number', 'due_derivation', 'due_on', 'verdict'],
  restricted_absence_officer: ['withdrawn_at', 'withdrawn_by'],
  rule_proposal: [
    'changes', 'changing', 'decided_at', 'decided_by', 'decision_note', 'last_resident_id', 'looked_at', 'people',
    'state', 'tried_at', 'tried_revision',
  ],
  session: ['end_reason', 'ended_at', 'locked_at'],
  session_token: ['replaced_at'],
  sign_in_attempt: ['succeeded'],
  status_rebuild: ['finished_at', 'last_resident_id', 'people', 'people_differing', 'segments_differing'],
  status_recalculation: ['began_at', 'changed', 'done', 'finished_at', 'last_resident_id', 'people', 'state'],
  status_segment: ['known_until'],
  temporary_registration: ['holds'],
  visible_resident: ['birth_year', 'commune_code', 'folded_name', 'given_name', 'resident_id'],
}; // prettier-ignore

/** From which tables whom anything may be removed by, and why. */
const removable: Record<string, { by: string[]; because: string }> = {
  account_link: { by: ['residence_worker'], because: 'old links are forgotten' },
  headcount_change: { by: ['residence_worker'], because: 'added to the sums' },
  headcount_sum: { by: ['residence_worker'], because: 'derived from the changes' },
  session: { by: ['residence_worker'], because: 'old sessions are forgotten' },
  sign_in_attempt: { by: ['residence_worker'], because: 'old attempts are forgotten' },
  visible_resident: { by: ['residence_projection'], because: 'derived from the facts' },
  idempotency_key: {
    by: ['administrator', 'auditor', 'host', 'labour', 'police', 'services'].map(
      (role) => `residence_${role}`,
    ),
    because: 'kept 24 hours',
  },
};

let database: TestDatabase;
let superuser: pg.Client;
let catalogue: Catalogue;

beforeAll(async () => {
  database = await cloneDatabase();
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  catalogue = await readCatalogue(superuser);
});

afterAll(async () => {
  await superuser.end();
  await database.drop();
});

const firstColumn = async (sql: string): Promise<string[]> =>
  (await superuser.query<[string]>({ text: sql, rowMode: 'array' })).rows.map(([text]) => text);

describe('every table of the schema', () => {
  it('has row-level security, forced upon its owner, and policies; but for those that stand here with a reason', () => {
    const withPolicies = new Set(catalogue.policies.map(({ table }) => table));
    const bare = catalogue.tables
      .filter(({ name, guarded, forced }) => !(guarded && forced && withPolicies.has(name)))
      .map(({ name }) => name);
    expect(bare).toEqual(Object.keys(openTables).sort());
  });

  it('lies in the schema public; others stand here with a reason', async () => {
    const schemas = await firstColumn(
      `select nspname::text from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public') order by 1`,
    );
    expect(schemas).toEqual(Object.keys(otherSchemas));
    expect(
      await firstColumn(
        `select distinct coalesce(r.rolname, 'PUBLIC')::text from pg_class c cross join aclexplode(c.relacl) acl
           left join pg_roles r on r.oid = acl.grantee
          where c.relnamespace::regnamespace::text = any ('{${Object.keys(otherSchemas).join(',')}}') and acl.grantee <> c.relowner`,
      ),
    ).toEqual(['residence_worker']);
  });

  it('is no view, foreign table or materialized view, which row-level security would not hold', async () => {
    expect(
      await firstColumn(
        `select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')`,
      ),
    ).toEqual([]);
  });

  it('gives PUBLIC nothing, and nobody more than reading, adding, changing and removing', () => {
    expect(catalogue.tableRights.filter(({ role }) => role === 'PUBLIC')).toEqual([]);
    const words = new Set(catalogue.tableRights.map(({ right }) => right.replace(' of a column', '')));
    expect([...words].sort()).toEqual(['DELETE', 'INSERT', 'SELECT', 'UPDATE']);
  });
});

describe('every policy', () => {
  it('is for exactly one role of a transaction', () => {
    const known: readonly string[] = databaseRoles;
    const others = catalogue.policies.filter(
      ({ roles }) => roles.length !== 1 || !known.includes(roles[0] ?? ''),
    );
    expect(others).toEqual([]);
  });

  it('has no `or`, so that it can use an index', () => {
    expect(catalogue.policies.filter(({ using, check }) => /\bor\b/i.test(`${using} ${check}`))).toEqual([]);
  });

  it('lets nothing pass by itself', () => {
    expect(catalogue.policies.filter(({ using, check }) => using === 'true' || check === 'true')).toEqual([]);
  });

  it('reads settings so that an empty one is none', async () => {
    const functions = await firstColumn(
      `select pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace and proname ~ '^app_'`,
    );
    expect(functions).toHaveLength(4);
    const readers = [...catalogue.policies.map(({ using, check }) => `${using} ${check}`), ...functions];
    const readings = readers.flatMap((text) => text.match(/.{0,7}current_setting\([^)]*\)[^)]*\)/gi) ?? []);
    expect(readings.length).toBeGreaterThan(50);
    const careful = /^NULLIF\(current_setting\('app\.\w+'(::text)?, true\), ''(::text)?\)$/i;
    expect(readings.filter((reading) => !careful.test(reading.trim()))).toEqual([]);
  });

  it('is for a command that its role has the right to', () => {
    const words = {
      SELECT: ['SELECT'],
      INSERT: ['INSERT'],
      UPDATE: ['UPDATE'],
      DELETE: ['DELETE'],
      ALL: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    };
    const idle = catalogue.policies.filter(({ table, roles, command }) => {
      const rights = catalogue.tableRights.filter(
        (right) => right.table === table && roles.includes(right.role),
      );
      return !rights.some(({ right }) => words[command].includes(right.replace(' of a column', '')));
    });
    expect(idle).toEqual([]);
  });
});

describe('what happened', () => {
  it('is changed nowhere but where it stands here, and by voiding facts', () => {
    const voiding = new Set(['voided_at', 'voided_by', 'void_reason']);
    const found = new Map<string, Set<string>>();
    for (const { table, command, column } of catalogue.columnRights) {
      if (command !== 'UPDATE' || voiding.has(column)) continue;
      found.set(table, (found.get(table) ?? new Set()).add(column));
    }
    expect(Object.fromEntries([...found].map(([table, columns]) => [table, [...columns].sort()]))).toEqual(
      changeable,
    );
  });

  it('is removed nowhere but where it stands here', () => {
    const found: Record<string, string[]> = {};
    for (const { table, role, right } of catalogue.tableRights) {
      if (right === 'DELETE') (found[table] ??= []).push(role);
    }
    expect(found).toEqual(
      Object.fromEntries(Object.entries(removable).map(([table, { by }]) => [table, by])),
    );
  });
});

describe('the roles', () => {
  it('own nothing; everything is the owner’s', async () => {
    expect(
      await firstColumn(
        `select distinct pg_describe_object(classid, objid, objsubid) from pg_shdepend
          where deptype = 'o' and refobjid in (select oid from pg_roles where rolname ~ '^residence_' and rolname <> 'residence_owner')`,
      ),
    ).toEqual([]);
    expect(new Set(catalogue.tables.map(({ owner }) => owner))).toEqual(new Set(['residence_owner']));
    expect(
      await firstColumn(
        `select proname::text from pg_proc p where pronamespace = 'public'::regnamespace and proowner::regrole::text <> 'residence_owner'
           and not exists (select from pg_depend where objid = p.oid and deptype = 'e')`,
      ),
    ).toEqual([]);
  });

  it('are neither superusers nor exempt, make no roles and inherit nothing', async () => {
    const { rows } = await superuser.query<{
      role: string;
      login: boolean;
      dangerous: boolean;
      inherits: boolean;
    }>(
      `select rolname::text as role, rolcanlogin as login, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as dangerous,
              rolinherit as inherits
         from pg_roles where rolname ~ '^residence_' and rolname <> 'residence_owner' order by 1`,
    );
    expect(rows).toEqual(
      [...databaseRoles, 'residence_app'].sort().map((role) => ({
        role,
        login: role === 'residence_app',
        dangerous: false,
        inherits: false,
      })),
    );
  });

  it('of a transaction are all that the application may take, one at a time, and pass on to nobody', async () => {
    const { rows } = await superuser.query<{
      role: string;
      inherits: boolean;
      sets: boolean;
      administers: boolean;
    }>(
      `select roleid::regrole::text as role, bool_or(inherit_option) as inherits, bool_or(set_option) as sets, bool_or(admin_option) as administers
         from pg_auth_members where member = 'residence_app'::regrole group by 1 order by 1`,
    );
    expect(rows).toEqual(
      [...databaseRoles].sort().map((role) => ({ role, inherits: false, sets: true, administers: false })),
    );
    expect(
      await firstColumn(
        `select member::regrole::text from pg_auth_members where roleid::regrole::text = any ('{${databaseRoles.join(',')}}')
           and member::regrole::text not in ('residence_app', 'residence_owner')`,
      ),
    ).toEqual([]);
  });

  it('give the application no right of its own', async () => {
    expect(catalogue.tableRights.filter(({ role }) => role === 'residence_app')).toEqual([]);
    expect(catalogue.columnRights.filter(({ role }) => role === 'residence_app')).toEqual([]);
    expect(
      await firstColumn(`select nspname::text from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
                           and has_schema_privilege('residence_app', oid, 'usage')`),
    ).toEqual([]);
  });

  it('read of other people no more than their work asks for', () => {
    const read = (role: string) =>
      catalogue.columnRights.filter(
        (right) => right.role === role && right.command === 'SELECT' && openTables[right.table] === undefined,
      );
    const tablesRead = (role: string) => [...new Set(read(role).map(({ table }) => table))];
    expect(tablesRead('residence_services')).toEqual(['idempotency_key']);
    expect(tablesRead('residence_host')).toEqual(['idempotency_key']);
    expect(tablesRead('residence_auditor')).toEqual(['audit_entry', 'idempotency_key']);
    const counted = ['headcount_change', 'headcount_sum', 'idempotency_key', 'status_segment'];
    expect(tablesRead('residence_labour')).toEqual(counted);
    expect(read('residence_labour').filter(({ column }) => /resident_id|name|number/.test(column))).toEqual(
      [],
    );
  });

  it('find no function that runs as its owner', async () => {
    expect(
      await firstColumn(
        `select proname::text from pg_proc p where prosecdef and pronamespace = 'public'::regnamespace`,
      ),
    ).toEqual([]);
  });

  it('may create nothing in the schema', async () => {
    expect(
      await firstColumn(`select rolname::text from pg_roles where rolname ~ '^residence_' and rolname <> 'residence_owner'
                           and has_schema_privilege(oid, 'public', 'create')`),
    ).toEqual([]);
  });
});
