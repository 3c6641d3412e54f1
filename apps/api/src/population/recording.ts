import type { EpochDay } from '@libs/calendar';
import type { Purpose } from '@libs/residence-law';
import type { Chance } from './chance.ts';
import type { Dwellings } from './dwellings.ts';
import type { Ids } from './ids.ts';
import type { RecordedFact, Second } from './synthetic-person.ts';

const secondsPerDay = 86_400;
const sevenHours = 7 * 3_600;

/** The instant of a time of day in Viet Nam. */
export const instantOf = (on: EpochDay, secondOfDay: number): Second =>
  on * secondsPerDay + secondOfDay - sevenHours;

/** The day in Viet Nam of an instant. */
export const dayOfInstant = (at: Second): EpochDay =>
  Math.floor((at + sevenHours) / secondsPerDay) as EpochDay;

/** What writing down one person's life needs. Nothing is recorded on `today` or later: that has not happened yet. */
export interface Recording {
  readonly chance: Chance;
  readonly ids: Ids;
  readonly dwellings: Dwellings;
  readonly today: EpochDay;
  readonly purpose: Purpose;
}

/** A fact recorded at the counter on a day, between 8 and 17 o'clock; null where the day has not come. */
export function atTheCounter({ chance, ids, today }: Recording, on: number): RecordedFact | null {
  if (on >= today) return null;
  return { id: ids.next(), recordedAt: instantOf(on as EpochDay, chance.between(8 * 3_600, 17 * 3_600)) };
}

/** Another fact recorded by the same act, at the same instant. */
export const alongWith = ({ ids }: Recording, { recordedAt }: RecordedFact): RecordedFact => ({
  id: ids.next(),
  recordedAt,
});
