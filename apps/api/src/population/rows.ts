import { type RuleBook } from '@libs/residence-law';
import { publishedUnits } from '../places/index.ts';
import { searchKeysOf } from '../residence-status/index.ts';
import type { Cell, ColumnType, DayRange } from './binary-copy.ts';
import type { DueDays } from './due-days.ts';
import type { FilingNumbers } from './filing-numbers.ts';
import { type KnownSegment, statusHistory, statusKnownNow } from './status-history.ts';
import type { SyntheticDwelling } from './dwellings.ts';
import type {
  RecordedFact,
  Second,
  SyntheticCase,
  SyntheticPerson,
  SyntheticRegistration,
} from './synthetic-person.ts';

/** The columns that a population fills, with their types; a table stands after those that it names. */
const columnsOf = {
  dwelling:
    'id uuid, commune_code text, address text, folded_address text, kind text, address_on_document text, recorded_at timestamptz, recorded_by uuid',
  resident: 'id uuid, commune_code text, recorded_at timestamptz, recorded_by uuid, synthetic bool',
  resident_details: fact(
    'voided_at timestamptz, voided_by uuid, void_reason text, holds_from date, full_name text, sex text, date_of_birth text, nationality text, personal_number text',
  ),
  permanent_residence: fact('commune_code text, starts_on date, holds daterange'),
  permanent_residence_end: fact('permanent_residence_id uuid, until date'),
  presence: fact(
    'commune_code text, dwelling_id uuid, arrived_on date, arrived_at timestamptz, planned_until date, purpose text, host_relation text, source text, restricted bool',
  ),
  confirmation: fact('presence_id uuid, restricted bool, confirmed_on date'),
  departure: fact('presence_id uuid, restricted bool, left_on date'),
  stay_report: fact('presence_id uuid, restricted bool, starts_on date, until date, reported_at timestamptz'),
  no_residence_declaration: fact('commune_code text, starts_on date'),
  resident_death: fact('died_on date'),
  household: 'id uuid, commune_code text, dwelling_id uuid, recorded_at timestamptz, recorded_by uuid',
  household_member: fact('household_id uuid, relation text, starts_on date'),
  possible_same_resident: fact('other_resident_id uuid, reason text'),
  residence_filing:
    'id uuid, commune_code text, year int2, number int4, recorded_at timestamptz, recorded_by uuid',
  residence_case: fact(
    'filing_id uuid, commune_code text, kind text, state text, due_on date, due_at timestamptz, due_derivation jsonb',
  ),
  registration_request:
    'case_id uuid, resident_id uuid, recorded_at timestamptz, recorded_by uuid, dwelling_id uuid, arrived_on date, planned_until date, purpose text, host_relation text, proof_kind text, requested_from date, requested_last_day date, presence_id uuid',
  residence_case_event:
    'id uuid, case_id uuid, resident_id uuid, kind text, happened_on date, recorded_at timestamptz, recorded_by uuid, details jsonb',
  temporary_registration: fact(
    'case_id uuid, commune_code text, dwelling_id uuid, starts_on date, last_day date, holds daterange',
  ),
  temporary_registration_end: fact('temporary_registration_id uuid, ended_on date, ground text'),
  visible_resident: 'commune_code text, resident_id uuid, folded_name text, given_name text, birth_year int2',
  status_segment:
    'resident_id uuid, starts_on date, until date, commune_code text, province_code text, status text, status_group text, movement_legal text, movement_current34 text, movement_legacy63 text, migrant_legal bool, migrant_current34 bool, migrant_legacy63 bool, origin_commune_code text, purpose text, sex text, birth_year int2, known_from timestamptz, known_until timestamptz',
} as const;

/** What every fact about a resident begins with. */
function fact(columns: string): string {
  return `id uuid, resident_id uuid, recorded_at timestamptz, recorded_by uuid, ${columns}`;
}

export type PopulatedTable = keyof typeof columnsOf;
export const populatedTables = Object.keys(columnsOf) as PopulatedTable[];

/** The names of a table's columns in the order of the cells, and their types. */
export function columnsIn(table: PopulatedTable): { names: string; types: ColumnType[] } {
  const columns = columnsOf[table].split(', ').map((column) => column.split(' ') as [string, ColumnType]);
  return { names: columns.map(([name]) => name).join(', '), types: columns.map(([, type]) => type) };
}

/** Takes a row of a table; the cells stand in the order of the columns. */
export type Write = (table: PopulatedTable, ...cells: readonly Cell[]) => void;

