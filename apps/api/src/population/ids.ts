import type { Chance } from './chance.ts';

const hexOf16Bits = Array.from({ length: 0x1_0000 }, (_none, number) => number.toString(16).padStart(4, '0'));

/**
 * Ids in the form of version 7 that come again with the same seed. Where a real one counts milliseconds, these count
 * people, so that rows of one person lie together and a load writes its indexes from left to right.
 */
export class Ids {
  readonly #before: string;
  readonly #after: string;
  #next = 0;

  /** @param counted the number of the person or of the commune, in a range of its own kind */
  constructor(chance: Chance, kind: 'dwelling' | 'person', counted: number) {
    const time = ((kind === 'dwelling' ? 0x0100 : 0x0180) * 0x1_0000_0000 + counted)
      .toString(16)
      .padStart(12, '0');
    this.#before = `${time.slice(0, 8)}-${time.slice(8)}-7`;
    const [a, b] = [chance.bits(), chance.bits()];
    const words = [0x8000 | (a & 0x3fff), a >>> 16, b & 0xffff, b >>> 16].map((word) => hexOf16Bits[word]!);
    this.#after = `-${words[0]}-${words[1]}${words[2]}${words[3]}`;
  }

  /** The next of 4,096 ids. */
  next(): string {
    if (this.#next > 0xfff) throw new RangeError('too many facts of one person');
    return this.#before + hexOf16Bits[this.#next++]!.slice(1) + this.#after;
  }
}
