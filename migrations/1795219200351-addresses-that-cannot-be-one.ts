import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an address begins with and does not need. */
const beginnings =
  '(?:nha tro|nha nghi|khach san|can ho|ky tuc xa|phong tro|nha)(?: so nha| so| nha)?|so nha|so';

/** @param rooms what is done first to tell a room from a ward, @param street what may stand before a street's name */
const key = (rooms: string, street: string, letters: string) => `
  create or replace function address_key(folded text) returns text language sql immutable parallel safe as $$
    with words (w) as (select ' ' || folded || ' '),
    roomed (w) as (select ${rooms} from words),
    long (w) as (select regexp_replace(regexp_replace(w, ' (khu pho|k p) ', ' kp ', 'g'), ' (to dan pho|t d p) ', ' tdp ', 'g') from roomed),
    bare (w) as (select regexp_replace(regexp_replace(w, '^ (${beginnings}) ', ' '), '${street}', ' ', 'g') from long),
    short (w) as (select regexp_replace(w, ' (phuong|p|quan|q|thanh pho|tp) .*$', ' ') from bare),
    numbers (w) as (select regexp_replace(regexp_replace(w, '\\m0+([1-9])', '\\1', 'g'), '([0-9]) (${letters}) ', '\\1\\2 ', 'g') from short)
    select btrim(regexp_replace(w, ' +', ' ', 'g')) from numbers
  $$`;

/** Where in a house, or off which street, a dwelling is: whoever leaves it out means another dwelling. */
const inside = 'phong|can ho|can|tang|lau|hem|ngo|ngach|kiet|lo|day|block|toa|nha';

/** In which part of a commune it is: people write it now and leave it out then. */
const around = 'kp|tdp|to|ap|thon|xom|khom|doi';

const marked = (markers: string) => `\\m(${markers}) (?:so )?([0-9]+[a-z]*(?: [0-9]+[a-z]*)*|[a-z])\\M`;

const named = (markers: string) => `
  array(select distinct m[1] || ' ' || m[2] from regexp_matches(street, '${marked(markers)}', 'g') m order by 1)`;

/** Two addresses with one house number may be two dwellings all the same: another room, floor or alley, another street. */
export class AddressesThatCannotBeOne1795219200351 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      key(
        `regexp_replace(w, ' (p|ph) ([0-9]{3,}) ', ' phong \\2 ', 'g')`,
        ' (duong|d) (?![0-9])',
        '[a-ce-oq-z]|bis|ter',
      ),
    );
    await runner.query(`
      create function places_in_address(street text) returns text[] language sql immutable parallel safe as $$
        select ${named(inside)} $$;
      comment on function places_in_address(text) is 'Rooms, floors, alleys, lots that an address names: "phong 101", "hem 5".';

      create function quarters_in_address(street text) returns text[] language sql immutable parallel safe as $$
        select ${named(around)} $$;
      comment on function quarters_in_address(text) is 'Quarters, groups and hamlets that an address names: "kp 2".';

      create function streets_agree(one text, other text) returns boolean language sql immutable parallel safe as $$
        with named (one, other) as (
          select array(select w from unnest(string_to_array(one, ' ')) w),
                 array(select w from unnest(string_to_array(other, ' ')) w)),
        sorted (short, long) as (
          select case when cardinality(one) <= cardinality(other) then one else other end,
                 case when cardinality(one) <= cardinality(other) then other else one end from named)
        select not exists (
          select from sorted, unnest(short) s
           where not exists (select from unnest(long) l
                              where l = s or (length(s) > 2 and s !~ '[0-9]' and similarity(s, l) >= 0.4)))
           from sorted
      $$;
      comment on function streets_agree(text, text) is
        'Whether each word of the shorter stands in the longer, but for a slip: "le loi" in "le loii kp 2", not "nguyen van linh" in "nguyen van luong".';

      create function street_of_address(street text) returns text language sql immutable parallel safe as $$
        select btrim(regexp_replace(regexp_replace(street, '${marked(around)}', ' ', 'g'), ' +', ' ', 'g')) $$;
      comment on function street_of_address(text) is 'What stands behind a house number without quarters, groups and hamlets.';

      create function may_be_one_quarter(one text[], other text[]) returns boolean language sql immutable parallel safe as $$
        select not exists (select from unnest(one) a join unnest(other) b
                               on split_part(a, ' ', 1) = split_part(b, ' ', 1) and a <> b) $$;
      comment on function may_be_one_quarter(text[], text[]) is 'Whether no quarter that both addresses name is another one.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop function may_be_one_quarter(text[], text[]), street_of_address(text), streets_agree(text, text),
       quarters_in_address(text), places_in_address(text)`,
    );
    await runner.query(key('w', ' (duong|d) ', '[a-ce-oq-z]'));
  }
}
