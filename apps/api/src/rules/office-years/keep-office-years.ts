import { type Day, type OfficeCalendar } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { dueDayRecount } from '../../cases/index.ts';
import { Transactions } from '../../database/index.ts';
import { Jobs } from '../../jobs/index.ts';
import { CurrentOfficeCalendar } from '../../rule-book/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { type FieldError, invalidInput, notFound } from '../../web-errors/index.ts';
import type { OfficeYearDetails, OfficeYearEntry } from './office-years.messages.ts';
import { OfficeYearEntries } from './office-years.repository.ts';

/** The years that can be entered: the first that is known, and as far as the table reaches. */
const firstYear = 2025;
const lastYear = 2100;

/** Keeps the days off and the exchanged days of State offices, year by year, from the yearly notices. */
@Injectable()
export class KeepOfficeYears {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: OfficeYearEntries,
    private readonly calendar: CurrentOfficeCalendar,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  list(officer: Officer): Promise<OfficeYearDetails[]> {
    return this.transactions.run(officer, async (tx) => {
      const calendar = await this.calendar.in(tx);
      return calendar.knownYears().map((year) => present(calendar, year));
    });
  }

  /** Enters a year; due days are counted by it from now on, and those of open cases anew in the background. */
  async enter(year: number, entry: OfficeYearEntry, officer: Officer): Promise<OfficeYearDetails> {
    if (!(year >= firstYear && year <= lastYear)) throw notFound();
    const errors = wrongDays(year, entry);
    if (errors.length > 0) throw invalidInput(...errors);
    return this.transactions.run(officer, async (tx) => {
      await this.entries.add(tx, year, {
        notice: entry.notice ?? null,
        days: entry.days.map(({ day, kind, name, basis }) => ({ day: day.toString(), kind, name, basis })),
        uncertain: entry.uncertain.map((one) => one.toString()),
      });
      await this.audit.note(tx, officer, {
        action: 'office_year.entered',
        details: {
          year,
          notice: entry.notice ?? null,
          days: entry.days.length,
          uncertain: entry.uncertain.length,
        },
      });
      await this.jobs.send(tx, dueDayRecount, { year });
      return present(await this.calendar.in(tx), year);
    });
  }
}

function wrongDays(year: number, { days, uncertain }: OfficeYearEntry): FieldError[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  const check = (day: Day, field: string) => {
    if (day.year !== year) errors.push({ field, code: 'another_year' });
    if (seen.has(day.toString())) errors.push({ field, code: 'given_twice' });
    seen.add(day.toString());
  };
  days.forEach(({ day, kind }, index) => {
    const field = `days.${index}.day`;
    check(day, field);
    const isWeekend = day.dayOfWeek > 5;
    if (kind === 'off' && isWeekend) errors.push({ field, code: 'rests_anyway' });
    if (kind === 'worked' && !isWeekend) errors.push({ field, code: 'worked_anyway' });
  });
  uncertain.forEach((day, index) => check(day, `uncertain.${index}`));
  return errors;
}

function present(calendar: OfficeCalendar, year: number): OfficeYearDetails {
  const known = calendar.year(year);
  return {
    year,
    notice: known?.notice ?? null,
    provisional: (known?.notice ?? null) === null,
    days: calendar
      .daysOf(year)
      .map(({ day, kind, name, basis }) => ({ day: day.toString(), kind, name, basis })),
    uncertain: (known?.uncertain ?? []).map((one) => one.toString()),
  };
}
