import type { Cohort, KnownPast, Outcome } from '@libs/needs-forecast';
import { composeForecast } from './compose-forecast.ts';
import { testsTold } from './compose-tests.ts';

const commune = '00001';
const schoolYear = 2027;

/** A hundred children of grade 4, of whom six in ten stay every year, as known so many years ago. */
const known = (back: number): KnownPast => ({
  ...{
    year: schoolYear - 1 - back,
    firstSchoolYear: schoolYear - back,
    provinceOf: new Map([[commune, '01']]),
  },
  stock: [
    { commune, birthYear: schoolYear - back - 9, group: 'unregistered', scheduled: 'nowhere', people: 100 },
  ],
  untilOpening: [1, 2, 3].map((before) => ({
    schoolYear: schoolYear - back - before,
    outcomes: (
      [
        ['unregistered', 60],
        [null, 40],
      ] as const
    ).map(([became, people]): Outcome => ({
      ...{ province: '01', birthYear: schoolYear - back - before - 9, became, people },
      group: 'unregistered',
      scheduled: 'nowhere',
    })),
    arrivals: [],
  })),
  betweenOpenings: [],
});

/** How wide the intervals are of the tests, the latest first, and of the forecast, by how many came in each tested year. */
function widths(came: readonly number[]): number[] {
  const counted = (back: number, people: number): Cohort[] => [
    { commune, birthYear: schoolYear - back - 9, group: 'registered', people },
  ];
  const [{ figures }] = composeForecast(
    {
      ...{ now: known(0), atLastOpening: [], registeredTogether: new Map() },
      before: came.map((people, at) => ({
        past: known(at + 1),
        came: counted(at + 1, people),
        cameBefore: [],
      })),
    },
    ['01'],
  ) as [ReturnType<typeof composeForecast>[number]];
  return [...figures.tests, figures.schoolYears[0]!.children].map(({ low, high }) => high - low);
}

describe('the interval of a test', () => {
  const asForetold = widths([60, 60, 60]);

  it('knows nothing of its own year: the forecast alone learns from the latest', () => {
    const [latest, before, first, ahead] = widths([120, 60, 60]);
    expect([latest, before, first]).toEqual(asForetold.slice(0, 3));
    expect(ahead).toBeGreaterThan(asForetold[3]!);
  });

  it('learns from the tests of earlier years', () => {
    const [latest, before, first] = widths([60, 60, 120]);
    expect(first).toBe(asForetold[2]);
    expect(before).toBeGreaterThan(asForetold[1]!);
    expect(latest).toBeGreaterThan(asForetold[0]!);
  });
});

describe('the tests that an insurance officer is told of', () => {
  it('have no count under ten, and none that gives one away by the areas beside it', () => {
    const areas = [
      ...['00001', '00002', '00003', '00004'].map((code) => ({ code, provinces: ['01'] })),
      { code: '01', provinces: ['01'] },
      { code: 'VN', provinces: ['01'] },
    ];
    const told = (came: readonly number[], before: readonly number[]) =>
      testsTold(
        areas,
        came.map((actual, at) => ({
          ...{ expected: actual, low: actual - 5, high: actual + 5, actual },
          sameAsLastYear: before[at]!,
        })),
      );
    const many = [40, 30, 20, 50, 140, 140];
    expect(told(many, many)).toEqual([true, true, true, true, true, true]);
    // Nine came to the third commune: by the province they would be known, were not the next smallest withheld as well.
    expect(told([40, 30, 9, 50, 129, 129], many)).toEqual([true, false, false, true, true, true]);
    expect(told(many, [40, 30, 20, 9, 99, 99])).toEqual([true, true, false, false, true, true]);
  });
});
