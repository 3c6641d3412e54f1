import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Temporary residence: the case file, its history, the registration and its ending. */
export class TemporaryResidence1795219200030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table temporary_residence_case (
        id uuid primary key default uuidv7(),
        resident_id uuid not null references resident (id),
        commune_code text not null references commune (code),
        dwelling_id uuid not null references dwelling (id),
        state text not null default 'opened' check (state in ('opened', 'complete', 'granted', 'refused', 'withdrawn')),
        arrived_on date not null,
        planned_until date,
        purpose text not null check (purpose in ('work', 'study', 'family', 'medical', 'other')),
        host_relation text not null check (host_relation in ('none', 'close_relative')),
        proof_kind text not null,
        proof_note text,
        requested_from date not null,
        requested_last_day date not null,
        due_on date,
        due_derivation jsonb,
        presence_id uuid,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        unique (id, resident_id),
        foreign key (presence_id, resident_id) references presence (id, resident_id)
      );
      comment on table temporary_residence_case is 'Hồ sơ đăng ký tạm trú: what was filed (article 28) and how far it has come.';
      create index temporary_residence_case_by_resident on temporary_residence_case (resident_id);
      create index temporary_residence_case_by_commune on temporary_residence_case (commune_code, state, id);
      create unique index one_open_case_per_resident_and_commune on temporary_residence_case (resident_id, commune_code)
        where state in ('opened', 'complete');

      create table temporary_residence_case_event (
        id uuid primary key default uuidv7(),
        case_id uuid not null,
        resident_id uuid not null,
        kind text not null check (kind in ('opened', 'completed', 'granted', 'refused', 'withdrawn')),
        happened_on date not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        details jsonb not null default '{}',
        foreign key (case_id, resident_id) references temporary_residence_case (id, resident_id)
      );
      comment on table temporary_residence_case_event is 'The history of a case, only ever added to; its state is the fold of these.';
      create index temporary_residence_case_event_by_case on temporary_residence_case_event (case_id);
      create index temporary_residence_case_event_by_resident on temporary_residence_case_event (resident_id);

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
        foreign key (case_id, resident_id) references temporary_residence_case (id, resident_id),
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

      grant select, insert, update (state, due_on, due_derivation, presence_id) on temporary_residence_case to residence_police;
      grant select, insert on temporary_residence_case_event to residence_police;
      grant select, insert, update (holds, voided_at, voided_by, void_reason) on temporary_registration to residence_police;
      grant select, insert, update (voided_at, voided_by, void_reason) on temporary_registration_end to residence_police;
    `);
    const communes = '(select app_communes())::text[]';
    const residents = '(select app_residents())::uuid[]';
    const visible = (table: string) =>
      `exists (select from visible_resident v where v.resident_id = ${table}.resident_id)`;
    const here = `commune_code = any (${communes})`;
    const mayRecord = {
      temporary_residence_case: `${visible('temporary_residence_case')} and ${here}`,
      // Whoever does not see the resident does not see the case either.
      temporary_residence_case_event: `exists (select from temporary_residence_case c
        where c.id = temporary_residence_case_event.case_id and c.${here})`,
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
      create policy police_advance on temporary_residence_case for update to residence_police
        using (commune_code = any (${communes}));
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
      drop table temporary_registration_end, temporary_registration, temporary_residence_case_event, temporary_residence_case;
      drop function temporary_registration_period(), temporary_registration_end_moves_period();
    `);
  }
}
