import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Asker, DatabaseRole } from './asker.ts';
import { askPrepared, together } from './prepared.ts';
import type { Transaction } from './transaction.ts';

interface OpenTransaction {
  readonly asker: Asker;
  readonly tx: Transaction;
  /** What is done again if the transaction is lost. */
  readonly kept: ((tx: Transaction) => Promise<void>)[];
}

/** What work comes to, and how it ends: statements of which no answer is needed, sent along with the commit. */
export interface Ended<T> {
  readonly result: T;
  readonly last?: (() => Promise<unknown>) | undefined;
}

/** The one door to the tables: all or nothing, and Postgres knows who is asking. */
@Injectable()
export class Transactions {
  private readonly open = new AsyncLocalStorage<OpenTransaction>();

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /**
   * Runs the work as the asker; a thrown fault rolls everything back. Work of the same asker inside such work
   * joins its transaction, so that what belongs together is kept or lost together.
   * @param isolation `REPEATABLE READ` where several statements must see the same moment
   */
  run<T>(
    asker: Asker,
    work: (tx: Transaction) => Promise<T>,
    isolation: 'READ COMMITTED' | 'REPEATABLE READ' = 'READ COMMITTED',
  ): Promise<T> {
    const around = this.open.getStore();
    if (around?.asker === asker) return work(around.tx);
    return this.runAlone(asker, async (tx) => ({ result: await work(tx) }), isolation);
  }

  /**
   * The same in a transaction of its own whose last statements are sent along with the commit. `last` asks them at once, all
   * in the turn in which it is called; one of them that fails rolls everything back.
   */
  runToCommit<T>(asker: Asker, work: (tx: Transaction) => Promise<Ended<T>>): Promise<T> {
    return this.runAlone(asker, work, 'READ COMMITTED');
  }

  /**
   * Does something in the transaction around, and does it again by itself if that transaction is lost: what somebody
   * was told stays in the audit even if what they asked for is refused.
   */
  async keep(asker: Asker, work: (tx: Transaction) => Promise<void>): Promise<void> {
    const around = this.open.getStore();
    if (around?.asker !== asker) return this.run(asker, work);
    await work(around.tx);
    around.kept.push(work);
  }

  private async runAlone<T>(
    asker: Asker,
    work: (tx: Transaction) => Promise<Ended<T>>,
    isolation: 'READ COMMITTED' | 'REPEATABLE READ',
  ): Promise<T> {
    const kept: OpenTransaction['kept'] = [];
    try {
      return await this.inOne(isolation, async (tx) => {
        const [, ended] = await together([
          becomeAsker(tx, asker),
          this.open.run({ asker, tx, kept }, async () => work(tx)),
        ]);
        return ended;
      });
    } catch (fault) {
      for (const again of kept) await this.run(asker, again);
      throw fault;
    }
  }

  /** The work in a transaction on a connection of the pool. That it begins is sent along with the first statements. */
  private async inOne<T>(isolation: string, work: (tx: Transaction) => Promise<Ended<T>>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const tx = runner.manager;
    await runner.connect();
    try {
      const [, { result, last }] = await together([
        askPrepared(tx, `begin isolation level ${isolation}`, []),
        work(tx),
      ]);
      // After a statement that failed Postgres makes a rollback of it.
      await together([last?.(), askPrepared(tx, 'commit', [])]);
      return result;
    } catch (fault) {
      // What was wrong is said, whatever became of the connection.
      await askPrepared(tx, 'rollback', []).catch(() => undefined);
      throw fault;
    } finally {
      await runner.release();
    }
  }
}

/** Gives the transaction the asker's role and settings; both end with the transaction, so a pooled connection keeps nothing. */
async function becomeAsker(tx: Transaction, asker: Asker): Promise<void> {
  await askPrepared(
    tx,
    `select set_config('role', $1, true),
            set_config('app.account', $2, true),
            set_config('app.role', $3, true),
            set_config('app.area', $4, true),
            set_config('app.communes', $5, true),
            set_config('app.provinces', $6, true),
            set_config('app.request', $7, true),
            set_config('statement_timeout', $8, true)`,
    [
      asker.databaseRole,
      asker.accountId ?? '',
      asker.role,
      asker.areaCode,
      asker.communes.join(','),
      asker.provinces.join(','),
      asker.requestId,
      String(asker.longestStatement ?? 0),
    ],
  );
}

/** Lets what follows in the transaction take its time, although somebody waits: for steps over all rows of a list. */
export async function takingItsTime(tx: Transaction): Promise<void> {
  await askPrepared(tx, `select set_config('statement_timeout', '0', true)`, []);
}

/**
 * Runs one step under another role, in the same transaction, and returns to the asker's role after it.
 * A fault inside leaves the role as it is: the transaction is lost anyway.
 * @param residentIds the residents that the step is told of, where its role sees no others
 */
export async function asRole<T>(
  tx: Transaction,
  role: DatabaseRole,
  work: () => Promise<T>,
  residentIds?: readonly string[],
): Promise<T> {
  const [was, result] = await together([becomeRole(tx, role, residentIds), Promise.resolve().then(work)]);
  await askPrepared(tx, `select set_config('role', $1, true), set_config('plan_cache_mode', $2, true)`, [
    was.role,
    was.plans,
  ]);
  return result;
}

/**
 * Takes another role for all that follows: for steps that take turns and are sent together. Whoever began gives back the
 * role, or the transaction ends. Returns what was before.
 * @param residentIds the residents that the step is told of, where its role sees no others; absent: as before
 */
export async function becomeRole(
  tx: Transaction,
  role: DatabaseRole,
  residentIds?: readonly string[],
): Promise<{ readonly role: string; readonly plans: string }> {
  const [was] = await askPrepared<{ role: string; plans: string }>(
    tx,
    `select current_setting('role') as role, current_setting('plan_cache_mode') as plans, set_config('role', $1, true),
            set_config('app.residents', coalesce($2, current_setting('app.residents', true), ''), true),
            set_config('plan_cache_mode', $3, true)`,
    [role, residentIds?.join(',') ?? null, plansOf(role)],
  );
  return was!;
}

/**
 * Steps that ask the same few statements for every writer keep their plans. Left to itself Postgres makes them anew for
 * ever: for the one resident of a step it takes a plan of its own for much cheaper, and does not count that making it
 * takes ten times as long as the step.
 */
const plansOf = (role: DatabaseRole): string =>
  role === 'residence_projection' || role === 'residence_intake' ? 'force_generic_plan' : 'auto';
