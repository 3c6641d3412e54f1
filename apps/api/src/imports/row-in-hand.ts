import { earliestDay, noFacts, partialDate } from '@libs/residence-law';
import type { OneOfMany } from '../residence-status/index.ts';
import type { MadeFact } from './import-rows.repository.ts';
import type { RowPlan } from './judge-row.ts';
import { numberOf } from './row-days.ts';
import type { StatedRow } from './stated-row.ts';

/** A row that is taken: who it is about and where. */
export interface RowInHand {
  readonly plan: RowPlan;
  readonly stated: StatedRow;
  readonly residentId: string;
  readonly dwellingId: string;
  readonly made: MadeFact[];
  /** All that is known of the person, with what this row adds. */
  readonly known: OneOfMany;
}

/** The presence that came of the row. */
export const presenceOf = ({ made }: RowInHand): string => made.find(({ table }) => table === 'presence')!.id;

/** Somebody of whom only the row tells. */
export function somebodyNew({ person }: StatedRow): OneOfMany {
  const from = numberOf(firstDayOf(person.dateOfBirth));
  const { sex, nationality, dateOfBirth } = person;
  return {
    person: [{ holdsFrom: from, sex, birthYear: Number(dateOfBirth.slice(0, 4)) }],
    facts: noFacts([{ nationality, from }]),
  };
}

/** The first day that a birth date, already checked, can mean. */
export function firstDayOf(dateOfBirth: string): string {
  const date = partialDate(dateOfBirth);
  if (!date) throw new RangeError('an unchecked birth date');
  return earliestDay(date).toString();
}
