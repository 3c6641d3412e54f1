import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facts that name another fact, and the column that names it. */
const references = [
  ['permanent_residence_end', 'permanent_residence_id'],
  ['confirmation', 'presence_id'],
  ['departure', 'presence_id'],
  ['stay_report', 'presence_id'],
  ['no_residence_declaration_end', 'no_residence_declaration_id'],
  ['household_member', 'household_id'],
  ['household_member_end', 'household_member_id'],
  ['temporary_registration', 'case_id'],
] as const;

/**
 * Finds facts by the fact that they name: the period of a residence asks for its ends, the projection for the
 * confirmations of a presence. Without an index each of these reads the whole table, so that recording one fact would
 * cost more the more people there are.
 */
export class FactsByWhatTheyName1795219200050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of references) {
      await runner.query(`create index ${table}_by_${column} on ${table} (${column})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of references) {
      await runner.query(`drop index ${table}_by_${column}`);
    }
  }
}
