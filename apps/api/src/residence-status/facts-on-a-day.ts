import { type Day, isAfter, isOnOrBefore } from '@libs/calendar';
import type { ResidenceFacts } from '@libs/residence-law';

/** The permanent residence that holds on a day, or null. */
export function permanentResidenceOn(
  { permanentResidences }: ResidenceFacts,
  on: Day,
): ResidenceFacts['permanentResidences'][number] | null {
  return (
    permanentResidences.find(
      ({ from, until }) => isOnOrBefore(from, on) && (until === null || isAfter(until, on)),
    ) ?? null
  );
}

/** The temporary registration in force on a day, or null. */
export function registrationOn(
  { temporaryRegistrations }: ResidenceFacts,
  on: Day,
): ResidenceFacts['temporaryRegistrations'][number] | null {
  return (
    temporaryRegistrations.find(
      ({ from, lastDay, endedOn }) =>
        isOnOrBefore(from, on) && isOnOrBefore(on, lastDay) && (!endedOn || isAfter(endedOn, on)),
    ) ?? null
  );
}

/** The nationality of a person on a day; where none is recorded for it, the first that is. */
export function nationalityOn({ nationality }: ResidenceFacts, on: Day): string {
  if (typeof nationality === 'string') return nationality;
  const version = nationality.findLast(({ from }) => isOnOrBefore(from, on)) ?? nationality[0];
  return version?.nationality ?? 'VN';
}
