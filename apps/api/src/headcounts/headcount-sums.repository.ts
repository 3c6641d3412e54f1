import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { publishedUnits } from '../places/index.ts';
import { cellSql } from './headcount-cell.ts';
import { type Cube, cubes, periodOf } from './headcount-cubes.ts';
import { addEntries, packed, type SumEntries, sumEntries, unpacked } from './sum-entries.ts';

/** What runs a statement: a transaction, or the connection of a load. */
export interface Statements {
  query<Rows>(sql: string, parameters?: unknown[]): Promise<Rows>;
}

/** One person more or less on the days of a segment. */
export interface HeadcountChange {
  readonly id: string;
  readonly commune: string;
  readonly cell: number;
  readonly weight: number;
  readonly first_day: number;
  readonly until_day: number;
}

/** A row of sums of one cube. */
interface SumRow {
  readonly area: string;
  readonly period: number;
  readonly entries: Buffer;
}

const day = (column: string) => `${column} - date '1970-01-01'`;

/** Rows written or read by one statement: few enough for others to have their turn in between. */
const rowsPerStatement = 2_000;

/** Keeps the sums that headcounts are read from: the only writer of `headcount_sum`. */
@Injectable()
export class HeadcountSums {
  /** Whether this transaction may write sums: one at a time, in all processes together. */
  async takeTurn(tx: Transaction): Promise<boolean> {
    const [row] = await tx.query<{ taken: boolean }[]>(
      `select pg_try_advisory_xact_lock(hashtextextended('headcount compaction', 0)) as taken`,
    );
    return row?.taken === true;
  }

  /** Changes that wait to be added, the oldest first. */
  waiting(tx: Transaction, atMost: number): Promise<HeadcountChange[]> {
    return tx.query<HeadcountChange[]>(
      `select s.id, s.commune_code as commune, ${cellSql} as cell, s.weight, ${day('s.starts_on')} as first_day,
              ${day('s.until')} as until_day
         from headcount_change s left join commune origin on origin.code = s.origin_commune_code
        order by s.id limit $1`,
      [atMost],
    );
  }

  /** Adds changes to the sums and takes them away, so that every headcount stays as it was. */
  async add(tx: Transaction, changes: readonly HeadcountChange[]): Promise<void> {
    for (const cube of cubes) {
      const added = [...entriesOf(cube, changes)];
      for (let from = 0; from < added.length; from += rowsPerStatement) {
        await addRows(tx, cube, added.slice(from, from + rowsPerStatement));
      }
    }
    await tx.query(`delete from headcount_change where id = any ($1)`, [changes.map(({ id }) => id)]);
  }
}

interface EntriesOfRow {
  readonly area: string;
  readonly period: number;
  readonly entries: SumEntries;
}

/** What each row of a cube gets from changes: a period that begins while somebody counts has them from its beginning. */
function* entriesOf(cube: Cube, changes: readonly HeadcountChange[]): Generator<EntriesOfRow> {
  const rows = new Map<string, Map<number, number[]>>();
  for (const { commune, cell, weight, first_day, until_day } of changes) {
    const area = areaOf(cube, commune);
    let periods = rows.get(area);
    if (!periods) rows.set(area, (periods = new Map<number, number[]>()));
    const put = (period: number, offset: number, people: number) => {
      const triples = periods.get(period);
      if (triples) triples.push(offset, cell & cube.mask, people);
      else periods.set(period, [offset, cell & cube.mask, people]);
    };
    const [first, end] = [periodOf(cube.period, first_day), periodOf(cube.period, until_day)];
    put(first.period, first.offset, weight);
    for (let period = first.period + 1; period <= end.period; period += 1) put(period, 0, weight);
    put(end.period, end.offset, -weight);
  }
  for (const [area, periods] of rows) {
    for (const [period, triples] of periods) {
      const entries = sumEntries(triples);
      if (entries.length > 0) yield { area, period, entries };
    }
  }
}

