import type { MigrationInterface, QueryRunner } from 'typeorm';

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
  'contact',
  'has_already',
  'decline',
  'move_away',
  'reopen',
];

const allow = (codes: readonly string[]) => `
  alter table service_access.request_event drop constraint request_event_step_check;
  alter table service_access.request_event add constraint request_event_step_check
    check (step in (${codes.map((code) => `'${code}'`).join(', ')}));`;

/** A family that was joined with strangers, or went different ways, is parted by its office. */
export class FamiliesAreParted1795219200450 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${allow([...steps, 'part_family'])}
      grant update (family_id) on service_access.request to residence_services`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update (family_id) on service_access.request from residence_services;
      ${allow(steps)}`);
  }
}
