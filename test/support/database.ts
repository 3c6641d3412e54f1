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

/** Clones the template (tens of milliseconds). */
export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(`create database ${name} template residence_template owner residence_owner`);
  return {
    name,
    url: clusterAddress('residence_app', 'app', name),
    ownerUrl: clusterAddress('residence_owner', 'owner', name),
    superuserUrl: clusterAddress('postgres', 'postgres', name),
    drop: () => asSuperuser(`drop database if exists ${name} with (force)`),
  };
}

async function asSuperuser(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterAddress('postgres', 'postgres', 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
