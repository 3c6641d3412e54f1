import { type Day, day } from '@libs/calendar';
import {
  citationText,
  type DwellingBlock,
  groundsThatHold,
  mayRegister,
  type OtherRegistration,
  type ResidenceFacts,
  type RuleBook,
} from '@libs/residence-law';
import { excludedByLaw, type FieldError } from '../web-errors/index.ts';

/** The field of the form that each ground of the law speaks of. */
const fieldOf = {
  at_commune_of_permanent_residence: 'dwellingId',
  term_ends_before_it_begins: 'lastDay',
  term_over_longest: 'lastDay',
  starts_before_decision: 'from',
  overlaps_registration: 'from',
  dwelling_blocked: 'dwellingId',
} as const;

/** A term somebody asks for or an officer wants to grant. */
export interface Term {
  readonly communeCode: string;
  /** The dwelling that somebody moves to within the commune: their registration at another one is replaced. */
  readonly movesTo?: string;
  /** What forbids registering at the dwelling. */
  readonly dwellingBlocks: readonly DwellingBlock[];
  readonly from: Day;
  readonly lastDay: Day;
}

/** Refuses with every ground that the law excludes the term by (422), each with its article. */
export function refuseExcludedTerm(term: Term, facts: ResidenceFacts, decidedOn: Day, rules: RuleBook): void {
  const errors = excludedTerm(term, facts, decidedOn, rules);
  if (errors.length > 0) throw excludedByLaw(errors);
}

/** Every ground that the law excludes the term by, with the field it speaks of; none where it may be registered. */
export function excludedTerm(
  term: Term,
  facts: ResidenceFacts,
  decidedOn: Day,
  rules: RuleBook,
): FieldError[] {
  const decision = mayRegister(
    {
      ...term,
      communeOfPermanentResidence: communeOfPermanentResidence(facts, term.from),
      registrations: facts.temporaryRegistrations,
    },
    decidedOn,
    rules,
  );
  return groundsThatHold(decision).map(({ code, source }) => ({
    field: fieldOf[code],
    code,
    article: citationText(source),
  }));
}

/** The commune of permanent residence on a day, or null. */
export function communeOfPermanentResidence(facts: ResidenceFacts, on: Day): string | null {
  const text = on.toString();
  const home = facts.permanentResidences.find(
    ({ from, until }) => from.toString() <= text && (until === null || text < until.toString()),
  );
  return home?.communeCode ?? null;
}

/** A stored registration as the law looks at it. */
export function asLawSeesIt(row: {
  communeCode: string;
  dwellingId: string;
  from: string;
  lastDay: string;
  until: string;
  ended: boolean;
}): OtherRegistration {
  return {
    communeCode: row.communeCode,
    dwelling: row.dwellingId,
    from: day(row.from),
    lastDay: day(row.lastDay),
    endedOn: row.ended ? day(row.until) : null,
  };
}
