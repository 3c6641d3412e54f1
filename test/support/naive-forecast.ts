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

/** The method, person by person and slowly: the children of a province expected at an opening. Shares no code with it. */
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
      })),
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
  const here = learnt.filter((one) => one.province === province);
  const seen = here.reduce((sum, { stayed }) => sum + stayed, 0);
  const expected = here.reduce((sum, { age, state }) => sum + chance(age, state), 0);
  const factor = (seen + 300) / (expected + 300);
  const isPupil = (age: number) => age >= 3 && age <= 17;
  const survivors = people
    .filter((one) => one.on[back]?.province === province && isPupil(ageIn(schoolYear, one)))
    .reduce((sum, one) => sum + Math.min(1, factor * chance(ageIn(schoolYear, one), stateOf(one, back))), 0);

  const arrived = years.map((at) =>
    people
      .filter((one) => one.opening[at - 1] && one.opening[at - 1]?.commune !== one.on[at]?.commune)
      .map((one) => ({ age: ageIn(openingYear(at), one), province: one.opening[at - 1]!.province }))
      .filter(({ age }) => age < 18),
  );
  const [latest, middle, first] = arrived.map((list) => list.length) as [number, number, number];
  // A straight line through three points, of which four fifths are carried on to the fourth.
  const level = Math.max(0, (latest + middle + first) / 3 + 0.8 * ((latest - first) / 2) * 2);
  const all = arrived.flat();
  const own = all.filter((one) => one.province === province);
  const stock = people.flatMap((one) => one.on[back] ?? []);
  const communes = new Set(
    people.flatMap((one) =>
      [
        one.on[0],
        one.on[1],
        one.opening[0],
        ...[1, 2, 3, 4].map((at) =>
          one.opening[at - 1]?.commune !== one.on[at]?.commune ? one.opening[at - 1] : null,
        ),
      ].flatMap((place) => (place ? `${place.province} ${place.commune}` : [])),
    ),
  );
  const communesIn = [...communes].filter((text) => text.startsWith(`${province} `)).length;
  const weight =
    (stock.filter((place) => place.province === province).length + communesIn) /
    (stock.length + communes.size);
  const credible = (own.length + 30) / (all.length * weight + 30);
  const pupils = (list: typeof all) => list.filter(({ age }) => isPupil(age)).length;
  const share = (pupils(own) + (200 * pupils(all)) / all.length) / (own.length + 200);
  return survivors + level * weight * credible * share;
}
