import { day } from '@libs/calendar';
import { seededRules } from '@libs/residence-law';
import { asRole, background, Transactions } from '../apps/api/src/database/index.ts';
import { RecountHeadcounts } from '../apps/api/src/headcounts/index.ts';
import { loadPopulation, Population } from '../apps/api/src/population/index.ts';
import { RebuildStatus, storedSegments } from '../apps/api/src/residence-status/index.ts';
import { FactsOfMany } from '../apps/api/src/residence-status/facts-of-many.queries.ts';
import { segmentsOf } from '../apps/api/src/residence-status/project-status.ts';
import { ResidenceFactsQueries } from '../apps/api/src/residence-status/residence-facts.queries.ts';
import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';

const system = background('rebuild');

/** The days whose tables are compared before and after. */
const days = ['2021-03-01', '2025-06-30', '2026-11-22', '2027-02-01'];

describe('everybody’s status recomputed from the facts', () => {
  let asking: TestApp;
  let rebuilding: RebuildStatus;
  let before: unknown[];

  beforeAll(async () => {
    asking = await startApp();
    rebuilding = asking.app.get(RebuildStatus, { strict: false });
    const question = {
      people: 3_000,
      seed: 11,
      today: day('2026-11-22'),
      serials: { from: 0, size: 900_000 },
      houseSuffix: '',
    };
    await loadPopulation(asking.database.ownerUrl, new Population(question));
    before = await headcounts();
  }, 300_000);

  afterAll(() => asking.close());

  async function headcounts(): Promise<unknown[]> {
    const tables: unknown[] = [];
    for (const on of days) {
      for (const by of ['commune,status', 'province,origin_province', 'sex,age_group']) {
        const answer = await asking.get(
          'labour.national',
          `headcounts?on=${on}&by=${by}&population=all_away`,
        );
        tables.push(answer.json());
      }
    }
    return tables;
  }

  const recount = () => asking.app.get(RecountHeadcounts, { strict: false }).recount(system);

  it('finds nothing to mend where nobody meddled, and the headcounts stay', async () => {
    const { people, peopleDiffering, segmentsDiffering } = await rebuilding.rebuild(system);
    expect({ people, peopleDiffering, segmentsDiffering }).toEqual({
      people: 3_000,
      peopleDiffering: 0,
      segmentsDiffering: 0,
    });
    expect(await recount()).toBe(0);
    expect(await headcounts()).toEqual(before);
  }, 300_000);

  it('reads the facts of many as it reads those of one', async () => {
    const ids = (await asIfByHand<{ id: string }>(asking.database, 'select id from resident limit 300')).map(({ id }) => id); // prettier-ignore
    const [ofMany, oneByOne] = await asking.app
      .get(Transactions)
      .run(system, (tx) =>
        asRole(tx, 'residence_projection', async () => [
          await new FactsOfMany().of(tx, ids),
          await new ResidenceFactsQueries().of(tx, ids),
        ]),
      );
    for (const resident of oneByOne) {
      const { person, facts } = ofMany.get(resident.residentId)!;
      expect(storedSegments(resident.residentId, person, facts, seededRules)).toEqual(
        segmentsOf(resident, seededRules),
      );
    }
  }, 300_000);

  it('goes on where it was broken off', async () => {
    const leaveOff = new AbortController();
    const broken = await rebuilding.rebuild(system, {
      signal: leaveOff.signal,
      onProgress: () => leaveOff.abort(),
    });
    expect(broken.people).toBe(1_000);
    let first: number | undefined;
    const whole = await rebuilding.rebuild(system, { onProgress: (done) => (first ??= done) });
    expect([first, whole.people, whole.id]).toEqual([2_000, 3_000, broken.id]);
  }, 300_000);

  it('finds and mends a thousand planted differences, and the headcounts are as before', async () => {
    const some = (count: number, from: number) =>
      `select min(id) from status_segment where known_until = 'infinity' group by resident_id order by resident_id limit ${count} offset ${from}`;
    await asIfByHand(
      asking.database,
      `update status_segment set commune_code = '26740', province_code = '79', status = 'pending', status_group = 'pending', sex = case sex when 'male' then 'female' else 'male' end
        where id in (${some(400, 0)})`,
    );
    await asIfByHand(
      asking.database,
      `update status_segment set until = until + 3 where id in (${some(300, 400)})`,
    );
    await asIfByHand(asking.database, `delete from status_segment where id in (${some(300, 700)})`);
    const { peopleDiffering, segmentsDiffering } = await rebuilding.rebuild(system);
    expect(peopleDiffering).toBe(1_000);
    expect(segmentsDiffering).toBe(400 * 2 + 300 * 2 + 300);
    expect(await recount()).toBeGreaterThan(0);
    expect(await headcounts()).toEqual(before);
    expect((await rebuilding.rebuild(system)).peopleDiffering).toBe(0);
    expect(await recount()).toBe(0);
  }, 300_000);
});
