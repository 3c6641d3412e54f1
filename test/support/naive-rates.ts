import type { IsIn, Place, SeenPerson } from './seen-person.ts';

/** What is foretold from what was learnt: who stays, in which group, and who comes, by age and group. */
export interface Rates {
  chances(age: number, state: string, province: string): ReadonlyMap<string, number>;
  comingTo(place: Pick<Place, 'commune' | 'province'>): ReadonlyMap<number, Map<string, number>>;
}

export function ratesOf(
  { learnt, arrived, chance, becoming, clustering }: ReturnType<typeof learntFrom>,
  communes: readonly Pick<Place, 'commune' | 'province'>[],
  stock: readonly Place[],
): Rates {
  const provinces = [...new Set(communes.map(({ province }) => province))];
  const compared = provinces.map((of) => {
    const here = learnt.filter((one) => one.province === of);
    const chances = here.map(({ age, state }) => chance(age, state));
    return {
      seen: here.filter(({ became }) => became !== null).length,
      expected: sumOf(chances),
      byChance: clustering * sumOf(chances.map((each) => each * (1 - each))),
    };
  });
  const spread = spreadOf(compared);
  const factors = new Map(provinces.map((of, at) => [of, credible(compared[at]!, spread)]));

  const all = arrived.flat();
  const [latest, middle, first] = arrived.map((list) => list.length) as [number, number, number];
  // A straight line through three points, of which four fifths are carried on to the fourth.
  const level = Math.max(0, (latest + middle + first) / 3 + 0.8 * ((latest - first) / 2) * 2);
  const partOf = (isIn: IsIn): Part => ({
    weight: stock.filter(isIn).length + 0.1 * communes.filter(isIn).length,
    seen: all.filter(isIn).length,
  });
  const shares = sharesOf(
    provinces.map((of) => partOf(({ province }) => province === of)),
    clustering,
  );
  const expectedIn = new Map<string, number>();
  provinces.forEach((of, at) => {
    const inside = communes.filter(({ province }) => province === of);
    const within = sharesOf(
      inside.map((one) => partOf(({ commune }) => commune === one.commune)),
      clustering,
    );
    inside.forEach(({ commune }, place) => expectedIn.set(commune, level * shares[at]! * within[place]!));
  });
  const kindOf = ({ age, group }: { age: number; group: string }) => `${age} ${group}`;
  const kinds = new Map(all.map((one) => [kindOf(one), one]));
  return {
    chances: (age, state, province) => {
      const each = becoming(age, state);
      const stays = sumOf(each.values());
      const factor = stays === 0 ? 1 : Math.min(factors.get(province)!, 1 / stays);
      return new Map([...each].map(([group, share]) => [group, share * factor]));
    },
    comingTo: ({ commune, province }) => {
      const own = all.filter((one) => one.province === province);
      const byAge = new Map<number, Map<string, number>>();
      for (const [kind, { age, group }] of kinds) {
        const among = (list: typeof all) => list.filter((one) => kindOf(one) === kind).length;
        const share = (among(own) + (200 * among(all)) / all.length) / (own.length + 200);
        const ofAge = byAge.get(age) ?? new Map<string, number>();
        byAge.set(age, ofAge.set(group, expectedIn.get(commune)! * share));
      }
      return byAge;
    },
  };
}

export const sumOf = (numbers: Iterable<number>): number => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
};

/** What three years teach of children, or of adults: who was there before an opening and stayed, and who had come by it. */
export function learntFrom(
  people: readonly SeenPerson[],
  years: readonly number[],
  {
    before,
    stateOf: stateAt,
    ageOf,
    isMeant,
  }: {
    readonly before: (one: SeenPerson, at: number) => Place | null;
    readonly stateOf: (one: SeenPerson, at: number) => string;
    readonly ageOf: (one: SeenPerson, at: number) => number;
    readonly isMeant: (age: number) => boolean;
  },
) {
  const ofYears = years.map((at) =>
    people.flatMap((one) => {
      const [there, age] = [before(one, at), ageOf(one, at)];
      if (!there || !isMeant(age)) return [];
      const then = one.opening[at - 1];
      const became = then?.commune === there.commune ? then.group : null;
      return [{ age, state: stateAt(one, at), province: there.province, became }];
    }),
  );
  const learnt = ofYears.flat();
  const known = new Map<string, ReadonlyMap<string, number>>();
  /** The chance to be there still, in each group. */
  const becoming = (age: number, state: string): ReadonlyMap<string, number> => {
    const key = `${age} ${state}`;
    const learntBefore = known.get(key);
    if (learntBefore) return learntBefore;
    const all = learnt.filter((one) => one.state === state);
    const own = all.filter((one) => one.age === age);
    const groups = new Set(all.flatMap(({ became }) => became ?? []));
    const among = (list: typeof all, group: string) => list.filter(({ became }) => became === group).length;
    const found = new Map(
      [...groups].map((group) => [
        group,
        (among(own, group) + (50 * among(all, group)) / all.length) / (own.length + 50),
      ]),
    );
    known.set(key, found);
    return found;
  };
  const chance = (age: number, state: string): number => sumOf(becoming(age, state).values());
  const arrived = years.map((at) =>
    people
      .filter((one) => one.opening[at - 1] && one.opening[at - 1]?.commune !== before(one, at)?.commune)
      .map((one) => ({ age: ageOf(one, at), ...one.opening[at - 1]! }))
      .filter(({ age }) => isMeant(age)),
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
    const seen = ofYear.filter(({ became }) => became !== null).length;
    const byChance = clustering * each.reduce((total, one) => total + one * (1 - one), 0);
    return sum + ((seen - expected) ** 2 - byChance) / expected ** 2;
  }, 0);
  const spreads = {
    ofArrivals: Math.sqrt(Math.max(0, varied - clustering * mean)) / mean,
    ofSurvivors: Math.sqrt(Math.max(0, missed) / 2),
  };
  return { learnt, arrived, chance, becoming, clustering, spreads };
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
