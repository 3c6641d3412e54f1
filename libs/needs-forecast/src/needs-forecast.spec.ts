import { day } from '@libs/calendar';
import fc from 'fast-check';
import {
  BackTest,
  Calibration,
  type Cohort,
  errorsOver,
  fewestShown,
  Forecast,
  gradeOf,
  grades,
  hiddenCells,
  type KnownPast,
  levelOf,
  membersExpected,
  membersTold,
  needsOf,
  type Outcome,
  type PastYear,
  type ScheduledCohort,
  schoolYearAfter,
  togetherTold,
  widened,
} from './index.ts';

const provinceOf = new Map([
  ['00001', '01'],
  ['00002', '01'],
]);

/** Children of one birth year who are there, unregistered, with nothing scheduled. */
const there = (commune: string, birthYear: number, people: number): ScheduledCohort => ({
  ...{ commune, birthYear, people },
  group: 'unregistered',
  scheduled: 'nowhere',
});

/** A year in which `stayed` of a hundred stayed, whatever their age, and so many of an age came to each commune. */
const year = (
  schoolYear: number,
  stayed: number,
  arrived: Readonly<Record<string, number>>,
  age = 8,
): PastYear => ({
  schoolYear,
  outcomes: [
    ['unregistered', stayed],
    [null, 100 - stayed],
  ].map(([became, people]) => ({
    ...{ province: '01', birthYear: schoolYear - 8, group: 'unregistered', scheduled: 'nowhere' },
    ...{ became, people },
  })) as Outcome[],
  arrivals: Object.entries(arrived).map(([commune, people]): Cohort => ({
    ...{ commune, people, group: 'registered' },
    birthYear: schoolYear - age,
  })),
});

const pastOf = (stock: readonly ScheduledCohort[], untilOpening: readonly PastYear[]): KnownPast => ({
  ...{ year: 2026, firstSchoolYear: 2027, provinceOf, stock, untilOpening, betweenOpenings: untilOpening },
});

describe('grades', () => {
  it.each([
    { born: 2020, schoolYear: 2026, grade: 1, because: 'the child turns 6 in the year' },
    { born: 2021, schoolYear: 2026, grade: 0, because: 'the child turns 5' },
    { born: 2023, schoolYear: 2026, grade: 0, because: 'the child turns 3' },
    { born: 2024, schoolYear: 2026, grade: null, because: 'the child turns 2' },
    { born: 2009, schoolYear: 2026, grade: 12, because: 'the child turns 17' },
    { born: 2008, schoolYear: 2026, grade: null, because: 'the child turns 18' },
  ])('born $born is in grade $grade in $schoolYear: $because', ({ born, schoolYear, grade }) => {
    expect(gradeOf(born, schoolYear)).toBe(grade);
  });

  it('belong to four levels', () => {
    expect([0, 1, 5, 6, 9, 10, 12].map((grade) => levelOf(grade as 0))).toEqual([
      ...['preschool', 'primary', 'primary', 'lower_secondary', 'lower_secondary'],
      ...['upper_secondary', 'upper_secondary'],
    ]);
  });

  it('begin on 5 September: from that day on the next school year is that of the year after', () => {
    expect(schoolYearAfter(day('2026-09-04'))).toBe(2026);
    expect(schoolYearAfter(day('2026-09-05'))).toBe(2027);
  });
});

