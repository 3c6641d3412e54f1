import { randomUUID } from 'node:crypto';
import { foldName } from '@libs/administrative-units';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../../../../../test/support/database.ts';
import { type Asker, poolOf, Transactions } from '../../database/index.ts';
import { DuplicateDwellingsQueries } from './duplicate-dwellings.queries.ts';

const officer: Asker = {
  databaseRole: 'residence_police',
  accountId: randomUUID(),
  role: 'commune_police',
  areaCode: '26740',
  communes: ['26740'],
  provinces: [],
  requestId: 'test',
};

/** Two addresses as people write them: one and the same, perhaps one, or two for certain. */
const examples: [one: string, other: string, 'same' | 'alike' | 'two'][] = [
  ['12 Lê Lợi', 'Số 012 Đ. Lê Lợi, P. Bến Nghé', 'same'],
  ['12A Lê Lợi', '12 a Lê Lợi', 'same'],
  ['Nhà trọ số 7 Trần Phú', '7 Trần Phú', 'same'],
  ['5 Nguyễn Huệ, P.101', '5 Nguyễn Huệ phòng 101', 'same'],
  ['12 bis Lê Lợi', '12bis Lê Lợi', 'same'],
  ['12 Lê Lợi', '12 Lê Lợii', 'alike'],
  ['12 Lê Lợi', '12 Lê Lợi, KP 2', 'alike'],
  ['12 Lê Lợi, tổ 5', '12 Lê Lợi khu phố 2', 'alike'],
  ['12/5 Trần Phú', '12/5 Trần Phú, Thôn 3', 'alike'],
  ['12 Lê Lợi', '12A Lê Lợi', 'two'],
  ['12 Lê Lợi', '12 bis Lê Lợi', 'two'],
  ['12 Lê Lợi', '13 Lê Lợi', 'two'],
  ['12 Lê Lợi', '12 Lê Lai', 'two'],
  ['12 Nguyễn Văn Linh', '12 Nguyễn Văn Lượng', 'two'],
  ['12 Nguyễn Trãi', '12 Nguyễn Thái Học', 'two'],
  ['12/3 Lê Lợi', '12/5 Lê Lợi', 'two'],
  ['12 hẻm 5 Lê Lợi', '12 hẻm 7 Lê Lợi', 'two'],
  ['12 hẻm 5 Lê Lợi', '12 Lê Lợi', 'two'],
  ['12 Lê Lợi, tầng 2', '12 Lê Lợi, tầng 3', 'two'],
  ['12 Lê Lợi, tầng 2', '12 Lê Lợi', 'two'],
  ['12 Lê Lợi phòng 101', '12 Lê Lợi phòng 102', 'two'],
  ['12 Lê Lợi, P.101', '12 Lê Lợi, P.102', 'two'],
  ['12 Lê Lợi KP 2', '12 Lê Lợi KP 3', 'two'],
  ['12 đường số 5', '12 đường số 7', 'two'],
  ['12 Lê Lợi lô A', '12 Lê Lợi lô B', 'two'],
];

describe('two records of a dwelling', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await cloneDatabase();
    source = await poolOf(database.url);
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it.each(examples)('"%s" and "%s" are %s', async (one, other, expected) => {
    const found = await new Transactions(source).run(officer, async (tx) => {
      await tx.query('savepoint before');
      for (const address of [one, other])
        await tx.query(
          `insert into dwelling (commune_code, address, folded_address, kind, recorded_by) values ('26740', $1, $2, 'rented', $3)`,
          [address, foldName(address), officer.accountId],
        );
      const pairs = await new DuplicateDwellingsQueries().pairs(tx, {
        communes: ['26740'],
        dwellingId: undefined,
        limit: 5,
        after: 0,
      });
      await tx.query('rollback to savepoint before');
      return pairs;
    });
    const verdict = found.length === 0 ? 'two' : found[0]?.sameAddress ? 'same' : 'alike';
    expect(verdict).toBe(expected);
  });
});
