/** Preschool from 3 to 5 years (0), and the twelve grades of general education. */
export const grades = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export type Grade = (typeof grades)[number];

/** The levels of schooling by which places cost alike. */
export const schoolLevels = ['preschool', 'primary', 'lower_secondary', 'upper_secondary'] as const;
export type SchoolLevel = (typeof schoolLevels)[number];

/**
 * The grade of a child in a school year, by the year of birth alone: grade 1 in the year in which the child turns 6
 * (Education Law 43/2019, article 28), preschool in the three years before (Resolution 218/2025/QH15).
 * @param schoolYear the year in which it begins
 * @returns null for who is younger than 3 or past grade 12 in that year
 */
export function gradeOf(birthYear: number, schoolYear: number): Grade | null {
  const age = schoolYear - birthYear;
  if (age < 3 || age > 17) return null;
  return (age < 6 ? 0 : age - 5) as Grade;
}

/** The level that a grade belongs to (Education Law 43/2019, articles 23 and 28). */
export function levelOf(grade: Grade): SchoolLevel {
  if (grade === 0) return 'preschool';
  if (grade <= 5) return 'primary';
  return grade <= 9 ? 'lower_secondary' : 'upper_secondary';
}
