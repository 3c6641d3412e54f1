import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startOnce, type RunningCluster } from '../../apps/api/src/database/embedded/index.ts';

declare global {
  var testPostgres: { readonly cluster: RunningCluster; readonly folder: string } | undefined;
}

/** Starts one real Postgres for the run, with the owner's and the application's role; the first test migrates the template. */
export default async function startPostgres(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tam-tru-test-'));
  await chmod(folder, 0o711);
  const cluster = await startOnce(folder, 'postgres', {
    // The run ends with the folder: nothing need survive it.
    fsync: 'off',
    full_page_writes: 'off',
    max_connections: '200',
  });
  process.env['TEST_POSTGRES_PORT'] = String(cluster.port);
  const superuser = new pg.Client({ connectionString: cluster.url('postgres', 'postgres', 'postgres') });
  await superuser.connect();
  await superuser.query(`create role residence_owner login password 'owner' createrole nosuperuser`);
  await superuser.query(`create role residence_app login password 'app' noinherit nosuperuser nobypassrls`);
  await superuser.end();
  globalThis.testPostgres = { cluster, folder };
}
