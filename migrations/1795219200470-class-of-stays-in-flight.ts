import type { MigrationInterface, QueryRunner } from 'typeorm';

const told = (setting: string, type: 'text' | 'uuid') =>
  `(select string_to_array(nullif(current_setting('app.${setting}', true), ''), ',')::${type}[])::${type}[]`;
const ofTheStep = `commune_code = any (${told('intake_communes', 'text')}) and dwelling_id = any (${told('intake_dwellings', 'uuid')})`;

/** What is read to tell the class of a stay; read whole when stays are put into their classes once. */
const read = ['presence', 'departure', 'dwelling', 'dwelling_description', 'dwelling_merge'];

/**
 * A stay that is recorded while its dwelling is described takes the class of one of the two moments, which may be the old
 * one: who records stays and who changes what they are wait for each other, dwelling by dwelling. And a presence that was
 * voided is of the class of its dwelling, as its report is.
 */
export class ClassOfStaysInFlight1795219200470 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function class_of_stays_key(dwelling uuid) returns bigint language sql immutable parallel safe
        return hashtextextended(dwelling::text, 470);
      comment on function class_of_stays_key(uuid) is
        'What is locked until the transaction ends: shared by whoever records a stay at the dwelling, alone by whoever changes what its stays are.';

      create or replace function class_of_stay() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          perform pg_advisory_xact_lock_shared(class_of_stays_key(new.dwelling_id));
        end if;
        new.restricted := is_in_hospital(new);
        return new;
      end $$;

      -- Nothing is voided by who puts stays into their classes: what was voided was so before.
      drop policy intake_classes on presence;
      create policy intake_classes on presence for update to residence_intake
        using (${ofTheStep}) with check (coalesce(voided_at, '-infinity') < now());
    `);
    for (const table of read) await runner.query(`alter table ${table} no force row level security`);
    await runner.query(`
      update presence stay set restricted = not restricted
       where voided_at is not null and restricted <> is_in_hospital(stay)`);
    for (const table of read) await runner.query(`alter table ${table} force row level security`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy intake_classes on presence;
      create policy intake_classes on presence for update to residence_intake
        using (${ofTheStep}) with check (voided_by is null);
      create or replace function class_of_stay() returns trigger language plpgsql as $$
      begin
        new.restricted := is_in_hospital(new);
        return new;
      end $$;
      drop function class_of_stays_key;
    `);
  }
}
