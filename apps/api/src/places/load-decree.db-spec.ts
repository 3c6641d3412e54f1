import { randomUUID } from 'node:crypto';
import { day } from '@libs/calendar';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { poolOf, Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { DecreeFile } from './administrative-units.messages.ts';
import { AdministrativeUnitsRepository } from './administrative-units.repository.ts';
import { CurrentUnits } from './current-units.ts';
import { LoadDecree } from './load-decree.ts';

let database: TestDatabase;
let source: DataSource;
let current: CurrentUnits;
let decrees: LoadDecree;

const administrator: Officer = {
  databaseRole: 'residence_administrator',
  accountId: randomUUID(),
  role: 'administrator',
  areaCode: 'VN',
  communes: [],
  provinces: [],
  requestId: 'test',
  username: 'admin',
  displayName: 'Quản trị',
  area: { level: 'nation', code: 'VN', name: 'Việt Nam' },
};
const file: DecreeFile = {
  number: '1/NQ-UBTVQH16',
  inForceOn: day('2027-01-01'),
  provinces: [],
  communes: [{ code: '25378', type: 'ward' }],
  expectedTotals: { city: 9, province: 25, ward: 710, commune: 2598, special_zone: 13 },
};

beforeAll(async () => {
  database = await cloneDatabase();
  source = await poolOf(database.url);
  const transactions = new Transactions(source);
  const repository = new AdministrativeUnitsRepository();
  current = new CurrentUnits(transactions, repository, new Clock());
  decrees = new LoadDecree(transactions, repository, current, new Audit());
  await current.onModuleInit();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const asSuperuser = async (sql: string): Promise<unknown[]> => {
  const superuser = await poolOf(database.superuserUrl);
  try {
    return await superuser.query<unknown[]>(sql);
  } finally {
    await superuser.destroy();
  }
};
const nameOn = (on: string) => current.communeNameOn('25378', day(on));

describe('loading a decree', () => {
  it('is tried first, and the trial changes nothing', async () => {
    const review = await decrees.try(file, administrator);
    expect(review.differences).toEqual([
      { level: 'commune', code: '25378', before: 'Xã Tân Lợi', after: 'Phường Tân Lợi' },
    ]);
    expect(await asSuperuser('select from administrative_decree')).toEqual([]);
  });

  it('is refused as a whole when its totals do not come out', async () => {
    const wrong = { ...file, expectedTotals: { ...file.expectedTotals, ward: 711 } };
    await expect(decrees.load(wrong, administrator)).rejects.toMatchObject({
      code: 'decree_refused',
      errors: [{ field: 'ward', code: 'totals_differ' }],
    });
    expect(await asSuperuser('select from administrative_decree')).toEqual([]);
  });

  it('begins the new version on its day, keeps the old one before it, and is audited', async () => {
    await decrees.load(file, administrator);
    expect([nameOn('2026-12-31'), nameOn('2027-01-01')]).toEqual(['Xã Tân Lợi', 'Phường Tân Lợi']);
    expect(
      await asSuperuser(
        `select action, details ->> 'number' as number from audit_entry order by id desc limit 1`,
      ),
    ).toEqual([{ action: 'administrative_units.decree_loaded', number: '1/NQ-UBTVQH16' }]);
  });

  it('is known again after a restart', async () => {
    await current.onModuleInit();
    expect([nameOn('2026-12-31'), nameOn('2027-01-01')]).toEqual(['Xã Tân Lợi', 'Phường Tân Lợi']);
  });

  it('happens once', async () => {
    await expect(decrees.load(file, administrator)).rejects.toMatchObject({ code: 'decree_refused' });
  });

  it('is for administrators: the police role cannot write a version', async () => {
    const police: Officer = { ...administrator, databaseRole: 'residence_police', role: 'commune_police' };
    const later = {
      ...file,
      number: '2/NQ-UBTVQH16',
      inForceOn: day('2027-02-01'),
      communes: [{ code: '25378', type: 'commune' as const }],
      expectedTotals: { ...file.expectedTotals, ward: 709, commune: 2599 },
    };
    await expect(decrees.load(later, police)).rejects.toMatchObject({ code: '42501' });
  });
});
