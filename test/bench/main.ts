import { parseArgs } from 'node:util';
import { day } from '@libs/calendar';
import type { PopulationQuestion } from '../../apps/api/src/population/index.ts';
import { openBenchDatabase } from './bench-database.ts';
import { benchCommuneSearch } from './commune-search.ts';
import { printHead } from './figures.ts';
import { benchHeadcounts } from './headcounts.ts';
import { benchNameSearch } from './name-search.ts';
import { benchTimelineEngine } from './timeline-engine.ts';

/**
 * `npm run bench -- [--people N] [--data FOLDER] [--only name-search,…]`: each bench prints its rows of
 * `figure  ours  reference  ratio`, measured in this run on a Postgres of its own.
 */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000000' },
    /** A folder to keep the loaded population in, or to find it in again. */
    data: { type: 'string' },
    only: { type: 'string' },
  },
});

const question: PopulationQuestion = {
  people: Number(values.people),
  seed: 1,
  today: day('2026-11-22'),
  serials: { from: 0, size: 900_000 },
  houseSuffix: '',
};

const only = values.only?.split(',');
const isAsked = (name: string) => only === undefined || only.includes(name);

if (isAsked('timeline-engine')) {
  printHead();
  benchTimelineEngine(question);
}
if (['headcounts', 'name-search', 'commune-search'].some(isAsked)) {
  const database = await openBenchDatabase(question, values.data);
  try {
    printHead();
    if (isAsked('headcounts')) await benchHeadcounts(database, question);
    if (isAsked('name-search')) await benchNameSearch(database, question);
    if (isAsked('commune-search')) await benchCommuneSearch(database);
  } finally {
    await database.close();
  }
}
