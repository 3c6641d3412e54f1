import type { DimensionCode } from '@libs/words';
import { readDay, type DayText } from '../../days/day-text.ts';

/** What is counted, as it stands in the address bar. */
export interface FiguresQuestion {
  readonly on: DayText;
  readonly basis: 'legal' | 'current34' | 'legacy63';
  readonly population: 'migrants' | 'all_away';
  readonly rows: DimensionCode;
  readonly columns: DimensionCode | null;
  readonly province: string | null;
}

const rowChoices = ['commune', 'province', 'age_group', 'sex', 'status', 'movement'] as const;
const columnChoices = ['group', 'sex', 'age_group', 'movement'] as const;

/** Dimensions offered for the rows. */
export const rowDimensions: readonly DimensionCode[] = rowChoices;
/** Dimensions offered for the columns. */
export const columnDimensions: readonly DimensionCode[] = columnChoices;

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | undefined =>
  values.find((value) => value === text);

/** Reads the question from the address; what is missing or wrong there becomes the usual. */
export function questionFrom(
  address: URLSearchParams,
  usual: { readonly today: DayText; readonly isNation: boolean },
): FiguresQuestion {
  const on = address.get('on') ?? '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(on) && readDay(on.split('-').reverse().join('/')) !== null;
  const province = /^\d{2}$/.exec(address.get('province') ?? '')?.[0] ?? null;
  return {
    on: isDay ? on : usual.today,
    basis: oneOf(['legal', 'current34', 'legacy63'] as const, address.get('basis')) ?? 'legal',
    population: oneOf(['migrants', 'all_away'] as const, address.get('population')) ?? 'migrants',
    rows:
      oneOf(rowChoices, address.get('rows')) ??
      (usual.isNation && province === null ? 'province' : 'commune'),
    columns:
      address.get('columns') === 'none' ? null : (oneOf(columnChoices, address.get('columns')) ?? 'group'),
    province,
  };
}

/** The day from which the 34 provinces are in force; the list of the 63 is that of the day before. */
const lastDayOfThe63 = '2025-06-30';

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
