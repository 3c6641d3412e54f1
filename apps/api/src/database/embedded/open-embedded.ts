import { stat } from 'node:fs/promises';
import path from 'node:path';
import { CannotStart } from '../../cannot-start.ts';
import { installation, makeOwner } from '../roles/index.ts';
import { postgresAccount, runsAsRoot, type Account } from './account.ts';
import { reachableBinaries } from './binaries.ts';
import { findCluster, placeOf } from './cluster-place.ts';
import { makeClusterOnce, startCluster, superuser, type RunningCluster } from './cluster.ts';
import { holderOf, lockFolder, type FolderLock } from './folder-lock.ts';
import { findPostmaster, stopLeftover } from './leftover.ts';
import { findSecrets, secretsOf, type InstallationSecrets } from './secrets.ts';

/** The installation's own Postgres, with its owner and its database, and what was made for it once. */
export interface EmbeddedDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly secrets: InstallationSecrets;
  /** What the operator should know about this start: where things stand, what was found. */
  readonly notes: readonly string[];
  /** Stops Postgres and frees the data folder; nothing for a guest of a running server. */
  stop(): Promise<void>;
  /** Called when Postgres ends although nobody stopped it. */
  onUnexpectedEnd(tell: (log: string) => void): void;
}

/** Starts the Postgres of this data folder, and makes it the first time. Refuses when another program is at work there. */
export async function openEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  const account = await accountOf(dataDir);
  const place = await placeOf(dataDir, account);
  const lock = await lockOrRefuse(dataDir);
  try {
    const secrets = await secretsOf(dataDir);
    const binaries = await reachableBinaries(account, place.reachable);
    const leftover = await stopLeftover(place.folder);
    const options = {
      folder: place.folder,
      binaries,
      account,
      superuserPassword: secrets.superuserPassword,
      logFile: path.join(dataDir, 'postgres.log'),
    };
    await makeClusterOnce(options);
    const cluster = await startCluster(options);
    try {
      await makeOwner(cluster.url(superuser, secrets.superuserPassword, 'postgres'), secrets.ownerPassword);
    } catch (fault) {
      await cluster.stop();
      throw fault;
    }
    return opened(cluster, secrets, lock, [
      ...(leftover ? ['A Postgres left over by an earlier start was stopped, and its data taken over.'] : []),
      ...(place.elsewhere
        ? [
            `The account "postgres" cannot enter ${dataDir}: its data stand in ${place.folder}, the secrets in ${dataDir}.`,
          ]
        : [`The data stand in ${dataDir}.`]),
      ...(binaries.copied
        ? [`The Postgres programs run from ${path.dirname(path.dirname(binaries.postgres))}.`]
        : []),
    ]);
  } catch (fault) {
    await lock.release();
    throw fault;
  }
}

/** Starts a cluster of its own in a folder, for a run of tests; nothing but the superuser is in it. */
export async function startOnce(
  dataDir: string,
  superuserPassword: string,
  settings: Readonly<Record<string, string>>,
): Promise<RunningCluster> {
  const account = await postgresAccount();
  const { folder, reachable } = await placeOf(dataDir, account);
  const binaries = await reachableBinaries(account, reachable);
  const logFile = path.join(dataDir, 'postgres.log');
  const options = { folder, binaries, account, superuserPassword, logFile, settings };
  await makeClusterOnce(options);
  return startCluster(options);
}

/** For a command beside a server: uses the Postgres that the server of this data folder runs, or starts its own. */
export async function openBeside(dataDir: string): Promise<EmbeddedDatabase> {
  if ((await holderOf(dataDir)) === undefined) return openEmbedded(dataDir);
  const [secrets, folder] = await Promise.all([findSecrets(dataDir), findCluster(dataDir)]);
  const postmaster = folder === undefined ? undefined : await findPostmaster(folder);
  if (secrets === undefined || postmaster === undefined) {
    throw new CannotStart(
      `The server on the data folder ${dataDir} is still starting: try again in a moment.`,
    );
  }
  return {
    ...addresses(secrets, postmaster.port),
    secrets,
    notes: [],
    stop: async () => {},
    onUnexpectedEnd: () => {},
  };
}

/** Takes the data folder, or names the program that has it. */
export async function lockOrRefuse(dataDir: string): Promise<FolderLock> {
  const taken = await lockFolder(dataDir);
  if ('usedBy' in taken) {
    throw new CannotStart(
      `The data folder ${dataDir} is in use by a running Tạm Trú (process ${taken.usedBy}): stop it first.`,
    );
  }
  return taken;
}

/** An existing cluster keeps its account: root that starts what an ordinary user made runs Postgres as that user. */
export async function accountOf(dataDir: string): Promise<Account | undefined> {
  if (!runsAsRoot()) return undefined;
  const cluster = await findCluster(dataDir);
  const owner = cluster === undefined ? undefined : await stat(cluster);
  return owner === undefined || owner.uid === 0 ? postgresAccount() : { uid: owner.uid, gid: owner.gid };
}

function opened(
  cluster: RunningCluster,
  secrets: InstallationSecrets,
  lock: FolderLock,
  notes: readonly string[],
): EmbeddedDatabase {
  return {
    ...addresses(secrets, cluster.port),
    secrets,
    notes,
    stop: async () => {
      await cluster.stop();
      await lock.release();
    },
    onUnexpectedEnd: (tell) => cluster.onUnexpectedEnd(tell),
  };
}

function addresses(secrets: InstallationSecrets, port: number) {
  const address = (user: string, password: string) =>
    `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${installation.database}`;
  return {
    ownerUrl: address(installation.owner, secrets.ownerPassword),
    appUrl: address(installation.app, secrets.appPassword),
  };
}
