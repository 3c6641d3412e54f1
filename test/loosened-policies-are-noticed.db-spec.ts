import { strangers, owner } from './row-level-security/askers.ts';
import { partsOf, readCatalogue, type Catalogue, type Policy } from './row-level-security/catalogue.ts';
import { fillDatabase, type FilledDatabase } from './row-level-security/filled-database.ts';
import type { Misuse } from './row-level-security/misuse.ts';
import { misusesOf, misusesThatSucceed } from './row-level-security/misuses.ts';
import { all, any, Prober, sampleRows } from './row-level-security/probes.ts';

/**
 * Policies that say no more than others do already, each with its reason; loosening them need not be noticed.
 * @example 'resident.worker_reads': 'background work counts residents'
 */
const deliberatelyOpen: Record<string, string> = {};

let filled: FilledDatabase;
let catalogue: Catalogue;
let prober: Prober;
let misuses: Misuse[];

beforeAll(async () => {
  filled = await fillDatabase();
  catalogue = await readCatalogue(filled.superuser);
  const samples = await sampleRows(filled.superuser, guardedTables());
  prober = new Prober(filled.superuser, catalogue, samples);
  misuses = misusesOf(filled, catalogue, samples);
});

afterAll(() => filled.close());

const guardedTables = () => catalogue.tables.filter(({ guarded }) => guarded).map(({ name }) => name);

/** All that the probes find on a table; for these roles, or for all and the owner. */
async function* found(table: string, roles?: readonly string[]): AsyncGenerator<string> {
  const may = (role: string) => roles?.includes(role) ?? true;
  yield* prober.leaks(
    table,
    [...strangers, owner].filter(({ role }) => may(role)),
  );
  yield* misusesThatSucceed(
    prober,
    misuses.filter((misuse) => misuse.table === table && may(misuse.asker.role)),
  );
}

/** Whether the probes find anything once the database was weakened; which is taken back at once. */
async function isNoticed(weaken: string, table: string, roles?: readonly string[]): Promise<boolean> {
  await filled.superuser.query('begin');
  try {
    await filled.superuser.query(weaken);
    return await any(found(table, roles));
  } finally {
    await filled.superuser.query('rollback');
  }
}

/** Every way to loosen one policy: wide open, or without one of its parts. */
function loosenings({ table, name, using, check }: Policy): { what: string; weaken: string }[] {
  const expressions = [['using', using] as const, ['with check', check] as const];
  return expressions.flatMap(([clause, expression]) => {
    if (expression === null) return [];
    const parts = partsOf(expression);
    const open = { what: `${clause} (true)`, rest: 'true' };
    const partly = parts.map((part, place) => ({
      what: `${clause} without ${part}`,
      rest: parts.filter((_part, other) => other !== place).join(' and '),
    }));
    return [open, ...(parts.length > 1 ? partly : [])].map(({ what, rest }) => ({
      what: `${table}.${name} ${what}`,
      weaken: `alter policy ${name} on ${table} ${clause} (${rest})`,
    }));
  });
}

describe('the probes', () => {
  it('notice nothing while nothing is loosened', async () => {
    await filled.superuser.query('begin');
    const leaks: string[] = [];
    for (const table of guardedTables()) leaks.push(...(await all(found(table))));
    await filled.superuser.query('rollback');
    expect(leaks).toEqual([]);
  });

  it('notice every policy that is loosened, as a whole or by one of its parts', async () => {
    const unnoticed: string[] = [];
    let loosened = 0;
    for (const policy of catalogue.policies) {
      if (deliberatelyOpen[`${policy.table}.${policy.name}`] !== undefined) continue;
      for (const { what, weaken } of loosenings(policy)) {
        loosened += 1;
        if (!(await isNoticed(weaken, policy.table, policy.roles))) unnoticed.push(what);
      }
    }
    expect(unnoticed).toEqual([]);
    expect(loosened).toBeGreaterThan(catalogue.policies.length);
    console.log(
      `${loosened - unnoticed.length} of ${loosened} loosenings of ${catalogue.policies.length} policies noticed`,
    );
  });

  it.each([
    ['is switched off', 'disable row level security'],
    ['no longer holds the owner', 'no force row level security'],
  ])('notice every table whose row-level security %s', async (_what, change) => {
    const unnoticed: string[] = [];
    for (const table of guardedTables()) {
      if (!(await isNoticed(`alter table ${table} ${change}`, table))) unnoticed.push(table);
    }
    expect(unnoticed).toEqual([]);
  });
});
