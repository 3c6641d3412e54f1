import type { Expected, Hidden, InsuredTogether, TestedArea } from '@libs/needs-forecast';

/** How many school years ahead a forecast is made. */
export const schoolYearsAhead = 5;

/** People of a residence group, or why they are not told. */
export type GroupCount = number | Hidden;

/** What is kept of one grade, whole numbers. */
export interface GradeFigures extends Expected {
  /** In the order of the residence groups. */
  readonly byGroup: readonly GroupCount[];
}

/** Who needs a health insurance card, as far as an insurance officer may be told. */
export interface CardFigures {
  readonly people: GroupCount;
  /** They pay nothing. */
  readonly underSix: GroupCount;
  /** By the nation's share of those under six where these are withheld; null where the people are. */
  readonly payers: number | null;
}

/** What is kept of one school year. */
export interface SchoolYearFigures {
  readonly schoolYear: number;
  readonly children: Expected;
  readonly grades: readonly GradeFigures[];
  /** All grades together, in the order of the residence groups. */
  readonly byGroup: readonly GroupCount[];
  readonly people: Expected & { readonly underSix: number; readonly ofSchoolAge: number };
  readonly cards: CardFigures;
  readonly notYetBorn: readonly number[];
}

/** A forecast of a past school year, from what was known a year before, and what came. */
export interface TestOfYear extends TestedArea {
  readonly schoolYear: number;
}

/** The same of everybody away from home. */
export interface TestOfPeople extends TestOfYear {
  /** Whether an insurance officer may be told: no count of it is under ten or gives such a one away. */
  readonly told: boolean;
}

/** How far forecasts of a kind of area were off in a school year. */
export interface ErrorsOfKind {
  readonly areas: number;
  readonly median: number;
  readonly weighted: number;
  readonly medianSameAsLastYear: number;
  readonly weightedSameAsLastYear: number;
  readonly covered: number;
}

/** What is kept of an area. */
export interface AreaFigures {
  /** At the last opening, as known when the forecast was made. */
  readonly now: {
    readonly schoolYear: number;
    readonly children: number;
    readonly grades: readonly number[];
  };
  readonly schoolYears: readonly SchoolYearFigures[];
  /**
   * How people of the province stand today in the households that insure their health together, of a thousand; not in
   * forecasts made before these were.
   */
  readonly insured?: InsuredTogether;
  /** What earlier forecasts would have been, and what came, the latest first; none where too little was known. */
  readonly tests: readonly TestOfYear[];
  /** In how many of the last three years anybody was counted there: with fewer, the province speaks for the commune. */
  readonly yearsOfHistory: number;
  /** The same tests over all areas of a kind. */
  readonly overall: readonly ErrorsOfYear[];
  /** The tests of everybody away from home, over all areas that may be told of; not in forecasts made before these were. */
  readonly ofPeople?: {
    readonly tests: readonly TestOfPeople[];
    readonly overall: readonly ErrorsOfYear[];
  };
}

/** The errors of the test of one school year over all areas of a kind. */
export interface ErrorsOfYear {
  readonly schoolYear: number;
  readonly provinces: ErrorsOfKind | null;
  readonly communes: ErrorsOfKind | null;
  readonly largeCommunes: ErrorsOfKind | null;
}

/** Communes of so many children, or people, are told apart in the test: in smaller ones chance decides. */
export const largeCommune = 200;

/** The code of the nation among the areas. */
export const nation = 'VN';
