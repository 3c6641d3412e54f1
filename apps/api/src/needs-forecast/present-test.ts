import { errorOf } from '@libs/needs-forecast';
import type { TestOfPeople, TestOfYear } from './area-figures.ts';
import type { ForecastTest } from './needs-forecast.messages.ts';

/** The test of a school year with how far it was off. */
export const presentTest = ({
  schoolYear,
  expected,
  low,
  high,
  actual,
  sameAsLastYear,
}: TestOfYear): ForecastTest => ({
  ...{ schoolYear, expected, low, high, actual, sameAsLastYear },
  error: errorOf(expected, actual),
  errorOfSameAsLastYear: errorOf(sameAsLastYear, actual),
  isWithin: actual >= low && actual <= high,
});

/** The same for an insurance officer: null where a count of it is withheld. */
export const presentTold = (test: TestOfPeople): ForecastTest | null =>
  test.told ? presentTest(test) : null;
