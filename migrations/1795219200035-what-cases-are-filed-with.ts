import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consents and papers of a case, rows of a list that wait to be mended, and what forbids registering at a dwelling. */
export class WhatCasesAreFiledWith1795219200035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table residence_case_consent (
        id uuid primary key default uuidv7(),
        case_id uuid not null,
        resident_id uuid not null,
        given_by text not null check (given_by in ('owner', 'parent_or_guardian')),
        method text not null check (method in ('form_signature', 'vneid', 'police_verification', 'separate_paper')),
        giver_name text not null,
        given_on date not null,
        note text,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        foreign key (case_id, resident_id) references residence_case (id, resident_id)
      );
      comment on table residence_case_consent is 'Ý kiến đồng ý: who consented to a case and how (Decree 154/2024/NĐ-CP, article 8 clause 5).';
      create index residence_case_consent_by_case on residence_case_consent (case_id);
      create index residence_case_consent_by_resident on residence_case_consent (resident_id);

      create table residence_case_paper (
        id uuid primary key default uuidv7(),
        case_id uuid not null,
        resident_id uuid not null,
        code text not null,
        minutes_number text,
        seen_on date not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        foreign key (case_id, resident_id) references residence_case (id, resident_id)
      );
      comment on table residence_case_paper is 'Originals that were compared, noted in minutes and given back (Circular 116/2026/TT-BCA, article 3 clause 6); never the paper itself.';
      create index residence_case_paper_by_case on residence_case_paper (case_id);
      create index residence_case_paper_by_resident on residence_case_paper (resident_id);

      create table residence_filing_row (
        id uuid primary key default uuidv7(),
        filing_id uuid not null references residence_filing (id),
        commune_code text not null references commune (code),
        place smallint not null,
        content jsonb not null,
        errors jsonb not null,
        case_id uuid references residence_case (id),
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        constraint one_row_at_a_place unique (filing_id, place)
      );
      comment on table residence_filing_row is 'A row of a list that could not be taken as it was, with what is wrong; once mended, the case it became.';

      create table dwelling_block (
        id uuid primary key default uuidv7(),
        dwelling_id uuid not null references dwelling (id),
        commune_code text not null references commune (code),
        reason text not null check (reason in ('prohibited_or_protected_zone', 'landslide_or_flood_area', 'encroached_land',
          'land_under_recovery', 'house_in_dispute', 'confiscated', 'vehicle_deregistered', 'ordered_demolished')),
        basis text not null,
        starts_on date not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        voided_at timestamptz,
        voided_by uuid,
        void_reason text,
        constraint voided_by_somebody_for_a_reason
          check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
      );
      comment on table dwelling_block is 'Địa điểm không được đăng ký: why no residence may be newly registered at a dwelling (Law on Residence, article 23), and where that stands.';
      create unique index one_block_of_a_dwelling_for_a_reason on dwelling_block (dwelling_id, reason) where voided_at is null;
      create trigger voided_once before update on dwelling_block for each row execute function voided_once();

      grant select, insert on residence_case_consent, residence_case_paper to residence_police;
      grant select, insert, update (content, errors, case_id) on residence_filing_row to residence_police;
      grant select, insert, update (voided_at, voided_by, void_reason) on dwelling_block to residence_police;
    `);
    const here = 'commune_code = any ((select app_communes())::text[])';
    for (const table of ['residence_case_consent', 'residence_case_paper']) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy police_see on ${table} for select to residence_police
          using (exists (select from visible_resident v where v.resident_id = ${table}.resident_id));
        create policy police_record on ${table} for insert to residence_police
          with check (exists (select from residence_case c where c.id = ${table}.case_id and c.${here})
            and recorded_by = app_account());
      `);
    }
    for (const table of ['residence_filing_row', 'dwelling_block']) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy police_see on ${table} for select to residence_police using (${here});
        create policy police_record on ${table} for insert to residence_police
          with check (${here} and recorded_by = app_account());
      `);
    }
    await runner.query(`
      create policy police_mend on residence_filing_row for update to residence_police using (${here});
      create policy police_void on dwelling_block for update to residence_police
        using (${here}) with check (voided_by = app_account());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table dwelling_block, residence_filing_row, residence_case_paper, residence_case_consent',
    );
  }
}
