import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';

interface Account {
  readonly id: string;
  readonly state: string;
}

const officer = {
  displayName: 'Nguyễn Văn An',
  role: 'commune_police',
  areaLevel: 'commune',
  areaCode: '26740',
};

let asking: TestApp;
beforeAll(async () => {
  asking = await startApp();
});
afterAll(() => asking.close());

const invite = (account: object) => asking.post('admin', 'accounts', account);

describe('an invitation', () => {
  it.each([
    ['a role that is none', { role: 'chief' }, 'role'],
    ['a level that is none', { areaLevel: 'village' }, 'areaLevel'],
    ['an area of the wrong level', { areaLevel: 'province', areaCode: '79' }, 'areaLevel'],
    ['an unknown commune', { areaCode: '99999' }, 'areaCode'],
    ['a former commune', { areaCode: '23737' }, 'areaCode'],
    ['no area', { areaCode: undefined }, 'areaCode'],
    ['a number for an area', { areaCode: 26740 }, 'areaCode'],
    ['a name with spaces', { username: 'an nguyen' }, 'username'],
    ['a name of one sign', { username: 'a' }, 'username'],
    ['an empty display name', { displayName: ' ' }, 'displayName'],
    ['a zero byte in the display name', { displayName: 'An\0' }, 'displayName'],
    ['a display name of 100,000 signs', { displayName: 'a'.repeat(100_000) }, 'displayName'],
    ['a password', { password: 'con mèo ngủ trên mái nhà' }, 'password'],
    ['a state', { state: 'active' }, 'state'],
  ])('with %s is bad input', async (_name, wrong, field) => {
    const answer = await invite({ ...officer, username: 'wrong.input', ...wrong });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.json<{ errors: object[] }>().errors).toContainEqual(expect.objectContaining({ field }));
  });

  it('for a name that is taken is refused', async () => {
    const answer = await invite({ ...officer, username: 'police.commune' });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([409, 'username_taken']);
  });

  it('stores nothing when it is refused', async () => {
    const rows = await asIfByHand(asking.database, `select from account where username = 'wrong.input'`);
    expect(rows).toEqual([]);
  });

  it.each(['not-an-id', '00000000-0000-0000-0000-000000000000'])('of account %s: 404', async (id) => {
    expect((await asking.post('admin', `accounts/${id}/suspension`)).statusCode).toBe(404);
  });

  it('is in the audit, with who, whom and for what', async () => {
    const { account } = (await invite({ ...officer, username: 'in.the.audit' })).json<{ account: Account }>();
    const [entry] = await asIfByHand(
      asking.database,
      `select role, area_code, details from audit_entry where action = 'account.invited' order by id desc limit 1`,
    );
    expect(entry).toEqual({
      role: 'administrator',
      area_code: 'VN',
      details: { accountId: account.id, role: 'commune_police', areaLevel: 'commune', areaCode: '26740' },
    });
  });
});

describe('the list of accounts', () => {
  it('comes by pages and by state', async () => {
    const seen = new Set<string>();
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { items: Account[]; nextCursor: string | null } = (
        await asking.get('admin', `accounts?limit=3${cursor && `&cursor=${cursor}`}`)
      ).json();
      page.items.forEach(({ id }) => seen.add(id));
      cursor = page.nextCursor;
    }
    const [{ count } = { count: 0 }] = await asIfByHand<{ count: number }>(
      asking.database,
      `select count(*)::int as count from account`,
    );
    expect(seen.size).toBe(count);
    const waiting = (await asking.get('admin', 'accounts?state=invited')).json<{ items: Account[] }>();
    expect(new Set(waiting.items.map(({ state }) => state))).toEqual(new Set(['invited']));
  });
});
