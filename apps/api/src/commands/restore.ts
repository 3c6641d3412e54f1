import path from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import { appPasswordOf, restoreEmbedded, restoreServer } from '../database/index.ts';
import { readSettings } from '../settings.ts';
import { runCommand } from './run-command.ts';

/** `npm run restore -- from`: puts a copy of `npm run backup` back. */
await runCommand(async () => {
  const { database, dataDir } = readSettings(process.env);
  const from = process.argv[2];
  if (from === undefined) throw new CannotStart('Say which backup: npm run restore -- <folder or file>.');
  if (database.kind === 'embedded') {
    const before = await restoreEmbedded(dataDir, path.resolve(from), new Date());
    console.log(`The installation is as it was in ${from}.`);
    if (before !== undefined) console.log(`What stood in ${dataDir} is now in ${before}.`);
    return;
  }
  const { databaseUrl, migrationDatabaseUrl } = database;
  if (migrationDatabaseUrl === undefined) {
    throw new CannotStart(
      'MIGRATION_DATABASE_URL is missing: the restored tables belong to the owner of the schema.',
    );
  }
  const password = databaseUrl === undefined ? undefined : appPasswordOf(databaseUrl);
  await restoreServer(migrationDatabaseUrl, password, path.resolve(from));
  console.log(`The database is as it was in ${from}.`);
});