describe('a forecast', () => {
  it('ages who is there, keeps the share that stayed, and adds those who come', () => {
    const years = [2026, 2025, 2024].map((schoolYear) => year(schoolYear, 60, { '00001': 30 }));
    const forecast = new Forecast(pastOf([there('00001', 2018, 1000)], years), 2);
    const first = forecast.of(provinceOf.keys(), 2027);
    // Born 2018: grade 4 in 2027. The thirty who come are eight years old: grade 3.
    expect(first.grades[4]!.expected).toBeCloseTo(600, 6);
    expect(first.grades[3]!.expected).toBeCloseTo(30, 6);
    expect(first.children.expected).toBeCloseTo(630, 6);
    expect(first.children.low).toBeLessThan(630);
    expect(first.grades[4]!.byGroup[3]).toBeCloseTo(600, 6);
    // What is not known of one year is not known better of the next.
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    expect(width(forecast.of(provinceOf.keys(), 2028).grades[3]!)).toBeGreaterThanOrEqual(
      width(first.grades[3]!) * 0.99,
    );
  });

  it('gives a commune without a past a small part of what comes to its province, and never less than nothing', () => {
    const years = [2026, 2025, 2024].map((schoolYear) => year(schoolYear, 60, { '00001': 300 }));
    const forecast = new Forecast(pastOf([there('00001', 2018, 1000)], years), 1);
    const created = forecast.of(['00002'], 2027).children;
    expect(created.expected).toBeGreaterThan(0);
    expect(created.expected).toBeLessThan(10);
    expect(created.low).toBeGreaterThanOrEqual(0);
    expect(new Forecast(pastOf([], []), 1).of(['00002'], 2027).children.expected).toBe(0);
  });

  it('carries a trend on, but not the whole of it', () => {
    const years = [120, 110, 100].map((arrived, back) => year(2026 - back, 60, { '00001': arrived }));
    const { expected } = new Forecast(pastOf([], years), 1).of(provinceOf.keys(), 2027).children;
    // The mean of 110, and four fifths of the two steps of ten to the coming year.
    expect(expected).toBeCloseTo(126, 6);
  });

  it('learns of children from children alone: adults, however many and however restless, change nothing', () => {
    const provinces = new Map([...provinceOf, ['00003', '02']]);
    const adults = { birthYear: 1990, group: 'unregistered' } as const;
    const withAdults = (of: PastYear): PastYear => ({
      ...of,
      outcomes: [
        ...of.outcomes,
        { ...adults, province: '01', scheduled: 'nowhere', became: 'unregistered', people: 9_000 },
        { ...adults, province: '02', scheduled: 'nowhere', became: null, people: 9_000 },
      ],
      arrivals: [...of.arrivals, { ...adults, commune: '00003', people: 9_000 - of.schoolYear }],
    });
    const children = [there('00001', 2018, 400), there('00003', 2019, 300)];
    const years = [90, 60, 75].map((arrived, back) =>
      year(2026 - back, 55 + 5 * back, { '00001': arrived, '00003': 20 + arrived }),
    );
    const forecastOf = (stock: readonly ScheduledCohort[], past: readonly PastYear[]) => {
      const forecast = new Forecast({ ...pastOf(stock, past), provinceOf: provinces }, 2);
      return ['00001', '00003'].flatMap((commune) =>
        [2027, 2028].map((schoolYear) => forecast.of([commune], schoolYear).children),
      );
    };
    expect(forecastOf([...children, there('00003', 1990, 7_000)], years.map(withAdults))).toEqual(
      forecastOf(children, years),
    );
  });

  it('says which preschool years nobody was born for', () => {
    const forecast = new Forecast(pastOf([there('00001', 2018, 1)], []), 5);
    expect(forecast.of(['00001'], 2029).notYetBorn).toEqual([]);
    expect(forecast.of(['00001'], 2031).notYetBorn).toEqual([2027, 2028]);
  });
});

describe('the test on last year', () => {
  it('compares with what came, and with the year before', () => {
    const years = [2026, 2025, 2024].map((schoolYear) => year(schoolYear, 60, {}));
    const forecast = new Forecast(pastOf([there('00001', 2018, 100)], years), 1);
    const counted = (birthYear: number, people: number): Cohort => ({
      commune: '00001',
      birthYear,
      group: 'registered',
      people,
    });
    const came = [counted(2018, 50), counted(1990, 7), counted(2027, 2)];
    const { children: tested, people } = new BackTest(forecast, came, [counted(2018, 80)]).of(['00001']);
    // Adults, and who was born since, are among the people.
    expect(people).toMatchObject({ actual: 59, sameAsLastYear: 80 });
    expect(tested).toMatchObject({ actual: 50, sameAsLastYear: 80 });
    expect(errorsOver([tested])).toMatchObject({ areas: 1, sameAsLastYear: { median: 0.6, greatest: 0.6 } });
    expect(errorsOver([tested])?.median).toBeCloseTo(0.2, 6);
    expect(errorsOver([{ ...tested, actual: 0 }])).toBeNull();
  });
});

