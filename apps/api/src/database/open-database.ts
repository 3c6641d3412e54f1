import { CannotStart } from '../cannot-start.ts';
import type { Settings } from '../settings.ts';
import { openBeside, openEmbedded, type InstallationSecrets } from './embedded/index.ts';

/** The database that the settings mean, reachable, until it is closed. */
export interface OpenDatabase {
  /** As the application's role; absent when only the owner was given. */
  readonly appUrl?: string | undefined;
  /** As the owner of the schema; absent for a server that is migrated by `npm run migrate`. */
  readonly ownerUrl?: string | undefined;
  /** What the embedded installation made for itself once. */
  readonly secrets?: InstallationSecrets;
  readonly notes: readonly string[];
  close(): Promise<void>;
  /** Called when an embedded Postgres ends although nobody stopped it. */
  onUnexpectedEnd(tell: (log: string) => void): void;
}

/** Opens the database for the server: the embedded one is started, and belongs to this program alone. */
export function openDatabase(settings: Settings): Promise<OpenDatabase> {
  return open(settings, openEmbedded);
}

/** Opens the database for a command, which may run beside a server. */
export function openDatabaseBeside(settings: Settings): Promise<OpenDatabase> {
  return open(settings, openBeside);
}

async function open(settings: Settings, openOwn: typeof openEmbedded): Promise<OpenDatabase> {
  const { database, dataDir } = settings;
  if (database.kind === 'embedded') {
    const embedded = await openOwn(dataDir);
    return {
      appUrl: embedded.appUrl,
      ownerUrl: embedded.ownerUrl,
      secrets: embedded.secrets,
      notes: embedded.notes,
      close: () => embedded.stop(),
      onUnexpectedEnd: (tell) => embedded.onUnexpectedEnd(tell),
    };
  }
  const { databaseUrl, migrationDatabaseUrl } = database;
  return {
    appUrl: databaseUrl,
    ownerUrl: migrationDatabaseUrl,
    notes: [],
    close: async () => {},
    onUnexpectedEnd: () => {},
  };
}

/** The owner's address, for the commands that cannot do without. */
export function ownerUrlOf(database: OpenDatabase): string {
  if (database.ownerUrl !== undefined) return database.ownerUrl;
  throw new CannotStart('MIGRATION_DATABASE_URL is missing: this command works as the owner of the schema.');
}
