import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { readDayAndId, writeDayAndId } from '../day-and-id-cursor.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound } from '../web-errors/index.ts';
import {
  type CaseCounts,
  type CaseFilter,
  type CasePage,
  type CaseSummary,
  lapseHorizons,
  type LapsingFilter,
  type LapsingPage,
  type LapsingRegistration,
  type WorkList,
} from './case-lists.messages.ts';
import type { CaseDetails, FilingDetails } from './cases.messages.ts';
import { KindsOfCases } from './kinds-of-cases.ts';
import { openStates, whatMayFollow } from './what-may-follow.ts';

const person = (resident: string) => `
  join lateral (
    select full_name, date_of_birth from resident_details
     where resident_id = ${resident} and voided_at is null order by holds_from desc, recorded_at desc limit 1) d on true`;

const summary = `
  c.id, c.kind, c.resident_id as "residentId", d.full_name as "fullName", d.date_of_birth as "dateOfBirth",
  c.commune_code as "communeCode", coalesce(w.address, '') as address, c.state,
  q.requested_from::text as "requestedFrom", q.requested_last_day::text as "requestedLastDay",
  case when c.claimed_by is not null then json_build_object(
    'officerId', c.claimed_by, 'displayName', c.claimed_by_name, 'since', c.claimed_at) end as claim,
  c.due_on::text as "dueOn", c.due_at as "dueAt", c.waiting_until::text as "waitingUntil", c.recorded_at as "openedAt"`;

/** What a case is shown with, beside the case itself. */
const along = `
  ${person('c.resident_id')}
  left join registration_request q on q.case_id = c.id
  left join dwelling w on w.id = q.dwelling_id`;

const filingDetails = `
  json_build_object(
    'id', f.id, 'number', concat_ws('/', f.commune_code, f.year, f.number), 'trackingCode', f.tracking_code,
    'filedOn', (f.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date, 'form', f.form,
    'organisation', f.organisation, 'channel', f.channel,
    'feeVnd', f.fee_vnd, 'feeExemption', f.fee_exemption,
    'feeReceiptNumber', f.fee_receipt_number, 'feeReceiptsBefore', f.fee_receipts_before,
    'cases', (select count(*) from residence_case o where o.filing_id = f.id))`;

const open = `c.state in (${openStates.map((state) => `'${state}'`).join(', ')})`;

/** Gathers the parameters of a statement; each is named where it is used. */
class Parameters {
  readonly values: unknown[] = [];

  constructor(
    private readonly officer: Officer,
    private readonly on: string,
  ) {}

  add(value: unknown): string {
    return `$${String(this.values.push(value))}`;
  }

  readonly today = () => `${this.add(this.on)}::date`;
  readonly me = () => this.add(this.officer.accountId);

  /** One commune is named as such, so that its index gives the order as well. */
  readonly area = () =>
    this.officer.area.level === 'commune'
      ? `commune_code = ${this.add(this.officer.area.code)}`
      : 'commune_code = any ((select app_communes())::text[])';
}

/** What a list holds, in SQL over case `c`, and the day that its order follows. */
const lists: Record<
  WorkList,
  { readonly holds: (asked: Parameters) => string; readonly orderedBy: 'due_on' | 'waiting_until' }
> = {
  open: { holds: () => open, orderedBy: 'due_on' },
  mine: { holds: ({ me }) => `${open} and c.claimed_by = ${me()}`, orderedBy: 'due_on' },
  unassigned: { holds: () => `${open} and c.claimed_by is null`, orderedBy: 'due_on' },
  due_today: { holds: ({ today }) => `${open} and c.due_on = ${today()}`, orderedBy: 'due_on' },
  overdue: { holds: ({ today }) => `${open} and c.due_on < ${today()}`, orderedBy: 'due_on' },
  waiting_for_applicant: { holds: () => `c.state = 'waiting_for_applicant'`, orderedBy: 'waiting_until' },
  waiting_for_outside: { holds: () => `c.state = 'waiting_for_outside'`, orderedBy: 'waiting_until' },
  referred: { holds: () => `c.state = 'referred'`, orderedBy: 'due_on' },
};

/** Reads about cases, straight from SQL. */
@Injectable()
export class CasesQueries {
  constructor(private readonly kinds: KindsOfCases) {}

  /** Cases of a list or in a state, by due day (or the day until which they wait), those without one last; equal ones by age. */
  async page(
    tx: Transaction,
    { list, state, kind, limit, cursor }: CaseFilter,
    officer: Officer,
    today: string,
  ): Promise<CasePage> {
    const asked = new Parameters(officer, today);
    const { holds, orderedBy } = list ? lists[list] : lists.open;
    const order = `coalesce(c.${orderedBy}, 'infinity')`;
    const where = [
      `c.${asked.area()}`,
      list || !state ? holds(asked) : `c.state = ${asked.add(state)}`,
      ...(kind ? [`c.kind = ${asked.add(kind)}`] : []),
    ];
    if (cursor !== undefined) {
      const [day, id] = readDayAndId(cursor);
      where.push(`(${order}, c.id) > (${asked.add(day)}::date, ${asked.add(id)}::uuid)`);
    }
    // The page is found first, by its index alone; names and addresses are read for its rows only.
    const items = await tx.query<(CaseSummary & { orderedOn: string })[]>(
      `select ${summary}, ${order}::text as "orderedOn"
         from (select c.* from residence_case c where ${where.join(' and ')}
                order by ${order}, c.id limit ${asked.add(limit)}) c
         ${along}
        order by ${order}, c.id`,
      asked.values,
    );
    const last = items.at(-1);
    return {
      items: items.map(({ orderedOn: _place, ...item }) => item),
      nextCursor: last && items.length === limit ? writeDayAndId(last.orderedOn, last.id) : null,
    };
  }

