import type { MigrationInterface, QueryRunner } from 'typeorm';

const here = `commune_code = any ((select app_communes())::text[])`;

/** Helping somebody who lives here unregistered to register: inform, invite, help, close. */
export class Regularisation1795219200241 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table regularisation_case (
        id uuid primary key default uuidv7(),
        resident_id uuid not null references resident (id),
        commune_code text not null references commune (code),
        dwelling_id uuid not null,
        inspection_finding_id uuid,
        found_on date not null,
        state text not null default 'opened' check (state in ('opened', 'informed', 'invited', 'helped', 'closed')),
        outcome text check (outcome in ('registered', 'declared', 'left', 'no_longer_due', 'declined')),
        remind_on date,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        unique (id, resident_id),
        foreign key (dwelling_id, commune_code) references dwelling (id, commune_code),
        foreign key (inspection_finding_id, resident_id) references inspection_finding (id, resident_id),
        constraint a_closed_case_has_an_outcome check ((state = 'closed') = (outcome is not null)),
        constraint a_closed_case_reminds_nobody check (state <> 'closed' or remind_on is null)
      );
      comment on table regularisation_case is
        'Hướng dẫn đăng ký: somebody lives here unregistered and is helped to register. No case of the law and no case against anybody: it ends with a registration at the counter, or with why none is due.';
      create unique index one_open_regularisation_per_resident_and_commune
        on regularisation_case (resident_id, commune_code) where state <> 'closed';
      create index regularisation_case_by_commune on regularisation_case (commune_code, state, coalesce(remind_on, 'infinity'), id);
      create index regularisation_case_by_resident on regularisation_case (resident_id);

      create table regularisation_step (
        id uuid primary key default uuidv7(),
        regularisation_case_id uuid not null,
        resident_id uuid not null,
        kind text not null check (kind in ('opened', 'informed', 'invited', 'helped', 'closed')),
        happened_on date not null,
        details jsonb not null default '{}',
        note text,
        officer_name text not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        foreign key (regularisation_case_id, resident_id) references regularisation_case (id, resident_id)
      );
      comment on table regularisation_step is 'The history of a regularisation, only ever added to.';
      create index regularisation_step_by_case on regularisation_step (regularisation_case_id);

      alter table regularisation_case enable row level security;
      alter table regularisation_case force row level security;
      grant select, insert, update (state, outcome, remind_on) on regularisation_case to residence_police;
      create policy police_see on regularisation_case for select to residence_police using (${here});
      create policy police_record on regularisation_case for insert to residence_police
        with check (${here} and recorded_by = app_account()
          and exists (select from visible_resident v where v.resident_id = regularisation_case.resident_id));
      create policy police_advance on regularisation_case for update to residence_police
        using (${here});

      alter table regularisation_step enable row level security;
      alter table regularisation_step force row level security;
      grant select, insert on regularisation_step to residence_police;
      create policy police_see on regularisation_step for select to residence_police
        using (exists (select from regularisation_case c
                        where c.id = regularisation_step.regularisation_case_id and c.${here}));
      create policy police_record on regularisation_step for insert to residence_police
        with check (recorded_by = app_account()
          and exists (select from regularisation_case c
                       where c.id = regularisation_step.regularisation_case_id and c.${here}));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table regularisation_step, regularisation_case`);
  }
}
