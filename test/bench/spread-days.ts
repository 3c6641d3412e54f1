import { type Day, epochDay, fromEpochDay, toEpochDay } from '@libs/calendar';

const tenYears = 3_650;

/** Distinct days over ten years, in an order that jumps about: no answer warms the next one. */
export function spreadDays(today: Day, count: number): Day[] {
  const last = toEpochDay(today);
  return Array.from({ length: count }, (_none, index) =>
    fromEpochDay(epochDay(last - ((index * 1_489) % tenYears))),
  );
}
