import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Derived by the projection alone, from facts of residents who are known to exist: those have the keys. */
const derived = ['status_segment', 'visible_resident'] as const;

/** What the projection writes of the residents it is told of: asked of each row. */
const written = {
  status_segment: 'projection_derives',
  headcount_change: 'projection_appends',
  visible_resident: 'projection_derives',
} as const;

/** In a list each row is looked for from the front; a set is asked once. */
const inTheList = 'resident_id = any ((select app_residents())::uuid[])';
const inTheSet = 'resident_id in (select unnest(app_residents()))';

/** Facts of which a resident has one at a time, and when that is looked at. */
const oneAtATime = {
  permanent_residence: '',
  temporary_registration: 'deferrable initially immediate',
} as const;

const exclusion = (table: keyof typeof oneAtATime, resident: string) => `
  alter table ${table} drop constraint one_${table}_at_a_time,
    add constraint one_${table}_at_a_time
      exclude using gist (${resident}, holds with &&) where (voided_at is null) ${oneAtATime[table]}`;

/**
 * What a row of a list costs. Keys of derived tables say nothing that the keys of the facts do not; few registrations of a
 * book have a case; and a row of a list is written three times, so that its page has room for what becomes of it.
 */
export class ListsByTheMillion1795219200480 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of derived)
      await runner.query(`alter table ${table} drop constraint ${table}_resident_id_fkey`);
    // Ids of one second begin alike, and such an index tells only beginnings apart: it looked through half of its pages for
    // each new fact. Digests are spread evenly; of two residents with one digest the id tells.
    for (const table of Object.keys(oneAtATime) as (keyof typeof oneAtATime)[])
      await runner.query(exclusion(table, 'uuid_hash_extended(resident_id, 0) with =, resident_id with ='));
    for (const [table, policy] of Object.entries(written))
      await runner.query(`alter policy ${policy} on ${table} with check (${inTheSet})`);
    await runner.query(`
      drop index temporary_registration_by_case_id;
      create index temporary_registration_by_case_id on temporary_registration (case_id) where case_id is not null;
      alter table import_row set (fillfactor = 40);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import_row reset (fillfactor);
      drop index temporary_registration_by_case_id;
      create index temporary_registration_by_case_id on temporary_registration (case_id);
    `);
    for (const [table, policy] of Object.entries(written))
      await runner.query(`alter policy ${policy} on ${table} with check (${inTheList})`);
    for (const table of Object.keys(oneAtATime) as (keyof typeof oneAtATime)[])
      await runner.query(exclusion(table, 'resident_id with ='));
    for (const table of derived)
      await runner.query(
        `alter table ${table} add constraint ${table}_resident_id_fkey foreign key (resident_id) references resident (id)`,
      );
  }
}
