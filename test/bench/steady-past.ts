import { type Day, day, toEpochDay } from '@libs/calendar';
import {
  birthYearsToldApart,
  type Cohort,
  type KnownPast,
  older,
  openingOf,
  type Outcome,
  type PastYear,
  type ResidenceGroup,
  type Scheduled,
  type ScheduledCohort,
  schoolYearAfter,
} from '@libs/needs-forecast';
import { seededRules } from '@libs/residence-law';
import type { ReadPast } from '../../apps/api/src/needs-forecast/compose-forecast.ts';
import {
  yearsBack,
  yearsLearntFrom,
  yearsTested,
} from '../../apps/api/src/needs-forecast/known-past.queries.ts';
import { type KnownSegment, Population, statusHistory } from '../../apps/api/src/population/index.ts';

/** Where somebody counts and in which group. */
export interface Place {
  readonly commune: string;
  readonly group: ResidenceGroup;
}
export interface Seen {
  /** Which of the parts of the people: those who move together are in one. */
  readonly part: number;
  readonly birthYear: number;
  /** By how many years back: on the day, as scheduled for the next opening, and at the opening before the next. */
  readonly on: readonly (Place | null)[];
  readonly scheduled: readonly (Place | null)[];
  readonly opening: readonly (Place | null)[];
}

const looksBack = Array.from({ length: yearsBack + 1 }, (_none, back) => back);
/** Of those who were ever drawn, about so many are away at one time. */
const shareAway = 0.121;

/** The people fall into so many parts that have nothing to do with each other: how far parts differ is chance alone. */
export const parts = 16;
/** Families are drawn one after another; few of them stand at the edge of so many people. */
const drawnTogether = 64;

/** What a forecast reads of the children of a steady population with so many people away at once: too many to load. */
export function steadyPast(
  { people, today, seed }: { readonly people: number; readonly today: Day; readonly seed: number },
  provinceOf: ReadonlyMap<string, string>,
): { past: ReadPast; seen: readonly Seen[]; drawn: number; away: number } {
  const drawn = Math.round(people / shareAway);
  const population = new Population({
    ...{ people: drawn, seed, today, houseSuffix: '', steady: true, bornFrom: oldestPupil(today) },
    // Nobody loads these people, so their numbers may be longer than numbers are.
    serials: { from: 0, size: 900_000_000 },
  });
  return { ...childrenFromMemory(population, provinceOf), drawn, away: people };
}

/** Who was born before was past school in every year that is looked at, and is in no count of children. */
const oldestPupil = (today: Day): number => schoolYearAfter(today) - yearsBack - 17;

/**
 * What a forecast reads, of the children of a population, taken from memory. Its tests on past years are those that come of
 * reading everybody by SQL (test/needs-are-forecast.e2e-spec.ts shows it): adults teach nothing of children.
 */
export function childrenFromMemory(
  population: Population,
  provinceOf: ReadonlyMap<string, string>,
): { past: ReadPast; seen: readonly Seen[] } {
  const { today } = population.question;
  const seen: Seen[] = [];
  const look = lookAt(today);
  let number = 0;
  for (const person of population.people()) {
    const history = statusHistory(person, seededRules);
    const found = history.length > 0 ? look(history) : null;
    if (found && found.birthYear >= oldestPupil(today))
      seen.push({ ...found, part: Math.floor(number / drawnTogether) % parts });
    number += 1;
  }
  return { past: pastOf(seen, today, provinceOf), seen };
}

function lookAt(today: Day): (history: readonly KnownSegment[]) => Omit<Seen, 'part'> | null {
  const schoolYear = schoolYearAfter(today);
  const looks = [0, 1, 2].flatMap((kind) =>
    looksBack.map((back) => {
      const knownOn = today.subtract({ years: back });
      const on = kind === 0 ? knownOn : openingOf(schoolYear - back - (kind === 2 ? 1 : 0));
      return { on: toEpochDay(on), known: (toEpochDay(knownOn) + 1) * 86_400 - 7 * 3_600 };
    }),
  );
  const oldest = today.year - birthYearsToldApart;
  return (history) => {
    const places = looks.map(({ on, known }): Place | null => {
      const segment = history.find(
        ({ stretch, knownFrom, knownUntil }) =>
          stretch.from <= on && stretch.until > on && knownFrom < known && (knownUntil ?? Infinity) >= known,
      )?.stretch.segment;
      return segment ? { commune: segment.communeCode, group: segment.group as ResidenceGroup } : null;
    });
    if (places.every((place) => place === null)) return null;
    const born = history.at(-1)!.stretch.version.birthYear ?? older;
    return {
      birthYear: born > oldest ? born : older,
      on: places.slice(0, looksBack.length),
      scheduled: places.slice(looksBack.length, 2 * looksBack.length),
      opening: places.slice(2 * looksBack.length),
    };
  };
}

function pastOf(seen: readonly Seen[], today: Day, provinceOf: ReadonlyMap<string, string>): ReadPast {
  const schoolYear = schoolYearAfter(today);
  const cohorts = (placeOf: (one: Seen) => Place | null | undefined): Cohort[] =>
    counted(seen, (one) => {
      const place = placeOf(one);
      return place ? { ...place, birthYear: one.birthYear } : null;
    });
  const stock = (back: number): ScheduledCohort[] =>
    counted(seen, (one) =>
      one.on[back] ? { ...one.on[back], birthYear: one.birthYear, scheduled: scheduledFor(one, back) } : null,
    );
  const year = (back: number): PastYear => ({
    schoolYear: schoolYear - back,
    outcomes: counted(seen, (one): Omit<Outcome, 'people'> | null => {
      const [here, then] = [one.on[back], one.opening[back - 1]];
      if (!here) return null;
      return {
        province: provinceOf.get(here.commune)!,
        birthYear: one.birthYear,
        group: here.group,
        scheduled: scheduledFor(one, back),
        became: then?.commune === here.commune ? then.group : null,
      };
    }),
    arrivals: cohorts((one) => {
      const then = one.opening[back - 1];
      return then?.commune === one.on[back]?.commune ? null : then;
    }),
  });
  const years = looksBack.slice(1).map((back) => year(back));
  const known = (back: number): KnownPast => ({
    year: day(today.toString()).year - back,
    firstSchoolYear: schoolYear - back,
    provinceOf,
    stock: stock(back),
    untilOpening: yearsLearntFrom.map((before) => years[back + before - 1]!),
    betweenOpenings: [],
  });
  const atOpening = (back: number) => cohorts((one) => one.opening[back - 1]);
  return {
    now: { ...known(0), stock: [] },
    atLastOpening: atOpening(1),
    registeredTogether: new Map(),
    before: yearsTested.map((back) => ({
      past: known(back),
      came: atOpening(back),
      cameBefore: atOpening(back + 1),
    })),
  };
}

/** What was scheduled, so many years back, for somebody who counted then. */
export function scheduledFor({ on, scheduled }: Seen, back: number): Scheduled {
  const [here, then] = [on[back]!, scheduled[back]];
  if (!then) return 'nowhere';
  return then.commune === here.commune ? then.group : 'elsewhere';
}

/** Counts those of whom something is the same. */
function counted<Row extends object>(
  seen: readonly Seen[],
  rowOf: (one: Seen) => Row | null,
): (Row & { readonly people: number })[] {
  const counts = new Map<string, Row & { people: number }>();
  for (const one of seen) {
    const row = rowOf(one);
    if (!row) continue;
    const key = JSON.stringify(row);
    const found = counts.get(key);
    if (found) found.people += 1;
    else counts.set(key, { ...row, people: 1 });
  }
  return [...counts.values()];
}
