import type { Day } from '@libs/calendar';
import type { PopulationQuestion } from '../../apps/api/src/population/index.ts';
import type { BenchDatabase } from './bench-database.ts';
import { print, timesOf, within } from './figures.ts';
import { nationalLimitFor } from './headcounts.ts';
import { spreadDays } from './spread-days.ts';
import { BenchServer } from './server.ts';

/** What the way over HTTP may add to the time in the database. */
const overHttp = 60;

/** Headcounts as a labour officer's browser asks for them, one after the other, the whole answer read. */
export async function benchHeadcountsOverHttp(
  database: BenchDatabase,
  { today, people }: PopulationQuestion,
): Promise<void> {
  const limit = nationalLimitFor(people) + overHttp;
  const server = await BenchServer.start(database, 1);
  try {
    const headers = await server.signIn('labour.national');
    const ask = async (path: string) => {
      const { status, body } = await server.ask('GET', `/api/v1/headcounts${path}`, headers);
      if (status !== 200) throw new Error(`${path}: ${status} ${body}`);
    };
    const national = (on: Day) => ask(`?on=${String(on)}&by=commune,status&basis=current34`);
    await timesOf(spreadDays(today, 10), national);
    const times = await timesOf(spreadDays(today, 200), national);
    print(within('over HTTP: national headcount, commune x status, 200 days', times, limit));
    const matrix = await timesOf(spreadDays(today, 50), (on) =>
      ask(`/flows?on=${String(on)}&basis=current34`),
    );
    print(within('over HTTP: the matrix of the 34 provinces', matrix, limit));
    const months = await timesOf(spreadDays(today, 20), (on) =>
      ask(
        `/series?from=${String(on.subtract({ years: 3 }))}&until=${String(on)}&step=month&by=status&basis=current34`,
      ),
    );
    print(within('over HTTP: a national series of 36 months by status', months, limit));
  } finally {
    await server.stop();
  }
}
