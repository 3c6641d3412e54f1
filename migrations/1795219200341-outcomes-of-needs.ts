import type { MigrationInterface, QueryRunner } from 'typeorm';

const states = [
  'requested',
  'referred',
  'waiting_list',
  'accepted',
  'enrolled',
  'refused',
  'withdrawn',
  'ended',
];
const steps = [
  'request',
  'refer',
  'accept',
  'put_on_waiting_list',
  'refuse',
  'enrol',
  'withdraw',
  'end',
  'wish_to_register',
];
const listed = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(', ');

/** Sets what a request may be in, what may happen to it, and which states leave room for another one. */
const allow = (stateCodes: readonly string[], stepCodes: readonly string[], settled: readonly string[]) => `
  alter table service_access.request drop constraint request_state_check;
  alter table service_access.request add constraint request_state_check check (state in (${listed(stateCodes)}));
  alter table service_access.request_event drop constraint request_event_step_check;
  alter table service_access.request_event add constraint request_event_step_check check (step in (${listed(stepCodes)}));
  drop index service_access.one_open_request_a_need;
  create unique index one_open_request_a_need on service_access.request (resident_id, need, coalesce(school_year, 0))
    where state not in (${listed(settled)});`;

const settledBefore = ['refused', 'withdrawn', 'ended'];

/** What came of calling on a family: reached, wants nothing, moved away, has a place or insurance already. */
export class OutcomesOfNeeds1795219200341 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${allow(
        [...states, 'declined', 'moved_away'],
        [...steps, 'contact', 'has_already', 'decline', 'move_away', 'reopen'],
        [...settledBefore, 'declined', 'moved_away'],
      )}
      create index request_by_due_day on service_access.request (commune_code, need, due_on) where due_on is not null;
      grant select (recorded_at) on service_access.request to residence_placement;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select (recorded_at) on service_access.request from residence_placement;
      drop index service_access.request_by_due_day;
      ${allow(states, steps, settledBefore)}
    `);
  }
}
