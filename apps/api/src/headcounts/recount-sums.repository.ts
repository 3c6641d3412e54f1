import { cellSql } from './headcount-cell.ts';
import { type Cube, cubes, periodOf } from './headcount-cubes.ts';
import {
  areaOf,
  insertRows,
  ofCube,
  placeColumn,
  rowsPerStatement,
  type Statements,
  type SumRow,
  takeRows,
} from './headcount-sum-rows.repository.ts';
import { addEntries, atBeginning, change, packed, type SumEntries, sumEntries } from './sum-entries.ts';

const day = (column: string) => `${column} - date '1970-01-01'`;

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
  everybody: SumEntries;
  bytes: Buffer;
  /** What happened in the period under way. */
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
    if (!place) this.#places.set(area, (place = { everybody: [], bytes: nobody, changes: [] }));
    place.changes.push(change(periodOf(this.cube.period, day).offset, cell & this.cube.mask, people));
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
  const { everybody, bytes, changes } = place;
  if (changes.length === 0) return bytes;
  place.everybody = addEntries(everybody, sumEntries(changes.map(atBeginning)));
  place.bytes = packed(place.everybody);
  place.changes = [];
  return packed(addEntries(everybody, sumEntries(changes)));
}
