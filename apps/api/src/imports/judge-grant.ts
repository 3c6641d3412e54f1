import { day, fromEpochDay } from '@libs/calendar';
import { citationText, groundsThatHold, mayRegister, type RuleBook } from '@libs/residence-law';
import type { OneOfMany } from '../residence-status/index.ts';
import type { ImportField } from './fields.ts';
import { numberOf } from './row-days.ts';
import type { Finding, StatedRow } from './stated-row.ts';

/** What is known of a person, as a list asks for it. */
export type Facts = OneOfMany['facts'];

/** The permanent residence that is recorded for a day. */
export function homeOn({ permanentResidences }: Facts, on: string) {
  const at = numberOf(on);
  return permanentResidences.find(({ from, until }) => from <= at && (until === null || until > at)) ?? null;
}

/** Notes something about a row. */
export type Find = (field: ImportField, code: string, level: Finding['level'], article?: string) => void;

const fieldOfGround: Readonly<Record<string, ImportField>> = {
  at_commune_of_permanent_residence: 'permanentResidence',
  term_over_longest: 'lastDay',
  term_ends_before_it_begins: 'lastDay',
  overlaps_registration: 'from',
};

/** What the law excludes, it excludes in a book as well; that the decision came later than the first day is past. */
export function judgeGrant(
  grant: NonNullable<StatedRow['grant']>,
  { permanentResidence, arrivedOn }: StatedRow,
  facts: Facts | null,
  communeCode: string,
  rules: RuleBook,
  find: Find,
): void {
  const { from, lastDay } = grant;
  if (from < firstDayOfTheLaw) {
    find('from', 'before_the_law', 'error');
    return;
  }
  const home = (facts && homeOn(facts, arrivedOn))?.communeCode ?? permanentResidence;
  const registrations = facts?.temporaryRegistrations ?? [];
  const asked = { communeCode, home, from, lastDay };
  const excluded =
    registrations.length === 0 ? excludedAlone(asked, rules) : excludedByLaw(asked, registrations, rules);
  for (const { field, code, article } of excluded) find(field, code, 'error', article);
  const [first, last] = [numberOf(from), numberOf(lastDay)];
  const elsewhere = registrations.some(
    (other) =>
      other.communeCode !== communeCode &&
      other.from <= last &&
      (other.endedOn === null ? other.lastDay >= first : other.endedOn > first),
  );
  if (elsewhere) find('from', 'registered_elsewhere_then', 'error');
}

/** A term that a book says was granted. */
interface TermGranted {
  readonly communeCode: string;
  /** The commune of permanent residence; null where there is none. */
  readonly home: string | null;
  /** Days as text. */
  readonly from: string;
  readonly lastDay: string;
}

/** Why the law excludes a term, in the order of its grounds. */
type Excluded = readonly {
  readonly field: ImportField;
  readonly code: string;
  readonly article: string;
}[];

/** Of people with no other registration, by rule book and term: a book has few terms and many people. */
const excludedBefore = new WeakMap<RuleBook, Map<string, Excluded>>();
const mostTermsKept = 20_000;

function excludedAlone(asked: TermGranted, rules: RuleBook): Excluded {
  const kept = excludedBefore.get(rules) ?? new Map<string, Excluded>();
  excludedBefore.set(rules, kept);
  const key = `${asked.communeCode} ${asked.home ?? ''} ${asked.from} ${asked.lastDay}`;
  const excluded = kept.get(key) ?? excludedByLaw(asked, [], rules);
  if (kept.size < mostTermsKept) kept.set(key, excluded);
  return excluded;
}

function excludedByLaw(
  { communeCode, home, from, lastDay }: TermGranted,
  registrations: Facts['temporaryRegistrations'],
  rules: RuleBook,
): Excluded {
  const first = day(from);
  const decision = mayRegister(
    {
      communeCode,
      communeOfPermanentResidence: home,
      from: first,
      lastDay: day(lastDay),
      registrations: registrations.map((other) => ({
        communeCode: other.communeCode,
        from: fromEpochDay(other.from),
        lastDay: fromEpochDay(other.lastDay),
        endedOn: other.endedOn === null ? null : fromEpochDay(other.endedOn),
      })),
      dwellingBlocks: [],
      correctsWrongRegistration: true,
    },
    first,
    rules,
  );
  return groundsThatHold(decision).map(({ code, source }) => ({
    field: fieldOfGround[code] ?? 'from',
    code,
    article: citationText(source),
  }));
}

/** The Law on Residence 68/2020/QH14 is in force since then; terms of before are not judged by it. */
const firstDayOfTheLaw = '2021-07-01';

/** Whether a registration of this term is recorded. */
export function isKnownGrant(grant: StatedRow['grant'], facts: Facts, communeCode: string): boolean {
  if (!grant) return false;
  const [from, lastDay] = [numberOf(grant.from), numberOf(grant.lastDay)];
  return facts.temporaryRegistrations.some(
    (one) => one.communeCode === communeCode && one.from === from && one.lastDay === lastDay,
  );
}
