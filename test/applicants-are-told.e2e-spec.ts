import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createApp } from '../apps/api/src/app.ts';
import { background, Transactions } from '../apps/api/src/database/index.ts';
import { type Notice, RemindOfExpiry, WriteNotices } from '../apps/api/src/notices/index.ts';
import { startApp, type TestApp } from './support/app.ts';
import { type MailServer, type SmsGateway, startMailServer, startSmsGateway } from './support/gateways.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';

interface NoticesOfCase {
  items: {
    id: string;
    step: string;
    channel: string;
    state: string;
    notSentBecause: string | null;
    text: string;
    attempts: { outcome: string; answer: string | null }[];
  }[];
  channels: object[];
}

const publicUrl = 'https://tamtru.example';
const sessionSecret = 'a secret of the tests, 32 characters and more';

let mail: MailServer;
let sms: SmsGateway;
beforeAll(async () => {
  mail = await startMailServer();
  sms = await startSmsGateway();
});
afterAll(() => Promise.all([mail.close(), sms.close()]));

describe('an applicant with a telephone and an e-mail address', () => {
  let asking: TestApp;
  let superuser: pg.Client;
  let written = 0;

  beforeAll(async () => {
    asking = await startApp({
      publicUrl,
      smtpUrl: mail.url,
      smsGatewayUrl: sms.url,
      noticeWaits: [0.1, 0.1],
    });
    superuser = new pg.Client({ connectionString: asking.database.superuserUrl });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await asking.close();
  });

  const counter = () => counterOf(asking, 'police.commune', '26740');
  async function applicant(contact: object): Promise<{ caseId: string; residentId: string }> {
    const residentId = await counter().record(somebody(contact));
    const dwelling = await counter().dwelling(`${randomUUID()} Lê Lợi`);
    return { caseId: await counter().open(counter().filing({ residentId }, dwelling)), residentId };
  }
  /** Tells in a transaction as a use case of the office does. */
  async function tell(about: Partial<Notice> & Pick<Notice, 'caseId' | 'residentId'>, app = asking.app) {
    const { rows } = await superuser.query<{ id: string }>(
      `select id from account where username = 'police.commune'`,
    );
    const officer = {
      databaseRole: 'residence_police',
      accountId: rows[0]!.id,
      role: 'commune_police',
      areaCode: '26740',
      communes: ['26740'],
      provinces: ['79'],
      requestId: 'telling',
    } as const;
    written += 1;
    const notice: Notice = {
      actionId: `action ${written}`,
      step: 'received',
      communeCode: '26740',
      facts: { number: `TT-${written}` },
      ...about,
    };
    await app.get(Transactions).run(officer, (tx) => app.get(WriteNotices).write(tx, officer, notice));
    return notice;
  }
  async function noticesOf(caseId: string): Promise<NoticesOfCase> {
    const answer = await asking.get('police.commune', `cases/${caseId}/notices`, purpose);
    expect(answer.statusCode).toBe(200);
    return answer.json<NoticesOfCase>();
  }
  /** Waits until no notice of the case is on its way. */
  async function settled(caseId: string): Promise<NoticesOfCase> {
    for (;;) {
      const notices = await noticesOf(caseId);
      if (notices.items.every(({ state }) => state !== 'waiting')) return notices;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  const stopCodeIn = (text: string) => /thoi-nhan#([\w-]{22})/.exec(text)?.[1] ?? '';

  it('is told on both, by one id each, with neither name nor number in it', async () => {
    const phone = '0901 000 001';
    const told = await applicant({ phone, email: 'mot@example.org' });
    await tell({
      ...told,
      step: 'complete',
      facts: { number: 'TT-1', dueDay: '2026-11-26', dueHour: '16:00' },
    });
    const { items, channels } = await settled(told.caseId);
    const mine = items.filter(({ step }) => step === 'complete');
    expect(mine.map(({ channel, state, attempts }) => [channel, state, attempts.length])).toEqual([
      ['email', 'sent', 1],
      ['sms', 'sent', 1],
    ]);
    expect(channels).toEqual([
      { channel: 'email', hasContact: true, wanted: true, gateway: true },
      { channel: 'sms', hasContact: true, wanted: true, gateway: true },
    ]);
    const letter = mail.letters.find(({ subject }) => subject === 'Hồ sơ TT-1 đã đầy đủ')!;
    expect(letter.messageId).toBe(`<${mine[0]!.id}@tamtru.example>`);
    expect([letter.from?.address, letter.to?.[0]?.address]).toEqual([
      'ho-so@tamtru.example',
      'mot@example.org',
    ]);
    expect(letter.text).toMatch(/Hẹn trả kết quả: 16:00 ngày 26\/11\/2026\.\n\nCông an Phường Sài Gòn/);
    const header = (key: string) => letter.headers.find((one) => one.key === key)?.value;
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(header('list-unsubscribe')).toBe(
      `<${publicUrl}/api/v1/notice-opt-outs/${stopCodeIn(letter.text ?? '')}>`,
    );
    const message = sms.messages.get(mine[1]!.id)!;
    expect(message).toMatchObject({ to: '+84901000001', key: mine[1]!.id, authorization: 'Bearer a-token' });
    expect(message.text).toMatch(
      /^Ho so TT-1 da day du\. Hen tra ket qua 16:00 ngay 26\/11\/2026\. Thoi nhan: https/,
    );
    expect(`${letter.text} ${message.text}`).not.toMatch(/Trần|Tran Van|901/);
  });

  it('is told once the gateway is back, every attempt under the one id and seen by the officer', async () => {
    sms.moods.push('hang', 503);
    const { caseId } = await applicant({ phone: '0901000002' });
    const [notice] = (await settled(caseId)).items;
    expect(notice).toMatchObject({
      state: 'sent',
      attempts: [
        { outcome: 'unreachable', answer: expect.stringMatching(/SOCKET|RESET/) },
        { outcome: 'busy', answer: '503' },
        { outcome: 'accepted', answer: '200' },
      ],
    });
    expect(sms.requests.filter(({ id }) => id === notice!.id)).toHaveLength(3);
  });

  it('is given up after the last attempt, and told when the officer sends it again', async () => {
    sms.moods.push(500, 500, 500);
    const told = await applicant({ phone: '0901000003' });
    const [notice] = (await settled(told.caseId)).items;
    expect(notice?.state).toBe('given_up');
    const path = `notices/${notice!.id}/retry`;
    expect((await asking.post('police.commune2', path, undefined, purpose)).statusCode).toBe(404);
    expect((await asking.post('police.commune', path, undefined, purpose)).statusCode).toBe(200);
    expect((await settled(told.caseId)).items[0]).toMatchObject({ id: notice!.id, state: 'sent' });
    expect((await asking.post('police.commune', path, undefined, purpose)).json()).toMatchObject({
      status: 409,
      code: 'notice_already_sent',
    });
  });

  it('whose address the mail server does not know is given up at once, and the code of the answer is kept', async () => {
    mail.unknown.add('khong@example.org');
    const told = await applicant({ email: 'khong@example.org' });
    expect((await settled(told.caseId)).items[0]).toMatchObject({
      state: 'given_up',
      attempts: [{ outcome: 'refused', answer: '550 5.1.1' }],
    });
  });

  it('stops a channel by one click, and may have it again; the other channel goes on', async () => {
    const told = await applicant({ phone: '0901000004', email: 'bon@example.org' });
    await settled(told.caseId);
    const stopCode = stopCodeIn(mail.letters.at(-1)?.text ?? '');
    const oneClick = (code: string) =>
      asking.app.inject({
        method: 'POST',
        url: `/api/v1/notice-opt-outs/${code}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'List-Unsubscribe=One-Click',
      });
    expect((await oneClick('x'.repeat(22))).json()).toMatchObject({
      status: 410,
      code: 'notice_link_not_good',
    });
    expect((await oneClick(stopCode)).json()).toEqual({ channel: 'email', wanted: false });
    await tell({ ...told, step: 'granted' });
    const states = async (step: string) =>
      (await settled(told.caseId)).items
        .filter((item) => item.step === step)
        .map(({ channel, state, notSentBecause }) => [channel, state, notSentBecause]);
    expect(await states('granted')).toEqual([
      ['email', 'not_sent', 'opted_out'],
      ['sms', 'sent', null],
    ]);
    await asking.post(null, `notice-opt-outs/${stopCode}/withdrawal`);
    const choice = { channel: 'sms', wanted: false };
    const path = `residents/${told.residentId}/notice-choices`;
    expect((await asking.post('police.commune', path, choice, purpose)).statusCode).toBe(204);
    await tell({ ...told, step: 'ended' });
    expect(await states('ended')).toEqual([
      ['email', 'sent', null],
      ['sms', 'not_sent', 'opted_out'],
    ]);
  });

  it('hears nothing of what was not kept', async () => {
    const told = await applicant({ phone: '0901000005' });
    await settled(told.caseId);
    const before = sms.requests.length;
    const lost = asking.app.get(Transactions).run(background('lost'), async (tx) => {
      const notice: Notice = { ...told, actionId: 'lost', step: 'refused', communeCode: '26740', facts: {} };
      await asking.app.get(WriteNotices).write(tx, background('lost'), notice);
      throw new Error('lost');
    });
    await expect(lost).rejects.toThrow('lost');
    await settled(told.caseId);
    expect(sms.requests).toHaveLength(before);
  });

  it('is told once by two servers together, and reminded once a day of the last one', async () => {
    const other = await createApp({
      databaseUrl: asking.database.url,
      sessionSecret,
      publicUrl,
      trustedProxies: [],
      smsGatewayUrl: sms.url,
      smtpUrl: mail.url,
    });
    try {
      const told = await applicant({ phone: '0901000006', email: 'sau@example.org' });
      await settled(told.caseId);
      const before = sms.requests.length;
      const letters = mail.letters.length;
      const actions = Array.from({ length: 20 }, (_, place) => `both ${place}`);
      await Promise.all(
        actions.flatMap((actionId) => [tell({ ...told, actionId }), tell({ ...told, actionId }, other)]),
      );
      await settled(told.caseId);
      expect([sms.requests.length - before, mail.letters.length - letters]).toEqual([20, 20]);

      const registered = await counter().record(somebody({ phone: '0901000007' }));
      const dwelling = await counter().dwelling('7 Lê Lợi');
      await counter().register(counter().filing({ residentId: registered }, dwelling), inDays(0), inDays(60));
      const morning = { id: 'a morning', signal: new AbortController().signal };
      const remind = (app: typeof other, on: string) => app.get(RemindOfExpiry).remind(on, morning);
      for (const days of [29, 30, 30, 31, 45, 53, 54, 59, 60]) {
        await Promise.all([remind(asking.app, inDays(days)), remind(other, inDays(days))]);
      }
      const { rows } = await superuser.query<{ facts: { days: number }; state: string }>(
        `select facts from applicant_notice where resident_id = $1 and step = 'expires_soon' order by written_at`,
        [registered],
      );
      expect(rows.map(({ facts }) => facts.days)).toEqual([30, 15, 7, 1]);
    } finally {
      await other.close();
    }
  });

  it('leaves no address in the queue, the attempts or what notices are filled with', async () => {
    const { rows } = await superuser.query<{ found: string }>(
      `select facts::text as found from applicant_notice union all select answer from notice_attempt
       union all select data::text from job_queue.job union all select output::text from job_queue.job`,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ found }) => /example\.org|0901 ?000|\+84|Trần/.test(found ?? ''))).toEqual([]);
  });
});
