import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds of case; those that ask for a registration exclude each other while they are open. */
const registrationKinds = ['registration', 'extension', 'change_of_dwelling'];
const kinds = [
  ...registrationKinds,
  'ending',
  'cancellation',
  'no_residence_declaration',
  'temporary_absence',
  'residence_confirmation',
];
const openStates = ['opened', 'waiting_for_applicant', 'complete', 'waiting_for_outside', 'referred'];
const states = [...openStates, 'granted', 'refused', 'withdrawn', 'cancelled'];

/** What can happen to a case; `what-may-follow.ts` says when. */
const events = [
  'opened',
  'claimed',
  'released',
  'taken_over',
  'noted',
  'supplement_asked',
  'supplemented',
  'completed',
  'outside_asked',
  'outside_answered',
  'outside_given_up',
  'referred',
  'returned',
  'granted',
  'refused',
  'withdrawn',
  'cancelled',
];

const quoted = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(', ');

/** Cases and what they were filed with, their history, and the temporary registrations that come of them. */
export class TemporaryResidence1795219200030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function new_tracking_code() returns text language sql volatile as $$
        select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (get_byte(bits, place) & 31) + 1, 1), '' order by place)
          from (select sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea) as bits) drawn, generate_series(0, 25) place
      $$;
      comment on function new_tracking_code() is '130 random bits in 26 characters without I, L, O and U.';

      create table residence_filing (
        id uuid primary key default uuidv7(),
        commune_code text not null references commune (code),
        year smallint not null,
        number integer not null check (number > 0),
        tracking_code text not null unique default new_tracking_code(),
        form text not null default 'one' check (form in ('one', 'household', 'list')),
        organisation text,
        channel text not null default 'counter' check (channel in ('counter', 'online')),
        fee_vnd integer not null default 0 check (fee_vnd >= 0),
        fee_exemption text,
        fee_receipt_number text,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        constraint number_names_one_filing_of_the_year unique (commune_code, year, number),
        constraint a_list_comes_through_an_organisation check ((form = 'list') = (organisation is not null)),
        constraint an_exempt_filing_costs_nothing check (fee_exemption is null or fee_vnd = 0)
      );
      comment on table residence_filing is 'Bộ hồ sơ: what was handed in at once, under one tracking code (Circular 116/2026/TT-BCA, article 3(2) and (3)): for one person, a household, or a list through an organisation.';

      create table residence_case (
        id uuid primary key default uuidv7(),
        filing_id uuid not null references residence_filing (id),
        place_in_filing smallint not null default 1,
        resident_id uuid not null references resident (id),
        commune_code text not null references commune (code),
        kind text not null check (kind in (${quoted(kinds)})),
        state text not null default 'opened' check (state in (${quoted(states)})),
        claimed_by uuid,
        claimed_by_name text,
        claimed_at timestamptz,
        due_on date,
        due_at timestamptz,
        due_derivation jsonb,
        waiting_until date,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        unique (id, resident_id),
        constraint a_claim_has_a_holder
          check ((claimed_by is null) = (claimed_at is null) and (claimed_by is null) = (claimed_by_name is null)),
        constraint a_finished_case_is_held_by_nobody check (claimed_by is null or state in (${quoted(openStates)})),
        constraint only_a_waiting_case_waits check (waiting_until is null or state in ('waiting_for_applicant', 'waiting_for_outside'))
      );
      comment on table residence_case is 'Hồ sơ cư trú: one matter of one person and how far it has come; what was asked stands in the table of its kind.';
      create index residence_case_by_resident on residence_case (resident_id);
      create index residence_case_by_filing on residence_case (filing_id);
      create index residence_case_by_commune on residence_case (commune_code, state, id);
      create index open_case_by_due_day on residence_case (commune_code, coalesce(due_on, 'infinity'), id)
        where state in (${quoted(openStates)});
      create index waiting_case_by_day on residence_case (commune_code, state, coalesce(waiting_until, 'infinity'), id)
        where state in ('waiting_for_applicant', 'waiting_for_outside');
      create index residence_case_by_holder on residence_case (claimed_by) where claimed_by is not null;
      create unique index one_open_case_per_resident_and_commune on residence_case (
          resident_id, commune_code, (case when kind in (${quoted(registrationKinds)}) then 'registration' else kind end))
        where state in (${quoted(openStates)});

      create table registration_request (
        case_id uuid primary key,
        resident_id uuid not null,
        dwelling_id uuid not null references dwelling (id),
        arrived_on date not null,
        planned_until date,
        purpose text not null check (purpose in ('work', 'study', 'family', 'medical', 'other')),
        host_relation text not null check (host_relation in ('none', 'close_relative')),
        proof_kind text not null,
        proof_note text,
        requested_from date not null,
        requested_last_day date not null,
        filed_by text not null default 'person'
          check (filed_by in ('person', 'owner', 'head_of_household', 'parent_or_guardian', 'agent', 'office')),
        joins_parent_or_guardian boolean not null default false,
        discretion text,
        relation_to_head text,
        replaces_registration_id uuid,
        presence_id uuid,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        foreign key (case_id, resident_id) references residence_case (id, resident_id),
        foreign key (presence_id, resident_id) references presence (id, resident_id)
      );
      comment on table registration_request is 'What is asked with a registration, an extension or a change of dwelling (Law on Residence, articles 27 and 28); the registration it follows, if any.';
      create index registration_request_by_resident on registration_request (resident_id);

      create table residence_case_event (
        id uuid primary key default uuidv7(),
        case_id uuid not null,
        resident_id uuid not null,
        kind text not null check (kind in (${quoted(events)})),
        happened_on date not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        officer_name text,
        details jsonb not null default '{}',
        foreign key (case_id, resident_id) references residence_case (id, resident_id)
      );
      comment on table residence_case_event is 'The history of a case, only ever added to; its state is the fold of these.';
      create index residence_case_event_by_case on residence_case_event (case_id);
      create index residence_case_event_by_resident on residence_case_event (resident_id);

      create table temporary_registration (
        id uuid primary key default uuidv7(),
        resident_id uuid not null references resident (id),
        case_id uuid not null,
        commune_code text not null references commune (code),
        dwelling_id uuid not null references dwelling (id),
        starts_on date not null,
        last_day date not null,
        holds daterange not null default 'empty',
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        voided_at timestamptz,
        voided_by uuid,
        void_reason text,
        unique (id, resident_id),
        foreign key (case_id, resident_id) references residence_case (id, resident_id),
        constraint voided_by_somebody_for_a_reason
          check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
        constraint temporary_registration_last_day_not_before_start check (last_day >= starts_on),
        constraint one_temporary_registration_at_a_time
          exclude using gist (resident_id with =, holds with &&) where (voided_at is null)
      );
      comment on table temporary_registration is 'Đăng ký tạm trú: one registration of one person at one dwelling (articles 27 and 28; at most one at a time, article 3(4)).';
      create index temporary_registration_by_resident on temporary_registration (resident_id);
      create index temporary_registration_by_commune on temporary_registration (commune_code, last_day);

      create table temporary_registration_end (
        id uuid primary key default uuidv7(),
        resident_id uuid not null,
        temporary_registration_id uuid not null,
        ended_on date not null,
        ground text not null check (ground in ('a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'elsewhere')),
        note text,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        voided_at timestamptz,
        voided_by uuid,
        void_reason text,
        foreign key (temporary_registration_id, resident_id) references temporary_registration (id, resident_id),
        constraint voided_by_somebody_for_a_reason
          check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
      );
      comment on table temporary_registration_end is 'Xoá đăng ký tạm trú: the first day a registration no longer holds, with its ground of article 29(1), or elsewhere.';
      create index temporary_registration_end_by_resident on temporary_registration_end (resident_id);
      create unique index one_end_per_registration on temporary_registration_end (temporary_registration_id)
        where voided_at is null;

      create function temporary_registration_period() returns trigger language plpgsql as $$
      begin
        new.holds := daterange(new.starts_on, greatest(new.starts_on, least(new.last_day + 1, (
          select ended_on from temporary_registration_end
           where temporary_registration_id = new.id and voided_at is null))));
        return new;
      end $$;
      create trigger temporary_registration_period before insert or update on temporary_registration
        for each row execute function temporary_registration_period();

      create function temporary_registration_end_moves_period() returns trigger language plpgsql as $$
      begin
        update temporary_registration set holds = holds where id = new.temporary_registration_id and voided_at is null;
        return null;
      end $$;
      create trigger temporary_registration_end_moves_period after insert or update on temporary_registration_end
        for each row execute function temporary_registration_end_moves_period();

      create trigger voided_once before update on temporary_registration for each row execute function voided_once();
      create trigger voided_once before update on temporary_registration_end for each row execute function voided_once();

      alter table registration_request add foreign key (replaces_registration_id, resident_id)
        references temporary_registration (id, resident_id);

      grant select, insert, update (fee_receipt_number)
        on residence_filing to residence_police;
      grant select, insert, update (state, claimed_by, claimed_by_name, claimed_at, due_on, due_at, due_derivation, waiting_until)
        on residence_case to residence_police;
      grant select, insert on registration_request, residence_case_event to residence_police;
      grant select, insert, update (holds, voided_at, voided_by, void_reason) on temporary_registration to residence_police;
      grant select, insert, update (voided_at, voided_by, void_reason) on temporary_registration_end to residence_police;
    `);
    const communes = '(select app_communes())::text[]';
    const residents = '(select app_residents())::uuid[]';
    const visible = (table: string) =>
      `exists (select from visible_resident v where v.resident_id = ${table}.resident_id)`;
    const here = `commune_code = any (${communes})`;
    const ofACaseHere = (table: string) =>
      `exists (select from residence_case c where c.id = ${table}.case_id and c.${here})`;
    const mayRecord = {
      residence_case: `${visible('residence_case')} and ${here}`,
      // Whoever does not see the resident does not see the case either.
      residence_case_event: ofACaseHere('residence_case_event'),
      registration_request: ofACaseHere('registration_request'),
      temporary_registration: `${visible('temporary_registration')} and ${here}`,
      // A grant here ends the registration in another commune.
      temporary_registration_end: visible('temporary_registration_end'),
    };
    for (const [table, may] of Object.entries(mayRecord)) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        grant select on ${table} to residence_projection;
        create policy police_see on ${table} for select to residence_police using (${visible(table)});
        create policy police_record on ${table} for insert to residence_police
          with check (${may} and recorded_by = app_account());
        create policy projection_reads on ${table} for select to residence_projection
          using (resident_id = any (${residents}));
      `);
    }
    await runner.query(`
      grant select (resident_id, commune_code, last_day, holds, voided_at) on temporary_registration to residence_lookup;
      create policy lookup_of_one on temporary_registration for select to residence_lookup
        using (resident_id = any (${residents}) and voided_at is null);
      create policy police_advance on residence_case for update to residence_police
        using (commune_code = any (${communes}))
        with check (coalesce(claimed_by, app_account()) = app_account());
      alter table residence_filing enable row level security;
      alter table residence_filing force row level security;
      create policy police_see on residence_filing for select to residence_police using (${here});
      create policy police_record on residence_filing for insert to residence_police
        with check (${here} and recorded_by = app_account());
      create policy police_amend on residence_filing for update to residence_police using (${here});
      create policy police_void on temporary_registration for update to residence_police
        using (${visible('temporary_registration')})
        with check (coalesce(voided_by, app_account()) = app_account());
      create policy police_void on temporary_registration_end for update to residence_police
        using (${visible('temporary_registration_end')})
        with check (voided_by = app_account());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table registration_request drop constraint registration_request_replaces_registration_id_resident_id_fkey;
      drop table temporary_registration_end, temporary_registration, residence_case_event, registration_request, residence_case, residence_filing;
      drop function temporary_registration_period(), temporary_registration_end_moves_period(), new_tracking_code();
    `);
  }
}
