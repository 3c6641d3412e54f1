import type { MigrationInterface, QueryRunner } from 'typeorm';

const communes = '(select app_communes())::text[]';

/** By which names and whom somebody is found, each with what says whether the asker may. */
const indexes = {
  visible_resident_by_resident: 'resident_id, commune_code',
  visible_resident_by_name: 'commune_code, folded_name, resident_id',
  visible_resident_by_year_and_name: 'commune_code, birth_year, folded_name, resident_id',
  visible_resident_by_given_name: 'commune_code, given_name, folded_name, resident_id',
};

/** Tables that say why a commune knows somebody; read whole when the reasons are looked at once. */
const reasons = [
  'resident',
  'permanent_residence',
  'presence',
  'temporary_registration',
  'residence_case',
  'no_residence_declaration',
];

/**
 * That a commune knows somebody by a stay in a medical facility alone tells of the stay: they are found, shown and matched
 * only by officers of the commune who ask for such stays, until something else of them is recorded there.
 */
export class KnownByAHospitalStayAlone1795219200471 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table visible_resident add column restricted boolean not null default false;
      comment on column visible_resident.restricted is
        'Known to the commune by stays in medical facilities alone: shown to its officers who ask for these.';
    `);
    for (const table of [...reasons, 'visible_resident'])
      await runner.query(`alter table ${table} no force row level security`);
    await runner.query(`
      update visible_resident v set restricted = true
       where exists (select from presence p
                      where p.resident_id = v.resident_id and p.commune_code = v.commune_code and p.restricted)
         and not exists (select from presence p
                          where p.resident_id = v.resident_id and p.commune_code = v.commune_code
                            and not p.restricted and p.voided_at is null)
         and not exists (select from resident r
                          where r.id = v.resident_id and r.commune_code = v.commune_code
                            and not exists (select from presence p
                                             where p.resident_id = r.id and p.restricted and p.recorded_at = r.recorded_at))
         and not exists (select from residence_case c where c.resident_id = v.resident_id and c.commune_code = v.commune_code)
         ${['permanent_residence', 'temporary_registration', 'no_residence_declaration']
           .map(
             (table) => `and not exists (
               select from ${table} f where f.resident_id = v.resident_id and f.commune_code = v.commune_code and f.voided_at is null)`,
           )
           .join(' ')};
    `);
    for (const table of [...reasons, 'visible_resident'])
      await runner.query(`alter table ${table} force row level security`);
    await this.index(runner, 'include (restricted)');
    await runner.query(`
      create index visible_resident_restricted on visible_resident (resident_id, commune_code) where restricted;
      drop policy police_see on visible_resident;
      create policy police_see on visible_resident for select to residence_police
        using (commune_code = any (${communes}) and not restricted);
      create policy commune_asks_for_restricted on visible_resident for select to residence_police
        using (commune_code = any (${communes}) and nullif(current_setting('app.role', true), '') = 'commune_police'
          and nullif(current_setting('app.restricted_stays', true), '') = 'asked');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy commune_asks_for_restricted on visible_resident;
      drop policy police_see on visible_resident;
      create policy police_see on visible_resident for select to residence_police
        using (commune_code = any (${communes}));
      drop index visible_resident_restricted;
    `);
    await this.index(runner, '');
    await runner.query(`alter table visible_resident drop column restricted`);
  }

  /** What was answered from an index alone is so with the class in it, too. */
  private async index(runner: QueryRunner, include: string): Promise<void> {
    await runner.query(`
      alter table visible_resident drop constraint visible_resident_pkey,
        add primary key (commune_code, resident_id) ${include}`);
    for (const [index, columns] of Object.entries(indexes))
      await runner.query(
        `drop index ${index}; create index ${index} on visible_resident (${columns}) ${include}`,
      );
  }
}
