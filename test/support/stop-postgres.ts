import { rm } from 'node:fs/promises';

/** Stops the run's Postgres and removes its folder. */
export default async function stopPostgres(): Promise<void> {
  const { cluster, folder } = globalThis.testPostgres ?? {};
  await cluster?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}
