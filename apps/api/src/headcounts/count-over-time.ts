import { codeSetOf } from '@libs/administrative-units';
import { type Day, isBefore, toEpochDay } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput } from '../web-errors/index.ts';
import { areaAskedFor, refuseTooFine } from './headcount-area.ts';
import type { HeadcountSeries, HeadcountSeriesQuestion } from './headcount-series.messages.ts';
import { HeadcountsQueries } from './headcounts.queries.ts';

/** A year of days with its leap day, and a bit; or more than thirty years of months. */
const mostDays = 400;

/** Counts the same table on every day, or on one day of every month, of a period: what a chart over time is drawn from. */
@Injectable()
export class CountOverTime {
  constructor(
    private readonly transactions: Transactions,
    private readonly headcounts: HeadcountsQueries,
    private readonly audit: Audit,
  ) {}

  count(question: HeadcountSeriesQuestion, officer: Officer): Promise<HeadcountSeries> {
    const { by, basis, population, step } = question;
    const days = daysOf(question);
    refuseTooFine(by, question, officer);
    // Before and after 2025-07-01 the answer may speak of two maps, each with provinces of its own.
    const maps = [...Map.groupBy(days, (on) => codeSetOf(basis, toEpochDay(on)))].map(([codeSet, ofMap]) => {
      const area = areaAskedFor(question, codeSet, officer);
      const asked = { days: ofMap, by, basis, codeSet, population, area, knownBefore: null };
      if (!this.headcounts.answersSeries(asked)) throw invalidInput({ field: 'by', code: 'not_in_a_series' });
      if (by.includes('commune') && area.communes === null && officer.area.level === 'nation') {
        throw invalidInput({ field: 'by', code: 'not_in_a_series_of_the_nation' });
      }
      return asked;
    });
    const [from, until] = [question.from.toString(), question.until.toString()];
    return this.transactions.run(officer, async (tx) => {
      const points: HeadcountSeries['points'] = [];
      for (const asked of maps) {
        const counted = await this.headcounts.count(tx, asked);
        points.push(
          ...counted.map((day, index) => ({
            on: asked.days[index]!.toString(),
            codeSet: asked.codeSet,
            ...day,
          })),
        );
      }
      await this.audit.note(tx, officer, {
        action: 'headcount.read',
        details: { from, until, step, by, basis, population },
      });
      return { from, until, step, basis, population, points, exact: true };
    });
  }
}

/** From the first day on, each a day or a month (of fewer days: its last) after the one before, up to `until`, which is left out. */
function daysOf({ from, until, step }: HeadcountSeriesQuestion): Day[] {
  const days: Day[] = [];
  for (let count = 0; ; count += 1) {
    const on = from.add(step === 'day' ? { days: count } : { months: count }, { overflow: 'constrain' });
    if (!isBefore(on, until)) break;
    if (count === mostDays) throw invalidInput({ field: 'until', code: 'too_long' });
    days.push(on);
  }
  if (days.length === 0) throw invalidInput({ field: 'until', code: 'not_after_from' });
  return days;
}
