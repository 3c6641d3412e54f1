import { parseArgs } from 'node:util';
import { day, type Day, todayAt } from '@libs/calendar';
import { CannotStart } from '../cannot-start.ts';
import { openDatabaseBeside, ownerUrlOf } from '../database/index.ts';
import { loadPopulation, Population } from '../population/index.ts';
import { readSettings } from '../settings.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { runCommand } from './run-command.ts';

const usage = 'npm run population -- --people N [--seed S] [--today YYYY-MM-DD]';

/** `npm run population`: fills a database with synthetic people away from home, reproducibly, and no other database. */
await runCommand(async () => {
  const question = readArguments();
  const database = await openDatabaseBeside(readSettings(process.env));
  try {
    await bringUpToDate(database);
    const started = performance.now();
    const loaded = await loadPopulation(ownerUrlOf(database), new Population(question), {
      onProgress: (people) => {
        if (people % 50_000 === 0) console.log(`${people} people`);
      },
    });
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `${loaded.people} synthetic people loaded (${loaded.rows} rows) in ${seconds.toFixed(0)} s; seed ${question.seed}, as of ${question.today.toString()}.`,
    );
  } finally {
    await database.close();
  }
});

function readArguments() {
  const { people, seed = '1', today } = valuesOf(process.argv.slice(2));
  const count = Number(people);
  if (people === undefined || !/^\d+$/.test(people) || count === 0) {
    throw new CannotStart(`--people must be a number of people: ${usage}`);
  }
  if (!/^\d{1,9}$/.test(seed))
    throw new CannotStart(`--seed must be a whole number of up to nine digits: ${usage}`);
  return {
    people: count,
    seed: Number(seed),
    today: today === undefined ? todayAt(Date.now()) : dayOf(today),
    // The last tenth of the numbers belongs to the demonstration, so that both fit into one database.
    serials: { from: 0, size: 900_000 },
    houseSuffix: '',
  };
}

function valuesOf(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args, options: { people: text, seed: text, today: text } }).values;
  } catch (fault) {
    throw new CannotStart(`${(fault as Error).message}: ${usage}`);
  }
}

function dayOf(text: string): Day {
  try {
    return day(text);
  } catch {
    throw new CannotStart(`--today must be a day: ${usage}`);
  }
}
