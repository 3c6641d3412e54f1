import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The communes of the asker's area, read once per statement. */
const here = 'commune_code = any ((select app_communes())::text[])';
/** Whether the step sees a presence of the resident whom a row names. */
const livesHere = (table: string) =>
  `exists (select from presence p where p.resident_id = ${table}.resident_id)`;

const officerOf = {
  education: `nullif(current_setting('app.role', true), '') = 'education_officer'`,
  insurance: `nullif(current_setting('app.role', true), '') = 'insurance_officer'`,
};
const needOf = {
  education: `need = 'school_place'`,
  insurance: `need in ('health_insurance', 'social_insurance')`,
};

/** What the step that places a family may read, column by column: never a number, a case or why somebody is unregistered. */
const columnsForPlacing = {
  presence: 'id, resident_id, commune_code, dwelling_id, arrived_on, planned_until, purpose, voided_at',
  departure: 'presence_id, resident_id, left_on, voided_at',
  resident_details:
    'resident_id, full_name, sex, date_of_birth, birth_year, holds_from, recorded_at, voided_at',
  resident_death: 'resident_id, voided_at',
  resident_contact: 'resident_id, kind, value, recorded_at, voided_at',
  household_member: 'id, resident_id, household_id, relation, starts_on, voided_at',
  household_member_end: 'household_member_id, resident_id, until, voided_at',
  temporary_registration: 'resident_id, commune_code, dwelling_id, holds, voided_at',
  dwelling: 'id, commune_code, address',
};

/** Tables with a commune of their own; the others follow the presences that the step sees. */
const withCommune = new Set(['presence', 'temporary_registration', 'dwelling']);

/**
 * What schools and insurers do for families lives behind a wall: a schema of its own, which the roles of police, labour and
 * everybody else may not even enter. In the other direction a step of an education or insurance officer's transaction
 * sees who lives in the area, with the columns that placing a child or forming a household needs.
 */
