/** Somebody as a forecast sees them: where they counted, in which group, each so many years back. */
export interface SeenPerson {
  readonly birthYear: number;
  /** On the day of the forecast. */
  readonly on: readonly (Place | null)[];
  /** At the opening after it, as it was scheduled then. */
  readonly scheduled: readonly (Place | null)[];
  /** At the opening before it, as known then. */
  readonly opening: readonly (Place | null)[];
}

export interface Place {
  readonly commune: string;
  readonly province: string;
  readonly group: string;
}

/** An expected number with its interval, before any rounding. */
export interface NaiveNumber {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** The communes of an area. */
export type IsIn = (place: Pick<Place, 'commune' | 'province'>) => boolean;

interface Asked {
  /** How many years back the forecast is made. */
  readonly back: number;
  readonly schoolYear: number;
  /** Whether further school years are foretold with it, which teach how much years differ. */
  readonly further?: boolean;
}

/**
 * The method, person by person and slowly: the children of an area expected at an opening. Shares no code with it. Whoever
 * is past school teaches nothing of children.
 */
export function naiveForecast(
  people: readonly SeenPerson[],
  { back, schoolYear, further = false }: Asked,
): (isIn: IsIn) => NaiveNumber {
  const years = [1, 2, 3].map((before) => back + before);
  const ageIn = (year: number, { birthYear }: SeenPerson) => Math.max(0, Math.min(18, year - birthYear));
  const untilOpening = learntFrom(people, years, {
    before: (one, at) => one.on[at] ?? null,
    stateOf: (one, at) => stateOf(one, at),
    ageOf: (one, at) => ageIn(schoolYear - (at - back), one),
  });
  const spreads = [untilOpening.spreads];
  if (further) {
    const betweenOpenings = learntFrom(people, years, {
      before: (one, at) => one.opening[at] ?? null,
      stateOf: (one, at) => one.opening[at]!.group,
      ageOf: (one, at) => ageIn(schoolYear - (at - back), one),
    });
    spreads.push(betweenOpenings.spreads);
  }
  // Nobody knows a whole year better than to one in a hundred.
  const spreadOfArrivals = Math.max(0.01, ...spreads.map(({ ofArrivals }) => ofArrivals));
  const spreadOfSurvivors = Math.max(0.01, ...spreads.map(({ ofSurvivors }) => ofSurvivors));

  const { learnt, arrived, chance, clustering } = untilOpening;
  const communes = communesOf(people);
  const provinces = [...new Set(communes.map(({ province }) => province))];
  const compared = provinces.map((of) => {
    const here = learnt.filter((one) => one.province === of);
    const chances = here.map(({ age, state }) => chance(age, state));
    return {
      seen: here.reduce((sum, { stayed }) => sum + stayed, 0),
      expected: chances.reduce((sum, each) => sum + each, 0),
      byChance: clustering * chances.reduce((sum, each) => sum + each * (1 - each), 0),
    };
  });
  const spread = spreadOf(compared);
  const factors = new Map(provinces.map((of, at) => [of, credible(compared[at]!, spread)]));

  const all = arrived.flat();
  const [latest, middle, first] = arrived.map((list) => list.length) as [number, number, number];
  // A straight line through three points, of which four fifths are carried on to the fourth.
  const level = Math.max(0, (latest + middle + first) / 3 + 0.8 * ((latest - first) / 2) * 2);
  const stock = people.flatMap((one) => (ageIn(schoolYear, one) < 18 ? (one.on[back] ?? []) : []));
  const partOf = (isIn: IsIn): Part => ({
    weight: stock.filter(isIn).length + 0.1 * communes.filter(isIn).length,
    seen: all.filter(isIn).length,
  });
  const shares = sharesOf(
    provinces.map((of) => partOf(({ province }) => province === of)),
    clustering,
  );
  const isPupil = (age: number) => age >= 3 && age <= 17;
  const pupils = (list: typeof all) => list.filter(({ age }) => isPupil(age)).length;
  const coming = provinces.flatMap((of, at) => {
    const own = all.filter(({ province }) => province === of);
    const pupilsAmong = (pupils(own) + (200 * pupils(all)) / all.length) / (own.length + 200);
    const inside = communes.filter(({ province }) => province === of);
    const within = sharesOf(
      inside.map((one) => partOf(({ commune }) => commune === one.commune)),
      clustering,
    );
    return inside.map((one, place) => ({
      ...one,
      expected: level * shares[at]! * within[place]! * pupilsAmong,
    }));
  });

  return (isIn) => {
    const staying = people
      .filter((one) => one.on[back] && isIn(one.on[back]) && isPupil(ageIn(schoolYear, one)))
      .map((one) =>
        Math.min(
          1,
          factors.get(one.on[back]!.province)! * chance(ageIn(schoolYear, one), stateOf(one, back)),
        ),
      );
    const survivors = staying.reduce((sum, each) => sum + each, 0);
    const arrivals = coming.filter(isIn).reduce((sum, { expected }) => sum + expected, 0);
    const byChance = staying.reduce((sum, each) => sum + each * (1 - each), 0);
    // A mean of three years is itself known no better than a third of what one year varies.
    const variance = clustering * (byChance + arrivals * (4 / 3));
    const ofYears = (spreadOfArrivals * arrivals) ** 2 + (spreadOfSurvivors * survivors) ** 2;
    const half = 1.2816 * Math.sqrt(variance + ofYears);
    const expected = survivors + arrivals;
    return { expected, low: Math.max(0, expected - half), high: expected + half };
  };
}

/** Every commune in which somebody is seen by any look. */
export function communesOf(people: readonly SeenPerson[]): Pick<Place, 'commune' | 'province'>[] {
  const seen = people.flatMap((one) => [
    ...one.on.slice(0, 4),
    ...one.opening.slice(0, 4),
    ...[1, 2, 3, 4, 5, 6].map((at) =>
      one.opening[at - 1]?.commune !== one.on[at]?.commune ? one.opening[at - 1] : null,
    ),
  ]);
  const provinceOf = new Map(seen.flatMap((place) => (place ? [[place.commune, place.province]] : [])));
  return [...provinceOf].map(([commune, province]) => ({ commune, province }));
}

const stateOf = (one: SeenPerson, at: number): string => {
  const [here, then] = [one.on[at]!, one.scheduled[at]];
  return `${here.group}>${!then ? 'nowhere' : then.commune === here.commune ? then.group : 'elsewhere'}`;
};

/** What three years teach of children: who was there before an opening and stayed, and who had come by it. */
function learntFrom(
  people: readonly SeenPerson[],
  years: readonly number[],
  {
    before,
    stateOf: stateAt,
    ageOf,
  }: {
    readonly before: (one: SeenPerson, at: number) => Place | null;
    readonly stateOf: (one: SeenPerson, at: number) => string;
    readonly ageOf: (one: SeenPerson, at: number) => number;
  },
) {
  const ofYears = years.map((at) =>
    people.flatMap((one) => {
      const [there, age] = [before(one, at), ageOf(one, at)];
      if (!there || age >= 18) return [];
      const stayed = one.opening[at - 1]?.commune === there.commune ? 1 : 0;
      return [{ age, state: stateAt(one, at), province: there.province, stayed }];
    }),
  );
  const learnt = ofYears.flat();
  const chances = new Map<string, number>();
  const chance = (age: number, state: string): number => {
    const key = `${age} ${state}`;
    const known = chances.get(key);
    if (known !== undefined) return known;
    const all = learnt.filter((one) => one.state === state);
    const own = all.filter((one) => one.age === age);
    const share = all.reduce((sum, { stayed }) => sum + stayed, 0) / all.length;
    const found =
      all.length === 0
        ? 0
        : (own.reduce((sum, { stayed }) => sum + stayed, 0) + 50 * share) / (own.length + 50);
    chances.set(key, found);
    return found;
  };
  const arrived = years.map((at) =>
    people
      .filter((one) => one.opening[at - 1] && one.opening[at - 1]?.commune !== before(one, at)?.commune)
      .map((one) => ({ age: ageOf(one, at), ...one.opening[at - 1]! }))
      .filter(({ age }) => age < 18),
  );

  // Of three years of arrivals of each commune: how much they vary beside their mean, the ups and downs of all taken out.
  const all = arrived.flat();
  let squares = 0;
  for (const commune of new Set(all.map((one) => one.commune))) {
    const own = all.filter((one) => one.commune === commune).length;
    for (const ofYear of arrived) {
      const count = ofYear.filter((one) => one.commune === commune).length;
      squares += (count - (own * ofYear.length) / all.length) ** 2;
    }
  }
  const clustering = Math.max(1, (squares / all.length) * (3 / 2));

  // How much whole years differ beyond that: of those who came from their mean, of those who stayed from what the chances say.
  const mean = all.length / 3;
  const varied = arrived.reduce((sum, { length }) => sum + (length - mean) ** 2, 0) / 2;
  const missed = ofYears.reduce((sum, ofYear) => {
    const each = ofYear.map(({ age, state }) => chance(age, state));
    const expected = each.reduce((total, one) => total + one, 0);
    const seen = ofYear.reduce((total, { stayed }) => total + stayed, 0);
    const byChance = clustering * each.reduce((total, one) => total + one * (1 - one), 0);
    return sum + ((seen - expected) ** 2 - byChance) / expected ** 2;
  }, 0);
  const spreads = {
    ofArrivals: Math.sqrt(Math.max(0, varied - clustering * mean)) / mean,
    ofSurvivors: Math.sqrt(Math.max(0, missed) / 2),
  };
  return { learnt, arrived, chance, clustering, spreads };
}

interface Part {
  readonly weight: number;
  readonly seen: number;
}

/** The share of each part in what comes: that of its people, moved to its own arrivals as far as chance does not explain them. */
function sharesOf(parts: readonly Part[], clustering: number): readonly number[] {
  const seen = parts.reduce((sum, part) => sum + part.seen, 0);
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const compared = parts.map((part) => {
    const expected = (seen * part.weight) / weight;
    return { seen: part.seen, expected, byChance: clustering * expected };
  });
  const spread = spreadOf(
    compared.map((one, at) => ({
      ...one,
      byChance: one.byChance * (1 + one.expected / parts[at]!.weight),
    })),
  );
  const credited = parts.map(
    (part, at) => part.weight * credible(compared[at]!, spread + clustering / part.weight),
  );
  const all = credited.reduce((sum, share) => sum + share, 0);
  return credited.map((share) => share / all);
}

interface Compared {
  readonly seen: number;
  readonly expected: number;
  readonly byChance: number;
}

/** How areas differ beyond chance: DerSimonian and Laird's spread. */
function spreadOf(areas: readonly Compared[]): number {
  const all = areas.filter(({ expected, byChance }) => expected > 0 && byChance > 0);
  if (all.length < 2) return 0;
  const weights = all.map(({ expected, byChance }) => expected ** 2 / byChance);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const excess = all.reduce(
    (total, { seen, expected, byChance }) => total + (seen - expected) ** 2 / byChance,
    0,
  );
  const own = weights.reduce((total, weight) => total + weight ** 2, 0) / sum;
  return Math.max(0, (excess - (all.length - 1)) / (sum - own));
}

/** An area's ratio, moved to one as far as chance may explain it. */
function credible({ seen, expected, byChance }: Compared, spread: number): number {
  const between = spread * expected ** 2;
  return between === 0 ? 1 : 1 + (between / (between + byChance)) * (seen / expected - 1);
}
