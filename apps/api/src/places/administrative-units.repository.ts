import {
  AdministrativeUnits,
  type CodeSet,
  type Decree,
  type Level,
  type Succession,
  type UnitType,
  type UnitVersion,
} from '@libs/administrative-units';
import { day } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

interface VersionRow {
  readonly level: Level;
  readonly code_set: CodeSet;
  readonly code: string;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
  readonly type: UnitType;
  readonly name: string;
  readonly province_code: string | null;
  readonly district: string | null;
  readonly source: string;
}

/** The tables of the administrative units: the only file that writes them once they are loaded. */
@Injectable()
export class AdministrativeUnitsRepository {
  /** All units with every version and succession; some thirteen thousand rows, read once at the start and after a decree. */
  async all(tx: Transaction): Promise<AdministrativeUnits> {
    const versions = await tx.query<VersionRow[]>(
      `select unit.level, unit.code_set, unit.code, v.valid_from::text, v.valid_until::text, v.type, v.name,
              province.code as province_code, v.district, v.source
         from administrative_unit_version v
         join administrative_unit unit on unit.id = v.unit_id
         left join administrative_unit province on province.id = v.province_id
        order by unit.code_set, unit.level, unit.code, v.valid_from nulls first`,
    );
    const successions = await tx.query<(Omit<Succession, 'on'> & { readonly on: string })[]>(
      `select old.level, old.code as "from", new.code as "to", s.happened_on::text as "on",
              s.takes_people as "takesPeople", s.source
         from administrative_unit_succession s
         join administrative_unit old on old.id = s.predecessor_id
         join administrative_unit new on new.id = s.successor_id
        order by old.level, old.code, new.code`,
    );
    return new AdministrativeUnits(
      versions.map(versionOf),
      successions.map((succession) => ({ ...succession, on: day(succession.on) })),
    );
  }

  /** Two administrators may load at once: the second waits, and is then judged by what the first made of it. */
  async waitForOtherDecrees(tx: Transaction): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('administrative_decree'))`);
  }

  /** Ends the last version of each unit that a decree amends and begins the next one; keeps the file itself. */
  async addDecree(tx: Transaction, decree: Decree, after: AdministrativeUnits, content: object, by: string) {
    await tx.query(
      `insert into administrative_decree (number, in_force_on, content, loaded_by) values ($1, $2, $3, $4)`,
      [decree.number, decree.inForceOn.toString(), JSON.stringify(content), by],
    );
    const begun = after.versions
      .filter(({ source, from }) => source === decree.number && from?.equals(decree.inForceOn))
      .map(({ level, code, type, name }) => ({ level, code, type, name }));
    await tx.query(
      `update administrative_unit_version v set valid_until = $2
         from json_to_recordset($1) as begun(level text, code text)
         join administrative_unit unit on (unit.level, unit.code_set, unit.code) = (begun.level, 'NSO-34', begun.code)
        where v.unit_id = unit.id and v.valid_until is null`,
      [JSON.stringify(begun), decree.inForceOn.toString()],
    );
    await tx.query(
      `insert into administrative_unit_version (unit_id, valid_from, type, name, province_id, district, source)
       select unit.id, $2, begun.type, begun.name, ended.province_id, ended.district, $3
         from json_to_recordset($1) as begun(level text, code text, type text, name text)
         join administrative_unit unit on (unit.level, unit.code_set, unit.code) = (begun.level, 'NSO-34', begun.code)
         join administrative_unit_version ended on ended.unit_id = unit.id and ended.valid_until = $2`,
      [JSON.stringify(begun), decree.inForceOn.toString(), decree.number],
    );
  }
}

function versionOf(row: VersionRow): UnitVersion {
  return {
    level: row.level,
    codeSet: row.code_set,
    code: row.code,
    from: dayOf(row.valid_from),
    until: dayOf(row.valid_until),
    type: row.type,
    name: row.name,
    provinceCode: row.province_code,
    district: row.district,
    source: row.source,
  };
}

const days = new Map<string, ReturnType<typeof day>>();

/** Thirteen thousand rows name half a dozen days. */
function dayOf(text: string | null) {
  if (text === null) return null;
  const known = days.get(text) ?? day(text);
  days.set(text, known);
  return known;
}
