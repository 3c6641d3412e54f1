import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A list that a transaction is told, read once per statement. */
const told = (setting: string, type: 'text' | 'uuid') =>
  `(select string_to_array(nullif(current_setting('app.${setting}', true), ''), ',')::${type}[])::${type}[]`;

const communes = '(select app_communes())::text[]';
const residents = '(select app_residents())::uuid[]';
const accounts = told('intake_accounts', 'uuid');
const dwellings = told('intake_dwellings', 'uuid');
const intakeCommunes = told('intake_communes', 'text');
const numbers = told('intake_numbers', 'text');
const ofTheCommune = `nullif(current_setting('app.role', true), '') = 'commune_police'`;

/** What a reporter may read of a notice: what they stated themselves, and what the law made of it. */
const stated = `id, account_id, channel, receipt_code, commune_code, dwelling_id, full_name, folded_name, date_of_birth,
  personal_number, passport_number, sex, nationality, purpose, host_relation, arrived_on, arrived_at, stated_until,
  identity_shown_by, starts_on, until, planned_until, sent_at, sent_on, due_at, due_because, late, corrects_id, left_on,
  recorded_at, voided_at, voided_by, void_reason`;

/** Facts that the intake records and, where a report was wrong, voids. */
const factsOfStays = ['presence', 'confirmation', 'departure', 'stay_report'];

/**
 * Reports of stays as they were sent, the keys by which hotel systems send them, and the role of the step that makes
 * facts of them: it knows the accounts, dwellings, communes, numbers and residents of the reports in hand, and no others.
 */
