import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** The address of a database on the run's Postgres. */
export function clusterAddress(user: string, password: string, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${process.env['TEST_POSTGRES_PORT']}/${database}`;
}

/** A database of one test file: a clone of the migrated template, alone in its own. */
export interface TestDatabase {
  readonly name: string;
  /** As the application role, which is neither superuser nor exempt from row-level security. */
  readonly url: string;
  readonly ownerUrl: string;
  /** Past row-level security, to look at what is really there. */
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

/**
 * What a database begins as: its name in the run's Postgres, and how it is filled when it is wanted first. What only filling
 * needs is imported there: reading all of the application takes longer than many a test.
 */
export interface Template {
  readonly name: string;
  readonly basedOn?: Template;
  readonly fill: (urls: { readonly url: string; readonly ownerUrl: string }) => Promise<void>;
}

/** The schema and the administrative units, and nobody. */
export const nobodyYet: Template = {
  name: 'residence_template',
  fill: async ({ ownerUrl }) => {
    const { migrate, ownerDataSource } = await import('../../apps/api/src/database/migrations.ts');
    const { loadAdministrativeUnits } = await import('../../apps/api/src/places/index.ts');
    const owner = await ownerDataSource(ownerUrl);
    await migrate(owner);
    await loadAdministrativeUnits(owner);
    await owner.destroy();
  },
};

/** The password of every demonstration account in the tests. */
export const demoPassword = 'mật khẩu để thử hệ thống';

/** The sign-ins of the demonstration as well. */
export const withAccounts: Template = {
  name: 'residence_accounts',
  basedOn: nobodyYet,
  fill: async ({ url }) => {
    const { createDemonstrationAccounts } = await import('../../apps/api/src/accounts/index.ts');
    const { poolOf, Transactions } = await import('../../apps/api/src/database/index.ts');
    const pool = await poolOf(url);
    await createDemonstrationAccounts(new Transactions(pool), demoPassword);
    await pool.destroy();
  },
};

/** Clones a template (tens of milliseconds); whoever comes first makes it, the others wait. */
export async function cloneDatabase(template = nobodyYet): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(async (superuser) => {
    await superuser.query(`select pg_advisory_lock(1)`);
    await makeIfMissing(superuser, template);
    await superuser.query(`create database ${name} template ${template.name} owner residence_owner`);
  });
  return {
    name,
    url: clusterAddress('residence_app', 'app', name),
    ownerUrl: clusterAddress('residence_owner', 'owner', name),
    superuserUrl: clusterAddress('postgres', 'postgres', name),
    drop: () =>
      asSuperuser(async (superuser) => {
        await superuser.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

/** Filled under another name first, so that a template that exists is a template that is whole. */
async function makeIfMissing(superuser: pg.Client, { name, basedOn, fill }: Template): Promise<void> {
  const { rowCount } = await superuser.query(`select from pg_database where datname = $1`, [name]);
  if (rowCount !== 0) return;
  if (basedOn !== undefined) await makeIfMissing(superuser, basedOn);
  const unfinished = `${name}_in_making`;
  await superuser.query(`drop database if exists ${unfinished} with (force)`);
  await superuser.query(
    `create database ${unfinished} template ${basedOn?.name ?? 'template1'} owner residence_owner`,
  );
  await fill({
    url: clusterAddress('residence_app', 'app', unfinished),
    ownerUrl: clusterAddress('residence_owner', 'owner', unfinished),
  });
  await superuser.query(`alter database ${unfinished} rename to ${name}`);
}

async function asSuperuser(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: clusterAddress('postgres', 'postgres', 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
