import type { MigrationInterface, QueryRunner } from 'typeorm';

const system = `nullif(current_setting('app.role', true), '') = 'system'`;

/** What a headcount adds up: sums per period that background work keeps, and the changes since, which every writer appends. */
export class HeadcountChange1795219200060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table headcount_change (
        id bigint generated always as identity primary key,
        resident_id uuid not null,
        weight smallint not null,
        starts_on date not null,
        until date not null,
        commune_code text not null,
        province_code text not null,
        kind integer not null,
        origin_commune_code text,
        constraint headcount_change_is_one_person_more_or_less check (weight in (-1, 1)),
        constraint headcount_change_until_after_starts_on check (until > starts_on)
      );
      comment on table headcount_change is
        'One person more (weight 1) or less (-1) on the days of a stored segment: appended in the transaction that changed the segment, until background work has added it to the sums. Nobody may read whose it was. No foreign keys: the segment has them.';

      create table headcount_sum (
        cube text not null,
        period integer not null,
        commune_code text,
        legacy_province_code text not null,
        province_code text not null,
        entries bytea not null
      );
      -- Few-digit numbers do not shrink by compression; looking for it would only cost time.
      alter table headcount_sum alter column entries set storage external;
      comment on table headcount_sum is
        'How many people of each kind (cell) a place had when a period began, and how many more or less from each later day of it: the sum of people up to a day is the headcount of the day. entries are packed as sum-entries.ts says. Derived from the segments, which have the foreign keys. Without a commune: of a whole province of the 63. See apps/api/src/headcounts/README.md.';
      create unique index one_headcount_sum_per_commune on headcount_sum (cube, period, commune_code)
        where commune_code is not null;
      create unique index one_headcount_sum_per_former_province on headcount_sum (cube, period, legacy_province_code)
        where commune_code is null;

      alter table headcount_change enable row level security;
      alter table headcount_change force row level security;
      grant select (id, weight, starts_on, until, commune_code, province_code, kind, origin_commune_code)
        on headcount_change to residence_police, residence_labour, residence_worker;
      grant insert on headcount_change to residence_projection;
      grant delete on headcount_change to residence_worker;
      create policy police_counts on headcount_change for select to residence_police
        using (commune_code = any ((select app_communes())::text[]));
      create policy labour_counts on headcount_change for select to residence_labour
        using (province_code = any ((select app_provinces())::text[]));
      create policy projection_appends on headcount_change for insert to residence_projection
        with check (resident_id = any ((select app_residents())::uuid[]));
      create policy system_reads on headcount_change for select to residence_worker using (${system});
      create policy system_compacts on headcount_change for delete to residence_worker using (${system});

      alter table headcount_sum enable row level security;
      alter table headcount_sum force row level security;
      grant select on headcount_sum to residence_police, residence_labour;
      grant select, insert, delete on headcount_sum to residence_worker;
      create policy police_counts on headcount_sum for select to residence_police
        using (commune_code = any ((select app_communes())::text[]));
      create policy labour_counts on headcount_sum for select to residence_labour
        using (province_code = any ((select app_provinces())::text[]));
      create policy system_compacts on headcount_sum to residence_worker using (${system}) with check (${system});

      -- To count everything anew, and to compare.
      grant select (resident_id, starts_on, until, commune_code, kind, origin_commune_code, known_until) on status_segment
        to residence_worker;
      create policy system_counts on status_segment for select to residence_worker using (${system});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy system_counts on status_segment;
      revoke select (resident_id, starts_on, until, commune_code, kind, origin_commune_code, known_until) on status_segment
        from residence_worker;
      drop table headcount_sum, headcount_change;
    `);
  }
}
