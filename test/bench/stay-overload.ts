import { setTimeout as wait } from 'node:timers/promises';
import { type BenchDatabase } from './bench-database.ts';
import { isShort, print } from './figures.ts';
import { PastRowLevelSecurity } from './past-row-level-security.ts';
import { BenchServer } from './server.ts';
import { guestHouse, keyOf, pathOfReports, reportOf, unknown } from './stay-notices.ts';

const offeredPerSecond = 3_000;
const offeredSeconds = isShort ? 3 : 30;

/**
 * Offers more than can be taken, 3,000 reports a second for half a minute, whatever the answers: whoever is turned away
 * comes again when told to. What was accepted is stored, and in the end that is all.
 */
export async function benchStayOverload(database: BenchDatabase): Promise<void> {
  const house = await guestHouse(database);
  const server = await BenchServer.start(database, 1_000);
  const before = await stored(database);
  const counts = { accepted: 0, turnedAway: 0, failed: 0 };
  try {
    const headers = await keyOf(server);
    const offer = async (): Promise<void> => {
      const body = reportOf(house, unknown());
      for (;;) {
        const answer = await server.ask('POST', pathOfReports, headers, body);
        if (answer.status === 201) {
          counts.accepted += 1;
          return;
        }
        if (answer.status !== 503 && answer.status !== 429) {
          counts.failed += 1;
          return;
        }
        counts.turnedAway += 1;
        await wait((JSON.parse(answer.body) as { retryAfter: number }).retryAfter * 1_000);
      }
    };
    const started = performance.now();
    const offered: Promise<void>[] = [];
    while (offered.length < offeredPerSecond * offeredSeconds) {
      const due = Math.floor(((performance.now() - started) / 1_000) * offeredPerSecond);
      while (offered.length < Math.min(due, offeredPerSecond * offeredSeconds)) offered.push(offer());
      await wait(10);
    }
    await Promise.all(offered);
    const seconds = (performance.now() - started) / 1_000;
    const kept = (await stored(database)) - before;
    print({
      figure: `${offered.length} reports offered at ${offeredPerSecond} a second: all stored after ${seconds.toFixed(0)} s, turned away ${counts.turnedAway} times`,
      ours: `${kept} stored`,
      reference: `${counts.accepted} accepted`,
      ratio: `${counts.failed} failed`,
    });
  } finally {
    await server.stop();
  }
}

async function stored(database: BenchDatabase): Promise<number> {
  const past = await PastRowLevelSecurity.open(database, ['stay_notice']);
  try {
    const { rows } = await past.client.query<{ count: number }>(
      'select count(*)::int as count from stay_notice',
    );
    return rows[0]?.count ?? 0;
  } finally {
    await past.close();
  }
}
