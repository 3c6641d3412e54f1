import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { cellSql } from './headcount-cell.ts';
import { type Cube, cubes, periodOf } from './headcount-cubes.ts';
import {
  areaOf,
  insertRows,
  rowsPerStatement,
  type Statements,
  takeRows,
} from './headcount-sum-rows.repository.ts';
import { addEntries, change, entriesOfSums, packed, type SumEntries, unpacked } from './sum-entries.ts';

/** So many people more, or less, on the days of segments. */
interface HeadcountChange {
  readonly commune: string;
  readonly cell: number;
  readonly people: number;
  /** In how many changes. */
  readonly changes: number;
  readonly first_day: number;
  readonly until_day: number;
}

const day = (column: string) => `${column} - date '1970-01-01'`;

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

  /** How many changes wait to be added, counted up to so many. */
  async waiting(tx: Transaction, atMost: number): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      `select count(*)::int as count from (select from headcount_change limit $1) waiting`,
      [atMost],
    );
    return row?.count ?? 0;
  }

  /** The number of the newest change that waits; 0 where none does. */
  async newest(tx: Transaction): Promise<number> {
    const [row] = await tx.query<{ id: number }[]>(
      `select coalesce(max(id), 0)::float8 as id from headcount_change`,
    );
    return row?.id ?? 0;
  }

  /**
   * Adds the oldest of the changes that wait to the sums and takes them away, so that every headcount stays as it was.
   * @returns how many they were
   */
  async addWaiting(tx: Transaction, atMost: number): Promise<number> {
    const changes = await this.take(tx, atMost);
    for (const cube of cubes) {
      const added = [...entriesOf(cube, changes)];
      for (let from = 0; from < added.length; from += rowsPerStatement) {
        await addRows(tx, cube, added.slice(from, from + rowsPerStatement));
      }
    }
    return changes.reduce((count, { changes: same }) => count + same, 0);
  }

  /** Changes that are taken away, each once for all that say the same: a list has many people of one kind and few days. */
  private take(tx: Transaction, atMost: number): Promise<HeadcountChange[]> {
    return tx.query<HeadcountChange[]>(
      `with taken as (
         delete from headcount_change where id = any (array(select id from headcount_change order by id limit $1))
         returning commune_code, kind, origin_commune_code, weight, starts_on, until
       )
       select s.commune_code as commune, ${cellSql} as cell, sum(s.weight)::int as people, count(*)::int as changes,
              ${day('s.starts_on')} as first_day, ${day('s.until')} as until_day
         from taken s left join commune origin on origin.code = s.origin_commune_code
        group by 1, 2, 5, 6`,
      [atMost],
    );
  }
}

interface EntriesOfRow {
  readonly area: string;
  readonly period: number;
  readonly entries: SumEntries;
}

/** What each row of a cube gets from changes: a period that begins while somebody counts has them from its beginning. */
function* entriesOf(cube: Cube, changes: readonly HeadcountChange[]): Generator<EntriesOfRow> {
  const rows = new Map<string, Map<number, Map<number, number>>>();
  for (const { commune, cell, people: added, first_day, until_day } of changes) {
    const area = areaOf(cube, commune);
    let periods = rows.get(area);
    if (!periods) rows.set(area, (periods = new Map<number, Map<number, number>>()));
    const put = (period: number, offset: number, people: number) => {
      let sums = periods.get(period);
      if (!sums) periods.set(period, (sums = new Map<number, number>()));
      const one = change(offset, cell & cube.mask, 1);
      sums.set(one, (sums.get(one) ?? 0) + people);
    };
    const [first, end] = [periodOf(cube.period, first_day), periodOf(cube.period, until_day)];
    put(first.period, first.offset, added);
    for (let period = first.period + 1; period <= end.period; period += 1) put(period, 0, added);
    put(end.period, end.offset, -added);
  }
  for (const [area, periods] of rows) {
    for (const [period, sums] of periods) {
      const entries = entriesOfSums(sums);
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
