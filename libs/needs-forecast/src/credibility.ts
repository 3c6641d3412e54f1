/** What was counted somewhere, what was expected of it, and the variance that chance alone gives such a count. */
export interface Compared {
  readonly seen: number;
  readonly expected: number;
  readonly byChance: number;
}

/**
 * By how much areas truly differ from what is expected of them: the variance of their ratios beyond what chance gives, by
 * moments (DerSimonian and Laird, Controlled Clinical Trials 7, 1986). Nothing where chance explains all of it.
 */
export function spreadBetween(areas: Iterable<Compared>): number {
  let [excess, weights, squares, count] = [0, 0, 0, 0];
  for (const { seen, expected, byChance } of areas) {
    if (expected === 0 || byChance === 0) continue;
    const weight = expected ** 2 / byChance;
    excess += (seen - expected) ** 2 / byChance;
    weights += weight;
    squares += weight ** 2;
    count += 1;
  }
  if (count < 2) return 0;
  return Math.max(0, (excess - (count - 1)) / (weights - squares / weights));
}

/**
 * How many times of what is expected an area has: its own ratio as far as its numbers are large enough beside the spread of
 * all areas to be believed, else one (empirical Bayes).
 */
export function credibleRatio({ seen, expected, byChance }: Compared, spread: number): number {
  const own = spread * expected ** 2;
  return own === 0 ? 1 : 1 + (own / (own + byChance)) * (seen / expected - 1);
}
