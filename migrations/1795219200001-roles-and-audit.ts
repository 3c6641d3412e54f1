import type { MigrationInterface, QueryRunner } from 'typeorm';

const roles = [
  'residence_police',
  'residence_labour',
  'residence_services',
  'residence_host',
  'residence_auditor',
  'residence_administrator',
  'residence_public',
  'residence_worker',
  'residence_projection',
  'residence_lookup',
];

/** Roles of one step inside somebody's transaction: they never answer a request by themselves. */
const stepRoles = ['residence_projection', 'residence_lookup'];

/** Roles of requests that create something for a signed-in account; strangers and background work keep no keys. */
const creatingRoles = roles.filter(
  (role) => ![...stepRoles, 'residence_public', 'residence_worker'].includes(role),
);

/** The NOLOGIN roles, what row-level security knows of a transaction, and the audit that nobody can change. */
export class RolesAndAudit1795219200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const role of roles) {
      await runner.query(`
        do $$ begin
          create role ${role} nologin noinherit;
        exception when duplicate_object then null; -- roles belong to the cluster, not to one database
        end $$`);
    }
    await runner.query(`grant ${roles.join(', ')} to residence_app with inherit false, set true`);
    await runner.query(`
      create extension if not exists btree_gist;
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;

      revoke all on schema public from public;
      grant usage on schema public to ${roles.join(', ')};

      create function app_communes() returns text[] language sql stable parallel safe
        return string_to_array(nullif(current_setting('app.communes', true), ''), ',');
      comment on function app_communes() is 'The communes of the asker''s area; null without an asker, so that every policy denies.';

      create function app_provinces() returns text[] language sql stable parallel safe
        return string_to_array(nullif(current_setting('app.provinces', true), ''), ',');
      comment on function app_provinces() is 'The provinces (of the 34) of the asker''s area.';

      create function app_account() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.account', true), '')::uuid;

      create function app_residents() returns uuid[] language sql stable parallel safe
        return string_to_array(nullif(current_setting('app.residents', true), ''), ',')::uuid[];
      comment on function app_residents() is 'The residents whose status the projection derives in this step, and no others.';

      create table audit_entry (
        id uuid primary key default uuidv7(),
        happened_at timestamptz not null default clock_timestamp(),
        request_id text not null,
        account_id uuid,
        role text not null,
        area_code text not null,
        action text not null,
        access_purpose text,
        resident_ids uuid[] not null default '{}',
        fields text[] not null default '{}',
        searched_by text[] not null default '{}',
        details jsonb not null default '{}'
      );
      comment on table audit_entry is 'Who saw or changed what, when and why; written in the same transaction; never changed.';
      create index audit_entry_by_resident on audit_entry using gin (resident_ids);
      create index audit_entry_by_account on audit_entry (account_id, id);

      create table idempotency_key (
        account_id uuid not null,
        route text not null,
        key text not null,
        body_hash text not null,
        answered boolean not null default false,
        answer jsonb,
        created_at timestamptz not null default now(),
        primary key (account_id, route, key)
      );
      comment on table idempotency_key is 'What was answered to a creation, so that a repeated one creates nothing; kept 24 hours.';
      alter table idempotency_key enable row level security;
      alter table idempotency_key force row level security;

      alter table audit_entry enable row level security;
      alter table audit_entry force row level security;
      -- Not the id and not the time: nobody dates an entry back.
      grant insert (request_id, account_id, role, area_code, action, access_purpose, resident_ids, fields, searched_by,
                    details)
        on audit_entry to ${roles.join(', ')};
      grant select on audit_entry to residence_auditor;
      create policy auditor_reads on audit_entry for select to residence_auditor
        using (nullif(current_setting('app.role', true), '') = 'auditor');
    `);
    for (const role of roles) {
      await runner.query(`
        create policy ${role.replace('residence_', '')}_writes_as_itself on audit_entry for insert to ${role}
          with check (
            account_id is not distinct from app_account()
            and role = nullif(current_setting('app.role', true), '')
            and area_code = coalesce(nullif(current_setting('app.area', true), ''), '')
            and request_id = nullif(current_setting('app.request', true), '')
          )`);
    }
    for (const role of creatingRoles) {
      await runner.query(`
        grant select, insert, update (answer, answered), delete on idempotency_key to ${role};
        create policy ${role.replace('residence_', '')}_keeps_its_own on idempotency_key to ${role}
          using (account_id = app_account()) with check (account_id = app_account())`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table idempotency_key;
      drop table audit_entry;
      drop function app_communes();
      drop function app_provinces();
      drop function app_account();
      drop function app_residents();
    `);
  }
}
