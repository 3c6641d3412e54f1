import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { CheckedQuestion, CountedCell } from './checked-question.ts';
import { cubeFor } from './headcount-cubes.ts';
import { segmentsSql } from './headcount-segments.queries.ts';
import { sumsSql } from './headcount-sums.queries.ts';
import type { HeadcountRow } from './headcounts.messages.ts';

/** The cells of one day, those without anybody left out. */
export interface CountedDay {
  readonly rows: HeadcountRow[];
  readonly total: number;
  readonly originUnknown: number;
}

/**
 * Counts people straight from SQL; row-level security leaves only the asker's area. From the sums where a cube has the
 * table asked for, otherwise from the segments: the answers are the same.
 */
@Injectable()
export class HeadcountsQueries {
  /** The headcount of each day, in the order of the days. */
  async count(tx: Transaction, question: CheckedQuestion): Promise<CountedDay[]> {
    const cube = this.isFromSums(question)
      ? cubeFor(question.by, question.area.formerProvinces === undefined)
      : undefined;
    const { sql, parameters } = cube === undefined ? segmentsSql(question) : sumsSql(cube, question);
    const cells = await tx.query<CountedCell[]>(sql, parameters);
    const byDay = Map.groupBy(cells, ({ counted_on }) => counted_on);
    return question.days.map((on) => countedDay(byDay.get(on.toString()) ?? []));
  }

  /** Whether sums answer, at a cost that does not grow with the number of people. */
  isFromSums({ by, area, knownBefore }: Pick<CheckedQuestion, 'by' | 'area' | 'knownBefore'>): boolean {
    return knownBefore === null && cubeFor(by, area.formerProvinces === undefined) !== undefined;
  }
}

function countedDay(cells: readonly CountedCell[]): CountedDay {
  let total = 0;
  let originUnknown = 0;
  const rows: HeadcountRow[] = [];
  for (const { counted_on: _on, origin_unknown, ...row } of cells) {
    total += row.count;
    originUnknown += origin_unknown;
    if (row.count > 0) rows.push(row);
  }
  return { rows, total, originUnknown };
}
