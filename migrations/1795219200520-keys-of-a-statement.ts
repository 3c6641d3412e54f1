import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facts that are recorded by the million, and what their keys name: column, table, its key, and the name of the constraint. */
const keys: Readonly<Record<string, readonly (readonly [string, string, string, string])[]>> = {
  resident_details: [['resident_id', 'resident', 'id', 'resident_details_resident_id_fkey']],
  permanent_residence: [
    ['resident_id', 'resident', 'id', 'permanent_residence_resident_id_fkey'],
    ['commune_code', 'commune', 'code', 'permanent_residence_commune_code_fkey'],
  ],
  possible_same_resident: [
    ['resident_id', 'resident', 'id', 'possible_same_resident_resident_id_fkey'],
    ['other_resident_id', 'resident', 'id', 'possible_same_resident_other_resident_id_fkey'],
  ],
  presence: [
    ['resident_id', 'resident', 'id', 'presence_resident_id_fkey'],
    ['dwelling_id', 'dwelling', 'id', 'presence_dwelling_id_fkey'],
    ['commune_code', 'commune', 'code', 'presence_commune_code_fkey'],
  ],
  temporary_registration: [
    ['resident_id', 'resident', 'id', 'temporary_registration_resident_id_fkey'],
    ['dwelling_id', 'dwelling', 'id', 'temporary_registration_dwelling_id_fkey'],
    ['commune_code', 'commune', 'code', 'temporary_registration_commune_code_fkey'],
  ],
};

/** What the keys name. Of residents and dwellings the owner sees none but for this question. */
const named = { resident: 'id', dwelling: 'id', commune: 'code' } as const;
const guarded = ['resident', 'dwelling'] as const;

const unchanged = (table: string): string => [...new Set(keys[table]!.map(([column]) => column))].join(', ');

/**
 * Foreign keys that are asked once for all rows of a statement. Postgres asks for each row by itself, which took a fifth of
 * its time where lists are taken, and keeps a lock on what is named so that it stays. Nothing that is named here is ever
 * removed or gets another key, and no fact names anything else than when it was recorded: triggers see to that, so that a
 * look when the statement ends tells the same.
 */
export class KeysOfAStatement1795219200520 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function stays_as_it_is() returns trigger language plpgsql as $$
      begin
        raise restrict_violation using table = tg_table_name,
          message = format('what %s names, and what names it, stays as it was recorded', tg_table_name);
      end $$;
      comment on function stays_as_it_is() is
        'Refuses what would leave a key without what it names, where the key is asked only when it is recorded.';
    `);
    for (const [table, key] of Object.entries(named))
      await runner.query(`
        create trigger is_never_removed before delete on ${table} for each row execute function stays_as_it_is();
        create trigger is_never_emptied before truncate on ${table} for each statement execute function stays_as_it_is();
        create trigger keeps_its_key before update of ${key} on ${table} for each row execute function stays_as_it_is();
      `);
    for (const table of guarded)
      await runner.query(`
        create policy keys_are_asked on ${table} for select to current_user using ((select pg_trigger_depth()) > 0)`);
    for (const [table, itsKeys] of Object.entries(keys)) {
      const joins = itsKeys.map(
        ([column, parent, key], place) => `left join ${parent} k${place} on k${place}.${key} = r.${column}`,
      );
      const missing = itsKeys.map(
        ([, , key, constraint], place) => `when k${place}.${key} is null then '${constraint}'`,
      );
      const anyMissing = itsKeys.map(([, , key], place) => `k${place}.${key} is null`).join(' or ');
      await runner.query(`
        -- As the owner, and by the index of each key however few rows there were when it was planned.
        create function keys_of_${table}() returns trigger language plpgsql security definer
          set search_path = public, pg_temp set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
        declare missing text;
        begin
          select case ${missing.join(' ')} end into missing
            from recorded r ${joins.join(' ')} where ${anyMissing} limit 1;
          if found then
            raise foreign_key_violation using table = tg_table_name, constraint = missing,
              message = format('insert on table "%s" violates foreign key constraint "%s"', tg_table_name, missing);
          end if;
          return null;
        end $$;
        revoke execute on function keys_of_${table}() from public;
        create trigger keys_are_asked after insert on ${table} referencing new table as recorded
          for each statement execute function keys_of_${table}();
        create trigger names_the_same before update of ${unchanged(table)} on ${table}
          for each row execute function stays_as_it_is();
      `);
      for (const [, , , constraint] of itsKeys)
        await runner.query(`alter table ${table} alter constraint ${constraint} not enforced`);
    }
    // Whom a row of a list means is a resident who was found, or was recorded with it.
    await runner.query(`alter table import_row alter constraint import_row_resident_id_fkey not enforced`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table import_row alter constraint import_row_resident_id_fkey enforced`);
    for (const [table, itsKeys] of Object.entries(keys)) {
      for (const [, , , constraint] of itsKeys)
        await runner.query(`alter table ${table} alter constraint ${constraint} enforced`);
      await runner.query(`
        drop trigger keys_are_asked on ${table};
        drop trigger names_the_same on ${table};
        drop function keys_of_${table};
      `);
    }
    for (const table of guarded) await runner.query(`drop policy keys_are_asked on ${table}`);
    for (const table of Object.keys(named))
      await runner.query(`
        drop trigger is_never_removed on ${table};
        drop trigger is_never_emptied on ${table};
        drop trigger keeps_its_key on ${table};
      `);
    await runner.query(`drop function stays_as_it_is`);
  }
}
