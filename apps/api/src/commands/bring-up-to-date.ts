import {
  appPasswordOf,
  connect,
  makeAppRole,
  migrate,
  type OpenDatabase,
  ownerDataSource,
  ownerUrlOf,
} from '../database/index.ts';
import { loadAdministrativeUnits } from '../places/index.ts';

/**
 * Brings a database up to date, as its owner: the application's role, the schema, the administrative units.
 * Returns the names of the migrations that ran.
 */
export async function bringUpToDate(database: OpenDatabase): Promise<string[]> {
  const ownerUrl = ownerUrlOf(database);
  const client = await connect(ownerUrl, 'MIGRATION_DATABASE_URL');
  await client.end();
  await makeAppRole(ownerUrl, database.appUrl === undefined ? undefined : appPasswordOf(database.appUrl));
  const owner = await ownerDataSource(ownerUrl);
  try {
    const ran = await migrate(owner);
    await loadAdministrativeUnits(owner);
    return ran;
  } finally {
    await owner.destroy();
  }
}
