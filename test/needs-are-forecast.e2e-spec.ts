import { todayAt } from '@libs/calendar';
import readExcelFile from 'read-excel-file/node';
import { MakeForecast } from '../apps/api/src/needs-forecast/index.ts';
import type {
  ForecastRun,
  LatestForecastRun,
  NeedsForecast,
} from '../apps/api/src/needs-forecast/needs-forecast.messages.ts';
import { background } from '../apps/api/src/database/index.ts';
import { loadPopulation, Population } from '../apps/api/src/population/index.ts';
import { listsOfNeeds } from './families/lists-of-needs.ts';
import { insuranceForecast } from './forecast/insurance-forecast.ts';
import { startApp, type TestApp } from './support/app.ts';
import { everybodySeen } from './support/everybody-seen.ts';
import type { NaiveNumber } from './support/naive-forecast.ts';
import type { Place, SeenPerson } from './support/seen-person.ts';
import { childrenAt, type NaiveArea, naiveAreas, naiveErrors } from './support/naive-tests.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { peopleOfFourCommunes, testsOfBoth } from './support/people-of-four-communes.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';

const today = todayAt(Date.now());
const firstYear = inDays(0) < `${today.year}-09-05` ? today.year : today.year + 1;
const population = new Population(peopleOfFourCommunes(today));

