import type { MigrationInterface, QueryRunner } from 'typeorm';

const system = `nullif(current_setting('app.role', true), '') = 'system'`;

/** Background work counts the due days of open cases anew when the office calendar changes, and sees no more of a case. */
export class DueDaysRecounted1795219200180 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant select (id, resident_id, state, due_on, due_at, due_derivation), update (due_on, due_at, due_derivation)
        on residence_case to residence_worker;
      create policy system_goes_through_due_days on residence_case for select to residence_worker using (${system});
      create policy system_moves_due_days on residence_case for update to residence_worker using (${system});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy system_moves_due_days on residence_case;
      drop policy system_goes_through_due_days on residence_case;
      revoke select (id, resident_id, state, due_on, due_at, due_derivation), update (due_on, due_at, due_derivation)
        on residence_case from residence_worker;
    `);
  }
}
