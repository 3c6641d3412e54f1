import type { MigrationInterface, QueryRunner } from 'typeorm';

const here = 'commune_code = any ((select app_communes())::text[])';
const visible = (table: string) =>
  `exists (select from visible_resident v where v.resident_id = ${table}.resident_id)`;

/** Lists that an officer brings in: their rows, what became of each, and what was made of it. */
export class Imports1795219200230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_batch (
        id uuid primary key,
        commune_code text not null references commune (code),
        kind text not null check (kind in ('granted_registrations', 'stays', 'dwellings')),
        access_purpose text not null,
        source text,
        file_name text not null,
        file_sha256 bytea not null,
        format text not null check (format in ('xlsx', 'csv')),
        sheet_name text,
        sheet_names text[] not null default '{}',
        headings jsonb not null,
        columns jsonb not null default '{}',
        defaults jsonb not null default '{}',
        state text not null default 'read' check (state in ('read', 'checking', 'checked', 'importing', 'imported', 'signed',
          'taking_back', 'taken_back', 'discarded')),
        rows integer not null check (rows >= 0),
        done integer not null default 0,
        reached integer not null default 0,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        officer_name text not null,
        finished_at timestamptz,
        signed_at timestamptz,
        signed_by uuid,
        signed_name text,
        taken_back_at timestamptz,
        taken_back_by uuid,
        take_back_reason text,
        constraint a_signature_has_a_hand check ((signed_at is null) = (signed_by is null) and (signed_at is null) = (signed_name is null)),
        constraint taken_back_by_somebody_for_a_reason
          check ((taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (take_back_reason is null))
      );
      comment on table import_batch is
        'A list that was brought in: its file by its hash, what its columns say, and how far the work on it has come (done of rows; reached is the row of the sheet).';
      create unique index one_import_of_a_file on import_batch (commune_code, kind, file_sha256, coalesce(sheet_name, ''))
        where state not in ('taken_back', 'discarded');
      create index import_batch_by_commune on import_batch (commune_code, recorded_at);

      create table import_row (
        batch_id uuid not null references import_batch (id),
        number integer not null,
        commune_code text not null references commune (code),
        cells jsonb,
        row_key text,
        result text check (result in ('new', 'matches', 'unchanged', 'conflict', 'error')),
        outcome text check (outcome in ('created', 'matched', 'rejected', 'unchanged')),
        findings jsonb not null default '[]',
        resident_id uuid references resident (id),
        made jsonb not null default '[]',
        taken_at timestamptz,
        kept_because jsonb,
        primary key (batch_id, number)
      );
      comment on table import_row is
        'A row of a list, its cells as they were read until the import is signed off, what the trial and the import made of it, and the facts that came of it.';
      create index import_row_by_result on import_row (batch_id, result, number);
      create index import_row_by_outcome on import_row (batch_id, outcome, number);
      create index import_row_by_key on import_row (batch_id, row_key, number) where row_key is not null;
      create index import_row_by_resident on import_row (resident_id, batch_id) where resident_id is not null;

      create table import_mapping (
        commune_code text not null references commune (code),
        kind text not null,
        source text not null,
        fields jsonb not null,
        defaults jsonb not null default '{}',
        used_at timestamptz not null default now(),
        recorded_by uuid not null,
        primary key (commune_code, kind, source)
      );
      comment on table import_mapping is 'What the headings of the lists of a source say, as an officer settled it last.';

      alter table temporary_registration alter column case_id drop not null;
      create table registration_granted_before (
        temporary_registration_id uuid primary key,
        resident_id uuid not null,
        decision_number text,
        decided_on date,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        foreign key (temporary_registration_id, resident_id) references temporary_registration (id, resident_id)
      );
      comment on table registration_granted_before is
        'By which decision a registration was granted that this system had no case of: the book of a commune on its first day here.';
      create index registration_granted_before_by_resident on registration_granted_before (resident_id);

      create function app_personal_numbers() returns text[] language sql stable parallel safe
        return string_to_array(nullif(current_setting('app.personal_numbers', true), ''), ',');
      comment on function app_personal_numbers() is 'The numbers that a list states, each with a name and a birth: those and no others are looked up in one step.';
      create policy lookup_of_a_list on resident_details for select to residence_lookup
        using (personal_number = any ((select app_personal_numbers())::text[]) and voided_at is null);
    `);
    for (const table of ['import_batch', 'import_row', 'import_mapping', 'registration_granted_before']) {
      const sees = table === 'registration_granted_before' ? visible(table) : here;
      const ofABatchHere = `exists (select from import_batch b where b.id = batch_id and b.commune_code = import_row.commune_code)`;
      const mayRecord = table === 'import_row' ? ofABatchHere : `${sees} and recorded_by = app_account()`;
      const inserted = table === 'import_row' ? '(batch_id, number, commune_code, cells)' : '';
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        grant select, insert ${inserted} on ${table} to residence_police;
        create policy police_see on ${table} for select to residence_police using (${sees});
        create policy police_record on ${table} for insert to residence_police with check (${mayRecord});
      `);
    }
    await runner.query(`
      grant update (rows, source, columns, defaults, state, done, reached, finished_at, signed_at, signed_by, signed_name,
        taken_back_at, taken_back_by, take_back_reason) on import_batch to residence_police;
      create policy police_work on import_batch for update to residence_police using (${here})
        with check (coalesce(signed_by, app_account()) = app_account() and coalesce(taken_back_by, app_account()) = app_account());
      grant update (cells, row_key, result, outcome, findings, resident_id, made, taken_at, kept_because), delete on import_row to residence_police;
      create policy police_work on import_row for update to residence_police using (${here});
      create policy police_discard on import_row for delete to residence_police using (${here});
      grant update (fields, defaults, used_at, recorded_by) on import_mapping to residence_police;
      create policy police_settle on import_mapping for update to residence_police using (${here})
        with check (recorded_by = app_account());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy lookup_of_a_list on resident_details;
      drop function app_personal_numbers();
      drop table registration_granted_before, import_mapping, import_row, import_batch;
    `);
  }
}
