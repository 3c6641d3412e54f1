import { day, type EpochDay, toEpochDay } from '@libs/calendar';
import { alongWith, atTheCounter, dayOfInstant, type Recording } from './recording.ts';
import type { Sojourn } from './sojourns.ts';
import type { SyntheticPresence } from './synthetic-person.ts';

/** First days of the lunar years that a population of ten years may see. */
const firstDaysOfTet = [
  '2016-02-08', '2017-01-28', '2018-02-16', '2019-02-05', '2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22',
  '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03',
].map((text) => toEpochDay(day(text))); // prettier-ignore

/** Inspections and visits show people about once in eight months, as long as anybody looks; many are never seen again [assumed]. */
export function confirmNowAndThen(
  recording: Recording,
  presence: SyntheticPresence,
  leftOn: EpochDay | null,
): void {
  const { chance, today } = recording;
  let on = presence.arrivedOn + chance.between(40, 300);
  while (on < (leftOn ?? today) && presence.confirmations.length < 8 && chance.happens(0.28)) {
    const seen = atTheCounter(recording, on);
    // Nothing is confirmed before the presence itself is on record.
    if (seen && seen.recordedAt > presence.recordedAt) {
      presence.confirmations.push({ ...seen, on: on as EpochDay });
    }
    on += chance.between(60, 260);
  }
}

/** Two of three departures come to be known, at once or weeks later. */
export function recordDeparture(recording: Recording, presence: SyntheticPresence, leftOn: EpochDay): void {
  const { chance } = recording;
  if (leftOn <= presence.arrivedOn || !chance.happens(0.66)) return;
  if (presence.confirmations.some(({ on }) => on >= leftOn)) return;
  const known = atTheCounter(
    recording,
    leftOn + (chance.happens(0.6) ? chance.between(0, 3) : chance.between(4, 45)),
  );
  if (known && known.recordedAt > presence.recordedAt) presence.departure = { ...known, leftOn };
}

/**
 * One registered person in eight is known to have gone home for Tết: they leave some days before it and are back a week
 * or two after, in the same dwelling.
 * @returns the presence after the return
 */
export function goHomeForTet(
  recording: Recording,
  presence: SyntheticPresence,
  { leftOn }: Pick<Sojourn, 'leftOn'>,
  filedOn: number,
): SyntheticPresence | null {
  const { chance, today } = recording;
  if (!chance.happens(0.125)) return null;
  const tet = firstDaysOfTet.find((first) => first - 10 > filedOn + 60);
  const until = leftOn ?? today;
  if (tet === undefined || tet + 20 > until || presence.reports.length > 0) return null;
  const left = atTheCounter(recording, tet - chance.between(3, 9));
  const back = atTheCounter(recording, tet + chance.between(6, 15));
  if (!left || !back) return null;
  const leaves = dayOfInstant(left.recordedAt);
  const returns = dayOfInstant(back.recordedAt);
  presence.departure = { ...left, leftOn: leaves };
  return {
    ...presence,
    ...alongWith(recording, back),
    arrivedOn: returns,
    plannedUntil: null,
    source: 'person',
    departure: null,
    confirmations: [{ ...alongWith(recording, back), on: returns }],
    reports: [],
  };
}
