import { JwtService } from '@nestjs/jwt';
import { startApp, type TestApp } from './support/app.ts';
import { demoPassword } from './support/database.ts';
import { asIfByHand } from './support/past-row-level-security.ts';

interface Session {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: string;
  readonly user: object;
}

let asking: TestApp;
beforeAll(async () => {
  asking = await startApp();
});
afterAll(() => asking.close());

const tryPassword = (username: unknown, password: unknown) =>
  asking.post(null, 'sign-in', { username, password });
const asBearer = (token: string, path = 'session') =>
  asking.get(null, path, { authorization: `Bearer ${token}` });

describe('signing in', () => {
  it('gives a program a Bearer token, its end, and who is signed in', async () => {
    const answer = await tryPassword('police.commune', demoPassword);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.json()).toMatchObject({
      accessToken: expect.any(String),
      expiresAt: expect.any(String),
      user: {
        username: 'police.commune',
        role: 'commune_police',
        area: { level: 'commune', code: '26740', name: 'Phường Sài Gòn' },
        permissions: expect.arrayContaining(['open cases', 'manage the own session']),
      },
    });
    const { accessToken, expiresAt, user } = answer.json<Session>();
    expect(new Date(expiresAt).getTime() - Date.now()).toBeLessThanOrEqual(15 * 60_000);
    const session = await asBearer(accessToken);
    expect(session.json()).toEqual({ expiresAt, locked: false, user });
  });

  it.each([
    ['police.commune', 'commune_police', 'Phường Sài Gòn'],
    ['police.commune2', 'commune_police', 'Phường Ninh Kiều'],
    ['police.province', 'provincial_police', 'Thành phố Hồ Chí Minh'],
    ['labour.province', 'labour_officer', 'Thành phố Hồ Chí Minh'],
    ['labour.national', 'labour_officer', 'Việt Nam'],
    ['education.province', 'education_officer', 'Thành phố Hồ Chí Minh'],
    ['insurance.province', 'insurance_officer', 'Thành phố Hồ Chí Minh'],
    ['host', 'host', 'Phường Sài Gòn'],
    ['auditor', 'auditor', 'Việt Nam'],
    ['admin', 'administrator', 'Việt Nam'],
  ])('works for the demonstration account %s: %s of %s', async (username, role, area) => {
    const session = await asking.get(username, 'session');
    expect(session.json().user).toMatchObject({ username, role, area: { name: area } });
  });

  it('takes the name as people type it', async () => {
    expect((await tryPassword('  Police.Commune ', demoPassword)).statusCode).toBe(200);
  });

  it('takes the password whichever way its tones are written', async () => {
    expect((await tryPassword('police.commune', demoPassword.normalize('NFD'))).statusCode).toBe(200);
  });
});

describe('a sign-in that fails', () => {
  it('looks the same for an unknown user and a wrong password', async () => {
    const [unknown, wrong] = [await tryPassword('nobody', 'x'), await tryPassword('labour.national', 'x')];
    const withoutReference = ({ json }: typeof unknown) => ({ ...json<object>(), reference: '' });
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json()).toMatchObject({ code: 'wrong_credentials', status: 401 });
    expect(withoutReference(unknown)).toEqual(withoutReference(wrong));
    const namesOf = ({ headers }: typeof unknown) => Object.keys(headers).sort();
    expect(namesOf(unknown)).toEqual(namesOf(wrong));
  });

  it('takes the same time for both', async () => {
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let round = 0; round < 5; round += 1) {
      for (const [kind, username] of [
        ['known', 'insurance.province'],
        ['unknown', 'insurance.nobody'],
      ] as const) {
        const before = performance.now();
        await tryPassword(username, 'wrong');
        times[kind].push(performance.now() - before);
      }
    }
    const median = (of: number[]) => of.sort((a, b) => a - b)[2] ?? 0;
    // Without the hash of nobody, an unknown user would be answered several times faster.
    expect(median(times.unknown) / median(times.known)).toBeGreaterThan(0.5);
    expect(median(times.unknown) / median(times.known)).toBeLessThan(2);
  });

  it('is audited, with the account if there is one, and never with what was typed', async () => {
    await tryPassword('nobody.whose.password.this.is', 'x');
    await tryPassword('education.province', 'x');
    const entries = await asIfByHand<{ role: string; details: object }>(
      asking.database,
      `select role, account_id, details from audit_entry where action = 'session.refused' order by id desc limit 2`,
    );
    expect(entries).toEqual([
      {
        role: 'anybody',
        account_id: null,
        details: { reason: 'wrong_password', accountId: expect.any(String) },
      },
      { role: 'anybody', account_id: null, details: { reason: 'unknown_account' } },
    ]);
  });

  it.each([
    ['a number for a name', { username: 5, password: 'x' }, 'username'],
    ['a list for a password', { username: 'a', password: ['x'] }, 'password'],
    ['no password', { username: 'a' }, 'password'],
    ['an empty name', { username: '', password: 'x' }, 'username'],
    ['a zero byte', { username: 'a\0b', password: 'x' }, 'username'],
    ['a field too many', { username: 'a', password: 'x', role: 'administrator' }, 'role'],
    ['a name of 100,000 signs', { username: 'a'.repeat(100_000), password: 'x' }, 'username'],
  ])('is bad input with %s', async (_name, body, field) => {
    const answer = await asking.post(null, 'sign-in', body);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.json()).toMatchObject({ code: 'invalid_input' });
    expect(answer.json().errors).toContainEqual(expect.objectContaining({ field }));
  });

  it.each([
    [
      'a megabyte',
      JSON.stringify({ username: 'a', password: 'x'.repeat(1_000_000) }),
      'application/json',
      413,
    ],
    ['broken JSON', '{"username": "a", ', 'application/json', 400],
    ['plain text', 'username=a&password=x', 'text/plain', 400],
    ['another type', '<username>a</username>', 'application/xml', 415],
    ['nothing', '', 'application/json', 400],
    ['null', 'null', 'application/json', 400],
  ])('is a problem document with %s', async (_name, payload, contentType, status) => {
    const answer = await asking.app.inject({
      method: 'POST',
      url: '/api/v1/sign-in',
      headers: { 'content-type': contentType },
      payload,
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.json()).toMatchObject({ status, code: expect.any(String), reference: expect.any(String) });
  });
});

