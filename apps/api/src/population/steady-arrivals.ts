import type { EpochDay } from '@libs/calendar';
import { Chance, Weighted } from './chance.ts';

const yearsBack = 13;
const daysOfYear = 365;

/** Each year brings so much more or fewer people than the one before, at most [assumed]. */
const [leastGrowth, mostGrowth] = [-0.02, 0.04];
/** And is a better or worse year than that by up to so much [assumed]. */
const upOrDown = 0.01;

/**
 * Arrivals of a country that goes on: year after year at rates of their own, drawn from the seed, that nobody who counts
 * people can read. The other arrivals follow from who is away today and are many more in the last year than before; what
 * looks ahead cannot be tried on them.
 */
export class SteadyArrivals {
  readonly #years: Weighted<number>;
  /** How much longer or shorter people stay than elsewhere in these populations. */
  readonly lengthFactor: number;

  constructor(seed: number) {
    const chance = new Chance(seed, 4);
    const growth = leastGrowth + chance.real() * (mostGrowth - leastGrowth);
    this.lengthFactor = 0.85 + 0.3 * chance.real();
    this.#years = new Weighted(
      Array.from({ length: yearsBack }, (_none, back) => [
        back,
        (1 + growth) ** -back * (1 + upOrDown * (2 * chance.real() - 1)),
      ]),
    );
  }

  draw(chance: Chance, today: EpochDay): EpochDay {
    return (today - this.#years.draw(chance) * daysOfYear - chance.between(1, daysOfYear)) as EpochDay;
  }
}
