import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A house stands where it stands: whoever owns one says so to the commune of the house, also where their account belongs to
 * another. That commune sees who claims or keeps a dwelling of its own, and no other accounts.
 */
export class HostsOfOtherCommunes1795219200353 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy host_claims on ownership_claim;
      create policy host_claims on ownership_claim for insert to residence_host with check (account_id = app_account());
      create policy police_sees_who_keeps_a_dwelling_here on account for select to residence_police
        using (exists (select from dwelling_manager m where m.account_id = account.id));
      create policy police_sees_who_claims_a_dwelling_here on account for select to residence_police
        using (exists (select from ownership_claim c where c.account_id = account.id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy police_sees_who_claims_a_dwelling_here on account;
      drop policy police_sees_who_keeps_a_dwelling_here on account;
      drop policy host_claims on ownership_claim;
      create policy host_claims on ownership_claim for insert to residence_host
        with check (account_id = app_account() and commune_code = any ((select app_communes())::text[]));
    `);
  }
}
