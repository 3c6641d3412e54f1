import type { MigrationInterface, QueryRunner } from 'typeorm';

const told = (setting: string) =>
  `(select string_to_array(nullif(current_setting('app.${setting}', true), ''), ',')::uuid[])::uuid[]`;
const communes = '(select app_communes())::text[]';
const sees = (table: string) =>
  `exists (select from visible_resident v where v.resident_id = ${table}.resident_id)`;

/** What is told of a presence, and is of its class. */
const toldOfPresence = ['confirmation', 'departure', 'stay_report'];

/**
 * Stays in medical facilities are sensitive (Decree 356/2025/NĐ-CP, article 4), not only the reports of them: the presences
 * that they became, and what is told of these, are of a restricted class. Officers of the commune of the facility see them
 * where they ask for them; nobody else does. Who is registered there lives there, and is no patient.
 */
export class StaysInHospitals1795219200410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table presence add column restricted boolean not null default false;
      alter table presence alter column restricted drop default;
      comment on column presence.restricted is
        'A stay in a medical facility, unless a case tells of it: shown to officers of its commune only, who ask for these by themselves.';
      alter table presence add constraint presence_of_its_class unique (id, resident_id, restricted);
      create index presence_restricted on presence (resident_id) where restricted;
      create index presence_restricted_by_commune on presence (commune_code, id) where restricted;

      create function class_of_presence() returns trigger language plpgsql as $$
      begin
        new.restricted := new.source <> 'case_file' and exists (
          select from dwelling_description d
           where d.dwelling_id = new.dwelling_id and d.voided_at is null and d.premises = 'medical_facility');
        return new;
      end $$;
      create function class_of_its_presence() returns trigger language plpgsql as $$
      begin
        new.restricted := coalesce((select p.restricted from presence p where p.id = new.presence_id), false);
        return new;
      end $$;
      -- Whoever knows the class says it, and nothing is asked.
      create trigger class_of_presence before insert on presence for each row when (new.restricted is null)
        execute function class_of_presence();

      drop policy police_see on presence;
      create policy police_see on presence for select to residence_police
        using (${sees('presence')} and not restricted);
      create policy commune_asks_for_restricted on presence for select to residence_police
        using (commune_code = any (${communes}) and nullif(current_setting('app.role', true), '') = 'commune_police'
          and nullif(current_setting('app.restricted_stays', true), '') = 'asked');

      grant select (restricted) on presence to residence_placement;
      drop policy placement_sees on presence;
      create policy placement_sees on presence for select to residence_placement
        using (commune_code = any (${communes}) and not restricted);
      drop policy placement_sees on departure;
      create policy placement_sees on departure for select to residence_placement
        using (exists (select from presence p where p.id = departure.presence_id));

      -- A dwelling that turns out to be a medical facility: what was told of it before is of the class, too.
      grant select (restricted) on stay_notice to residence_host;
      grant update (restricted) on presence, stay_notice to residence_intake;
      create policy intake_restricts on presence for update to residence_intake
        using (dwelling_id = any (${told('intake_dwellings')})) with check (restricted and voided_by is null);
    `);
    for (const table of toldOfPresence) {
      await runner.query(`
        alter table ${table} add column restricted boolean not null default false;
        alter table ${table} alter column restricted drop default;
        comment on column ${table}.restricted is 'Of the class of the presence that it tells of.';
        alter table ${table} drop constraint ${table}_presence_id_resident_id_fkey,
          add constraint ${table}_of_its_presence foreign key (presence_id, resident_id, restricted)
            references presence (id, resident_id, restricted) on update cascade;
        create trigger class_of_its_presence before insert on ${table} for each row when (new.restricted is null)
          execute function class_of_its_presence();
        drop policy police_see on ${table};
        create policy police_see on ${table} for select to residence_police
          using (${sees(table)} and not restricted);
        create policy police_see_what_they_ask_for on ${table} for select to residence_police
          using (exists (select from presence p where p.id = ${table}.presence_id and p.restricted));
      `);
    }
    await runner.query(`
      alter table presence no force row level security;
      alter table dwelling_description no force row level security;
      update presence p set restricted = true
       where p.source <> 'case_file' and exists (
         select from dwelling_description d
          where d.dwelling_id = p.dwelling_id and d.voided_at is null and d.premises = 'medical_facility');
      alter table presence force row level security;
      alter table dwelling_description force row level security;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy intake_restricts on presence;
      drop policy placement_sees on departure;
      create policy placement_sees on departure for select to residence_placement
        using (exists (select from presence p where p.resident_id = departure.resident_id));
      drop policy placement_sees on presence;
      create policy placement_sees on presence for select to residence_placement
        using (commune_code = any (${communes}));
      drop policy commune_asks_for_restricted on presence;
      revoke update (restricted) on stay_notice from residence_intake;
      revoke select (restricted) on stay_notice from residence_host;
    `);
    for (const table of toldOfPresence) {
      await runner.query(`
        drop policy police_see_what_they_ask_for on ${table};
        drop policy police_see on ${table};
        create policy police_see on ${table} for select to residence_police using (${sees(table)});
        drop trigger class_of_its_presence on ${table};
        alter table ${table} drop constraint ${table}_of_its_presence, drop column restricted,
          add foreign key (presence_id, resident_id) references presence (id, resident_id);
      `);
    }
    await runner.query(`
      drop policy police_see on presence;
      create policy police_see on presence for select to residence_police using (${sees('presence')});
      drop trigger class_of_presence on presence;
      drop function class_of_presence, class_of_its_presence;
      alter table presence drop column restricted;
    `);
  }
}
