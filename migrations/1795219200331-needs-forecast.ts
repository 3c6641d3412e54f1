import type { MigrationInterface, QueryRunner } from 'typeorm';

const system = `nullif(current_setting('app.role', true), '') = 'system'`;
/** Whoever answers for every province that an area lies in. */
const ofTheArea = 'provinces <@ ((select app_provinces())::text[])';

/** The forecast of needs, made by background work from the stored status; who asks reads numbers, never whose they are. */
export class NeedsForecast1795219200331 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table needs_forecast (
        area_code text primary key check (area_code ~ '^([0-9]{5}|[0-9]{2}|VN)$'),
        provinces text[] not null check (cardinality(provinces) > 0),
        made_at timestamptz not null default now(),
        based_on date not null,
        figures jsonb not null
      );
      comment on table needs_forecast is
        'The latest forecast of each commune, province and the nation with its back-test; residence groups of fewer than ten people are not in it. Derived: made anew, never edited.';

      alter table needs_forecast enable row level security;
      alter table needs_forecast force row level security;
      grant select on needs_forecast to residence_labour, residence_services;
      grant select, insert, delete on needs_forecast to residence_worker;
      create policy labour_sees on needs_forecast for select to residence_labour using (${ofTheArea});
      create policy services_see on needs_forecast for select to residence_services using (${ofTheArea});
      create policy system_makes on needs_forecast to residence_worker using (${system}) with check (${system});

      -- Whom a cohort is made of; the policy of the recount lets background work see the rows.
      grant select (known_from, birth_year, status_group) on status_segment to residence_worker;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select (known_from, birth_year, status_group) on status_segment from residence_worker;
      drop table needs_forecast;
    `);
  }
}
