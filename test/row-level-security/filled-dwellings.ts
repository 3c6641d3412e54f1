import type { TestApp } from '../support/app.ts';
import { asIfByHand } from '../support/past-row-level-security.ts';

/** A host who owns the dwelling of the resident, and all that may be said of dwellings. */
export async function fillDwellings(asking: TestApp, residentId: string): Promise<void> {
  await asIfByHand(
    asking.database,
    `with
       officer as (select id from account where username = 'police.commune'),
       host as (select id from account where username = 'host'),
       home as (select dwelling_id as id from presence where resident_id = '${residentId}' limit 1),
       other as (
         insert into dwelling (commune_code, address, folded_address, kind, recorded_by)
         select '26740', 'Số 12 Đ. Lê Lợi', 'so 12 d le loi', 'rented', id from officer returning id),
       described as (
         insert into dwelling_description (commune_code, dwelling_id, holds_from, premises, rooms, floor_area_m2, owner_name, recorded_by)
         select '26740', home.id, '2026-01-01', 'rented_rooms', 4, 60, 'Bà Tám', officer.id from home, officer),
       tied as (
         insert into dwelling_manager (commune_code, dwelling_id, account_id, capacity, starts_on, until, basis, recorded_by, voided_at, voided_by, void_reason)
         select '26740', home.id, host.id, capacity, '2026-01-01', until::date, 'giấy tờ nhà', officer.id, voided::timestamptz,
                case when voided is not null then officer.id end, case when voided is not null then 'nhầm' end
           from home, host, officer, (values ('owner', null, null), ('manager', null, '2026-02-01'), ('owner', '2026-02-01', null), ('owner', null, '2026-03-01')) as tie (capacity, until, voided)),
       managed as (
         insert into dwelling_manager (commune_code, dwelling_id, account_id, capacity, starts_on, basis, recorded_by)
         select '26740', other.id, host.id, 'manager', '2026-01-01', 'hợp đồng quản lý', officer.id from other, host, officer),
       merged as (
         insert into dwelling_merge (commune_code, merged_id, kept_id, reason, recorded_by)
         select '26740', home.id, other.id, 'một nhà', officer.id from home, other, officer),
       apart as (
         insert into distinct_dwellings (commune_code, dwelling_id, other_dwelling_id, recorded_by)
         select '26740', least(home.id, other.id), greatest(home.id, other.id), officer.id from home, other, officer),
       found as (
         insert into dwelling_finding (commune_code, dwelling_id, resident_id, found_on, gone_since, basis, recorded_by)
         select '26740', home.id, '${residentId}', '2026-11-01', '2026-11-01', 'đến nhà', officer.id from home, officer),
       agreed as (
         insert into name_disclosure (commune_code, dwelling_id, resident_id, agreed_on, recorded_by)
         select '26740', home.id, '${residentId}', '2026-11-01', officer.id from home, officer),
       protected as (
         insert into resident_protection (commune_code, resident_id, basis, recorded_by)
         select '26740', '${residentId}', 'QĐ 1/2026', officer.id from officer),
       claimed as (
         insert into ownership_claim (commune_code, account_id, address, proof)
         select '26740', id, '12 Lê Lợi', 'sổ hồng' from host)
     insert into owner_objection (commune_code, dwelling_id, account_id, says, due_on, due_derivation)
     select '26740', home.id, host.id, 'không có ai tên đó', '2026-12-01', '{}' from home, host`,
  );
}
