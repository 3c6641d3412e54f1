import { formerProvinces } from '@libs/administrative-units';
import { groupOf, movements, residenceStatuses } from '@libs/residence-law';
import type { Basis, Dimension } from './headcounts.messages.ts';

/**
 * A cell of a cube is one kind of person, packed into 28 bits, so that a sum needs four bytes for it:
 * bits 0–2 migrant under each basis, 3–8 movement under each basis (two bits each), 9–12 status, 13 sex,
 * 14–27 birth year + 1 (0: unknown) or, in the cubes of flows, 14–20 the province of origin of the 63 (0: unknown).
 */
const migrantBit = { legal: 0, current34: 1, legacy63: 2 } as const satisfies Record<Basis, number>;
const movementBit = { legal: 3, current34: 5, legacy63: 7 } as const satisfies Record<Basis, number>;
const statusBit = 9;
const sexBit = 13;
const topBit = 14;
const sexes = ['female', 'male'] as const;

/** What a cube tells apart beyond movement and migrant, which every cell has. */
export type CellContent = 'status' | 'people' | 'origin' | 'flow';

const numberOf = (column: string, words: readonly string[]) =>
  `(case ${column} ${words.map((word, number) => `when '${word}' then ${number}`).join(' ')} end)`;

const profile = [
  ...Object.entries(migrantBit).map(([basis, bit]) => `(s.migrant_${basis}::int << ${bit})`),
  ...Object.entries(movementBit).map(
    ([basis, bit]) => `(${numberOf(`s.movement_${basis}`, movements)} << ${bit})`,
  ),
].join(' | ');
const status = `(${numberOf('s.status', residenceStatuses)} << ${statusBit})`;
const sexAndBirthYear = `(${numberOf('s.sex', sexes)} << ${sexBit}) | (coalesce(s.birth_year + 1, 0) << ${topBit})`;
const originProvince = `(coalesce(origin.legacy_province_code::int, 0) << ${topBit})`;

/** The cell of a segment or change `s`, and of the commune `origin` where its people come from, as SQL. */
export const cellOf: Record<CellContent, string> = {
  status: `${profile} | ${status}`,
  people: `${profile} | ${status} | ${sexAndBirthYear}`,
  origin: `${profile} | ${status} | ${originProvince}`,
  flow: `${profile} | ${originProvince}`,
};

/** Whether the people of a `cell` are migrants of the study under a basis, as SQL. */
export const isMigrant = (basis: Basis) => `cell & ${1 << migrantBit[basis]} <> 0`;

/** Whether nobody knows where the people of a `cell` are at home; the same under every basis. */
export const isOriginUnknown = `(cell >> ${movementBit.legal}) & 3 = ${movements.indexOf('origin_unknown')}`;

/** A dimension read off a cell: a number to group by, and the word that it stands for. */
export interface ReadDimension {
  readonly number: string;
  /** Of the number in the column `key`; different for different numbers. */
  readonly word: string;
}

const words = (list: readonly (string | null)[]) =>
  `array[${list.map((word) => (word === null ? 'null' : `'${word}'`)).join(', ')}]::text[]`;

const groups = [...new Set(residenceStatuses.map((name) => groupOf[name]))];
const groupOfStatus = residenceStatuses.map((name) => groups.indexOf(groupOf[name]));
const ageGroups = [
  ...Array.from({ length: 17 }, (_none, number) => `${number * 5}-${number * 5 + 4}`),
  '85+',
  'unknown',
];

/** By the number of a province of the 63, the number of the one it became; 0 for an unknown one. */
const successorOf = Array.from({ length: 100 }, () => 0);
for (const { code, became } of formerProvinces) successorOf[Number(code)] = Number(became);

/** How a dimension is read off a `cell`; `year` is the year of the day, for ages. Places are not part of a cell. */
export function readOff(
  dimension: Exclude<Dimension, 'province' | 'commune' | 'purpose'>,
  basis: Basis,
  codeSet: 'NSO-63' | 'NSO-34',
): ReadDimension {
  switch (dimension) {
    case 'status':
      return listed(`(cell >> ${statusBit}) & 15`, residenceStatuses);
    case 'group':
      return listed(`(array[${groupOfStatus.join(', ')}])[((cell >> ${statusBit}) & 15) + 1]`, groups);
    case 'movement':
      return listed(`(cell >> ${movementBit[basis]}) & 3`, movements);
    case 'sex':
      return listed(`(cell >> ${sexBit}) & 1`, sexes);
    case 'birth_year':
      return { number: `nullif(cell >> ${topBit}, 0) - 1`, word: 'key' };
    case 'age_group':
      return listed(
        `case when cell >> ${topBit} = 0 then 18 else least(greatest(year + 1 - (cell >> ${topBit}), 0) / 5, 17) end`,
        ageGroups,
      );
    case 'origin_province': {
      const former = `(cell >> ${topBit}) & 127`;
      return {
        number: codeSet === 'NSO-63' ? former : `(array[${successorOf.join(', ')}])[(${former}) + 1]`,
        word: `case when key > 0 then lpad(key::text, 2, '0') end`,
      };
    }
  }
}

const listed = (number: string, list: readonly string[]): ReadDimension => ({
  number,
  word: `(${words(list)})[key + 1]`,
});
