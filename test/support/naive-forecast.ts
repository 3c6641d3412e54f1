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

/**
 * The method, person by person and slowly: the children of a province expected at an opening. Shares no code with it. Whoever
 * is past school teaches nothing of children.
 */
export function naiveChildren(
  people: readonly SeenPerson[],
  {
    back,
    schoolYear,
    province,
  }: { readonly back: number; readonly schoolYear: number; readonly province: string },
): number {
  const years = [1, 2, 3].map((before) => back + before);
  const ageIn = (year: number, { birthYear }: SeenPerson) => Math.max(0, Math.min(18, year - birthYear));
  const openingYear = (at: number) => schoolYear - (at - back);
  const stateOf = (one: SeenPerson, at: number) => {
    const [here, then] = [one.on[at]!, one.scheduled[at]];
    return `${here.group}>${!then ? 'nowhere' : then.commune === here.commune ? then.group : 'elsewhere'}`;
  };
  const stays = (one: SeenPerson, at: number) => one.opening[at - 1]?.commune === one.on[at]!.commune;
  const learnt = years.flatMap((at) =>
    people
      .filter((one) => one.on[at])
      .map((one) => ({
        age: ageIn(openingYear(at), one),
        state: stateOf(one, at),
        province: one.on[at]!.province,
        stayed: stays(one, at) ? 1 : 0,
      }))
      .filter(({ age }) => age < 18),
  );
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
      .filter((one) => one.opening[at - 1] && one.opening[at - 1]?.commune !== one.on[at]?.commune)
      .map((one) => ({ age: ageIn(openingYear(at), one), ...one.opening[at - 1]! }))
      .filter(({ age }) => age < 18),
  );
  const provinces = [
    ...new Set(people.flatMap((one) => communesSeen(one)).map((text) => text.split(' ')[0]!)),
  ];

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

  const compared = provinces.map((of) => {
    const here = learnt.filter((one) => one.province === of);
    const chances = here.map(({ age, state }) => chance(age, state));
    return {
      of,
      seen: here.reduce((sum, { stayed }) => sum + stayed, 0),
      expected: chances.reduce((sum, each) => sum + each, 0),
      byChance: clustering * chances.reduce((sum, each) => sum + each * (1 - each), 0),
    };
  });
  const factor = credible(
    compared.find(({ of }) => of === province)!,
    spreadOf(compared),
  );
  const isPupil = (age: number) => age >= 3 && age <= 17;
  const survivors = people
    .filter((one) => one.on[back]?.province === province && isPupil(ageIn(schoolYear, one)))
    .reduce((sum, one) => sum + Math.min(1, factor * chance(ageIn(schoolYear, one), stateOf(one, back))), 0);

  const [latest, middle, first] = arrived.map((list) => list.length) as [number, number, number];
  // A straight line through three points, of which four fifths are carried on to the fourth.
  const level = Math.max(0, (latest + middle + first) / 3 + 0.8 * ((latest - first) / 2) * 2);
  const own = all.filter((one) => one.province === province);
  const stock = people.flatMap((one) => (ageIn(schoolYear, one) < 18 ? (one.on[back] ?? []) : []));
  const communes = new Set(people.flatMap((one) => communesSeen(one)));
  const weightOf = (of: string) =>
    stock.filter((place) => place.province === of).length +
    0.1 * [...communes].filter((text) => text.startsWith(`${of} `)).length;
  const expectedOf = (of: string) => (all.length * weightOf(of)) / (stock.length + 0.1 * communes.size);
  const spread = spreadOf(
    provinces.map((of) => ({
      seen: all.filter((one) => one.province === of).length,
      expected: expectedOf(of),
      byChance: clustering * expectedOf(of) * (1 + expectedOf(of) / weightOf(of)),
    })),
  );
  const credibleShare = (of: string) => {
    const seen = all.filter((one) => one.province === of).length;
    const compared = { seen, expected: expectedOf(of), byChance: clustering * expectedOf(of) };
    return weightOf(of) * credible(compared, spread + clustering / weightOf(of));
  };
  const shareOfAll = provinces.reduce((sum, of) => sum + credibleShare(of), 0);
  const pupils = (list: typeof all) => list.filter(({ age }) => isPupil(age)).length;
  const share = (pupils(own) + (200 * pupils(all)) / all.length) / (own.length + 200);
  return survivors + ((level * credibleShare(province)) / shareOfAll) * share;
}

/** Every commune in which somebody is seen by any look, after its province. */
const communesSeen = (one: SeenPerson): string[] =>
  [
    ...one.on.slice(0, 4),
    ...one.opening.slice(0, 4),
    ...[1, 2, 3, 4, 5, 6].map((at) =>
      one.opening[at - 1]?.commune !== one.on[at]?.commune ? one.opening[at - 1] : null,
    ),
  ].flatMap((place) => (place ? `${place.province} ${place.commune}` : []));

interface Compared {
  readonly seen: number;
  readonly expected: number;
  readonly byChance: number;
}

/** How provinces differ beyond chance: DerSimonian and Laird's spread. */
function spreadOf(all: readonly Compared[]): number {
  const weights = all.map(({ expected, byChance }) => expected ** 2 / byChance);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const excess = all.reduce(
    (total, { seen, expected, byChance }) => total + (seen - expected) ** 2 / byChance,
    0,
  );
  const own = weights.reduce((total, weight) => total + weight ** 2, 0) / sum;
  return Math.max(0, (excess - (all.length - 1)) / (sum - own));
}

/** A province's ratio, moved to one as far as chance may explain it. */
function credible({ seen, expected, byChance }: Compared, spread: number): number {
  const between = spread * expected ** 2;
  return between === 0 ? 1 : 1 + (between / (between + byChance)) * (seen / expected - 1);
}
