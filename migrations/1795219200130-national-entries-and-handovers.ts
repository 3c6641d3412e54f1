import type { MigrationInterface, QueryRunner } from 'typeorm';

const communes = '(select app_communes())::text[]';
const sees = (table: string) =>
  `exists (select from visible_resident v where v.resident_id = ${table}.resident_id)`;

/** What is to be entered in the national system, and what another commune should know of a registration it had. */
export class NationalEntriesAndHandovers1795219200130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table national_entry (
        id uuid primary key default uuidv7(),
        resident_id uuid not null,
        commune_code text not null references commune (code),
        subject text not null check (subject in ('registration', 'extension', 'change_of_dwelling', 'ending', 'cancellation', 'restoration')),
        case_id uuid references residence_case (id),
        temporary_registration_id uuid not null,
        due_on date not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        voided_at timestamptz,
        voided_by uuid,
        void_reason text,
        unique (id, resident_id),
        foreign key (temporary_registration_id, resident_id) references temporary_registration (id, resident_id),
        constraint voided_by_somebody_for_a_reason
          check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
      );
      comment on table national_entry is 'What has legal effect only once it stands in the national system (Law on Residence, article 28(2)): each grant, extension, ending, cancellation and restoration.';
      create index national_entry_by_resident on national_entry (resident_id);
      create index national_entry_by_registration on national_entry (temporary_registration_id);
      create index national_entry_by_case on national_entry (case_id);
      create index national_entry_by_commune on national_entry (commune_code, due_on, id) where voided_at is null;

      create table national_entry_made (
        id uuid primary key default uuidv7(),
        resident_id uuid not null,
        national_entry_id uuid not null,
        dossier_code text not null check (dossier_code <> ''),
        entered_on date not null,
        officer_name text not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        voided_at timestamptz,
        voided_by uuid,
        void_reason text,
        foreign key (national_entry_id, resident_id) references national_entry (id, resident_id),
        constraint voided_by_somebody_for_a_reason
          check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
      );
      comment on table national_entry_made is 'An entry made in the national system: its dossier code there, the day and the officer. A wrong one is voided and made anew.';
      create index national_entry_made_by_resident on national_entry_made (resident_id);
      create unique index entered_once on national_entry_made (national_entry_id) where voided_at is null;

      create table handover (
        id uuid primary key default uuidv7(),
        resident_id uuid not null,
        commune_code text not null references commune (code),
        temporary_registration_id uuid not null,
        new_commune_code text not null references commune (code),
        ended_on date not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        seen_at timestamptz,
        seen_by uuid,
        foreign key (temporary_registration_id, resident_id) references temporary_registration (id, resident_id),
        constraint seen_by_somebody check ((seen_at is null) = (seen_by is null))
      );
      comment on table handover is 'A registration that a registration in another commune ended: what the officers of the commune it was in should see.';
      create index handover_by_resident on handover (resident_id);
      create index handover_by_registration on handover (temporary_registration_id);
      create index handover_by_commune on handover (commune_code, id) where seen_at is null;

      create trigger voided_once before update on national_entry for each row execute function voided_once();
      create trigger voided_once before update on national_entry_made for each row execute function voided_once();
      grant select, insert, update (voided_at, voided_by, void_reason) on national_entry, national_entry_made to residence_police;
      grant select, insert, update (seen_at, seen_by) on handover to residence_police;
    `);
    for (const table of ['national_entry', 'national_entry_made', 'handover']) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy police_see on ${table} for select to residence_police using (${sees(table)});
      `);
    }
    // A grant or a death in one commune ends a registration in another: both are written for the commune of the registration.
    for (const table of ['national_entry', 'handover']) {
      await runner.query(`
        create policy police_record on ${table} for insert to residence_police
          with check (
            recorded_by = app_account()
            -- Whoever does not see the person does not see the registration either.
            and commune_code = (select t.commune_code from temporary_registration t where t.id = ${table}.temporary_registration_id));
      `);
    }
    await runner.query(`
      create policy police_record on national_entry_made for insert to residence_police
        with check (
          exists (select from national_entry e
                   where e.id = national_entry_made.national_entry_id and e.commune_code = any (${communes}))
          and recorded_by = app_account());
      create policy police_void on national_entry for update to residence_police
        using (${sees('national_entry')}) with check (voided_by = app_account());
      create policy police_void on national_entry_made for update to residence_police
        using (exists (select from national_entry e
                        where e.id = national_entry_made.national_entry_id and e.commune_code = any (${communes})))
        with check (voided_by = app_account());
      create policy police_saw on handover for update to residence_police
        using (commune_code = any (${communes})) with check (seen_by = app_account());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table handover, national_entry_made, national_entry`);
  }
}
