import type { AdministrativeUnits } from '@libs/administrative-units';
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
  const units = publishedUnits();
  await owner.query(insertion, [
    JSON.stringify(versionRows(units)),
    JSON.stringify(units.successions.map((succession) => ({ ...succession, on: succession.on.toString() }))),
    JSON.stringify([...units.provinces.all()].map(([code, current, legacy]) => ({ code, current, legacy }))),
  ]);
}

function versionRows(units: AdministrativeUnits) {
  return units.versions.map((version) => ({
    ...version,
    from: version.from?.toString() ?? null,
    until: version.until?.toString() ?? null,
  }));
}

const insertion = `
  with version as materialized (
    select * from json_to_recordset($1) as v(
      "level" text, "codeSet" text, "code" text, "from" date, "until" date, "type" text, "name" text,
      "provinceCode" text, "district" text, "source" text)
  ), unit as (
    insert into administrative_unit (level, code_set, code)
    select distinct "level", "codeSet", "code" from version
    order by 2, 1 desc, 3
    returning id, level, code_set, code
  ), versions as (
    insert into administrative_unit_version
      (unit_id, valid_from, valid_until, type, name, province_id, district, source)
    select unit.id, version."from", version."until", version."type", version."name", province.id,
           version."district", version."source"
      from version
      join unit on (unit.level, unit.code_set, unit.code) = (version."level", version."codeSet", version."code")
      left join unit as province
        on (province.level, province.code_set, province.code) = ('province', version."codeSet", version."provinceCode")
  ), communes as (
    insert into commune (code, unit_id, province_code, legacy_province_code)
    select c."code", unit.id, c."current", c."legacy"
      from json_to_recordset($3) as c("code" text, "current" text, "legacy" text)
      join unit on (unit.level, unit.code_set, unit.code) = ('commune', 'NSO-34', c."code")
  )
  insert into administrative_unit_succession (predecessor_id, successor_id, happened_on, takes_people, source)
  select old.id, new.id, s."on", s."takesPeople", s."source"
    from json_to_recordset($2) as s(
      "level" text, "from" text, "to" text, "on" date, "takesPeople" boolean, "source" text)
    join unit old on (old.level, old.code_set, old.code) = (s."level", 'NSO-63', s."from")
    join unit new on (new.level, new.code_set, new.code) = (s."level", 'NSO-34', s."to")`;
