import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** A registration that runs out soon, with nothing that follows it. */
export interface LapsingRegistration {
  readonly id: string;
  readonly caseId: string;
  readonly residentId: string;
  readonly communeCode: string;
  readonly startsOn: string;
  readonly lastDay: string;
  readonly daysLeft: number;
}

/** Reads which registrations run out, for background work, straight from SQL. */
@Injectable()
export class LapsingRegistrationsQueries {
  /** Those of the living with 1 to `days` days left that neither ended before nor are followed by another, by id. */
  page(
    tx: Transaction,
    { today, days, after, limit }: { today: string; days: number; after: string | null; limit: number },
  ): Promise<LapsingRegistration[]> {
    return tx.query<LapsingRegistration[]>(
      `select r.id, r.case_id as "caseId", r.resident_id as "residentId", r.commune_code as "communeCode",
              r.starts_on::text as "startsOn", r.last_day::text as "lastDay", r.last_day - $1::date as "daysLeft"
         from temporary_registration r
        where r.voided_at is null and r.last_day > $1::date and r.last_day <= $1::date + $2::int
          and upper(r.holds) = r.last_day + 1
          and not exists (select from temporary_registration later
                           where later.resident_id = r.resident_id and later.voided_at is null
                             and later.starts_on > r.starts_on and not isempty(later.holds))
          and not exists (select from resident_death d where d.resident_id = r.resident_id and d.voided_at is null)
          and ($3::uuid is null or r.id > $3)
        order by r.id limit $4`,
      [today, days, after, limit],
    );
  }
}
