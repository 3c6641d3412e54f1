/**
 * Where an attempt comes from, as far as this account is concerned: a device on which it was signed in before (a cookie
 * of that device says so), an address from which it was, or neither.
 */
export type Source = 'device' | 'address' | 'new';

/** An earlier attempt, as the rule needs it. */
export interface EarlierAttempt {
  readonly sameUsername: boolean;
  readonly sameAddress: boolean;
  readonly sameDevice: boolean;
  readonly source: Source;
  /** Null while its password is being checked. */
  readonly succeeded: boolean | null;
  readonly secondsAgo: number;
}

interface Limit {
  /** Failures that cost nothing. */
  readonly free: number;
  /** The longest wait between two further attempts, in seconds. */
  readonly longestWait: number;
  readonly counts: (attempt: EarlierAttempt) => boolean;
}

/** Failures older than this are forgotten, in seconds. */
export const memory = 3_600;

/** An attempt that was not decided after so many seconds never will be: its process died. It counts as failed. */
const decisionTime = 10;

/** How many attempts of one kind may be in work at once: guesses side by side must not slip past the count of failures. */
const atOnce = 20;

/**
 * Whoever signed in before on this device is slowed by failures on this device only; likewise by address. Only a stranger
 * is slowed by what other strangers do, so nobody can lock an officer out of the counter by guessing from elsewhere.
 * The last limit keeps many addresses from guessing at one account; an officer on a new device whom it hinders gets in
 * by a link of the administrator, which makes the device known.
 */
const limits: Record<Source, readonly Limit[]> = {
  device: [
    { free: 5, longestWait: 300, counts: (a) => a.source === 'device' && a.sameUsername && a.sameDevice },
  ],
  address: [
    { free: 5, longestWait: 60, counts: (a) => a.source === 'address' && a.sameUsername && a.sameAddress },
  ],
  new: [
    { free: 5, longestWait: 300, counts: (a) => a.source === 'new' && a.sameUsername && a.sameAddress },
    { free: 30, longestWait: 300, counts: (a) => a.source === 'new' && a.sameAddress },
    { free: 20, longestWait: 300, counts: (a) => a.source === 'new' && a.sameUsername },
  ],
};

/** How many seconds an attempt from this source must wait; 0 for none. The wait doubles with each failure. */
export function waitBefore(source: Source, earlier: readonly EarlierAttempt[]): number {
  return Math.max(0, ...limits[source].map((limit) => waitUnder(limit, sinceOwnSuccess(source, earlier))));
}

/** A success from the same source forgives what failed before it: it was the officer who mistyped. */
function sinceOwnSuccess(source: Source, earlier: readonly EarlierAttempt[]): readonly EarlierAttempt[] {
  const [own] = limits[source];
  const successes = earlier.filter((attempt) => attempt.succeeded === true && own?.counts(attempt));
  const last = Math.min(memory, ...successes.map(({ secondsAgo }) => secondsAgo));
  return earlier.filter((attempt) => attempt.secondsAgo < last || !own?.counts(attempt));
}

function waitUnder({ free, longestWait, counts }: Limit, earlier: readonly EarlierAttempt[]): number {
  const counted = earlier.filter(
    (attempt) => attempt.succeeded !== true && attempt.secondsAgo < memory && counts(attempt),
  );
  const inWork = counted.filter(
    ({ succeeded, secondsAgo }) => succeeded === null && secondsAgo < decisionTime,
  );
  if (inWork.length >= atOnce) return 1;
  const failures = counted.filter((attempt) => !inWork.includes(attempt));
  if (failures.length < free) return 0;
  const wait = Math.min(2 ** (failures.length - free), longestWait);
  const sinceLast = Math.min(...failures.map(({ secondsAgo }) => secondsAgo));
  return Math.max(0, Math.ceil(wait - sinceLast));
}
