import pg from 'pg';
import { databaseRoles } from '../apps/api/src/database/index.ts';
import { guardedSchemas, readCatalogue, type Catalogue } from './row-level-security/catalogue.ts';
import {
  changeable,
  openTables,
  otherSchemas,
  readByHosts,
  readByServices,
  removable,
} from './row-level-security/what-may-change.ts';
import { cloneDatabase, type TestDatabase } from './support/database.ts';

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

  it('lies in a guarded schema; others stand here with a reason', async () => {
    const schemas = await firstColumn(
      `select nspname::text from pg_namespace where nspname !~ '^pg_' and nspname <> all ('{information_schema,${guardedSchemas.join(',')}}') order by 1`,
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

  it('is no view with rights of its own, foreign table or materialized view, which row-level security would not hold', async () => {
    expect(
      await firstColumn(
        `select relname::text from pg_class where relnamespace::regnamespace::text = any ('{${guardedSchemas.join(',')}}')
            and (relkind in ('m', 'f') or (relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false)))`,
      ),
    ).toEqual([]);
  });

  it('gives PUBLIC nothing, and nobody more than reading, adding, changing and removing', () => {
    expect(catalogue.tableRights.filter(({ role }) => role === 'PUBLIC')).toEqual([]);
    const words = new Set(catalogue.tableRights.map(({ right }) => right.replace(' of a column', '')));
    expect([...words].sort()).toEqual(['DELETE', 'INSERT', 'SELECT', 'UPDATE']);
  });
});

describe('every fact', () => {
  it('is voided once: neither who voided it nor when is written over', async () => {
    expect(
      await firstColumn(
        `select c.relname::text from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'voided_at'
          where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text = any ('{${guardedSchemas.join(',')}}')
            and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'voided_once') order by 1`,
      ),
    ).toEqual([]);
  });
});

describe('every policy', () => {
  it('is for exactly one role of a transaction; the owner’s are for the keys, while they are asked', () => {
    const known: readonly string[] = databaseRoles;
    const others = catalogue.policies.filter(
      ({ roles }) => roles.length !== 1 || !known.includes(roles[0] ?? ''),
    );
    const ofKeys = { name: 'keys_are_asked', roles: ['residence_owner'], command: 'SELECT' };
    const whileAsked = '(( SELECT pg_trigger_depth() AS pg_trigger_depth) > 0)';
    expect(others).toMatchObject(
      ['dwelling', 'resident', 'temporary_registration'].map((table) => ({
        ...ofKeys,
        table,
        using: whileAsked,
      })),
    );
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
    expect(functions).toHaveLength(5);
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
      if (roles.includes('residence_owner')) return false;
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
    expect(tablesRead('residence_services')).toEqual(readByServices);
    expect(tablesRead('residence_host')).toEqual(readByHosts);
    expect(tablesRead('residence_auditor')).toEqual(['audit_entry', 'idempotency_key']);
    const counted = [
      'headcount_change',
      'headcount_sum',
      'idempotency_key',
      'needs_forecast',
      'planning_value',
      'school_place',
      'status_segment',
    ];
    expect(tablesRead('residence_labour')).toEqual(counted);
    expect(read('residence_labour').filter(({ column }) => /resident_id|name|number/.test(column))).toEqual(
      [],
    );
  });

  it('find no function that runs as its owner, but those that ask for keys, which nobody may call', async () => {
    expect(
      await firstColumn(
        `select proname::text from pg_proc p where prosecdef and pronamespace = 'public'::regnamespace
            and not (proname ~ '^keys_of_' and prorettype = 'trigger'::regtype and proacl = '{residence_owner=X/residence_owner}')`,
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
