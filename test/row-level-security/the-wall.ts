import type pg from 'pg';
import { databaseRoles } from '../../apps/api/src/database/index.ts';

/** Who stays before the wall: every role of a transaction but two, the application before it takes one, and everybody. */
export const beforeTheWall: readonly string[] = [
  ...databaseRoles.filter((role) => role !== 'residence_services' && role !== 'residence_placement'),
  'residence_app',
  'public',
];

/** Every right that there is on a table: truncating, for one, goes past row-level security. */
export const rightsToGrant = [
  'select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger', 'maintain',
] as const; // prettier-ignore

/** Those of them that may also be granted on one column. */
const rightsOnColumns = ['select', 'insert', 'update', 'references'];

/** Tables and views behind the wall, each with its columns. */
export async function behindTheWall(client: pg.Client): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'service_access'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') group by 1 order by 1`,
  );
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

/** Every right that somebody before the wall has on something behind it – table, column, sequence, function – or on entering. */
export async function rightsThroughTheWall(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ found: string }>(
    `select role || ' may enter' as found from unnest($1::text[]) role
      where has_schema_privilege(role, 'service_access', 'usage, create')
     union all
     select role || ' may ' || may || ' ' || c.relname
       from unnest($1::text[]) role cross join unnest($2::text[]) may cross join pg_class c
      where c.relnamespace = 'service_access'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
        and case when may = any ($3) then has_any_column_privilege(role, c.oid, may)
                 else has_table_privilege(role, c.oid, may) end
     union all
     select role || ' may use ' || c.relname from unnest($1::text[]) role cross join pg_class c
      where c.relnamespace = 'service_access'::regnamespace
        and case when c.relkind = 'S' then has_sequence_privilege(role, c.oid, 'usage, select, update') end
     union all
     select role || ' may execute ' || f.proname from unnest($1::text[]) role cross join pg_proc f
      where f.pronamespace = 'service_access'::regnamespace and has_function_privilege(role, f.oid, 'execute')`,
    [beforeTheWall, rightsToGrant, rightsOnColumns],
  );
  return rows.map(({ found }) => found);
}

/**
 * Everything that the step of placing may read before the wall, and so all that schools and insurers can ever learn of a
 * family: who lives where and with whom, since when and for what, how to reach them, who is registered with whom and until
 * when – and of the status its group alone, for counts. Of stays in hospitals it sees none; it reads which they are.
 */
export const readForPlacing: Readonly<Record<string, readonly string[]>> = {
  departure: ['left_on', 'presence_id', 'resident_id', 'voided_at'],
  dwelling: ['address', 'commune_code', 'id'],
  household_member: ['household_id', 'id', 'relation', 'resident_id', 'starts_on', 'voided_at'],
  household_member_end: ['household_member_id', 'resident_id', 'until', 'voided_at'],
  permanent_residence: ['commune_code', 'holds', 'resident_id', 'voided_at'],
  presence: [
    'arrived_on', 'commune_code', 'dwelling_id', 'id', 'planned_until', 'purpose', 'resident_id', 'restricted',
    'voided_at',
  ],
  resident_carried_over: ['commune_code', 'resident_id', 'to_resident_id', 'voided_at'],
  resident_contact: ['kind', 'recorded_at', 'resident_id', 'value', 'voided_at'],
  resident_death: ['resident_id', 'voided_at'],
  resident_details: [
    'birth_year', 'date_of_birth', 'full_name', 'holds_from', 'recorded_at', 'resident_id', 'sex', 'voided_at',
  ],
  status_segment: ['commune_code', 'known_until', 'resident_id', 'starts_on', 'status_group', 'until'],
  temporary_registration: ['commune_code', 'dwelling_id', 'holds', 'resident_id', 'voided_at'],
  visible_resident: ['birth_year', 'commune_code', 'resident_id', 'restricted'],
}; // prettier-ignore

/** All that labour officers may read of tables that are guarded: counts, places and plans, and the answers to what they sent. */
export const readByLabour: readonly string[] = [
  'headcount_change',
  'headcount_sum',
  'idempotency_key',
  'needs_forecast',
  'planning_value',
  'school_place',
  'status_segment',
];

/** Columns by which somebody who lives somewhere could be named or found. */
export const namesSomebody: ReadonlySet<string> = new Set([
  'resident_id', 'full_name', 'personal_number', 'date_of_birth', 'address', 'contact', 'dwelling_id', 'household_id',
  'presence_id',
]); // prettier-ignore
