import { forecastWords, type Language, say, schoolYearName, type Sentence } from '@libs/words';
import type { Cell, Table } from './forecast-file.ts';
import type { ForecastErrorsOfKind, ForecastErrorsOverall, ForecastTest } from './needs-forecast.messages.ts';

/** Tests on past years as a table that people can take away. */
export const testsTable = (title: Sentence, tests: readonly ForecastTest[], language: Language): Table =>
  toldTestsTable(
    title,
    tests.map((test) => ({ schoolYear: test.schoolYear, test })),
    language,
  );

/** The same where a test may be withheld, which it then says. */
export function toldTestsTable(
  title: Sentence,
  tests: readonly { readonly schoolYear: number; readonly test: ForecastTest | null }[],
  language: Language,
): Table {
  return {
    title: say(title, language),
    columns: [
      say(forecastWords.schoolYear, language),
      say(forecastWords.foretold, language),
      say(forecastWords.low, language),
      say(forecastWords.high, language),
      say(forecastWords.came, language),
      say(forecastWords.error, language),
      say(forecastWords.errorOfSame, language),
    ],
    rows: tests.map(({ schoolYear, test }): Cell[] => [
      schoolYearName(schoolYear),
      ...(test === null ? [say(forecastWords.withheld, language)] : cellsOf(test)),
    ]),
  };
}

const cellsOf = ({ expected, low, high, actual, error, errorOfSameAsLastYear }: ForecastTest): Cell[] => [
  ...[expected, low, high, actual],
  ...[percent(error), percent(errorOfSameAsLastYear)],
];

/** How the tests of each year fared over all areas of a kind, as rows of notes. */
export const overallRows = (
  overall: readonly ForecastErrorsOverall[],
  ofLargeCommunes: Sentence,
  language: Language,
): Cell[][] =>
  overall.flatMap(({ schoolYear, provinces, communes, largeCommunes }) =>
    (
      [
        [forecastWords.allProvinces, provinces],
        [forecastWords.allCommunes, communes],
        [ofLargeCommunes, largeCommunes],
      ] as const
    ).map(([words, errors]) => [
      `${schoolYearName(schoolYear)}: ${say(words, language)}`,
      errors === null ? '–' : errorsSaid(errors, language),
    ]),
  );

const errorsSaid = (
  { areas, median, medianSameAsLastYear, covered }: ForecastErrorsOfKind,
  language: Language,
): string =>
  say(forecastWords.errorsOfKind, language, {
    areas,
    median: percent(median) ?? '',
    same: percent(medianSameAsLastYear) ?? '',
    covered: percent(covered) ?? '',
  });

/** A share as people read it: 0.034 is `3,4 %`. */
export const percent = (share: number | null): string | null =>
  share === null ? null : `${(share * 100).toFixed(1).replace('.', ',')} %`;
