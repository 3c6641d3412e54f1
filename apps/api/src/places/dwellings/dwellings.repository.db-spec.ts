import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../../../../../test/support/database.ts';
import { type Asker, poolOf, Transactions } from '../../database/index.ts';
import { Dwellings } from './dwellings.repository.ts';

let database: TestDatabase;
let source: DataSource;
let transactions: Transactions;
const dwellings = new Dwellings();

const policeOf = (...communes: string[]): Asker => ({
  databaseRole: 'residence_police',
  accountId: randomUUID(),
  role: 'commune_police',
  areaCode: communes[0] ?? '',
  communes,
  provinces: [],
  requestId: 'test',
});
const saigon = policeOf('26740');
const ninhKieu = policeOf('31135');
const record = (asker: Asker, address: string, communeCode = asker.areaCode) =>
  transactions.run(asker, (tx) =>
    dwellings.add(
      tx,
      { communeCode, address, kind: 'rented', addressOnDocument: null },
      asker.accountId ?? '',
    ),
  );
const found = async (asker: Asker, text: string) =>
  (
    await transactions.run(asker, (tx) =>
      dwellings.search(tx, text, { communeCode: undefined, after: 0, limit: 20 }),
    )
  ).map(({ address }) => address);

beforeAll(async () => {
  database = await cloneDatabase();
  source = await poolOf(database.url);
  transactions = new Transactions(source);
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

describe('a dwelling', () => {
  it('is found by words of its address without diacritics, in any order, the beginning first', async () => {
    await record(saigon, '7 hẻm 12 Nguyễn Huệ');
    await record(saigon, '12  Nguyễn Huệ ');
    expect(await found(saigon, 'nguyen hue 12')).toEqual(['12 Nguyễn Huệ', '7 hẻm 12 Nguyễn Huệ']);
    expect(await found(saigon, '12 NGUYỄN')).toEqual(['12 Nguyễn Huệ', '7 hẻm 12 Nguyễn Huệ']);
    expect(await found(saigon, 'lê lợi')).toEqual([]);
  });

  it('recorded twice is one, whatever the capitals and spaces', async () => {
    const first = await record(saigon, '5 Lê Duẩn');
    expect(await record(saigon, ' 5  LÊ DUẨN')).toEqual(first);
  });

  it('is seen by its own commune only', async () => {
    const { id } = await record(ninhKieu, '1 Hai Bà Trưng');
    expect(await found(ninhKieu, 'hai ba trung')).toEqual(['1 Hai Bà Trưng']);
    expect(await found(saigon, 'hai ba trung')).toEqual([]);
    await expect(transactions.run(saigon, (tx) => dwellings.get(tx, id))).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('cannot be recorded in another commune', async () => {
    await expect(record(saigon, '2 Hai Bà Trưng', '31135')).rejects.toMatchObject({ code: '42501' });
  });

  it('needs a commune of today', async () => {
    await expect(record(policeOf('23737'), '2 Hai Bà Trưng')).rejects.toMatchObject({
      constraint: 'dwelling_commune_code_fkey',
    });
  });

  it.each(['%', '_', '\\'])('is not found by "%s", which is no word', async (text) => {
    expect((await found(saigon, `zz${text}zz`)).length).toBe(0);
  });

  it('cannot be changed or removed by anybody who uses the application', async () => {
    for (const statement of ['update dwelling set kind = $1', `delete from dwelling where kind = $1`]) {
      await expect(transactions.run(saigon, (tx) => tx.query(statement, ['owned']))).rejects.toMatchObject({
        code: '42501',
      });
    }
  });
});
