/** Stops the run's Postgres and removes its folder. */
export default async function stopPostgres(): Promise<void> {
  await globalThis.testPostgres?.stop();
}
