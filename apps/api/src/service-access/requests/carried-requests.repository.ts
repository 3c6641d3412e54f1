import { Injectable } from '@nestjs/common';
import { asRole, type Transaction } from '../../database/index.ts';
import { standingStates } from './what-may-follow.ts';

/** Requests for records that were carried over to another one of the same person. */
@Injectable()
export class CarriedRequests {
  /** Emptied records for which the office of the asker was asked for something, and where each was carried over to. */
  async emptied(tx: Transaction, residentId: string | null): Promise<{ from: string; to: string }[]> {
    return asRole(tx, 'residence_placement', () =>
      tx.query(
        `select c.resident_id as from, c.to_resident_id as to from resident_carried_over c
          where c.voided_at is null and ($1::uuid is null or c.resident_id = $1)
            and coalesce((select true from service_access.request r where r.resident_id = c.resident_id limit 1), false)`,
        [residentId],
      ),
    );
  }

  /**
   * Makes the requests of one record those of another, but for what would stand there twice. Returns whether there were any.
   */
  async follow(tx: Transaction, from: string, to: string): Promise<boolean> {
    const [, followed] = await tx.query<[unknown, number]>(
      `update service_access.request r set resident_id = $2
        where r.resident_id = $1
          and (r.state <> all ($3) or not exists (
            select from service_access.request o
             where o.resident_id = $2 and o.need = r.need and o.state = any ($3)
               and coalesce(o.school_year, 0) = coalesce(r.school_year, 0)))`,
      [from, to, standingStates],
    );
    return followed > 0;
  }
}
