import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { type Asker, poolOf, Transactions } from '../database/index.ts';
import { searchKeysOf } from '../residence-status/visibility.repository.ts';
import { type NameQuestion } from './name-search.queries.ts';
import { ResidentsQueries } from './residents.queries.ts';

const here = ['26740', '26743'];
const elsewhere = '31135';

const people = [
  { name: 'Nguyễn Thị Lan Anh', year: 1999, communes: [here[0]!] },
  { name: 'Nguyễn Văn Anh', year: 1988, communes: here },
  { name: 'Trần Nguyễn Lan Anh', year: 1999, communes: [here[1]!] },
  { name: 'Lan Thị Nguyễn', year: 1999, communes: [here[0]!] },
  { name: 'Nguyễn Thị Lan Anh', year: null, communes: [here[0]!] },
  { name: 'Nguyễn Thị Lan Anh', year: 1999, communes: [elsewhere] },
] as const;

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
  const superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  for (const { name, year, communes } of people) {
    const { folded_name, given_name } = searchKeysOf(name);
    const { rows } = await superuser.query<{ id: string }>(
      `insert into resident (commune_code, recorded_by) values ($1, uuidv7()) returning id`,
      [communes[0]],
    );
    for (const commune of communes) {
      await superuser.query(
        `insert into visible_resident (commune_code, resident_id, folded_name, given_name, birth_year) values ($1, $2, $3, $4, $5)`,
        [commune, rows[0]!.id, folded_name, given_name, year],
      );
    }
  }
  await superuser.end();
  source = await poolOf(database.url);
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const officer: Asker = {
  databaseRole: 'residence_police',
  accountId: '00000000-0000-7000-8000-000000000001',
  role: 'provincial_police',
  areaCode: '79',
  communes: here,
  provinces: ['79'],
  requestId: 'name-search',
};

const search = (name: string, more: Partial<NameQuestion> = {}) =>
  new Transactions(source).run(officer, (tx) =>
    new ResidentsQueries().idsByName(tx, { name, limit: 10, ...more }),
  );

const namesFor = async (name: string, more: Partial<NameQuestion> = {}) =>
  (await search(name, more)).map(({ foldedName }) => foldedName);

describe('searching people by name', () => {
  it.each([
    ['Nguyễn Thị Lan Anh', ['nguyen thi lan anh', 'nguyen thi lan anh']],
    ['nguyen thi', ['lan thi nguyen', 'nguyen thi lan anh', 'nguyen thi lan anh']],
    ['nguyễn anh', ['nguyen thi lan anh', 'nguyen thi lan anh', 'nguyen van anh', 'tran nguyen lan anh']],
    ['Lan Anh', ['nguyen thi lan anh', 'nguyen thi lan anh', 'tran nguyen lan anh']],
    ['anh lan nguyen', ['nguyen thi lan anh', 'nguyen thi lan anh', 'tran nguyen lan anh']],
    ['anh nguyen', ['nguyen thi lan anh', 'nguyen thi lan anh', 'nguyen van anh', 'tran nguyen lan anh']],
    ['lan thi', ['lan thi nguyen']],
    ['an', []],
    ['. -', []],
  ])('finds for %s: %j', async (typed, names) => {
    expect(await namesFor(typed)).toEqual(names);
  });

  it('shows somebody once who is known in two communes of the area', async () => {
    expect(await namesFor('van anh')).toEqual(['nguyen van anh']);
  });

  it.each(['nguyen thi lan anh', 'lan anh', 'anh', 'nguyen'])(
    'keeps to the birth year for %s',
    async (typed) => {
      const names = await namesFor(typed, { birthYear: 1999 });
      expect(names).not.toContain('nguyen van anh');
      expect(names.filter((name) => name === 'nguyen thi lan anh')).toHaveLength(1);
    },
  );

  it.each([
    { name: 'nguyen' },
    { name: 'anh' },
    { name: 'nguyen thi lan anh' },
    { name: 'nguyen', birthYear: 1999 },
  ])('gives page after page what one page gives, for %j', async (question) => {
    const whole = await search(question.name, question);
    const paged: { id: string; foldedName: string }[] = [];
    for (let page = 0; page <= whole.length; page += 1) {
      const last = paged.at(-1);
      const after = last && { foldedName: last.foldedName, residentId: last.id };
      paged.push(...(await search(question.name, { ...question, limit: 1, after })));
    }
    expect(paged).toEqual(whole);
    expect(whole.length).toBeGreaterThan(0);
  });
});
