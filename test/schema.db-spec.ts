import pg from 'pg';
import { cloneDatabase, type TestDatabase } from './support/database.ts';

describe('the schema', () => {
  let database: TestDatabase;
  let superuser: pg.Client;

  beforeAll(async () => {
    database = await cloneDatabase();
    superuser = new pg.Client({ connectionString: database.superuserUrl });
    await superuser.connect();
  });

  afterAll(async () => {
    await superuser.end();
    await database.drop();
  });

  it('knows the communes of the country once it is migrated', async () => {
    const { rows } = await superuser.query<{ count: number }>('select count(*)::int as count from commune');
    expect(rows[0]?.count).toBe(3321);
  });
});
