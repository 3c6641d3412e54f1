import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of chance that gives the same again for the same seeds, whatever was drawn from other sources. */
export class Chance {
  readonly #generator: ReturnType<typeof xoroshiro128plus>;

  /** @param seeds whole numbers, of which each changes everything: the population's seed, then whose chance this is */
  constructor(...seeds: readonly number[]) {
    this.#generator = xoroshiro128plus(seeds.reduce((mixed, seed) => scatter(mixed ^ seed), 0x9e3779b9));
    // The first numbers of neighbouring seeds are alike.
    for (let skipped = 0; skipped < 4; skipped += 1) this.#generator.next();
  }

  /** 32 bits, as a whole number from 0. */
  bits(): number {
    return this.#generator.next() >>> 0;
  }

  /** From 0 (included) to 1 (excluded). */
  real(): number {
    return this.bits() / 0x1_0000_0000;
  }

  /** A whole number from 0 to `bound` − 1. */
  below(bound: number): number {
    return Math.floor(this.real() * bound);
  }

  /** A whole number, both ends included. */
  between(least: number, greatest: number): number {
    return least + this.below(greatest - least + 1);
  }

  happens(probability: number): boolean {
    return this.real() < probability;
  }

  oneOf<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

/** Draws by weight; the weights need not add up to anything. */
export class Weighted<T> {
  readonly #values: readonly T[];
  readonly #sums: Float64Array;

  constructor(entries: Iterable<readonly [value: T, weight: number]>) {
    const list = [...entries].filter(([, weight]) => weight > 0);
    if (list.length === 0) throw new RangeError('nothing to draw from');
    const weights = new Map<T, number>();
    for (const [value, weight] of list) weights.set(value, (weights.get(value) ?? 0) + weight);
    this.#values = [...weights.keys()];
    let sum = 0;
    this.#sums = Float64Array.from(weights.values(), (weight) => (sum += weight));
  }

  /** How often each value comes, of 1. */
  shares(): ReadonlyMap<T, number> {
    const whole = this.#sums.at(-1)!;
    return new Map(
      this.#values.map((value, at) => [value, (this.#sums[at]! - (this.#sums[at - 1] ?? 0)) / whole]),
    );
  }

  draw(chance: Chance): T {
    const mark = chance.real() * this.#sums[this.#sums.length - 1]!;
    let low = 0;
    let high = this.#sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sums[middle]! > mark) high = middle;
      else low = middle + 1;
    }
    return this.#values[low]!;
  }
}

/** Spreads the bits of a number over all 32 (the last step of MurmurHash3). */
function scatter(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
