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
import { addEntries, change, packed, type SumEntries, sumEntries, unpacked } from './sum-entries.ts';

/** One person more or less on the days of a segment. */
export interface HeadcountChange {
  readonly id: string;
  readonly commune: string;
  readonly cell: number;
  readonly weight: number;
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

  /** The number of the newest change that waits; 0 where none does. */
  async newest(tx: Transaction): Promise<number> {
    const [row] = await tx.query<{ id: number }[]>(
      `select coalesce(max(id), 0)::float8 as id from headcount_change`,
    );
    return row?.id ?? 0;
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
      const changed = change(offset, cell & cube.mask, people);
      const others = periods.get(period);
      if (others) others.push(changed);
      else periods.set(period, [changed]);
    };
    const [first, end] = [periodOf(cube.period, first_day), periodOf(cube.period, until_day)];
    put(first.period, first.offset, weight);
    for (let period = first.period + 1; period <= end.period; period += 1) put(period, 0, weight);
    put(end.period, end.offset, -weight);
  }
  for (const [area, periods] of rows) {
    for (const [period, changed] of periods) {
      const entries = sumEntries(changed);
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
