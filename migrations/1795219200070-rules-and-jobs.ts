import { getConstructionPlans } from 'pg-boss';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const everybody = [
  'residence_police',
  'residence_labour',
  'residence_services',
  'residence_host',
  'residence_auditor',
  'residence_administrator',
  'residence_public',
  'residence_worker',
  'residence_projection',
].join(', ');

const administrator = `nullif(current_setting('app.role', true), '') = 'administrator'`;
const system = `nullif(current_setting('app.role', true), '') = 'system'`;

/**
 * The queue's tables as pg-boss 12.35.0 wants them (its schema 43), without its own transaction. A later pg-boss comes
 * with a migration of its own, which must look at `job_queue.version` first: a database made after it starts there.
 */
const queueTables = getConstructionPlans('job_queue', { createSchema: false })
  .replace(/^\s*BEGIN;/, '')
  .replace(/COMMIT;\s*$/, '');

/** The law's values as administrators confirm or supersede them, the office calendar, and the queue of background work. */
export class RulesAndJobs1795219200070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema job_queue`);
    await runner.query(queueTables);
    await runner.query(`
      comment on schema job_queue is
        'Background work that waits or runs, kept by pg-boss: which work, and ids of what it is about; no personal data. For the role of background work alone.';
      grant usage on schema job_queue to residence_worker;
      grant select, insert, update, delete on all tables in schema job_queue to residence_worker;

      create table rule_proposal (
        id uuid primary key default uuidv7(),
        kind text not null check (kind in ('confirmation', 'supersession')),
        parameter text not null,
        holds_from date not null,
        value jsonb not null,
        source jsonb not null,
        state text not null check (state in ('trying', 'tried', 'proposed', 'approved', 'rejected', 'withdrawn')),
        created_at timestamptz not null default clock_timestamp(),
        proposed_by uuid not null references account (id),
        decided_at timestamptz,
        decided_by uuid references account (id),
        decision_note text,
        tried_revision bigint,
        tried_at timestamptz,
        people integer not null default 0,
        looked_at integer not null default 0,
        changing integer not null default 0,
        changes jsonb not null default '[]',
        last_resident_id uuid,
        constraint rule_proposal_decided_when_by_whom
          check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (state in ('trying', 'tried', 'proposed'))),
        constraint rule_proposal_is_approved_by_somebody_else
          check (state <> 'approved' or decided_by <> proposed_by),
        constraint one_proposer_per_rule_proposal unique (id, proposed_by)
      );
      comment on table rule_proposal is
        'A value of the law that an administrator wants confirmed or superseded, with its dry run: how many people would change status, by commune and status; no names.';
      comment on column rule_proposal.last_resident_id is 'How far the dry run got, so that it goes on there after a crash.';
      create unique index one_open_rule_proposal_per_day on rule_proposal (parameter, holds_from) where state = 'proposed';
      alter table rule_proposal enable row level security;
      alter table rule_proposal force row level security;
      grant select, insert (kind, parameter, holds_from, value, source, state, proposed_by),
        update (state, decided_at, decided_by, decision_note, tried_revision, people, looked_at, changing, changes, last_resident_id)
        on rule_proposal to residence_administrator;
      create policy administrator_sees on rule_proposal for select to residence_administrator using (${administrator});
      create policy administrator_proposes on rule_proposal for insert to residence_administrator
        with check (${administrator} and proposed_by = app_account());
      create policy administrator_decides on rule_proposal for update to residence_administrator
        using (${administrator}) with check (coalesce(decided_by, app_account()) = app_account());
      grant select, update (state, tried_revision, tried_at, people, looked_at, changing, changes, last_resident_id)
        on rule_proposal to residence_worker;
      create policy system_sees on rule_proposal for select to residence_worker using (${system});
      create policy system_tries on rule_proposal for update to residence_worker using (${system});

      create table rule_version (
        id uuid primary key default uuidv7(),
        parameter text not null,
        holds_from date not null,
        value jsonb not null,
        source jsonb not null,
        proposal_id uuid not null unique,
        proposed_by uuid not null,
        approved_by uuid not null default app_account() references account (id),
        approved_at timestamptz not null default clock_timestamp(),
        constraint rule_version_was_proposed foreign key (proposal_id, proposed_by) references rule_proposal (id, proposed_by),
        constraint rule_version_is_approved_by_somebody_else check (approved_by <> proposed_by)
      );
      comment on table rule_version is
        'Values of the law that two administrators confirmed or put in the place of the shipped ones; of two for the same first day the later approved one holds. Never changed, never deleted. No row-level security: the law is public.';
      grant select on rule_version to ${everybody};
      grant insert (parameter, holds_from, value, source, proposal_id, proposed_by) on rule_version to residence_administrator;

      create table office_year (
        id uuid primary key default uuidv7(),
        year smallint not null check (year between 2025 and 2100),
        notice text,
        days jsonb not null,
        uncertain jsonb not null,
        recorded_at timestamptz not null default clock_timestamp(),
        recorded_by uuid not null default app_account() references account (id)
      );
      comment on table office_year is
        'Days off and exchanged days of State offices as administrators entered them from a year''s notice; the latest entry of a year holds. No row-level security: public.';
      grant select on office_year to ${everybody};
      grant insert (year, notice, days, uncertain) on office_year to residence_administrator;

      create function rules_revision() returns bigint language plpgsql volatile as $$
      begin
        -- An approval waits for everybody who works by the rules of before, so that nobody stores what they said after it.
        perform pg_advisory_xact_lock_shared(70, 0);
        return (select count(*) from rule_version) + (select count(*) from office_year);
      end $$;
      comment on function rules_revision() is
        'Grows with each approved value and each entered year; whoever asks works by these rules until the transaction ends.';

      create table status_recalculation (
        id uuid primary key default uuidv7(),
        proposal_id uuid not null unique references rule_proposal (id),
        state text not null default 'waiting' check (state in ('waiting', 'running', 'finished')),
        requested_at timestamptz not null default clock_timestamp(),
        began_at timestamptz,
        finished_at timestamptz,
        people integer not null default 0,
        done integer not null default 0,
        changed integer not null default 0,
        last_resident_id uuid,
        constraint status_recalculation_finished_when check ((finished_at is not null) = (state = 'finished'))
      );
      comment on table status_recalculation is
        'After a change of the rules everybody''s stored status is derived anew; this is how far it got. Goes on after the last resident done.';
      alter table status_recalculation enable row level security;
      alter table status_recalculation force row level security;
      grant select, insert (proposal_id) on status_recalculation to residence_administrator;
      create policy administrator_sees on status_recalculation for select to residence_administrator using (${administrator});
      create policy administrator_asks_for_it on status_recalculation for insert to residence_administrator
        with check (${administrator});
      grant select, update (state, began_at, finished_at, people, done, changed, last_resident_id)
        on status_recalculation to residence_worker;
      create policy system_sees on status_recalculation for select to residence_worker using (${system});
      create policy system_works on status_recalculation for update to residence_worker using (${system});

      grant select (id) on resident to residence_worker;
      create policy system_goes_through_everybody on resident for select to residence_worker using (${system});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy system_goes_through_everybody on resident;
      revoke select (id) on resident from residence_worker;
      drop table status_recalculation;
      drop function rules_revision();
      drop table office_year;
      drop table rule_version;
      drop table rule_proposal;
      drop schema job_queue cascade;
    `);
  }
}
