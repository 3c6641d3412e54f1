import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { invalidInput, notFound } from '../web-errors/index.ts';
import type { CaseDetails, CaseFilter, CasePage, CaseSummary } from './temporary-residence.messages.ts';
import { whatMayFollow } from './what-may-follow.ts';

const summary = `
  c.id, c.resident_id as "residentId", d.full_name as "fullName", d.date_of_birth as "dateOfBirth",
  c.commune_code as "communeCode", coalesce(w.address, '') as address, c.state,
  c.requested_from::text as "requestedFrom", c.requested_last_day::text as "requestedLastDay",
  c.due_on::text as "dueOn", c.recorded_at as "openedAt"`;

const source = `
  temporary_residence_case c
  join lateral (
    select full_name, date_of_birth from resident_details
     where resident_id = c.resident_id and voided_at is null order by holds_from desc, recorded_at desc limit 1) d on true
  left join dwelling w on w.id = c.dwelling_id`;

/** Reads about cases, straight from SQL. */
@Injectable()
export class CasesQueries {
  /** Open cases by due day, those without one last; equal ones by age. */
  async page(tx: Transaction, { state, limit, cursor }: CaseFilter): Promise<CasePage> {
    const [afterDue, afterId] = readCursor(cursor);
    const items = await tx.query<CaseSummary[]>(
      `select ${summary} from ${source}
        where c.commune_code = any ((select app_communes())::text[]) and ($1::text is null or c.state = $1)
          and ($2::date is null or (coalesce(c.due_on, 'infinity'), c.id) > ($2, $3::uuid))
        order by coalesce(c.due_on, 'infinity'), c.id
        limit $4`,
      [state ?? null, afterDue, afterId, limit],
    );
    const last = items.at(-1);
    return {
      items,
      nextCursor: last && items.length === limit ? `${last.dueOn ?? 'infinity'}_${last.id}` : null,
    };
  }

  /** The whole case, or 404. */
  async get(tx: Transaction, id: string): Promise<CaseDetails> {
    const [row] = await tx.query<Omit<CaseDetails, 'mayFollow'>[]>(
      `select ${summary}, c.dwelling_id as "dwellingId", c.arrived_on::text as "arrivedOn",
              c.planned_until::text as "plannedUntil", c.purpose, c.host_relation as "hostRelation",
              c.proof_kind as "proofKind", c.proof_note as "proofNote", c.due_derivation as "dueDerivation",
              (select json_agg(json_build_object('kind', e.kind, 'happenedOn', e.happened_on, 'recordedAt', e.recorded_at,
                                                 'details', e.details) order by e.id)
                 from temporary_residence_case_event e where e.case_id = c.id) as history,
              (select json_build_object('id', t.id, 'from', t.starts_on, 'lastDay', t.last_day,
                                        'endedOn', x.ended_on, 'endGround', x.ground)
                 from temporary_registration t
                 left join temporary_registration_end x on x.temporary_registration_id = t.id and x.voided_at is null
                where t.case_id = c.id and t.voided_at is null) as registration
         from ${source} where c.id = $1`,
      [id],
    );
    if (!row) throw notFound();
    return { ...row, mayFollow: Object.keys(whatMayFollow[row.state]) };
  }
}

function readCursor(cursor: string | undefined): [string | null, string | null] {
  if (cursor === undefined) return [null, null];
  const parts = /^(\d{4}-\d{2}-\d{2}|infinity)_([0-9a-f-]{36})$/.exec(cursor);
  if (!parts) throw invalidInput({ field: 'cursor', code: 'not_a_cursor' });
  return [parts[1] ?? null, parts[2] ?? null];
}
