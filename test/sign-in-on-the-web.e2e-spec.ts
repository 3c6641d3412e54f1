import { JwtService } from '@nestjs/jwt';
import { startApp, type TestApp } from './support/app.ts';
import { demoPassword } from './support/database.ts';
import { Browser } from './support/browser.ts';
import { asIfByHand } from './support/past-row-level-security.ts';

let asking: TestApp;
beforeAll(async () => {
  asking = await startApp();
});
afterAll(() => asking.close());

const signedIn = async (username = 'police.commune') => {
  const browser = new Browser(asking.app);
  const answer = await browser.post('sign-in', { username, password: demoPassword });
  expect(answer.statusCode).toBe(200);
  return { browser, answer };
};

/** What a browser does with the access cookie after a quarter of an hour. */
const accessRunsOut = (browser: Browser) => browser.cookies.delete('tam_tru_access');

/** The grace for two tabs passes. */
const halfAMinutePasses = () =>
  asIfByHand(asking.database, `update session_token set replaced_at = replaced_at - interval '31 seconds'`);

describe('the web', () => {
  it('gets its tokens in cookies that no script reads and no other site sends, and none in the body', async () => {
    const { answer } = await signedIn();
    expect(Object.keys(answer.json()).sort()).toEqual(['csrfToken', 'expiresAt', 'locked', 'user']);
    expect(answer.cookies.map(({ name }) => name).sort()).toEqual([
      'tam_tru_access',
      'tam_tru_device',
      'tam_tru_refresh',
    ]);
    for (const cookie of answer.cookies) {
      expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict' });
    }
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('is signed in by its cookie, and gets the CSRF token again when the page is loaded anew', async () => {
    const { browser } = await signedIn();
    const { csrfToken } = browser;
    const session = await browser.get('session');
    expect(session.json()).toMatchObject({ csrfToken, user: { username: 'police.commune' } });
  });

  it.each([
    ['no CSRF token', {}],
    ['an invented one', { 'x-csrf-token': 'invented' }],
  ])('changes nothing with %s', async (_name, headers) => {
    const { browser } = await signedIn();
    browser.csrfToken = undefined;
    const answer = await browser.post(
      'session/password',
      { currentPassword: 'x', newPassword: 'y' },
      headers,
    );
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ code: 'csrf_token_wrong' });
  });

  it('cannot use the CSRF token of another session', async () => {
    const [{ browser }, { browser: other }] = [await signedIn(), await signedIn()];
    browser.csrfToken = other.csrfToken;
    const answer = await browser.post('session/password', { currentPassword: 'x', newPassword: 'y' });
    expect(answer.statusCode).toBe(403);
  });

  it('is refused when it sends a cookie and a Bearer token together', async () => {
    const { browser } = await signedIn();
    const authorization = `Bearer ${await asking.signIn('host')}`;
    for (const answer of [
      await browser.get('session', { authorization }),
      await browser.post('session/end', {}, { authorization }),
    ]) {
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors).toEqual([{ field: 'Authorization', code: 'cookie_and_bearer' }]);
    }
  });
});

