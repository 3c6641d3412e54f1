import { Injectable } from '@nestjs/common';
import { asRole, type Transaction } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import type { PageAskedById } from '../../page-asked.messages.ts';
import type { RegistrationWish } from './registration-wishes.messages.ts';

const wish = `
  select w.id, w.resident_id as "residentId", d.full_name as "fullName", w.commune_code as "communeCode",
         w.agreed_on::text as "agreedOn", w.seen_at as "seenAt"
    from registration_wish w
    join lateral (
      select full_name from resident_details
       where resident_id = w.resident_id and voided_at is null order by holds_from desc, recorded_at desc limit 1) d on true`;

/** The one door in the wall: who wishes to register and agreed that the commune police hear of it. */
@Injectable()
export class RegistrationWishes {
  async passOn(
    tx: Transaction,
    officer: Officer,
    { residentId, communeCode, agreedOn }: { residentId: string; communeCode: string; agreedOn: string },
  ): Promise<void> {
    await asRole(tx, 'residence_placement', () =>
      tx.query(
        `insert into registration_wish (resident_id, commune_code, agreed_on, recorded_by) values ($1, $2, $3, $4)`,
        [residentId, communeCode, agreedOn, officer.accountId],
      ),
    );
  }

  /** Those that nobody has seen yet, oldest first. */
  unseen(tx: Transaction, { limit, cursor }: PageAskedById): Promise<RegistrationWish[]> {
    return tx.query(
      `${wish} where w.seen_at is null and ($1::uuid is null or w.id > $1) order by w.id limit $2`,
      [cursor ?? null, limit],
    );
  }

  async markSeen(tx: Transaction, officer: Officer, id: string): Promise<RegistrationWish | null> {
    await tx.query(
      `update registration_wish set seen_at = now(), seen_by = $2 where id = $1 and seen_at is null`,
      [id, officer.accountId],
    );
    const [row] = await tx.query<RegistrationWish[]>(`${wish} where w.id = $1`, [id]);
    return row ?? null;
  }
}
