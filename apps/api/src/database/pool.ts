import { DataSource } from 'typeorm';
import { TurnClient } from './turn-client.ts';

/**
 * The server's connections are pipelines: statements that do not wait for each other are sent without waiting, and together.
 * They are kept for a while: a new one has every statement to plan.
 */
export const pool = {
  max: 20,
  pipeline: true,
  idleTimeoutMillis: 10 * 60_000,
  Client: TurnClient,
};

/** Such connections for a program that is not the server; it closes them itself. */
export const poolOf = (databaseUrl: string, most: number = pool.max): Promise<DataSource> =>
  new DataSource({ type: 'postgres', url: databaseUrl, extra: { ...pool, max: most } }).initialize();
