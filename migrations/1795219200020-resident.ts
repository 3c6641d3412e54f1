import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every recorded fact carries: who recorded it when, and, if it was wrong, who voided it when and why. */
const factColumns = `
  id uuid primary key default uuidv7(),
  resident_id uuid not null references resident (id),
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  constraint voided_by_somebody_for_a_reason
    check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))`;

const facts = [
  'resident_details',
  'resident_death',
  'resident_contact',
  'permanent_residence',
  'permanent_residence_end',
  'presence',
  'confirmation',
  'departure',
  'stay_report',
  'no_residence_declaration',
  'no_residence_declaration_end',
  'household_member',
  'household_member_end',
];

/** Residents and the facts about them. */
export class Resident1795219200020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table resident (
        id uuid primary key default uuidv7(),
        commune_code text not null references commune (code),
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        synthetic boolean not null default false
      );
      comment on table resident is 'A person of the register: an identity that facts refer to, first recorded in a commune.';

      create table visible_resident (
        commune_code text not null references commune (code),
        resident_id uuid not null references resident (id),
        folded_name text collate "C" not null default '',
        given_name text collate "C" not null default '',
        birth_year smallint,
        given_name_and_year text collate "C" generated always as (given_name || ' ' || birth_year::text) stored,
        primary key (commune_code, resident_id)
      );
      comment on table visible_resident is
        'Which communes may see whom (permanent residence, presence, registration, case or first recording there), with the folded name to find them by; derived, kept by the projection.';
      create index visible_resident_by_resident on visible_resident (resident_id, commune_code);
      create index visible_resident_by_name on visible_resident (commune_code, folded_name, resident_id);
      create index visible_resident_by_year_and_name on visible_resident (commune_code, birth_year, folded_name, resident_id);
      create index visible_resident_by_given_name on visible_resident (commune_code, given_name, folded_name, resident_id);
      create index visible_resident_by_given_name_and_year on visible_resident (commune_code, given_name_and_year);

      create table resident_details (${factColumns},
        holds_from date not null,
        full_name text collate "vi-x-icu" not null check (full_name <> ''),
        sex text not null check (sex in ('male', 'female')),
        date_of_birth text check (date_of_birth ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
        birth_year smallint generated always as (left(date_of_birth, 4)::smallint) stored,
        nationality text not null check (nationality ~ '^[A-Z]{2}$'),
        personal_number text check (personal_number ~ '^[0-9]{12}$'),
        constraint one_number_names_one_resident
          exclude using gist (personal_number with =, resident_id with <>)
          where (voided_at is null and personal_number is not null)
      );
      comment on table resident_details is 'Versions of name, sex, birth date (day, month or year known), nationality and number, each with the day it holds from.';
      create index resident_details_by_number on resident_details (personal_number) where voided_at is null;

      create table resident_death (${factColumns},
        died_on date not null
      );
      comment on table resident_death is 'A death ends every presence and registration on that day.';

      create table resident_contact (${factColumns},
        kind text not null check (kind in ('phone', 'email')),
        value text not null check (value <> '')
      );
      comment on table resident_contact is 'Telephone and e-mail, as given.';

      create table permanent_residence (${factColumns},
        commune_code text not null references commune (code),
        starts_on date not null,
        holds daterange not null default 'empty',
        unique (id, resident_id),
        constraint one_permanent_residence_at_a_time
          exclude using gist (resident_id with =, holds with &&) where (voided_at is null)
      );
      comment on table permanent_residence is 'Thường trú: the registered stable home (Law on Residence, articles 2(8) and 3(4)).';

      create table permanent_residence_end (${factColumns},
        permanent_residence_id uuid not null,
        until date not null,
        foreign key (permanent_residence_id, resident_id) references permanent_residence (id, resident_id)
      );
      comment on table permanent_residence_end is 'The first day a permanent residence no longer holds.';

      create table presence (${factColumns},
        commune_code text not null references commune (code),
        dwelling_id uuid not null references dwelling (id),
        arrived_on date not null,
        arrived_at timestamptz,
        planned_until date,
        purpose text not null check (purpose in ('work', 'study', 'family', 'medical', 'other')),
        host_relation text not null default 'none' check (host_relation in ('none', 'close_relative')),
        source text not null check (source in ('stay_report', 'case_file', 'inspection', 'employer_list', 'host_list', 'person')),
        unique (id, resident_id),
        constraint presence_planned_until_after_arrived_on
          check (planned_until > arrived_on and planned_until <= arrived_on + interval '5 years'),
        constraint presence_arrived_at_on_its_day
          check ((arrived_at at time zone 'Asia/Ho_Chi_Minh')::date = arrived_on)
      );
      comment on table presence is 'Hiện diện: somebody lives or sleeps in a commune from a day on.';

      create table confirmation (${factColumns},
        presence_id uuid not null,
        confirmed_on date not null,
        foreign key (presence_id, resident_id) references presence (id, resident_id)
      );
      comment on table confirmation is 'Xác nhận có mặt: a day on which something showed the person in that presence.';

      create table departure (${factColumns},
        presence_id uuid not null,
        left_on date not null,
        foreign key (presence_id, resident_id) references presence (id, resident_id)
      );
      comment on table departure is 'Rời đi: the first day no longer there.';

      create table stay_report (${factColumns},
        presence_id uuid not null,
        starts_on date not null,
        until date not null,
        reported_at timestamptz not null,
        foreign key (presence_id, resident_id) references presence (id, resident_id),
        constraint stay_report_until_after_starts_on check (until > starts_on)
      );
      comment on table stay_report is 'Thông báo lưu trú: days of one presence that the office was told of (article 30).';

      create table no_residence_declaration (${factColumns},
        commune_code text not null references commune (code),
        starts_on date not null,
        unique (id, resident_id)
      );
      comment on table no_residence_declaration is 'Declaration of residence information of people with neither residence (article 19).';

      create table no_residence_declaration_end (${factColumns},
        no_residence_declaration_id uuid not null,
        until date not null,
        foreign key (no_residence_declaration_id, resident_id) references no_residence_declaration (id, resident_id)
      );

      create table household (
        id uuid primary key default uuidv7(),
        commune_code text not null references commune (code),
        dwelling_id uuid references dwelling (id),
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null
      );
      comment on table household is 'Hộ gia đình: people who live together and are registered together.';

      create table household_member (${factColumns},
        household_id uuid not null references household (id),
        relation text not null,
        starts_on date not null,
        unique (id, resident_id)
      );
      comment on table household_member is 'Who belongs to a household, as what to its head (Circular 116/2026/TT-BCA, article 6(1)), from which day.';

      create table household_member_end (${factColumns},
        household_member_id uuid not null,
        until date not null,
        foreign key (household_member_id, resident_id) references household_member (id, resident_id)
      );

      create table possible_same_resident (${factColumns},
        other_resident_id uuid not null references resident (id),
        reason text not null,
        constraint possible_same_resident_are_two check (resident_id <> other_resident_id)
      );
      comment on table possible_same_resident is 'Two records that somebody thinks are one person; nothing is merged by it.';
    `);
    await runner.query(`
      create table lookup_count (
        account_id uuid not null,
        hour timestamptz not null,
        used integer not null,
        primary key (account_id, hour)
      );
      comment on table lookup_count is 'Look-ups across areas, per officer and hour: they are limited.';
      alter table lookup_count enable row level security;
      alter table lookup_count force row level security;
      grant select, insert, update (used) on lookup_count to residence_police;
      create policy police_count_their_own on lookup_count to residence_police
        using (account_id = app_account()) with check (account_id = app_account());
    `);
    for (const fact of [...facts, 'possible_same_resident']) {
      await runner.query(`create index ${fact}_by_resident on ${fact} (resident_id)`);
    }
    await this.keepPermanentResidencePeriods(runner);
  }

  /** The period of a permanent residence follows from its facts alone, whoever writes. */
  private async keepPermanentResidencePeriods(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function permanent_residence_period() returns trigger language plpgsql as $$
      begin
        new.holds := daterange(new.starts_on, (
          select greatest(new.starts_on, until) from permanent_residence_end
           where permanent_residence_id = new.id and voided_at is null
           order by until limit 1));
        return new;
      end $$;
      create trigger permanent_residence_period before insert or update on permanent_residence
        for each row execute function permanent_residence_period();

      create function permanent_residence_end_moves_period() returns trigger language plpgsql as $$
      begin
        update permanent_residence set holds = holds where id = new.permanent_residence_id and voided_at is null;
        return null;
      end $$;
      create trigger permanent_residence_end_moves_period after insert or update on permanent_residence_end
        for each row execute function permanent_residence_end_moves_period();

      create function voided_once() returns trigger language plpgsql as $$
      begin
        if old.voided_at is not null and new.voided_at is distinct from old.voided_at then
          raise exception 'already voided' using errcode = 'TT001', constraint = 'voided_once';
        end if;
        return new;
      end $$;
    `);
    for (const fact of [...facts, 'possible_same_resident']) {
      await runner.query(
        `create trigger voided_once before update on ${fact} for each row execute function voided_once()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table lookup_count, possible_same_resident, household_member_end, household_member, household,
        no_residence_declaration_end, no_residence_declaration, stay_report, departure, confirmation, presence,
        permanent_residence_end, permanent_residence, resident_contact, resident_death, resident_details,
        visible_resident, resident;
      drop function permanent_residence_period(), permanent_residence_end_moves_period(), voided_once();
    `);
  }
}
