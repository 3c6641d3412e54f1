import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What speaks for visits is looked for commune by commune: who is present there, and who counts there as unregistered. Without
 * these each list reads everybody of the nation.
 */
export class WhatVisitsAreLookedForBy1795219200431 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index presence_by_commune on presence (commune_code) where voided_at is null;
      create index status_segment_unregistered on status_segment (commune_code, until)
        include (starts_on, status, resident_id)
        where known_until = 'infinity' and status in ('unregistered_over_30', 'unregistered_lapsed');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index status_segment_unregistered, presence_by_commune`);
  }
}
