import type { MigrationInterface, QueryRunner } from 'typeorm';

const here = 'commune_code = any ((select app_communes())::text[])';
const shown = `tracking_digest = decode(nullif(current_setting('app.token_digest', true), ''), 'hex')`;
const offices = {
  education: `need = 'school_place' and nullif(current_setting('app.role', true), '') = 'education_officer'`,
  insurance: `need in ('health_insurance', 'social_insurance') and nullif(current_setting('app.role', true), '') = 'insurance_officer'`,
};

/**
 * What crosses the wall: counts of ten and more, which nobody can be found by. And what a family is told: messages of an
 * outbox of their own, and the state of its requests for whoever holds its code.
 */
export class CountsAndMessages1795219200342 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table service_count (
        commune_code text not null references commune (code),
        year smallint not null,
        what text not null check (what in ('asked_school_place', 'asked_health_insurance', 'asked_social_insurance',
          'children_without_place', 'places')),
        people integer not null,
        counted_on date not null,
        primary key (year, what, commune_code),
        constraint no_count_under_ten check (people >= 10)
      );
      comment on table service_count is
        'All that crosses the wall: how many, by commune and year, from ten on; counted anew each night.';
      grant select on service_count to residence_police, residence_labour, residence_services;
      grant select, insert, delete on service_count to residence_worker;

      grant select on school_place_policy to residence_public;
      create policy public_shows on school_place_policy for select to residence_public
        using (province_code = any ((select app_provinces())::text[]));

      alter table service_access.request add tracking_digest bytea, add messages_stopped_at timestamptz;
      comment on column service_access.request.tracking_digest is
        'Of the code with which the family follows its requests and stops the messages about them; the code itself stands nowhere.';
      create index request_by_tracking on service_access.request (tracking_digest);
      grant update (tracking_digest) on service_access.request to residence_services;

      create table service_access.family_message (
        id uuid primary key,
        request_id uuid not null references service_access.request (id),
        commune_code text not null references commune (code),
        need text not null,
        channel text not null check (channel in ('email', 'sms')),
        contact text not null,
        step text not null check (step in ('requested', 'referred', 'waiting_list', 'accepted', 'enrolled', 'refused', 'late')),
        due_on date,
        family_id uuid not null,
        written_at timestamptz not null default now(),
        state text not null check (state in ('waiting', 'sent', 'given_up', 'not_sent')),
        attempts smallint not null default 0,
        next_attempt_at timestamptz,
        constraint family_message_waits_for_an_attempt check ((state = 'waiting') = (next_attempt_at is not null))
      );
      comment on table service_access.family_message is
        'The outbox of what families are told of their requests; the id follows from the family, the state and the day.';
      create index family_message_waiting on service_access.family_message (next_attempt_at) where state = 'waiting';
      create index family_message_by_request on service_access.family_message (request_id);
      alter table service_access.family_message enable row level security;
      alter table service_access.family_message force row level security;

      grant select, update (state, attempts, next_attempt_at),
            insert (id, request_id, commune_code, need, channel, contact, step, due_on, family_id, state, next_attempt_at)
        on service_access.family_message to residence_services;
      create policy services_tell on service_access.family_message for insert to residence_services
        with check (exists (select from service_access.request r
          where (r.id, r.commune_code, r.need) = (family_message.request_id, family_message.commune_code, family_message.need)));

      grant update (messages_stopped_at) on service_access.request to residence_services;
      create policy family_follows on service_access.request for select to residence_services using (${shown});
      create policy family_stops_messages on service_access.request for update to residence_services using (${shown});
    `);
    for (const [office, own] of Object.entries(offices)) {
      await runner.query(`
        create policy ${office}_sees on service_access.family_message for select to residence_services
          using (${here} and ${own});
        create policy ${office}_delivers on service_access.family_message for update to residence_services
          using (${here} and ${own})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy family_stops_messages on service_access.request;
      drop policy family_follows on service_access.request;
      drop table service_access.family_message;
      drop index service_access.request_by_tracking;
      alter table service_access.request drop tracking_digest, drop messages_stopped_at;
      drop policy public_shows on school_place_policy;
      revoke select on school_place_policy from residence_public;
      drop table service_count;
    `);
  }
}
