import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reporters that the step is told, read once per statement. */
const accounts = `(select string_to_array(nullif(current_setting('app.intake_accounts', true), ''), ',')::uuid[])::uuid[]`;

/** Guests that a host typed and has sent are taken out of the draft where they are recorded. */
export class DraftsAreEmptied1795219200312 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant select, update (guests), delete on stay_draft to residence_intake;
      create policy intake_reads_of_its_reporters on stay_draft for select to residence_intake
        using (account_id = any (${accounts}));
      create policy intake_empties_of_its_reporters on stay_draft for update to residence_intake
        using (account_id = any (${accounts}));
      create policy intake_removes_of_its_reporters on stay_draft for delete to residence_intake
        using (account_id = any (${accounts}));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy intake_reads_of_its_reporters on stay_draft;
      drop policy intake_empties_of_its_reporters on stay_draft;
      drop policy intake_removes_of_its_reporters on stay_draft;
      revoke all on stay_draft from residence_intake;
    `);
  }
}
