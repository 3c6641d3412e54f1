import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facts that name another fact of the same resident: the key that names both says already that the resident exists. */
const namedWithTheirResident = [
  'permanent_residence_end',
  'confirmation',
  'departure',
  'stay_report',
  'no_residence_declaration_end',
  'household_member_end',
] as const;

/** Derived by the projection alone from facts whose communes are known to exist. */
const derivedCommunes = [
  ['status_segment', 'commune_code'],
  ['status_segment', 'origin_commune_code'],
  ['visible_resident', 'commune_code'],
] as const;

const here = 'commune_code = any ((select app_communes())::text[])';
const ofABatchHere = `exists (select from import_batch b where b.id = batch_id and b.commune_code = import_row.commune_code)`;

/** The period of a fact, in the words of its function. */
const periods = {
  permanent_residence: {
    whole: 'daterange(new.starts_on, null)',
    ended: `daterange(new.starts_on, (
          select greatest(new.starts_on, until) from permanent_residence_end
           where permanent_residence_id = new.id and voided_at is null
           order by until limit 1))`,
  },
  temporary_registration: {
    whole: 'daterange(new.starts_on, new.last_day + 1)',
    ended: `daterange(new.starts_on, greatest(new.starts_on, least(new.last_day + 1, (
          select ended_on from temporary_registration_end
           where temporary_registration_id = new.id and voided_at is null))))`,
  },
} as const;

/**
 * What every fact costs that is recorded: a list of a million rows writes eight million of them. Keys that another key
 * says already are not asked twice, and a fact that is new has no end to be looked for.
 */
export class FactsByTheMillion1795219200420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of namedWithTheirResident)
      await runner.query(`alter table ${table} drop constraint ${table}_resident_id_fkey`);
    for (const [table, column] of derivedCommunes)
      await runner.query(`alter table ${table} drop constraint ${table}_${column}_fkey`);
    await runner.query(`
      alter table import_batch add constraint import_batch_of_a_commune unique (id, commune_code);
      alter table import_row drop constraint import_row_batch_id_fkey, drop constraint import_row_commune_code_fkey,
        add constraint import_row_of_a_batch_of_its_commune
          foreign key (batch_id, commune_code) references import_batch (id, commune_code);
      drop policy police_record on import_row;
      create policy police_record on import_row for insert to residence_police with check (${here});
    `);
    await runner.query(`
      -- By the number as a number: otherwise Postgres finds people by this index, which takes twenty times as long as the other.
      alter table resident_details drop constraint one_number_names_one_resident,
        add constraint one_number_names_one_resident
          exclude using gist ((personal_number::bigint) with =, resident_id with <>)
          where (voided_at is null and personal_number is not null);
    `);
    for (const [table, { whole, ended }] of Object.entries(periods)) {
      await runner.query(`
        create or replace function ${table}_period() returns trigger language plpgsql as $$
        begin
          -- An end names its fact, so that none can be there before it.
          if tg_op = 'INSERT' then
            new.holds := ${whole};
          else
            new.holds := ${ended};
          end if;
          return new;
        end $$`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, { ended }] of Object.entries(periods)) {
      await runner.query(`
        create or replace function ${table}_period() returns trigger language plpgsql as $$
        begin
          new.holds := ${ended};
          return new;
        end $$`);
    }
    await runner.query(`
      alter table resident_details drop constraint one_number_names_one_resident,
        add constraint one_number_names_one_resident
          exclude using gist (personal_number with =, resident_id with <>)
          where (voided_at is null and personal_number is not null);
      drop policy police_record on import_row;
      create policy police_record on import_row for insert to residence_police with check (${ofABatchHere});
      alter table import_row drop constraint import_row_of_a_batch_of_its_commune,
        add constraint import_row_batch_id_fkey foreign key (batch_id) references import_batch (id),
        add constraint import_row_commune_code_fkey foreign key (commune_code) references commune (code);
      alter table import_batch drop constraint import_batch_of_a_commune;
    `);
    for (const [table, column] of derivedCommunes)
      await runner.query(
        `alter table ${table} add constraint ${table}_${column}_fkey foreign key (${column}) references commune (code)`,
      );
    for (const table of namedWithTheirResident)
      await runner.query(
        `alter table ${table} add constraint ${table}_resident_id_fkey foreign key (resident_id) references resident (id)`,
      );
  }
}
