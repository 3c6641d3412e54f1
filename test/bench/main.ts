import { parseArgs } from 'node:util';
import { day } from '@libs/calendar';
import type { PopulationQuestion } from '../../apps/api/src/population/index.ts';
import { openBenchDatabase } from './bench-database.ts';
import { benchCases } from './cases.ts';
import { benchCommuneSearch } from './commune-search.ts';
import { printHead } from './figures.ts';
import { benchHeadcountsOverHttp } from './headcounts-over-http.ts';
import { benchHeadcounts } from './headcounts.ts';
import { benchHostsPage } from './hosts-page.ts';
import { benchImports } from './imports.ts';
import { benchNameSearch } from './name-search.ts';
import { benchNeeds } from './needs.ts';
import { benchForecastErrors, benchNeedsForecast } from './needs-forecast.ts';
import { benchPapers } from './papers.ts';
import { benchRebuild } from './rebuild.ts';
import { benchStayReports } from './stay-reports.ts';
import { benchStayNotices } from './stay-notices.ts';
import { benchStayOverload } from './stay-overload.ts';
import { benchTimelineEngine } from './timeline-engine.ts';
import { benchVisits } from './visits.ts';
import { benchWritePath } from './write-path.ts';

/**
 * `npm run bench -- [--people N] [--rows N [--prepare]] [--data FOLDER] [--only name-search,…] [--short]`: each bench prints its rows of
 * `figure  ours  reference  ratio`, measured in this run on a Postgres of its own.
 */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000000' },
    /** A folder to keep the loaded population in, or to find it in again. */
    data: { type: 'string' },
    only: { type: 'string' },
    /** Rows of the list that is imported. */
    rows: { type: 'string', default: '1000000' },
    /** Makes ready what is imported, in the folder of the data, and leaves it at that. */
    prepare: { type: 'boolean', default: false },
    /** Some benches do an eighth of their work or less: to try them out. */
    short: { type: 'boolean', default: false },
    /** Loads the people's status without their facts: enough for the headcounts of ten million. */
    'without-facts': { type: 'boolean', default: false },
  },
});

const question: PopulationQuestion = {
  people: Number(values.people),
  seed: 1,
  today: day('2026-11-22'),
  serials: { from: 0, size: 900_000 },
  houseSuffix: '',
};

/** Those that ask a population, in the order in which they run: the last ones record facts. */
const ofThePopulation = {
  headcounts: benchHeadcounts,
  'headcounts-over-http': benchHeadcountsOverHttp,
  'needs-forecast': benchNeedsForecast,
  'name-search': benchNameSearch,
  'hosts-page': benchHostsPage,
  'commune-search': benchCommuneSearch,
  rebuild: benchRebuild,
  'stay-reports': benchStayReports,
  'stay-notices': benchStayNotices,
  'stay-overload': benchStayOverload,
  // Behind the guests that came before it.
  needs: benchNeeds,
  cases: benchCases,
  'write-path': benchWritePath,
} as const;

const only = values.only?.split(',');
const isAsked = (name: string) => only === undefined || only.includes(name);

if (isAsked('papers')) {
  printHead();
  await benchPapers();
}
if (isAsked('imports')) {
  await benchImports(question, {
    rows: Number(values.rows),
    data: values.data,
    isOnlyPrepared: values.prepare,
  });
}
if (isAsked('timeline-engine')) {
  printHead();
  benchTimelineEngine(question);
}
if (isAsked('forecast-errors')) {
  printHead();
  benchForecastErrors(question);
}
if (isAsked('visits')) {
  printHead();
  await benchVisits(question, values.data);
}
const asked = Object.entries(ofThePopulation).filter(([name]) => isAsked(name));
if (asked.length > 0) {
  const database = await openBenchDatabase(question, values.data, values['without-facts']);
  try {
    printHead();
    for (const [, bench] of asked) await bench(database, question);
  } finally {
    await database.close();
  }
}
