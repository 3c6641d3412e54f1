import type { Messages } from '@libs/api-client';
import type { foundWords, stayPurposes } from '@libs/words';
import type { FieldProblem } from '../../api/problem.ts';
import { readPartialDay, type DayText } from '../../days/day-text.ts';
import { digitsOf, isPersonalNumber, typedName } from '../../persons/typed-person.ts';

/** What was found of somebody on the register. */
export interface FoundEntry {
  readonly found: keyof typeof foundWords;
  readonly leftOn: DayText | null;
}

/** Somebody met at the door who was not on the register, as typed. */
export interface MetEntry {
  readonly fullName: string;
  /** Somebody told of them and knows no name. */
  readonly knowsNoName: boolean;
  readonly sex: 'female' | 'male';
  /** As typed: a day, a month or a year. */
  readonly dateOfBirth: string;
  readonly personalNumber: string;
  readonly permanentCommuneCode: string | null;
  readonly arrivedOn: DayText | null;
  readonly purpose: keyof typeof stayPurposes;
}

/** Everything typed about one visit. */
export interface VisitEntry {
  readonly inspectedOn: DayText | null;
  readonly nobodyHome: boolean;
  /** By the id of the resident. */
  readonly found: Readonly<Record<string, FoundEntry>>;
  readonly met: readonly MetEntry[];
  readonly note: string;
}

/** A visit of today of which nothing was typed yet. */
export const emptyVisit = (today: DayText): VisitEntry => ({
  inspectedOn: today,
  nobodyHome: false,
  found: {},
  met: [],
  note: '',
});

/** An empty form for somebody who was met. */
export const nobodyMet = (today: DayText): MetEntry => ({
  fullName: '',
  knowsNoName: false,
  sex: 'female',
  dateOfBirth: '',
  personalNumber: '',
  permanentCommuneCode: null,
  arrivedOn: today,
  purpose: 'work',
});

/** Of how many people something was found. */
export const peopleFound = ({ found, met, nobodyHome }: VisitEntry): number =>
  nobodyHome ? 0 : Object.keys(found).length + met.length;

/** What can be seen to be wrong before anything is kept; fields are named as the message names them. */
export function problemsOf(entry: VisitEntry, thisYear: number): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const wrong = (field: string, code: string) => problems.push({ field, code });
  if (entry.inspectedOn === null) wrong('inspectedOn', 'is_not_empty');
  if (entry.nobodyHome) return problems;
  if (peopleFound(entry) === 0) wrong('findings', 'array_min_size');
  const known = Object.values(entry.found);
  for (const [index, { found, leftOn }] of known.entries())
    if (found === 'left' && leftOn === null) wrong(`findings.${String(index)}.leftOn`, 'is_not_empty');
  for (const [index, met] of entry.met.entries()) {
    const { fullName, knowsNoName, dateOfBirth, personalNumber, arrivedOn } = met;
    const finding = `findings.${String(known.length + index)}`;
    const at = `${finding}.person`;
    if (arrivedOn === null) wrong(`${finding}.arrivedOn`, 'is_not_empty');
    if (!knowsNoName && fullName.trim().length < 2) wrong(`${at}.fullName`, 'is_not_empty');
    const isBornKnown = dateOfBirth.trim() !== '';
    if (isBornKnown && readPartialDay(dateOfBirth, thisYear) === null)
      wrong(`${at}.dateOfBirth`, 'not_a_birth_date');
    const number = digitsOf(personalNumber);
    if (number !== '') {
      if (knowsNoName) wrong(`${at}.fullName`, 'is_not_empty');
      if (!isBornKnown) wrong(`${at}.dateOfBirth`, 'is_not_empty');
      if (!isPersonalNumber(number)) wrong(`${at}.personalNumber`, 'not_twelve_digits');
    }
  }
  return problems;
}

/** The message for what was typed; the people of the register first, in the order in which they were noted. */
export function messageOf(
  dwellingId: string,
  entry: VisitEntry,
  thisYear: number,
): Messages['NewInspection'] {
  const note = entry.note.trim();
  return {
    dwellingId,
    inspectedOn: entry.inspectedOn ?? '',
    outcome: entry.nobodyHome ? 'nobody_home' : 'met',
    ...(note === '' ? {} : { note }),
    findings: entry.nobodyHome
      ? []
      : [
          ...Object.entries(entry.found).map(([residentId, { found, leftOn }]) => ({
            found,
            residentId,
            ...(found === 'left' && leftOn !== null ? { leftOn } : {}),
          })),
          ...entry.met.map((met) => ({
            found: 'new' as const,
            purpose: met.purpose,
            ...(met.arrivedOn === null ? {} : { arrivedOn: met.arrivedOn }),
            person: {
              ...(met.knowsNoName ? {} : { fullName: typedName(met.fullName) }),
              sex: met.sex,
              ...(met.dateOfBirth.trim() === ''
                ? {}
                : { dateOfBirth: readPartialDay(met.dateOfBirth, thisYear) ?? '' }),
              ...(digitsOf(met.personalNumber) === ''
                ? {}
                : { personalNumber: digitsOf(met.personalNumber) }),
              ...(met.permanentCommuneCode === null
                ? {}
                : { permanentCommuneCode: met.permanentCommuneCode }),
            },
          })),
        ],
  };
}
