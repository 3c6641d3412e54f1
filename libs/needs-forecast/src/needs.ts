import { grades, levelOf, type SchoolLevel } from './grades.ts';

/** What a province enters so that people become needs, and needs become money. */
export const planningItems = [
  'place_preschool',
  'place_primary',
  'place_lower_secondary',
  'place_upper_secondary',
  'health_insurance_card',
  'first_level_visit',
  'rental_room',
  'visits_per_person',
  'people_per_room',
] as const;

export type PlanningItem = (typeof planningItems)[number];

/** Items that say how many, not how much: visits of a person in a year, people to a room. */
export const rates = ['visits_per_person', 'people_per_room'] as const satisfies readonly PlanningItem[];

/** What a province entered: đồng for a place, a card or a visit, or how many; what is not entered is not computed. */
export type PlanningValues = Readonly<Partial<Record<PlanningItem, number>>>;

/** The numbers of a forecast that needs follow from. */
export interface ForecastPeople {
  /** By grade, from preschool to 12. */
  readonly grades: readonly { readonly expected: number }[];
  readonly people: { readonly expected: number };
}

/** One line of the plan: how much is needed, what one costs, and what follows. */
export interface Need {
  readonly item: Exclude<PlanningItem, (typeof rates)[number]>;
  /** Null where the rate that it follows from was not entered. */
  readonly needed: number | null;
  /** Null where it was not entered. */
  readonly unitCost: number | null;
  /** In đồng; null where either is missing. */
  readonly cost: number | null;
}

const placeItemOf: Readonly<Record<SchoolLevel, Need['item']>> = {
  preschool: 'place_preschool',
  primary: 'place_primary',
  lower_secondary: 'place_lower_secondary',
  upper_secondary: 'place_upper_secondary',
};

/**
 * The needs of an area in a school year: a school place for each child, a health insurance card for each person (Health
 * Insurance Law, article 12: everybody), visits and rooms by the rates that the province entered. What was not entered is
 * left open, never taken for nothing.
 */
export function needsOf(forecast: ForecastPeople, values: PlanningValues): readonly Need[] {
  const places = new Map<Need['item'], number>();
  for (const grade of grades) {
    const item = placeItemOf[levelOf(grade)];
    places.set(item, (places.get(item) ?? 0) + forecast.grades[grade]!.expected);
  }
  const people = forecast.people.expected;
  const { visits_per_person: visits, people_per_room: perRoom } = values;
  const needed: [Need['item'], number | null][] = [
    ...places,
    ['health_insurance_card', people],
    ['first_level_visit', visits === undefined ? null : people * visits],
    ['rental_room', perRoom === undefined ? null : people / perRoom],
  ];
  return needed.map(([item, exactly]) => {
    const whole = exactly === null ? null : Math.round(exactly);
    const unitCost = values[item] ?? null;
    return {
      item,
      needed: whole,
      unitCost,
      cost: whole === null || unitCost === null ? null : whole * unitCost,
    };
  });
}
