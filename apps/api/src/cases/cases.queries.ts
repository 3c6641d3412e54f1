import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { invalidInput, notFound } from '../web-errors/index.ts';
import type { CaseDetails, CaseFilter, CasePage, CaseSummary } from './cases.messages.ts';
import { KindsOfCases } from './kinds-of-cases.ts';
import { whatMayFollow } from './what-may-follow.ts';

const summary = `
  c.id, c.kind, c.resident_id as "residentId", d.full_name as "fullName", d.date_of_birth as "dateOfBirth",
  c.commune_code as "communeCode", coalesce(w.address, '') as address, c.state,
  q.requested_from::text as "requestedFrom", q.requested_last_day::text as "requestedLastDay",
  case when c.claimed_by is not null then json_build_object(
    'officerId', c.claimed_by, 'displayName', c.claimed_by_name, 'since', c.claimed_at) end as claim,
  c.due_on::text as "dueOn", c.due_at as "dueAt", c.waiting_until::text as "waitingUntil", c.recorded_at as "openedAt"`;

const source = `
  residence_case c
  join lateral (
    select full_name, date_of_birth from resident_details
     where resident_id = c.resident_id and voided_at is null order by holds_from desc, recorded_at desc limit 1) d on true
  left join registration_request q on q.case_id = c.id
  left join dwelling w on w.id = q.dwelling_id`;

const filing = `
  select json_build_object(
    'id', f.id, 'number', concat_ws('/', f.commune_code, f.year, f.number), 'trackingCode', f.tracking_code, 'form', f.form,
    'organisation', f.organisation, 'channel', f.channel, 'noticeChannel', f.notice_channel,
    'noticeAddress', f.notice_address, 'feeVnd', f.fee_vnd, 'feeExemption', f.fee_exemption,
    'feeReceiptNumber', f.fee_receipt_number,
    'cases', (select count(*) from residence_case o where o.filing_id = f.id))
    from residence_filing f where f.id = c.filing_id`;

/** Reads about cases, straight from SQL. */
@Injectable()
export class CasesQueries {
  constructor(private readonly kinds: KindsOfCases) {}

  /** Cases by due day, those without one last; equal ones by age. */
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
    const [row] = await tx.query<Omit<CaseDetails, 'mayFollow' | 'request'>[]>(
      `select ${summary}, c.due_derivation as "dueDerivation", (${filing}) as filing,
              (select json_agg(json_build_object('kind', e.kind, 'happenedOn', e.happened_on, 'recordedAt', e.recorded_at,
                                                 'officerName', e.officer_name, 'details', e.details) order by e.id)
                 from residence_case_event e where e.case_id = c.id) as history,
              (select json_build_object('id', t.id, 'from', t.starts_on, 'lastDay', t.last_day,
                                        'endedOn', x.ended_on, 'endGround', x.ground)
                 from temporary_registration t
                 left join temporary_registration_end x on x.temporary_registration_id = t.id and x.voided_at is null
                where t.case_id = c.id and t.voided_at is null) as registration
         from ${source} where c.id = $1`,
      [id],
    );
    if (!row) throw notFound();
    const request = await this.kinds.get(row.kind).request(tx, row);
    return { ...row, request, mayFollow: whatMayFollow(row.kind, row.state).map(presentStep) };
  }
}

const presentStep = ({ action, to, by, requires }: ReturnType<typeof whatMayFollow>[number]) => ({
  action,
  to,
  by,
  requires,
});

function readCursor(cursor: string | undefined): [string | null, string | null] {
  if (cursor === undefined) return [null, null];
  const parts = /^(\d{4}-\d{2}-\d{2}|infinity)_([0-9a-f-]{36})$/.exec(cursor);
  if (!parts) throw invalidInput({ field: 'cursor', code: 'not_a_cursor' });
  return [parts[1] ?? null, parts[2] ?? null];
}
