/**
 * Seconds from one attempt to the next. Quick at first, because most faults of a gateway pass; then slower, because a
 * message of yesterday is worth little and a gateway that was down all night must not be met by a flood. After the
 * last one the notice is given up and the officer sees it: about a day and a half after it was written.
 */
export const waitsBetweenAttempts: readonly number[] = [
  5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800, 72_000,
];

/** How many seconds to wait after so many attempts, or undefined when it is time to give up. */
export const waitAfter = (attempts: number, waits: readonly number[]): number | undefined =>
  waits[attempts - 1];
