import type { MigrationInterface, QueryRunner } from 'typeorm';

const answered = ['ownership_claim', 'owner_objection'];

/** Who answered a claim or an objection stands beside the answer, as beside visits: an officer does not see the accounts of others. */
export class WhoAnsweredOwners1795219200600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [...answered, 'account'])
      await runner.query(`alter table ${table} no force row level security`);
    for (const table of answered)
      await runner.query(`
        alter table ${table} add column officer_name text;
        comment on column ${table}.officer_name is 'Who answered, as they were called then.';
        update ${table} set officer_name = coalesce((select display_name from account where id = answered_by), '')
         where answered_by is not null;
        alter table ${table} add constraint an_answer_names_its_officer
          check ((officer_name is null) = (answered_by is null));
        grant update (officer_name) on ${table} to residence_police;
      `);
    for (const table of [...answered, 'account'])
      await runner.query(`alter table ${table} force row level security`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of answered) await runner.query(`alter table ${table} drop column officer_name`);
  }
}
