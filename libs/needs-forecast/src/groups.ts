/** The residence groups that people away from home are in (the study's two classes, and the two that stand between). */
export const residenceGroups = ['registered', 'pending', 'declared', 'unregistered'] as const;

export type ResidenceGroup = (typeof residenceGroups)[number];

const numbers = new Map<string, number>(residenceGroups.map((group, number) => [group, number]));

/** The place of a group in `residenceGroups`. */
export function numberOfGroup(group: ResidenceGroup): number {
  return numbers.get(group)!;
}
