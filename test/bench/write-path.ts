import type { PopulationQuestion } from '../../apps/api/src/population/index.ts';
import { type BenchDatabase, openBenchDatabase } from './bench-database.ts';
import { print } from './figures.ts';
import { timeOfOneReport } from './stay-reports.ts';

/** What recording one fact takes among all these people, and among a tenth of them. */
export async function benchWritePath(database: BenchDatabase, question: PopulationQuestion): Promise<void> {
  const many = await timeOfOneReport(database);
  const people = Math.round(question.people / 10);
  const smaller = await openBenchDatabase({ ...question, people }, undefined);
  try {
    const few = await timeOfOneReport(smaller);
    print({
      figure: `one stay report over HTTP among ${question.people} people, against among ${people}, median`,
      ours: `${many.toFixed(1)} ms`,
      reference: `${few.toFixed(1)} ms`,
      ratio: (many / few).toFixed(2),
    });
  } finally {
    await smaller.close();
  }
}