export class StayNotice1795219200220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        create role residence_intake nologin noinherit;
      exception when duplicate_object then null; -- roles belong to the cluster, not to one database
      end $$;
      grant residence_intake to residence_app with inherit false, set true;
      grant usage on schema public to residence_intake;
      grant select on commune, rule_version, office_year to residence_intake;

      create table guest_stay_notice (
        id uuid primary key default uuidv7(),
        commune_code text not null references commune (code),
        address text not null check (address <> ''),
        stated jsonb not null,
        tracking_digest bytea not null unique,
        sent_at timestamptz not null,
        due_at timestamptz not null,
        due_because text not null check (due_because in ('evening_of_arrival', 'morning_after_late_arrival')),
        late boolean not null,
        state text not null default 'waiting' check (state in ('waiting', 'accepted', 'refused', 'withdrawn')),
        answered_at timestamptz,
        answered_by uuid,
        answer text,
        constraint guest_stay_notice_is_answered_by_somebody
          check (state in ('waiting', 'withdrawn') = (answered_by is null)),
        constraint guest_stay_notice_is_refused_for_a_reason check (state <> 'refused' or answer is not null)
      );
      comment on table guest_stay_notice is
        'Stays that guests report themselves because no host is present (article 30): they wait for an officer of the commune, who makes facts of them. Followed by a code of which only the digest is kept.';
      create index guest_stay_notice_waiting on guest_stay_notice (commune_code, id) where state = 'waiting';
      alter table guest_stay_notice enable row level security;
      alter table guest_stay_notice force row level security;
      grant insert (commune_code, address, stated, tracking_digest, sent_at, due_at, due_because, late),
            select (id, commune_code, tracking_digest, sent_at, due_at, due_because, late, state, answered_at, answer),
            update (state, answered_at)
        on guest_stay_notice to residence_public;
      create policy guest_follows_the_own on guest_stay_notice for select to residence_public
        using (tracking_digest = decode(nullif(current_setting('app.token_digest', true), ''), 'hex'));
      create policy guest_sends on guest_stay_notice for insert to residence_public
        with check (tracking_digest = decode(nullif(current_setting('app.token_digest', true), ''), 'hex'));
      create policy guest_withdraws_the_own on guest_stay_notice for update to residence_public
        using (tracking_digest = decode(nullif(current_setting('app.token_digest', true), ''), 'hex') and state = 'waiting')
        with check (state = 'withdrawn');
      grant select (id, commune_code, address, stated, sent_at, due_at, due_because, late, state, answered_at, answered_by, answer),
            update (state, answered_at, answered_by, answer)
        on guest_stay_notice to residence_police;
      create policy police_see on guest_stay_notice for select to residence_police
        using (commune_code = any (${communes}));
      create policy commune_answers on guest_stay_notice for update to residence_police
        using (commune_code = any (${communes}) and state = 'waiting' and ${ofTheCommune})
        with check (answered_by = app_account());

      create table stay_api_key (
        id uuid primary key default uuidv7(),
        account_id uuid not null references account (id),
        name text not null check (name <> ''),
        key_digest bytea not null unique,
        created_at timestamptz not null default clock_timestamp(),
        revoked_at timestamptz
      );
      comment on table stay_api_key is
        'Keys by which the system of a hotel reports stays in the name of a host''s account. Only digests of 256 random bits.';
      create index stay_api_key_by_account on stay_api_key (account_id);
      alter table stay_api_key enable row level security;
      alter table stay_api_key force row level security;
      grant select (id, account_id, name, created_at, revoked_at), insert (id, account_id, name, key_digest),
            update (revoked_at) on stay_api_key to residence_host;
      create policy host_sees_the_own on stay_api_key for select to residence_host using (account_id = app_account());
      create policy host_makes_the_own on stay_api_key for insert to residence_host
        with check (account_id = app_account());
      create policy host_revokes_the_own on stay_api_key for update to residence_host
        using (account_id = app_account()) with check (revoked_at is not null);
      grant select (id, account_id, key_digest, revoked_at) on stay_api_key to residence_public;
      create policy door_finds_the_shown_key on stay_api_key for select to residence_public
        using (key_digest = decode(nullif(current_setting('app.token_digest', true), ''), 'hex'));

      create table stay_notice (
        id uuid primary key default uuidv7(),
        account_id uuid not null,
        channel text not null check (channel in ('host_web', 'api', 'phone', 'file', 'guest')),
        api_key_id uuid references stay_api_key (id),
        guest_stay_notice_id uuid references guest_stay_notice (id),
        receipt_code text not null unique,
        commune_code text not null references commune (code),
        dwelling_id uuid not null references dwelling (id),
        restricted boolean not null,
        full_name text not null check (full_name <> ''),
        folded_name text collate "C" not null,
        date_of_birth text check (date_of_birth ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
        personal_number text check (personal_number ~ '^[0-9]{12}$'),
        passport_number text,
        sex text check (sex in ('male', 'female')),
        nationality text not null check (nationality ~ '^[A-Z]{2}$'),
        purpose text not null check (purpose in ('work', 'study', 'family', 'medical', 'other')),
        host_relation text not null check (host_relation in ('none', 'close_relative')),
        identity_shown_by text check (identity_shown_by in ('document', 'vneid')),
        arrived_on date not null,
        arrived_at timestamptz,
        stated_until date not null,
        starts_on date not null,
        until date not null,
        planned_until date,
        sent_at timestamptz not null,
        sent_on date not null,
        due_at timestamptz not null,
        due_because text not null check (due_because in ('evening_of_arrival', 'morning_after_late_arrival')),
        late boolean not null,
        resident_id uuid not null references resident (id),
        presence_id uuid not null,
        stay_report_id uuid not null,
        confirmation_id uuid,
        corrects_id uuid unique references stay_notice (id),
        left_on date,
        recorded_at timestamptz not null default now(),
        voided_at timestamptz,
        voided_by uuid,
        void_reason text,
        foreign key (presence_id, resident_id) references presence (id, resident_id),
        constraint stay_notice_until_after_starts_on check (until > starts_on and stated_until >= until),
        constraint stay_notice_begins_with_the_stay_or_later check (starts_on >= arrived_on),
        constraint stay_notice_is_late_from_its_moment_on check (late = (sent_at >= due_at)),
        constraint voided_by_somebody_for_a_reason
          check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
      );
      comment on table stay_notice is
        'Thông báo lưu trú as it was sent: who told what of whom, by when it was due, whether it came in time, and which facts it became. Corrected and cancelled by voiding.';
      comment on column stay_notice.restricted is
        'Of a medical facility: shown to officers of its commune only, who ask for these by themselves.';
      comment on column stay_notice.planned_until is 'The end of a stay longer than one report may state.';
      create index stay_notice_by_account on stay_notice (account_id, sent_on, id);
      create index stay_notice_by_commune on stay_notice (commune_code, sent_on, id);
      create index stay_notice_by_resident on stay_notice (resident_id);
      create index stay_notice_by_presence on stay_notice (presence_id);
      create index stay_notice_by_passport on stay_notice (passport_number) where passport_number is not null;
      create trigger voided_once before update on stay_notice for each row execute function voided_once();
      alter table stay_notice enable row level security;
      alter table stay_notice force row level security;
      grant select (${stated}) on stay_notice to residence_host;
      create policy host_sees_the_own on stay_notice for select to residence_host using (account_id = app_account());
      grant select on stay_notice to residence_police;
      create policy police_see on stay_notice for select to residence_police
        using (commune_code = any (${communes}) and not restricted);
      create policy commune_asks_for_restricted on stay_notice for select to residence_police
        using (commune_code = any (${communes}) and ${ofTheCommune}
          and nullif(current_setting('app.restricted_stays', true), '') = 'asked');
      grant select, insert,
            update (voided_at, voided_by, void_reason, left_on, resident_id, presence_id, stay_report_id, confirmation_id)
        on stay_notice to residence_intake;
      create policy intake_reads on stay_notice for select to residence_intake
        using (commune_code = any (${intakeCommunes}));
      create policy intake_records on stay_notice for insert to residence_intake
        with check (commune_code = any (${intakeCommunes}) and dwelling_id = any (${dwellings})
          and account_id = any (${accounts}));
      create policy intake_voids on stay_notice for update to residence_intake
        using (commune_code = any (${intakeCommunes}));
    `);
    await this.letIntakeMakeFacts(runner);
  }

  private async letIntakeMakeFacts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant select on dwelling to residence_intake;
      create policy intake_reads on dwelling for select to residence_intake using (id = any (${dwellings}));
      grant select on dwelling_manager, dwelling_description to residence_intake;
      create policy intake_reads on dwelling_manager for select to residence_intake
        using (dwelling_id = any (${dwellings}));
      create policy intake_reads on dwelling_description for select to residence_intake
        using (dwelling_id = any (${dwellings}));
      grant select, insert on resident to residence_intake;
      create policy intake_reads on resident for select to residence_intake using (id = any (${residents}));
      create policy intake_records on resident for insert to residence_intake
        with check (commune_code = any (${intakeCommunes}) and recorded_by = any (${accounts}));
      grant select, insert on resident_details to residence_intake;
      create policy intake_finds_by_number on resident_details for select to residence_intake
        using (personal_number = any (${numbers}) and voided_at is null);
      create policy intake_reads on resident_details for select to residence_intake
        using (resident_id = any (${residents}));
      create policy intake_records on resident_details for insert to residence_intake
        with check (resident_id = any (${residents}) and recorded_by = any (${accounts}));
      grant select on visible_resident to residence_intake;
      create policy intake_reads on visible_resident for select to residence_intake
        using (commune_code = any (${intakeCommunes}));
      grant select, insert on possible_same_resident to residence_intake;
      create policy intake_reads on possible_same_resident for select to residence_intake
        using (resident_id = any (${residents}));
      create policy intake_records on possible_same_resident for insert to residence_intake
        with check (resident_id = any (${residents}) and recorded_by = any (${accounts}));

      grant insert (request_id, account_id, role, area_code, action, access_purpose, resident_ids, fields, searched_by,
                    details)
        on audit_entry to residence_intake;
      create policy intake_writes_of_its_reporters on audit_entry for insert to residence_intake
        with check (account_id = any (${accounts}));
      grant select, insert, update (answer, answered), delete on idempotency_key to residence_intake;
      create policy intake_keeps_those_of_its_reporters on idempotency_key to residence_intake
        using (account_id = any (${accounts})) with check (account_id = any (${accounts}));
    `);
    for (const fact of factsOfStays) {
      const here =
        fact === 'presence'
          ? `and commune_code = any (${intakeCommunes}) and dwelling_id = any (${dwellings})`
          : '';
      await runner.query(`
        grant select, insert, update (voided_at, voided_by, void_reason) on ${fact} to residence_intake;
        create policy intake_reads on ${fact} for select to residence_intake using (resident_id = any (${residents}));
        create policy intake_records on ${fact} for insert to residence_intake
          with check (resident_id = any (${residents}) and recorded_by = any (${accounts}) ${here});
        create policy intake_voids on ${fact} for update to residence_intake
          using (resident_id = any (${residents})) with check (voided_by = any (${accounts}));
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const policies = (await runner.query(
      `select tablename, policyname from pg_policies where roles = '{residence_intake}'`,
    )) as { tablename: string; policyname: string }[];
    for (const { tablename, policyname } of policies)
      await runner.query(`drop policy ${policyname} on ${tablename}`);
    await runner.query(`
      drop table stay_notice, stay_api_key, guest_stay_notice;
      revoke all on all tables in schema public from residence_intake`);
  }
}
