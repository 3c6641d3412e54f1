import type { EpochDay } from '@libs/calendar';
import type { EndGround, HostRelation, Purpose } from '@libs/residence-law';
import type { Sex } from './names.ts';

/** An instant in whole seconds since 1970. */
export type Second = number;

/** What every generated fact carries. */
export interface RecordedFact {
  readonly id: string;
  readonly recordedAt: Second;
}

export interface SyntheticDetails extends RecordedFact {
  readonly holdsFrom: EpochDay;
  readonly fullName: string;
  readonly sex: Sex;
  /** `1999`, `1999-05` or `1999-05-04`. */
  readonly dateOfBirth: string;
  readonly personalNumber: string | null;
  /** When a corrected version took its place. */
  readonly voidedAt: Second | null;
}

export interface SyntheticHome extends RecordedFact {
  readonly communeCode: string;
  readonly from: EpochDay;
  end: (RecordedFact & { readonly until: EpochDay }) | null;
}

export interface SyntheticReport extends RecordedFact {
  readonly from: EpochDay;
  readonly until: EpochDay;
  readonly reportedAt: Second;
}

export interface SyntheticPresence extends RecordedFact {
  readonly communeCode: string;
  readonly dwellingId: string;
  readonly arrivedOn: EpochDay;
  readonly arrivedAt: Second | null;
  readonly plannedUntil: EpochDay | null;
  readonly purpose: Purpose;
  readonly hostRelation: HostRelation;
  readonly source: 'stay_report' | 'case_file' | 'inspection' | 'employer_list' | 'host_list' | 'person';
  departure: (RecordedFact & { readonly leftOn: EpochDay }) | null;
  readonly confirmations: (RecordedFact & { readonly on: EpochDay })[];
  readonly reports: SyntheticReport[];
}

export type CaseEventKind = 'opened' | 'completed' | 'granted' | 'refused' | 'withdrawn';

export interface SyntheticCaseEvent extends RecordedFact {
  readonly kind: CaseEventKind;
  readonly happenedOn: EpochDay;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface SyntheticRegistration extends RecordedFact {
  readonly communeCode: string;
  readonly dwellingId: string;
  readonly from: EpochDay;
  readonly lastDay: EpochDay;
  end: (RecordedFact & { readonly endedOn: EpochDay; readonly ground: EndGround }) | null;
}

export interface SyntheticCase extends RecordedFact {
  readonly presence: SyntheticPresence;
  readonly proofKind: string;
  readonly requestedFrom: EpochDay;
  readonly requestedLastDay: EpochDay;
  readonly events: readonly SyntheticCaseEvent[];
  readonly registration: SyntheticRegistration | null;
}

export interface SyntheticDeclaration extends RecordedFact {
  readonly communeCode: string;
  readonly from: EpochDay;
}

export interface SyntheticMembership extends RecordedFact {
  readonly householdId: string;
  readonly relation: string;
  readonly from: EpochDay;
}

/** A household that moved together; its row comes with its first member. */
export interface SyntheticHousehold extends RecordedFact {
  readonly communeCode: string;
  readonly dwellingId: string;
}

/** A person who never lived, with every fact about them as it would have been recorded. */
export interface SyntheticPerson extends RecordedFact {
  /** Where they were first recorded. */
  readonly communeCode: string;
  readonly details: readonly SyntheticDetails[];
  readonly homes: readonly SyntheticHome[];
  readonly presences: readonly SyntheticPresence[];
  readonly cases: readonly SyntheticCase[];
  readonly declarations: readonly SyntheticDeclaration[];
  readonly death: (RecordedFact & { readonly diedOn: EpochDay }) | null;
  readonly household: SyntheticHousehold | null;
  readonly membership: SyntheticMembership | null;
  readonly possiblySame: (RecordedFact & { readonly otherId: string }) | null;
}

/** How many facts bear on the person's residence status. */
export function factCount(person: SyntheticPerson): number {
  let count = person.homes.length + person.declarations.length + (person.death ? 1 : 0);
  for (const { end } of person.homes) if (end) count += 1;
  for (const { departure, confirmations, reports } of person.presences) {
    count += 1 + confirmations.length + reports.length + (departure ? 1 : 0);
  }
  for (const { registration } of person.cases) {
    count += 1 + (registration ? 1 : 0) + (registration?.end ? 1 : 0);
  }
  return count;
}
