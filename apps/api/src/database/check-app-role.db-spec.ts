import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { clusterAddress, cloneDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { checkAppRole } from './check-app-role.ts';

describe('the role of the application', () => {
  let database: TestDatabase;
  let superuser: pg.Client;

  beforeAll(async () => {
    database = await cloneDatabase();
    superuser = new pg.Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    await superuser.query(`
      create role slips_by login password 'slips' bypassrls;
      create role becomes_owner login password 'becomes' noinherit;
      grant residence_owner to becomes_owner;
      create role becomes_exempt login password 'becomes' noinherit;
      grant slips_by to becomes_exempt`);
  });
  afterAll(async () => {
    await superuser.query('drop role becomes_exempt; drop role slips_by; drop role becomes_owner');
    await superuser.end();
    await database.drop();
  });

  it('as the migrations make it is safe', async () => {
    await expect(checkAppRole(database.url)).resolves.toBeUndefined();
  });

  const unsafe: [string, () => string, RegExp][] = [
    ['a superuser', () => database.superuserUrl, /postgres is a superuser/],
    ['the owner of the tables', () => database.ownerUrl, /residence_owner owns /],
    ['one that may become the owner', () => of('becomes_owner', 'becomes'), /becomes_owner owns /],
    ['one exempt from row-level security', () => of('slips_by', 'slips'), /slips_by is exempt/],
    [
      'one that may become exempt',
      () => of('becomes_exempt', 'becomes'),
      /becomes_exempt can become slips_by/,
    ],
  ];
  it.each(unsafe)('is refused when it is %s', async (_, url, why) => {
    await expect(checkAppRole(url())).rejects.toThrow(why);
  });

  const wrong: [string, () => string, RegExp][] = [
    [
      'the password',
      () => of('residence_app', 'no'),
      /^DATABASE_URL does not work: .* refuses the password of residence_app/,
    ],
    [
      'the database',
      () => clusterAddress('residence_app', 'app', 'nowhere'),
      /^DATABASE_URL .* no database nowhere/,
    ],
    [
      'the port',
      () => 'postgres://residence_app:app@127.0.0.1:1/residence',
      /^DATABASE_URL .* no Postgres answers at/,
    ],
  ];
  it.each(wrong)('is named by its variable when %s is wrong', async (_, url, why) => {
    await expect(checkAppRole(url())).rejects.toThrow(why);
  });

  const of = (user: string, password: string) => clusterAddress(user, password, database.name);
});
