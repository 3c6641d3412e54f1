import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a planning value was voided: who and when stood there already. */
export class WhyPlanningValuesAreVoided1795219200332 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table planning_value add column void_reason text;
      alter table planning_value add constraint planning_value_voided_for_a_reason
        check (voided_at is null or void_reason <> '');
      grant update (void_reason) on planning_value to residence_labour;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table planning_value drop column void_reason`);
  }
}
