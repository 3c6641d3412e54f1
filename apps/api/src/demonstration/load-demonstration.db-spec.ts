import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { day } from '@libs/calendar';
import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { demonstrationCommunes, loadDemonstration } from './load-demonstration.ts';

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

const count = async (from: string): Promise<number> =>
  ((await superuser.query(`select count(*)::int as count from ${from}`)).rows as { count: number }[])[0]!
    .count;

describe('the demonstration', () => {
  it('is loaded into a new installation, and only once', async () => {
    expect(await loadDemonstration(database.ownerUrl, day('2026-11-22'))).toBe(3_000);
    expect(await loadDemonstration(database.ownerUrl, day('2026-11-23'))).toBeNull();
    expect(await count('resident where synthetic')).toBe(3_000);
  });

  it('brings people to the chosen communes alone', async () => {
    const communes = [...demonstrationCommunes.keys()].map((code) => `'${code}'`).join(',');
    expect(await count(`presence where commune_code not in (${communes})`)).toBe(0);
  });

  it('has open and complete cases at the counter of Phường Sài Gòn', async () => {
    const cases = (state: string) =>
      count(`residence_case where commune_code = '26740' and state = '${state}'`);
    expect(await cases('opened')).toBeGreaterThan(0);
    expect(await cases('complete')).toBeGreaterThan(2);
    expect(await cases('granted')).toBeGreaterThan(50);
  });

  it('counts migrants today in each of its provinces', async () => {
    const now = `known_until = 'infinity' and starts_on <= '2026-11-22' and until > '2026-11-22' and migrant_legal`;
    for (const province of ['79', '24', '92']) {
      expect(await count(`status_segment where ${now} and province_code = '${province}'`)).toBeGreaterThan(
        40,
      );
    }
  });
});
