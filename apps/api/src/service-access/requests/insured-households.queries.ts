import { Injectable } from '@nestjs/common';
import { asRole, type Transaction } from '../../database/index.ts';

/**
 * Whether somebody of `one` is at home in the commune where they live, on the day `$1`. `is true` keeps it a question of each
 * person: joined to them, all permanent residences of the nation would be read for each.
 */
const isAtHome = (one: string) =>
  `exists (select from service_access.residence_held home
            where home.resident_id = ${one}.resident_id and home.commune_code = ${one}.commune_code
              and home.standing = 'permanent' and home.holds @> $1::date) is true`;

type Standing = 'temporary' | 'permanent';

/**
 * Who is registered at dwellings on the day `$1`, as `resident_id`, `dwelling_id`, `standing`: temporary registrations name
 * their dwelling; whoever is at home in the commune is registered where they live.
 * @param which of a registration or presence, told by its `resident_id` and `dwelling_id`; presences are looked for by it
 *   before anything else is read of them
 */
export const registeredAt = (which: (one: string, standing: Standing) => string): string => `
  select t.resident_id, t.dwelling_id, 'temporary' as standing from service_access.registered_together t
   where t.holds @> $1::date and ${which('t', 'temporary')}
  union
  select l.resident_id, l.dwelling_id, 'permanent' from service_access.person_living_here l
   where l.presence_id = any (array(select p.id from presence p where p.voided_at is null and ${which('p', 'permanent')}))
     and l.arrived_on <= $1::date and ${isAtHome('l')}`;

/** At whose dwellings, in their own way, those of `theirs` are registered. */
export const withThem = (one: string, standing: Standing): string =>
  `${one}.dwelling_id = any (array(select dwelling_id from theirs where standing = '${standing}'))`;

/** Reads who is registered with whom, in the step that sees where families live. */
@Injectable()
export class InsuredHouseholdsQueries {
  /**
   * Everybody registered at the dwellings of the area at which these people are, themselves among them, each with their
   * household: those of temporary residence at a dwelling are one, those at home there another (article 2(7)).
   */
  async together(
    tx: Transaction,
    residentIds: readonly string[],
    today: string,
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await asRole(tx, 'residence_placement', () =>
      tx.query<{ residentId: string; household: string }[]>(
        `with theirs as materialized (${registeredAt((one) => `${one}.resident_id = any ($2)`)})
         select distinct on (o.resident_id) o.resident_id as "residentId", o.standing || ' ' || o.dwelling_id as household
           from (${registeredAt(withThem)}) o
          order by o.resident_id, o.standing, o.dwelling_id`,
        [today, residentIds],
      ),
    );
    return new Map(rows.map(({ residentId, household }) => [residentId, household]));
  }
}
