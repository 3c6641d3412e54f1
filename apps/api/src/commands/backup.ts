import path from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import { backupEmbedded, dumpServer } from '../database/index.ts';
import { readSettings } from '../settings.ts';
import { runCommand } from './run-command.ts';

/** `npm run backup [-- where]`: a whole copy. The embedded installation is copied while stopped, a server is dumped. */
await runCommand(async () => {
  // What follows holds everybody's data: no file of it is for other accounts.
  process.umask(0o077);
  const { database, dataDir } = readSettings(process.env);
  const target = process.argv[2];
  const now = new Date();
  if (database.kind === 'embedded') {
    const copy = await backupEmbedded(dataDir, target, now);
    console.log(
      `The installation is copied to ${copy}, its secrets included: keep it where only you can read it.`,
    );
    return;
  }
  if (database.backupDatabaseUrl === undefined) {
    throw new CannotStart(
      'BACKUP_DATABASE_URL is missing: a whole copy needs a role that may read every row.',
    );
  }
  const file = path.resolve(target ?? path.join('backups', `${now.toISOString().replaceAll(':', '-')}.dump`));
  await dumpServer(database.backupDatabaseUrl, file);
  console.log(`The database is copied to ${file}.`);
});
