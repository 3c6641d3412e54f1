import { movements } from '@libs/residence-law';
import type { Basis } from './headcounts.messages.ts';

/**
 * A cell is one kind of person, packed into 31 bits: bits 0–5 the class under each basis (two bits each: the movement, or
 * 3 for migrants of the study, whose movement is always between provinces), 6–9 status, 10 sex, 11–12 purpose, 13–23 the
 * birth year after 1800 (0: unknown), 24–30 the province of origin of the 63 (0: unknown). All but the last stand in the
 * column `kind` of a stored segment; the numbers of words are their places in the lists of the law.
 */
const classBit = { legal: 0, current34: 2, legacy63: 4 } as const satisfies Record<Basis, number>;
const migrantClass = movements.length;
const [statusBit, sexBit, purposeBit, birthYearBit, originBit] = [6, 10, 11, 13, 24] as const;
const yearZero = 1800;

export const sexes = ['female', 'male'] as const;
export const purposes = ['work', 'study', 'family', 'other'] as const;

/** What a cube may tell apart beyond the class, which every cell has; each with its bits. */
const bitsOf = {
  status: 0b1111 << statusBit,
  sex: 0b1 << sexBit,
  purpose: 0b11 << purposeBit,
  birthYear: 0x7ff << birthYearBit,
  origin: 0x7f << originBit,
} as const;
export type CellPart = keyof typeof bitsOf;

/** The bits of a cell that are left where only these parts are told apart. */
export const maskOf = (parts: readonly CellPart[]): number =>
  parts.reduce((mask, part) => mask | bitsOf[part], 0b111111);

/** The cell of a segment or change `s`, and of the commune `origin` where its people come from, as SQL. */
export const cellSql = `(s.kind | (coalesce(origin.legacy_province_code::int, 0) << ${originBit}))`;

export const isMigrant = (cell: number, basis: Basis): boolean =>
  ((cell >> classBit[basis]) & 3) === migrantClass;

/** Whether nobody knows where these people are at home; the same under every basis. */
export const isOriginUnknown = (cell: number): boolean =>
  ((cell >> classBit.legal) & 3) === movements.indexOf('origin_unknown');

/** The place of the movement in the list of the law. */
export function movementOf(cell: number, basis: Basis): number {
  const of = (cell >> classBit[basis]) & 3;
  return of === migrantClass ? 0 : of;
}

/** The place of the status in the list of the law. */
export const statusOf = (cell: number): number => (cell >> statusBit) & 15;
export const sexOf = (cell: number): number => (cell >> sexBit) & 1;
export const purposeOf = (cell: number): number => (cell >> purposeBit) & 3;

/** Undefined where it is unknown. */
export function birthYearOf(cell: number): number | undefined {
  const after = (cell >> birthYearBit) & 0x7ff;
  return after === 0 ? undefined : after + yearZero;
}

/** The number of the province of the 63; 0 for an unknown one. */
export const originOf = (cell: number): number => (cell >> originBit) & 0x7f;
