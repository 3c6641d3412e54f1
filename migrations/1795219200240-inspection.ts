import type { MigrationInterface, QueryRunner } from 'typeorm';

const here = `commune_code = any ((select app_communes())::text[])`;
const reasons = `array['over_30', 'lapsed', 'suspected_left', 'too_many_people', 'owner_objection']`;

const factColumns = `
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  constraint voided_by_somebody_for_a_reason
    check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))`;

/** What officers found where people live (kiểm tra cư trú), and why they went there. */
export class Inspection1795219200240 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table inspection (
        id uuid primary key default uuidv7(),
        commune_code text not null references commune (code),
        dwelling_id uuid not null,
        inspected_on date not null,
        outcome text not null check (outcome in ('met', 'nobody_home')),
        reasons text[] not null default '{}' check (reasons <@ ${reasons}),
        right_reasons text[] not null default '{}',
        note text,
        officer_name text not null,
        ${factColumns},
        unique (id, commune_code),
        foreign key (dwelling_id, commune_code) references dwelling (id, commune_code),
        constraint only_a_reason_can_be_right check (right_reasons <@ reasons)
      );
      comment on table inspection is
        'Kiểm tra cư trú: one visit to one dwelling (Law on Residence, article 33; Circular 116/2026/TT-BCA, article 6(3)); why the dwelling itself was on the list, and which of that proved right.';
      create index inspection_by_dwelling on inspection (dwelling_id, inspected_on);
      create index inspection_by_commune on inspection (commune_code, inspected_on, id);

      create table inspection_finding (
        id uuid primary key default uuidv7(),
        inspection_id uuid not null,
        commune_code text not null,
        resident_id uuid not null references resident (id),
        found text not null check (found in ('present', 'left', 'not_known', 'new')),
        reasons text[] not null default '{}' check (reasons <@ ${reasons}),
        right_reasons text[] not null default '{}',
        presence_id uuid,
        left_on date,
        ${factColumns},
        unique (id, resident_id),
        foreign key (inspection_id, commune_code) references inspection (id, commune_code),
        foreign key (presence_id, resident_id) references presence (id, resident_id),
        constraint only_a_reason_can_be_right check (right_reasons <@ reasons)
      );
      comment on table inspection_finding is
        'What a visit found of one person: there, left, not known there, or somebody new; the presence, confirmation or departure it became stands beside the other facts.';
      create index inspection_finding_by_inspection on inspection_finding (inspection_id);
      create index inspection_finding_by_resident on inspection_finding (resident_id, commune_code);

      -- Which of the people who live here are unregistered today is what the list is about.
      grant select (resident_id) on status_segment to residence_police;
    `);
    for (const table of ['inspection', 'inspection_finding']) {
      const about =
        table === 'inspection_finding'
          ? `and exists (select from visible_resident v where v.resident_id = inspection_finding.resident_id)`
          : '';
      await runner.query(`
        create trigger voided_once before update on ${table} for each row execute function voided_once();
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        grant select, insert, update (voided_at, voided_by, void_reason) on ${table} to residence_police;
        create policy police_see on ${table} for select to residence_police using (${here});
        create policy police_record on ${table} for insert to residence_police
          with check (${here} and recorded_by = app_account() ${about});
        create policy police_void on ${table} for update to residence_police
          using (${here}) with check (voided_by = app_account());
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select (resident_id) on status_segment from residence_police;
      drop table inspection_finding, inspection`);
  }
}
