import { Socket } from 'node:net';
import { DataSource } from 'typeorm';

/**
 * Sends the statements of one turn of the process in one call of the system. The driver corks the socket for each
 * statement; here the last of a turn uncorks it, so that Postgres is woken once for all.
 */
class GatheringSocket extends Socket {
  override uncork(): void {
    process.nextTick(() => super.uncork());
  }
}

/**
 * The server's connections are pipelines: statements that do not wait for each other are sent without waiting, and together.
 * They are kept for a while: a new one has every statement to plan.
 */
export const pool = {
  max: 20,
  pipeline: true,
  idleTimeoutMillis: 10 * 60_000,
  stream: () => new GatheringSocket(),
};

/** Such connections for a program that is not the server; it closes them itself. */
export const poolOf = (databaseUrl: string, most: number = pool.max): Promise<DataSource> =>
  new DataSource({ type: 'postgres', url: databaseUrl, extra: { ...pool, max: most } }).initialize();
