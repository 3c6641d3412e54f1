import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each person's residence status over time, derived from the facts and kept for counting. */
export class StatusSegment1795219200040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table status_segment (
        id bigint generated always as identity primary key,
        resident_id uuid not null references resident (id),
        starts_on date not null,
        until date not null,
        commune_code text not null references commune (code),
        province_code text not null,
        status text not null check (status in (
          'registered_temporary', 'registered_stay', 'pending', 'declared', 'unregistered_elsewhere',
          'unregistered_lapsed', 'unregistered_over_30', 'unregistered_under_30')),
        status_group text not null check (status_group in ('registered', 'pending', 'declared', 'unregistered')),
        movement_legal text not null,
        movement_current34 text not null,
        movement_legacy63 text not null,
        migrant_legal boolean not null,
        migrant_current34 boolean not null,
        migrant_legacy63 boolean not null,
        origin_commune_code text references commune (code),
        purpose text not null check (purpose in ('work', 'study', 'family', 'other')),
        sex text not null,
        birth_year smallint,
        known_from timestamptz not null default statement_timestamp(),
        known_until timestamptz not null default 'infinity',
        constraint status_segment_until_after_starts_on check (until > starts_on),
        constraint status_segment_known_until_after_known_from check (known_until >= known_from)
      );
      comment on table status_segment is
        'Stretches of days on which a person counts in one commune with one status; derived from the facts, never edited by hand; a superseded row keeps the time during which it was known.';
      create index status_segment_by_resident on status_segment (resident_id) where known_until = 'infinity';
      create index status_segment_by_commune on status_segment (commune_code, starts_on, until);
      create index status_segment_by_province on status_segment (province_code, starts_on, until);

      alter table status_segment enable row level security;
      alter table status_segment force row level security;
      grant select (starts_on, until, commune_code, province_code, status, status_group, movement_legal,
        movement_current34, movement_legacy63, migrant_legal, migrant_current34, migrant_legacy63,
        origin_commune_code, purpose, sex, birth_year, known_from, known_until)
        on status_segment to residence_police, residence_labour;
      grant select, insert, update (known_until) on status_segment to residence_projection;
      create policy police_counts on status_segment for select to residence_police
        using (commune_code = any ((select app_communes())::text[]));
      create policy labour_counts on status_segment for select to residence_labour
        using (province_code = any ((select app_provinces())::text[]));
      create policy projection_derives on status_segment to residence_projection
        using (resident_id = any ((select app_residents())::uuid[])) with check (resident_id = any ((select app_residents())::uuid[]));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table status_segment`);
  }
}
