import type { TestApp } from '../support/app.ts';
import { asIfByHand } from '../support/past-row-level-security.ts';

/** A visit to where the resident lives, what it found, and the help that began with it. */
export async function fillInspections(asking: TestApp, residentId: string): Promise<void> {
  await asIfByHand(
    asking.database,
    `with
       officer as (select id from account where username = 'police.commune'),
       home as (select dwelling_id as id from presence where resident_id = '${residentId}' limit 1),
       visited as (
         insert into inspection (commune_code, dwelling_id, inspected_on, outcome, officer_name, recorded_by)
         select '26740', home.id, '2026-11-01', 'met', 'Nguyễn V.', officer.id from home, officer returning id, recorded_by),
       found as (
         insert into inspection_finding (inspection_id, commune_code, resident_id, found, recorded_by)
         select id, '26740', '${residentId}', 'present', recorded_by from visited returning id),
       helped as (
         insert into regularisation_case (resident_id, commune_code, dwelling_id, inspection_finding_id, found_on, recorded_by)
         select '${residentId}', '26740', home.id, found.id, '2026-11-01', officer.id from home, found, officer
         returning id, resident_id, recorded_by)
     insert into regularisation_step (regularisation_case_id, resident_id, kind, happened_on, officer_name, recorded_by)
     select id, resident_id, 'opened', '2026-11-01', 'Nguyễn V.', recorded_by from helped`,
  );
}
