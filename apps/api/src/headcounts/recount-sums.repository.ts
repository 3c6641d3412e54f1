import { publishedUnits } from '../places/index.ts';
import { cellSql } from './headcount-cell.ts';
import { type Cube, cubes, periodOf } from './headcount-cubes.ts';
import {
  areaOf,
  differingRows,
  insertRows,
  rowsPerStatement,
  type Statements,
  type SumRow,
  takeRows,
} from './headcount-sum-rows.repository.ts';
import { addEntries, atBeginning, change, packed, sumEntries, unpacked } from './sum-entries.ts';

const daysPerFetch = 20;

/** Everybody who begins or ends to count on a day; two numbers of four bytes each: the commune, and the cell, or its complement for an end. */
interface CountingDay {
  readonly day: number;
  readonly events: Buffer;
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
  const [{ segments, sums }] = await statements.query<[{ segments: number; sums: boolean }]>(
    `select count(*)::int as segments, exists (select from headcount_sum) as sums
       from status_segment where known_until = 'infinity'`,
  );
  const recounts = cubes.map((cube) => new CubeRecount(statements, cube, sums));
  await statements.query(`set local work_mem = '64MB'`);
  await statements.query(
    `declare counting_day no scroll cursor for
     select event.day - date '1970-01-01' as day, string_agg(int4send(commune) || int4send(event.cell), '') as events
       from (select s.starts_on, s.until, s.commune_code::int as commune, ${cellSql} as cell
               from status_segment s left join commune origin on origin.code = s.origin_commune_code
              where s.known_until = 'infinity' offset 0) s
      cross join lateral (values (s.starts_on, s.cell), (s.until, ~s.cell)) event (day, cell)
      group by event.day order by event.day`,
  );
  let done = 0;
  for (;;) {
    const days = await statements.query<CountingDay[]>(`fetch ${daysPerFetch} from counting_day`);
    for (const { day, events } of days) {
      for (const recount of recounts) await recount.take(day, events);
      done += events.length / 8;
    }
    onProgress(Math.min(done / (2 * segments + 1), 1));
    if (days.length < daysPerFetch) break;
  }
  await statements.query('close counting_day');
  for (const recount of recounts) await recount.finish();
  return recounts.reduce((sum, { differing }) => sum + differing, 0);
}

/** Who counts in one place while the days go by. */
interface PlaceOnADay {
  readonly area: string;
  /** Everybody at the beginning of the period. */
  everybody: Buffer;
  /** What happened in the period under way. */
  changes: number[];
}

/** Counts one cube anew, period after period, and rewrites the rows that are not as they should be. */
class CubeRecount {
  differing = 0;
  readonly #places: PlaceOnADay[] = [];
  /** By the number of the commune. */
  readonly #placeOf: PlaceOnADay[] = [];
  /** The rows of the periods since the last comparison. */
  #rows: SumRow[] = [];
  #comparedUntil = everBefore;
  #period: number | undefined;

  /** @param hasRows whether any sums are stored; if not, there is nothing to compare with */
  constructor(
    private readonly statements: Statements,
    private readonly cube: Cube,
    private readonly hasRows: boolean,
  ) {
    const places = new Map<string, PlaceOnADay>();
    for (const [commune] of publishedUnits().provinces.all()) {
      const area = areaOf(cube, commune);
      let place = places.get(area);
      if (!place) places.set(area, (place = { area, everybody: nobody, changes: [] }));
      this.#placeOf[Number(commune)] = place;
    }
    this.#places.push(...places.values());
  }

  /** Takes what happens on the next day. */
  async take(day: number, events: Buffer): Promise<void> {
    const { period, offset } = periodOf(this.cube.period, day);
    if (period !== this.#period) await this.#goOnTo(period);
    const { mask } = this.cube;
    for (let at = 0; at < events.length; at += 8) {
      const cell = events.readInt32BE(at + 4);
      const changed = cell < 0 ? change(offset, ~cell & mask, -1) : change(offset, cell & mask, 1);
      this.#placeOf[events.readInt32BE(at)]!.changes.push(changed);
    }
  }

  /** Ends the last period; of those after it no row is right. */
  async finish(): Promise<void> {
    if (this.#period !== undefined) this.#endPeriod(this.#period);
    await this.#compare(everAfter);
  }

  /** Brings the periods before one to their end. */
  async #goOnTo(period: number): Promise<void> {
    this.#period ??= period;
    for (; this.#period < period; this.#period += 1) {
      this.#endPeriod(this.#period);
      if (this.#rows.length >= rowsPerStatement) await this.#compare(this.#period + 1);
    }
  }

  #endPeriod(period: number): void {
    for (const place of this.#places) {
      const entries = bytesOfPeriod(place);
      if (entries.length > 0) this.#rows.push({ area: place.area, period, entries });
    }
  }

  /** Makes the stored rows up to a period, which is left out, what they should be. */
  async #compare(until: number): Promise<void> {
    const { cube, statements } = this;
    let missing: readonly SumRow[] = this.#rows;
    if (this.hasRows) {
      const differing = await differingRows(statements, cube, this.#rows, [this.#comparedUntil, until]);
      const wrong = differing.filter(({ isStored }) => isStored);
      if (wrong.length > 0) await takeRows(statements, cube, wrong);
      const keys = new Set(differing.map(({ area, period }) => `${area} ${period}`));
      missing = keys.size === 0 ? [] : this.#rows.filter(({ area, period }) => keys.has(`${area} ${period}`));
      this.differing += keys.size;
    } else {
      this.differing += missing.length;
    }
    await insertRows(statements, cube, missing);
    this.#rows = [];
    this.#comparedUntil = until;
  }
}

/** Numbers of periods that no day has. */
const [everBefore, everAfter] = [-2_147_483_648, 2_147_483_647];
const nobody = Buffer.alloc(0);

/** The bytes of the period under way; the place goes on to the next one. */
function bytesOfPeriod(place: PlaceOnADay): Buffer {
  if (place.changes.length === 0) return place.everybody;
  const everybody = unpacked(place.everybody);
  const entries = packed(addEntries(everybody, sumEntries(place.changes)));
  place.everybody = packed(addEntries(everybody, sumEntries(place.changes.map(atBeginning))));
  place.changes = [];
  return entries;
}