describe('a session of the web', () => {
  it('goes on after the access token ran out', async () => {
    const { browser } = await signedIn();
    accessRunsOut(browser);
    expect((await browser.get('session')).statusCode).toBe(401);
    browser.csrfToken = undefined;
    const renewed = await browser.post('session/refresh');
    expect(renewed.statusCode).toBe(200);
    expect(renewed.json()).toMatchObject({
      csrfToken: expect.any(String),
      user: { username: 'police.commune' },
    });
    expect((await browser.get('session')).statusCode).toBe(200);
  });

  it('survives two tabs that refresh at the same moment', async () => {
    const { browser } = await signedIn();
    const otherTab = browser.copy();
    const answers = await Promise.all([browser.post('session/refresh'), otherTab.post('session/refresh')]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    const refreshed = answers.filter(({ cookies }) => cookies.some(({ name }) => name === 'tam_tru_refresh'));
    expect(refreshed).toHaveLength(1);
    expect((await otherTab.get('session')).statusCode).toBe(200);
  });

  it('ends for everybody when a refresh token that was replaced comes back', async () => {
    const { browser } = await signedIn();
    const thief = browser.copy();
    expect((await browser.post('session/refresh')).statusCode).toBe(200);
    await halfAMinutePasses();
    expect((await thief.post('session/refresh')).statusCode).toBe(401);
    expect((await browser.get('session')).statusCode).toBe(401);
    expect((await browser.post('session/refresh')).statusCode).toBe(401);
    const [entry] = await asIfByHand<{ role: string }>(
      asking.database,
      `select role, area_code from audit_entry where action = 'session.token_reused'`,
    );
    expect(entry).toEqual({ role: 'commune_police', area_code: '26740' });
  });

  it('cannot be refreshed by a page of another site, which sends the cookie but not X-Client', async () => {
    const { browser } = await signedIn();
    const answer = await browser.post('session/refresh', undefined, { 'x-client': '' });
    expect(answer.statusCode).toBe(401);
  });

  it('ends by signing out, also when the access token has run out, and takes its cookies back', async () => {
    const { browser } = await signedIn();
    const before = browser.copy();
    accessRunsOut(browser);
    expect((await browser.post('session/end')).statusCode).toBe(204);
    expect([...browser.cookies.keys()]).toEqual(['tam_tru_device']);
    expect((await before.get('session')).statusCode).toBe(401);
    expect((await before.post('session/refresh')).statusCode).toBe(401);
  });

  it('runs out after twelve hours, however often it was refreshed', async () => {
    const { browser } = await signedIn('host');
    await asIfByHand(
      asking.database,
      `update session set expires_at = now() where account_id = (select id from account where username = 'host')`,
    );
    expect((await browser.get('session')).statusCode).toBe(401);
    expect((await browser.post('session/refresh')).statusCode).toBe(401);
  });

  it('keeps tokens as digests only', async () => {
    const { browser } = await signedIn();
    const token = browser.cookies.get('tam_tru_refresh')?.value ?? '';
    expect(token).toHaveLength(43);
    const [{ found } = { found: true }] = await asIfByHand<{ found: boolean }>(
      asking.database,
      `select exists (select from session_token t
                       where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0 or strpos(t::text, $3) > 0) as found`,
      [token, Buffer.from(token).toString('hex'), Buffer.from(token, 'base64url').toString('hex')],
    );
    expect(found).toBe(false);
  });
});

describe('a locked screen', () => {
  it('gets nothing from the server until it is opened, in no tab and after no reload', async () => {
    const { browser } = await signedIn('auditor');
    expect((await browser.get('audit-entries')).statusCode).toBe(200);
    expect((await browser.post('session/lock')).statusCode).toBe(204);
    const refused = await browser.get('audit-entries');
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([403, 'screen_locked']);
    accessRunsOut(browser);
    expect((await browser.post('session/refresh')).json()).toMatchObject({ locked: true });
    expect((await browser.get('session')).json()).toMatchObject({ locked: true });
    expect((await browser.get('audit-entries')).statusCode).toBe(403);
    expect((await browser.post('session/unlock', { password: 'wrong' })).statusCode).toBe(401);
    expect((await browser.get('audit-entries')).statusCode).toBe(403);
    expect((await browser.post('session/unlock', { password: demoPassword })).json()).toMatchObject({
      locked: false,
    });
    expect((await browser.get('audit-entries')).statusCode).toBe(200);
  });

  it('opens with the same officer’s password, long after the access token ran out', async () => {
    const { browser } = await signedIn();
    accessRunsOut(browser);
    const answer = await browser.post('session/unlock', { password: demoPassword });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      user: { username: 'police.commune' },
      csrfToken: browser.csrfToken,
    });
    expect((await browser.get('session')).statusCode).toBe(200);
  });

  it('stays locked with another password, and is slowed after five', async () => {
    const { browser } = await signedIn('labour.province');
    const answers = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      answers.push((await browser.post('session/unlock', { password: 'wrong' })).statusCode);
    }
    expect(answers).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('does not open without a session', async () => {
    const answer = await new Browser(asking.app).post('session/unlock', { password: demoPassword });
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ code: 'not_signed_in' });
  });

  it('does not open with a token of nobody', async () => {
    const jwt = asking.app.get(JwtService, { strict: false });
    const sub = '00000000-0000-0000-0000-000000000000';
    const token = jwt.sign({ sub, sid: sub, exp: Math.floor(Date.now() / 1000) + 60 });
    const answer = await asking.post(
      null,
      'session/unlock',
      { password: demoPassword },
      { authorization: `Bearer ${token}` },
    );
    expect(answer.statusCode).toBe(401);
  });
});
