import pg from 'pg';
import { cloneDatabase, demoPassword, type TestDatabase, withAccounts } from './support/database.ts';
import { type SmsGateway, startSmsGateway } from './support/gateways.ts';
import { inDays, purpose, somebody } from './support/people.ts';
import { ServerProcess } from './support/server-process.ts';

const sessionSecret = 'a secret of the tests, 32 characters and more';

describe('a server that is killed between the decision and the notice', () => {
  let database: TestDatabase;
  let sms: SmsGateway;

  beforeAll(async () => {
    sms = await startSmsGateway();
    database = await cloneDatabase(withAccounts);
  });
  afterAll(async () => {
    await ServerProcess.stopAll();
    await sms.close();
    await database.drop();
  });

  it('tells the applicant once it is back; a gateway that drops repeated ids passes each message on once', async () => {
    const start = () =>
      ServerProcess.start({
        environment: {
          DATABASE_URL: database.url,
          SESSION_SECRET: sessionSecret,
          SMS_GATEWAY_URL: sms.url,
        },
      });
    const first = await start();
    // The gateway takes what it is asked and says nothing: the server cannot know whether it arrived.
    sms.moods.push('take', 'take', 'take');
    await registerSomebody(first.url);
    await sms.asked(1);
    await first.killHard();

    const second = await start();
    while (!(await everythingIsSent())) await new Promise((resolve) => setTimeout(resolve, 200));
    await second.killHard();
    const passedOn = [...sms.messages.values()].map(({ text }) => text);
    expect(passedOn.sort()).toEqual([
      expect.stringMatching(/^Da nhan ho so cu tru 1\/\d{4}, ma theo doi \w{26}\./),
      expect.stringMatching(/^Ho so 1\/\d{4} da day du\./),
      expect.stringMatching(/^Ho so 1\/\d{4} da duoc giai quyet, tam tru den het /),
    ]);
    expect(sms.requests.length).toBeGreaterThan(3);
    expect(await attempts()).toContain('interrupted');
  });

  async function ask<T>(sql: string): Promise<T[]> {
    const superuser = new pg.Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    try {
      return (await superuser.query(sql)).rows as T[];
    } finally {
      await superuser.end();
    }
  }
  const attempts = async () =>
    (await ask<{ outcome: string }>('select outcome from notice_attempt')).map(({ outcome }) => outcome);
  const everythingIsSent = async () =>
    (await ask<{ state: string }>('select state from applicant_notice')).every(
      ({ state }) => state === 'sent',
    );
});

/** Registers a person with a telephone at the counter of a running server. */
async function registerSomebody(url: string): Promise<void> {
  let token = '';
  const post = async <T>(path: string, body: object): Promise<T> => {
    const answer = await fetch(`${url}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...purpose },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const signIn = { username: 'police.commune', password: demoPassword };
  token = (await post<{ accessToken: string }>('sign-in', signIn)).accessToken;
  const { resident } = await post<{ resident: { id: string } }>(
    'residents',
    somebody({ phone: '0901000009' }),
  );
  const dwelling = { communeCode: '26740', address: '9 Lê Lợi', kind: 'rented' };
  const { id: dwellingId } = await post<{ id: string }>('dwellings', dwelling);
  const { id } = await post<{ id: string }>('cases', {
    residentId: resident.id,
    dwellingId,
    arrivedOn: inDays(-2),
    purpose: 'work',
    proof: { kind: 'written_lease' },
    requestedFrom: inDays(0),
    requestedLastDay: inDays(300),
  });
  await post(`cases/${id}/completion`, {});
  await post(`cases/${id}/decision`, { verdict: 'grant', from: inDays(0), lastDay: inDays(300) });
}
