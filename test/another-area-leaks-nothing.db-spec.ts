import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Asker, poolOf, type Transaction, Transactions } from '../apps/api/src/database/index.ts';
import { application, owner, strangers } from './row-level-security/askers.ts';
import { readCatalogue, type Catalogue } from './row-level-security/catalogue.ts';
import { fillDatabase, type FilledDatabase } from './row-level-security/filled-database.ts';
import { misusesOf, misusesThatSucceed } from './row-level-security/misuses.ts';
import { all, Prober, sampleRows } from './row-level-security/probes.ts';
import {
  beforeTheWall,
  behindTheWall,
  namesSomebody,
  readByLabour,
  readForPlacing,
  rightsThroughTheWall,
  rightsToGrant,
} from './row-level-security/the-wall.ts';

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
  /** Weakens the database, and takes it back at once. */
  const weakened = async <Found>(weaken: string, look: () => Promise<Found>): Promise<Found> => {
    await filled.superuser.query(`begin; ${weaken}`);
    try {
      return await look();
    } finally {
      await filled.superuser.query('rollback');
    }
  };

  /** Whoever is no education or insurance officer, with what they may read behind the wall. */
  const readBehind = async (client: pg.Client, tables: Iterable<string>): Promise<string[]> => {
    const behind = new Prober(client, catalogue, new Map());
    const read: string[] = [];
    for (const asker of filled.rightful) {
      if (!beforeTheWall.includes(asker.role)) continue;
      for (const table of tables)
        if ((await behind.seen(asker, `service_access.${table}`)) !== null)
          read.push(`${asker.role} reads ${table}`);
    }
    return read;
  };

  it('has rights on nothing behind it, of a whole or of a column, for whoever stays before it', async () => {
    expect(beforeTheWall).toEqual(expect.arrayContaining(['residence_police', 'residence_labour']));
    expect(await rightsThroughTheWall(filled.superuser)).toEqual([]);
    const tables = await behindTheWall(filled.superuser);
    expect([...tables.keys()]).toEqual(
      expect.arrayContaining(['family_message', 'request', 'request_event']),
    );
    expect(await readBehind(asApp, tables.keys())).toEqual([]);
  });

  it('is noticed to be open as soon as any right on any table, column, sequence or function is given to anybody', async () => {
    const unnoticed: string[] = [];
    let given = 0;
    const tables = await behindTheWall(filled.superuser);
    for (const role of beforeTheWall) {
      const grants = [...tables].flatMap(([table, columns]) => [
        ...rightsToGrant.map((right) => `grant ${right} on service_access.${table} to ${role}`),
        ...columns.map((column) => `grant select (${column}) on service_access.${table} to ${role}`),
      ]);
      const others = [
        `grant usage on schema service_access to ${role}`,
        `create sequence service_access.s; grant usage on sequence service_access.s to ${role}`,
        `create function service_access.f () returns int language sql return 1;
           revoke execute on function service_access.f from public;
           grant execute on function service_access.f to ${role}`,
      ];
      for (const grant of [...others, ...grants]) {
        given += 1;
        if ((await weakened(grant, () => rightsThroughTheWall(filled.superuser))).length === 0)
          unnoticed.push(grant);
      }
    }
    expect(unnoticed).toEqual([]);
    expect(given).toBeGreaterThan(500);
  });

  it('is read through by whoever is let in, which shows that the tests would see it', async () => {
    const roles = beforeTheWall.filter((role) => filled.rightful.some((asker) => asker.role === role));
    expect(roles.length).toBeGreaterThan(8);
    for (const role of roles) {
      for (const table of ['family_message', 'request', 'request_event']) {
        const open = `grant usage on schema service_access to ${role}; grant select on service_access.${table} to ${role}`;
        const read = await weakened(open, () => readBehind(filled.superuser, [table]));
        expect(read).toContain(`${role} reads ${table}`);
      }
    }
  });

  it('lets the step of placing read just the columns for placing a child or forming a household', () => {
    const read = columnsByTable('residence_placement');
    const own = Object.entries(read).filter(([table]) => !table.startsWith('service_access.'));
    expect(Object.fromEntries(own)).toEqual(readForPlacing);
  });

  it('has labour officers read no column that names anybody, anywhere', () => {
    const read = columnsByTable('residence_labour');
    expect(Object.keys(read).filter((table) => guarded.includes(table))).toEqual(readByLabour);
    const naming = Object.entries(read).flatMap(([table, columns]) =>
      columns.filter((column) => namesSomebody.has(column)).map((column) => `${table}.${column}`),
    );
    expect(naming).toEqual([]);
  });

  /** What a role may read, by table in the order of the alphabet. */
  const columnsByTable = (role: string): Record<string, string[]> => {
    const rights = catalogue.columnRights.filter(
      (right) => right.role === role && right.command === 'SELECT',
    );
    const byTable = Map.groupBy(rights, ({ table }) => table);
    return Object.fromEntries(
      [...byTable]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([table, of]) => [table, of.map(({ column }) => column).sort()]),
    );
  };
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
    const source = await poolOf(filled.asking.database.url, 1);
    const transactions = new Transactions(source);
    try {
      const seen = await Promise.all(
        [ofSaiGon, ofNinhKieu, ofSaiGon, ofNinhKieu].map((asker) => transactions.run(asker, count)),
      );
      // The ninth is known here by a stay in a hospital alone, and nobody asks for those.
      expect(seen).toEqual([8, 0, 8, 0]);
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
