import { demoPassword, startApp, type TestApp } from './support/app.ts';

let asking: TestApp;
beforeAll(async () => {
  asking = await startApp();
});
afterAll(() => asking.close());

const tryPassword = (username: string, password: string) =>
  asking.post(null, 'sign-in', { username, password });

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
        permissions: expect.arrayContaining(['register temporary residence', 'manage the own session']),
      },
    });
    const session = await asking.get('police.commune', 'session');
    expect(session.json()).toMatchObject({ user: { username: 'police.commune' } });
  });
});
