import { randomUUID } from 'node:crypto';
import type { AdministrativeUnits, CodeSet, Level } from '@libs/administrative-units';
import { publishedUnits } from './published-units.ts';

/** Whatever can run a statement of the owner: TypeORM's data source or query runner, or a client of pg. */
export interface Statements {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/**
 * Fills the empty tables of the administrative units, at migrate time and as the owner. One statement: all or nothing.
 * Units that are there stay as they are, with the decrees that were loaded since.
 */
export async function loadAdministrativeUnits(owner: Statements): Promise<void> {
  const answer = await owner.query(`select exists (select from administrative_unit) as loaded`);
  const rows = Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows;
  if ((rows as { loaded: boolean }[])[0]?.loaded) return;
  const { units, versions, successions, communes } = rowsOf(publishedUnits());
  await owner.query(
    insertion,
    [units, versions, successions, communes].map((table) => JSON.stringify(table)),
  );
}

/** The rows of the four tables with their ids, so that the statement need not look up what it has just inserted. */
function rowsOf({ versions, successions, provinces }: AdministrativeUnits) {
  const ids = new Map<string, string>();
  const idOf = (level: Level, codeSet: CodeSet, code: string): string => {
    const key = `${level} ${codeSet} ${code}`;
    const id = ids.get(key) ?? randomUUID();
    ids.set(key, id);
    return id;
  };
  for (const { level, codeSet, code } of versions) idOf(level, codeSet, code);
  return {
    units: [...ids].map(([key, id]) => {
      const [level, codeSet, code] = key.split(' ');
      return { id, level, code_set: codeSet, code };
    }),
    versions: versions.map(
      ({ level, codeSet, code, from, until, type, name, provinceCode, district, source }) => ({
        unit_id: idOf(level, codeSet, code),
        valid_from: from?.toString() ?? null,
        valid_until: until?.toString() ?? null,
        ...{ type, name, district, source },
        province_id: provinceCode && idOf('province', codeSet, provinceCode),
      }),
    ),
    successions: successions.map(({ level, from, to, on, takesPeople, source }) => ({
      predecessor_id: idOf(level, 'NSO-63', from),
      successor_id: idOf(level, 'NSO-34', to),
      happened_on: on.toString(),
      takes_people: takesPeople,
      source,
    })),
    communes: [...provinces.all()].map(([code, current, legacy]) => ({
      code,
      unit_id: idOf('commune', 'NSO-34', code),
      province_code: current,
      legacy_province_code: legacy,
    })),
  };
}

const insertion = `
  with units as (
    insert into administrative_unit (id, level, code_set, code)
    select * from json_to_recordset($1) as u(id uuid, level text, code_set text, code text)
  ), versions as (
    insert into administrative_unit_version
      (unit_id, valid_from, valid_until, type, name, province_id, district, source)
    select * from json_to_recordset($2) as v(
      unit_id uuid, valid_from date, valid_until date, type text, name text, province_id uuid, district text, source text)
  ), successions as (
    insert into administrative_unit_succession (predecessor_id, successor_id, happened_on, takes_people, source)
    select * from json_to_recordset($3) as s(
      predecessor_id uuid, successor_id uuid, happened_on date, takes_people boolean, source text)
  )
  insert into commune (code, unit_id, province_code, legacy_province_code)
  select * from json_to_recordset($4) as c(code text, unit_id uuid, province_code text, legacy_province_code text)`;
