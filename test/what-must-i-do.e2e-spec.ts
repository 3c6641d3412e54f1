import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { inDays } from './support/people.ts';

interface Obligation {
  readonly code: string;
  readonly who: string;
  readonly sentence: string;
  readonly before: string | null;
  readonly overdue: boolean;
  readonly article: string;
  readonly confirmed: boolean;
  readonly papers: readonly { readonly code: string }[];
  readonly neverAsked: readonly { readonly code: string; readonly sentence: string }[];
}

let asking: TestApp;
beforeAll(async () => {
  asking = await startApp();
});
afterAll(() => asking.close());

const tenant = {
  nationality: 'VN',
  age: 27,
  communeCode: '26740',
  permanentResidenceCommuneCode: '31135',
  arrivedOn: inDays(0),
  plannedUntil: inDays(180),
  dwelling: 'rented_or_lent',
};
const ask = (question: object, headers: Record<string, string> = {}) =>
  asking.post(null, 'obligations', question, headers);

describe('"Tôi phải làm gì?"', () => {
  it('tells a tenant to register, with which papers, and which nobody may ask for', async () => {
    const answer = await ask(tenant);
    expect(answer.statusCode).toBe(200);
    const [registration] = answer.json<{ obligations: Obligation[] }>().obligations;
    expect(registration).toMatchObject({ code: 'residence_is_registered', who: 'you', confirmed: true });
    expect(registration?.sentence).toContain('từ 30 ngày trở lên');
    expect(registration?.article).toBe('Luật Cư trú (68/2020/QH14), Điều 27 khoản 1');
    expect(registration?.papers.map(({ code }) => code)).toContain('written_lease');
    expect(registration?.neverAsked.map(({ code }) => code)).toContain('land_certificate_of_the_owner');
  });

  it('answers in English where that is asked for', async () => {
    const { obligations } = (await ask(tenant, { 'accept-language': 'en' })).json<{
      obligations: Obligation[];
    }>();
    expect(obligations[0]?.sentence).toContain('You must register temporary residence');
    expect(obligations[0]?.article).toBe('Law on Residence (68/2020/QH14), article 27 clause 1');
  });

  it('says by when a stay is reported, and when that has passed', async () => {
    const stay = { ...tenant, arrivedOn: inDays(-2), plannedUntil: inDays(3) };
    const [report] = (await ask(stay)).json<{ obligations: Obligation[] }>().obligations;
    expect(report).toMatchObject({
      code: 'stay_is_reported',
      who: 'host',
      before: `${inDays(-2)}T23:00:00+07:00`,
      overdue: true,
    });
    const [coming] = (await ask({ ...stay, arrivedOn: inDays(1) })).json<{ obligations: Obligation[] }>()
      .obligations;
    expect(coming?.overdue).toBe(false);
  });

  it('marks what nobody has confirmed', async () => {
    const { obligations } = (await ask({ ...tenant, plannedUntil: inDays(400) })).json<{
      obligations: Obligation[];
    }>();
    expect(obligations.find(({ code }) => code === 'absence_is_declared')).toMatchObject({
      confidence: 'U',
      confirmed: false,
    });
  });

  it.each([
    ['an unknown commune', { communeCode: '99999' }, 'communeCode'],
    ['an impossible day', { arrivedOn: '2026-02-30' }, 'arrivedOn'],
    ['a day before the law', { arrivedOn: '2021-06-30' }, 'arrivedOn'],
    ['an arrival in two years', { arrivedOn: inDays(800), plannedUntil: null }, 'arrivedOn'],
    ['an end before the arrival', { plannedUntil: inDays(-1) }, 'plannedUntil'],
    ['an end in a hundred years', { plannedUntil: inDays(36_500) }, 'plannedUntil'],
    ['an age of 400', { age: 400 }, 'age'],
    ['an unknown dwelling', { dwelling: 'castle' }, 'dwelling'],
    ['a text for a yes', { hostPresent: 'yes' }, 'hostPresent'],
    ['a name', { fullName: 'Nguyễn Thị Hoa' }, 'fullName'],
  ])('refuses %s', async (_name, wrong, field) => {
    const answer = await ask({ ...tenant, ...wrong });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: object[] }>().errors).toContainEqual(expect.objectContaining({ field }));
  });

  it('leaves no trace', async () => {
    const tables = await asIfByHand<{ name: string }>(
      asking.database,
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
    );
    const counts = async () =>
      Promise.all(
        tables.map(async ({ name }) => [
          name,
          await asIfByHand(asking.database, `select count(*) from ${name}`),
        ]),
      );
    const before = await counts();
    await ask(tenant);
    expect(await counts()).toEqual(before);
  });
});
