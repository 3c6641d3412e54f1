import { ForgetOld } from '../apps/api/src/sign-in/forget-old.ts';
import { startApp, type TestApp } from './support/app.ts';
import { demoPassword } from './support/database.ts';
import { Browser } from './support/browser.ts';
import { asIfByHand } from './support/past-row-level-security.ts';

const invitation = { displayName: 'Nhà trọ cũ', role: 'host', areaLevel: 'commune', areaCode: '26740' };

let asking: TestApp;
beforeAll(async () => {
  // The tests speak as several addresses; only a trusted proxy may say which.
  asking = await startApp({ trustedProxies: ['127.0.0.1'] });
});
afterAll(() => asking.close());

const attempt = (username: string, password: string, address: string) =>
  asking.post(null, 'sign-in', { username, password }, { 'x-forwarded-for': address });

const guess = async (username: string, address: string, times: number) => {
  const answers = [];
  for (let time = 0; time < times; time += 1)
    answers.push((await attempt(username, 'wrong', address)).statusCode);
  return answers;
};

const minutesPass = (minutes: number) =>
  asIfByHand(
    asking.database,
    `update sign_in_attempt set happened_at = happened_at - make_interval(mins => $1)`,
    [minutes],
  );

describe('guessing a password', () => {
  it('is slowed after five failures from one address: 429 with the seconds to wait', async () => {
    expect(await guess('host', '192.0.2.1', 6)).toEqual([401, 401, 401, 401, 401, 429]);
    const answer = await attempt('host', 'wrong', '192.0.2.1');
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.json()).toMatchObject({ code: 'too_many_requests' });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThanOrEqual(1);
  });

  it('is slowed alike for a user that does not exist', async () => {
    expect(await guess('nobody.at.all', '192.0.2.2', 6)).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('waits longer after each failure, and is forgotten after an hour', async () => {
    await guess('auditor', '192.0.2.3', 5);
    const waits: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const [{ wait } = { wait: 0 }] = [
        { wait: Number((await attempt('auditor', 'wrong', '192.0.2.3')).headers['retry-after']) },
      ];
      waits.push(wait);
      await asIfByHand(
        asking.database,
        `update sign_in_attempt set happened_at = happened_at - make_interval(secs => $1)`,
        [wait],
      );
      expect((await attempt('auditor', 'wrong', '192.0.2.3')).statusCode).toBe(401);
    }
    expect(waits).toEqual([1, 2, 4]);
    await minutesPass(61);
    expect((await attempt('auditor', demoPassword, '192.0.2.3')).statusCode).toBe(200);
  });

  it('at many accounts is slowed by address', async () => {
    const answers = [];
    for (let index = 0; index < 31; index += 1) {
      answers.push((await attempt(`officer${index}`, 'wrong', '192.0.2.4')).statusCode);
    }
    expect(answers.slice(0, 30).every((status) => status === 401)).toBe(true);
    expect(answers[30]).toBe(429);
  });

  it('from many addresses is slowed by account, and of IPv6 a whole network is one address', async () => {
    for (let index = 0; index < 20; index += 1) await guess('insurance.province', `198.51.100.${index}`, 1);
    expect(await guess('insurance.province', '198.51.100.200', 1)).toEqual([429]);
    for (let index = 0; index < 5; index += 1) await guess('nobody.v6', `2001:db8:1:2::${index}`, 1);
    expect(await guess('nobody.v6', '2001:db8:1:2:ffff::1', 1)).toEqual([429]);
    expect(await guess('nobody.v6', '2001:db8:1:3::1', 1)).toEqual([401]);
  });

  it('side by side gains nothing: no more than twenty are looked at before the failures count', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => attempt('labour.national', 'wrong', '192.0.2.5')),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 401).length).toBeLessThanOrEqual(25);
  });
});

describe('an officer', () => {
  it('whose address is known gets in while others guess at the account from everywhere', async () => {
    expect((await attempt('police.commune', demoPassword, '203.0.113.1')).statusCode).toBe(200);
    for (let index = 0; index < 25; index += 1) await guess('police.commune', `198.51.100.${index}`, 1);
    expect(await guess('police.commune', '198.51.100.201', 1)).toEqual([429]);
    expect((await attempt('police.commune', demoPassword, '203.0.113.1')).statusCode).toBe(200);
  });

  it('whose device is known gets in while somebody guesses from the same address', async () => {
    const address = { 'x-forwarded-for': '203.0.113.2' };
    const browser = new Browser(asking.app);
    const credentials = { username: 'police.commune2', password: demoPassword };
    expect((await browser.post('sign-in', credentials, address)).statusCode).toBe(200);
    await browser.post('session/end', undefined, address);
    expect(await guess('police.commune2', '203.0.113.2', 6)).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await browser.post('sign-in', credentials, address)).statusCode).toBe(200);
  });

  it('who mistyped is forgiven by the next success', async () => {
    for (let round = 0; round < 3; round += 1) {
      expect(await guess('education.province', '203.0.113.3', 4)).toEqual([401, 401, 401, 401]);
      expect((await attempt('education.province', demoPassword, '203.0.113.3')).statusCode).toBe(200);
    }
  });

  it('may sign in at twenty screens at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => attempt('admin', demoPassword, '203.0.113.4')),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 20 }, () => 200));
  });

  it('is known here for ninety days, by digests only', async () => {
    const [row] = await asIfByHand<Record<string, unknown>>(
      asking.database,
      `select * from sign_in_attempt limit 1`,
    );
    expect(Object.keys(row ?? {}).sort()).toEqual([
      'address_digest',
      'device_digest',
      'happened_at',
      'id',
      'source',
      'succeeded',
      'username_digest',
    ]);
    const count = async () => {
      const [row] = await asIfByHand<{ attempts: number; sessions: number; links: number }>(
        asking.database,
        `select (select count(*) from sign_in_attempt)::int as attempts, (select count(*) from session)::int as sessions,
                (select count(*) from account_link)::int as links`,
      );
      return row;
    };
    await asking.post('admin', 'accounts', { ...invitation, username: 'long.ago' });
    const forgetting = asking.app.get(ForgetOld, { strict: false });
    const before = await count();
    expect(before).toEqual({ attempts: expect.any(Number), sessions: expect.any(Number), links: 1 });
    await forgetting.forget();
    expect(await count()).toEqual(before);
    await asIfByHand(
      asking.database,
      `update sign_in_attempt set happened_at = happened_at - interval '91 days'`,
    );
    await asIfByHand(asking.database, `update session set expires_at = expires_at - interval '91 days'`);
    await asIfByHand(asking.database, `update account_link set expires_at = expires_at - interval '94 days'`);
    await forgetting.forget();
    expect(await count()).toEqual({ attempts: 0, sessions: 0, links: 0 });
  });
});
