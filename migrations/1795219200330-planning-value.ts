import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofTheProvince = 'province_code = any ((select app_provinces())::text[])';

/** What turns people into needs and needs into money: entered by the labour department of a province, with its source. */
export class PlanningValue1795219200330 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table planning_value (
        id uuid primary key default uuidv7(),
        province_code text not null check (province_code ~ '^[0-9]{2}$'),
        item text not null check (item in (
          'place_preschool', 'place_primary', 'place_lower_secondary', 'place_upper_secondary', 'health_insurance_card',
          'first_level_visit', 'rental_room', 'visits_per_person', 'people_per_room')),
        value numeric(14, 2) not null check (value > 0),
        from_day date not null,
        source text not null check (source <> ''),
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        voided_at timestamptz,
        voided_by uuid,
        constraint planning_value_voided_by_somebody check ((voided_at is null) = (voided_by is null))
      );
      comment on table planning_value is
        'What one place, card, visit or room costs (đồng a year), and how many visits and people to a room, from a day on; a fact, voided and recorded anew.';
      create unique index one_planning_value_from_a_day on planning_value (province_code, item, from_day)
        where voided_at is null;

      alter table planning_value enable row level security;
      alter table planning_value force row level security;
      grant select on planning_value to residence_labour, residence_services;
      grant insert (province_code, item, value, from_day, source, recorded_by), update (voided_at, voided_by)
        on planning_value to residence_labour;
      create policy labour_sees on planning_value for select to residence_labour using (${ofTheProvince});
      create policy services_see on planning_value for select to residence_services using (${ofTheProvince});
      create policy labour_records on planning_value for insert to residence_labour
        with check (${ofTheProvince} and recorded_by = app_account());
      create policy labour_voids on planning_value for update to residence_labour
        using (${ofTheProvince}) with check (voided_by = app_account());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table planning_value`);
  }
}
