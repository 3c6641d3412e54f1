import {
  forecastItems,
  forecastWords,
  gradeName,
  type Language,
  say,
  schoolYearName,
  statusGroups,
} from '@libs/words';
import type { Cell, Table } from './forecast-file.ts';
import type { ForecastGroup, NeedsForecast } from './needs-forecast.messages.ts';
import { overallRows, percent, testsTable } from './tests-sheet.ts';

/** A forecast as tables that people can take away, with the tests that say how far it was off, and the notes. */
export const forecastTables = (forecast: NeedsForecast, language: Language): Table[] => [
  ofGrades(forecast, language),
  ofNeeds(forecast, language),
  ofParts(forecast, language),
  testsTable(forecastWords.test, forecast.tests, language),
  testsTable(forecastWords.testOfPeople, forecast.testsOfPeople, language),
  notesOf(forecast, language),
];

/** What stands for people of a group who are not told. */
const groupCell = ({ people, hidden }: ForecastGroup): Cell => people ?? (hidden === 'few' ? '<10' : '…');

function ofGrades({ schoolYears }: NeedsForecast, language: Language): Table {
  const groups = schoolYears[0]?.byGroup.map(({ group }) => say(statusGroups[group], language)) ?? [];
  return {
    title: say(forecastWords.childrenByGrade, language),
    columns: [
      say(forecastWords.schoolYear, language),
      say(forecastWords.grade, language),
      say(forecastWords.children, language),
      say(forecastWords.low, language),
      say(forecastWords.high, language),
      ...groups,
      say(forecastWords.places, language),
      say(forecastWords.lacking, language),
    ],
    rows: schoolYears.flatMap(({ schoolYear, children, byGroup, grades, places }) => [
      ...grades.map(({ grade, expected, low, high, byGroup: ofGrade, places: there, lacking }): Cell[] => [
        schoolYearName(schoolYear),
        say(gradeName(grade), language),
        expected,
        low,
        high,
        ...ofGrade.map(groupCell),
        there,
        lacking,
      ]),
      [
        schoolYearName(schoolYear),
        say(forecastWords.allGrades, language),
        children.expected,
        children.low,
        children.high,
        ...byGroup.map(groupCell),
        places,
        null,
      ],
    ]),
  };
}

function ofNeeds({ schoolYears }: NeedsForecast, language: Language): Table {
  return {
    title: say(forecastWords.needs, language),
    columns: [
      say(forecastWords.schoolYear, language),
      say(forecastWords.item, language),
      say(forecastWords.needed, language),
      say(forecastWords.unitCost, language),
      say(forecastWords.cost, language),
    ],
    rows: schoolYears.flatMap(({ schoolYear, needs }) =>
      needs.map(({ item, needed, unitCost, cost }): Cell[] => [
        schoolYearName(schoolYear),
        say(forecastItems[item], language),
        needed,
        unitCost,
        cost,
      ]),
    ),
  };
}

function ofParts({ parts, schoolYears }: NeedsForecast, language: Language): Table {
  return {
    title: say(forecastWords.parts, language),
    columns: [
      say(forecastWords.code, language),
      say(forecastWords.place, language),
      say(forecastWords.childrenNow, language),
      `${say(forecastWords.children, language)} ${schoolYearName(schoolYears.at(-1)!.schoolYear)}`,
      say(forecastWords.low, language),
      say(forecastWords.high, language),
      say(forecastWords.places, language),
      say(forecastWords.errorLastYear, language),
      say(forecastWords.errorOfSame, language),
    ],
    rows: parts.map(({ code, name, now, children, places, error, errorOfSameAsLastYear }): Cell[] => [
      code,
      name,
      now,
      children.expected,
      children.low,
      children.high,
      places,
      percent(error),
      percent(errorOfSameAsLastYear),
    ]),
  };
}

function notesOf(forecast: NeedsForecast, language: Language): Table {
  const { areaName, basedOn, overall, overallOfPeople, yearsOfHistory } = forecast;
  return {
    title: say(forecastWords.notes, language),
    columns: [say(forecastWords.notes, language), ''],
    rows: [
      [say(forecastWords.place, language), areaName],
      [say(forecastWords.basedOn, language), basedOn],
      [say(forecastWords.whom, language), say(forecastWords.whomWhy, language)],
      [say(forecastWords.method, language), say(forecastWords.methodWhy, language)],
      [say(forecastWords.interval, language), say(forecastWords.intervalWhy, language)],
      [say(forecastWords.smallCounts, language), say(forecastWords.smallCountsWhy, language)],
      ...overallRows(overall, forecastWords.largeCommunes, language),
      [
        say(forecastWords.testOfPeople, language),
        `${say(forecastWords.testOfPeopleWhy, language)} ${say(forecastWords.ratesAreNotTested, language)}`,
      ],
      ...overallRows(overallOfPeople, forecastWords.largeCommunesOfPeople, language),
      ...(yearsOfHistory < 3
        ? [[say(forecastWords.shortHistory, language), say(forecastWords.shortHistoryWhy, language)]]
        : []),
    ],
  };
}
