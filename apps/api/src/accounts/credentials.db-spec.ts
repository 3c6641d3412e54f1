import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { databaseRoles } from '../database/index.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const mayRead = async (role: string, table: string, column: string): Promise<boolean> => {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_column_privilege($1, $2, $3, 'select') as may`,
    [role, table, column],
  );
  return rows[0]?.may ?? true;
};

describe('secrets of accounts', () => {
  it.each([
    ['account', 'password_hash'],
    ['session_token', 'token_digest'],
    ['account_link', 'token_digest'],
  ])('%s.%s is read by the sign-in door and by no other role', async (table, column) => {
    const readers = [];
    for (const role of [...databaseRoles, 'residence_app'])
      if (await mayRead(role, table, column)) readers.push(role);
    expect(readers).toEqual(['residence_public']);
  });

  it('approval cannot be given by the role of the sign-in door', async () => {
    const { rows } = await client.query<{ may: boolean }>(
      `select has_column_privilege('residence_public', 'account', 'approved_by', 'update') as may`,
    );
    expect(rows).toEqual([{ may: false }]);
  });
});
