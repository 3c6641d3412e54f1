import type { MigrationInterface, QueryRunner } from 'typeorm';

const here = 'commune_code = any ((select app_communes())::text[])';
const states = [
  'reading',
  'read',
  'checking',
  'checked',
  'importing',
  'imported',
  'signed',
  'taking_back',
  'taken_back',
  'discarded',
  'unreadable',
];
const before = states.filter((state) => state !== 'reading' && state !== 'unreadable');
const oneOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** Lists of up to a million rows: their file is read in the background, and two lines of work go through their rows. */
export class LargeImports1795219200320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_file (
        batch_id uuid not null references import_batch (id),
        part integer not null,
        commune_code text not null references commune (code),
        bytes bytea not null,
        primary key (batch_id, part)
      );
      comment on table import_file is 'A list as it was sent, in pieces, until its rows were read; then it is gone.';
      -- Packed already; looking for what to shrink would only cost time.
      alter table import_file alter column bytes set storage external;
      alter table import_file enable row level security;
      alter table import_file force row level security;
      grant select, insert, delete on import_file to residence_police;
      create policy police_see on import_file for select to residence_police using (${here});
      create policy police_keep on import_file for insert to residence_police with check (
        exists (select from import_batch b where b.id = batch_id and b.commune_code = import_file.commune_code));
      create policy police_forget on import_file for delete to residence_police using (${here});

      alter table import_batch drop constraint import_batch_state_check,
        add constraint import_batch_state_check check (state in (${oneOf(states)})),
        add column fault text,
        alter column reached drop default,
        alter column reached type integer[] using array[reached, reached],
        alter column reached set default '{0,0}';
      comment on column import_batch.reached is 'The row of the sheet up to which each line of work has come.';
      drop index one_import_of_a_file;
      create unique index one_import_of_a_file on import_batch (commune_code, kind, file_sha256, coalesce(sheet_name, ''))
        where state not in ('taken_back', 'discarded', 'unreadable');
      grant update (fault) on import_batch to residence_police;

      alter table import_row add column share smallint not null default 0, add column name_key integer, add column number_key bigint;
      comment on column import_row.share is
        'Which line of work takes the row, as the trial found: all rows about people of one name and year of birth are in one, in their order.';
      comment on column import_row.name_key is 'A short digest of name and year of birth, to find numbers that a list gives to two people; forgotten with the cells.';
      comment on column import_row.number_key is 'The number that the row states; forgotten with the cells.';
      grant update (share, name_key, number_key) on import_row to residence_police;
      drop index import_row_by_key, import_row_by_result, import_row_by_outcome;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index import_row_by_result on import_row (batch_id, result, number);
      create index import_row_by_outcome on import_row (batch_id, outcome, number);
      create index import_row_by_key on import_row (batch_id, row_key, number) where row_key is not null;
      alter table import_row drop column share, drop column name_key, drop column number_key;
      drop table import_file;
      drop index one_import_of_a_file;
      create unique index one_import_of_a_file on import_batch (commune_code, kind, file_sha256, coalesce(sheet_name, ''))
        where state not in ('taken_back', 'discarded');
      alter table import_batch drop column fault,
        alter column reached drop default,
        alter column reached type integer using reached[1],
        alter column reached set default 0,
        drop constraint import_batch_state_check,
        add constraint import_batch_state_check check (state in (${oneOf(before)}));
    `);
  }
}
