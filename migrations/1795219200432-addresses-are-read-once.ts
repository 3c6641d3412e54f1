import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What two addresses are compared by is read out of each once, when it is recorded: to read twenty thousand addresses of a ward
 * anew for each list of duplicates took seconds. Lists inside a part are joined by `|`, which no folded address contains.
 */
export class AddressesAreReadOnce1795219200432 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function address_parts(folded text) returns text[] language sql immutable parallel safe begin atomic
        with keyed (key) as (select address_key(folded)),
        numbered (key, number) as (
          select key, substring(key from '^[0-9]+(?:[a-z]|bis|ter)?(?: [0-9]+(?:[a-z]|bis|ter)?)*') from keyed),
        parted (key, number, behind) as (
          select key, number, btrim(substr(key, coalesce(length(number), 0) + 1)) from numbered)
        select array[key, coalesce(number, key), street_of_address(behind),
                     array_to_string(places_in_address(behind), '|'), array_to_string(quarters_in_address(behind), '|')]
          from parted;
      end;
      comment on function address_parts(text) is
        'Of a folded address: its key, house number (else the key), street, places in the house (rooms, floors, alleys), quarters.';
      alter table dwelling
        add column address_parts text[] not null generated always as (address_parts(folded_address)) stored;
      create index dwelling_by_house_number on dwelling (commune_code, (address_parts[2]));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index dwelling_by_house_number;
      alter table dwelling drop column address_parts;
      drop function address_parts(text);
    `);
  }
}
