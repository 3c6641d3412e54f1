import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each making of the forecast, asked for by the night or by an officer, with how far it is; and tests of several years. */
export class ForecastRuns1795219200440 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table needs_forecast_run (
        id uuid primary key default uuidv7(),
        asked_at timestamptz not null default now(),
        began_at timestamptz,
        ended_at timestamptz,
        state text not null default 'waiting' check (state in ('waiting', 'running', 'made', 'failed')),
        share real not null default 0 check (share between 0 and 1),
        constraint forecast_run_ended_when_over check ((state in ('made', 'failed')) = (ended_at is not null))
      );
      comment on table needs_forecast_run is
        'When the forecast of needs was made and how far a making has come; one at a time. About nobody: who asked stands in the audit.';
      create unique index one_forecast_run_at_a_time on needs_forecast_run ((true)) where ended_at is null;
      grant select, insert (id) on needs_forecast_run to residence_labour, residence_services, residence_worker;
      grant update (began_at, ended_at, state, share) on needs_forecast_run to residence_worker;

      -- The owner sees no rows while the policies hold for it too.
      alter table needs_forecast no force row level security;
      update needs_forecast set figures = (figures - 'test' - 'overall') || jsonb_build_object(
        'tests', jsonb_build_array(figures -> 'test' || jsonb_build_object('schoolYear', figures #> '{now,schoolYear}')),
        'overall', jsonb_build_array(figures -> 'overall' || jsonb_build_object('schoolYear', figures #> '{now,schoolYear}')));
      alter table needs_forecast force row level security;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table needs_forecast_run;
      alter table needs_forecast no force row level security;
      update needs_forecast set figures = (figures - 'tests' - 'overall') || jsonb_build_object(
        'test', figures #> '{tests,0}', 'overall', figures #> '{overall,0}');
      alter table needs_forecast force row level security;
    `);
  }
}
