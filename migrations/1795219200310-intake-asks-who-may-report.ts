import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reporters that the step is told, read once per statement. */
const accounts = `(select string_to_array(nullif(current_setting('app.intake_accounts', true), ''), ',')::uuid[])::uuid[]`;

/**
 * The intake asks for all reporters of a batch whether they may still report, so that the door need not ask for each
 * request: it sees of their accounts, sessions and keys whether they live, and nothing else.
 */
export class IntakeAsksWhoMayReport1795219200310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant select (id, role, area_code, status) on account to residence_intake;
      create policy intake_asks_for_its_reporters on account for select to residence_intake
        using (id = any (${accounts}));
      grant select (id, account_id, expires_at, locked_at, ended_at) on session to residence_intake;
      create policy intake_asks_for_its_reporters on session for select to residence_intake
        using (account_id = any (${accounts}));
      grant select (id, account_id, revoked_at) on stay_api_key to residence_intake;
      create policy intake_asks_for_its_reporters on stay_api_key for select to residence_intake
        using (account_id = any (${accounts}));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy intake_asks_for_its_reporters on account;
      drop policy intake_asks_for_its_reporters on session;
      drop policy intake_asks_for_its_reporters on stay_api_key;
      revoke select (id, role, area_code, status) on account from residence_intake;
      revoke select (id, account_id, expires_at, locked_at, ended_at) on session from residence_intake;
      revoke select (id, account_id, revoked_at) on stay_api_key from residence_intake;
    `);
  }
}
