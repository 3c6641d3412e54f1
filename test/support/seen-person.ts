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

/** The communes of an area. */
export type IsIn = (place: Pick<Place, 'commune' | 'province'>) => boolean;
