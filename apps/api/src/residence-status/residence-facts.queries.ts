import { Injectable } from '@nestjs/common';
import { type Day, day, localDateTime } from '@libs/calendar';
import type { EndGround, HostRelation, Purpose, ResidenceFacts } from '@libs/residence-law';
import { askPrepared, asRole, type Transaction } from '../database/index.ts';

/** A version of what is recorded about the person, as far as headcounts ask for it. */
export interface PersonVersion {
  readonly holdsFrom: Day;
  readonly sex: string;
  readonly birthYear: number | null;
}

/** All facts of one resident that bear on their status, and the versions of the person themself. */
export interface FactsOfResident {
  readonly residentId: string;
  readonly person: readonly PersonVersion[];
  readonly facts: ResidenceFacts;
}

interface FactRows {
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

const rowsOf = (columns: string, from: string, where: string, order: string) =>
  `coalesce((select json_agg(x) from (select ${columns} from ${from} where ${where} order by ${order}) x), '[]')`;

/** As `kept_dwelling` says it, of which Postgres would run a whole statement for each row. */
const keptDwelling = `coalesce((
  select m.kept_id from dwelling_merge m where m.merged_id = f.dwelling_id and m.voided_at is null), f.dwelling_id)`;

const factsSql = `
  select r.id as resident_id,
    ${rowsOf('f.holds_from, f.sex, f.birth_year, f.nationality', 'resident_details f', `f.resident_id = r.id and ${known('f')}`, 'f.holds_from, f.recorded_at')} as details,
    ${rowsOf(
      `f.commune_code, f.starts_on, (select min(e.until) from permanent_residence_end e where e.permanent_residence_id = f.id and ${known('e')}) as until`,
      'permanent_residence f',
      `f.resident_id = r.id and ${known('f')}`,
      'f.starts_on',
    )} as permanent,
    ${rowsOf(
      `f.id, f.commune_code, ${keptDwelling} as dwelling_id, f.arrived_on, f.arrived_at, f.planned_until, f.purpose, f.host_relation,
       (select min(e.left_on) from departure e where e.presence_id = f.id and ${known('e')}) as left_on,
       coalesce((select json_agg(distinct c.confirmed_on) from confirmation c where c.presence_id = f.id and ${known('c')}), '[]') as confirmed_on`,
      'presence f',
      `f.resident_id = r.id and ${known('f')}`,
      'f.arrived_on, f.id',
    )} as presences,
    ${rowsOf('f.presence_id, f.starts_on, f.until, f.reported_at', 'stay_report f join presence p on p.id = f.presence_id', `f.resident_id = r.id and ${known('f')} and ${known('p')}`, 'f.starts_on, f.reported_at')} as reports,
    ${rowsOf(
      `f.commune_code, ${keptDwelling} as dwelling_id, f.starts_on, f.last_day, e.ended_on, e.ground`,
      `temporary_registration f left join temporary_registration_end e on e.temporary_registration_id = f.id and ${known('e')}`,
      `f.resident_id = r.id and ${known('f')}`,
      'f.starts_on',
    )} as registrations,
    ${rowsOf(
      `f.commune_code, done.happened_on as complete_on, (
         select min(o.happened_on) from residence_case_event o
          where o.case_id = f.id and o.kind in ('granted', 'refused', 'withdrawn') and o.recorded_at <= $2) as decided_on`,
      'residence_case f join residence_case_event done on done.case_id = f.id',
      `f.resident_id = r.id and f.kind in ('registration', 'extension', 'change_of_dwelling') and done.kind = 'completed' and done.recorded_at <= $2`,
      'done.happened_on',
    )} as cases,
    ${rowsOf(
      `f.commune_code, f.starts_on, (select min(e.until) from no_residence_declaration_end e where e.no_residence_declaration_id = f.id and ${known('e')}) as until`,
      'no_residence_declaration f',
      `f.resident_id = r.id and ${known('f')}`,
      'f.starts_on',
    )} as declarations,
    (select min(f.died_on)::text from resident_death f where f.resident_id = r.id and ${known('f')}) as died_on
  from resident r where r.id = any ($1)`;

/** Loads the facts that the status follows from; the asker's row-level security decides whose. */
@Injectable()
export class ResidenceFactsQueries {
  /**
   * All facts as known at a moment (text of an instant; `infinity` for all that is recorded now), those of a restricted
   * class among them: for whoever derives from them and shows none.
   */
  async of(
    tx: Transaction,
    residentIds: readonly string[],
    knownAt = 'infinity',
  ): Promise<FactsOfResident[]> {
    const rows = await tx.query<FactRows[]>(factsSql, [residentIds, knownAt]);
    const seen = rows.map(({ resident_id }) => resident_id);
    const whole = seen.length === 0 ? new Map<string, FactRows>() : await this.restricted(tx, seen, knownAt);
    return rows.map((row) => readFacts(whole.get(row.resident_id) ?? row));
  }

