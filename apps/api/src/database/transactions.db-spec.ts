import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { type Asker, type DatabaseRole, unhurried } from './asker.ts';
import { poolOf } from './pool.ts';
import { askPrepared, together } from './prepared.ts';
import type { Transaction } from './transaction.ts';
import { asRole, takingItsTime, Transactions } from './transactions.ts';

let database: TestDatabase;
let source: DataSource;
let transactions: Transactions;

beforeAll(async () => {
  database = await cloneDatabase();
  // One connection: what one transaction leaves behind the next would meet.
  source = await poolOf(database.url, 1);
  transactions = new Transactions(source);
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const officer: Asker = {
  databaseRole: 'residence_police',
  accountId: '00000000-0000-7000-8000-000000000001',
  role: 'commune_police',
  areaCode: '26740',
  communes: ['26740'],
  provinces: ['79'],
  requestId: 'transactions',
};

const roleIn = async (tx: Transaction) =>
  (await tx.query<{ role: string }[]>(`select current_setting('role') as role`))[0]?.role;

describe('a transaction', () => {
  it('asks its first statement as the asker, although it is sent along with who that is', async () => {
    expect(await transactions.run(officer, roleIn)).toBe('residence_police');
  });

  it('takes another role for one step and gives it back', async () => {
    const roles = await transactions.run(officer, async (tx) => [
      await asRole(tx, 'residence_worker', () => roleIn(tx)),
      await roleIn(tx),
    ]);
    expect(roles).toEqual(['residence_worker', 'residence_police']);
  });

  it('answers statements that were sent together, each by itself', async () => {
    const rows = await transactions.run(officer, (tx) =>
      together([askPrepared(tx, 'select 1 as n', []), askPrepared(tx, 'select 2 as n', [])]),
    );
    expect(rows).toEqual([[{ n: 1 }], [{ n: 2 }]]);
  });

  it('is lost with the first statement that fails, and the connection serves the next', async () => {
    const failing = transactions.run(officer, (tx) =>
      together([askPrepared(tx, 'select 1 / 0', []), askPrepared(tx, 'select 3 as n', [])]),
    );
    await expect(failing).rejects.toThrow('division by zero');
    expect(await transactions.run(officer, roleIn)).toBe('residence_police');
    // What was sent behind it was not prepared.
    const again = (tx: Transaction) => askPrepared(tx, 'select 3 as n', []);
    expect(await transactions.run(officer, again)).toEqual([{ n: 3 }]);
  });

  it('asks nothing where the role cannot be taken', async () => {
    const stranger = { ...officer, databaseRole: 'postgres' as DatabaseRole };
    await expect(transactions.run(stranger, roleIn)).rejects.toThrow('permission denied to set role');
    expect(await transactions.run(officer, roleIn)).toBe('residence_police');
  });

  describe('of somebody who waits for the answer', () => {
    const waiting: Asker = { ...officer, longestStatement: 20 };
    const slowly = (tx: Transaction) => tx.query<unknown[]>(`select pg_sleep(0.2)`);

    it('is lost with a statement that takes longer than they wait, and the connection serves the next', async () => {
      await expect(transactions.run(waiting, slowly)).rejects.toMatchObject({ code: '57014' });
      expect(await transactions.run(waiting, roleIn)).toBe('residence_police');
    });

    it('takes its time where a step says so, or where nobody waits', async () => {
      const whole = (tx: Transaction) => takingItsTime(tx).then(() => slowly(tx));
      expect(await transactions.run(waiting, whole)).toHaveLength(1);
      expect(await transactions.run(unhurried(waiting), slowly)).toHaveLength(1);
    });
  });
});
