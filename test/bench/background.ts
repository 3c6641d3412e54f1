import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { BenchDatabase } from './bench-database.ts';

/** Longer than all nightly work of a million people takes. */
const patienceSeconds = 900;

/**
 * Waits until no work in the background is under way or due: a server that starts first makes up for the nights on which
 * none ran, which is no part of what is measured.
 */
export async function untilBackgroundRests({ ownerUrl }: BenchDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    let restingSeconds = 0;
    for (let second = 0; restingSeconds < 3; second += 1) {
      if (second > patienceSeconds) throw new Error('the work in the background does not end');
      const { rows } = await client.query<{ due: number }>(
        `select count(*)::int as due from job_queue.job where state < 'completed' and start_after <= now()`,
      );
      restingSeconds = rows[0]!.due === 0 ? restingSeconds + 1 : 0;
      await wait(1_000);
    }
  } finally {
    await client.end();
  }
}
