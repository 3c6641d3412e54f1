import { randomUUID } from 'node:crypto';
import { factsInDays, seededRules } from '@libs/residence-law';
import { day, Temporal, toEpochDay } from '@libs/calendar';
import fc from 'fast-check';
import { asRole, background, type Transaction, Transactions } from '../apps/api/src/database/index.ts';
import { CompactHeadcounts, RecountHeadcounts } from '../apps/api/src/headcounts/index.ts';
import { storedSegments } from '../apps/api/src/residence-status/index.ts';
import { ResidentsInStep } from '../apps/api/src/residence-status/residents-in-step.repository.ts';
import { StatusSegments } from '../apps/api/src/residence-status/status-segments.repository.ts';
import { collidingPerson, provinces, read, type PostedFacts, type ReadPerson } from './reference/index.ts';
import { startApp, type TestApp } from './support/app.ts';
import { type AskedHeadcount, countByReading, type Counted } from './support/count-by-reading.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { residenceFacts } from './support/residence-facts.ts';

const people = Number(process.env['HEADCOUNT_PEOPLE'] ?? 400);
const seed = Number(process.env['HEADCOUNT_SEED'] ?? 20_261_122);
const questions = 40;

const system = background('headcounts');

interface Somebody {
  readonly id: string;
  readonly sex: 'female' | 'male';
  readonly birthYear: number | null;
  posted: PostedFacts | null;
}

const dimensions = ['province', 'commune', 'status', 'group', 'movement', 'sex', 'age_group', 'birth_year', 'origin_province', 'purpose']; // prettier-ignore
const tooFine = ['birth_year', 'origin_province', 'purpose'];

/** Questions that each of the officers may ask. */
const question: fc.Arbitrary<AskedHeadcount & { readonly officer: string }> = fc
  .record({
    officer: fc.constantFrom('labour.national', 'labour.province', 'police.province', 'police.commune'),
    on: fc.integer({ min: 0, max: 3_200 }).map((days) => day('2018-03-01').add({ days }).toString()),
    by: fc.subarray(dimensions, { maxLength: 4 }),
    basis: fc.constantFrom('legal', 'current34', 'legacy63'),
    population: fc.constantFrom('migrants', 'all_away'),
    commune: fc.option(fc.constantFrom('26740', '27004'), { nil: undefined, freq: 3 }),
  })
  .map(({ officer, by, commune, ...rest }) => ({
    ...rest,
    officer,
    commune: officer === 'police.commune' && commune !== undefined ? '26740' : commune,
    by:
      officer === 'labour.national'
        ? by
            .filter((name) => !((by.includes('commune') || commune !== undefined) && tooFine.includes(name)))
            .slice(0, 3)
        : by,
  }));

const areaOf: Record<string, (commune: string) => boolean> = {
  'labour.national': () => true,
  'labour.province': (commune) => provinces[commune]?.[1] === '79',
  'police.province': (commune) => provinces[commune]?.[1] === '79',
  'police.commune': (commune) => commune === '26740',
};

