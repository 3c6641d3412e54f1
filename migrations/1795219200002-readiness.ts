import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets anybody's role see which migrations ran, and nothing else: `/readyz` compares them with those of the program. */
export class Readiness1795219200002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant select on schema_migration to residence_public`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke select on schema_migration from residence_public`);
  }
}
