import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import type { PastFinding, PastVisit } from './past-visits.messages.ts';

/** A visit as it was recorded, with the days since. */
export type VisitRow = Omit<PastVisit, 'findings' | 'mayBeTakenBack'> & {
  readonly communeCode: string;
  readonly daysSince: number;
  readonly findings: readonly Omit<PastFinding, 'mayBeTakenBack'>[];
};

/** Facts that a finding became and that still stand, by the table that holds them. */
export interface FactsOfFinding {
  readonly presences: readonly string[];
  readonly confirmations: readonly string[];
  readonly departures: readonly string[];
  readonly dwellingFindings: readonly string[];
}

const visits = `
  select i.id, i.dwelling_id as "dwellingId", i.commune_code as "communeCode", w.address,
         i.inspected_on::text as "inspectedOn", i.outcome, i.note, i.officer_name as "officerName",
         i.recorded_at as "recordedAt", i.voided_at as "voidedAt", i.void_reason as "voidReason",
         $1::date - (i.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as "daysSince", found.findings
    from inspection i join dwelling w on w.id = i.dwelling_id
    cross join lateral (
      select coalesce(json_agg(json_build_object(
               'id', f.id, 'residentId', f.resident_id, 'fullName', coalesce(d.full_name, ''), 'birthYear', d.birth_year,
               'found', f.found, 'leftOn', f.left_on, 'voidedAt', f.voided_at, 'voidReason', f.void_reason) order by f.id), '[]') as findings
        from inspection_finding f
        left join lateral (
          select full_name, birth_year from resident_details
           where resident_id = f.resident_id and voided_at is null order by holds_from desc, recorded_at desc limit 1) d on true
       where f.inspection_id = i.id) found`;
const here = `i.commune_code = any ((select app_communes())::text[])`;

/** Visits that were recorded, with their findings, also those that were taken back; straight from SQL, in the asker's area. */
@Injectable()
export class PastVisitsQueries {
  /** Newest first, to dwellings that are one. */
  at(tx: Transaction, dwellingIds: readonly string[], today: string, limit: number): Promise<VisitRow[]> {
    return tx.query(
      `${visits} where ${here} and i.dwelling_id = any ($2) order by i.inspected_on desc, i.id desc limit $3`,
      [today, dwellingIds, limit],
    );
  }

  /** Those that found something of a person, newest first. */
  of(tx: Transaction, residentId: string, today: string, limit: number): Promise<VisitRow[]> {
    return tx.query(
      `${visits}
        where ${here} and i.id in (select inspection_id from inspection_finding where resident_id = $2)
        order by i.inspected_on desc, i.id desc limit $3`,
      [today, residentId, limit],
    );
  }

  async find(tx: Transaction, id: string, today: string): Promise<VisitRow | null> {
    const [row] = await tx.query<VisitRow[]>(`${visits} where ${here} and i.id = $2`, [today, id]);
    return row ?? null;
  }

  async findByFinding(tx: Transaction, findingId: string, today: string): Promise<VisitRow | null> {
    const [row] = await tx.query<VisitRow[]>(
      `${visits} where ${here} and i.id = (select inspection_id from inspection_finding where id = $2)`,
      [today, findingId],
    );
    return row ?? null;
  }

  /** What a finding became: facts about the person that were recorded in its transaction, and so at its instant. */
  async factsOf(tx: Transaction, findingId: string): Promise<FactsOfFinding> {
    const of = (table: string) =>
      `array(select x.id from ${table} x
              where x.resident_id = f.resident_id and x.recorded_at = f.recorded_at and x.voided_at is null order by x.id)`;
    const [row] = await tx.query<FactsOfFinding[]>(
      `select ${of('presence')} as presences, ${of('confirmation')} as confirmations, ${of('departure')} as departures,
              ${of('dwelling_finding')} as "dwellingFindings"
         from inspection_finding f where f.id = $1`,
      [findingId],
    );
    return row ?? { presences: [], confirmations: [], departures: [], dwellingFindings: [] };
  }

  /** Whether somebody built on presences that a finding recorded: told more of them since, or filed where the person lives. */
  async isBuiltOn(tx: Transaction, findingId: string, presenceIds: readonly string[]): Promise<boolean> {
    const told = ['confirmation', 'departure', 'stay_report'].map(
      (table) =>
        `exists (select from ${table} x where x.presence_id = any ($2) and x.voided_at is null and x.recorded_at > f.recorded_at)`,
    );
    const [row] = await tx.query<{ built: boolean }[]>(
      `select ${told.join(' or ')}
           or exists (select from residence_case k join presence p on p.id = any ($2)
                       where k.resident_id = f.resident_id and k.commune_code = f.commune_code and k.recorded_at > f.recorded_at
                         and k.state not in ('refused', 'withdrawn', 'cancelled')) as built
         from inspection_finding f where f.id = $1`,
      [findingId, presenceIds],
    );
    return row?.built ?? false;
  }
}
