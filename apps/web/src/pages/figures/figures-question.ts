import type { figureDimensions } from '@libs/words';
import { daysAfter, monthsAfter, readDay, type DayText } from '../../days/day-text.ts';

/** A dimension of a headcount, by its code. */
export type FigureDimension = keyof typeof figureDimensions;

/** Whom every view counts, on whose map, and where; null for the whole area of the officer. */
export interface CountedPeople {
  readonly basis: 'legal' | 'current34' | 'legacy63';
  readonly population: 'migrants' | 'all_away';
  readonly province: string | null;
}

/** What is counted on one day, as it stands in the address bar. */
export interface FiguresQuestion extends CountedPeople {
  readonly on: DayText;
  readonly rows: FigureDimension;
  readonly columns: FigureDimension | null;
  /** As known at the end of this day; null for what is known when looking. */
  readonly knownOn: DayText | null;
}

/** What is counted again and again over a period. */
export interface SeriesQuestion extends CountedPeople {
  readonly from: DayText;
  /** The last day that may be counted. */
  readonly lastDay: DayText;
  readonly step: 'day' | 'month';
  readonly split: FigureDimension | null;
}

/** The day whose matrix of provinces is asked for. */
export interface FlowsQuestion extends CountedPeople {
  readonly on: DayText;
}

/** What an officer asks from when the address says nothing. */
export interface Usual {
  readonly today: DayText;
  readonly isNation: boolean;
}

const viewChoices = ['day', 'series', 'flows'] as const;
/** One of the three ways to look at the figures. */
export type FiguresView = (typeof viewChoices)[number];
/** The views in the order of their tabs. */
export const views: readonly FiguresView[] = viewChoices;

const rowChoices = [
  'commune',
  'province',
  'origin_province',
  'age_group',
  'birth_year',
  'sex',
  'status',
  'movement',
  'purpose',
] as const;
const columnChoices = ['group', 'sex', 'age_group', 'movement'] as const;
const splitChoices = ['group', 'status', 'sex', 'age_group', 'movement', 'province'] as const;

/** Dimensions offered for the rows. */
export const rowDimensions: readonly FigureDimension[] = rowChoices;
/** Dimensions offered for the columns. */
export const columnDimensions: readonly FigureDimension[] = columnChoices;
/** Dimensions by which a series can be split; provinces only where there are several. */
export const splitDimensions = (isNation: boolean): readonly FigureDimension[] =>
  splitChoices.filter((dimension) => isNation || dimension !== 'province');

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | undefined =>
  values.find((value) => value === text);

/** A day of the address, or nothing where it is none. */
function dayIn(address: URLSearchParams, name: string): DayText | null {
  const text = address.get(name) ?? '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && readDay(text.split('-').reverse().join('/')) !== null;
  return isDay ? text : null;
}

/** Which of the views the address names. */
export const viewFrom = (address: URLSearchParams): FiguresView =>
  oneOf(viewChoices, address.get('view')) ?? 'day';

function countedPeopleFrom(address: URLSearchParams): CountedPeople {
  return {
    basis: oneOf(['legal', 'current34', 'legacy63'] as const, address.get('basis')) ?? 'legal',
    population: oneOf(['migrants', 'all_away'] as const, address.get('population')) ?? 'migrants',
    province: /^\d{2}$/.exec(address.get('province') ?? '')?.[0] ?? null,
  };
}

/** Reads the question from the address; what is missing or wrong there becomes the usual. */
export function questionFrom(address: URLSearchParams, usual: Usual): FiguresQuestion {
  const people = countedPeopleFrom(address);
  return {
    ...people,
    on: dayIn(address, 'on') ?? usual.today,
    rows:
      oneOf(rowChoices, address.get('rows')) ??
      (usual.isNation && people.province === null ? 'province' : 'commune'),
    columns:
      address.get('columns') === 'none' ? null : (oneOf(columnChoices, address.get('columns')) ?? 'group'),
    knownOn: dayIn(address, 'knownOn'),
  };
}

/** Reads the question of the series from the address; the usual is two years, once a month, by group. */
export function seriesQuestionFrom(address: URLSearchParams, { today, isNation }: Usual): SeriesQuestion {
  const split = oneOf(splitChoices, address.get('split'));
  return {
    ...countedPeopleFrom(address),
    ...latestMonths(24, today),
    ...Object.fromEntries(
      (['from', 'lastDay'] as const).flatMap((name) => {
        const on = dayIn(address, name);
        return on === null ? [] : [[name, on]];
      }),
    ),
    step: address.get('step') === 'day' ? 'day' : 'month',
    split:
      address.get('split') === 'none'
        ? null
        : split !== undefined && splitDimensions(isNation).includes(split)
          ? split
          : 'group',
  };
}

/** Reads the question of the matrix from the address. */
export function flowsQuestionFrom(address: URLSearchParams, { today }: Usual): FlowsQuestion {
  return { ...countedPeopleFrom(address), on: dayIn(address, 'on') ?? today };
}

/** The first days of so many months, this month's last among them. */
export function latestMonths(months: number, today: DayText): Pick<SeriesQuestion, 'from' | 'lastDay'> {
  return { from: monthsAfter(`${today.slice(0, 8)}01`, 1 - months), lastDay: today };
}

/** So many days, today the last of them. */
export function latestDays(days: number, today: DayText): Pick<SeriesQuestion, 'from' | 'lastDay'> {
  return { from: daysAfter(today, 1 - days), lastDay: today };
}

/** The first day on which the 34 provinces are in force. */
export const firstDayOfThe34 = '2025-07-01';

/** The last day of the 63 provinces; the list of that day names them. */
export const lastDayOfThe63 = '2025-06-30';

/** The day whose list of provinces names the codes of an answer. */
export function dayOfTheMap({ on, basis }: Pick<FiguresQuestion, 'on' | 'basis'>, today: DayText): DayText {
  switch (basis) {
    case 'legal':
      return on;
    case 'current34':
      return today;
    case 'legacy63':
      return lastDayOfThe63;
  }
}
