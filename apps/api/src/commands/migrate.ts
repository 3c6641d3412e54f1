import { openDatabaseBeside } from '../database/index.ts';
import { readSettings } from '../settings.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { runCommand } from './run-command.ts';

/** `npm run migrate`: brings the schema up to date, as the owner role. */
await runCommand(async () => {
  const database = await openDatabaseBeside(readSettings(process.env));
  try {
    const ran = await bringUpToDate(database);
    console.log(
      ran.length === 0 ? 'The schema was up to date.' : `The schema is up to date; new: ${ran.join(', ')}.`,
    );
  } finally {
    await database.close();
  }
});