describe('an address that a client claims by itself', () => {
  it('is not believed: guesses under invented ones are slowed as one', async () => {
    const statuses = [];
    for (let index = 0; index < 6; index += 1) {
      const claimed = { 'x-forwarded-for': `192.0.2.${index}` };
      const guess = { username: 'nobody.claims', password: 'wrong' };
      statuses.push((await asking.post(null, 'sign-in', guess, claimed)).statusCode);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });
});

describe('an access token', () => {
  it.each([
    ['none', undefined],
    ['nonsense', 'Bearer nonsense'],
    ['another scheme', 'Basic cG9saWNlOng='],
  ])('is needed: %s is 401', async (_name, authorization) => {
    const answer = await asking.get(null, 'session', authorization === undefined ? {} : { authorization });
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ code: 'not_signed_in' });
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  it('is refused when it ran out, when another secret signed it, and when nobody signed it', async () => {
    const { accessToken } = (await tryPassword('host', demoPassword)).json<Session>();
    const jwt = asking.app.get(JwtService, { strict: false });
    const { sub, sid } = jwt.decode<{ sub: string; sid: string }>(accessToken);
    const now = Math.floor(Date.now() / 1000);
    const forged = [
      jwt.sign({ sub, sid, exp: now - 1 }),
      jwt.sign({ sub, sid, exp: now + 60 }, { secret: 'another secret' }),
      `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${String(accessToken.split('.')[1])}.`,
      jwt.sign({ sub: '00000000-0000-0000-0000-000000000000', sid, exp: now + 60 }),
    ];
    for (const token of forged) expect((await asBearer(token)).statusCode).toBe(401);
  });

  it('does not open what the role may not do', async () => {
    const answer = await asking.get('labour.province', 'audit-entries');
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ code: 'not_permitted' });
  });

  it('is worth nothing after the sign-out', async () => {
    const { accessToken, refreshToken } = (await tryPassword('host', demoPassword)).json<Session>();
    const authorization = `Bearer ${accessToken}`;
    expect((await asking.post(null, 'session/end', undefined, { authorization })).statusCode).toBe(204);
    expect((await asBearer(accessToken)).statusCode).toBe(401);
    expect((await asking.post(null, 'session/refresh', { refreshToken })).statusCode).toBe(401);
  });

  it('is renewed by a refresh token, which works once', async () => {
    const first = (await tryPassword('host', demoPassword)).json<Session>();
    const second = (
      await asking.post(null, 'session/refresh', { refreshToken: first.refreshToken })
    ).json<Session>();
    expect((await asBearer(second.accessToken)).statusCode).toBe(200);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    const third = await asking.post(null, 'session/refresh', { refreshToken: second.refreshToken });
    expect(third.statusCode).toBe(200);
  });
});

describe('the own password', () => {
  const change = (body: object) => asking.post('education.province', 'session/password', body);

  it.each([
    ['too short', 'ngắn quá', 'password_too_short'],
    ['too long', 'dài '.repeat(33), 'password_too_long'],
    ['easily guessed', 'education.province1', 'password_easily_guessed'],
    ['unchanged', demoPassword, 'password_unchanged'],
  ])('may not become one that is %s', async (_name, newPassword, code) => {
    const answer = await change({ currentPassword: demoPassword, newPassword });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toEqual([{ field: 'newPassword', code }]);
  });

  it('is not changed without the current one', async () => {
    const answer = await change({ currentPassword: 'wrong', newPassword: 'con mèo ngủ trên mái nhà' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toEqual([{ field: 'currentPassword', code: 'wrong_password' }]);
  });

  it('is changed, and every other session ends', async () => {
    const other = (await tryPassword('education.province', demoPassword)).json<Session>();
    const newPassword = 'con mèo ngủ trên mái nhà';
    expect((await change({ currentPassword: demoPassword, newPassword })).statusCode).toBe(204);
    expect((await asBearer(other.accessToken)).statusCode).toBe(401);
    expect((await asking.get('education.province', 'session')).statusCode).toBe(200);
    expect((await tryPassword('education.province', demoPassword)).statusCode).toBe(401);
    expect((await tryPassword('education.province', newPassword)).statusCode).toBe(200);
  });
});
