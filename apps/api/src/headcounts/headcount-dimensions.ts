import { formerProvinces } from '@libs/administrative-units';
import { groupOf, movements, residenceStatuses } from '@libs/residence-law';
import { publishedUnits } from '../places/index.ts';
import {
  birthYearOf,
  movementOf,
  originOf,
  purposeOf,
  purposes,
  sexes,
  sexOf,
  statusOf,
} from './headcount-cell.ts';
import type { CheckedQuestion } from './checked-question.ts';
import type { Dimension } from './headcounts.messages.ts';

/** A dimension as numbers from 0 up to `size`, each standing for one word; the numbers sort as the words should. */
export type ReadDimension = {
  readonly size: number;
  readonly word: (number: number) => string | number | null;
} & ({ readonly ofCell: (cell: number) => number } | { readonly ofPlace: (place: string) => number });

const groups = [...new Set(residenceStatuses.map((name) => groupOf[name]))];
const groupOfStatus = residenceStatuses.map((name) => groups.indexOf(groupOf[name]));
const ageGroups = [
  ...Array.from({ length: 17 }, (_none, number) => `${number * 5}-${number * 5 + 4}`),
  '85+',
  'unknown',
];
const oldestGroup = ageGroups.indexOf('85+');
const unknownAge = ageGroups.indexOf('unknown');

/** More than any number of a province, and more than any birth year after the first one that can be told. */
const [provinceNumbers, firstBirthYear, birthYears] = [128, 1801, 2048] as const;
const unknownBirthYear = birthYears - 1;

const successorOf = new Map(formerProvinces.map(({ code, became }) => [Number(code), Number(became)]));

/** How a dimension is read in a year: off a cell, or off the place, which is a commune or a province of the 63. */
export function readDimension(
  dimension: Dimension,
  year: number,
  { basis, codeSet }: Pick<CheckedQuestion, 'basis' | 'codeSet'>,
): ReadDimension {
  const onMap = (former: number) => (codeSet === 'NSO-63' ? former : (successorOf.get(former) ?? 0));
  switch (dimension) {
    case 'status':
      return { ...listed(residenceStatuses), ofCell: statusOf };
    case 'group':
      return { ...listed(groups), ofCell: (cell) => groupOfStatus[statusOf(cell)]! };
    case 'movement':
      return { ...listed(movements), ofCell: (cell) => movementOf(cell, basis) };
    case 'sex':
      return { ...listed(sexes), ofCell: sexOf };
    case 'purpose':
      return { ...listed(purposes), ofCell: purposeOf };
    case 'age_group':
      return {
        ...listed(ageGroups),
        ofCell: (cell) => {
          const born = birthYearOf(cell);
          if (born === undefined) return unknownAge;
          return Math.min(Math.floor(Math.max(year - born, 0) / 5), oldestGroup);
        },
      };
    case 'birth_year':
      return {
        size: birthYears,
        word: (number) => (number === unknownBirthYear ? null : number + firstBirthYear),
        ofCell: (cell) => {
          const born = birthYearOf(cell);
          return born === undefined ? unknownBirthYear : born - firstBirthYear;
        },
      };
    case 'origin_province':
      return { ...provinces, ofCell: (cell) => onMap(originOf(cell)) };
    case 'province':
      return { ...provinces, ofPlace: (place) => onMap(formerProvinceOf(place)) };
    case 'commune':
      return communes();
  }
}

const listed = (words: readonly string[]) => ({
  size: words.length,
  word: (number: number) => words[number]!,
});

const provinces = {
  size: provinceNumbers,
  word: (number: number) => (number === 0 ? null : String(number).padStart(2, '0')),
};

/** A commune by its code of five digits, a province by its code of two. */
const formerProvinceOf = (place: string): number =>
  Number(place.length === 2 ? place : publishedUnits().provinces.legacyProvinceOf(place));

let communesInOrder: ReadDimension | undefined;

function communes(): ReadDimension {
  if (communesInOrder) return communesInOrder;
  const codes = [...publishedUnits().provinces.all()].map(([code]) => code).sort();
  const numberOf = new Map(codes.map((code, number) => [code, number]));
  communesInOrder = { ...listed(codes), ofPlace: (place) => numberOf.get(place)! };
  return communesInOrder;
}
