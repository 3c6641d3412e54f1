import { type Citation } from './citation.ts';

/** One thing the law asks, whether it holds here, and where that stands. */
export interface Ground<Code extends string> {
  readonly code: Code;
  readonly holds: boolean;
  readonly source: Citation;
}

/** The answer of a rule: what it comes to, and why. */
export interface Decision<Verdict extends string, Code extends string> {
  readonly verdict: Verdict;
  /** Every ground that was looked at, not only the first that settled it: the citizen hears everything once. */
  readonly grounds: readonly Ground<Code>[];
}

/** The grounds that hold, for an answer that lists them. */
export function groundsThatHold<Code extends string>(
  decision: Decision<string, Code>,
): readonly Ground<Code>[] {
  return decision.grounds.filter(({ holds }) => holds);
}
