import { forecastWords, type Language, say, schoolYearName, type Sentence } from '@libs/words';
import type { Cell, Table } from './forecast-file.ts';
import type { InsuranceForecast } from './insurance-forecast.messages.ts';
import { overallRows, percent, toldTestsTable } from './tests-sheet.ts';

/** The forecast of health insurance as tables that people can take away; what is withheld says so. */
export function insuranceTables(forecast: InsuranceForecast, language: Language): Table[] {
  const { areaName, basedOn, article, confirmed, schoolYears, tests, overall, parts } = forecast;
  const told = (count: number | null): Cell => count ?? say(forecastWords.withheld, language);
  const title = (words: Sentence) => say(words, language);
  const interval = [title(forecastWords.low), title(forecastWords.high)];
  return [
    {
      title: title(forecastWords.cards),
      columns: [
        ...[title(forecastWords.schoolYear), title(forecastWords.cards), ...interval],
        ...[title(forecastWords.underSix), title(forecastWords.contributions)],
      ],
      rows: schoolYears.map(({ schoolYear, people, underSix, contributions }) => [
        schoolYearName(schoolYear),
        ...[told(people?.expected ?? null), people?.low ?? null, people?.high ?? null],
        ...[told(underSix), contributions],
      ]),
    },
    {
      title: title(forecastWords.members),
      columns: [
        ...[title(forecastWords.schoolYear), title(forecastWords.placeInHousehold)],
        ...[title(forecastWords.needed), title(forecastWords.monthly)],
      ],
      rows: schoolYears.flatMap(({ schoolYear, members }) =>
        members.map(({ place, people, monthly }) => [
          schoolYearName(schoolYear),
          place === members.length ? title(forecastWords.fifthAndFurther) : place,
          ...[told(people), monthly],
        ]),
      ),
    },
    {
      title: title(forecastWords.parts),
      columns: [
        ...[title(forecastWords.code), title(forecastWords.place)],
        `${title(forecastWords.cards)} ${schoolYearName(schoolYears.at(-1)!.schoolYear)}`,
        ...[...interval, title(forecastWords.contributions)],
        ...[title(forecastWords.errorLastYear), title(forecastWords.errorOfSame)],
      ],
      rows: parts.map(({ code, name, people, contributions, error, errorOfSameAsLastYear }) => [
        ...[code, name, told(people?.expected ?? null), people?.low ?? null, people?.high ?? null],
        ...[contributions, percent(error), percent(errorOfSameAsLastYear)],
      ]),
    },
    toldTestsTable(forecastWords.testOfPeople, tests, language),
    {
      title: title(forecastWords.notes),
      columns: [title(forecastWords.notes), ''],
      rows: [
        [title(forecastWords.place), areaName],
        [title(forecastWords.basedOn), basedOn],
        [title(forecastWords.whom), title(forecastWords.whomWhy)],
        [
          title(forecastWords.contributions),
          `${title(forecastWords.contributionsWhy)} ${article}${confirmed ? '' : ` (${title(forecastWords.toBeConfirmed)})`}.`,
        ],
        [title(forecastWords.interval), title(forecastWords.intervalWhy)],
        [title(forecastWords.withheld), title(forecastWords.withheldWhy)],
        [title(forecastWords.testOfPeople), title(forecastWords.testOfPeopleWhy)],
        ...overallRows(overall, forecastWords.largeCommunesOfPeople, language),
      ],
    },
  ];
}
