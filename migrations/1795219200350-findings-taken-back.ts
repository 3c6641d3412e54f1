import type { MigrationInterface, QueryRunner } from 'typeorm';

const outcomes = (more: string) => `
  alter table regularisation_case drop constraint regularisation_case_outcome_check,
    add constraint regularisation_case_outcome_check
      check (outcome in ('registered', 'declared', 'left', 'no_longer_due', 'declined'${more}))`;

/**
 * A finding that was recorded by mistake is taken back with what it became. Which reasons of a dwelling proved right
 * follows from its findings that stand, so that it is no longer kept beside them.
 */
export class FindingsTakenBack1795219200350 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(outcomes(`, 'opened_by_mistake'`));
    await runner.query(`alter table inspection drop column right_reasons`);
    await runner.query(
      `create index regularisation_case_by_finding on regularisation_case (inspection_finding_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index regularisation_case_by_finding;
      alter table inspection add column right_reasons text[] not null default '{}',
        add constraint only_a_reason_can_be_right check (right_reasons <@ reasons)`);
    await runner.query(outcomes(''));
  }
}
