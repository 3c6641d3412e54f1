import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** Goes through all residents by id, for background work: ids and their number, nothing else about anybody. */
@Injectable()
export class Everybody {
  async count(tx: Transaction): Promise<number> {
    const [row] = await tx.query<[{ count: number }]>(`select count(*)::int as count from resident`);
    return row.count;
  }

  /** The next ids after the last one; none at the end. */
  async after(tx: Transaction, last: string | null, atMost: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select id from resident where ($1::uuid is null or id > $1) order by id limit $2`,
      [last, atMost],
    );
    return rows.map(({ id }) => id);
  }
}