async function addRows(tx: Statements, cube: Cube, added: readonly EntriesOfRow[]): Promise<void> {
  const before = await takeRows(tx, cube, added);
  const stored = new Map(before.map(({ area, period, entries }) => [`${area} ${period}`, entries]));
  const rows = added.map(({ area, period, entries }) => {
    const bytes = stored.get(`${area} ${period}`);
    return { area, period, entries: packed(bytes ? addEntries(unpacked(bytes), entries) : entries) };
  });
  await insertRows(tx, cube, rows.filter(({ entries }) => entries.length > 0)); // prettier-ignore
}

const placeColumn = { commune: 'commune_code', province: 'legacy_province_code' } as const;

/** The rows `h` of a cube, said as the two indexes say it. */
const ofCube = ({ name, place }: Cube) =>
  `h.cube = '${name}' and h.commune_code is ${place === 'commune' ? 'not null' : 'null'}`;

const areaOf = ({ place }: Cube, commune: string) =>
  place === 'commune' ? commune : publishedUnits().provinces.legacyProvinceOf(commune);

/** Takes rows out of the sums. */
function takeRows(
  tx: Statements,
  cube: Cube,
  rows: readonly { readonly area: string; readonly period: number }[],
): Promise<SumRow[]> {
  const place = `h.${placeColumn[cube.place]}`;
  return tx.query<SumRow[]>(
    `with taken as (
       delete from headcount_sum h using unnest($1::text[], $2::int[]) as named (area, period)
        where ${ofCube(cube)} and h.period = named.period and ${place} = named.area
       returning ${place} as area, h.period, h.entries)
     select * from taken`,
    [rows.map(({ area }) => area), rows.map(({ period }) => period)],
  );
}

async function insertRows(tx: Statements, { name, place }: Cube, rows: readonly SumRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `insert into headcount_sum (cube, period, commune_code, legacy_province_code, province_code, entries)
     select '${name}', period, ${place === 'commune' ? 'area' : 'null'}, place.legacy_province_code, place.province_code, entries
       from unnest($1::text[], $2::int[], $3::bytea[]) as named (area, period, entries)
       join ${
         place === 'commune'
           ? 'commune place on place.code = area'
           : '(select distinct legacy_province_code, province_code from commune) place on place.legacy_province_code = area'
       }`,
    [rows.map(({ area }) => area), rows.map(({ period }) => period), rows.map(({ entries }) => entries)],
  );
}

const eventsPerFetch = 20_000;

interface CountingEvent {
  readonly day: number;
  readonly commune: string;
  readonly cell: number;
  readonly people: number;
}

/**
 * Makes all sums equal to what the stored segments add up to, in one pass over the days, and returns how many rows were
 * not. Memory holds who counts on one day, by place and cell. No change may wait: whoever calls this has added them, in the
 * same snapshot.
 * @param onProgress told the share done, from 0 to 1
 */
export async function recountAll(
  statements: Statements,
  onProgress: (share: number) => void = () => undefined,
): Promise<number> {
  const recounts = cubes.map((cube) => new CubeRecount(statements, cube));
  const [{ segments }] = await statements.query<[{ segments: number }]>(
    `select count(*)::int as segments from status_segment where known_until = 'infinity'`,
  );
  await statements.query(
    `declare counting_event no scroll cursor for
     select ${day('event.day')} as day, commune_code as commune, cell, people
       from (select s.starts_on, s.until, s.commune_code, ${cellSql} as cell
               from status_segment s left join commune origin on origin.code = s.origin_commune_code
              where s.known_until = 'infinity' offset 0) s
      cross join lateral (values (s.starts_on, 1), (s.until, -1)) event (day, people)
      order by event.day`,
  );
  let done = 0;
  for (;;) {
    const events = await statements.query<CountingEvent[]>(`fetch ${eventsPerFetch} from counting_event`);
    // Event by event, as a period is written when the first event after it comes.
    for (const recount of recounts) {
      for (const event of events) {
        if (recount.endsBefore(event.day)) await recount.goOnTo(event.day);
        recount.take(event);
      }
    }
    done += events.length;
    onProgress(Math.min(done / (2 * segments + 1), 1));
    if (events.length < eventsPerFetch) break;
  }
  await statements.query('close counting_event');
  for (const recount of recounts) await recount.finish();
  return recounts.reduce((sum, { differing }) => sum + differing, 0);
}

