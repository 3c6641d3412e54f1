import type { MigrationInterface, QueryRunner } from 'typeorm';

const system = `nullif(current_setting('app.role', true), '') = 'system'`;
const here = `commune_code = any ((select app_communes())::text[])`;

/** Files that belong to a case; the files themselves stand outside the database, sealed. */
export class Attachments1795219200160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attachment_schedule (
        case_kind text primary key,
        days_after_closing smallint not null check (days_after_closing > 0),
        source text not null,
        confirmed boolean not null default false
      );
      comment on table attachment_schedule is
        'How many days after a case was closed its attachments are removed (Law 91/2025/QH15, article 3: kept only as long as the purpose asks). No row-level security: public.';
      insert into attachment_schedule (case_kind, days_after_closing, source) values
        ('registration', 90, 'our proposal, for a complaint against the decision (Law on Complaints, article 9: 90 days)'),
        ('extension', 90, 'as for registration'),
        ('change_of_dwelling', 90, 'as for registration'),
        ('ending', 90, 'as for registration'),
        ('cancellation', 365, 'our proposal: minutes and evidence of a decision of the office against somebody'),
        ('no_residence_declaration', 90, 'as for registration'),
        ('temporary_absence', 30, 'our proposal: nothing is decided against anybody'),
        ('residence_confirmation', 30, 'our proposal: nothing is decided against anybody');
      grant select on attachment_schedule to residence_police, residence_worker;

      create table case_attachment (
        id uuid primary key,
        case_id uuid not null,
        resident_id uuid not null,
        commune_code text not null references commune (code),
        kind text not null,
        name text not null,
        media_type text not null,
        bytes integer not null check (bytes > 0),
        pages smallint check (pages > 0),
        sha256 bytea not null,
        sent_sha256 bytea not null,
        storage_key uuid not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        officer_name text not null,
        voided_at timestamptz,
        voided_by uuid,
        void_reason text,
        file_removed_at timestamptz,
        lost_at timestamptz,
        foreign key (case_id, resident_id) references residence_case (id, resident_id),
        constraint one_attachment_per_storage_key unique (storage_key),
        constraint voided_by_somebody_for_a_reason
          check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
        -- Pictures of identity papers are never stored: there is no kind for them.
        constraint case_attachment_kind_is_known check (kind in ('dwelling_paper', 'consent', 'relation_paper',
          'authorisation', 'minutes', 'list', 'outside_answer', 'other')),
        constraint case_attachment_media_type_is_known check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
        constraint case_attachment_pages_are_of_a_pdf check ((media_type = 'application/pdf') = (pages is not null))
      );
      comment on table case_attachment is
        'A file that belongs to a case: what it is and where it stands. The file is sealed (AES-256-GCM) outside the database under storage_key; sha256 is of the file as kept, sent_sha256 of the file as it came.';
      comment on column case_attachment.file_removed_at is 'When the file was removed: by the schedule of the kind of case, or after it was voided.';
      comment on column case_attachment.lost_at is 'When the file was found missing although it should be there.';
      create index case_attachment_by_case on case_attachment (case_id);
      create index case_attachment_kept on case_attachment (id) where file_removed_at is null;

      create trigger voided_once before update on case_attachment for each row execute function voided_once();

      alter table case_attachment enable row level security;
      alter table case_attachment force row level security;
      grant select, insert, update (voided_at, voided_by, void_reason) on case_attachment to residence_police;
      create policy police_see on case_attachment for select to residence_police using (${here});
      create policy police_keep on case_attachment for insert to residence_police
        with check (exists (select from visible_resident v where v.resident_id = case_attachment.resident_id)
          and ${here} and recorded_by = app_account());
      create policy police_void on case_attachment for update to residence_police
        using (${here}) with check (voided_by = app_account());

      grant select (id, case_id, resident_id, storage_key, recorded_at, voided_at, file_removed_at, lost_at),
        update (name, file_removed_at, lost_at) on case_attachment to residence_worker;
      create policy system_looks_after on case_attachment for select to residence_worker using (${system});
      create policy system_removes on case_attachment for update to residence_worker using (${system});

      grant select (id, kind, state) on residence_case to residence_worker;
      create policy system_keeps_the_schedule on residence_case for select to residence_worker using (${system});
      grant select (case_id, kind, happened_on) on residence_case_event to residence_worker;
      create policy system_keeps_the_schedule on residence_case_event for select to residence_worker using (${system});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy system_keeps_the_schedule on residence_case;
      revoke select (id, kind, state) on residence_case from residence_worker;
      drop policy system_keeps_the_schedule on residence_case_event;
      revoke select (case_id, kind, happened_on) on residence_case_event from residence_worker;
      drop table case_attachment, attachment_schedule;
    `);
  }
}
