import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the asker is named for the commune of a row, now; whose duties are elsewhere by now sees no naming here. */
const isNamed = `exists (select from restricted_absence_officer o
  where o.account_id = app_account() and o.commune_code = restricted_absence.commune_code and o.withdrawn_at is null)`;
const communes = '(select app_communes())::text[]';

/**
 * Absences of people under the measures of article 31 points a and b. That somebody is under one is sensitive (Decree
 * 356/2025/NĐ-CP, article 4), so these lie apart from all cases and only officers named one by one can see that any exist.
 */
export class RestrictedAbsence1795219200120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table restricted_absence_officer (
        id uuid primary key default uuidv7(),
        account_id uuid not null references account (id),
        commune_code text not null references commune (code),
        named_at timestamptz not null default now(),
        named_by uuid not null,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        constraint nobody_names_themselves check (named_by <> account_id),
        constraint withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null))
      );
      comment on table restricted_absence_officer is 'Officers named by the provincial police to keep the absences of points a and b in one commune; nobody else sees them.';
      create unique index one_naming_per_officer_and_commune on restricted_absence_officer (account_id, commune_code)
        where withdrawn_at is null;

      create table restricted_absence (
        id uuid primary key default uuidv7(),
        resident_id uuid not null references resident (id),
        commune_code text not null references commune (code),
        absence_group text not null check (absence_group in ('a', 'b')),
        received_at timestamptz not null,
        leaves_on date not null,
        returns_on date,
        destination text not null check (destination <> ''),
        reason text not null check (reason <> ''),
        channel text not null check (channel in ('counter', 'portal', 'vneid')),
        declared_by text not null check (declared_by in ('person', 'parent', 'guardian')),
        declarer_name text,
        supervising_body text not null check (supervising_body <> ''),
        consent_number text,
        complex_because text,
        due_on date,
        due_derivation jsonb,
        answered_on date,
        answered_by uuid,
        verdict text check (verdict in ('granted', 'refused')),
        answer_note text,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        constraint who_returns_left_before check (returns_on > leaves_on),
        constraint whoever_declares_for_somebody_is_named check (declared_by = 'person' or declarer_name is not null),
        constraint an_answer_is_whole
          check ((verdict is null) = (answered_on is null) and (verdict is null) = (answered_by is null)),
        constraint a_refusal_has_its_reason check (verdict is distinct from 'refused' or answer_note is not null),
        constraint granted_with_the_consent_of_the_supervising_body
          check (verdict is distinct from 'granted' or consent_number is not null)
      );
      comment on table restricted_absence is 'Khai báo tạm vắng, article 31 points a and b: request, consent of the supervising body and answer, for named officers alone.';
      create index restricted_absence_by_commune on restricted_absence (commune_code, answered_on, id);

      alter table restricted_absence_officer enable row level security;
      alter table restricted_absence_officer force row level security;
      alter table restricted_absence enable row level security;
      alter table restricted_absence force row level security;
      grant select, insert, update (withdrawn_at, withdrawn_by) on restricted_absence_officer to residence_police;
      grant select, insert,
            update (consent_number, complex_because, due_on, due_derivation, answered_on, answered_by, verdict, answer_note)
        on restricted_absence to residence_police;

      create policy officer_sees_the_own_naming on restricted_absence_officer for select to residence_police
        using (account_id = app_account() and commune_code = any (${communes}));
      create policy province_sees_namings on restricted_absence_officer for select to residence_police
        using (commune_code = any (${communes}) and nullif(current_setting('app.role', true), '') = 'provincial_police');
      create policy province_names on restricted_absence_officer for insert to residence_police
        with check (
          commune_code = any (${communes}) and named_by = app_account()
          and nullif(current_setting('app.role', true), '') = 'provincial_police');
      create policy province_withdraws on restricted_absence_officer for update to residence_police
        using (commune_code = any (${communes}) and nullif(current_setting('app.role', true), '') = 'provincial_police')
        with check (withdrawn_by = app_account());

      create policy named_officer_sees on restricted_absence for select to residence_police
        using (${isNamed});
      create policy named_officer_records on restricted_absence for insert to residence_police
        with check (
          ${isNamed} and recorded_by = app_account()
          and exists (select from visible_resident v where v.resident_id = restricted_absence.resident_id));
      create policy named_officer_answers on restricted_absence for update to residence_police
        using (${isNamed})
        with check (coalesce(answered_by, app_account()) = app_account());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table restricted_absence, restricted_absence_officer`);
  }
}
