import type { MigrationInterface, QueryRunner } from 'typeorm';

const system = `nullif(current_setting('app.role', true), '') = 'system'`;

const before = [
  'received',
  'complete',
  'supplement_needed',
  'waiting_outside',
  'due_changed',
  'granted',
  'refused',
  'ended',
  'ended_elsewhere',
  'cancelled',
  'expires_soon',
];
const known = (steps: readonly string[]) =>
  `check (step in (${steps.map((step) => `'${step}'`).join(', ')}))`;

/** A due day that the calendar moved stands in the history, and the applicant hears of a later one, of a filed ending and of a cancellation that begins. */
export class WhatApplicantsAreToldOf1795219200201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ definition = '' } = {}] = (await runner.query(
      `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'residence_case_event_kind_check'`,
    )) as { definition?: string }[];
    await runner.query(`
      alter table residence_case_event drop constraint residence_case_event_kind_check;
      alter table residence_case_event add constraint residence_case_event_kind_check
        ${definition.replace('ARRAY[', `ARRAY['due_moved'::text, `)};
      alter table residence_case_event alter recorded_by drop not null;
      alter table residence_case_event add constraint only_the_calendar_moves_a_day_by_itself
        check (recorded_by is not null or kind = 'due_moved');

      alter table applicant_notice drop constraint applicant_notice_step_is_known;
      alter table applicant_notice add constraint applicant_notice_step_is_known
        ${known([...before, 'cancellation_begun'])};

      grant select (id), insert (case_id, resident_id, kind, happened_on, officer_name, details, recorded_by)
        on residence_case_event to residence_worker;
      create policy system_notes_moved_days on residence_case_event for insert to residence_worker
        with check (${system} and recorded_by is null);
      grant select (commune_code, filing_id) on residence_case to residence_worker;
      grant select (id, number, year) on residence_filing to residence_worker;
      create policy system_tells_of_moved_days on residence_filing for select to residence_worker using (${system});
      grant select (case_id, begun) on ending_request to residence_worker;
      create policy system_tells_of_moved_days on ending_request for select to residence_worker using (${system});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy system_tells_of_moved_days on ending_request;
      drop policy system_tells_of_moved_days on residence_filing;
      drop policy system_notes_moved_days on residence_case_event;
      revoke all on ending_request, residence_filing from residence_worker;
      revoke select (commune_code, filing_id) on residence_case from residence_worker;
      revoke select (id), insert (case_id, resident_id, kind, happened_on, officer_name, details, recorded_by)
        on residence_case_event from residence_worker;
      alter table applicant_notice drop constraint applicant_notice_step_is_known;
      alter table applicant_notice add constraint applicant_notice_step_is_known ${known(before)};
      alter table residence_case_event drop constraint only_the_calendar_moves_a_day_by_itself;
      alter table residence_case_event alter recorded_by set not null;
    `);
  }
}
