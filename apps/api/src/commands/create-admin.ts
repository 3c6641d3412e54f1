import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { AccountsModule, MakeAdministrator } from '../accounts/index.ts';
import { AuditModule } from '../audit/index.ts';
import { CannotStart } from '../cannot-start.ts';
import { ClockModule } from '../clock.ts';
import { checkAppRole, DatabaseModule, type OpenDatabase, openDatabaseBeside } from '../database/index.ts';
import { IdempotencyModule } from '../idempotency/index.ts';
import { KeysModule } from '../keys.ts';
import { readSettings, type Settings } from '../settings.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { runCommand } from './run-command.ts';

interface Administrator {
  readonly username: string;
  readonly displayName: string;
}

/**
 * `npm run create-admin [-- --username NAME] [--name "DISPLAY NAME"]`: makes an administrator and prints a one-time link.
 * Every other administrator needs the approval of one who is there, so an installation makes its first two here.
 */
await runCommand(async () => {
  const administrator = readArguments();
  const settings = readSettings(process.env);
  const database = await openDatabaseBeside(settings);
  try {
    if (database.secrets !== undefined) await bringUpToDate(database);
    const { address, expiresAt } = await makeAdministrator(administrator, settings, database);
    console.log(
      `One-time link for the administrator "${administrator.username}", good until ${expiresAt.toISOString()}:`,
    );
    console.log(address);
  } finally {
    await database.close();
  }
});

function readArguments(): Administrator {
  try {
    const { values } = parseArgs({ options: { username: { type: 'string' }, name: { type: 'string' } } });
    const { username = 'admin', name: displayName = 'Quản trị viên' } = values;
    if (!/^[a-z0-9][a-z0-9._-]{2,63}$/.test(username)) {
      throw new CannotStart(
        '--username must have 3 to 64 signs: small letters, digits, dots, hyphens, underscores.',
      );
    }
    if (!/^\P{Cc}{1,200}$/u.test(displayName)) throw new CannotStart('--name must have 1 to 200 signs.');
    return { username, displayName };
  } catch (fault) {
    throw fault instanceof CannotStart ? fault : new CannotStart((fault as Error).message);
  }
}

async function makeAdministrator(
  administrator: Administrator,
  settings: Settings,
  { appUrl, secrets }: OpenDatabase,
): Promise<{ address: string; expiresAt: Date }> {
  const sessionSecret = settings.sessionSecret ?? secrets?.sessionSecret;
  if (appUrl === undefined)
    throw new CannotStart('DATABASE_URL is missing: this command works as the application.');
  if (sessionSecret === undefined)
    throw new CannotStart('SESSION_SECRET is missing: the link is made with it.');
  await checkAppRole(appUrl);
  const imports = [
    DatabaseModule.with(appUrl),
    ClockModule,
    AuditModule,
    IdempotencyModule,
    KeysModule.with(sessionSecret),
    AccountsModule.with(settings.publicUrl),
  ];
  const program = await NestFactory.createApplicationContext(
    { module: class CreateAdmin {}, imports },
    { logger: ['error', 'warn'], abortOnError: false },
  );
  try {
    return await program.get(MakeAdministrator, { strict: false }).make(administrator);
  } catch (fault) {
    throw asSentence(fault, administrator.username);
  } finally {
    await program.close();
  }
}

/** What the operator can put right, in one sentence; anything else as it is. */
function asSentence(fault: unknown, username: string): unknown {
  const { code } = fault as { code?: string };
  const [undefinedTable, undefinedRole, notPermitted] = ['42P01', '22023', '42501'];
  if (code === 'username_taken') {
    return new CannotStart(
      `There is an account "${username}" already; for another administrator: npm run create-admin -- --username NAME.`,
    );
  }
  return code === undefinedTable || code === undefinedRole || code === notPermitted
    ? new CannotStart('The schema is not up to date: run npm run migrate first.')
    : fault;
}
