import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever holds the receipt of a report may ask whether it stands: by its random code, and of nobody's data. */
export class StayReceipt1795219200311 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant select (receipt_code, sent_on, voided_at) on stay_notice to residence_public;
      create policy anybody_checks_the_shown_receipt on stay_notice for select to residence_public
        using (receipt_code = nullif(current_setting('app.receipt_code', true), ''));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy anybody_checks_the_shown_receipt on stay_notice;
      revoke select (receipt_code, sent_on, voided_at) on stay_notice from residence_public;
    `);
  }
}
