import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each of a million reports a day is checked for, said once. The presence of a report is of its resident, and that one
 * exists; a dwelling lies in its commune, and that one exists. Few reports correct another.
 */
export class KeysOfReports1795219200510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table stay_notice
        drop constraint stay_notice_resident_id_fkey,
        drop constraint stay_notice_commune_code_fkey,
        drop constraint stay_notice_dwelling_id_fkey,
        drop constraint stay_notice_corrects_id_key,
        add constraint stay_notice_of_a_dwelling_of_its_commune
          foreign key (dwelling_id, commune_code) references dwelling (id, commune_code);
      create unique index stay_notice_corrects_id_key on stay_notice (corrects_id) where corrects_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index stay_notice_corrects_id_key;
      alter table stay_notice
        drop constraint stay_notice_of_a_dwelling_of_its_commune,
        add constraint stay_notice_corrects_id_key unique (corrects_id),
        add foreign key (dwelling_id) references dwelling (id),
        add foreign key (commune_code) references commune (code),
        add foreign key (resident_id) references resident (id);
    `);
  }
}
