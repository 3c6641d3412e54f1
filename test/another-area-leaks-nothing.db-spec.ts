import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { type Asker, type Transaction, Transactions } from '../apps/api/src/database/index.ts';
import { application, owner, strangers } from './row-level-security/askers.ts';
import { readCatalogue, type Catalogue } from './row-level-security/catalogue.ts';
import { fillDatabase, type FilledDatabase } from './row-level-security/filled-database.ts';
import { misusesOf, misusesThatSucceed } from './row-level-security/misuses.ts';
import { all, Prober, sampleRows } from './row-level-security/probes.ts';

let filled: FilledDatabase;
let catalogue: Catalogue;
let asApp: pg.Client;
let prober: Prober;
let guarded: string[];

beforeAll(async () => {
  filled = await fillDatabase();
  catalogue = await readCatalogue(filled.superuser);
  guarded = catalogue.tables.filter((table) => table.guarded).map(({ name }) => name);
  asApp = new pg.Client({ connectionString: filled.asking.database.url });
  await asApp.connect();
  await asApp.query('begin');
  prober = new Prober(asApp, catalogue, await sampleRows(filled.superuser, guarded));
});

afterAll(async () => {
  await asApp.end();
  await filled.close();
});

describe('a database in which all rows are of one area', () => {
  it('holds rows in every guarded table, so that seeing none means something', async () => {
    const samples = await sampleRows(filled.superuser, guarded);
    expect(guarded.filter((table) => !samples.has(table))).toEqual([]);
  });

  it('shows everybody what is theirs, in every table that their role may read', async () => {
    const blind: string[] = [];
    for (const table of guarded) {
      const seenBy = new Map<string, number>();
      for (const asker of filled.rightful) {
        const seen = await prober.seen(asker, table);
        if (seen !== null) seenBy.set(asker.role, Math.max(seen, seenBy.get(asker.role) ?? 0));
      }
      for (const [role, seen] of seenBy) if (seen === 0) blind.push(`${role} sees nothing of ${table}`);
    }
    expect(blind).toEqual([]);
  });

  it('shows strangers nothing, and lets them add, change or remove nothing', async () => {
    const leaks: string[] = [];
    for (const table of guarded) leaks.push(...(await all(prober.leaks(table, [...strangers, application]))));
    expect(leaks).toEqual([]);
  });

  it('keeps those who may do much from doing it in another name, area or time', async () => {
    const samples = await sampleRows(filled.superuser, guarded);
    expect(await all(misusesThatSucceed(prober, misusesOf(filled, catalogue, samples)))).toEqual([]);
  });

  it('shows the owner of the schema nothing either', async () => {
    await filled.superuser.query('begin');
    const asOwner = new Prober(filled.superuser, catalogue, await sampleRows(filled.superuser, guarded));
    const leaks: string[] = [];
    for (const table of guarded) leaks.push(...(await all(asOwner.leaks(table, [owner]))));
    await filled.superuser.query('rollback');
    expect(leaks).toEqual([]);
  });
});

describe('the wall between services and the police', () => {
  /** Every table and view there. */
  const behindTheWall = [
    'family_message',
    'person_living_here',
    'registered_together',
    'request',
    'request_event',
    'residence_held',
    'status_held',
  ];

  it('stands before every table and view of its schema', async () => {
    const { rows } = await filled.superuser.query<{ name: string }>(
      `select relname::text as name from pg_class
        where relnamespace = 'service_access'::regnamespace and relkind in ('r', 'v') order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(behindTheWall);
  });

  /** Whoever is no education or insurance officer, with what they may reach behind the wall. */
  const reachedBy = async (client: pg.Client): Promise<string[]> => {
    const behind = new Prober(client, catalogue, new Map());
    const reached: string[] = [];
    for (const asker of filled.rightful) {
      if (asker.role === 'residence_services') continue;
      for (const table of behindTheWall) {
        // The step of placing reads families and requests, and of events only when they were.
        const isStep = asker.role === 'residence_placement' && table !== 'family_message';
        if (!isStep && (await behind.seen(asker, `service_access.${table}`)) !== null)
          reached.push(`${asker.role} reaches ${table}`);
      }
    }
    return reached;
  };

  it('lets nobody else even ask', async () => {
    expect(await reachedBy(asApp)).toEqual([]);
  });

  it('is noticed to be open as soon as any right is given to anybody', async () => {
    const others = [...new Set(filled.rightful.map(({ role }) => role))].filter(
      (role) => role !== 'residence_services' && role !== 'residence_placement',
    );
    expect(others).toEqual(expect.arrayContaining(['residence_police', 'residence_labour']));
    for (const role of others) {
      for (const table of behindTheWall) {
        await filled.superuser.query(
          `begin; grant usage on schema service_access to ${role}; grant select on service_access.${table} to ${role}`,
        );
        // A view reads with the rights of whoever asks, so that opening it alone opens nothing.
        const reached = await reachedBy(filled.superuser);
        const isView = !['family_message', 'request', 'request_event'].includes(table);
        if (!isView) expect(reached).toContain(`${role} reaches ${table}`);
        await filled.superuser.query('rollback');
      }
    }
  });
});

describe('two officers who share one pooled connection', () => {
  const officer = (accountId: string, commune: string): Asker => ({
    databaseRole: 'residence_police',
    accountId,
    role: 'commune_police',
    areaCode: commune,
    communes: [commune],
    provinces: [],
    requestId: 'shared',
  });
  const ofSaiGon = officer(randomUUID(), '26740');
  const ofNinhKieu = officer(randomUUID(), '31135');
  const count = async (tx: Transaction) =>
    (await tx.query<[{ count: number }]>('select count(*)::int as count from resident'))[0].count;

  it('do not see each other’s rows, nor does anybody who takes the connection after them', async () => {
    const source = await new DataSource({
      type: 'postgres',
      url: filled.asking.database.url,
      extra: { max: 1 },
    }).initialize();
    const transactions = new Transactions(source);
    try {
      const seen = await Promise.all(
        [ofSaiGon, ofNinhKieu, ofSaiGon, ofNinhKieu].map((asker) => transactions.run(asker, count)),
      );
      expect(seen).toEqual([6, 0, 6, 0]);
      const fails = transactions.run(ofSaiGon, () => Promise.reject(new Error('a fault')));
      await expect(fails).rejects.toThrow('a fault');
      expect(await transactions.run(ofNinhKieu, count)).toBe(0);
      await expect(source.query('select count(*) from resident')).rejects.toMatchObject({ code: '42P01' });
      const settings = `select current_user::text as role, nullif(current_setting('app.communes', true), '') as communes`;
      expect(await source.query(settings)).toEqual([{ role: 'residence_app', communes: null }]);
    } finally {
      await source.destroy();
    }
  });
});
