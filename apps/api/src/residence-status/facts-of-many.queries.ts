import type { EpochDay } from '@libs/calendar';
import { type FactsInDays, noFacts, type PresenceInDays } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { askPrepared, together, type Transaction } from '../database/index.ts';

/** One of many residents: the facts that the status follows from, with days as numbers. */
export interface OneOfMany {
  readonly person: { holdsFrom: EpochDay; sex: string; birthYear: number | null }[];
  readonly facts: Writable<FactsInDays>;
}

/** With what is stored of the status. */
export interface ResidentToCompare extends OneOfMany {
  /** The stored segments, each as one text. */
  readonly stored: readonly string[];
}

type Writable<Facts> = {
  -readonly [Name in keyof Facts]: Facts[Name] extends readonly (infer Item)[] ? Item[] : Facts[Name];
} & { nationality: { nationality: string; from: EpochDay }[] };

const day = (column: string) => `(${column} - date '1970-01-01')`;
const secondOfDay = (column: string) =>
  `floor(extract(epoch from (${column} at time zone 'Asia/Ho_Chi_Minh')::time) * 1000)::int`;

const sql = {
  details: `select resident_id, ${day('holds_from')} as "holdsFrom", sex, birth_year as "birthYear", nationality
      from resident_details where voided_at is null order by holds_from, recorded_at`,
  permanentResidences: `select f.resident_id, f.commune_code as "communeCode", ${day('f.starts_on')} as "from", ${day('e.until')} as until
      from permanent_residence f
      left join (select permanent_residence_id, min(until) as until from permanent_residence_end
                  where voided_at is null group by 1) e on e.permanent_residence_id = f.id
     where f.voided_at is null order by f.starts_on`,
  presences: `select f.resident_id, f.id, f.commune_code as "communeCode", coalesce(g.kept_id, f.dwelling_id) as dwelling,
           ${day('f.arrived_on')} as "arrivedOn", ${secondOfDay('f.arrived_at')} as "arrivedAtMillisecond",
           ${day('e.left_on')} as "leftOn", ${day('f.planned_until')} as "plannedUntil",
           c.days as "confirmedOn", f.host_relation as "hostRelation", f.purpose
      from presence f
      left join dwelling_merge g on g.merged_id = f.dwelling_id and g.voided_at is null
      left join (select presence_id, min(left_on) as left_on from departure where voided_at is null group by 1) e
        on e.presence_id = f.id
      left join (select presence_id, string_agg(distinct ${day('confirmed_on')}::text, ',') as days from confirmation
                  where voided_at is null group by 1) c on c.presence_id = f.id
     where f.voided_at is null order by f.arrived_on, f.id`,
  stayReports: `select f.resident_id, f.presence_id as "presenceId", ${day('f.starts_on')} as "from", ${day('f.until')} as until,
           ${day(`(f.reported_at at time zone 'Asia/Ho_Chi_Minh')::date`)} as "reportedOn",
           ${secondOfDay('f.reported_at')} as "reportedAtMillisecond"
      from stay_report f join presence p on p.id = f.presence_id
     where f.voided_at is null and p.voided_at is null order by f.starts_on, f.reported_at`,
  temporaryRegistrations: `select f.resident_id, f.commune_code as "communeCode", coalesce(g.kept_id, f.dwelling_id) as dwelling,
           ${day('f.starts_on')} as "from", ${day('f.last_day')} as "lastDay", ${day('e.ended_on')} as "endedOn",
           e.ground as "endGround"
      from temporary_registration f
      left join dwelling_merge g on g.merged_id = f.dwelling_id and g.voided_at is null
      left join temporary_registration_end e on e.temporary_registration_id = f.id and e.voided_at is null
     where f.voided_at is null order by f.starts_on`,
  pendingCases: `select f.resident_id, f.commune_code as "communeCode", ${day('done.happened_on')} as "completeOn",
           (select ${day('min(o.happened_on)')} from residence_case_event o
             where o.case_id = f.id and o.kind in ('granted', 'refused', 'withdrawn')) as "decidedOn"
      from residence_case f
      join residence_case_event done on done.case_id = f.id and done.kind = 'completed'
     where f.kind in ('registration', 'extension', 'change_of_dwelling')
     order by done.happened_on`,
  noResidenceDeclarations: `select f.resident_id, f.commune_code as "communeCode", ${day('f.starts_on')} as "from",
           ${day('e.until')} as until
      from no_residence_declaration f
      left join (select no_residence_declaration_id, min(until) as until from no_residence_declaration_end
                  where voided_at is null group by 1) e on e.no_residence_declaration_id = f.id
     where f.voided_at is null order by f.starts_on`,
  deaths: `select resident_id, ${day('min(died_on)')} as "diedOn" from resident_death where voided_at is null group by 1`,
} as const;

