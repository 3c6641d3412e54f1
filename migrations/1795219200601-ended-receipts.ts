import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever checks the receipt of a report that was voided learns whether a correction took its place. */
export class EndedReceipts1795219200601 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant select (id, corrects_id) on stay_notice to residence_public;
      create policy anybody_learns_of_the_correction on stay_notice for select to residence_public
        using (corrects_id = nullif(current_setting('app.corrected_report', true), '')::uuid);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy anybody_learns_of_the_correction on stay_notice;
      revoke select (id, corrects_id) on stay_notice from residence_public;
    `);
  }
}
