import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CannotStart } from '../../cannot-start.ts';

/** What an installation makes up once and keeps: it stands in the data folder, readable by its owner alone. */
export interface InstallationSecrets {
  /** Of the superuser of the cluster, who only makes the owner's role and the database. */
  readonly superuserPassword: string;
  readonly ownerPassword: string;
  readonly appPassword: string;
  readonly sessionSecret: string;
  readonly demoPassword: string;
}

const file = 'secrets.json';

/** The secrets of the installation in this data folder, made when there are none yet. */
export async function secretsOf(dataDir: string): Promise<InstallationSecrets> {
  return (await findSecrets(dataDir)) ?? (await makeSecrets(dataDir));
}

/** Keeps the password that the demonstration's sign-ins have now. */
export async function rememberDemoPassword(dataDir: string, demoPassword: string): Promise<void> {
  await write(dataDir, { ...(await secretsOf(dataDir)), demoPassword });
}

/** The secrets of the installation in this data folder, if it has been started before. */
export async function findSecrets(dataDir: string): Promise<InstallationSecrets | undefined> {
  const place = path.join(dataDir, file);
  try {
    const found = JSON.parse(await readFile(place, 'utf8')) as Partial<InstallationSecrets>;
    const names = [
      'superuserPassword',
      'ownerPassword',
      'appPassword',
      'sessionSecret',
      'demoPassword',
    ] as const;
    const missing = names.find((name) => typeof found[name] !== 'string' || found[name] === '');
    if (missing !== undefined)
      throw new CannotStart(`${place} has no ${missing}: put the file back from a backup.`);
    return found as InstallationSecrets;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if (fault instanceof CannotStart) throw fault;
    throw new CannotStart(`The secrets in ${place} cannot be read (${(fault as Error).message}).`);
  }
}

async function makeSecrets(dataDir: string): Promise<InstallationSecrets> {
  const secrets: InstallationSecrets = {
    superuserPassword: random(24),
    ownerPassword: random(24),
    appPassword: random(24),
    sessionSecret: random(48),
    // People type this one.
    demoPassword: random(9),
  };
  await write(dataDir, secrets);
  return secrets;
}

/** Written whole under another name first: a power cut must not leave half a file beside a cluster that needs it. */
async function write(dataDir: string, secrets: InstallationSecrets): Promise<void> {
  const unfinished = path.join(dataDir, `${file}.${process.pid}`);
  await writeFile(unfinished, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(unfinished, path.join(dataDir, file));
}

/** `bytes` of randomness in letters, digits, `-` and `_`, which need no escaping in addresses or shells. */
const random = (bytes: number) => randomBytes(bytes).toString('base64url');
