import {
  day,
  type EpochDay,
  fromEpochDay,
  isoOfEpochDay,
  type OfficeCalendar,
  toEpochDay,
} from '@libs/calendar';
import { type RuleBook } from '@libs/residence-law';
import { dueByLaw } from '../cases/index.ts';
import { searchKeysOf } from '../residence-status/index.ts';
import { dayOfInstant } from './recording.ts';
import { statusHistory } from './status-history.ts';
import type { SyntheticDwelling } from './dwellings.ts';
import type { RecordedFact, Second, SyntheticCase, SyntheticPerson } from './synthetic-person.ts';

/** A value of a column, before it is written for COPY. */
export type Cell = string | number | boolean | null;

/** The tables that a population fills, in the order in which a batch is loaded: endings stand before what they end. */
export const columnsOf = {
  dwelling: 'id, commune_code, address, folded_address, kind, address_on_document, recorded_at, recorded_by',
  resident: 'id, commune_code, recorded_at, recorded_by, synthetic',
  resident_details:
    'id, resident_id, recorded_at, recorded_by, voided_at, voided_by, void_reason, holds_from, full_name, sex, date_of_birth, nationality, personal_number',
  permanent_residence_end: 'id, resident_id, recorded_at, recorded_by, permanent_residence_id, until',
  permanent_residence: 'id, resident_id, recorded_at, recorded_by, commune_code, starts_on',
  presence:
    'id, resident_id, recorded_at, recorded_by, commune_code, dwelling_id, arrived_on, arrived_at, planned_until, purpose, host_relation, source',
  confirmation: 'id, resident_id, recorded_at, recorded_by, presence_id, confirmed_on',
  departure: 'id, resident_id, recorded_at, recorded_by, presence_id, left_on',
  stay_report: 'id, resident_id, recorded_at, recorded_by, presence_id, starts_on, until, reported_at',
  no_residence_declaration: 'id, resident_id, recorded_at, recorded_by, commune_code, starts_on',
  resident_death: 'id, resident_id, recorded_at, recorded_by, died_on',
  household: 'id, commune_code, dwelling_id, recorded_at, recorded_by',
  household_member: 'id, resident_id, recorded_at, recorded_by, household_id, relation, starts_on',
  possible_same_resident: 'id, resident_id, recorded_at, recorded_by, other_resident_id, reason',
  residence_filing: 'id, commune_code, year, number, recorded_at, recorded_by',
  residence_case:
    'id, resident_id, recorded_at, recorded_by, filing_id, commune_code, kind, state, due_on, due_at, due_derivation',
  registration_request:
    'case_id, resident_id, recorded_at, recorded_by, dwelling_id, arrived_on, planned_until, purpose, host_relation, proof_kind, requested_from, requested_last_day, presence_id',
  residence_case_event: 'id, case_id, resident_id, kind, happened_on, recorded_at, recorded_by, details',
  temporary_registration_end:
    'id, resident_id, recorded_at, recorded_by, temporary_registration_id, ended_on, ground',
  temporary_registration:
    'id, resident_id, recorded_at, recorded_by, case_id, commune_code, dwelling_id, starts_on, last_day',
  visible_resident: 'commune_code, resident_id, folded_name, given_name, birth_year',
  status_segment:
    'resident_id, starts_on, until, commune_code, province_code, status, status_group, movement_legal, movement_current34, movement_legacy63, migrant_legal, migrant_current34, migrant_legacy63, origin_commune_code, purpose, sex, birth_year, known_from, known_until',
} as const;

export type PopulatedTable = keyof typeof columnsOf;
export const populatedTables = Object.keys(columnsOf) as PopulatedTable[];

/** Takes a row of a table; the cells stand in the order of the columns. */
export type Write = (table: PopulatedTable, ...cells: readonly Cell[]) => void;

/** Nobody's account: what it recorded never happened. */
export const generator = '00000000-0000-7000-8000-000000000000';

export function writeDwelling(write: Write, dwelling: SyntheticDwelling, foldedAddress: string): void {
  const { id, communeCode, address, kind, addressOnDocument } = dwelling;
  write(
    'dwelling',
    id,
    communeCode,
    address,
    foldedAddress,
    kind,
    addressOnDocument,
    '2016-01-01 00:00:00Z',
    generator,
  );
}

