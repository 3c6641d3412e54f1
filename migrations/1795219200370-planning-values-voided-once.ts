import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A planning value is voided once, like every other fact: who voided it and why is not written over. */
export class PlanningValuesVoidedOnce1795219200370 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create trigger voided_once before update on planning_value for each row execute function voided_once()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger voided_once on planning_value`);
  }
}
