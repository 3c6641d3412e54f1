import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate, ownerDataSource } from '../../apps/api/src/database/migrations.ts';
import { loadAdministrativeUnits } from '../../apps/api/src/places/index.ts';

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

/** Clones the template (tens of milliseconds); whoever comes first makes it, the others wait. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(async (superuser) => {
    await superuser.query(`select pg_advisory_lock(1)`);
    const { rowCount } = await superuser.query(
      `select from pg_database where datname = 'residence_template'`,
    );
    if (rowCount === 0) await makeTemplate(superuser);
    await superuser.query(`create database ${name} template residence_template owner residence_owner`);
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

/** Migrated under another name first, so that a template that exists is a template that is whole. */
async function makeTemplate(superuser: pg.Client): Promise<void> {
  await superuser.query(`drop database if exists residence_template_in_making with (force)`);
  await superuser.query(`create database residence_template_in_making owner residence_owner`);
  const owner = await ownerDataSource(
    clusterAddress('residence_owner', 'owner', 'residence_template_in_making'),
  );
  await migrate(owner);
  await loadAdministrativeUnits(owner);
  await owner.destroy();
  await superuser.query(`alter database residence_template_in_making rename to residence_template`);
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
