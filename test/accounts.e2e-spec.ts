import { randomUUID } from 'node:crypto';
import { type Injected, startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';

interface Account {
  readonly id: string;
  readonly state: string;
  readonly approvalOpen: boolean;
  readonly youMayApprove: boolean;
}
interface WithLink {
  readonly account: Account;
  readonly link: string;
}

const password = 'con mèo ngủ trên mái nhà';
const officer = {
  displayName: 'Nguyễn Văn An',
  role: 'commune_police',
  areaLevel: 'commune',
  areaCode: '26740',
};

let asking: TestApp;
beforeAll(async () => {
  asking = await startApp();
  await secondAdministrator();
});
afterAll(() => asking.close());

const tokenOf = ({ link }: WithLink) => link.split('#')[1] ?? '';
const invite = (account: object, headers: Record<string, string> = {}) =>
  asking.post('admin', 'accounts', account, headers);
const redeem = (made: WithLink, chosen = password) =>
  asking.post(null, 'account-links/redeem', { token: tokenOf(made), password: chosen });
const trySignIn = (username: string, chosen = password) =>
  asking.post(null, 'sign-in', { username, password: chosen });
const stateOf = (answer: Injected) => answer.json<Account>().state;

/** `admin2`, an administrator who was not invited by `admin`: made by hand, as an operator does with `create-admin`. */
async function secondAdministrator(): Promise<void> {
  await asIfByHand(
    asking.database,
    `insert into account (username, display_name, role, area_level, area_code, approval_needed, password_hash, password_set_at)
     select 'admin2', 'Ngô Thị Lan', role, area_level, area_code, false, password_hash, password_set_at
       from account where username = 'admin'`,
  );
}

let invited = 0;
async function invitedOfficer(more: object = {}): Promise<WithLink & { username: string }> {
  invited += 1;
  const username = `officer.${invited}`;
  const answer = await invite({ ...officer, username, ...more });
  expect(answer.statusCode).toBe(201);
  return { ...answer.json<WithLink>(), username };
}

async function activeOfficer(more: object = {}): Promise<WithLink & { username: string }> {
  const made = await invitedOfficer(more);
  await asking.post('admin2', `accounts/${made.account.id}/approval`);
  await redeem(made);
  return made;
}

describe('an officer’s account', () => {
  it('is invited with a link that works once, and waits for a second administrator', async () => {
    const made = await invitedOfficer();
    expect(made.account).toMatchObject({ state: 'invited', approvalOpen: true, youMayApprove: false });
    expect(made.link).toMatch(/^http:\/\/localhost:3000\/link#[\w-]{43}$/);

    expect((await redeem(made)).json()).toEqual({ state: 'awaiting_approval' });
    const early = await trySignIn(made.username);
    expect([early.statusCode, early.json<{ code: string }>().code]).toEqual([
      403,
      'account_awaiting_approval',
    ]);

    const own = await asking.post('admin', `accounts/${made.account.id}/approval`);
    expect([own.statusCode, own.json<{ code: string }>().code]).toEqual([403, 'second_person_needed']);

    const approved = await asking.post('admin2', `accounts/${made.account.id}/approval`);
    expect([approved.statusCode, stateOf(approved)]).toEqual([200, 'active']);
    expect((await trySignIn(made.username)).statusCode).toBe(200);

    const again = await redeem(made, 'một mật khẩu khác hẳn');
    expect([again.statusCode, again.json<{ code: string }>().code]).toEqual([410, 'link_not_good']);
    expect((await asking.post('admin2', `accounts/${made.account.id}/approval`)).statusCode).toBe(409);
  });

  it('may be approved by the provincial police of its area, before the link is used', async () => {
    const made = await invitedOfficer();
    expect(stateOf(await asking.post('police.province', `accounts/${made.account.id}/approval`))).toBe(
      'invited',
    );
    expect((await redeem(made)).json()).toEqual({ state: 'active' });
    expect((await trySignIn(made.username)).statusCode).toBe(200);
  });

  it('of another province is not there for the provincial police', async () => {
    const elsewhere = await invitedOfficer({ areaCode: '31135' });
    const nation = await invitedOfficer({ role: 'labour_officer', areaLevel: 'nation', areaCode: undefined });
    for (const { account } of [elsewhere, nation]) {
      expect((await asking.post('police.province', `accounts/${account.id}/approval`)).statusCode).toBe(404);
    }
    const { items } = (await asking.get('police.province', 'accounts?limit=200')).json<{
      items: Account[];
    }>();
    expect(items.length).toBeGreaterThan(0);
    expect(items.map(({ id }) => id)).not.toContain(elsewhere.account.id);
  });

  it('is no business of anybody else', async () => {
    for (const username of ['police.commune', 'labour.national', 'auditor', 'host']) {
      expect((await asking.get(username, 'accounts')).statusCode).toBe(403);
    }
    expect(
      (await asking.post('police.province', 'accounts', { ...officer, username: 'by.police' })).statusCode,
    ).toBe(403);
  });

  it('is never shown with a password or its hash', async () => {
    const { items } = (await asking.get('admin', 'accounts?limit=200')).json<{ items: Account[] }>();
    const audit = await asking.get('auditor', 'audit-entries?action=account.list');
    expect(audit.json()).toMatchObject({
      items: [{ role: 'administrator', details: { accountIds: items.map(({ id }) => id) } }, {}],
    });
    expect(Object.keys(items[0] ?? {}).sort()).toEqual([
      ...[
        'approvalOpen',
        'area',
        'createdAt',
        'displayName',
        'id',
        'role',
        'state',
        'username',
        'youMayApprove',
      ],
    ]);
  });
});

describe('an administrator’s account', () => {
  it('needs a second administrator as well: one who could make another alone would be two', async () => {
    const made = await invitedOfficer({ role: 'administrator', areaLevel: 'nation', areaCode: 'VN' });
    expect((await redeem(made)).json()).toEqual({ state: 'awaiting_approval' });
    expect((await asking.post('admin', `accounts/${made.account.id}/approval`)).statusCode).toBe(403);
  });

  it('cannot be suspended, reset or given other duties by its holder', async () => {
    const { user } = (await asking.get('admin', 'session')).json<{ user: { id: string } }>();
    for (const act of ['suspension', 'reset-link']) {
      const answer = await asking.post('admin', `accounts/${user.id}/${act}`);
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([409, 'own_account']);
    }
  });
});

describe('a host’s account', () => {
  it('needs nobody’s approval', async () => {
    const made = await invitedOfficer({ role: 'host' });
    expect(made.account.approvalOpen).toBe(false);
    expect((await redeem(made)).json()).toEqual({ state: 'active' });
  });
});

describe('a suspended account', () => {
  it('is out at once and cannot sign in, until it is reinstated', async () => {
    const { account, username } = await activeOfficer();
    const { accessToken } = (await trySignIn(username)).json<{ accessToken: string }>();
    const session = () => asking.get(null, 'session', { authorization: `Bearer ${accessToken}` });
    expect((await session()).statusCode).toBe(200);
    expect(stateOf(await asking.post('admin', `accounts/${account.id}/suspension`))).toBe('suspended');
    expect((await session()).statusCode).toBe(401);
    const refused = await trySignIn(username);
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([403, 'account_suspended']);
    expect((await trySignIn(username, 'wrong')).json()).toMatchObject({ code: 'wrong_credentials' });
    expect(stateOf(await asking.post('admin', `accounts/${account.id}/reinstatement`))).toBe('active');
    expect((await session()).statusCode).toBe(401);
    expect((await trySignIn(username)).statusCode).toBe(200);
  });
});

describe('a link to reset a password', () => {
  it('leaves the old password until it is used, ends all sessions, and needs a new approval', async () => {
    const { account, username } = await activeOfficer();
    const { accessToken } = (await trySignIn(username)).json<{ accessToken: string }>();
    const reset = (await asking.post('admin', `accounts/${account.id}/reset-link`)).json<WithLink>();
    expect((await trySignIn(username)).statusCode).toBe(200);
    const chosen = 'một mật khẩu khác hẳn';
    expect((await redeem(reset, chosen)).json()).toEqual({ state: 'awaiting_approval' });
    expect((await asking.get(null, 'session', { authorization: `Bearer ${accessToken}` })).statusCode).toBe(
      401,
    );
    expect((await asking.post('admin', `accounts/${account.id}/approval`)).statusCode).toBe(403);
    expect((await asking.post('police.province', `accounts/${account.id}/approval`)).statusCode).toBe(200);
    expect((await trySignIn(username)).statusCode).toBe(401);
    expect((await trySignIn(username, chosen)).statusCode).toBe(200);
  });

  it('withdraws the link before it', async () => {
    const first = await invitedOfficer();
    const second = (await asking.post('admin', `accounts/${first.account.id}/reset-link`)).json<WithLink>();
    expect((await redeem(first)).statusCode).toBe(410);
    expect((await redeem(second)).statusCode).toBe(200);
  });

  it('runs out after three days', async () => {
    const made = await invitedOfficer();
    await asIfByHand(asking.database, `update account_link set expires_at = now() where account_id = $1`, [
      made.account.id,
    ]);
    expect((await redeem(made)).statusCode).toBe(410);
  });

  it('can be used by one of two who come at once', async () => {
    const made = await invitedOfficer({ role: 'host' });
    const answers = await Promise.all([redeem(made), redeem(made, 'một mật khẩu khác hẳn')]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410]);
  });

  it('wants a good password, and stays good until it gets one', async () => {
    const made = await invitedOfficer({ role: 'host' });
    const answer = await redeem(made, 'ngắn');
    expect(answer.json<{ errors: object[] }>().errors).toEqual([
      { field: 'password', code: 'password_too_short' },
    ]);
    expect((await redeem(made)).statusCode).toBe(200);
  });

  it('is kept nowhere: not in the table, not in the answer kept for a repeated request', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const account = { ...officer, username: 'once.only' };
    const [first, second] = [await invite(account, key), await invite(account, key)];
    expect(second.json()).toEqual(first.json());
    const token = tokenOf(first.json());
    const tables = ['account_link', 'idempotency_key', 'audit_entry'];
    for (const table of tables) {
      const [{ found } = { found: true }] = await asIfByHand<{ found: boolean }>(
        asking.database,
        `select exists (select from ${table} t where strpos(t::text, $1) > 0) as found`,
        [token],
      );
      expect([table, found]).toEqual([table, false]);
    }
  });
});

describe('other duties', () => {
  it('end the sessions of the old ones and need a new approval', async () => {
    const { account, username } = await activeOfficer();
    const { accessToken } = (await trySignIn(username)).json<{ accessToken: string }>();
    const duties = { role: 'provincial_police', areaLevel: 'province', areaCode: '79' };
    expect(stateOf(await asking.post('admin', `accounts/${account.id}/duties`, duties))).toBe(
      'awaiting_approval',
    );
    expect((await asking.get(null, 'session', { authorization: `Bearer ${accessToken}` })).statusCode).toBe(
      401,
    );
    expect(stateOf(await asking.post('admin2', `accounts/${account.id}/approval`))).toBe('active');
  });
});
