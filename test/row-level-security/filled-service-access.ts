import type { TestApp } from '../support/app.ts';
import { asIfByHand } from '../support/past-row-level-security.ts';

/** A request of each office for the worker, and the wish to register that the family agreed to pass on. */
export async function fillServiceAccess(asking: TestApp, residentId: string): Promise<void> {
  await asIfByHand(
    asking.database,
    `with
       asked as (
         insert into service_access.request (family_id, need, commune_code, resident_id, full_name, address, school_year, grade,
                                             recorded_by, tracking_digest)
         select gen_random_uuid(), need, '26740', '${residentId}', 'Trần Văn Khuất Anh', '12 Lê Lợi', school_year::int, grade::int,
                a.id, sha256('the code of a family')
           from (values ('school_place', 'education.province', '2026', '12'), ('social_insurance', 'insurance.province', null, null))
                as asks (need, username, school_year, grade)
           join account a on a.username = asks.username
         returning id, family_id, need, recorded_by),
       happened as (
         insert into service_access.request_event (request_id, commune_code, need, step, recorded_by)
         select id, '26740', need, 'request', recorded_by from asked),
       told as (
         insert into service_access.family_message (id, request_id, family_id, commune_code, need, channel, contact, step, state)
         select gen_random_uuid(), id, family_id, '26740', need, 'sms', '0901234567', 'requested', 'sent' from asked),
       planned as (
         insert into school_place (commune_code, school, grade, school_year, places, source, recorded_by)
         select '26740', 'Trường Tiểu học Bến Thành', 1, 2026, 40, 'kế hoạch 12', recorded_by from asked where need = 'school_place'),
       decided as (
         insert into school_place_policy (province_code, level, starts_on, places_first_for, document_number, document_title, issued_on, recorded_by)
         select '79', 'primary_school', '2026-06-01', '{permanent}', '12/QĐ', 'Kế hoạch tuyển sinh', '2026-05-01', recorded_by
           from asked where need = 'school_place'),
       -- Recorded by mistake: the step sees deaths, so that nobody places the dead.
       died as (
         insert into resident_death (resident_id, died_on, recorded_by, voided_at, voided_by, void_reason)
         select '${residentId}', '2026-11-01', recorded_by, now(), recorded_by, 'nhầm người' from asked limit 1)
     insert into registration_wish (resident_id, commune_code, agreed_on, recorded_by)
     select '${residentId}', '26740', '2026-11-01', recorded_by from asked limit 1`,
  );
}
