import { day, plusDays, toEpochDay, wallClock } from '@libs/calendar';
import { contentOfReport, identityMayBeShownBy, noFacts, RuleBook, stayClock } from '@libs/residence-law';
import fc from 'fast-check';
import { factsInDays } from '../src/status/facts-in-days.ts';
import { coverageOf } from '../src/status/report-coverage.ts';
import { statusParameters } from '../src/status/status-parameters.ts';

const rules = new RuleBook();
const arrivedOn = day('2026-11-20');

/** A stay of five days, unless said. */
const clock = (
  sentAt: string,
  {
    arrivedAt,
    until = '2026-11-25',
    from = '2026-11-20',
  }: { arrivedAt?: string; until?: string; from?: string } = {},
) =>
  stayClock(
    {
      from: day(from),
      arrivedOn,
      arrivedAt: arrivedAt === undefined ? null : wallClock(arrivedAt),
      until: day(until),
      sentAt: wallClock(sentAt),
    },
    rules,
  );

describe('a report of a stay', () => {
  it.each([
    ['22:59:59', '2026-11-20T22:59:59', undefined, false, 'evening_of_arrival'],
    ['23:00:00, which is late', '2026-11-20T23:00:00', undefined, true, 'evening_of_arrival'],
    [
      '23:30, after an arrival at 22:59:59',
      '2026-11-20T23:30:00',
      '2026-11-20T22:59:59',
      true,
      'evening_of_arrival',
    ],
    [
      '07:59:59, after an arrival at 23:00:00',
      '2026-11-21T07:59:59',
      '2026-11-20T23:00:00',
      false,
      'morning_after_late_arrival',
    ],
    [
      '08:00:00, after an arrival at 23:00:00',
      '2026-11-21T08:00:00',
      '2026-11-20T23:00:00',
      true,
      'morning_after_late_arrival',
    ],
  ])('at %s', (_when, sentAt, arrivedAt, late, because) => {
    const told = clock(sentAt, arrivedAt === undefined ? {} : { arrivedAt });
    expect([told.late, told.dueBecause]).toEqual([late, because]);
  });

  it('that goes on with a stay is due on the evening of its own first day, however late the guest once came', () => {
    const told = clock('2026-11-23T22:00:00', { from: '2026-11-23', arrivedAt: '2026-11-20T23:30:00' });
    expect([told.late, told.dueBecause]).toEqual([false, 'evening_of_arrival']);
  });

  it.each([
    ['22:59:59 on its first day', '2026-11-23T22:59:59', false, ['2026-11-23', '2026-11-25']],
    ['23:00:00 on its first day, which is late', '2026-11-23T23:00:00', true, ['2026-11-23', '2026-11-25']],
    ['00:00:00 on the day after', '2026-11-24T00:00:00', true, ['2026-11-24', '2026-11-25']],
    ['23:59:59 on the evening before', '2026-11-22T23:59:59', false, ['2026-11-23', '2026-11-25']],
  ])('that goes on with a stay, at %s', (_when, sentAt, late, covered) => {
    const told = clock(sentAt, { from: '2026-11-23', arrivedAt: '2026-11-20T23:30:00' });
    expect([told.late, told.dueAt.toString()]).toEqual([late, '2026-11-23T23:00:00']);
    expect([told.covers?.from.toString(), told.covers?.until.toString()]).toEqual(covered);
  });

  it('that goes on with a stay is cut to 30 days of its own', () => {
    const told = clock('2026-11-23T20:00:00', { from: '2026-11-23', until: '2026-12-31' });
    expect([told.until.toString(), told.cutToDays, told.registrationAsked]).toEqual(['2026-12-23', 30, true]);
  });

  it.each([
    ['29 days is not cut and asks for no registration', 29, null, false],
    ['30 days is not cut, and registration is what the law asks for', 30, null, true],
    ['31 days is cut to 30', 31, 30, true],
  ])('of %s', (_length, days, cut, asked) => {
    const told = clock('2026-11-20T20:00:00', { until: plusDays(arrivedOn, days).toString() });
    expect([told.cutToDays, told.registrationAsked]).toEqual([cut, asked]);
  });

  it('covers what the timeline reads of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 86_399 }),
        fc.option(fc.integer({ min: 0, max: 86_399 })),
        (sentAfter, length, second, arrival) => {
          const at = (on: string, seconds: number) => wallClock(`${on}T00:00:00`).add({ seconds });
          const sentAt = at(plusDays(arrivedOn, sentAfter).toString(), second);
          const arrivedAt = arrival === null ? null : at(arrivedOn.toString(), arrival);
          const until = plusDays(arrivedOn, length);
          const { covers } = stayClock({ from: arrivedOn, arrivedOn, arrivedAt, until, sentAt }, rules);
          const { presences, stayReports } = factsInDays({
            ...noFacts('VN'),
            presences: [{ id: 'p', communeCode: 'X', dwelling: 'd', arrivedOn, arrivedAt }],
            stayReports: [{ presenceId: 'p', from: arrivedOn, until, reportedAt: sentAt }],
          });
          const read = coverageOf(stayReports[0]!, presences[0]!, statusParameters(rules));
          expect(covers && [toEpochDay(covers.from), toEpochDay(covers.until)]).toEqual(
            read && [read.from, read.until],
          );
        },
      ),
    );
  });
});

describe('the content of a report', () => {
  const asked = (on: string) =>
    contentOfReport(day(on), rules)
      .filter((one) => one.asked)
      .map(({ field }) => field);

  it('states the date of birth from 2026-07-01, and no number of an identity card any more', () => {
    expect(asked('2026-06-30')).toContain('identityCardNumber');
    expect(asked('2026-06-30')).not.toContain('dateOfBirth');
    expect(asked('2026-07-01')).toContain('dateOfBirth');
    expect(asked('2026-07-01')).not.toContain('identityCardNumber');
  });

  it('lets the guest show VNeID from 2026-07-01, and a document always', () => {
    expect(identityMayBeShownBy(day('2026-06-30'), rules)).toEqual(['document']);
    expect(identityMayBeShownBy(day('2026-07-01'), rules)).toEqual(['document', 'vneid']);
  });
});
