import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What everybody who administers may read of an account; the hash of the password is for the sign-in door alone. */
const visible = `id, username, display_name, role, area_level, area_code, area_province_code, approval_needed,
  created_at, created_by, proposed_at, proposed_by, approved_at, approved_by, suspended_at, suspended_by,
  password_set_at, status`;

const administrator = `nullif(current_setting('app.role', true), '') = 'administrator'`;
const system = `nullif(current_setting('app.role', true), '') = 'system'`;
const provincialPolice = `nullif(current_setting('app.role', true), '') = 'provincial_police'
          and area_province_code = any (app_provinces())`;

/** Accounts, their sessions and one-time links, and the attempts that slow down guessing. */
export class Account1795219200005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        id uuid primary key default uuidv7(),
        username text not null,
        display_name text collate "vi-x-icu" not null,
        role text not null,
        area_level text not null,
        area_code text not null,
        area_province_code text,
        approval_needed boolean not null,
        created_at timestamptz not null default clock_timestamp(),
        created_by uuid references account (id),
        proposed_at timestamptz not null default clock_timestamp(),
        proposed_by uuid references account (id),
        approved_at timestamptz,
        approved_by uuid references account (id),
        suspended_at timestamptz,
        suspended_by uuid references account (id),
        password_hash text,
        password_set_at timestamptz,
        status text not null generated always as (
          case when suspended_at is not null then 'suspended'
               when password_set_at is null then 'invited'
               when approval_needed and (approved_at is null or approved_at < proposed_at) then 'awaiting_approval'
               else 'active' end) stored,
        constraint one_account_per_username unique (username),
        constraint account_username_is_plain check (username ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
        constraint account_display_name_is_given check (length(display_name) between 1 and 200),
        constraint account_role_is_known check (role in ('commune_police', 'provincial_police', 'labour_officer',
          'education_officer', 'insurance_officer', 'host', 'auditor', 'administrator')),
        constraint account_role_fits_its_level check (area_level = any (case role
          when 'commune_police' then array['commune']
          when 'host' then array['commune']
          when 'provincial_police' then array['province']
          when 'labour_officer' then array['province', 'nation']
          when 'education_officer' then array['province']
          when 'insurance_officer' then array['province']
          else array['nation'] end)),
        constraint account_area_fits_its_level check (area_code ~ case area_level
          when 'commune' then '^[0-9]{5}$' when 'province' then '^[0-9]{2}$' else '^VN$' end),
        constraint account_area_lies_in_a_province check ((area_province_code is null) = (area_level = 'nation')),
        constraint account_password_has_its_time check ((password_hash is null) = (password_set_at is null)),
        constraint account_is_approved_by_somebody_else
          check (approved_at < proposed_at or approved_by is distinct from proposed_by)
      );
      comment on table account is 'Who may sign in, in which role and for which area.';
      comment on column account.proposed_at is
        'When the account was last put forward: made, given other duties, or given a new password by a link. An earlier approval no longer counts.';
      comment on column account.area_province_code is 'The province of the 34 in which the area lies, whose police may approve the account.';
      comment on column account.password_hash is 'Argon2id. Read by the sign-in door for one account at a time, by nobody else.';
      create index account_by_province on account (area_province_code);

      create table session (
        id uuid primary key default uuidv7(),
        account_id uuid not null references account (id),
        client text not null check (client in ('web', 'api')),
        began_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        locked_at timestamptz,
        ended_at timestamptz,
        end_reason text,
        constraint session_end_has_a_reason check ((ended_at is null) = (end_reason is null)),
        constraint session_end_reason_is_known check (end_reason in
          ('signed_out', 'password_changed', 'password_reset', 'suspended', 'duties_changed', 'token_reused'))
      );
      comment on column session.locked_at is 'While the screen is locked, the session opens nothing but itself.';
      comment on table session is 'From one sign-in to its end. Ending it ends every token of it at once.';
      create index session_by_account on session (account_id) where ended_at is null;

      create table session_token (
        token_digest bytea primary key,
        session_id uuid not null references session (id) on delete cascade,
        account_id uuid not null references account (id),
        issued_at timestamptz not null default clock_timestamp(),
        replaced_at timestamptz
      );
      comment on table session_token is
        'Refresh tokens, as digests; each is good for one refresh. A replaced one that comes back means a theft.';
      create index session_token_by_session on session_token (session_id);

      create table account_link (
        id uuid primary key default uuidv7(),
        account_id uuid not null references account (id),
        kind text not null check (kind in ('invitation', 'reset')),
        token_digest bytea not null unique,
        created_at timestamptz not null default clock_timestamp(),
        created_by uuid references account (id),
        expires_at timestamptz not null,
        used_at timestamptz,
        withdrawn_at timestamptz
      );
      comment on table account_link is 'One-time links to set a password, as digests. Making or using one withdraws the others of the account.';
      create index account_link_by_account on account_link (account_id);

      create table sign_in_attempt (
        id uuid primary key default uuidv7(),
        happened_at timestamptz not null default clock_timestamp(),
        username_digest bytea not null,
        address_digest bytea not null,
        device_digest bytea not null,
        source text not null check (source in ('device', 'address', 'new')),
        succeeded boolean
      );
      comment on table sign_in_attempt is
        'Attempts to sign in, by keyed digests only, to slow down guessing; kept 90 days. An attempt that was never decided counts as failed.';
      create index sign_in_attempt_by_username on sign_in_attempt (username_digest, happened_at);
      create index sign_in_attempt_by_address on sign_in_attempt (address_digest, happened_at);
    `);
    for (const table of ['account', 'session', 'session_token', 'account_link', 'sign_in_attempt']) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security`);
    }
    await runner.query(`
      grant select (${visible}, password_hash), update (password_hash, password_set_at, proposed_at, proposed_by)
        on account to residence_public;
      create policy door_finds_the_typed_username on account for select to residence_public
        using (username = nullif(current_setting('app.sign_in_username', true), ''));
      create policy door_finds_the_account_itself on account for select to residence_public
        using (id = app_account());
      create policy door_sets_the_own_password on account for update to residence_public
        using (id = app_account());

      grant select, insert, update (locked_at, ended_at, end_reason) on session to residence_public;
      create policy door_keeps_the_own_sessions on session to residence_public
        using (account_id = app_account()) with check (account_id = app_account());

      grant select, insert, update (replaced_at) on session_token to residence_public;
      create policy door_finds_the_shown_token on session_token for select to residence_public
        using (token_digest = decode(nullif(current_setting('app.token_digest', true), ''), 'hex'));
      create policy door_replaces_the_shown_token on session_token for update to residence_public
        using (token_digest = decode(nullif(current_setting('app.token_digest', true), ''), 'hex'))
        with check (account_id = app_account());
      create policy door_issues_the_own_tokens on session_token for insert to residence_public
        with check (account_id = app_account());

      grant select, update (used_at, withdrawn_at) on account_link to residence_public;
      create policy door_finds_the_shown_link on account_link for select to residence_public
        using (token_digest = decode(nullif(current_setting('app.token_digest', true), ''), 'hex'));
      create policy door_finds_the_own_links on account_link for select to residence_public
        using (account_id = app_account());
      create policy door_uses_the_own_links on account_link for update to residence_public
        using (account_id = app_account());

      grant select, insert, update (succeeded) on sign_in_attempt to residence_public;
      create policy door_counts_attempts_on_the_typed_username on sign_in_attempt for select to residence_public
        using (username_digest = decode(nullif(current_setting('app.username_digest', true), ''), 'hex'));
      create policy door_counts_attempts_from_the_address on sign_in_attempt for select to residence_public
        using (address_digest = decode(nullif(current_setting('app.address_digest', true), ''), 'hex'));
      create policy door_notes_attempts on sign_in_attempt for insert to residence_public
        with check (username_digest = decode(nullif(current_setting('app.username_digest', true), ''), 'hex'));
      create policy door_decides_attempts on sign_in_attempt for update to residence_public
        using (username_digest = decode(nullif(current_setting('app.username_digest', true), ''), 'hex'));
    `);
    await runner.query(`
      grant select (${visible}),
            insert (username, display_name, role, area_level, area_code, area_province_code, approval_needed,
                    created_by, proposed_by),
            update (role, area_level, area_code, area_province_code, approval_needed, proposed_at, proposed_by,
                    approved_at, approved_by, suspended_at, suspended_by)
        on account to residence_administrator;
      create policy administrator_sees_accounts on account for select to residence_administrator
        using (${administrator});
      create policy administrator_invites on account for insert to residence_administrator
        with check (${administrator} and created_by = app_account() and proposed_by = app_account()
          and approval_needed = (role <> 'host'));
      create policy administrator_manages_accounts on account for update to residence_administrator
        using (${administrator});

      grant select (${visible}), update (approved_at, approved_by) on account to residence_police;
      create policy provincial_police_sees_accounts_of_its_province on account for select to residence_police
        using (${provincialPolice});
      create policy provincial_police_approves_in_its_province on account for update to residence_police
        using (${provincialPolice}) with check (approved_by = app_account());

      grant select (id, account_id, ended_at), update (ended_at, end_reason) on session to residence_administrator;
      create policy administrator_sees_sessions on session for select to residence_administrator
        using (${administrator});
      create policy administrator_ends_sessions on session for update to residence_administrator
        using (${administrator}) with check (ended_at is not null);

      grant select (id, account_id, kind, created_at, expires_at, used_at, withdrawn_at), insert, update (withdrawn_at)
        on account_link to residence_administrator;
      create policy administrator_sees_links on account_link for select to residence_administrator
        using (${administrator});
      create policy administrator_makes_links on account_link for insert to residence_administrator
        with check (${administrator} and created_by = app_account());
      create policy administrator_withdraws_links on account_link for update to residence_administrator
        using (${administrator}) with check (withdrawn_at is not null);
    `);
    await runner.query(`
      grant select (${visible}),
            insert (id, username, display_name, role, area_level, area_code, area_province_code, approval_needed,
                    password_hash, password_set_at)
        on account to residence_worker;
      create policy system_sees_accounts on account for select to residence_worker using (${system});
      -- In nobody's name: created_by is not its to write.
      create policy system_makes_first_accounts on account for insert to residence_worker with check (${system});
      grant select (id, account_id, kind, created_at, expires_at, used_at, withdrawn_at), insert, update (withdrawn_at), delete
        on account_link to residence_worker;
      create policy system_sees_links on account_link for select to residence_worker using (${system});
      create policy system_makes_links on account_link for insert to residence_worker
        with check (${system} and created_by is null);
      create policy system_withdraws_links on account_link for update to residence_worker
        using (${system}) with check (withdrawn_at is not null);
      create policy system_forgets_links on account_link for delete to residence_worker
        using (${system} and expires_at < now() - interval '90 days');
      grant select (id, expires_at), delete on session to residence_worker;
      create policy system_sees_sessions on session for select to residence_worker using (${system});
      create policy system_forgets_sessions on session for delete to residence_worker
        using (${system} and expires_at < now() - interval '1 day');
      grant select (id, happened_at), delete on sign_in_attempt to residence_worker;
      create policy system_sees_attempts on sign_in_attempt for select to residence_worker using (${system});
      create policy system_forgets_attempts on sign_in_attempt for delete to residence_worker
        using (${system} and happened_at < now() - interval '90 days');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table sign_in_attempt, account_link, session_token, session, account`);
  }
}
