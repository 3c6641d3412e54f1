/** The first member of an insured household, the second, the third, the fourth, and the fifth and further ones. */
export const placesInHousehold = 5;

/**
 * How people away from home stand in the households that insure their health together. Without children under six, for whom
 * the State pays: they take no place in a household.
 */
export interface InsuredTogether {
  /** Everybody of six years and more who lives there away from home. */
  readonly people: number;
  /** Those registered together at one dwelling, by their place in its household. */
  readonly byPlace: readonly number[];
}

/**
 * How many of those expected to pay will be first, second and further members of a household, in the shares of today. Who is
 * registered with nobody is a household of one and pays in full: it may be less, never more.
 * @returns as many numbers as there are places; their sum is `payers`
 */
export function membersExpected(payers: number, { people, byPlace }: InsuredTogether): readonly number[] {
  const further = byPlace.slice(1, placesInHousehold).map((count) => (people === 0 ? 0 : count / people));
  const shareOfFurther = further.reduce((sum, share) => sum + share, 0);
  // Counts of an area may have been rounded.
  const fitted = further.map((share) => (shareOfFurther > 1 ? share / shareOfFurther : share));
  return [Math.max(0, 1 - shareOfFurther), ...fitted].map((share) => payers * share);
}
