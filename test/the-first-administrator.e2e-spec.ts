import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { runBuilt } from './support/server-process.ts';

const sessionSecret = 'the secret of this installation, long enough';
const password = 'con mèo ngủ trên mái nhà';

let asking: TestApp;
beforeAll(async () => {
  asking = await startApp({ sessionSecret, publicUrl: 'https://tamtru.example' });
});
afterAll(() => asking.close());

const createAdmin = (...args: string[]) =>
  runBuilt('create-admin', args, {
    DATABASE_URL: asking.database.url,
    SESSION_SECRET: sessionSecret,
    PUBLIC_URL: 'https://tamtru.example',
  });

const linkIn = (output: string) => /^https:\/\/tamtru\.example\/link#([\w-]{43})$/m.exec(output)?.[1] ?? '';

describe('npm run create-admin', () => {
  it('prints a one-time link; its holder sets a password and is an administrator', async () => {
    const { code, output } = await createAdmin('--username', 'first.admin', '--name', 'Trần Văn Bình');
    expect(code).toBe(0);
    const token = linkIn(output);
    const redeemed = await asking.post(null, 'account-links/redeem', { token, password });
    expect(redeemed.json()).toEqual({ state: 'active' });
    const session = await asking.post(null, 'sign-in', { username: 'first.admin', password });
    expect(session.json()).toMatchObject({ user: { role: 'administrator', displayName: 'Trần Văn Bình' } });
    expect((await createAdmin('--username', 'first.admin')).output).toMatch(
      /There is an account "first\.admin" already/,
    );
  });

  it('run again before the link was used, gives a new link and withdraws the old one', async () => {
    const [first, second] = [
      await createAdmin('--username', 'lost.link'),
      await createAdmin('--username', 'lost.link'),
    ];
    const redeem = (output: string) =>
      asking.post(null, 'account-links/redeem', { token: linkIn(output), password });
    expect((await redeem(first.output)).statusCode).toBe(410);
    expect((await redeem(second.output)).statusCode).toBe(200);
  });

  it('does not take over an account that somebody else made or that is no administrator’s', async () => {
    const { code, output } = await createAdmin('--username', 'police.commune');
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/There is an account "police\.commune" already/),
    ]);
  });

  it('is audited as the system', async () => {
    const entries = await asIfByHand(
      asking.database,
      `select distinct role, account_id from audit_entry where action = 'account.link_made'`,
    );
    expect(entries).toEqual([{ role: 'system', account_id: null }]);
  });

  it.each([
    [['--username', 'Not A Name'], /^--username must have/],
    [['--password', 'x'], /'--password'/],
  ])('says in a sentence what is wrong with %j', async (args, sentence) => {
    const { code, output } = await createAdmin(...args);
    expect([code, output]).toEqual([1, expect.stringMatching(sentence)]);
    expect(output).not.toMatch(/\n\s+at /);
  });
});
