import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Asker, DatabaseRole } from './asker.ts';

/** What a use case holds while it works: one transaction, in which Postgres knows who is asking. */
export type Transaction = EntityManager;

/** The one door to the tables: all or nothing, and Postgres knows who is asking. */
@Injectable()
export class Transactions {
  private readonly open = new AsyncLocalStorage<{ asker: Asker; tx: Transaction }>();

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /**
   * Runs the work as the asker; a thrown fault rolls everything back. Work of the same asker inside such work
   * joins its transaction, so that what belongs together is kept or lost together.
   */
  run<T>(asker: Asker, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const around = this.open.getStore();
    if (around?.asker === asker) return work(around.tx);
    return this.source.transaction(async (tx) => {
      await becomeAsker(tx, asker);
      return this.open.run({ asker, tx }, () => work(tx));
    });
  }
}

/** Gives the transaction the asker's role and settings; both end with the transaction, so a pooled connection keeps nothing. */
async function becomeAsker(tx: Transaction, asker: Asker): Promise<void> {
  await tx.query(
    `select set_config('role', $1, true),
            set_config('app.account', $2, true),
            set_config('app.role', $3, true),
            set_config('app.area', $4, true),
            set_config('app.communes', $5, true),
            set_config('app.provinces', $6, true),
            set_config('app.request', $7, true)`,
    [
      asker.databaseRole,
      asker.accountId ?? '',
      asker.role,
      asker.areaCode,
      asker.communes.join(','),
      asker.provinces.join(','),
      asker.requestId,
    ],
  );
}

/**
 * Runs one step under another role, in the same transaction, and returns to the asker's role after it.
 * A fault inside leaves the role as it is: the transaction is lost anyway.
 */
export async function asRole<T>(tx: Transaction, role: DatabaseRole, work: () => Promise<T>): Promise<T> {
  const [{ before }] = await tx.query<[{ before: string }]>(
    `select current_setting('role') as before, set_config('role', $1, true)`,
    [role],
  );
  const result = await work();
  await tx.query(`select set_config('role', $1, true)`, [before]);
  return result;
}
