import { type Day, day, isOnOrBefore } from '@libs/calendar';
import {
  citationText,
  extendedFrom,
  extensionWindowOpens,
  groundsThatHold,
  isMinor,
  lastDayOfLongestTerm,
  mayExtend,
  type ResidenceFacts,
  type RuleBook,
} from '@libs/residence-law';
import type { Dwelling } from '../places/index.ts';
import { asLawSeesIt, communeOfPermanentResidence, excludedTerm } from './check-term.ts';
import { ageOn } from './papers-of-case.ts';
import type { Finding, FindingCode, PreCheckAnswer, PreCheckQuestion } from './pre-check.messages.ts';
import type { RegistrationRow } from './registrations.repository.ts';
import type { RegistrationKind } from './temporary-residence.messages.ts';

/** The person as far as this area may know them. */
export interface Person {
  readonly known: PreCheckAnswer['known'];
  readonly residentId: string | null;
  readonly fullName: string | null;
  readonly birthYear: number | null;
  readonly dateOfBirth: string | null;
  readonly facts: ResidenceFacts | null;
  /** Registrations that hold today or later, first to last. */
  readonly registrations: readonly RegistrationRow[];
  /** The latest one in the officer's commune, whether or not it still holds. */
  readonly latestHere: RegistrationRow | null;
  readonly elsewhere: { readonly communeCode: string; readonly lastDay: string } | null;
}

/** One finding. */
export const found = (
  code: FindingCode,
  severity: Finding['severity'],
  details: Record<string, string> = {},
  article: string | null = null,
): Finding => ({ code, severity, article, details });

/** A move where somebody is registered here at another dwelling, an extension at the same one, else a registration. */
export function whatFits({ latestHere }: Person, dwelling: Dwelling | null, today: Day): RegistrationKind {
  if (latestHere === null || isOnOrBefore(day(latestHere.until), today)) return 'registration';
  if (dwelling !== null && dwelling.id !== latestHere.dwellingId) return 'change_of_dwelling';
  return 'extension';
}

/** What the person's own record says: unknown, dead, foreign, a minor, registered elsewhere. */
export function aboutThePerson({ known, facts, dateOfBirth, elsewhere }: Person, today: Day): Finding[] {
  const findings: Finding[] = [];
  if (known === 'nowhere') findings.push(found('person_unknown', 'blocks'));
  if (facts?.diedOn) findings.push(found('person_died', 'blocks', { diedOn: facts.diedOn.toString() }));
  if (facts && nationalityOf(facts) !== 'VN') findings.push(found('person_foreign', 'blocks'));
  if (isMinor({ age: ageOn(dateOfBirth, today) })) findings.push(found('person_minor', 'warns'));
  if (elsewhere) findings.push(found('registered_elsewhere', 'shows', { ...elsewhere }));
  return findings;
}

/** Whether the dwelling is of this area and may be registered at (article 23). */
export function aboutTheDwelling(
  dwelling: Dwelling | null,
  blocks: readonly string[],
  communes: readonly string[],
): Finding[] {
  if (dwelling === null) return [];
  return [
    ...(communes.includes(dwelling.communeCode) ? [] : [found('dwelling_elsewhere', 'blocks')]),
    ...blocks.map((reason) => found('dwelling_blocked', 'blocks', { reason })),
  ];
}

/** Whether what is asked for goes with the registration that is there. */
export function aboutTheKind(
  kind: RegistrationKind,
  { latestHere, known }: Person,
  dwelling: Dwelling | null,
): Finding[] {
  if (known === 'nowhere') return [];
  if (kind !== 'registration') return latestHere === null ? [found('no_registration_here', 'blocks')] : [];
  if (latestHere === null) return [];
  const { lastDay, id } = latestHere;
  const details = { registrationId: id, lastDay };
  return dwelling === null || dwelling.id === latestHere.dwellingId
    ? [found('registered_here', 'shows', details)]
    : [found('registered_at_another_dwelling_here', 'shows', details)];
}

interface AskedTerm {
  readonly kind: RegistrationKind;
  readonly question: PreCheckQuestion;
  readonly person: Person;
  readonly dwelling: Dwelling | null;
  readonly from: Day;
  readonly commune: string;
}

/** What the law says of the term: that asked for, or the longest from the earliest day. */
export function aboutTheTerm(asked: AskedTerm, today: Day, rules: RuleBook): Finding[] {
  const { kind, question, person, dwelling, commune } = asked;
  const { facts, latestHere } = person;
  if (facts === null) return [];
  const from = question.from ?? asked.from;
  const lastDay = question.lastDay ?? lastDayOfLongestTerm(from, rules);
  const excluded = excludedTerm(
    {
      communeCode: commune,
      from,
      lastDay,
      dwellingBlocks: [],
      ...(kind === 'change_of_dwelling' && dwelling && { movesTo: dwelling.id }),
    },
    facts,
    today,
    rules,
  ).map(({ code, article }) => found(code as FindingCode, 'blocks', {}, article ?? null));
  if (kind !== 'extension' || latestHere === null) return excluded;
  const extension = mayExtend(
    {
      registration: asLawSeesIt(latestHere),
      lastDay: null,
      sameDwelling: dwelling === null || dwelling.id === latestHere.dwellingId,
      communeOfPermanentResidence: communeOfPermanentResidence(facts, today),
      dwellingBlocks: [],
    },
    today,
    rules,
  );
  const opensOn = extensionWindowOpens(day(latestHere.lastDay), rules).toString();
  const window = groundsThatHold(extension).map(({ code, source }) =>
    found(
      code,
      code === 'before_window' ? 'warns' : 'blocks',
      { opensOn, lastDay: latestHere.lastDay },
      citationText(source),
    ),
  );
  const said = new Set(window.map(({ code }) => code));
  return [...window, ...excluded.filter(({ code }) => !said.has(code))];
}

/** The first day that can be asked for: after the term that is extended, otherwise today. */
export const earliestFrom = (kind: RegistrationKind, { latestHere }: Person, today: Day): Day =>
  kind === 'extension' && latestHere ? extendedFrom(day(latestHere.lastDay), today) : today;

const nationalityOf = ({ nationality }: ResidenceFacts): string =>
  typeof nationality === 'string' ? nationality : (nationality.at(-1)?.nationality ?? 'VN');