/** What rows follow from beside the person: the law in force, and the numbers that filings have taken. */
export interface LoadInHand {
  readonly rules: RuleBook;
  readonly dueDays: DueDays;
  readonly numbers: FilingNumbers;
}

/** All rows of one person, derived ones included. */
export function writePerson(write: Write, person: SyntheticPerson, load: LoadInHand): void {
  const of = (fact: RecordedFact) => [fact.id, person.id, instant(fact.recordedAt), generator] as const;
  write('resident', person.id, person.communeCode, instant(person.recordedAt), generator, true);
  for (const version of person.details) {
    const voided =
      version.voidedAt === null ? [null, null, null] : [instant(version.voidedAt), generator, 'Ghi sai'];
    write('resident_details', ...of(version), ...voided, isoOfEpochDay(version.holdsFrom), version.fullName, version.sex, version.dateOfBirth, 'VN', version.personalNumber); // prettier-ignore
  }
  for (const home of person.homes) {
    write('permanent_residence', ...of(home), home.communeCode, isoOfEpochDay(home.from));
    if (home.end) write('permanent_residence_end', ...of(home.end), home.id, isoOfEpochDay(home.end.until));
  }
  writePresences(write, person, of);
  for (const declaration of person.declarations) {
    write(
      'no_residence_declaration',
      ...of(declaration),
      declaration.communeCode,
      isoOfEpochDay(declaration.from),
    );
  }
  if (person.death) write('resident_death', ...of(person.death), isoOfEpochDay(person.death.diedOn));
  if (person.household) {
    const { id, communeCode, dwellingId, recordedAt } = person.household;
    write('household', id, communeCode, dwellingId, instant(recordedAt), generator);
  }
  if (person.membership) {
    const { householdId, relation, from } = person.membership;
    write('household_member', ...of(person.membership), householdId, relation, isoOfEpochDay(from));
  }
  if (person.possiblySame) {
    write(
      'possible_same_resident',
      ...of(person.possiblySame),
      person.possiblySame.otherId,
      'Trùng họ tên và năm sinh',
    );
  }
  for (const filed of person.cases) writeCase(write, person, filed, of, load);
  writeVisibility(write, person);
  writeSegments(write, person, load.rules);
}

type Of = (fact: RecordedFact) => readonly [string, string, string, string];

function writePresences(write: Write, { presences }: SyntheticPerson, of: Of): void {
  for (const presence of presences) {
    const { arrivedAt, plannedUntil } = presence;
    write('presence', ...of(presence), presence.communeCode, presence.dwellingId, isoOfEpochDay(presence.arrivedOn), arrivedAt === null ? null : instant(arrivedAt), dayOrNull(plannedUntil), presence.purpose, presence.hostRelation, presence.source); // prettier-ignore
    for (const confirmation of presence.confirmations) {
      write('confirmation', ...of(confirmation), presence.id, isoOfEpochDay(confirmation.on));
    }
    for (const report of presence.reports) {
      write('stay_report', ...of(report), presence.id, isoOfEpochDay(report.from), isoOfEpochDay(report.until), instant(report.reportedAt)); // prettier-ignore
    }
    if (presence.departure) {
      write('departure', ...of(presence.departure), presence.id, isoOfEpochDay(presence.departure.leftOn));
    }
  }
}

/** The number of a filing in its commune and year, counted while a population is written. */
export class FilingNumbers {
  readonly #last: Map<string, number>;

  /** @param given numbers that filings have already */
  constructor(
    given: readonly { readonly commune_code: string; readonly year: number; readonly number: number }[],
  ) {
    this.#last = new Map(
      given.map(({ commune_code, year, number }) => [commune_code + String(year), number]),
    );
  }

  /** @param recordedAt an instant as text */
  next(communeCode: string, recordedAt: string): readonly [year: number, number: number] {
    const year = recordedAt.slice(0, 4);
    const number = (this.#last.get(communeCode + year) ?? 0) + 1;
    this.#last.set(communeCode + year, number);
    return [Number(year), number];
  }
}