export class ServiceAccess1795219200250 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        create role residence_placement nologin noinherit;
      exception when duplicate_object then null; -- roles belong to the cluster, not to one database
      end $$;
      grant residence_placement to residence_app with inherit false, set true;
      grant usage on schema public to residence_placement;

      create schema service_access;
      revoke all on schema service_access from public;
      grant usage on schema service_access to residence_services, residence_placement;
    `);
    for (const [table, columns] of Object.entries(columnsForPlacing)) {
      await runner.query(`
        grant select (${columns}) on ${table} to residence_placement;
        create policy placement_sees on ${table} for select to residence_placement
          using (${withCommune.has(table) ? here : livesHere(table)})`);
    }
    await runner.query(`
      create view service_access.person_living_here with (security_invoker = true) as
        select p.commune_code, p.resident_id, p.id as presence_id, p.arrived_on, p.planned_until, p.purpose,
               p.dwelling_id, w.address, d.full_name, d.sex, d.date_of_birth, d.birth_year
          from presence p
          join dwelling w on w.id = p.dwelling_id
          join lateral (
            select full_name, sex, date_of_birth, birth_year from resident_details
             where resident_id = p.resident_id and voided_at is null
             order by holds_from desc, recorded_at desc limit 1) d on true
         where p.voided_at is null
           and not exists (select from departure e where e.presence_id = p.id and e.voided_at is null)
           and not exists (select from resident_death e where e.resident_id = p.resident_id and e.voided_at is null);
      comment on view service_access.person_living_here is
        'Who lives in the area, registered or not, with what placing a child needs. With the rights of whoever asks.';

      create view service_access.registered_together with (security_invoker = true) as
        select commune_code, dwelling_id, resident_id, holds from temporary_registration where voided_at is null;
      comment on view service_access.registered_together is
        'Who is registered at which dwelling: those of one dwelling insure their health as one household (Law on Health Insurance, article 2(7)).';
      grant select on service_access.person_living_here, service_access.registered_together to residence_placement;

      create table service_access.request (
        id uuid primary key default uuidv7(),
        family_id uuid not null,
        need text not null check (need in ('school_place', 'health_insurance', 'social_insurance')),
        commune_code text not null references commune (code),
        resident_id uuid not null references resident (id),
        full_name text collate "vi-x-icu" not null check (full_name <> ''),
        date_of_birth text,
        address text not null,
        contact text,
        school_year smallint,
        grade smallint check (grade between 0 and 12),
        state text not null default 'requested'
          check (state in ('requested', 'referred', 'waiting_list', 'accepted', 'enrolled', 'refused', 'withdrawn', 'ended')),
        place text,
        due_on date,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        constraint request_for_a_school_year check ((need = 'school_place') = (school_year is not null))
      );
      comment on table service_access.request is
        'A family''s request for a school place or insurance, one row a person; the state is the fold of its events.';
      create unique index one_open_request_a_need on service_access.request (resident_id, need, coalesce(school_year, 0))
        where state not in ('refused', 'withdrawn', 'ended');
      create index request_by_state on service_access.request (commune_code, need, state, id);
      create index request_by_family on service_access.request (family_id);

      create table service_access.request_event (
        id uuid primary key default uuidv7(),
        request_id uuid not null references service_access.request (id),
        commune_code text not null references commune (code),
        need text not null,
        step text not null check (step in ('request', 'refer', 'accept', 'put_on_waiting_list', 'refuse', 'enrol', 'withdraw', 'end', 'wish_to_register')),
        place text,
        reason text,
        note text,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null
      );
      comment on table service_access.request_event is 'What happened to a request, in order; only ever added to.';
      create index request_event_by_request on service_access.request_event (request_id, id);

      create table registration_wish (
        id uuid primary key default uuidv7(),
        resident_id uuid not null references resident (id),
        commune_code text not null references commune (code),
        agreed_on date not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        seen_at timestamptz,
        seen_by uuid
      );
      comment on table registration_wish is
        'The one door in the wall: a family agreed that the commune police hear of its own wish to register.';
      create index registration_wish_unseen on registration_wish (commune_code, id) where seen_at is null;
      alter table registration_wish enable row level security;
      alter table registration_wish force row level security;
      grant insert (resident_id, commune_code, agreed_on, recorded_by) on registration_wish to residence_placement;
      grant select, update (seen_at, seen_by) on registration_wish to residence_police;
      create policy placement_passes_on on registration_wish for insert to residence_placement
        with check (${here} and recorded_by = app_account() and ${livesHere('registration_wish')});
      create policy police_see on registration_wish for select to residence_police using (${here});
      create policy police_mark_seen on registration_wish for update to residence_police
        using (${here}) with check (seen_by = app_account());
    `);
    // A request is recorded by the step that sees who lives here, so that nobody asks about strangers.
    await runner.query(`
      alter table service_access.request enable row level security;
      alter table service_access.request force row level security;
      alter table service_access.request_event enable row level security;
      alter table service_access.request_event force row level security;
      grant insert (id, family_id, need, commune_code, resident_id, full_name, date_of_birth, address, contact, school_year,
                    grade, due_on, recorded_by)
        on service_access.request to residence_placement;
      grant select (resident_id, commune_code, need, school_year, state) on service_access.request to residence_placement;
      grant select, update (state, place, due_on) on service_access.request to residence_services;
      grant select, insert (request_id, commune_code, need, step, place, reason, note, recorded_by)
        on service_access.request_event to residence_services`);
    for (const office of ['education', 'insurance'] as const) {
      const own = `${here} and ${needOf[office]} and ${officerOf[office]}`;
      await runner.query(`
        create policy ${office}_records on service_access.request for insert to residence_placement
          with check (${own} and recorded_by = app_account() and ${livesHere('request')});
        create policy ${office}_step_sees on service_access.request for select to residence_placement using (${own});
        create policy ${office}_sees on service_access.request for select to residence_services using (${own});
        create policy ${office}_moves_on on service_access.request for update to residence_services using (${own});
        create policy ${office}_sees on service_access.request_event for select to residence_services using (${own});`);
    }
    await runner.query(`
      create policy services_record on service_access.request_event for insert to residence_services
        with check (recorded_by = app_account() and exists (
          select from service_access.request r
           where (r.id, r.commune_code, r.need) = (request_event.request_id, request_event.commune_code, request_event.need)))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table registration_wish; drop schema service_access cascade`);
    for (const table of Object.keys(columnsForPlacing)) {
      await runner.query(
        `drop policy placement_sees on ${table}; revoke all on ${table} from residence_placement`,
      );
    }
    await runner.query(`revoke usage on schema public from residence_placement`);
  }
}
