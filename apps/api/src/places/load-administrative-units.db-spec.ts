import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { loadAdministrativeUnits } from './load-administrative-units.ts';

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await database.drop();
});

const totalsOn = async (day: string) => {
  const { rows } = await owner.query<{ type: string; count: number }>(
    `select type, count(*)::integer from administrative_unit_version
      where daterange(valid_from, valid_until) @> $1::date group by type`,
    [day],
  );
  return Object.fromEntries(rows.map(({ type, count }) => [type, count]));
};

describe('the tables of the administrative units', () => {
  it.each([
    ['2025-07-01', { city: 6, province: 28, ward: 687, commune: 2621, special_zone: 13 }],
    ['2026-04-30', { city: 7, province: 27, ward: 697, commune: 2611, special_zone: 13 }],
    ['2026-09-01', { city: 8, province: 26, ward: 697, commune: 2611, special_zone: 13 }],
    ['2026-09-20', { city: 9, province: 25, ward: 709, commune: 2599, special_zone: 13 }],
  ])('hold the official totals of %s', async (day, totals) => {
    expect(await totalsOn(day)).toEqual(totals);
  });

  it('hold 63 provinces and 10,035 communes on 2025-06-30', async () => {
    const { city = 0, province = 0, ward = 0, commune = 0, township = 0 } = await totalsOn('2025-06-30');
    expect([city + province, ward + commune + township]).toEqual([63, 10_035]);
  });

  it('know every commune of today with both provinces, and what became of the old ones', async () => {
    const { rows } = await owner.query(
      `select (select count(*)::integer from commune) as communes,
              (select count(distinct legacy_province_code)::integer from commune) as legacy,
              (select row_to_json(c) from (select province_code, legacy_province_code from commune where code = '25942') c)
                as "dĩAn",
              (select count(*)::integer from administrative_unit_succession) as successions`,
    );
    expect(rows).toEqual([
      {
        communes: 3_321,
        legacy: 63,
        dĩAn: { province_code: '79', legacy_province_code: '74' },
        successions: 63 + 10_565,
      },
    ]);
  });

  it('are not filled a second time', async () => {
    const count = () => owner.query(`select count(*) from administrative_unit_version`);
    const before = (await count()).rows;
    await loadAdministrativeUnits(owner);
    expect((await count()).rows).toEqual(before);
  });

  it('refuse two versions of one unit at a time', async () => {
    await expect(
      owner.query(
        `insert into administrative_unit_version (unit_id, valid_from, type, name, source)
         select unit_id, '2027-01-01', type, name, 'a test' from administrative_unit_version where valid_until is null
         limit 1`,
      ),
    ).rejects.toMatchObject({ constraint: 'one_version_of_a_unit_at_a_time' });
  });

  it.each(['residence_police', 'residence_labour', 'residence_public'])(
    'can be read by %s, and not be written',
    async (role) => {
      const app = new pg.Client({ connectionString: database.url });
      await app.connect();
      try {
        await app.query(`begin; set local role ${role}`);
        const { rows } = await app.query(`select count(*)::integer from commune`);
        expect(rows).toEqual([{ count: 3_321 }]);
        await expect(app.query(`update administrative_unit_version set name = 'x'`)).rejects.toMatchObject({
          code: '42501',
        });
      } finally {
        await app.end();
      }
    },
  );
});
