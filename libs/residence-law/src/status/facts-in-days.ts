import { localDayOf, millisecondOfDay, toEpochDay, type Day, type EpochDay } from '@libs/calendar';
import { type EndGround, type HostRelation, type Purpose, type ResidenceFacts } from './facts.ts';

/**
 * The same facts with every day as a number: what the timeline works on, and what a projection of millions of
 * people loads straight from the database (`arrived_on - date '1970-01-01'`).
 */
export interface FactsInDays {
  readonly nationality: string | readonly { readonly nationality: string; readonly from: EpochDay }[];
  readonly permanentResidences: readonly {
    readonly communeCode: string;
    readonly from: EpochDay;
    readonly until: EpochDay | null;
  }[];
  readonly presences: readonly PresenceInDays[];
  readonly stayReports: readonly StayReportInDays[];
  readonly temporaryRegistrations: readonly RegistrationInDays[];
  readonly pendingCases: readonly {
    readonly communeCode: string;
    readonly completeOn: EpochDay;
    readonly decidedOn: EpochDay | null;
  }[];
  readonly noResidenceDeclarations: readonly {
    readonly communeCode: string;
    readonly from: EpochDay;
    readonly until: EpochDay | null;
  }[];
  readonly diedOn: EpochDay | null;
}

/** A presence on day numbers; the first day no longer there is `leftOn`. */
export interface PresenceInDays {
  readonly id: string;
  readonly communeCode: string;
  readonly dwelling: string;
  readonly arrivedOn: EpochDay;
  /** Milliseconds since midnight of the arrival, where the instant is known. */
  readonly arrivedAtMillisecond: number | null;
  readonly leftOn: EpochDay | null;
  readonly plannedUntil: EpochDay | null;
  readonly confirmedOn: readonly EpochDay[];
  readonly hostRelation: HostRelation;
  readonly purpose: Purpose;
}

/** A stay report on day numbers: it covers `[from, until)`. */
export interface StayReportInDays {
  readonly presenceId: string;
  readonly from: EpochDay;
  readonly until: EpochDay;
  readonly reportedOn: EpochDay;
  /** Milliseconds since midnight of the report. */
  readonly reportedAtMillisecond: number;
}

/** A temporary registration on day numbers; `lastDay` still belongs to it, `endedOn` does not. */
export interface RegistrationInDays {
  readonly communeCode: string;
  readonly dwelling: string;
  readonly from: EpochDay;
  readonly lastDay: EpochDay;
  readonly endedOn: EpochDay | null;
  readonly endGround: EndGround | null;
}

const numberOf = (day: Day | null | undefined): EpochDay | null =>
  day === null || day === undefined ? null : toEpochDay(day);

/** The facts with every day as a number, in the order given. */
export function factsInDays(facts: ResidenceFacts): FactsInDays {
  return {
    nationality:
      typeof facts.nationality === 'string'
        ? facts.nationality
        : facts.nationality.map(({ nationality, from }) => ({ nationality, from: toEpochDay(from) })),
    permanentResidences: facts.permanentResidences.map(({ communeCode, from, until }) => ({
      communeCode,
      from: toEpochDay(from),
      until: numberOf(until),
    })),
    presences: facts.presences.map((presence) => ({
      id: presence.id,
      communeCode: presence.communeCode,
      dwelling: presence.dwelling,
      arrivedOn: toEpochDay(presence.arrivedOn),
      arrivedAtMillisecond: presence.arrivedAt ? millisecondOfDay(presence.arrivedAt) : null,
      leftOn: numberOf(presence.leftOn),
      plannedUntil: numberOf(presence.plannedUntil),
      confirmedOn: (presence.confirmedOn ?? []).map(toEpochDay),
      hostRelation: presence.hostRelation ?? 'none',
      purpose: presence.purpose ?? 'other',
    })),
    stayReports: facts.stayReports.map(({ presenceId, from, until, reportedAt }) => ({
      presenceId,
      from: toEpochDay(from),
      until: toEpochDay(until),
      reportedOn: toEpochDay(localDayOf(reportedAt)),
      reportedAtMillisecond: millisecondOfDay(reportedAt),
    })),
    temporaryRegistrations: facts.temporaryRegistrations.map((registration) => ({
      communeCode: registration.communeCode,
      dwelling: registration.dwelling,
      from: toEpochDay(registration.from),
      lastDay: toEpochDay(registration.lastDay),
      endedOn: numberOf(registration.endedOn),
      endGround: registration.endGround ?? null,
    })),
    pendingCases: facts.pendingCases.map(({ communeCode, completeOn, decidedOn }) => ({
      communeCode,
      completeOn: toEpochDay(completeOn),
      decidedOn: numberOf(decidedOn),
    })),
    noResidenceDeclarations: facts.noResidenceDeclarations.map(({ communeCode, from, until }) => ({
      communeCode,
      from: toEpochDay(from),
      until: numberOf(until),
    })),
    diedOn: numberOf(facts.diedOn),
  };
}
