import type { MigrationInterface, QueryRunner } from 'typeorm';

const key = 'registration_granted_before_temporary_registration_id_resi_fkey';

/**
 * The registration that a line of a book tells of, asked once for all rows of a statement like the keys of facts are: it is
 * recorded beside it by the hundred thousand, never removed, and neither says ever again whose it is.
 */
export class KeysOfBooks1795219200550 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create trigger is_never_removed before delete on temporary_registration
        for each row execute function stays_as_it_is();
      create trigger is_never_emptied before truncate on temporary_registration
        for each statement execute function stays_as_it_is();
      create trigger keeps_its_key before update of id on temporary_registration
        for each row execute function stays_as_it_is();
      create policy keys_are_asked on temporary_registration for select to current_user
        using ((select pg_trigger_depth()) > 0);

      create function keys_of_registration_granted_before() returns trigger language plpgsql security definer
        set search_path = public, pg_temp set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
      begin
        perform from recorded r
           left join temporary_registration k on k.id = r.temporary_registration_id and k.resident_id = r.resident_id
          where k.id is null limit 1;
        if found then
          raise foreign_key_violation using table = tg_table_name, constraint = '${key}',
            message = format('insert on table "%s" violates foreign key constraint "%s"', tg_table_name, '${key}');
        end if;
        return null;
      end $$;
      revoke execute on function keys_of_registration_granted_before() from public;
      create trigger keys_are_asked after insert on registration_granted_before referencing new table as recorded
        for each statement execute function keys_of_registration_granted_before();
      create trigger names_the_same before update of temporary_registration_id, resident_id on registration_granted_before
        for each row execute function stays_as_it_is();
      alter table registration_granted_before alter constraint ${key} not enforced;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table registration_granted_before alter constraint ${key} enforced;
      drop trigger names_the_same on registration_granted_before;
      drop trigger keys_are_asked on registration_granted_before;
      drop function keys_of_registration_granted_before;
      drop policy keys_are_asked on temporary_registration;
      drop trigger keeps_its_key on temporary_registration;
      drop trigger is_never_emptied on temporary_registration;
      drop trigger is_never_removed on temporary_registration;
    `);
  }
}
