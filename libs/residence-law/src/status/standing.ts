import { type Chain, type Home, type Person, type Place, type Span, type Stay } from './person.ts';
import { type Coverage } from './report-coverage.ts';
import { type Term } from './term.ts';

/** A commune in which somebody may count on a day (section 3 of the status definition). */
export interface Candidate {
  readonly place: Place;
  readonly chain: Chain;
  /** The presence that covers the day and arrived last, or null: away, but registered here. */
  readonly covering: Stay | null;
  /** The covering presence or, without one, the presence that ended last. */
  readonly latest: Stay;
  /** The registration valid here on the day. */
  readonly term: Term | null;
  readonly settled: boolean;
}

/** Residence status on a day, without foreigners, who have no timeline. */
export const residenceStatuses = [
  'permanent',
  'registered_temporary',
  'registered_stay',
  'pending',
  'declared',
  'unregistered_elsewhere',
  'unregistered_lapsed',
  'unregistered_over_30',
  'unregistered_under_30',
] as const;
export type ResidenceStatus = (typeof residenceStatuses)[number];

/** The four groups that add up to all who count, and those outside. */
export type StatusGroup = 'registered' | 'pending' | 'declared' | 'unregistered' | 'outside';

/** The group of a status (section 4). */
export const groupOf: Readonly<Record<ResidenceStatus, StatusGroup>> = {
  permanent: 'outside',
  registered_temporary: 'registered',
  registered_stay: 'registered',
  pending: 'pending',
  declared: 'declared',
  unregistered_elsewhere: 'unregistered',
  unregistered_lapsed: 'unregistered',
  unregistered_over_30: 'unregistered',
  unregistered_under_30: 'unregistered',
};

/** The row of section 4 that decided, and the fact it rests on. */
export interface Standing {
  readonly row: '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10';
  readonly status: ResidenceStatus;
  readonly home?: Home;
  readonly term?: Term;
  readonly coverage?: Coverage;
  readonly span?: Span;
}

/** All communes in which the person may count on a day, in no order. */
export function candidatesOn(person: Person, day: number): Candidate[] {
  const candidates: Candidate[] = [];
  const settledDays = person.parameters.settledDays.on(day);
  for (const place of person.places) {
    let covering: Stay | null = null;
    let ended: Stay | null = null;
    for (const stay of place.stays) {
      if (stay.from > day) break;
      if (day < stay.until) covering = stay;
      else if (ended === null || stay.until >= ended.until) ended = stay;
    }
    const latest = covering ?? ended;
    if (latest === null) continue;
    const term = termOn(place.terms, day);
    if (covering === null && (term === null || day >= latest.graceUntil)) continue;
    const { chain } = latest;
    candidates.push({
      place,
      chain,
      covering,
      latest,
      term,
      settled: term !== null || chain.until - chain.from >= settledDays,
    });
  }
  return candidates;
}

/** Where the person counts: the settled candidate last seen latest, or without a settled one the one last seen
 * latest; ties go to presence, then the later chain, then the greater code. */
export function countedPlace(candidates: readonly Candidate[], day: number): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (best === null || isBetter(candidate, best, day)) best = candidate;
  }
  return best;
}

function isBetter(a: Candidate, b: Candidate, day: number): boolean {
  if (a.settled !== b.settled) return a.settled;
  const seen = lastSeen(a.chain, day) - lastSeen(b.chain, day);
  if (seen !== 0) return seen > 0;
  if ((a.covering === null) !== (b.covering === null)) return a.covering !== null;
  if (a.chain.from !== b.chain.from) return a.chain.from > b.chain.from;
  return a.place.communeCode > b.place.communeCode;
}

/** The latest day, not after the day asked about, among the arrivals and confirmations of a chain. */
export function lastSeen({ stays }: Chain, day: number): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { from, fact } of stays) {
    if (from <= day && from > latest) latest = from;
    for (const confirmed of fact.confirmedOn) if (confirmed <= day && confirmed > latest) latest = confirmed;
  }
  return latest;
}

/** The registration among these that is valid on a day; the latest begun, should there be several. */
export function termOn(terms: readonly Term[], day: number): Term | null {
  let valid: Term | null = null;
  for (const term of terms) if (term.from <= day && day < term.until) valid = term;
  return valid;
}

const spanOn = (spans: readonly Span[], day: number): Span | undefined =>
  spans.find(({ from, until }) => from <= day && day < until);

/** The status in the place where the person counts: the first row of section 4 that holds. */
export function standingAt(
  person: Person,
  { place, chain, term }: Candidate,
  home: Home | null,
  day: number,
): Standing {
  if (home !== null && home.communeCode === place.communeCode) return { row: '2', status: 'permanent', home };
  if (term !== null) return { row: '3', status: 'registered_temporary', term };

  const elapsed = day - chain.from;
  const coverage = elapsed < chain.stayDays ? reportOn(place, day) : undefined;
  if (coverage) return { row: '4', status: 'registered_stay', coverage };

  const pending = spanOn(place.pending, day);
  if (pending) return { row: '5', status: 'pending', span: pending };

  const declaration = spanOn(place.declarations, day);
  if (declaration) return { row: '6', status: 'declared', span: declaration };

  // No registration is valid here, so any that is valid is elsewhere.
  const elsewhere = termOn(person.terms, day);
  if (elsewhere) return { row: '7', status: 'unregistered_elsewhere', term: elsewhere };

  const lapsed = place.terms.findLast(({ until }) => chain.from <= until && until <= day);
  if (lapsed) return { row: '8', status: 'unregistered_lapsed', term: lapsed };

  return elapsed >= chain.stayDays
    ? { row: '9', status: 'unregistered_over_30' }
    : { row: '10', status: 'unregistered_under_30' };
}

/** A report that covers the day, of a presence here that covers it too. */
function reportOn({ stays }: Place, day: number): Coverage | undefined {
  for (const stay of stays) {
    if (stay.from > day) return undefined;
    if (day >= stay.until) continue;
    const coverage = stay.coverages.find(({ from, until }) => from <= day && day < until);
    if (coverage) return coverage;
  }
  return undefined;
}
