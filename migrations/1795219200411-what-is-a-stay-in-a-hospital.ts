import type { MigrationInterface, QueryRunner } from 'typeorm';

const told = (setting: string, type: 'text' | 'uuid') =>
  `(select string_to_array(nullif(current_setting('app.${setting}', true), ''), ',')::${type}[])::${type}[]`;
const dwellings = `dwelling_id = any (${told('intake_dwellings', 'uuid')})`;
const communes = `commune_code = any (${told('intake_communes', 'text')})`;

/** What is read to tell the class of a stay; read whole when stays are put into their classes once. */
const read = ['presence', 'stay_notice', 'departure', 'dwelling', 'dwelling_description', 'dwelling_merge'];

/** Tables of stays that are of a class. */
const classed = ['presence', 'stay_notice'];

/** The days of a stay that ended, the last one too; nothing where nobody said that it did. */
const days = (arrivedOn: string, presenceId: string) =>
  `(select daterange(${arrivedOn}, greatest(${arrivedOn}, min(d.left_on)), '[]') from departure d
     where d.presence_id = ${presenceId} and d.voided_at is null having min(d.left_on) is not null)`;

/**
 * One answer to "is this a stay in a medical facility": on one of its days the dwelling, under any record of it, was
 * described as one. So what was described by mistake, or is one no more, hides nobody who came later.
 */
export class WhatIsAStayInAHospital1795219200411 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function records_of_dwelling(asked uuid) returns uuid[] language sql stable
        return array_prepend(kept_dwelling(asked), array(
          select merged_id from dwelling_merge where kept_id = kept_dwelling(asked) and voided_at is null order by merged_id));
      comment on function records_of_dwelling(uuid) is 'All records of the dwelling, the one that is kept first.';

      create function medical_days(asked uuid) returns datemultirange language sql stable
        return case when exists (select from dwelling where id = asked) then coalesce((
          select range_agg(daterange(case when is_first then null else holds_from end, until))
            from (select premises, holds_from, lag(holds_from) over one is null as is_first, lead(holds_from) over one as until
                    from (select distinct on (dwelling_id, holds_from) dwelling_id, holds_from, premises
                            from dwelling_description
                           where dwelling_id = any (records_of_dwelling(asked)) and voided_at is null
                           order by dwelling_id, holds_from, recorded_at desc, id desc) said
                  window one as (partition by dwelling_id order by holds_from)) described
           where premises = 'medical_facility'), '{}') end;
      comment on function medical_days(uuid) is
        'The days on which the dwelling is a medical facility by the descriptions of any of its records: each holds until the next of its record, the first of a record for the days before it, too. Null for whoever does not see the dwelling.';

      create function medical_until(asked uuid) returns date language sql stable
        return (select case when isempty(days) then null when upper_inf(days) then 'infinity' else upper(days) end
                  from medical_days(asked) as days);
      comment on function medical_until(uuid) is
        'The day from which on the dwelling is a medical facility no more; null where it never was one. Stays that began before it, and of which nobody said that they ended, are restricted.';

      create function is_in_hospital(stay presence) returns boolean language sql stable
        return stay.source <> 'case_file' and coalesce(medical_days(stay.dwelling_id)
          && coalesce(${days('stay.arrived_on', 'stay.id')}, daterange(stay.arrived_on, null)), true);
      create function is_in_hospital(stay stay_notice) returns boolean language sql stable
        return coalesce(medical_days(stay.dwelling_id)
          && coalesce(${days('stay.arrived_on', 'stay.presence_id')}, daterange(stay.arrived_on, null)), true);
      comment on function is_in_hospital(presence) is
        'Whether the stay is restricted, with the rights of whoever asks: whoever does not see the dwelling is told that it is.';

      alter function class_of_presence() rename to class_of_stay;
      create or replace function class_of_stay() returns trigger language plpgsql as $$
      begin
        new.restricted := is_in_hospital(new);
        return new;
      end $$;

      -- What a dwelling in hand is, any of its records may say: they lie in one commune.
      drop policy intake_reads on dwelling_description;
      create policy intake_reads on dwelling_description for select to residence_intake using (${communes});
      grant select (commune_code, merged_id, kept_id, voided_at) on dwelling_merge to residence_intake;
      create policy intake_resolves on dwelling_merge for select to residence_intake using (${communes});

      drop policy intake_restricts on presence;
      create policy intake_classes on presence for update to residence_intake
        using (${communes} and ${dwellings}) with check (voided_by is null);
    `);
    for (const table of read) await runner.query(`alter table ${table} no force row level security`);
    for (const table of classed) {
      await runner.query(`
        update ${table} stay set restricted = not restricted where restricted <> is_in_hospital(stay);
        -- Whatever is said of it, a stay is of the class that the descriptions of its dwelling say.
        create trigger keeps_to_its_class before update of restricted on ${table} for each row
          execute function class_of_stay()`);
    }
    for (const table of read) await runner.query(`alter table ${table} force row level security`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of classed) await runner.query(`drop trigger keeps_to_its_class on ${table}`);
    await runner.query(`
      drop policy intake_classes on presence;
      create policy intake_restricts on presence for update to residence_intake
        using (${dwellings}) with check (restricted and voided_by is null);
      drop policy intake_resolves on dwelling_merge;
      revoke select (commune_code, merged_id, kept_id, voided_at) on dwelling_merge from residence_intake;
      drop policy intake_reads on dwelling_description;
      create policy intake_reads on dwelling_description for select to residence_intake using (${dwellings});
      alter function class_of_stay() rename to class_of_presence;
      create or replace function class_of_presence() returns trigger language plpgsql as $$
      begin
        new.restricted := new.source <> 'case_file' and exists (
          select from dwelling_description d
           where d.dwelling_id = new.dwelling_id and d.voided_at is null and d.premises = 'medical_facility');
        return new;
      end $$;
      drop function is_in_hospital(presence), is_in_hospital(stay_notice), medical_until, medical_days,
        records_of_dwelling;
    `);
  }
}