type Lists =
  | 'permanentResidences'
  | 'stayReports'
  | 'temporaryRegistrations'
  | 'pendingCases'
  | 'noResidenceDeclarations';
const lists = Object.keys(sql).filter(
  (name) => !['details', 'presences', 'deaths'].includes(name),
) as Lists[];

/**
 * Reads many residents with a statement per kind of fact, as the projection's role, which sees the residents it is told
 * of. The same facts as `ResidenceFactsQueries` reads one by one; a test compares the two.
 */
@Injectable()
export class FactsOfMany {
  /** The residents in the order of their ids here. */
  async of(tx: Transaction, residentIds: readonly string[]): Promise<Map<string, OneOfMany>> {
    const residents = new Map<string, OneOfMany>();
    for (const id of residentIds) residents.set(id, { person: [], facts: noFacts([]) });
    const factsOf = (id: string) => residents.get(id)!.facts;

    const [, details, presences, deaths, ...listed] = await together([
      askPrepared(tx, `select set_config('app.residents', $1, true)`, [residentIds.join(',')]),
      askPrepared<Of<{ holdsFrom: EpochDay; sex: string; birthYear: number | null; nationality: string }>>(tx, sql.details, []),
      askPrepared<Of<PresenceRow>>(tx, sql.presences, []),
      askPrepared<Of<{ diedOn: EpochDay }>>(tx, sql.deaths, []),
      ...lists.map((list) => askPrepared<Of<object>>(tx, sql[list], [])),
    ]); // prettier-ignore
    for (const { resident_id, nationality, ...version } of details) {
      const resident = residents.get(resident_id)!;
      resident.person.push(version);
      resident.facts.nationality.push({ nationality, from: version.holdsFrom });
    }
    for (const { resident_id, confirmedOn, ...presence } of presences) {
      const days = confirmedOn === null ? [] : confirmedOn.split(',').map(Number);
      factsOf(resident_id).presences.push({ ...presence, confirmedOn: days as EpochDay[] });
    }
    lists.forEach((list, index) => {
      for (const { resident_id, ...fact } of listed[index]!)
        (factsOf(resident_id)[list] as object[]).push(fact);
    });
    for (const { resident_id, diedOn } of deaths) factsOf(resident_id).diedOn = diedOn;
    return residents;
  }

  /** The same with what is stored of their status. */
  async withStored(tx: Transaction, residentIds: readonly string[]): Promise<Map<string, ResidentToCompare>> {
    const residents = await this.of(tx, residentIds);
    const stored = await this.stored(tx);
    return new Map(
      [...residents].map(([id, resident]) => [id, { ...resident, stored: stored.get(id) ?? [] }]),
    );
  }

  private async stored(tx: Transaction): Promise<Map<string, string[]>> {
    // Lists come as one text: the driver takes a list apart letter by letter.
    const rows = await tx.query<Of<{ segments: string }>[]>(
      `select resident_id, string_agg(concat_ws('|', starts_on, until, commune_code, province_code, status, status_group,
                movement_legal, movement_current34, movement_legacy63, migrant_legal::int, migrant_current34::int,
                migrant_legacy63::int, coalesce(origin_commune_code, ''), purpose, sex, coalesce(birth_year::text, '')), ',') as segments
         from status_segment where known_until = 'infinity' group by 1`,
    );
    return new Map(rows.map(({ resident_id, segments }) => [resident_id, segments.split(',')]));
  }
}

type PresenceRow = Omit<PresenceInDays, 'confirmedOn'> & { readonly confirmedOn: string | null };

type Of<Row> = Row & { readonly resident_id: string };
