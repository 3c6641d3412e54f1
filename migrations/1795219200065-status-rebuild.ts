import type { MigrationInterface, QueryRunner } from 'typeorm';

const system = `nullif(current_setting('app.role', true), '') = 'system'`;

/** How far a recomputation of everybody's stored status got, so that one that was broken off goes on there. */
export class StatusRebuild1795219200065 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table status_rebuild (
        id uuid primary key default uuidv7(),
        began_at timestamptz not null default clock_timestamp(),
        finished_at timestamptz,
        last_resident_id uuid,
        people integer not null default 0,
        people_differing integer not null default 0,
        segments_differing integer not null default 0
      );
      comment on table status_rebuild is
        'Recomputations of everybody''s stored status from the facts: how far each got, and how much was not as the facts say.';
      alter table status_rebuild enable row level security;
      alter table status_rebuild force row level security;
      grant select, insert, update (finished_at, last_resident_id, people, people_differing, segments_differing)
        on status_rebuild to residence_worker;
      create policy system_works on status_rebuild to residence_worker using (${system}) with check (${system});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table status_rebuild`);
  }
}
