import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A word as its place in a list, from 0. */
const numberOf = (column: string, ...words: readonly string[]) =>
  `case ${column} ${words.map((word, number) => `when '${word}' then ${number}`).join(' ')} end`;

/** The movement, or 3 for migrants of the study, whose movement is always between provinces. */
const classOf = (basis: string) =>
  `case when migrant_${basis} then 3 else ${numberOf(`movement_${basis}`, 'inter_provincial', 'intra_provincial', 'origin_unknown')} end`;

/** What headcounts tell apart, as one number: see apps/api/src/headcounts/headcount-cell.ts, which reads it. */
const kind = [
  [classOf('legal'), 0],
  [classOf('current34'), 2],
  [classOf('legacy63'), 4],
  [
    numberOf(
      'status',
      'permanent',
      'registered_temporary',
      'registered_stay',
      'pending',
      'declared',
      'unregistered_elsewhere',
      'unregistered_lapsed',
      'unregistered_over_30',
      'unregistered_under_30',
    ),
    6,
  ],
  [numberOf('sex', 'female', 'male'), 10],
  [numberOf('purpose', 'work', 'study', 'family', 'other'), 11],
  ['coalesce(birth_year - 1800, 0)', 13],
]
  .map(([number, bit]) => `((${number}) << ${bit})`)
  .join(' | ');

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
        birth_year smallint check (birth_year > 1800),
        kind integer not null generated always as (${kind}) stored,
        known_from timestamptz not null default statement_timestamp(),
        known_until timestamptz not null default 'infinity',
        constraint status_segment_until_after_starts_on check (until > starts_on),
        constraint status_segment_known_until_after_known_from check (known_until >= known_from)
      );
      comment on table status_segment is
        'Stretches of days on which a person counts in one commune with one status; derived from the facts, never edited by hand; a superseded row keeps the time during which it was known.';
      create index status_segment_by_resident on status_segment (resident_id) where known_until = 'infinity';
      -- What has become known since an instant, and what was known until then: read from the index alone.
      create index status_segment_known_since on status_segment (known_from, starts_on, until)
        include (commune_code, province_code, kind, origin_commune_code) where known_until = 'infinity';
      create index status_segment_known_once on status_segment (known_until, known_from, starts_on, until)
        include (commune_code, province_code, kind, origin_commune_code) where known_until < 'infinity';

      alter table status_segment enable row level security;
      alter table status_segment force row level security;
      grant select (starts_on, until, commune_code, province_code, status, status_group, movement_legal,
        movement_current34, movement_legacy63, migrant_legal, migrant_current34, migrant_legacy63,
        origin_commune_code, purpose, sex, birth_year, kind, known_from, known_until)
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
