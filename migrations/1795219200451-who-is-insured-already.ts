import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The step that lists who is in need sees of a request that it sees why it was refused: who is insured already is in none.
 */
export class WhoIsInsuredAlready1795219200451 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant select (step, reason) on service_access.request_event to residence_placement`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `revoke select (step, reason) on service_access.request_event from residence_placement`,
    );
  }
}
