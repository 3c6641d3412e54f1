import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';

/** Two records that somebody thinks are one person. */
interface Mark {
  readonly id: string;
  readonly residentId: string;
  readonly otherResidentId: string;
  readonly reason: string;
}

interface Contact {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
}

/** Which record was carried over to which, and what else names the emptied one. */
@Injectable()
export class CarriedOver {
  record(
    tx: Transaction,
    officer: Officer,
    { from, to, markId }: { from: string; to: string; markId: string },
  ): Promise<string> {
    return recordFact(tx, officer, 'resident_carried_over', {
      resident_id: from,
      to_resident_id: to,
      possible_same_resident_id: markId,
      commune_code: officer.area.code,
    });
  }

  /** The marks of a record with others that nobody has settled. */
  marksOf(tx: Transaction, residentId: string): Promise<Mark[]> {
    return tx.query(
      `select id, resident_id as "residentId", other_resident_id as "otherResidentId", reason
         from possible_same_resident where voided_at is null and (resident_id = $1 or other_resident_id = $1)`,
      [residentId],
    );
  }

  /** How to reach whom a record is of, but for what is known of the other record as well. */
  contactsOf(tx: Transaction, { from, to }: { from: string; to: string }): Promise<Contact[]> {
    return tx.query(
      `select id, kind, value from resident_contact c where resident_id = $1 and voided_at is null
          and not exists (select from resident_contact o
                           where o.resident_id = $2 and o.voided_at is null and (o.kind, o.value) = (c.kind, c.value))
        order by recorded_at, id`,
      [from, to],
    );
  }

  /** Whether two records are marked, or were once and somebody settled it. */
  async wereCompared(tx: Transaction, one: string, other: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select 1 from possible_same_resident
        where (resident_id, other_resident_id) in (($1, $2), ($2, $1)) limit 1`,
      [one, other],
    );
    return rows.length === 1;
  }
}