describe('intervals', () => {
  it('are as wide as eight of ten earlier tests of that size ask for, as far as there are enough of them', () => {
    // Ten tests of 100 ± 10 that were off by 2, 4 … 20: eight of ten lay within 16, which is 1.6 times as wide.
    const tests = Array.from({ length: 10 }, (_none, at) => ({
      ...{ expected: 100, low: 90, high: 110, sameAsLastYear: 0 },
      actual: 100 + 2 * (at + 1),
    }));
    const calibration = new Calibration(tests.toReversed());
    // Ten speak for 1.6, as many as thirty for the interval as it was.
    expect(calibration.of(100)).toBeCloseTo((10 * 1.6 + 30 * 1) / 40, 10);
    expect(calibration.of(50)).toBe(calibration.of(199));
    expect([9, 49, 200, 1_000].map((children) => calibration.of(children))).toEqual([1, 1, 1, 1]);
    expect(new Calibration([]).of(100)).toBe(1);
  });

  it('are widened around the number, and reach no less than nothing', () => {
    const number = { expected: 100, low: 90, high: 110, byGroup: [1] };
    expect(widened(number, 1.5)).toEqual({ ...number, low: 85, high: 115 });
    expect(widened({ expected: 2, low: 0, high: 6 }, 2)).toEqual({ expected: 2, low: 0, high: 10 });
  });
});

describe('insured households', () => {
  it('are expected as those of today are: who is registered with nobody is a first member', () => {
    // Of fifty, ten are second members and five third ones; of a hundred, so many are twice as many.
    const today = { people: 50, byPlace: [20, 10, 5, 0, 0] };
    const expected = membersExpected(100, today);
    [70, 20, 10, 0, 0].forEach((count, place) => expect(expected[place]).toBeCloseTo(count, 10));
    // More registered than live there: nobody is left for the first place.
    const crowded = membersExpected(8, { people: 10, byPlace: [0, 10, 10, 0, 0] });
    [0, 4, 4, 0, 0].forEach((count, place) => expect(crowded[place]).toBeCloseTo(count, 10));
    // A mother with a child under six pays as the first; the child is neither among the people nor at a place.
    expect(membersExpected(1, { people: 1, byPlace: [1, 0, 0, 0, 0] })).toEqual([1, 0, 0, 0, 0]);
    expect(membersExpected(7, { people: 0, byPlace: [0, 0, 0, 0, 0] })).toEqual([7, 0, 0, 0, 0]);
  });

  it('are told without places of fewer than ten: these are counted at the place before', () => {
    expect(membersTold([30, 9, 4, 3, 2])).toEqual([30, 18, 0, 0, 0]);
    expect(membersTold([50, 20, 10, 9, 0])).toEqual([50, 20, 19, 0, 0]);
  });

  it('are kept of a thousand, so that nobody can read how many are registered', () => {
    const told = togetherTold({ people: 400, byPlace: [60, 40, 12, 9, 3] });
    expect(told).toEqual({ people: 1_000, byPlace: [840, 100, 30, 30, 0] });
    // Another four hundred of whom fewer are registered, and more of them as first members: nobody can tell.
    expect(togetherTold({ people: 400, byPlace: [199, 40, 12, 4, 8] })).toEqual(told);
    expect(togetherTold({ people: 0, byPlace: [0, 0, 0, 0, 0] }).byPlace).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('small counts', () => {
  it('leave no line with one hidden cell, or with hidden cells of fewer than twenty people, while others are shown', () => {
    const table = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 24, maxLength: 24 });
    const rows = Array.from({ length: 6 }, (_none, row) => [0, 1, 2, 3].map((column) => row * 4 + column));
    const columns = [0, 1, 2, 3].map((column) => rows.map((row) => row[column]!));
    fc.assert(
      fc.property(table, (cells) => {
        const lines = [...rows, ...columns];
        const hidden = hiddenCells(cells, lines);
        cells.forEach((count, cell) => expect(hidden[cell] === 'few').toBe(count < fewestShown));
        for (const line of lines) {
          const out = line.filter((cell) => hidden[cell] !== null);
          const isWhole = out.length === line.length;
          const together = out.reduce((sum, cell) => sum + cells[cell]!, 0);
          expect(out.length === 0 || isWhole || (out.length >= 2 && together >= 20)).toBe(true);
        }
      }),
    );
  });
});

describe('needs', () => {
  it('follow from the people; what was not entered is left open', () => {
    const forecast = {
      grades: grades.map((grade) => ({ expected: grade === 0 ? 10 : 1 })),
      people: { expected: 90 },
    };
    const needs = needsOf(forecast, { place_preschool: 5, people_per_room: 2 });
    expect(needs.find(({ item }) => item === 'place_preschool')).toMatchObject({ needed: 10, cost: 50 });
    expect(needs.find(({ item }) => item === 'place_primary')).toMatchObject({ needed: 5, cost: null });
    expect(needs.find(({ item }) => item === 'rental_room')).toMatchObject({ needed: 45, cost: null });
    expect(needs.find(({ item }) => item === 'first_level_visit')).toMatchObject({
      needed: null,
      cost: null,
    });
  });
});
