import type { MigrationInterface, QueryRunner } from 'typeorm';

const requestColumns = `
  id uuid primary key default uuidv7(),
  case_id uuid not null unique,
  resident_id uuid not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  foreign key (case_id, resident_id) references residence_case (id, resident_id)`;

const tables = [
  'no_residence_request',
  'absence_request',
  'temporary_absence',
  'confirmation_request',
  'residence_confirmation',
  'case_complexity',
];

/** Results that say in which commune they hold: that of their case. */
const placed = new Set(['temporary_absence', 'residence_confirmation']);

const communes = '(select app_communes())::text[]';
const sees = (table: string) =>
  `exists (select from visible_resident v where v.resident_id = ${table}.resident_id)`;

/** Declarations of people with neither residence, ordinary absences, and confirmations of residence information. */
export class DeclarationsAbsencesConfirmations1795219200110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table no_residence_request (${requestColumns},
        dwelling_id uuid not null references dwelling (id),
        lives_there_since date not null,
        in_population_database boolean not null,
        why text not null check (why <> ''),
        presence_id uuid,
        foreign key (presence_id, resident_id) references presence (id, resident_id)
      );
      comment on table no_residence_request is 'What somebody declares who can register neither residence: where they live since when, and why neither is possible (Law on Residence, article 19).';

      create table absence_request (${requestColumns},
        absence_group text not null check (absence_group in ('c', 'd', 'police', 'army')),
        leaves_on date not null,
        returns_on date,
        destination_commune_code text references commune (code),
        destination text not null check (destination <> ''),
        abroad boolean not null default false,
        reason text not null check (reason <> ''),
        channel text not null check (channel in ('counter', 'phone', 'website', 'email', 'portal', 'vneid', 'office')),
        declared_by text not null check (declared_by in ('person', 'parent', 'guardian', 'office', 'military_command')),
        declarer_name text,
        constraint who_returns_left_before check (returns_on > leaves_on),
        constraint whoever_declares_for_somebody_is_named check (declared_by = 'person' or declarer_name is not null)
      );
      comment on table absence_request is 'An absence declared by people of points c and d of article 31, or recorded by the office for police and army (Circular 116/2026/TT-BCA, article 15).';

      create table temporary_absence (${requestColumns},
        commune_code text not null references commune (code),
        starts_on date not null,
        until date,
        voided_at timestamptz,
        voided_by uuid,
        void_reason text,
        constraint voided_by_somebody_for_a_reason
          check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
        constraint temporary_absence_until_after_starts_on check (until > starts_on)
      );
      comment on table temporary_absence is 'Tạm vắng: a declared absence that the office has recorded, from the first day away to the first day back.';

      create table confirmation_request (${requestColumns},
        as_of date not null,
        subjects text[] not null check (cardinality(subjects) > 0),
        wanted_for text not null check (wanted_for <> '')
      );
      comment on table confirmation_request is 'Which residence information somebody asks to have confirmed, as of which day and for what.';

      create table residence_confirmation (${requestColumns},
        commune_code text not null references commune (code),
        year smallint not null,
        number integer not null check (number > 0),
        issued_on date not null,
        as_of date not null,
        valid_until date not null,
        validity_is_confirmed boolean not null,
        contents jsonb not null,
        constraint number_names_one_confirmation_of_the_year unique (commune_code, year, number)
      );
      comment on table residence_confirmation is 'Xác nhận thông tin về cư trú: what was confirmed, as the facts stood on its day, and until when it is good for.';

      create table case_complexity (${requestColumns},
        reason text not null check (reason <> '')
      );
      comment on table case_complexity is 'A case for which the longer limit runs: a complex absence or declaration, a confirmation that must be verified first.';

      create trigger voided_once before update on temporary_absence for each row execute function voided_once();
      grant update (voided_at, voided_by, void_reason) on temporary_absence to residence_police;
      create policy police_void on temporary_absence for update to residence_police
        using (commune_code = any (${communes})) with check (voided_by = app_account());
    `);
    for (const table of tables) {
      const ofThatCommune = placed.has(table) ? `and c.commune_code = ${table}.commune_code` : '';
      await runner.query(`
        create index ${table}_by_resident on ${table} (resident_id);
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        grant select, insert on ${table} to residence_police;
        create policy police_see on ${table} for select to residence_police using (${sees(table)});
        create policy police_record on ${table} for insert to residence_police
          with check (
            exists (select from residence_case c where c.id = ${table}.case_id and c.commune_code = any (${communes}) ${ofThatCommune})
            and recorded_by = app_account());
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${tables.toReversed().join(', ')}`);
  }
}
