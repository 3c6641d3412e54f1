import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The communes and the provinces of the asker's area, read once per statement. */
const here = 'commune_code = any ((select app_communes())::text[])';
const ofProvince = 'province_code = any ((select app_provinces())::text[])';
const education = `nullif(current_setting('app.role', true), '') = 'education_officer'`;
const system = `nullif(current_setting('app.role', true), '') = 'system'`;

const voided = `
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))`;

/**
 * What a province says of its school places, and how many there are: entered by education officers, with their document.
 * Nothing of it is about a person, so it stands before the wall: the police show a family the policy, labour plans with the places.
 */
export class SchoolPlaces1795219200340 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table school_place_policy (
        id uuid primary key default uuidv7(),
        province_code text not null,
        level text not null check (level in ('preschool', 'primary_school', 'lower_secondary_school', 'upper_secondary_school')),
        starts_on date not null,
        until date,
        places_first_for text[] not null check (places_first_for <@ '{permanent,temporary}' and cardinality(places_first_for) > 0),
        temporary_months smallint not null default 0 check (temporary_months between 0 and 120),
        document_number text not null check (document_number <> ''),
        document_title text not null check (document_title <> ''),
        issued_on date not null,${voided},
        constraint school_place_policy_until_after_starts_on check (until > starts_on),
        constraint school_place_policy_begins_after_its_document check (starts_on >= issued_on)
      );
      comment on table school_place_policy is
        'For whom a province keeps school places first, from a day on; on a day the policy that began last is in force. The others are admitted after them, never turned away.';
      create unique index one_policy_of_a_level_begins_on_a_day on school_place_policy (province_code, level, starts_on)
        where voided_at is null;

      create table school_place (
        id uuid primary key default uuidv7(),
        commune_code text not null references commune (code),
        school text not null check (school <> ''),
        grade smallint not null check (grade between 0 and 12),
        school_year smallint not null check (school_year between 2000 and 2100),
        places integer not null check (places between 0 and 100000),
        source text not null check (source <> ''),${voided}
      );
      comment on table school_place is
        'How many places a school has in a grade (0: preschool) of a school year, as its education officer entered it; corrected by voiding and entering anew.';
      create unique index places_of_a_school_are_entered_once on school_place (commune_code, lower(school), grade, school_year)
        where voided_at is null;
    `);
    for (const table of ['school_place_policy', 'school_place']) {
      const own = table === 'school_place' ? here : ofProvince;
      await runner.query(`
        create trigger voided_once before update on ${table} for each row execute function voided_once();
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        grant select, update (voided_at, voided_by, void_reason) on ${table} to residence_services;
        create policy services_see on ${table} for select to residence_services using (${own});
        create policy education_enters on ${table} for insert to residence_services
          with check (${own} and ${education} and recorded_by = app_account());
        create policy education_voids on ${table} for update to residence_services
          using (${own} and ${education}) with check (voided_by = app_account());
      `);
    }
    await runner.query(`
      grant insert (province_code, level, starts_on, until, places_first_for, temporary_months, document_number, document_title,
                    issued_on, recorded_by) on school_place_policy to residence_services;
      grant insert (commune_code, school, grade, school_year, places, source, recorded_by) on school_place to residence_services;
      grant select on school_place_policy to residence_police;
      create policy police_show on school_place_policy for select to residence_police using (${ofProvince});
      grant select (commune_code, school, grade, school_year, places, recorded_at, voided_at) on school_place
        to residence_labour, residence_worker;
      create policy labour_plans on school_place for select to residence_labour using (${here});
      create policy system_plans on school_place for select to residence_worker using (${system});

      grant select (resident_id, commune_code, holds, voided_at) on permanent_residence to residence_placement;
      create policy placement_sees on permanent_residence for select to residence_placement
        using (exists (select from presence p where p.resident_id = permanent_residence.resident_id));
      create view service_access.residence_held with (security_invoker = true) as
        select resident_id, commune_code, 'permanent' as standing, holds from permanent_residence where voided_at is null
        union all
        select resident_id, commune_code, 'temporary', holds from temporary_registration where voided_at is null;
      comment on view service_access.residence_held is
        'Since when somebody has which residence where: for counting whom a policy puts first, never for a list of people.';

      grant select (resident_id, commune_code, status_group, starts_on, until, known_until) on status_segment
        to residence_placement;
      create policy placement_counts on status_segment for select to residence_placement using (${here});
      create view service_access.status_held with (security_invoker = true) as
        select resident_id, commune_code, status_group, starts_on, until from status_segment where known_until = 'infinity';
      comment on view service_access.status_held is
        'The status group of the people of the area: for counts of ten and more, never for a list of people.';
      grant select on service_access.residence_held, service_access.status_held to residence_placement;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view service_access.residence_held, service_access.status_held;
      drop policy placement_counts on status_segment;
      revoke all on status_segment from residence_placement;
      drop policy placement_sees on permanent_residence;
      revoke all on permanent_residence from residence_placement;
      drop table school_place, school_place_policy;
    `);
  }
}
