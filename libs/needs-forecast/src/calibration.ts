import type { TestedArea } from './back-test.ts';
import { type Expected, intervalCoverage } from './forecast.ts';

/** Areas are told apart by how many are expected, of children or of everybody: from each of these numbers on. */
const sizes = [10, 50, 200, 1_000] as const;

/** As many areas speak for the interval as it was worked out as there are tested ones: fewer, and chance decides. */
const trust = 30;

/**
 * How much wider or narrower intervals must be so that eight of ten tests of earlier years would have held the true number,
 * by the size of the area (an empirical quantile of the errors; as conformal intervals are made, Vovk, Gammerman and Shafer,
 * "Algorithmic Learning in a Random World", 2005). Areas of fewer than ten keep theirs: whole people are too coarse.
 */
export class Calibration {
  readonly #factors: readonly number[];

  /** @param tests of years before the one whose interval is wanted: all of children, or all of everybody */
  constructor(tests: readonly TestedArea[]) {
    const missed = sizes.map((): number[] => []);
    for (const test of tests) {
      const half = test.high - test.expected;
      const size = sizeOf(test.expected);
      if (size >= 0 && half > 0) missed[size]!.push(Math.abs(test.actual - test.expected) / half);
    }
    this.#factors = missed.map((shares) => {
      if (shares.length === 0) return 1;
      const sorted = shares.sort((a, b) => a - b);
      const quantile = sorted[Math.ceil(intervalCoverage * sorted.length) - 1]!;
      return (sorted.length * quantile + trust) / (sorted.length + trust);
    });
  }

  /** The factor for every interval of an area where so many are expected. */
  of(expected: number): number {
    return this.#factors[sizeOf(expected)] ?? 1;
  }
}

/** The largest size that is reached; -1 below the smallest. */
const sizeOf = (expected: number): number => sizes.findLastIndex((from) => expected >= from);

/** The same number with its interval so many times as wide; never less than nothing. */
export function widened<Number extends Expected>(number: Number, factor: number): Number {
  const half = factor * (number.high - number.expected);
  return { ...number, low: Math.max(0, number.expected - half), high: number.expected + half };
}
