import type { MigrationInterface, QueryRunner } from 'typeorm';

const system = `nullif(current_setting('app.role', true), '') = 'system'`;
const here = `commune_code = any ((select app_communes())::text[])`;
const visible = (table: string) =>
  `exists (select from visible_resident v where v.resident_id = ${table}.resident_id)`;
const linked = `stop_digest = decode(nullif(current_setting('app.token_digest', true), ''), 'hex')`;

/** What applicants are told by letter and short message: the outbox, its attempts, and who wants none. */
export class Notices1795219200150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table applicant_notice (
        id uuid primary key,
        case_id uuid not null,
        resident_id uuid not null,
        commune_code text not null references commune (code),
        contact_id uuid not null references resident_contact (id),
        step text not null,
        channel text not null,
        facts jsonb not null,
        stop_digest bytea not null,
        written_at timestamptz not null default now(),
        recorded_by uuid,
        state text not null,
        not_sent_because text,
        attempts smallint not null default 0,
        next_attempt_at timestamptz,
        settled_at timestamptz,
        foreign key (case_id, resident_id) references residence_case (id, resident_id),
        constraint one_notice_per_stop_digest unique (stop_digest),
        constraint applicant_notice_step_is_known check (step in ('received', 'complete', 'supplement_needed',
          'waiting_outside', 'due_changed', 'granted', 'refused', 'ended', 'ended_elsewhere', 'cancelled', 'expires_soon')),
        constraint applicant_notice_channel_is_known check (channel in ('email', 'sms')),
        constraint applicant_notice_state_is_known check (state in ('waiting', 'sent', 'given_up', 'not_sent')),
        constraint applicant_notice_not_sent_for_a_reason check ((state = 'not_sent') = (not_sent_because is not null)),
        constraint applicant_notice_reason_is_known
          check (not_sent_because in ('no_gateway', 'opted_out', 'contact_withdrawn')),
        constraint applicant_notice_waits_for_an_attempt check ((state = 'waiting') = (next_attempt_at is not null)),
        constraint applicant_notice_is_settled_when check ((state = 'waiting') = (settled_at is null))
      );
      comment on table applicant_notice is
        'The outbox: what an applicant is to be told on one channel, written in the transaction of what it tells of. The id follows from the action, the step and the channel, and stands in every attempt.';
      comment on column applicant_notice.facts is 'Codes and days that fill the sentences; neither a name nor an address.';
      comment on column applicant_notice.contact_id is 'Where it goes; the address itself stands there alone.';
      comment on column applicant_notice.stop_digest is 'Of the code in its link, with which the applicant stops such notices.';
      create index applicant_notice_waiting on applicant_notice (next_attempt_at) where state = 'waiting';
      create index applicant_notice_by_case on applicant_notice (case_id);

      create table notice_attempt (
        id uuid primary key default uuidv7(),
        notice_id uuid not null references applicant_notice (id),
        began_at timestamptz not null default clock_timestamp(),
        ended_at timestamptz,
        outcome text not null default 'under_way',
        answer text,
        constraint notice_attempt_outcome_is_known
          check (outcome in ('under_way', 'interrupted', 'accepted', 'unreachable', 'busy', 'refused')),
        constraint notice_attempt_ended_when check ((outcome = 'under_way') = (ended_at is null))
      );
      comment on table notice_attempt is
        'Attempts to hand a notice to its gateway, each written before the gateway is asked: one that was interrupted may have arrived.';
      create index notice_attempt_by_notice on notice_attempt (notice_id, id);

      create table notice_choice (
        id uuid primary key default uuidv7(),
        resident_id uuid not null references resident (id),
        channel text not null check (channel in ('email', 'sms')),
        wanted boolean not null,
        notice_id uuid references applicant_notice (id),
        recorded_at timestamptz not null default clock_timestamp(),
        recorded_by uuid
      );
      comment on table notice_choice is
        'Whether somebody wants notices on a channel, as told to an officer or by the link of a notice; the latest holds.';
      create index notice_choice_by_resident on notice_choice (resident_id, channel, id desc);

      create index temporary_registration_by_last_day on temporary_registration (last_day) where voided_at is null;
    `);
    for (const table of ['applicant_notice', 'notice_attempt', 'notice_choice']) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security`);
    }
    const written = `id, case_id, resident_id, commune_code, contact_id, step, channel, facts, stop_digest, recorded_by,
      state, not_sent_because, next_attempt_at, settled_at`;
    const advanced = 'state, not_sent_because, attempts, next_attempt_at, settled_at';
    await runner.query(`
      grant select, insert (${written}), update (${advanced}, contact_id) on applicant_notice to residence_police;
      create policy police_see on applicant_notice for select to residence_police using (${here});
      create policy police_write on applicant_notice for insert to residence_police
        with check (${visible('applicant_notice')} and ${here} and recorded_by = app_account());
      create policy police_send_again on applicant_notice for update to residence_police using (${here});

      grant select, insert (${written}), update (${advanced}) on applicant_notice to residence_worker;
      create policy system_sees on applicant_notice for select to residence_worker using (${system});
      create policy system_reminds on applicant_notice for insert to residence_worker with check (${system});
      create policy system_delivers on applicant_notice for update to residence_worker using (${system});

      grant select (id, resident_id, channel, stop_digest) on applicant_notice to residence_public;
      create policy holder_of_the_link_finds on applicant_notice for select to residence_public using (${linked});

      grant select on notice_attempt to residence_police;
      create policy police_see on notice_attempt for select to residence_police
        using (exists (select from applicant_notice n where n.id = notice_attempt.notice_id));
      grant select, insert (notice_id), update (outcome, answer, ended_at) on notice_attempt to residence_worker;
      create policy system_sees on notice_attempt for select to residence_worker using (${system});
      create policy system_begins on notice_attempt for insert to residence_worker with check (${system});
      create policy system_ends on notice_attempt for update to residence_worker using (${system});

      grant select, insert (resident_id, channel, wanted, recorded_by) on notice_choice to residence_police;
      create policy police_see on notice_choice for select to residence_police using (${visible('notice_choice')});
      create policy police_record on notice_choice for insert to residence_police
        with check (${visible('notice_choice')} and recorded_by = app_account());
      grant select on notice_choice to residence_worker;
      create policy system_heeds on notice_choice for select to residence_worker using (${system});
      grant insert (resident_id, channel, wanted, notice_id) on notice_choice to residence_public;
      create policy holder_of_the_link_chooses on notice_choice for insert to residence_public
        with check (exists (select from applicant_notice n where n.id = notice_choice.notice_id
          and n.resident_id = notice_choice.resident_id and n.channel = notice_choice.channel));

      grant select (id, resident_id, kind, value, recorded_at, voided_at) on resident_contact to residence_worker;
      create policy system_delivers_to on resident_contact for select to residence_worker using (${system});
      grant select (id, resident_id, case_id, commune_code, starts_on, last_day, holds, voided_at)
        on temporary_registration to residence_worker;
      create policy system_reminds on temporary_registration for select to residence_worker using (${system});
      grant select (resident_id, voided_at) on resident_death to residence_worker;
      create policy system_spares_the_dead on resident_death for select to residence_worker using (${system});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy system_delivers_to on resident_contact;
      revoke select (id, resident_id, kind, value, recorded_at, voided_at) on resident_contact from residence_worker;
      drop policy system_reminds on temporary_registration;
      revoke select (id, resident_id, case_id, commune_code, starts_on, last_day, holds, voided_at)
        on temporary_registration from residence_worker;
      drop policy system_spares_the_dead on resident_death;
      revoke select (resident_id, voided_at) on resident_death from residence_worker;
      drop index temporary_registration_by_last_day;
      drop table notice_choice, notice_attempt, applicant_notice;
    `);
  }
}
