import { type RegistrationInDays } from './facts-in-days.ts';

/** A registration that ever held: `[from, until)` with an early end and a death taken in. */
export interface Term {
  readonly fact: RegistrationInDays;
  readonly index: number;
  readonly from: number;
  readonly until: number;
}

/**
 * The registrations that ever held, by first day. One whose end is not after its beginning never was and has no
 * effect anywhere.
 */
export function termsOf(registrations: readonly RegistrationInDays[], diedOn: number | null): Term[] {
  const terms: Term[] = [];
  registrations.forEach((fact, index) => {
    const ended = fact.endedOn ?? fact.lastDay + 1;
    const until = diedOn !== null && diedOn < ended ? diedOn : ended;
    if (until > fact.from) terms.push({ fact, index, from: fact.from, until });
  });
  return terms.sort((a, b) => a.from - b.from || a.until - b.until || a.index - b.index);
}
