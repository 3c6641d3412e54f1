import { countingSegments, type FactsInDays, seededRules } from '@libs/residence-law';
import { publishedUnits } from '../../apps/api/src/places/index.ts';
import {
  factCount,
  factsKnownAt,
  Population,
  type PopulationQuestion,
} from '../../apps/api/src/population/index.ts';
import { print } from './figures.ts';

/** Enough people for the tail of forty facts to count, few enough to stay in memory. */
const people = 20_000;

const wanted = 50_000;

/** People per second whose timelines one core works out from their facts. */
export function benchTimelineEngine(question: PopulationQuestion): void {
  const facts: FactsInDays[] = [];
  const counts: number[] = [];
  for (const person of new Population({ ...question, people }).people()) {
    facts.push(factsKnownAt(person, Number.POSITIVE_INFINITY));
    counts.push(factCount(person));
  }
  counts.sort((a, b) => a - b);
  const mean = counts.reduce((sum, count) => sum + count, 0) / people;
  const p99 = counts[Math.floor(people * 0.99)];
  const { provinces } = publishedUnits();
  const oneRound = () => {
    const started = process.cpuUsage();
    for (const one of facts) countingSegments(one, provinces, seededRules);
    const { user, system } = process.cpuUsage(started);
    return people / ((user + system) / 1e6);
  };
  oneRound();
  // The best of several rounds: work of others on this machine only ever makes one slower.
  const perSecond = Math.max(...Array.from({ length: 5 }, oneRound));
  print({
    figure: `timeline engine, people per second of one core (mean ${mean.toFixed(1)} facts, p99 ${p99})`,
    ours: Math.round(perSecond).toString(),
    reference: `wanted ${wanted}`,
    ratio: (perSecond / wanted).toFixed(2),
  });
}
