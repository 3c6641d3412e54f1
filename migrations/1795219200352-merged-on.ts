import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A dwelling into which others were merged may be merged on: they go with it, so that every record is read as the kept
 * one in a single step, and come back with it when that is undone.
 */
export class MergedOn1795219200352 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table dwelling_merge
        add column carried_by uuid references dwelling_merge (id),
        add column carried_from uuid references dwelling_merge (id),
        add constraint what_is_carried_was_merged_before check ((carried_by is null) = (carried_from is null));
      comment on column dwelling_merge.carried_by is 'The merge of the dwelling that this one had been merged into; undone with it.';
      comment on column dwelling_merge.carried_from is 'The merge that stood before, which is recorded anew when the one that carried it is undone.';
      create index dwelling_merge_by_carrier on dwelling_merge (carried_by) where carried_by is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index dwelling_merge_by_carrier;
      alter table dwelling_merge drop column carried_by, drop column carried_from`);
  }
}
