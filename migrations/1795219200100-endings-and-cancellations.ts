import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each request carries: the case and the person it is about, and who recorded it when. */
const requestColumns = `
  id uuid primary key default uuidv7(),
  case_id uuid not null unique,
  resident_id uuid not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  foreign key (case_id, resident_id) references residence_case (id, resident_id)`;

const requests = ['ending_request', 'minutes_of_non_performance', 'cancellation_request'];

const communes = '(select app_communes())::text[]';

/** Endings of temporary residence that are filed, fed by data or begun by the office, and cancellations of wrong registrations. */
export class EndingsAndCancellations1795219200100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ending_request (${requestColumns},
        temporary_registration_id uuid not null,
        begun text not null check (begun in ('filed', 'from_data', 'ex_officio', 'host_notice')),
        ground text not null check (ground in ('a', 'c', 'd', 'đ', 'e', 'g', 'h')),
        arose_on date not null,
        ended_on date not null,
        received_at timestamptz not null default now(),
        portal_dossier_code text,
        told_by text,
        note text,
        foreign key (temporary_registration_id, resident_id) references temporary_registration (id, resident_id),
        constraint a_host_tells_of_the_end_of_a_lease check (begun <> 'host_notice' or (told_by is not null and ground = 'e'))
      );
      comment on table ending_request is 'What is asked with an ending: which registration, on which ground of article 29(1), and who set it in motion (Decree 154/2024/NĐ-CP, article 10).';

      create table minutes_of_non_performance (${requestColumns},
        number text not null check (number <> ''),
        written_on date not null,
        present text[] not null check (cardinality(present) > 0),
        text text not null check (text <> '')
      );
      comment on table minutes_of_non_performance is 'Biên bản: nobody filed the striking off although it was due, so the office does it (Decree 154/2024/NĐ-CP, article 10).';

      create table data_feed_row (
        id uuid primary key default uuidv7(),
        commune_code text not null references commune (code),
        source text not null check (source in ('civil_status', 'nationality', 'residence_database')),
        row_id text not null check (row_id <> ''),
        outcome text not null,
        case_id uuid references residence_case (id),
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        constraint a_row_is_taken_once unique (commune_code, source, row_id)
      );
      comment on table data_feed_row is 'Rows of data that told of a ground to strike somebody off, so that a repeated feed opens no second case. Whom a row names is kept only by its case.';
      create index data_feed_row_by_case on data_feed_row (case_id);

      create table cancellation_request (${requestColumns},
        temporary_registration_id uuid not null,
        why text not null check (why in ('wrong_authority', 'wrong_subject', 'wrong_condition')),
        explanation text not null check (explanation <> ''),
        foreign key (temporary_registration_id, resident_id) references temporary_registration (id, resident_id)
      );
      comment on table cancellation_request is 'A registration that should not have been granted, and why (Circular 116/2026/TT-BCA, article 13).';

      -- What a cancellation restores may have to end again where the next registration begins, in two steps.
      alter table temporary_registration drop constraint one_temporary_registration_at_a_time;
      alter table temporary_registration add constraint one_temporary_registration_at_a_time
        exclude using gist (resident_id with =, holds with &&) where (voided_at is null) deferrable initially immediate;

      alter table data_feed_row enable row level security;
      alter table data_feed_row force row level security;
      grant select, insert on data_feed_row to residence_police;
      create policy police_see on data_feed_row for select to residence_police using (commune_code = any (${communes}));
      create policy police_record on data_feed_row for insert to residence_police
        with check (commune_code = any (${communes}) and recorded_by = app_account());
    `);
    for (const table of requests) {
      await runner.query(`
        create index ${table}_by_resident on ${table} (resident_id);
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        grant select, insert on ${table} to residence_police;
        create policy police_see on ${table} for select to residence_police
          using (exists (select from visible_resident v where v.resident_id = ${table}.resident_id));
        create policy police_record on ${table} for insert to residence_police
          with check (
            exists (select from residence_case c where c.id = ${table}.case_id and c.commune_code = any (${communes}))
            and recorded_by = app_account());
      `);
    }
    await runner.query(`
      create index ending_request_by_registration on ending_request (temporary_registration_id);
      create index cancellation_request_by_registration on cancellation_request (temporary_registration_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table cancellation_request, data_feed_row, minutes_of_non_performance, ending_request;
      alter table temporary_registration drop constraint one_temporary_registration_at_a_time;
      alter table temporary_registration add constraint one_temporary_registration_at_a_time
        exclude using gist (resident_id with =, holds with &&) where (voided_at is null);
    `);
  }
}
