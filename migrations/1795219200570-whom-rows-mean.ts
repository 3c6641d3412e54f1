import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom a row of a list means exists, asked once for all rows of a statement as with the facts that come of them. Residents are
 * never removed and keep their ids (`is_never_removed`, `keeps_its_key`), so that the answer stays true.
 */
export class WhomRowsMean1795219200570 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- As the owner, and by the index of the key however few rows there were when it was planned.
      create function keys_of_import_row() returns trigger language plpgsql security definer
        set search_path = public, pg_temp set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
      begin
        perform from named r left join resident k on k.id = r.resident_id
          where r.resident_id is not null and k.id is null limit 1;
        if found then
          raise foreign_key_violation using table = tg_table_name, constraint = 'import_row_resident_id_fkey',
            message = 'insert or update on table "import_row" violates foreign key constraint "import_row_resident_id_fkey"';
        end if;
        return null;
      end $$;
      revoke execute on function keys_of_import_row() from public;
      create trigger keys_are_asked after insert on import_row referencing new table as named
        for each statement execute function keys_of_import_row();
      create trigger keys_are_asked_again after update on import_row referencing new table as named
        for each statement execute function keys_of_import_row();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keys_are_asked on import_row;
      drop trigger keys_are_asked_again on import_row;
      drop function keys_of_import_row;
    `);
  }
}
