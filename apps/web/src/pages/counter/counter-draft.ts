import type { Messages } from '@libs/api-client';
import type {
  consentGiverWords,
  consentMethodWords,
  feeExemptionWords,
  hostRelations,
  proofKinds,
  stayPurposes,
} from '@libs/words';
import { monthsAfter, daysAfter, type DayText } from '../../days/day-text.ts';
import { type DwellingEntry, noDwelling } from '../../dwellings/dwelling-entry.ts';

/** Whom the case is for: a resident of this area, or somebody elsewhere by full number. */
export type CaseSubject = { readonly residentId: string } | { readonly personalNumber: string };

/** A person of another area, met by their full number: what the look-up told. */
export interface PersonElsewhere {
  readonly personalNumber: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly registration: Messages['RegistrationInForce'] | null;
}

/** What is typed about a person who is not in the system yet. */
export interface NewPersonEntry {
  readonly fullName: string;
  readonly personalNumber: string;
  readonly sex: string;
  /** As typed: a day, a month or a year. */
  readonly dateOfBirth: string;
  readonly nationality: string;
  readonly permanentCommuneCode: string | null;
  readonly permanentFrom: DayText | null;
  readonly phone: string;
  readonly email: string;
}

/** What is typed about the stay and the registration asked for. */
export interface FilingEntry extends DwellingEntry {
  readonly arrivedOn: DayText | null;
  readonly purpose: keyof typeof stayPurposes;
  readonly plannedUntil: DayText | null;
  readonly hostRelation: keyof typeof hostRelations;
  readonly requestedFrom: DayText | null;
  readonly requestedLastDay: DayText | null;
  readonly proofKind: keyof typeof proofKinds;
  readonly proofNote: string;
  /** By whom and how, for each consent that is needed. */
  readonly consents: Readonly<Partial<Record<keyof typeof consentGiverWords, ConsentEntry>>>;
  /** Why an extension is taken before its time. */
  readonly discretion: string;
  /** The group by which nothing is charged, or nothing. */
  readonly exemption: FeeExemption | '';
  readonly receiptNumber: string;
}

/** A group that pays no fee. */
export type FeeExemption = keyof typeof feeExemptionWords;

/** What is typed about one consent. */
export interface ConsentEntry {
  readonly method: keyof typeof consentMethodWords;
  readonly giverName: string;
}

/** Everything on the counter that has not been sent. */
export interface CounterDraft {
  /** Whom the filing is for: the id of a resident, or `number:` and the number of one who is elsewhere. */
  readonly filingFor: string | null;
  readonly newPerson: NewPersonEntry | null;
  readonly elsewhere: PersonElsewhere | null;
  readonly filing: FilingEntry;
}

/** An empty form for somebody new; what was searched for is already in it. */
export function emptyPerson(known: Partial<NewPersonEntry> = {}): NewPersonEntry {
  return {
    fullName: '',
    personalNumber: '',
    sex: 'female',
    dateOfBirth: '',
    nationality: 'VN',
    permanentCommuneCode: null,
    permanentFrom: null,
    phone: '',
    email: '',
    ...known,
  };
}

/** An empty filing: arrival and registration from today, for one year. */
export function emptyFiling(today: DayText): FilingEntry {
  return {
    ...noDwelling,
    arrivedOn: today,
    purpose: 'work',
    plannedUntil: null,
    hostRelation: 'none',
    requestedFrom: today,
    requestedLastDay: lastDayAfter(today, 12),
    proofKind: 'written_lease',
    proofNote: '',
    consents: {},
    discretion: '',
    exemption: '',
    receiptNumber: '',
  };
}

/** What an extension or a move begins with: the filing before it, from the day after its term, or from today. */
export function filingAfter(
  kind: 'extension' | 'change_of_dwelling',
  before: Messages['RegistrationRequest'],
  { address, lastDay }: { readonly address: string; readonly lastDay: DayText },
  today: DayText,
): FilingEntry {
  const from = kind === 'extension' ? daysAfter(lastDay, 1) : today;
  return {
    ...emptyFiling(today),
    ...(kind === 'extension'
      ? {
          dwelling: { id: before.dwellingId, address },
          address,
          arrivedOn: before.arrivedOn,
          proofKind: 'seen_in_data' as const,
        }
      : {}),
    purpose: before.purpose,
    hostRelation: kind === 'extension' ? before.hostRelation : 'none',
    requestedFrom: from,
    requestedLastDay: lastDayAfter(from, 12),
  };
}

/** The last day of a term of whole months: the day before the same day of the month. */
export const lastDayAfter = (from: DayText, months: number): DayText =>
  daysAfter(monthsAfter(from, months), -1);

/** The steps of the case in the left column. */
export const steps = ['person', 'dwelling', 'term', 'papers', 'decision'] as const;
/** One of the steps. */
export type Step = (typeof steps)[number];

/** The fields of a step that still miss something, by their names in the message. */
export function missingIn(step: Step, filing: FilingEntry): readonly string[] {
  const missing = (fields: Record<string, boolean>) =>
    Object.entries(fields)
      .filter(([, isMissing]) => isMissing)
      .map(([field]) => field);
  switch (step) {
    case 'dwelling':
      return missing({ dwellingId: filing.dwelling === null });
    case 'term':
      return missing({
        arrivedOn: filing.arrivedOn === null,
        requestedFrom: filing.requestedFrom === null,
        requestedLastDay: filing.requestedLastDay === null,
      });
    case 'person':
    case 'papers':
    case 'decision':
      return [];
  }
}

/** What every step of the filing is given. */
export interface StepProps {
  readonly filing: FilingEntry;
  readonly change: (part: Partial<FilingEntry>) => void;
  /** The sentence beside a field: what is missing, or what the server said. */
  readonly errorOf: (field: string) => string | undefined;
}
