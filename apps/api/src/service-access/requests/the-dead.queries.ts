import { Injectable } from '@nestjs/common';
import { asRole, type Transaction } from '../../database/index.ts';
import { oneOf } from './living-here.ts';
import { awaited, type Need } from './what-may-follow.ts';

const died = (one: string): string =>
  oneOf(`from resident_death e where e.resident_id = ${one}.resident_id and e.voided_at is null`);

/** Who has died of those for whom something was asked, as the register tells the step that sees who lives here. */
@Injectable()
export class TheDead {
  async among(tx: Transaction, residentIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (residentIds.length === 0) return new Set();
    const rows = await asRole(tx, 'residence_placement', () =>
      tx.query<{ residentId: string }[]>(
        `select e.resident_id as "residentId" from resident_death e
          where e.resident_id = any ($1) and e.voided_at is null`,
        [residentIds],
      ),
    );
    return new Set(rows.map(({ residentId }) => residentId));
  }

  /** Those for whom a day still stands by which an office owes something. */
  async awaitedFor(tx: Transaction, need: Need): Promise<string[]> {
    const rows = await asRole(tx, 'residence_placement', () =>
      tx.query<{ residentId: string }[]>(
        `select distinct r.resident_id as "residentId" from service_access.request r
          where r.need = $1 and r.state = any ($2) and ${died('r')}`,
        [need, Object.keys(awaited)],
      ),
    );
    return rows.map(({ residentId }) => residentId);
  }
}
