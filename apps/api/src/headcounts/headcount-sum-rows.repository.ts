import { publishedUnits } from '../places/index.ts';
import type { Cube } from './headcount-cubes.ts';

/** What runs a statement: a transaction, or the connection of a load. */
export interface Statements {
  query<Rows>(sql: string, parameters?: unknown[]): Promise<Rows>;
}

/** A row of sums of one cube. */
export interface SumRow {
  readonly area: string;
  readonly period: number;
  readonly entries: Buffer;
}

/** Rows written or read by one statement: few enough for others to have their turn in between. */
export const rowsPerStatement = 2_000;

/** Where the place of a row stands. */
const placeColumn = { commune: 'commune_code', province: 'legacy_province_code' } as const;

/** The rows `h` of a cube, said as the two indexes say it. */
const ofCube = ({ name, place }: Cube) =>
  `h.cube = '${name}' and h.commune_code is ${place === 'commune' ? 'not null' : 'null'}`;

/** The place of a cube that a commune belongs to. */
export const areaOf = ({ place }: Cube, commune: string) =>
  place === 'commune' ? commune : publishedUnits().provinces.legacyProvinceOf(commune);

/** Takes rows out of the sums. */
export function takeRows(
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

/** Puts rows among the sums. */
export async function insertRows(tx: Statements, cube: Cube, rows: readonly SumRow[]): Promise<void> {
  if (rows.length === 0) return;
  const { name, place } = cube;
  await tx.query(
    `insert into headcount_sum (cube, period, commune_code, legacy_province_code, province_code, entries)
     select '${name}', period, ${place === 'commune' ? 'area' : 'null'}, place.legacy_province_code, place.province_code, entries
       from ${namedRows} named
       join ${
         place === 'commune'
           ? 'commune place on place.code = area'
           : '(select distinct legacy_province_code, province_code from commune) place on place.legacy_province_code = area'
       }`,
    parametersOf(rows),
  );
}

/** The rows of a cube from a period to before another that are not stored so, and the stored ones that should not be there. */
export function differingRows(
  tx: Statements,
  cube: Cube,
  rows: readonly SumRow[],
  [from, until]: readonly [number, number],
): Promise<{ readonly area: string; readonly period: number; readonly isStored: boolean }[]> {
  return tx.query(
    `with stored as (select h.${placeColumn[cube.place]} as area, h.period, h.entries from headcount_sum h
                      where ${ofCube(cube)} and h.period >= $5 and h.period < $6)
     select area, period, stored.entries is not null as "isStored"
       from ${namedRows} named full join stored using (area, period)
      where named.entries is distinct from stored.entries`,
    [...parametersOf(rows), from, until],
  );
}

/** Rows as a statement reads them: lists as Postgres writes them, and the bytes of all in one. */
const namedRows = `(
  select area, period, substring($4::bytea from (sum(size) over (order by number))::int - size + 1 for size) as entries
    from unnest($1::text[], $2::int[], $3::int[]) with ordinality row (area, period, size, number))`;

const parametersOf = (rows: readonly SumRow[]): unknown[] => [
  `{${rows.map(({ area }) => area).join(',')}}`,
  `{${rows.map(({ period }) => period).join(',')}}`,
  `{${rows.map(({ entries }) => entries.length).join(',')}}`,
  Buffer.concat(rows.map(({ entries }) => entries)),
];
