import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = '(select dwellings_of_owner())::uuid[]';
const isRegisteredThere = (table: string) =>
  `exists (select from temporary_registration t where t.resident_id = ${table}.resident_id)`;

/**
 * A role for one step of an owner's transaction: it sees who is registered at the owner's own dwellings, and of them the
 * name, whether they agreed to be named and whether they are protected. What of it leaves the step is the use case's to say.
 */
export class WhatOwnersSee1795219200211 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        create role residence_ownership nologin noinherit;
      exception when duplicate_object then null; -- roles belong to the cluster, not to one database
      end $$;
      grant residence_ownership to residence_app with inherit false, set true;
      grant usage on schema public to residence_ownership;

      grant select (dwelling_id, commune_code, account_id, capacity, starts_on, until, voided_at) on dwelling_manager to residence_ownership;
      create policy owner_sees_own_ties on dwelling_manager for select to residence_ownership
        using (account_id = app_account() and capacity = 'owner' and voided_at is null
          and coalesce(until, 'infinity') > (now() at time zone 'Asia/Ho_Chi_Minh')::date);
      grant select (commune_code, merged_id, kept_id, voided_at) on dwelling_merge to residence_ownership;
      create policy owner_resolves on dwelling_merge for select to residence_ownership
        using (exists (select from dwelling_manager m where m.commune_code = dwelling_merge.commune_code));

      create function dwellings_of_owner() returns uuid[] language sql stable
      begin atomic
        with kept as (select kept_dwelling(dwelling_id) as id from dwelling_manager where capacity = 'owner')
        select array(
          select id from kept
          union select merged_id from dwelling_merge m join kept on m.kept_id = kept.id where m.voided_at is null);
      end;
      comment on function dwellings_of_owner() is 'The dwellings that the signed-in account owns, with those merged with them. With the rights of whoever asks.';

      grant select (id, resident_id, dwelling_id, starts_on, holds, voided_at) on temporary_registration to residence_ownership;
      create policy owner_sees_registered on temporary_registration for select to residence_ownership
        using (dwelling_id = any (${own}));
      grant select (resident_id, full_name, holds_from, recorded_at, voided_at) on resident_details to residence_ownership;
      create policy owner_sees_names on resident_details for select to residence_ownership
        using (${isRegisteredThere('resident_details')});
      grant select (resident_id, dwelling_id, voided_at) on name_disclosure to residence_ownership;
      create policy owner_sees_who_agreed on name_disclosure for select to residence_ownership
        using (dwelling_id = any (${own}));
      grant select (resident_id, voided_at) on resident_protection to residence_ownership;
      create policy owner_step_hides_protected on resident_protection for select to residence_ownership
        using (${isRegisteredThere('resident_protection')});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    const policies = {
      dwelling_manager: 'owner_sees_own_ties',
      dwelling_merge: 'owner_resolves',
      temporary_registration: 'owner_sees_registered',
      resident_details: 'owner_sees_names',
      name_disclosure: 'owner_sees_who_agreed',
      resident_protection: 'owner_step_hides_protected',
    };
    for (const [table, policy] of Object.entries(policies)) {
      await runner.query(
        `drop policy ${policy} on ${table}; revoke all on ${table} from residence_ownership`,
      );
    }
    await runner.query(
      'drop function dwellings_of_owner(); revoke usage on schema public from residence_ownership',
    );
  }
}