describe('headcounts of people whose facts collide', () => {
  let asking: TestApp;
  let everybody: Somebody[];
  let asFirstKnown: ReadPerson[];

  beforeAll(async () => {
    asking = await startApp();
    const draws = fc.sample(fc.tuple(collidingPerson, fc.boolean(), fc.integer({ min: 1930, max: 2026 })), {
      numRuns: people,
      seed,
    });
    everybody = draws.map(([posted, isFemale, birthYear]) => ({
      id: randomUUID(),
      sex: isFemale ? 'female' : 'male',
      birthYear: birthYear % 13 === 0 ? null : birthYear,
      posted,
    }));
    await asIfByHand(
      asking.database,
      `insert into resident (id, commune_code, recorded_by, synthetic) select id, '26740', uuidv7(), true from unnest($1::uuid[]) id`,
      [everybody.map(({ id }) => id)],
    );
  });

  afterAll(() => asking.close());

  /** What the projection does with the facts of some people, several at the same time. */
  async function project(some: readonly Somebody[]): Promise<void> {
    const transactions = asking.app.get(Transactions);
    const steps = Array.from({ length: Math.ceil(some.length / 20) }, (_none, at) =>
      some.slice(at * 20, at * 20 + 20),
    );
    const projectStep = (step: readonly Somebody[]) => {
      const ids = step.map(({ id }) => id);
      const store = async (tx: Transaction) => {
        await new ResidentsInStep().lock(tx, ids);
        const wanted = step.flatMap(({ id, sex, birthYear, posted }) =>
          posted === null
            ? []
            : storedSegments(
                id,
                [{ holdsFrom: toEpochDay(day('1930-01-01')), sex, birthYear }],
                factsInDays(residenceFacts(posted)),
                seededRules,
              ),
        );
        await new StatusSegments().replace(tx, ids, wanted);
      };
      return transactions.run({ ...system }, (tx) =>
        asRole(tx, 'residence_projection', () => store(tx), ids),
      );
    };
    await Promise.all(steps.map(projectStep));
  }

  const compact = () => asking.app.get(CompactHeadcounts, { strict: false }).compact({ ...system });
  const recount = () => asking.app.get(RecountHeadcounts, { strict: false }).recount({ ...system });

  async function ask({ officer, by, ...asked }: AskedHeadcount & { officer: string; knownOn?: string }) {
    const values = Object.entries({ ...asked, by: by.join(',') }).filter(([, value]) => value !== undefined);
    const answer = await asking.get(
      officer,
      `headcounts?${new URLSearchParams(values as [string, string][]).toString()}`,
    );
    if (answer.statusCode !== 200)
      throw new Error(`${JSON.stringify({ officer, by, ...asked })}: ${answer.body}`);
    return answer.json<Counted>();
  }

  const readingOf = (some: readonly Somebody[]) =>
    some.flatMap(({ posted, sex, birthYear }) =>
      posted === null ? [] : [{ ...read(posted, provinces), sex, birthYear }],
    );

  async function expectEqual(
    round: number,
    reading: readonly (ReadPerson & { sex: string; birthYear: number | null })[],
    more: { knownOn?: string } = {},
  ): Promise<void> {
    for (const asked of fc.sample(question, { numRuns: questions, seed: seed + round })) {
      const { rows, total, originUnknown } = await ask({ ...asked, ...more });
      expect({ asked, rows: sorted(rows), total, originUnknown }).toEqual({
        asked,
        ...countByReading(reading, asked, areaOf[asked.officer]!),
      });
    }
  }

  it('are what a person-by-person reading of the definition gives, before anything is compacted', async () => {
    await project(everybody);
    asFirstKnown = readingOf(everybody);
    await expectEqual(1, readingOf(everybody));
  }, 300_000);

  it('are the same once the changes are added to the sums', async () => {
    expect(await compact()).toBeGreaterThan(people);
    expect(await asIfByHand(asking.database, 'select id from headcount_change')).toEqual([]);
    await expectEqual(1, readingOf(everybody));
    await expectEqual(2, readingOf(everybody));
  }, 300_000);

  it('are right while facts are corrected and voided, with and without compaction in between', async () => {
    // Time passes: what was known so far was known ten days ago.
    await asIfByHand(
      asking.database,
      `update status_segment set known_from = known_from - interval '10 days'`,
    );
    const others = fc.sample(collidingPerson, { numRuns: people, seed: seed + 7 });
    const changed = everybody.filter((_somebody, index) => index % 3 !== 0);
    const half = Math.floor(changed.length / 2);
    const correct = (from: number, until: number) => {
      const some = changed.slice(from, until);
      some.forEach((somebody, index) => {
        somebody.posted = index % 4 === 0 ? null : others[from + index]!;
      });
      return project(some);
    };
    await Promise.all([correct(0, half), compact(), compact()]);
    await expectEqual(3, readingOf(everybody));
    await Promise.all([compact(), correct(half, changed.length), compact()]);
    await expectEqual(4, readingOf(everybody));
    await compact();
    await expectEqual(4, readingOf(everybody));
  }, 300_000);

  it('say again what they said ten days ago when asked as known then', async () => {
    const knownOn = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').subtract({ days: 5 }).toString();
    await expectEqual(5, asFirstKnown as ReturnType<typeof readingOf>, { knownOn });
  }, 300_000);

  it('are the same day by day, over time and by flows', async () => {
    const from = '2025-06-20';
    const until = '2025-07-12';
    for (const [officer, by] of [
      ['labour.national', 'status'],
      ['police.commune', 'age_group'],
      ['labour.province', 'province,group'],
    ] as const) {
      // prettier-ignore
      const answer = await asking.get(officer, `headcounts/series?from=${from}&until=${until}&step=day&by=${by}`);
      const { points } = answer.json<{ points: (Counted & { on: string; codeSet: string })[] }>();
      expect(points).toHaveLength(22);
      for (const { on, rows, total, originUnknown } of points) {
        const single = await ask({ officer, on, by: by.split(','), basis: 'legal', population: 'migrants' });
        expect({ on, rows, total, originUnknown }).toEqual({
          on,
          rows: single.rows,
          total: single.total,
          originUnknown: single.originUnknown,
        });
      }
    }
    const flows = await asking.get('labour.national', `headcounts/flows?on=2025-06-30&basis=current34`);
    const single = await ask({
      officer: 'labour.national',
      on: '2025-06-30',
      by: ['origin_province', 'province'],
      basis: 'current34',
      population: 'migrants',
    });
    const { flows: pairs, total } = flows.json<{
      flows: { origin: string; destination: string; count: number }[];
      total: number;
    }>();
    expect(total).toBe(single.total);
    expect(pairs.map(({ origin, destination, count }) => ({ origin_province: origin, province: destination, count }))).toEqual(single.rows); // prettier-ignore
  }, 300_000);

  it('need no recount, and a recount mends what somebody meddled with', async () => {
    expect(await recount()).toBe(0);
    await asIfByHand(
      asking.database,
      `update headcount_sum set entries = entries || '\\x000100ff7f' where ctid in (select ctid from headcount_sum order by cube, period limit 20)`,
    );
    await asIfByHand(
      asking.database,
      `delete from headcount_sum where ctid in (select ctid from headcount_sum order by period desc, cube limit 3)`,
    );
    expect(await recount()).toBe(23);
    expect(await recount()).toBe(0);
    await expectEqual(6, readingOf(everybody));
  }, 300_000);
});

const sorted = (rows: Counted['rows']) =>
  [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
