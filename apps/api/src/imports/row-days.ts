import { epochDayOf } from '@libs/calendar';
import type { ImportKind } from './fields.ts';
import type { StatedRow } from './stated-row.ts';

/** A day of a row as a number. */
export const numberOf = epochDayOf;

/** The first day on which the person was no longer there, by a row that says so; null where they are, or leave on a day to come. */
export const leftOn = ({ leavesOn }: Pick<StatedRow, 'leavesOn'>, today: string): string | null =>
  leavesOn !== null && leavesOn <= today ? leavesOn : null;

/** A book shows people there on the day of the decision, if it names it, a list of who lives there on the day it is handed in. */
export function dayShown(
  { grant, leavesOn }: Pick<StatedRow, 'grant' | 'leavesOn'>,
  kind: ImportKind,
  today: string,
): string | null {
  if (kind === 'granted_registrations') return grant?.decidedOn ?? null;
  return kind === 'dwellings' && leftOn({ leavesOn }, today) === null ? today : null;
}

/** The earlier of two days. */
export const earliest = (one: string, other: string): string => (one < other ? one : other);

/** The later of two days. */
export const latest = (one: string, other: string): string => (one > other ? one : other);
