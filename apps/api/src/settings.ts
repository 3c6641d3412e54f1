import { BlockList, isIP } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart } from './cannot-start.ts';

/** Where the data lives: a Postgres that this program starts for itself, or a server that somebody else runs. */
export type DatabaseSetting =
  | { readonly kind: 'embedded' }
  | {
      readonly kind: 'server';
      /** Signs in as the application's role. Absent only for the commands that need the owner alone. */
      readonly databaseUrl?: string | undefined;
      /** Signs in as the owner of the schema: for migrations and the synthetic population, never for the server. */
      readonly migrationDatabaseUrl?: string | undefined;
      /** Signs in as a role that may read every row and change none: for `npm run backup` only. */
      readonly backupDatabaseUrl?: string | undefined;
    };

/** What the operator said through the environment, checked. */
export interface Settings {
  readonly port: number;
  /** The embedded mode is for one machine; with a server of its own the API stands behind a proxy on another host. */
  readonly host: '127.0.0.1' | '0.0.0.0';
  /** How people reach the system; links in letters and the origin of the web begin with it. No slash at the end. */
  readonly publicUrl: string;
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly dataDir: string;
  readonly database: DatabaseSetting;
  /** Absent in the embedded mode, which makes its own once. */
  readonly sessionSecret?: string | undefined;
  /** Password of the demonstration sign-ins; absent: a random one per installation. */
  readonly demoPassword?: string | undefined;
  /** Where attachments stand; absent: in `attachments` under the data folder. */
  readonly attachmentsFolder?: string | undefined;
  /** Secrets that seal attachments, the one in use first; the session secret opens and, without these, seals as well. */
  readonly attachmentsKeys: readonly string[];
  readonly smtpUrl?: string | undefined;
  readonly smsGatewayUrl?: string | undefined;
}

/** Every variable that the settings know. */
export const variables = [
  'PORT',
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'BACKUP_DATABASE_URL',
  'DATA_DIR',
  'PUBLIC_URL',
  'TRUSTED_PROXIES',
  'SESSION_SECRET',
  'ATTACHMENTS_URL',
  'ATTACHMENTS_KEYS',
  'SMTP_URL',
  'SMS_GATEWAY_URL',
  'DEMO_PASSWORD',
] as const;

export type Variable = (typeof variables)[number];

export type Environment = Readonly<Partial<Record<Variable, string>>>;

/** 32 characters of base64 are 192 bits: shorter secrets of people's own making can be guessed offline from one token. */
const shortestSessionSecret = 32;

/** The demonstration accounts are real accounts: a shorter password would be refused at the sign-in screen too. */
const shortestDemoPassword = 8;

/** Reads the settings; a wrong value is named in one sentence. An empty variable counts as absent, as in compose files. */
export function readSettings(environment: Environment): Settings {
  const given = (name: Variable) => environment[name]?.trim() || undefined;
  const port = portOf(given('PORT'));
  const postgres = (name: Variable) => urlOf(name, given(name), ['postgres:', 'postgresql:']);
  const databaseUrl = postgres('DATABASE_URL');
  const migrationDatabaseUrl = postgres('MIGRATION_DATABASE_URL');
  const backupDatabaseUrl = postgres('BACKUP_DATABASE_URL');
  const embedded = [databaseUrl, migrationDatabaseUrl, backupDatabaseUrl].every((url) => url === undefined);
  return {
    port,
    host: embedded ? '127.0.0.1' : '0.0.0.0',
    publicUrl:
      urlOf('PUBLIC_URL', given('PUBLIC_URL'), ['http:', 'https:'])?.replace(/\/+$/, '') ??
      `http://localhost:${port}`,
    trustedProxies: proxiesOf(given('TRUSTED_PROXIES')),
    dataDir: path.resolve(given('DATA_DIR') ?? '.data'),
    database: embedded
      ? { kind: 'embedded' }
      : { kind: 'server', databaseUrl, migrationDatabaseUrl, backupDatabaseUrl },
    sessionSecret: longEnough('SESSION_SECRET', given('SESSION_SECRET'), shortestSessionSecret),
    demoPassword: longEnough('DEMO_PASSWORD', given('DEMO_PASSWORD'), shortestDemoPassword),
    attachmentsFolder: folderOf(urlOf('ATTACHMENTS_URL', given('ATTACHMENTS_URL'), ['file:'])),
    attachmentsKeys: keysOf(given('ATTACHMENTS_KEYS')),
    smtpUrl: mailServerOf(urlOf('SMTP_URL', given('SMTP_URL'), ['smtp:', 'smtps:'])),
    smsGatewayUrl: urlOf('SMS_GATEWAY_URL', given('SMS_GATEWAY_URL'), ['http:', 'https:']),
  };
}

function portOf(text: string | undefined): number {
  if (text === undefined) return 3000;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new CannotStart(`PORT is "${text}": it must be a number from 0 to 65535.`);
  }
  return port;
}

/** The value itself is never shown: addresses of databases and mail servers hold passwords. */
function urlOf(name: Variable, text: string | undefined, protocols: readonly string[]): string | undefined {
  if (text === undefined) return undefined;
  const protocol = URL.canParse(text) ? new URL(text).protocol : undefined;
  if (protocol === undefined || !protocols.includes(protocol)) {
    throw new CannotStart(
      `${name} must be an address that begins with ${protocols.map((one) => `${one}//`).join(' or ')}.`,
    );
  }
  return text;
}

function folderOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    return fileURLToPath(url);
  } catch {
    throw new CannotStart(
      'ATTACHMENTS_URL must be the whole address of a folder, such as file:///srv/attachments.',
    );
  }
}

function keysOf(text: string | undefined): string[] {
  const keys = text?.split(',').map((key) => key.trim()) ?? [];
  for (const key of keys) longEnough('ATTACHMENTS_KEYS', key, shortestSessionSecret);
  return keys;
}

/** The sender may stand in the address of the mail server: `smtps://user:password@mail.example?from=cu-tru@example`. */
function mailServerOf(url: string | undefined): string | undefined {
  const from = url === undefined ? null : new URL(url).searchParams.get('from');
  if (from !== null && !/^[^\s@<>]+@[^\s@<>]+$/.test(from)) {
    throw new CannotStart('SMTP_URL has a from= that is no e-mail address.');
  }
  return url;
}

function longEnough(name: Variable, text: string | undefined, least: number): string | undefined {
  if (text !== undefined && text.length < least) {
    throw new CannotStart(`${name} is too short: it must have at least ${least} characters.`);
  }
  return text;
}

function proxiesOf(text: string | undefined): string[] {
  const proxies =
    text
      ?.split(',')
      .map((one) => one.trim())
      .filter(Boolean) ?? [];
  for (const proxy of proxies) {
    if (!isNetwork(proxy)) {
      throw new CannotStart(
        `TRUSTED_PROXIES holds "${proxy}": it must be a list of addresses or networks such as 10.0.0.7, 172.30.0.0/24.`,
      );
    }
  }
  return proxies;
}

/** `0.0.0.0/0` is refused: it would believe whatever address a stranger claims, and rate limits would limit nobody. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (bits === undefined) return true;
  if (!/^\d{1,3}$/.test(bits) || Number(bits) === 0) return false;
  try {
    new BlockList().addSubnet(address, Number(bits), version === 6 ? 'ipv6' : 'ipv4');
    return true;
  } catch {
    return false;
  }
}