function writeCase(
  write: Write,
  person: SyntheticPerson,
  filed: SyntheticCase,
  of: Of,
  { numbers, dueDays }: LoadInHand,
): void {
  const { presence, events, registration } = filed;
  const last = events.at(-1)!.kind;
  const completed = events.find(({ kind }) => kind === 'completed');
  const due = completed ? dueDays.after(completed.happenedOn) : null;
  const [, , recordedAt] = of(filed);
  const { communeCode } = presence;
  // Nobody filed this, so the filing and its one case may share an id.
  write(
    'residence_filing',
    filed.id,
    communeCode,
    ...numbers.next(communeCode, recordedAt),
    recordedAt,
    generator,
  );
  write('residence_case', ...of(filed), filed.id, communeCode, 'registration', last === 'completed' ? 'complete' : last, due?.on ?? null, due?.at ?? null, due?.derivation ?? null); // prettier-ignore
  write('registration_request', ...of(filed), presence.dwellingId, isoOfEpochDay(presence.arrivedOn), dayOrNull(presence.plannedUntil), presence.purpose, presence.hostRelation, filed.proofKind, isoOfEpochDay(filed.requestedFrom), isoOfEpochDay(filed.requestedLastDay), presence.id); // prettier-ignore
  for (const event of events) {
    write('residence_case_event', event.id, filed.id, person.id, event.kind, isoOfEpochDay(event.happenedOn), instant(event.recordedAt), generator, JSON.stringify(event.details)); // prettier-ignore
  }
  if (!registration) return;
  write('temporary_registration', ...of(registration), filed.id, registration.communeCode, registration.dwellingId, isoOfEpochDay(registration.from), isoOfEpochDay(registration.lastDay)); // prettier-ignore
  if (registration.end) {
    const { endedOn, ground } = registration.end;
    write(
      'temporary_registration_end',
      ...of(registration.end),
      registration.id,
      isoOfEpochDay(endedOn),
      ground,
    );
  }
}

function writeVisibility(write: Write, person: SyntheticPerson): void {
  const communes = new Set([
    person.communeCode,
    ...person.homes.map(({ communeCode }) => communeCode),
    ...person.presences.map(({ communeCode }) => communeCode),
    ...person.declarations.map(({ communeCode }) => communeCode),
  ]);
  const { fullName, dateOfBirth } = person.details.at(-1)!;
  const { folded_name, given_name } = searchKeysOf(fullName);
  for (const commune of communes) {
    write('visible_resident', commune, person.id, folded_name, given_name, Number(dateOfBirth.slice(0, 4)));
  }
}

function writeSegments(write: Write, person: SyntheticPerson, rules: RuleBook): void {
  for (const { row, knownFrom, knownUntil } of statusHistory(person, rules)) {
    write('status_segment', person.id, row.starts_on, row.until, row.commune_code, row.province_code, row.status, row.status_group, row.movement_legal, row.movement_current34, row.movement_legacy63, row.migrant_legal, row.migrant_current34, row.migrant_legacy63, row.origin_commune_code, row.purpose, row.sex, row.birth_year, instant(knownFrom), knownUntil === null ? 'infinity' : instant(knownUntil)); // prettier-ignore
  }
}

/** A due day as the columns keep it. */
interface DueCells {
  readonly on: string | null;
  readonly at: string | null;
  readonly derivation: string;
}

/** The Law on Residence 68/2020/QH14 counts from here; cases before it have no due day. */
const firstDueDay = toEpochDay(day('2021-07-01'));

/** By when the office must decide, with how it was counted; worked out once for each day. */
export class DueDays {
  readonly #known = new Map<EpochDay, DueCells>();

  constructor(
    private readonly rules: RuleBook,
    private readonly office: OfficeCalendar,
  ) {}

  after(completeOn: EpochDay): DueCells | null {
    const known = this.#known.get(completeOn);
    if (known || completeOn < firstDueDay) return known ?? null;
    const from = fromEpochDay(completeOn);
    const startedAt = from.toPlainDateTime('09:00');
    const { rules, office } = this;
    const due = dueByLaw(
      { kind: 'registration' },
      { from, startedAt, cameOnline: false, stops: [], office, rules },
    );
    const found = { on: due.dueOn, at: due.dueAt ?? null, derivation: JSON.stringify(due.derivation) };
    this.#known.set(completeOn, found);
    return found;
  }
}

const dayOrNull = (on: EpochDay | null): string | null => (on === null ? null : isoOfEpochDay(on));

/** An instant as Postgres reads it. */
function instant(at: Second): string {
  const on = dayOfInstant(at);
  const second = at + 7 * 3_600 - on * 86_400;
  const two = (number: number) => (number < 10 ? `0${number}` : String(number));
  return `${isoOfEpochDay(on)} ${two(Math.floor(second / 3_600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}+07`;
}