  /** The facts that the asker may see, for whoever shows them or what follows from them. */
  async shownOf(
    tx: Transaction,
    residentIds: readonly string[],
    knownAt = 'infinity',
  ): Promise<FactsOfResident[]> {
    const rows = await tx.query<FactRows[]>(factsSql, [residentIds, knownAt]);
    return rows.map((row) => readFacts(row));
  }

  /** Whose facts the asker sees in part, with all of them, as the projection reads them. */
  private restricted(
    tx: Transaction,
    residentIds: readonly string[],
    knownAt: string,
  ): Promise<Map<string, FactRows>> {
    return asRole(
      tx,
      'residence_projection',
      async () => {
        const partly = await tx.query<{ id: string }[]>(
          `select distinct resident_id as id from presence where resident_id = any ($1) and restricted`,
          [residentIds],
        );
        if (partly.length === 0) return new Map<string, FactRows>();
        const rows = await tx.query<FactRows[]>(factsSql, [partly.map(({ id }) => id), knownAt]);
        return new Map(rows.map((row) => [row.resident_id, row]));
      },
      residentIds,
    );
  }

  /** All that is recorded now, as the projection, which asks with each fact that is recorded. */
  async inStep(tx: Transaction, residentIds: readonly string[]): Promise<FactsOfResident[]> {
    const rows = await askPrepared<FactRows>(tx, factsSql, [residentIds, 'infinity']);
    return rows.map((row) => readFacts(row));
  }

  /** The same as far as it is of no restricted class. */
  async unrestrictedInStep(tx: Transaction, residentIds: readonly string[]): Promise<FactsOfResident[]> {
    const rows = await askPrepared<FactRows>(tx, factsSql, [residentIds, 'infinity']);
    const restricted = await askPrepared<{ id: string }>(
      tx,
      `select id from presence where resident_id = any ($1) and restricted`,
      [residentIds],
    );
    const hidden = new Set(restricted.map(({ id }) => id));
    return rows.map(({ presences, reports, ...row }) =>
      readFacts({
        ...row,
        presences: presences.filter(({ id }) => !hidden.has(id)),
        reports: reports.filter((report) => !hidden.has(report.presence_id)),
      }),
    );
  }
}

function readFacts(row: FactRows): FactsOfResident {
  return {
    residentId: row.resident_id,
    person: row.details.map((version) => ({
      holdsFrom: day(version.holds_from),
      sex: version.sex,
      birthYear: version.birth_year,
    })),
    facts: {
      nationality: row.details.map(({ nationality, holds_from }) => ({ nationality, from: day(holds_from) })),
      permanentResidences: row.permanent.map((home) => ({
        communeCode: home.commune_code,
        from: day(home.starts_on),
        until: dayOrNull(home.until),
      })),
      presences: row.presences.map((presence) => ({
        id: presence.id,
        communeCode: presence.commune_code,
        dwelling: presence.dwelling_id,
        arrivedOn: day(presence.arrived_on),
        arrivedAt: presence.arrived_at === null ? null : localDateTime(presence.arrived_at),
        leftOn: dayOrNull(presence.left_on),
        plannedUntil: dayOrNull(presence.planned_until),
        confirmedOn: presence.confirmed_on.map((text) => day(text)),
        hostRelation: presence.host_relation,
        purpose: presence.purpose,
      })),
      stayReports: row.reports.map((report) => ({
        presenceId: report.presence_id,
        from: day(report.starts_on),
        until: day(report.until),
        reportedAt: localDateTime(report.reported_at),
      })),
      temporaryRegistrations: row.registrations.map((registration) => ({
        communeCode: registration.commune_code,
        dwelling: registration.dwelling_id,
        from: day(registration.starts_on),
        lastDay: day(registration.last_day),
        endedOn: dayOrNull(registration.ended_on),
        endGround: registration.ground,
      })),
      pendingCases: row.cases
        // Complete and decided on one day: pending on none.
        .filter(({ complete_on, decided_on }) => decided_on === null || complete_on < decided_on)
        .map((pending) => ({
          communeCode: pending.commune_code,
          completeOn: day(pending.complete_on),
          decidedOn: dayOrNull(pending.decided_on),
        })),
      noResidenceDeclarations: row.declarations.map((declaration) => ({
        communeCode: declaration.commune_code,
        from: day(declaration.starts_on),
        until: dayOrNull(declaration.until),
      })),
      diedOn: dayOrNull(row.died_on),
    },
  };
}

const dayOrNull = (text: string | null) => (text === null ? null : day(text));