/** Who counts in one place while the days go by. */
interface PlaceOnADay {
  /** Everybody at the beginning of the period, and the same as bytes. */
  atBeginning: SumEntries;
  bytes: Buffer;
  /** Triples of the period under way, in the order of the days. */
  changes: number[];
}

/** Counts one cube anew, period after period, and rewrites the rows that are not as they should be. */
class CubeRecount {
  differing = 0;
  readonly #places = new Map<string, PlaceOnADay>();
  /** The rows of the periods since the last comparison. */
  #rows: SumRow[] = [];
  #comparedUntil = everBefore;
  #period: number | undefined;

  constructor(
    private readonly statements: Statements,
    private readonly cube: Cube,
  ) {}

  /** Whether the period under way is over on a day. */
  endsBefore(day: number): boolean {
    return periodOf(this.cube.period, day).period !== this.#period;
  }

  take({ day, commune, cell, people }: CountingEvent): void {
    const area = areaOf(this.cube, commune);
    let place = this.#places.get(area);
    if (!place) this.#places.set(area, (place = { atBeginning: [], bytes: nobody, changes: [] }));
    place.changes.push(periodOf(this.cube.period, day).offset, cell & this.cube.mask, people);
  }

  /** Brings the periods before the one of a day to their end. */
  async goOnTo(day: number): Promise<void> {
    const { period } = periodOf(this.cube.period, day);
    this.#period ??= period;
    for (; this.#period < period; this.#period += 1) {
      this.#endPeriod(this.#period);
      if (this.#rows.length >= rowsPerStatement) await this.#compare(this.#period + 1);
    }
  }

  /** Ends the last period; of those after it no row is right. */
  async finish(): Promise<void> {
    if (this.#period !== undefined) this.#endPeriod(this.#period);
    await this.#compare(everAfter);
  }

  #endPeriod(period: number): void {
    for (const [area, place] of this.#places) {
      const entries = bytesOfPeriod(place);
      if (entries.length > 0) this.#rows.push({ area, period, entries });
      if (place.bytes.length === 0) this.#places.delete(area);
    }
  }

  /** Makes the stored rows up to a period, which is left out, what they should be. */
  async #compare(until: number): Promise<void> {
    const { cube, statements } = this;
    const stored = await statements.query<SumRow[]>(
      `select h.${placeColumn[cube.place]} as area, h.period, h.entries from headcount_sum h
        where ${ofCube(cube)} and h.period >= $1 and h.period < $2`,
      [this.#comparedUntil, until],
    );
    const wrong = new Map(stored.map((row) => [`${row.area} ${row.period}`, row]));
    const missing = this.#rows.filter(({ area, period, entries }) => {
      const key = `${area} ${period}`;
      const isRight = wrong.get(key)?.entries.equals(entries) === true;
      if (isRight) wrong.delete(key);
      return !isRight;
    });
    if (wrong.size > 0) await takeRows(statements, cube, [...wrong.values()]);
    for (let from = 0; from < missing.length; from += rowsPerStatement) {
      await insertRows(statements, cube, missing.slice(from, from + rowsPerStatement));
    }
    this.differing += new Set([
      ...wrong.keys(),
      ...missing.map(({ area, period }) => `${area} ${period}`),
    ]).size;
    this.#rows = [];
    this.#comparedUntil = until;
  }
}

/** Numbers of periods that no day has. */
const [everBefore, everAfter] = [-2_147_483_648, 2_147_483_647];
const nobody = Buffer.alloc(0);

/** The bytes of the period under way; the place goes on to the next one. */
function bytesOfPeriod(place: PlaceOnADay): Buffer {
  const { atBeginning, bytes, changes } = place;
  if (changes.length === 0) return bytes;
  const atEnd = changes.map((value, index) => (index % 3 === 0 ? 0 : value));
  place.atBeginning = addEntries(atBeginning, sumEntries(atEnd));
  place.bytes = packed(place.atBeginning);
  place.changes = [];
  return packed(addEntries(atBeginning, sumEntries(changes)));
}
