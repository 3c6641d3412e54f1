import type { MigrationInterface, QueryRunner } from 'typeorm';

const here = 'commune_code = any ((select app_communes())::text[])';

/** Who lives here; a departure is found by its resident, since no index knows it by its presence. */
const personLivingHere = (departure: string) => `
  create or replace view service_access.person_living_here with (security_invoker = true) as
    select p.commune_code, p.resident_id, p.id as presence_id, p.arrived_on, p.planned_until, p.purpose,
           p.dwelling_id, w.address, d.full_name, d.sex, d.date_of_birth, d.birth_year
      from presence p
      join dwelling w on w.id = p.dwelling_id
      join lateral (
        select full_name, sex, date_of_birth, birth_year from resident_details
         where resident_id = p.resident_id and voided_at is null
         order by holds_from desc, recorded_at desc limit 1) d on true
     where p.voided_at is null
       and not exists (select from departure e where ${departure} and e.voided_at is null)
       and not exists (select from resident_death e where e.resident_id = p.resident_id and e.voided_at is null)`;

/** Facts of which a resident has one at a time, and when that is looked at. */
const oneAtATime = {
  permanent_residence: '',
  temporary_registration: 'deferrable initially immediate',
} as const;

const exclusions = (secondly: string) =>
  Object.entries(oneAtATime)
    .map(
      ([table, when]) => `
        alter table ${table} drop constraint one_${table}_at_a_time,
          add constraint one_${table}_at_a_time
            exclude using gist (uuid_hash_extended(resident_id, 0) with =, ${secondly} with =, holds with &&)
            where (voided_at is null) ${when};`,
    )
    .join('');

/**
 * Lists of people in need are looked for among those whom a need may be of, newest first, commune by commune: by indexes that
 * answer alone. The step sees of the register of names when those whom the area knows were born, and no name: children are few
 * among those who ever lived there.
 */
export class ListsOfNeedsByTheMillion1795219200500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // With the id itself in them these indexes were taken for looking up a resident, which reads them from end to end: sixty
    // milliseconds among a million. A second digest tells residents apart as surely, and looks nobody up.
    await runner.query(exclusions('uuid_hash_extended(resident_id, 1)'));
    await runner.query(`
      drop index presence_by_commune;
      create index presence_by_commune on presence (commune_code, resident_id)
        include (id, arrived_on, planned_until, purpose, restricted) where voided_at is null;
      drop index status_segment_by_resident;
      create index status_segment_by_resident on status_segment (resident_id)
        include (commune_code, starts_on, until, status_group) where known_until = 'infinity';

      create index request_by_resident on service_access.request (resident_id, need);

      grant select (commune_code, resident_id, birth_year, restricted) on visible_resident to residence_placement;
      create policy placement_looks_for_children on visible_resident for select to residence_placement
        using (${here} and not restricted);
      ${personLivingHere('e.resident_id = p.resident_id and e.presence_id = p.id')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${personLivingHere('e.presence_id = p.id')};
      drop policy placement_looks_for_children on visible_resident;
      revoke select (commune_code, resident_id, birth_year, restricted) on visible_resident from residence_placement;
      drop index service_access.request_by_resident;
      drop index status_segment_by_resident;
      create index status_segment_by_resident on status_segment (resident_id) where known_until = 'infinity';
      drop index presence_by_commune;
      create index presence_by_commune on presence (commune_code) where voided_at is null;
    `);
    await runner.query(exclusions('resident_id'));
  }
}
