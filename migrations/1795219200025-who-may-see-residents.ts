import type { MigrationInterface, QueryRunner } from 'typeorm';

const facts = [
  'resident_details',
  'resident_death',
  'resident_contact',
  'permanent_residence',
  'permanent_residence_end',
  'presence',
  'confirmation',
  'departure',
  'stay_report',
  'no_residence_declaration',
  'no_residence_declaration_end',
  'household_member',
  'household_member_end',
];

/** The communes of the asker's area, read once per statement. */
const communes = '(select app_communes())::text[]';
const residents = '(select app_residents())::uuid[]';

/** Whether the asker's area may see the resident whom a column names. */
const sees = (column: string) => `exists (select from visible_resident v where v.resident_id = ${column})`;

/** Facts that say where somebody is: an officer records them for the own area only. */
const factsOfThePlace = new Set(['presence', 'no_residence_declaration']);

/** Facts whose period is kept by a trigger in the name of whoever ends them, so that an update is not always a voiding. */
const keepsItsPeriod = new Set(['permanent_residence']);

/** Police see the facts of whom their area may see; the projection sees those it is told to derive. */
export class WhoMaySeeResidents1795219200025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table resident enable row level security;
      alter table resident force row level security;
      grant select, insert on resident to residence_police;
      grant select on resident to residence_projection;
      create policy police_see on resident for select to residence_police
        using (${sees('resident.id')});
      create policy police_record on resident for insert to residence_police
        with check (commune_code = any (${communes}) and recorded_by = app_account());
      create policy projection_reads on resident for select to residence_projection using (id = any (${residents}));

      alter table visible_resident enable row level security;
      alter table visible_resident force row level security;
      grant select on visible_resident to residence_police;
      grant select, insert, update, delete on visible_resident to residence_projection;
      create policy police_see on visible_resident for select to residence_police
        using (commune_code = any (${communes}));
      create policy projection_derives on visible_resident to residence_projection
        using (resident_id = any (${residents})) with check (resident_id = any (${residents}));

      alter table household enable row level security;
      alter table household force row level security;
      grant select, insert on household to residence_police;
      create policy police_see on household for select to residence_police using (commune_code = any (${communes}));
      create policy police_record on household for insert to residence_police
        with check (commune_code = any (${communes}) and recorded_by = app_account());
    `);
    for (const fact of [...facts, 'possible_same_resident']) {
      const visible =
        fact === 'possible_same_resident'
          ? `${sees(`${fact}.resident_id`)} and ${sees(`${fact}.other_resident_id`)}`
          : sees(`${fact}.resident_id`);
      const here = factsOfThePlace.has(fact) ? `and commune_code = any (${communes})` : '';
      const voider = keepsItsPeriod.has(fact) ? 'coalesce(voided_by, app_account())' : 'voided_by';
      await runner.query(`
        alter table ${fact} enable row level security;
        alter table ${fact} force row level security;
        grant select, insert, update (voided_at, voided_by, void_reason) on ${fact} to residence_police;
        grant select on ${fact} to residence_projection;
        create policy police_see on ${fact} for select to residence_police using (${visible});
        create policy police_record on ${fact} for insert to residence_police
          with check (${visible} ${here} and recorded_by = app_account());
        create policy police_void on ${fact} for update to residence_police
          using (${visible}) with check (${voider} = app_account());
        create policy projection_reads on ${fact} for select to residence_projection
          using (resident_id = any (${residents}));
      `);
    }
    await runner.query(`
      grant select (resident_id, full_name, birth_year, personal_number, holds_from, recorded_at, voided_at)
        on resident_details to residence_lookup;
      create policy lookup_by_number on resident_details for select to residence_lookup
        using (personal_number = nullif(current_setting('app.personal_number', true), '') and voided_at is null);
      grant update (holds) on permanent_residence to residence_police;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['resident', 'visible_resident', 'household', ...facts, 'possible_same_resident']) {
      const policies = (await runner.query(`select policyname from pg_policies where tablename = $1`, [
        table,
      ])) as { policyname: string }[];
      for (const { policyname } of policies) await runner.query(`drop policy ${policyname} on ${table}`);
      await runner.query(`alter table ${table} disable row level security`);
    }
  }
}
