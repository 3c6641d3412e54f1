import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** Somebody of a family who is registered at a dwelling, and how many others are. */
export interface RegisteredAt {
  readonly residentId: string;
  readonly dwellingId: string;
  readonly others: number;
}

/** Who of a family is registered at which dwelling of a commune, as the asker may see it. */
@Injectable()
export class RegisteredTogetherQueries {
  /** `others`: people registered at the same dwelling who are not of the family. */
  at(
    tx: Transaction,
    communeCode: string,
    family: readonly string[],
    on: string,
  ): Promise<readonly RegisteredAt[]> {
    return tx.query(
      `select t.resident_id as "residentId", t.dwelling_id as "dwellingId",
              (select count(distinct o.resident_id)::int from temporary_registration o
                where o.dwelling_id = t.dwelling_id and o.voided_at is null and o.holds @> $3::date
                  and o.resident_id <> all ($2::uuid[])) as others
         from temporary_registration t
        where t.commune_code = $1 and t.resident_id = any ($2::uuid[]) and t.voided_at is null and t.holds @> $3::date`,
      [communeCode, family, on],
    );
  }
}
