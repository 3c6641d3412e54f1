import { Injectable } from '@nestjs/common';
import { asRole, together, type Transaction } from '../database/index.ts';

/** Somebody who has a number. */
export interface PersonWithNumber {
  readonly residentId: string;
  readonly fullName: string;
  readonly birthYear: number | null;
}

/** Somebody who is called the same and was born in the same year. */
export interface PersonAlike {
  readonly residentId: string;
  readonly dateOfBirth: string | null;
  readonly sex: string;
  readonly personalNumber: string | null;
}

/**
 * One number at a time: for many at once Postgres would take the policy, which asks whether the resident is visible, for
 * cheaper to answer by reading all of whom the area sees, anew for every few hundred rows of a list.
 */
const byNumber = `
  select asked.number, found.*
    from unnest($1::text[]) as asked (number)
   cross join lateral (
     select resident_id as "residentId", full_name as "fullName", birth_year as "birthYear" from resident_details
      where personal_number = asked.number and voided_at is null order by holds_from desc, recorded_at desc limit 1) found`;

/** Reads for matching lists with the register: each answers for all rows at once. */
@Injectable()
export class MatchPeopleQueries {
  /** Who of the asker's area has these numbers, by number. */
  async withNumbers(tx: Transaction, numbers: readonly string[]): Promise<Map<string, PersonWithNumber>> {
    if (numbers.length === 0) return new Map();
    const rows = await tx.query<(PersonWithNumber & { number: string })[]>(byNumber, [numbers]);
    return new Map(rows.map(({ number, ...person }) => [number, person]));
  }

  /** The same across all areas, under a role that can read nothing else. */
  async withNumbersElsewhere(
    tx: Transaction,
    numbers: readonly string[],
  ): Promise<Map<string, PersonWithNumber>> {
    if (numbers.length === 0) return new Map();
    return asRole(tx, 'residence_lookup', async () => {
      const tell = (told: string) => tx.query(`select set_config('app.personal_numbers', $1, true)`, [told]);
      const [, found] = await together([tell(numbers.join(',')), this.withNumbers(tx, numbers), tell('')]);
      return found;
    });
  }

  /** Who of a commune has these folded names and years of birth, by `name year`. */
  async alike(
    tx: Transaction,
    communeCode: string,
    people: readonly { readonly foldedName: string; readonly birthYear: number }[],
  ): Promise<Map<string, PersonAlike[]>> {
    const rows = await tx.query<(PersonAlike & { key: string })[]>(
      `select asked.folded_name || ' ' || asked.birth_year as key, v.resident_id as "residentId", d.date_of_birth as "dateOfBirth",
              d.sex, d.personal_number as "personalNumber"
         from (select distinct * from unnest($2::text[], $3::smallint[]) as asked (folded_name, birth_year)) asked
        cross join lateral (
          -- The offset keeps Postgres from joining whole names at once, for which it would read everybody of the commune.
          select resident_id from visible_resident
           where commune_code = $1 and folded_name = asked.folded_name and birth_year = asked.birth_year offset 0) v
        cross join lateral (
          select date_of_birth, sex, personal_number from resident_details
           where resident_id = v.resident_id and voided_at is null order by holds_from desc, recorded_at desc limit 1) d`,
      [communeCode, people.map(({ foldedName }) => foldedName), people.map(({ birthYear }) => birthYear)],
    );
    return Map.groupBy(rows, ({ key }) => key);
  }
}