describe('labour and education officers see what they must plan for', () => {
  let asking: TestApp;
  let people: SeenPerson[];
  let forecast: NeedsForecast;
  const ask = (who: string, question = '') => asking.get(who, `needs-forecast${question}`);
  const read = async (who: string, question = '') => (await ask(who, question)).json<NeedsForecast>();
  const value = (more: object = {}, who = 'labour.province') =>
    asking.post(who, 'planning-values', {
      ...{
        province: '79',
        item: 'place_primary',
        value: 9_500_000,
        from: '2026-01-01',
        source: 'NQ 12/2026',
      },
      ...more,
    });
  const make = () => asking.app.get(MakeForecast).make(background('test'));

  beforeAll(async () => {
    asking = await startApp();
    await loadPopulation(asking.database.ownerUrl, population);
    people = everybodySeen(population, { today, firstYear });
    await make();
    forecast = await read('labour.province', '?years=5');
  });
  afterAll(() => asking.close());

  const countAt = (at: number, isThere: (place: Place) => boolean) =>
    childrenAt(people, { at, firstYear }, isThere);

  it('counts the children of today and of last year as a person-by-person reading of the facts does', async () => {
    const inProvince = ({ province }: Place) => province === '79';
    const now = countAt(0, inProvince);
    expect(now.length).toBeGreaterThan(20);
    expect(forecast.now).toMatchObject({ schoolYear: firstYear - 1, children: now.length });
    forecast.now.grades.forEach((count, grade) => {
      const inGrade = now.filter(({ birthYear }) => Math.max(0, firstYear - 1 - birthYear - 5) === grade);
      expect([grade, count]).toEqual([grade, inGrade.length]);
    });
    expect(forecast.tests).toHaveLength(3);
    forecast.tests.forEach(({ schoolYear, actual, sameAsLastYear }, years) => {
      expect([schoolYear, actual, sameAsLastYear]).toEqual([
        firstYear - 1 - years,
        countAt(years, inProvince).length,
        countAt(years + 1, inProvince).length,
      ]);
    });
    const commune = await read('labour.province', '?area=26740');
    expect(commune.now.children).toBe(countAt(0, (place) => place.commune === '26740').length);
  });

  it('forecasts for five years, by grade, what the written method gives with its intervals, worked out by hand, and tests it on three', async () => {
    const areas = naiveAreas(people, { firstYear, bornUntil: today.year });
    const commune = await read('labour.province', '?years=5&area=26740');
    for (const { area, schoolYears, tests, testsOfPeople } of [forecast, commune]) {
      const byHand = areas.get(area)!;
      const numberOf = ({ expected, low, high }: NaiveNumber): NaiveNumber => ({ expected, low, high });
      const shown = schoolYears.map(({ children, grades, people: everybody }) => ({
        children,
        grades: grades.map((grade) => numberOf(grade)),
        people: numberOf(everybody),
      }));
      expect([area, shown]).toEqual([area, byHand.ahead]);
      expect([tests, testsOfPeople]).toEqual([byHand.tests, byHand.testsOfPeople]);
    }
    const communes = [...areas.values()].filter(({ code }) => code.length === 5);
    const provinces = [areas.get('24')!, areas.get('79')!];
    for (const [overall, of] of [
      [forecast.overall, 'tests'],
      [forecast.overallOfPeople, 'testsOfPeople'],
    ] as const) {
      expect(overall).toHaveLength(3);
      overall.forEach((ofYear, year) => {
        const errorsOf = (list: readonly NaiveArea[]) =>
          naiveErrors(
            list.map((one) => one[of]),
            year,
          );
        expect([of, ofYear]).toMatchObject([
          of,
          {
            schoolYear: forecast.tests[year]!.schoolYear,
            communes: errorsOf(communes),
            provinces: errorsOf(provinces),
          },
        ]);
      });
    }
  });

  it('is tested, with its adults, as the bench tests what it draws of children alone', async () => {
    const { ofEverybody, ofChildren } = await testsOfBoth(asking, population);
    expect([ofEverybody.length > 5, ofChildren]).toEqual([true, ofEverybody]);
  });

  it('looks one, three and five school years ahead, and says which children are not born yet', async () => {
    expect(forecast.schoolYears.map(({ schoolYear }) => schoolYear)).toEqual(
      [0, 1, 2, 3, 4].map((ahead) => firstYear + ahead),
    );
    expect((await read('labour.province', '?years=3')).schoolYears).toHaveLength(3);
    expect(forecast.schoolYears[4]?.notYetBorn.at(-1)).toBe(firstYear + 1);
    for (const { children, grades } of forecast.schoolYears) {
      expect(children.low).toBeLessThanOrEqual(children.expected);
      expect(children.high).toBeGreaterThanOrEqual(children.expected);
      const sum = grades.reduce((total, { expected }) => total + expected, 0);
      expect(Math.abs(sum - children.expected)).toBeLessThanOrEqual(7);
    }
  });

  it('shows no residence group of fewer than ten people, and no sum that gives one away', () => {
    for (const { grades, byGroup, children } of forecast.schoolYears) {
      for (const row of [...grades, { ...children, byGroup }]) {
        const shown = row.byGroup.filter(({ people: count }) => count !== null);
        expect(shown.every(({ people: count }) => count! >= 10)).toBe(true);
        const rest = row.expected - shown.reduce((sum, { people: count }) => sum + count!, 0);
        // Rounding may take a person or two away.
        if (shown.length < 4)
          expect([shown.length === 0 || rest >= 17, shown.length]).toEqual([true, shown.length]);
      }
    }
  });

  it('sets places and money beside it: what was entered, and nothing for what was not', async () => {
    const before = (await read('education.province')).schoolYears[0]!;
    expect([before.places, before.cost]).toEqual([null, null]);
    await asking.post('education.province', 'school-places', {
      ...{ communeCode: '26740', school: 'Trường Tiểu học Bến Thành', grade: 3, schoolYear: firstYear },
      ...{ places: 2, source: 'kế hoạch 12' },
    });
    expect((await value()).statusCode).toBe(201);
    expect((await value({ value: 8_000_000, from: '2025-01-01' })).statusCode).toBe(201);
    expect((await value({ item: 'people_per_room', value: 2.5 })).statusCode).toBe(201);
    const [year] = (await read('education.province')).schoolYears;
    const third = year!.grades[3]!;
    expect(third).toMatchObject({ places: 2, lacking: Math.max(0, third.expected - 2) });
    const need = (item: string) => year!.needs.find((one) => one.item === item)!;
    const primary = need('place_primary');
    expect(primary.unitCost).toBe(9_500_000);
    expect(primary.cost).toBe(primary.needed! * 9_500_000);
    expect(year!.cost).toBe(primary.cost);
    expect(need('rental_room')).toMatchObject({
      needed: Math.round(year!.people.expected / 2.5),
      cost: null,
    });
    expect(need('first_level_visit').needed).toBeNull();
    expect(need('health_insurance_card').needed).toBe(year!.people.expected);
  });

  it('keeps planning values as facts: once, voided and entered anew, by the labour officer of the province', async () => {
    expect((await value()).json()).toMatchObject({ code: 'planning_value_exists' });
    const list = (await asking.get('labour.province', 'planning-values?province=79')).json<{
      items: { id: string; item: string; from: string }[];
    }>().items;
    const { id } = list.find(({ item, from }) => item === 'place_primary' && from === '2026-01-01')!;
    const voiding = (who: string, reason = 'nhập nhầm') =>
      asking.post(who, `planning-values/${id}/voiding`, { reason });
    expect((await voiding('education.province')).statusCode).toBe(403);
    expect((await voiding('labour.province', ' ')).statusCode).toBe(400);
    expect((await voiding('labour.province')).statusCode).toBe(200);
    expect((await voiding('labour.province')).statusCode).toBe(404);
    expect((await value({ value: 9_900_000 })).statusCode).toBe(201);
    expect((await value({ province: '01' })).json()).toMatchObject({ code: 'outside_area' });
    const wrong = await value({ item: 'sweets', value: 0, from: '2026-02-30', source: ' ' });
    expect(
      wrong
        .json<{ errors: { field: string }[] }>()
        .errors.map(({ field }) => field)
        .sort(),
    ).toEqual(['from', 'item', 'source', 'value']);
  });

  it('answers for the own area alone, and in so many words where it cannot', async () => {
    const codeOf = async (who: string, question: string) => {
      const answer = await ask(who, question);
      return `${answer.statusCode} ${answer.json<{ code: string }>().code}`;
    };
    expect(await codeOf('labour.province', '?area=01')).toBe('403 outside_area');
    expect(await codeOf('labour.province', '?area=VN')).toBe('403 outside_area');
    expect(await codeOf('education.province', '?area=09193')).toBe('403 outside_area');
    expect(await codeOf('labour.province', '?area=99999')).toBe('400 invalid_input');
    expect(await codeOf('labour.province', '?years=2')).toBe('400 invalid_input');
    expect(await codeOf('police.commune', '')).toBe('403 not_permitted');
    // Nobody was ever counted there.
    expect(await codeOf('labour.province', '?area=26743')).toBe('404 no_forecast_yet');
    const nation = await read('labour.national');
    expect(nation.parts.map(({ code }) => code)).toEqual(['24', '79']);
    expect(nation.now.children).toBe(countAt(0, () => true).length);
  });

  insuranceForecast(() => ({ asking, people, forecast }));

  it('forecasts a commune that was created last month from its people and the rates of its province, and says so', async () => {
    const counter = counterOf(asking, 'police.commune', '26740');
    const dwellingId = await counter.dwelling('3 Hẻm Mới Lập');
    for (let child = 0; child < 12; child += 1) {
      const id = await counter.record(
        somebody({ dateOfBirth: `${firstYear - 8}`, permanentResidence: null }),
      );
      const stay = { dwellingId, arrivedOn: inDays(-40), plannedUntil: inDays(700) };
      await asking.post('police.commune', `residents/${id}/presences`, { ...stay, purpose: 'family', source: 'person' }, purpose); // prettier-ignore
    }
    // The list cannot found communes, so these children are moved to one where nobody was ever counted.
    await asIfByHand(
      asking.database,
      `update status_segment set commune_code = '26743' where birth_year = ${firstYear - 8} and starts_on >= '${inDays(-40)}' and known_from > now() - interval '10 minutes'`,
    );
    await make();
    const created = await read('labour.province', '?area=26743');
    expect([created.yearsOfHistory, created.now.children, created.tests[0]?.actual]).toEqual([0, 0, 0]);
    expect(created.tests[0]?.error).toBeNull();
    const third = created.schoolYears[0]!.grades[3]!;
    expect(third.expected).toBeGreaterThan(0);
    expect(third.high).toBeGreaterThan(third.expected);
  });

  it('is made anew when an officer asks, one at a time, and says how far that is', async () => {
    const askAnew = (who: string) => asking.post(who, 'needs-forecast/runs', {});
    const latest = async () =>
      (await asking.get('education.province', 'needs-forecast/runs/latest')).json<LatestForecastRun>().run;
    expect(await latest()).toBeNull();
    const before = await read('labour.province');
    const asked = (await askAnew('labour.province')).json<ForecastRun>();
    expect(asked).toMatchObject({ endedAt: null, share: 0 });
    expect((await askAnew('insurance.province')).json<ForecastRun>().id).toBe(asked.id);
    expect((await askAnew('police.commune')).statusCode).toBe(403);
    for (const giveUpAt = Date.now() + 60_000; (await latest())?.endedAt === null;)
      if (Date.now() > giveUpAt) throw new Error('the forecast is not made');
    expect(await latest()).toMatchObject({ id: asked.id, state: 'made' });
    const after = await read('labour.province');
    expect(after.madeAt > before.madeAt).toBe(true);
    expect(after.schoolYears).toEqual(before.schoolYears);
    const again = (await askAnew('education.province')).json<ForecastRun>();
    expect(again.id).not.toBe(asked.id);
  });

  it('is taken away as a workbook and as text, with its notes and its test', async () => {
    const xlsx = await ask('labour.province', '/file?years=1&format=xlsx');
    expect(xlsx.headers['content-disposition']).toBe(`attachment; filename="forecast-79-${inDays(0)}.xlsx"`);
    const sheets = await readExcelFile(xlsx.rawPayload);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Trẻ em theo lớp',
      'Nhu cầu và kinh phí',
      'Theo địa bàn',
      'Kiểm chứng',
      'Kiểm chứng số người',
      'Ghi chú',
    ]);
    const [grades] = sheets;
    const shown = await read('labour.province');
    expect(grades?.data.at(-1)?.[2]).toBe(shown.schoolYears[0]!.children.expected);
    const csv = (await ask('labour.province', '/file?years=1&format=csv')).rawPayload.toString('utf8');
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(csv).toContain('Kiểm chứng');
    expect((await ask('labour.province', '/file?format=pdf')).statusCode).toBe(400);
  });

  it('writes down who read and who entered, and names nobody', async () => {
    const rows = await asIfByHand<{ action: string; ids: number }>(
      asking.database,
      `select action, max(cardinality(resident_ids)) as ids from audit_entry
        where action ~ '^(needs_forecast|planning_value)' group by 1 order by 1`,
    );
    expect(rows).toEqual([
      { action: 'needs_forecast.asked', ids: 0 },
      { action: 'needs_forecast.read', ids: 0 },
      { action: 'planning_value.recorded', ids: 0 },
      { action: 'planning_value.voided', ids: 0 },
    ]);
  });

  listsOfNeeds(() => asking);
});
