import { createServer } from 'node:net';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppSettings } from './app.module.ts';
import { CannotStart } from './cannot-start.ts';
import { checkAppRole } from './database/check-app-role.ts';
import { rememberDemoPassword } from './database/embedded/index.ts';
import { openDatabase, type OpenDatabase } from './database/open-database.ts';
import { type Environment, readSettings, type Settings } from './settings.ts';

/** A request that hangs must not keep Postgres from being stopped in order. */
const drainPatience = 10_000;

/** The whole start, in order, and the whole stop, in the opposite order; each fault of the operator is one sentence. */
export async function runServer(environment: Environment): Promise<void> {
  const running = new RunningServer();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Ctrl-C reaches this program twice, from the terminal and through npm.
    process.on(signal, () => void running.end(0));
  }
  try {
    await running.start(readSettings(environment));
  } catch (fault) {
    if (running.ending) return;
    console.error(fault instanceof CannotStart ? fault.message : fault);
    await running.end(1);
  }
}

class RunningServer {
  private opening: Promise<OpenDatabase> | undefined;
  private app: NestFastifyApplication | undefined;
  ending = false;

  async start(settings: Settings): Promise<void> {
    refuseMissing(settings);
    await refuseTakenPort(settings);
    this.opening = openDatabase(settings);
    const database = await this.opening;
    if (this.ending) return;
    database.onUnexpectedEnd((log) => {
      console.error(`Postgres ended unexpectedly, so the server stops; the reason may stand in ${log}.`);
      void this.end(1);
    });
    database.notes.forEach((note) => console.log(note));
    const app = appSettings(settings, database);
    if (database.secrets === undefined) await checkAppRole(app.databaseUrl);
    // Loaded here and not before (nor through the index of the database): it takes seconds, and a start that cannot
    // be is refused at once.
    const { bringUpToDate } = await import('./commands/index.ts');
    const { createApp } = await import('./app.ts');
    if (database.secrets !== undefined) {
      await bringUpToDate(database);
      await checkAppRole(app.databaseUrl);
    }
    this.app = await createApp(app);
    const signIns = await this.demonstrate(settings, database);
    await listen(this.app, settings);
    console.log([...signIns, `Tạm Trú is at ${settings.publicUrl}`].join('\n'));
  }

  /** The embedded installation is for trying out: it has people and sign-ins to try. Returns what to say of them. */
  private async demonstrate(settings: Settings, { secrets, ownerUrl }: OpenDatabase): Promise<string[]> {
    if (secrets === undefined || ownerUrl === undefined || this.app === undefined) return [];
    const { demonstrationSignIns, prepareDemonstration } = await import('./prepare-demonstration.ts');
    const password = { now: settings.demoPassword ?? secrets.demoPassword, before: secrets.demoPassword };
    await prepareDemonstration(this.app, ownerUrl, password);
    if (password.now !== password.before) await rememberDemoPassword(settings.dataDir, password.now);
    return [demonstrationSignIns(password.now)];
  }

  /** Ends the program: no new requests, then Postgres, then the exit. A second call changes nothing. */
  async end(code: number): Promise<void> {
    if (this.ending) return;
    this.ending = true;
    if (this.app !== undefined) {
      console.log('Stopping.');
      await Promise.race([
        this.app.close(),
        new Promise((resolve) => setTimeout(resolve, drainPatience).unref()),
      ]);
    }
    const database = await this.opening?.catch(() => undefined);
    await database?.close();
    process.exit(code);
  }
}

/** With a server of its own, an installation has no folder to keep secrets in: they come from the environment. */
function refuseMissing({ database, sessionSecret }: Settings): void {
  if (database.kind === 'embedded') return;
  if (database.databaseUrl === undefined) {
    throw new CannotStart('DATABASE_URL is missing: MIGRATION_DATABASE_URL alone is for npm run migrate.');
  }
  if (sessionSecret === undefined) {
    throw new CannotStart(
      'SESSION_SECRET is missing: with DATABASE_URL it must be given, with at least 32 characters.',
    );
  }
}

function appSettings(settings: Settings, { appUrl, secrets }: OpenDatabase): AppSettings {
  const sessionSecret = settings.sessionSecret ?? secrets?.sessionSecret;
  if (appUrl === undefined || sessionSecret === undefined)
    throw new CannotStart('The settings are not complete.');
  return {
    databaseUrl: appUrl,
    sessionSecret,
    publicUrl: settings.publicUrl,
    trustedProxies: settings.trustedProxies,
    attachmentsFolder: settings.attachmentsFolder ?? path.join(settings.dataDir, 'attachments'),
    attachmentsKeys: settings.attachmentsKeys,
    smtpUrl: settings.smtpUrl,
    smsGatewayUrl: settings.smsGatewayUrl,
  };
}

/** Asked before anything is started, so that the answer comes at once and nothing has to be undone. */
async function refuseTakenPort({ port, host }: Settings): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (fault) => reject(portFault(port, fault)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

async function listen(app: NestFastifyApplication, { port, host }: Settings): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (fault) {
    throw portFault(port, fault as Error);
  }
}

function portFault(port: number, fault: NodeJS.ErrnoException): CannotStart {
  const why =
    fault.code === 'EADDRINUSE'
      ? 'is taken by another program'
      : `cannot be used (${fault.code ?? fault.message})`;
  return new CannotStart(`PORT ${port} ${why}: set PORT to another number.`);
}
