import type { EndGround, HostRelation, Purpose } from '@libs/residence-law';

/** What is recorded of one resident, as Postgres tells it. */
export interface FactRows {
  resident_id: string;
  details: { holds_from: string; sex: string; birth_year: number | null; nationality: string }[];
  permanent: { commune_code: string; starts_on: string; until: string | null }[];
  presences: {
    id: string;
    commune_code: string;
    dwelling_id: string;
    arrived_on: string;
    arrived_at: string | null;
    planned_until: string | null;
    purpose: Purpose;
    host_relation: HostRelation;
    left_on: string | null;
    confirmed_on: string[];
  }[];
  reports: { presence_id: string; starts_on: string; until: string; reported_at: string }[];
  registrations: {
    commune_code: string;
    dwelling_id: string;
    starts_on: string;
    last_day: string;
    ended_on: string | null;
    ground: EndGround | null;
  }[];
  cases: { commune_code: string; complete_on: string; decided_on: string | null }[];
  declarations: { commune_code: string; starts_on: string; until: string | null }[];
  died_on: string | null;
}

/** Recorded at or before the moment asked about, and not voided by then. */
const known = (table: string) =>
  `${table}.recorded_at <= $2 and (${table}.voided_at is null or ${table}.voided_at > $2)`;

/** What is recorded of residents, by its kind. */
type Kind = Exclude<keyof FactRows, 'resident_id' | 'died_on'> | 'resident' | 'deaths';

/** Facts of one kind of one resident. */
export interface RowsOfKind {
  readonly kind: Kind;
  readonly resident_id: string;
  readonly rows: readonly unknown[];
}

/** As `kept_dwelling` says it, of which Postgres would run a whole statement for each row. */
const keptDwelling = `coalesce((
  select m.kept_id from dwelling_merge m where m.merged_id = f.dwelling_id and m.voided_at is null), f.dwelling_id)`;

/**
 * Each kind of all residents at once: asked for each resident by itself, it takes Postgres four times as long to begin.
 * @param whose an array of ids, as SQL
 */
function factsOf(whose: string): string {
  const rowsOf = (kind: Kind, columns: string, from: string, where: string, order: string) =>
    `select '${kind}' as kind, resident_id, json_agg(x) as rows
       from (select f.resident_id, ${columns} from ${from} where f.resident_id = any (${whose}) and ${where}
              order by f.resident_id, ${order}) x group by resident_id`;
  return [
    `select 'resident' as kind, r.id as resident_id, '[]'::json as rows from resident r where r.id = any (${whose})`,
    rowsOf(
      'details',
      'f.holds_from, f.sex, f.birth_year, f.nationality',
      'resident_details f',
      known('f'),
      'f.holds_from, f.recorded_at',
    ),
    rowsOf(
      'permanent',
      `f.commune_code, f.starts_on, (select min(e.until) from permanent_residence_end e where e.permanent_residence_id = f.id and ${known('e')}) as until`,
      'permanent_residence f',
      known('f'),
      'f.starts_on',
    ),
    rowsOf(
      'presences',
      `f.id, f.commune_code, ${keptDwelling} as dwelling_id, f.arrived_on, f.arrived_at, f.planned_until, f.purpose, f.host_relation,
       (select min(e.left_on) from departure e where e.presence_id = f.id and ${known('e')}) as left_on,
       coalesce((select json_agg(distinct c.confirmed_on) from confirmation c where c.presence_id = f.id and ${known('c')}), '[]') as confirmed_on`,
      'presence f',
      known('f'),
      'f.arrived_on, f.id',
    ),
    rowsOf(
      'reports',
      'f.presence_id, f.starts_on, f.until, f.reported_at',
      'stay_report f join presence p on p.id = f.presence_id',
      `${known('f')} and ${known('p')}`,
      'f.starts_on, f.reported_at',
    ),
    rowsOf(
      'registrations',
      `f.commune_code, ${keptDwelling} as dwelling_id, f.starts_on, f.last_day, e.ended_on, e.ground`,
      `temporary_registration f left join temporary_registration_end e on e.temporary_registration_id = f.id and ${known('e')}`,
      known('f'),
      'f.starts_on',
    ),
    rowsOf(
      'cases',
      `f.commune_code, done.happened_on as complete_on, (
         select min(o.happened_on) from residence_case_event o
          where o.case_id = f.id and o.kind in ('granted', 'refused', 'withdrawn') and o.recorded_at <= $2) as decided_on`,
      'residence_case f join residence_case_event done on done.case_id = f.id',
      `f.kind in ('registration', 'extension', 'change_of_dwelling') and done.kind = 'completed' and done.recorded_at <= $2`,
      'done.happened_on',
    ),
    rowsOf(
      'declarations',
      `f.commune_code, f.starts_on, (select min(e.until) from no_residence_declaration_end e where e.no_residence_declaration_id = f.id and ${known('e')}) as until`,
      'no_residence_declaration f',
      known('f'),
      'f.starts_on',
    ),
    `select 'deaths', f.resident_id, json_agg(f.died_on order by f.died_on) from resident_death f
      where f.resident_id = any (${whose}) and ${known('f')} group by f.resident_id`,
  ].join(' union all ');
}

/** Of the residents of the list `$1`, as known at the moment `$2`. */
export const factsSql = factsOf('$1');

/** All that is recorded now of the residents whom the transaction names, whom the asker need not know. */
export const factsOfNamed = factsOf('(select app_residents())::uuid[]').replaceAll('$2', `'infinity'`);

/** What was read kind by kind, for each resident who was read. */
export function byResident(read: readonly RowsOfKind[]): FactRows[] {
  const residents = new Map<string, Record<Kind, readonly unknown[]>>();
  for (const { kind, resident_id } of read) {
    if (kind === 'resident') residents.set(resident_id, { ...nothing });
  }
  for (const { kind, resident_id, rows } of read) {
    const kinds = residents.get(resident_id);
    if (kinds) kinds[kind] = rows;
  }
  return [...residents].map(
    ([resident_id, { deaths, resident: _resident, ...kinds }]) =>
      ({ resident_id, ...kinds, died_on: deaths[0] ?? null }) as FactRows,
  );
}

const nothing: Readonly<Record<Kind, readonly unknown[]>> = {
  resident: [], details: [], permanent: [], presences: [], reports: [], registrations: [], cases: [], declarations: [],
  deaths: [],
}; // prettier-ignore
