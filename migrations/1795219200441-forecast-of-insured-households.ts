import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Background work counts how many are registered together at a dwelling: they insure their health as one household. */
export class ForecastOfInsuredHouseholds1795219200441 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant select (dwelling_id) on temporary_registration to residence_worker;

      -- What was made before tells nothing of households; the owner sees no rows while the policies hold for it too.
      alter table needs_forecast no force row level security;
      update needs_forecast set figures = figures || '{"insured": {"people": 0, "byPlace": [0, 0, 0, 0, 0]}}';
      alter table needs_forecast force row level security;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select (dwelling_id) on temporary_registration from residence_worker;
      alter table needs_forecast no force row level security;
      update needs_forecast set figures = figures - 'insured';
      alter table needs_forecast force row level security;
    `);
  }
}