/** 2016-01-01T00:00:00Z: before anything that happens. */
const dwellingsRecordedAt = 1_451_606_400;

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
    dwellingsRecordedAt,
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
  const of = (fact: RecordedFact) => [fact.id, person.id, fact.recordedAt, generator] as const;
  writeResident(write, person);
  for (const version of person.details) {
    const voided = version.voidedAt === null ? [null, null, null] : [version.voidedAt, generator, 'Ghi sai'];
    write('resident_details', ...of(version), ...voided, version.holdsFrom, version.fullName, version.sex, version.dateOfBirth, 'VN', version.personalNumber); // prettier-ignore
  }
  for (const home of person.homes) {
    const holds = { from: home.from, until: home.end?.until ?? null };
    write('permanent_residence', ...of(home), home.communeCode, home.from, holds);
    if (home.end) write('permanent_residence_end', ...of(home.end), home.id, home.end.until);
  }
  writePresences(write, person, of);
  for (const declaration of person.declarations) {
    write('no_residence_declaration', ...of(declaration), declaration.communeCode, declaration.from);
  }
  if (person.death) write('resident_death', ...of(person.death), person.death.diedOn);
  if (person.household) {
    const { id, communeCode, dwellingId, recordedAt } = person.household;
    write('household', id, communeCode, dwellingId, recordedAt, generator);
  }
  if (person.membership) {
    const { householdId, relation, from } = person.membership;
    write('household_member', ...of(person.membership), householdId, relation, from);
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
  writeSegments(write, person, statusHistory(person, load.rules));
}

/** Who somebody is by id, and their status as known now: all that headcounts of today read. */
export function writeStatus(write: Write, person: SyntheticPerson, load: LoadInHand): void {
  writeResident(write, person);
  writeSegments(write, person, statusKnownNow(person, load.rules));
}

const writeResident = (write: Write, { id, communeCode, recordedAt }: SyntheticPerson): void =>
  write('resident', id, communeCode, recordedAt, generator, true);

type Of = (fact: RecordedFact) => readonly [string, string, Second, string];

/** Nobody of a synthetic population lies in a hospital. */
const inHospital = false;

function writePresences(write: Write, { presences }: SyntheticPerson, of: Of): void {
  for (const presence of presences) {
    const { arrivedAt, plannedUntil } = presence;
    write('presence', ...of(presence), presence.communeCode, presence.dwellingId, presence.arrivedOn, arrivedAt, plannedUntil, presence.purpose, presence.hostRelation, presence.source, inHospital); // prettier-ignore
    for (const confirmation of presence.confirmations) {
      write('confirmation', ...of(confirmation), presence.id, inHospital, confirmation.on);
    }
    for (const report of presence.reports) {
      write('stay_report', ...of(report), presence.id, inHospital, report.from, report.until, report.reportedAt); // prettier-ignore
    }
    if (presence.departure) {
      write('departure', ...of(presence.departure), presence.id, inHospital, presence.departure.leftOn);
    }
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
  write('registration_request', ...of(filed), presence.dwellingId, presence.arrivedOn, presence.plannedUntil, presence.purpose, presence.hostRelation, filed.proofKind, filed.requestedFrom, filed.requestedLastDay, presence.id); // prettier-ignore
  for (const event of events) {
    write('residence_case_event', event.id, filed.id, person.id, event.kind, event.happenedOn, event.recordedAt, generator, JSON.stringify(event.details)); // prettier-ignore
  }
  if (!registration) return;
  write('temporary_registration', ...of(registration), filed.id, registration.communeCode, registration.dwellingId, registration.from, registration.lastDay, daysOf(registration)); // prettier-ignore
  if (registration.end) {
    const { endedOn, ground } = registration.end;
    write('temporary_registration_end', ...of(registration.end), registration.id, endedOn, ground);
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

function writeSegments(write: Write, person: SyntheticPerson, segments: readonly KnownSegment[]): void {
  const { provinces } = publishedUnits();
  for (const { stretch, knownFrom, knownUntil } of segments) {
    const { from, until, segment, version } = stretch;
    const { communeCode, movement, migrant } = segment;
    write('status_segment', person.id, from, until, communeCode, provinces.provinceOf(communeCode, 'current34', segment.from), segment.status, segment.group, movement.legal, movement.current34, movement.legacy63, migrant.legal, migrant.current34, migrant.legacy63, segment.originCommune, segment.purpose, version.sex, version.birthYear, knownFrom, knownUntil ?? Infinity); // prettier-ignore
  }
}

/** The days on which a registration is valid, as its trigger works them out. */
function daysOf({ from, lastDay, end }: SyntheticRegistration): DayRange {
  return { from, until: Math.min(lastDay + 1, end?.endedOn ?? Infinity) };
}

/** Gives numbers to the filings of somebody whose rows others write. */
export function passOver({ cases }: SyntheticPerson, { numbers }: LoadInHand): void {
  for (const filed of cases) numbers.next(filed.presence.communeCode, filed.recordedAt);
}
