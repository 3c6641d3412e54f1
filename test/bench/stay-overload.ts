import { setTimeout as wait } from 'node:timers/promises';
import { untilBackgroundRests } from './background.ts';
import { type BenchDatabase } from './bench-database.ts';
import { isShort, print } from './figures.ts';
import { LeanClient } from './lean-client.ts';
import { PastRowLevelSecurity } from './past-row-level-security.ts';
import { BenchServer } from './server.ts';
import { guestHouse, keyOf, pathOfReports, reportOf, unknown } from './stay-notices.ts';

const offeredPerSecond = 3_000;
const offeredSeconds = isShort ? 3 : 30;

/** More than reports may wait in the server, so that it is the server who turns away and not the want of connections. */
const connections = 2_000;

/**
 * Offers more than can be taken, 3,000 reports a second for half a minute, whatever the answers: whoever is turned away
 * comes again when `Retry-After` says, with the same key. What was accepted is stored, and in the end that is all.
 */
export async function benchStayOverload(database: BenchDatabase): Promise<void> {
  const house = await guestHouse(database);
  const server = await BenchServer.start(database, 1);
  try {
    await untilBackgroundRests(database);
    const client = await LeanClient.open(server.port, pathOfReports, await keyOf(server), connections);
    const before = await stored(database);
    const counts = { accepted: 0, turnedAway: 0, failed: 0 };
    const offer = async (): Promise<void> => {
      const letter = client.write(reportOf(house, unknown()));
      for (;;) {
        const { status, retryAfter } = await client.send(letter);
        if (status === 201) counts.accepted += 1;
        else if ((status !== 503 && status !== 429) || retryAfter === null) counts.failed += 1;
        if (retryAfter === null) return;
        counts.turnedAway += 1;
        await wait(retryAfter * 1_000);
      }
    };
    const started = performance.now();
    const secondsSince = () => (performance.now() - started) / 1_000;
    const offered: Promise<void>[] = [];
    while (offered.length < offeredPerSecond * offeredSeconds) {
      const due = Math.min(Math.floor(secondsSince() * offeredPerSecond), offeredPerSecond * offeredSeconds);
      while (offered.length < due) offered.push(offer());
      await wait(10);
    }
    const offeredIn = secondsSince();
    const acceptedMeanwhile = counts.accepted;
    await Promise.all(offered);
    const seconds = secondsSince();
    client.close();
    const kept = (await stored(database)) - before;
    print({
      figure: `${offered.length} reports offered in ${offeredIn.toFixed(0)} s, ${acceptedMeanwhile} stored meanwhile; all after ${seconds.toFixed(0)} s, turned away ${counts.turnedAway} times`,
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
