import type { Sex } from './names.ts';

/** The last six digits that a population may use: two populations in one database never give out the same number. */
export interface SerialBlock {
  readonly from: number;
  readonly size: number;
}

/** Steps through a block in a scattered order; it has no divisor in common with 10, so it meets every serial once. */
const step = 482_711;

/**
 * Twelve-digit numbers as the law builds them: province of birth registration, century and sex, year, and six digits
 * (Decree 137/2015, article 13). Each is given out once; what is kept does not grow with the people.
 */
export class PersonalNumbers {
  readonly #given = new Map<string, number>();

  constructor(
    private readonly seed: number,
    private readonly block: SerialBlock,
  ) {}

  /** @param provinceCode two digits of the list of 63: numbers keep three */
  next(provinceCode: string, sex: Sex, birthYear: number): string {
    const century = Math.floor(birthYear / 100) - 19;
    const digit = century * 2 + (sex === 'female' ? 1 : 0);
    const prefix = `0${provinceCode}${digit}${String(birthYear % 100).padStart(2, '0')}`;
    const given = this.#given.get(prefix) ?? 0;
    if (given >= this.block.size) throw new RangeError(`no number is left that begins with ${prefix}`);
    this.#given.set(prefix, given + 1);
    const first = Math.abs(this.seed) * 15_485_863 + Number(prefix) * 104_729;
    const serial = this.block.from + ((first + given * step) % this.block.size);
    return prefix + String(serial).padStart(6, '0');
  }
}
