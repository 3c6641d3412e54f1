import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever manages a house that another owns says so themselves, as owners do, to the commune of the house: it need not know
 * their account before.
 */
export class ClaimsOfManagers1795219200430 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ownership_claim
        add column capacity text not null default 'owner' check (capacity in ('owner', 'manager'));
      comment on table ownership_claim is
        'Somebody says that they own an address, or manage it; an officer confirms it by its papers, or not.';
      grant insert (capacity) on ownership_claim to residence_host;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ownership_claim drop column capacity`);
  }
}