  /** How many cases each list holds, and how many registrations lapse soon: one pass over the open cases. */
  async counts(tx: Transaction, officer: Officer, today: string): Promise<CaseCounts> {
    const asked = new Parameters(officer, today);
    const counted = Object.entries(lists).map(
      ([name, { holds }]) => `count(*) filter (where ${holds(asked)})::int as ${name}`,
    );
    const [cases] = await tx.query<Omit<CaseCounts, `lapsing${number}`>[]>(
      `select ${counted.join(', ')},
              (select count(*)::int from national_entry e
                where e.${asked.area()} and e.voided_at is null
                  and not exists (select from national_entry_made m
                                   where m.national_entry_id = e.id and m.voided_at is null)) as to_enter,
              (select count(*)::int from handover h where h.${asked.area()} and h.seen_at is null) as handovers
         from residence_case c where c.${asked.area()} and ${open}`,
      asked.values,
    );
    const askedToo = new Parameters(officer, today);
    const within = lapseHorizons.map(
      (days) =>
        `count(*) filter (where t.last_day <= ${askedToo.today()} + ${String(days)})::int as lapsing${String(days)}`,
    );
    const [lapsing] = await tx.query<Pick<CaseCounts, `lapsing${number}` & keyof CaseCounts>[]>(
      `select ${within.join(', ')} from temporary_registration t where ${lapsesWithin(askedToo, 30)}`,
      askedToo.values,
    );
    if (!cases || !lapsing) throw new Error('a count gave no row');
    return { ...cases, ...lapsing };
  }

  /** Registrations in force whose last day comes within so many days, the earliest first. */
  async lapsing(
    tx: Transaction,
    { within, limit, cursor }: LapsingFilter,
    officer: Officer,
    today: string,
  ): Promise<LapsingPage> {
    const asked = new Parameters(officer, today);
    const where = [lapsesWithin(asked, within)];
    if (cursor !== undefined) {
      const [day, id] = readDayAndId(cursor);
      where.push(`(t.last_day, t.id) > (${asked.add(day)}::date, ${asked.add(id)}::uuid)`);
    }
    const items = await tx.query<LapsingRegistration[]>(
      `select t.id as "registrationId", t.resident_id as "residentId", d.full_name as "fullName",
              d.date_of_birth as "dateOfBirth", t.commune_code as "communeCode", coalesce(w.address, '') as address,
              t.last_day::text as "lastDay",
              (select c.id from residence_case c
                where c.resident_id = t.resident_id and c.commune_code = t.commune_code and ${open}
                  and c.kind in ('registration', 'extension', 'change_of_dwelling') limit 1) as "openCaseId"
         from temporary_registration t ${person('t.resident_id')}
         left join dwelling w on w.id = t.dwelling_id
        where ${where.join(' and ')}
        order by t.last_day, t.id limit ${asked.add(limit)}`,
      asked.values,
    );
    const last = items.at(-1);
    return {
      items,
      nextCursor: last && items.length === limit ? writeDayAndId(last.lastDay, last.registrationId) : null,
    };
  }

  /** What a filing was handed in with, or 404. */
  async filing(tx: Transaction, id: string): Promise<FilingDetails> {
    const [row] = await tx.query<{ filing: FilingDetails }[]>(
      `select ${filingDetails} as filing from residence_filing f where f.id = $1`,
      [id],
    );
    if (!row) throw notFound();
    return row.filing;
  }

  /** The cases of a filing in their order. */
  ofFiling(tx: Transaction, filingId: string): Promise<CaseSummary[]> {
    return tx.query(
      `select ${summary} from residence_case c ${along} where c.filing_id = $1 order by c.place_in_filing, c.id`,
      [filingId],
    );
  }

  /** The whole case, or 404. */
  async get(tx: Transaction, id: string): Promise<CaseDetails> {
    const [row] = await tx.query<Omit<CaseDetails, 'mayFollow' | 'request'>[]>(
      `select ${summary}, c.due_derivation as "dueDerivation", (select ${filingDetails} from residence_filing f where f.id = c.filing_id) as filing,
              (select json_agg(json_build_object('kind', e.kind, 'happenedOn', e.happened_on, 'recordedAt', e.recorded_at,
                                                 'officerName', e.officer_name, 'details', e.details) order by e.id)
                 from residence_case_event e where e.case_id = c.id) as history,
              (select json_build_object('id', t.id, 'from', t.starts_on, 'lastDay', t.last_day,
                                        'endedOn', x.ended_on, 'endGround', x.ground)
                 from temporary_registration t
                 left join temporary_registration_end x on x.temporary_registration_id = t.id and x.voided_at is null
                where t.case_id = c.id and t.voided_at is null) as registration
         from residence_case c ${along} where c.id = $1`,
      [id],
    );
    if (!row) throw notFound();
    const request = await this.kinds.get(row.kind).request(tx, row);
    const mayFollow = whatMayFollow(row.kind, row.state).map(({ action, to, by, requires }) => ({
      action,
      to,
      by,
      requires,
    }));
    return { ...row, request, mayFollow };
  }
}

/** Registrations in force, not ended early, whose last day comes within so many days. */
const lapsesWithin = (asked: Parameters, days: number): string =>
  `t.${asked.area()} and t.last_day between ${asked.today()} and ${asked.today()} + ${asked.add(days)}::int
   and t.voided_at is null and upper(t.holds) = t.last_day + 1`;
