/** Anything whose value orders instants: a JavaScript Date or milliseconds since 1970. */
interface InstantLike {
  valueOf(): number;
}

/** A fact with the instants at which it was recorded and, where it was, voided. */
export interface Recorded {
  readonly recordedAt: InstantLike;
  readonly voidedAt?: InstantLike | null;
}

/**
 * The facts as known at an instant: recorded at or before it and not voided at or before it. Endings (a departure, a
 * registration ended, a case decided) are facts of their own and are filtered the same way, before they are joined
 * to what they end.
 */
export function knownAt<Fact extends Recorded>(facts: readonly Fact[], at: InstantLike): Fact[] {
  const moment = at.valueOf();
  return facts.filter(
    ({ recordedAt, voidedAt }) =>
      recordedAt.valueOf() <= moment && (!voidedAt || voidedAt.valueOf() > moment),
  );
}
