import { toEpochDay, type EpochDay } from '@libs/calendar';
import { reorganisation } from './units-of-2025.ts';
import type { Succession, UnitVersion } from './unit.ts';

/**
 * Whose map decides what "another province" is: the provinces in force on the day (until 2025-06-30 the 63, for all
 * earlier days too), the 34 for every day, or for every day the 63 that existed until 2025-06-30.
 */
export type Basis = 'legal' | 'current34' | 'legacy63';

/** The three bases, in the order in which the product names them. */
export const bases = ['legal', 'current34', 'legacy63'] as const satisfies readonly Basis[];

/** A commune code that is not in the list in force since 2025-07-01. */
export class UnknownCommune extends Error {
  constructor(readonly code: string) {
    super(`no commune in force since 2025-07-01 has the code ${code}`);
    this.name = 'UnknownCommune';
  }
}

const firstDayOf34 = toEpochDay(reorganisation);

/**
 * The province of every commune in force since 2025-07-01 under each basis. A commune changes neither its new nor its
 * old province (no decree we can load moves one), so an answer is one look into a map: the status timeline asks this in
 * its inner loop.
 */
export class ProvincesOfCommunes {
  readonly #current = new Map<string, string>();
  readonly #legacy = new Map<string, string>();

  constructor(provinces: Iterable<readonly [commune: string, current: string, legacy: string]>) {
    for (const [commune, current, legacy] of provinces) {
      this.#current.set(commune, current);
      this.#legacy.set(commune, legacy);
    }
  }

  /** Every commune with its province in NSO-34 and in NSO-63. */
  *all(): IterableIterator<readonly [commune: string, current: string, legacy: string]> {
    for (const [commune, current] of this.#current) yield [commune, current, this.#in(this.#legacy, commune)];
  }

  has(commune: string): boolean {
    return this.#current.has(commune);
  }

  /**
   * The code of the province in which a commune lies on a day under a basis: in NSO-63 under `legacy63` and, before
   * 2025-07-01, under `legal`; otherwise in NSO-34. Compare two answers only if basis and day were the same.
   */
  provinceOf(commune: string, basis: Basis, on: EpochDay): string {
    const former = basis === 'legacy63' || (basis === 'legal' && on < firstDayOf34);
    return this.#in(former ? this.#legacy : this.#current, commune);
  }

  /** The province of the 63 in which a commune lies, in NSO-63. */
  legacyProvinceOf(commune: string): string {
    return this.#in(this.#legacy, commune);
  }

  #in(provinces: ReadonlyMap<string, string>, commune: string): string {
    const province = provinces.get(commune);
    if (province === undefined) throw new UnknownCommune(commune);
    return province;
  }
}

/** The code set that the provinces of a basis are named in on a day. */
export function codeSetOf(basis: Basis, on: EpochDay): 'NSO-63' | 'NSO-34' {
  return basis === 'legacy63' || (basis === 'legal' && on < firstDayOf34) ? 'NSO-63' : 'NSO-34';
}

/** Reads off each current commune's old province: that of its predecessors, or of the island district it was. */
export function provincesOfCommunes(
  versions: readonly UnitVersion[],
  successions: readonly Succession[],
  islands: readonly { readonly became: string; readonly formerProvince: string }[],
): ProvincesOfCommunes {
  const formerProvince = new Map<string, string>();
  const current = new Map<string, string>();
  for (const { level, codeSet, code, provinceCode } of versions) {
    if (level === 'commune' && provinceCode)
      (codeSet === 'NSO-63' ? formerProvince : current).set(code, provinceCode);
  }
  const legacy = new Map(islands.map(({ became, formerProvince: province }) => [became, province]));
  for (const { level, from, to } of successions) {
    if (level !== 'commune') continue;
    const province = formerProvince.get(from);
    if (province === undefined) throw new Error(`the predecessor ${from} of ${to} is not in the list`);
    const known = legacy.get(to) ?? province;
    if (known !== province) throw new Error(`${to} would lie in two old provinces, ${known} and ${province}`);
    legacy.set(to, province);
  }
  return new ProvincesOfCommunes(
    [...current].map(([commune, province]) => {
      const old = legacy.get(commune);
      if (old === undefined) throw new Error(`${commune} has no predecessor`);
      return [commune, province, old] as const;
    }),
  );
}
