import type { InsuredTogether } from './insured-households.ts';
import { fewestShown } from './small-counts.ts';

/** Kept shares are of so many. */
const thousand = 1_000;

/**
 * Members by their place in the household as they may be told: fewer than ten are counted at the place before, where members
 * pay more. Nothing is left out, so nothing is told by what is missing.
 * @param byPlace whole numbers
 * @returns nothing at a place whose members were counted before; fewer than ten at the first place where they are so few in all
 */
export function membersTold(byPlace: readonly number[]): readonly number[] {
  const told = [...byPlace];
  for (let place = told.length - 1; place > 0; place -= 1) {
    if (told[place]! >= fewestShown) continue;
    told[place - 1]! += told[place]!;
    told[place] = 0;
  }
  return told;
}

/**
 * What may be kept of how people stand together: of a thousand, with everybody who is registered with nobody at the first
 * place. It says neither how many are registered nor of any few.
 */
export function togetherTold({ people, byPlace: [, ...further] }: InsuredTogether): InsuredTogether {
  const registeredBehind = further.reduce((sum, count) => sum + count, 0);
  const told = membersTold([Math.max(0, people - registeredBehind), ...further]);
  const all = told.reduce((sum, count) => sum + count, 0);
  return {
    people: thousand,
    byPlace: told.map((count) => (all === 0 ? 0 : Math.round((thousand * count) / all))),
  };
}
