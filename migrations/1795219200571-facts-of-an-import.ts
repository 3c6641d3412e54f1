import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many facts of which kind came of a list, for its reconciliation. */
export class FactsOfAnImport1795219200571 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import_batch add column recorded jsonb not null default '{}';
      comment on column import_batch.recorded is 'By table, how many facts came of the rows that were taken.';
      grant update (recorded) on import_batch to residence_police;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table import_batch drop column recorded`);
  }
}
