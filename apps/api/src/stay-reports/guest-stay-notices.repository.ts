import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** A guest's own report as it waits. */
export interface GuestStayNoticeRow {
  readonly id: string;
  readonly communeCode: string;
  readonly address: string;
  /** The guest as stated, as JSON of the message. */
  readonly stated: Readonly<Record<string, unknown>>;
  readonly sentAt: string;
  readonly dueAt: string;
  readonly late: boolean;
}

/** What a guest may read of the own report. */
export interface GuestStayNoticeState {
  readonly state: 'waiting' | 'accepted' | 'refused' | 'withdrawn';
  readonly sentAt: string;
  readonly dueAt: string;
  readonly late: boolean;
  readonly answer: string | null;
}

const instant = (column: string) =>
  `to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS"+07:00"')`;
const clock = `${instant('sent_at')} as "sentAt", ${instant('due_at')} as "dueAt", late`;

/** Reports that guests send themselves: followed by a code of which only the digest is kept. */
@Injectable()
export class GuestStayNotices {
  async add(
    tx: Transaction,
    notice: Omit<GuestStayNoticeRow, 'id'> & { readonly dueBecause: string; readonly digest: Buffer },
  ): Promise<void> {
    await this.showCode(tx, notice.digest);
    await tx.query(
      `insert into guest_stay_notice (commune_code, address, stated, tracking_digest, sent_at, due_at, due_because, late)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        notice.communeCode,
        notice.address,
        notice.stated,
        notice.digest,
        notice.sentAt,
        notice.dueAt,
        notice.dueBecause,
        notice.late,
      ],
    );
  }

  async follow(tx: Transaction, digest: Buffer): Promise<GuestStayNoticeState | null> {
    await this.showCode(tx, digest);
    const [row] = await tx.query<GuestStayNoticeState[]>(
      `select state, ${clock}, answer from guest_stay_notice where tracking_digest = $1`,
      [digest],
    );
    return row ?? null;
  }

  /** Returns whether one waited. */
  async withdraw(tx: Transaction, digest: Buffer): Promise<boolean> {
    await this.showCode(tx, digest);
    const [, withdrawn] = await tx.query<[unknown, number]>(
      `update guest_stay_notice set state = 'withdrawn', answered_at = clock_timestamp()
        where tracking_digest = $1 and state = 'waiting'`,
      [digest],
    );
    return withdrawn === 1;
  }

  /** Those of the asker's communes that wait, oldest first, and one more where there is a next page. */
  waiting(tx: Transaction, after: string | null, limit: number): Promise<GuestStayNoticeRow[]> {
    return tx.query(
      `select id, commune_code as "communeCode", address, stated, ${clock} from guest_stay_notice
        where state = 'waiting' and ($1::uuid is null or id > $1) order by id limit $2`,
      [after, limit + 1],
    );
  }

  async findWaiting(tx: Transaction, id: string): Promise<GuestStayNoticeRow | null> {
    const [row] = await tx.query<GuestStayNoticeRow[]>(
      `select id, commune_code as "communeCode", address, stated, ${clock} from guest_stay_notice
        where id = $1 and state = 'waiting' for update`,
      [id],
    );
    return row ?? null;
  }

  async answer(
    tx: Transaction,
    {
      id,
      state,
      by,
      answer,
    }: { id: string; state: 'accepted' | 'refused'; by: string; answer: string | null },
  ): Promise<void> {
    await tx.query(
      `update guest_stay_notice set state = $2, answered_at = clock_timestamp(), answered_by = $3, answer = $4
        where id = $1 and state = 'waiting'`,
      [id, state, by, answer],
    );
  }

  private async showCode(tx: Transaction, digest: Buffer): Promise<void> {
    await tx.query(`select set_config('app.token_digest', $1, true)`, [digest.toString('hex')]);
  }
}
