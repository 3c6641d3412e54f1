import { type Day } from '@libs/calendar';
import { gradeOf, schoolYearAfter } from '@libs/needs-forecast';
import { parts, scheduledFor, type Seen } from './steady-past.ts';

/** How far a forecast errs that knows the true rates: nobody knows which families come and go. */
export interface ErrorsByChance {
  readonly median: number;
  readonly weighted: number;
  readonly greatest: number;
  /** How many of the areas are within so much, of `areas`. */
  readonly within: number;
}

/** As often is last year drawn anew. */
const draws = 1_000;

/**
 * The standard deviation by chance of the children of each area at a past opening, given who was there when the forecast
 * was made. The people are drawn in parts that share nothing but the rates of the generator: what remains of each part's
 * children beside those true rates differs between parts by chance alone, and the parts add up to all.
 * @param back how many years ago the forecast would have been made
 * @param areaOf the area of a commune; undefined: it is in none
 */
export function chanceByArea(
  seen: readonly Seen[],
  { today, back }: { readonly today: Day; readonly back: number },
  areaOf: (commune: string) => string | undefined,
): ReadonlyMap<string, number> {
  const schoolYear = schoolYearAfter(today) - back;
  const isPupil = ({ birthYear }: Seen) => gradeOf(birthYear, schoolYear) !== null;
  const stayed = (one: Seen) => one.opening[back - 1]?.commune === one.on[back]?.commune;
  const stateOf = (one: Seen) => `${one.birthYear} ${one.on[back]!.group} ${scheduledFor(one, back)}`;
  const states = new Map<string, { people: number; stayed: number }>();
  const pupils = seen.filter(isPupil);
  for (const one of pupils) {
    if (!one.on[back]) continue;
    const state = stateOf(one);
    const of = states.get(state) ?? { people: 0, stayed: 0 };
    of.people += 1;
    if (stayed(one)) of.stayed += 1;
    states.set(state, of);
  }
  const remains = new Map<string, Float64Array>();
  const add = (commune: string, part: number, children: number) => {
    const area = areaOf(commune);
    if (area === undefined) return;
    let ofParts = remains.get(area);
    if (!ofParts) remains.set(area, (ofParts = new Float64Array(parts)));
    ofParts[part]! += children;
  };
  for (const one of pupils) {
    const then = one.opening[back - 1];
    if (then) add(then.commune, one.part, 1);
    if (!one.on[back]) continue;
    const { people, stayed: staying } = states.get(stateOf(one))!;
    add(one.on[back].commune, one.part, -staying / people);
  }
  return new Map(
    [...remains].map(([area, ofParts]) => {
      const mean = ofParts.reduce((sum, part) => sum + part, 0) / parts;
      const squares = ofParts.reduce((sum, part) => sum + (part - mean) ** 2, 0) / (parts - 1);
      return [area, Math.sqrt(squares * parts)];
    }),
  );
}

/** The errors that chance alone makes over areas of so many children, in the mean of many draws. */
export function errorsByChance(
  areas: readonly { readonly children: number; readonly deviation: number }[],
  wanted: number,
): ErrorsByChance {
  const sums = { median: 0, weighted: 0, greatest: 0, within: 0 };
  const normal = normalNumbers(1);
  const all = areas.reduce((sum, { children }) => sum + children, 0);
  for (let draw = 0; draw < draws; draw += 1) {
    const missed = areas.map(({ deviation }) => Math.abs(normal() * deviation));
    const errors = missed.map((children, at) => children / areas[at]!.children).sort((a, b) => a - b);
    const middle = errors.length >> 1;
    sums.median += errors.length % 2 === 1 ? errors[middle]! : (errors[middle - 1]! + errors[middle]!) / 2;
    sums.weighted += missed.reduce((sum, children) => sum + children, 0) / all;
    sums.greatest += errors.at(-1)!;
    sums.within += errors.filter((error) => error <= wanted).length;
  }
  const mean = (sum: number) => sum / draws;
  return {
    median: mean(sums.median),
    weighted: mean(sums.weighted),
    greatest: mean(sums.greatest),
    within: mean(sums.within),
  };
}

/** Numbers of the normal distribution, the same ones each time (Box and Muller, over a linear congruential generator). */
function normalNumbers(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 4_294_967_296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
