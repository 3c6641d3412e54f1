import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A filing to which somebody was added after it was paid is paid by more than one receipt. */
export class ReceiptsOfAFiling1795219200390 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table residence_filing add column fee_receipts_before text;
      comment on column residence_filing.fee_receipts_before is
        'The receipts for what was charged before somebody joined the filing; fee_receipt_number is for the rest.';
      grant update (fee_receipts_before) on residence_filing to residence_police;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table residence_filing drop column fee_receipts_before`);
  }
}
