import { type Day, day } from '@libs/calendar';
import {
  citationText,
  type ConsentGiver,
  type ConsentMethod,
  type DwellingHold,
  earliestDay,
  type Filer,
  type NeededConsent,
  type NeededPaper,
  papersNeeded,
  type PapersNeeded,
  partialDate,
} from '@libs/residence-law';
import type { CasePapersNeeded } from './registration-request.messages.ts';
import type { proofKinds, RegistrationKind } from './temporary-residence.messages.ts';

type ProofKind = (typeof proofKinds)[number];

/** By what right somebody lives in the dwelling, as the proof that they show says. */
const holdOf: Record<ProofKind, DwellingHold> = {
  written_lease: 'rented_or_lent',
  ownership_paper: 'own',
  owner_is_relative: 'relative_agrees',
  employer_housing_paper: 'own',
  commune_confirmation: 'own',
  self_commitment: 'none_on_paper',
  seen_in_data: 'rented_or_lent',
  other_paper: 'own',
};

/** What the papers of a case depend on. */
export interface AskedForPapers {
  readonly kind: RegistrationKind;
  readonly proofKind: ProofKind;
  readonly filedBy: Filer;
  readonly joinsParentOrGuardian: boolean;
  /** As recorded: a day, a month or a year. */
  readonly dateOfBirth: string | null;
}

/** What a registration, extension or change of dwelling needs, must not be asked for, and whose consent it needs. */
export function papersFor(asked: AskedForPapers, filedOn: Day): PapersNeeded {
  return papersNeeded({
    about: {
      kind: asked.kind,
      hold: holdOf[asked.proofKind],
      dwellingIsInData: asked.proofKind === 'seen_in_data',
    },
    person: {
      age: ageOn(asked.dateOfBirth, filedOn),
      joinsParentOrGuardian: asked.joinsParentOrGuardian,
      lacksCapacity: false,
    },
    filedBy: asked.filedBy,
    hasForeignPaper: false,
    filedOn,
  });
}

/** A consent or paper as it was recorded with a case. */
export interface Recorded {
  readonly consents: readonly {
    of: ConsentGiver;
    method: ConsentMethod;
    giverName: string;
    givenOn: string;
    note: string | null;
  }[];
  readonly papers: readonly { code: string; minutesNumber: string; seenOn: string }[];
}

/** The same for the wire, with what was given and seen of it. */
export function presentPapers(needed: PapersNeeded, { consents, papers }: Recorded): CasePapersNeeded {
  return {
    needed: needed.needed.map(({ code, handling, source }) => {
      const seen = papers.find((paper) => paper.code === code);
      return {
        code,
        handling,
        article: citationText(source),
        seenOn: seen?.seenOn ?? null,
        minutesNumber: seen?.minutesNumber ?? null,
      };
    }),
    notAsked: needed.notAsked.map(({ code, reason, source }) => ({
      code,
      reason,
      article: citationText(source),
    })),
    consents: needed.consents.map(({ of, byEveryOwner, methods, source }) => ({
      of,
      byEveryOwner,
      methods,
      article: citationText(source),
      given: consents.filter((given) => given.of === of),
    })),
    conditionsAreVerified: needed.conditionsAreVerified,
  };
}

/** The consents that are needed and that nobody gave in a way open for them. */
export const consentsMissing = (needed: PapersNeeded, { consents }: Recorded): readonly NeededConsent[] =>
  needed.consents.filter(
    ({ of, methods }) =>
      !consents.some((given) => given.of === of && (methods as readonly string[]).includes(given.method)),
  );

/** Papers of the dwelling: which one was seen, or was handed in, is said with the proof. */
const ofTheDwelling: ReadonlySet<string> = new Set([
  'written_lease',
  'one_paper_of_the_dwelling',
  'own_commitment',
]);

/** The originals that whoever states the proof of the dwelling has compared. */
export const comparedWithProof = ({ needed }: PapersNeeded): readonly string[] =>
  needed
    .filter(({ code, handling }) => handling === 'shown_and_compared' && ofTheDwelling.has(code))
    .map(({ code }) => code);

/** Papers that somebody must hand in or show and that nobody has seen yet; never one that must not be asked for. */
export const papersMissing = (needed: PapersNeeded, { papers }: Recorded): readonly NeededPaper[] =>
  needed.needed.filter(
    ({ code, handling }) =>
      handling !== 'made_by_office' && !ofTheDwelling.has(code) && !papers.some((seen) => seen.code === code),
  );

/** Whole years; of a date known only in part, the most that it can be: a minor is not made out of a missing day. */
export function ageOn(dateOfBirth: string | null, on: Day): number | null {
  const date = dateOfBirth === null ? null : partialDate(dateOfBirth);
  if (!date) return null;
  const born = day(earliestDay(date).toString());
  return born.until(on, { largestUnit: 'years' }).years;
}
