import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = [
  'receipt',
  'supplement_request',
  'refusal',
  'result',
  'residence_confirmation',
  'household_list',
  'absence_slip',
  'minutes',
];

/** Papers as they were issued, and what anybody may learn with the code of a paper or of a filing in hand. */
export class IssuedPaper1795219200170 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table issued_paper (
        id uuid primary key default uuidv7(),
        kind text not null check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})),
        case_id uuid not null,
        resident_id uuid not null,
        commune_code text not null references commune (code),
        year smallint not null,
        serial integer not null check (serial > 0),
        number text not null,
        issued_on date not null,
        valid_until date,
        contents json not null,
        contents_sha256 bytea not null,
        check_salt bytea not null,
        check_digest bytea not null unique,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        voided_at timestamptz,
        voided_by uuid,
        void_reason text,
        foreign key (case_id, resident_id) references residence_case (id, resident_id),
        constraint serial_names_one_paper_of_the_year unique (commune_code, year, serial),
        constraint checksum_is_of_the_contents check (contents_sha256 = sha256(convert_to(contents::text, 'UTF8'))),
        constraint voided_by_somebody_for_a_reason
          check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
      );
      comment on table issued_paper is 'Giấy tờ đã cấp: each paper word for word as it was issued; a new one of the kind for the case voids the one before.';
      comment on column issued_paper.contents is 'Every word, as json and not jsonb: the checksum is of this text. The check code stands nowhere: it follows from the salt and the installation''s secret.';
      create index issued_paper_by_resident on issued_paper (resident_id);
      create index issued_paper_by_case on issued_paper (case_id);
      create unique index one_standing_paper_of_a_kind_per_case on issued_paper (case_id, kind) where voided_at is null;
      create trigger voided_once before update on issued_paper for each row execute function voided_once();
      alter table issued_paper enable row level security;
      alter table issued_paper force row level security;

      grant select, insert, update (voided_at, voided_by, void_reason) on issued_paper to residence_police;
      create policy police_see on issued_paper for select to residence_police
        using (commune_code = any ((select app_communes())::text[]));
      create policy police_record on issued_paper for insert to residence_police
        with check (commune_code = any ((select app_communes())::text[]) and recorded_by = app_account()
          and exists (select from residence_case c where c.id = case_id and c.commune_code = issued_paper.commune_code));
      create policy police_void on issued_paper for update to residence_police
        using (commune_code = any ((select app_communes())::text[])) with check (voided_by = app_account());

      grant select (number, issued_on, valid_until, voided_at, check_digest) on issued_paper to residence_public;
      create policy anybody_checks_the_shown_paper on issued_paper for select to residence_public
        using (check_digest = decode(nullif(current_setting('app.paper_digest', true), ''), 'hex'));

      grant select (id, commune_code, year, number, tracking_code, form, channel, recorded_at) on residence_filing
        to residence_public;
      create policy anybody_follows_the_shown_filing on residence_filing for select to residence_public
        using (tracking_code = nullif(current_setting('app.tracking_code', true), ''));
      grant select (id, filing_id, place_in_filing, resident_id, kind, state, due_on, due_at, waiting_until)
        on residence_case to residence_public;
      create policy anybody_follows_the_shown_filing on residence_case for select to residence_public
        using (exists (select from residence_filing f where f.id = filing_id));
      grant select (id, case_id, kind, happened_on, details) on residence_case_event to residence_public;
      create policy anybody_follows_the_shown_filing on residence_case_event for select to residence_public
        using (exists (select from residence_case c where c.id = case_id));
      grant select (resident_id, date_of_birth, holds_from, recorded_at, voided_at) on resident_details
        to residence_public;
      create policy anybody_compares_the_birth_date on resident_details for select to residence_public
        using (exists (select from residence_case c where c.resident_id = resident_details.resident_id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy anybody_compares_the_birth_date on resident_details;
      drop policy anybody_follows_the_shown_filing on residence_case_event;
      drop policy anybody_follows_the_shown_filing on residence_case;
      drop policy anybody_follows_the_shown_filing on residence_filing;
      revoke all on resident_details, residence_case_event, residence_case, residence_filing from residence_public;
      drop table issued_paper;
    `);
  }
}
