import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The key of an address, with these beginnings left out. */
const keyWithout = (beginnings: string) => `
  create or replace function address_key(folded text) returns text language sql immutable parallel safe as $$
    with words (w) as (select ' ' || folded || ' '),
    long (w) as (select regexp_replace(regexp_replace(w, ' (khu pho|k p) ', ' kp ', 'g'), ' (to dan pho|t d p) ', ' tdp ', 'g') from words),
    bare (w) as (select regexp_replace(regexp_replace(w, '^ (${beginnings}) ', ' '), ' (duong|d) ', ' ', 'g') from long),
    short (w) as (select regexp_replace(w, ' (phuong|p|quan|q|thanh pho|tp) .*$', ' ') from bare),
    numbers (w) as (select regexp_replace(regexp_replace(w, '\\m0+([1-9])', '\\1', 'g'), '([0-9]) ([a-ce-oq-z]) ', '\\1\\2 ', 'g') from short)
    select btrim(regexp_replace(w, ' +', ' ', 'g')) from numbers
  $$`;

/** "Nhà trọ số 12 Lê Lợi" and "12 Lê Lợi" are one address. */
export class AddressesThatBeginWithWhatTheyAre1795219200212 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      keyWithout(
        '(?:nha tro|nha nghi|khach san|can ho|ky tuc xa|phong tro|nha)(?: so nha| so| nha)?|so nha|so',
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(keyWithout('so nha|nha so|so|nha'));
  }
}
