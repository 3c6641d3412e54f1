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
export const placeColumn = { commune: 'commune_code', province: 'legacy_province_code' } as const;

/** The rows `h` of a cube, said as the two indexes say it. */
export const ofCube = ({ name, place }: Cube) =>
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
export async function insertRows(
  tx: Statements,
  { name, place }: Cube,
  rows: readonly SumRow[],
): Promise<void> {
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
