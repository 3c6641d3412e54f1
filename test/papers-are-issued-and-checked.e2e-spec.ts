import { createHash } from 'node:crypto';
import { CheckCodes } from '../apps/api/src/papers/check-code.ts';
import { grouped } from '../apps/api/src/papers/drawing/draw-footer.ts';
import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { inDays } from './support/people.ts';
import { lettersOf, textOfPages } from './support/read-pdf.ts';

const purpose = { 'access-purpose': 'temporary_residence_case' };
const police = 'police.commune';
const worker = {
  fullName: 'Ưng Thị Mỹ Thuỵ'.normalize('NFD'),
  sex: 'female',
  dateOfBirth: '1995-08-12',
  nationality: 'VN',
  personalNumber: '092195001234',
  permanentResidence: { communeCode: '31135', from: '1995-08-12' },
};

interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly issuedOn: string;
}
interface Papers {
  readonly printable: readonly { readonly kind: string; readonly form: string | null }[];
  readonly issued: readonly Paper[];
}

describe('papers of a case', () => {
  let asking: TestApp;
  let caseId: string;
  let residentId: string;
  let registrationId: string;
  let filing: { id: string; trackingCode: string; number: string };
  const codes: string[] = [];

  beforeAll(async () => {
    asking = await startApp({ publicUrl: 'https://tamtru.example.vn' });
    const post = async <Answer>(path: string, body: object) =>
      (await asking.post(police, path, body, purpose)).json<Answer>();
    const { resident } = await post<{ resident: { id: string } }>('residents', worker);
    const dwelling = await post<{ id: string }>('dwellings', {
      communeCode: '26740',
      address: '12 Lê Lợi',
      kind: 'rented',
    });
    const opened = await post<{ id: string; filing: typeof filing }>('cases', {
      residentId: resident.id,
      dwellingId: dwelling.id,
      arrivedOn: inDays(-3),
      purpose: 'work',
      proof: { kind: 'written_lease' },
      requestedFrom: inDays(0),
      requestedLastDay: inDays(364),
    });
    caseId = opened.id;
    residentId = resident.id;
    filing = opened.filing;
  });
  afterAll(() => asking.close());

  const papers = async () => (await asking.get(police, `cases/${caseId}/papers`, purpose)).json<Papers>();
  const issue = async (kind: string, of = caseId) =>
    asking.post(police, `cases/${of}/papers`, { kind }, purpose);
  const print = async (id: string) => asking.get(police, `papers/${id}.pdf`, purpose);
  const check = async (code: string) =>
    (await asking.post(null, 'paper-checks', { code })).json<{ valid: boolean; number: string | null }>();
  /** The letters of the paper that was issued last, and the code that it is checked by. */
  const read = async (pdf: Buffer) => {
    const [last] = await asIfByHand<{ check_salt: Buffer }>(
      asking.database,
      `select check_salt from issued_paper order by id desc limit 1`,
    );
    return {
      text: lettersOf((await textOfPages(pdf)).join('')),
      code: grouped(
        asking.app.get(CheckCodes, { strict: false }).codeOf(last?.check_salt ?? Buffer.alloc(0)),
      ),
    };
  };

  it('begin with the receipt: a number, every word, a code that checks it', async () => {
    expect((await papers()).printable[0]).toEqual({ kind: 'receipt', form: 'CT04' });
    const answer = await issue('receipt');
    expect(answer.statusCode).toBe(201);
    const receipt = answer.json<Paper>();
    expect(receipt.number).toBe(`1/${inDays(0).slice(0, 4)}/PTN-26740`);
    const printed = await print(receipt.id);
    expect(printed.headers['content-type']).toBe('application/pdf');
    const { text, code } = await read(printed.rawPayload);
    for (const words of ['ƯNG THỊ MỸ THUỴ', '12 Lê Lợi', 'Mẫu CT04', filing.trackingCode, filing.number]) {
      expect(text).toContain(lettersOf(words));
    }
    expect(await check(code)).toEqual({
      valid: true,
      number: receipt.number,
      issuedOn: inDays(0),
      ended: null,
    });
    codes.push(code);
  });

  it('are the same paper when they say the same, and the same file when printed again', async () => {
    const [receipt] = (await papers()).issued;
    expect((await issue('receipt')).json<Paper>().id).toBe(receipt?.id);
    const [once, again] = [await print(receipt?.id ?? ''), await print(receipt?.id ?? '')];
    expect(once.rawPayload.equals(again.rawPayload)).toBe(true);
  });

  it('are replaced when they say something else; the old code says not valid', async () => {
    await asking.post(police, `cases/${caseId}/completion`, {}, purpose);
    const replaced = (await issue('receipt')).json<Paper>();
    const { text, code } = await read((await print(replaced.id)).rawPayload);
    expect(text).toContain(lettersOf('Thời gian trả kết quả'));
    expect(await check(codes[0] ?? '')).toMatchObject({
      valid: false,
      number: `1/${replaced.number.split('/')[1]}/PTN-26740`,
    });
    // As somebody types it: in small letters, with spaces, O for zero.
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    expect([typed, await check(typed)]).toMatchObject([typed, { valid: true }]);
    expect((await papers()).issued.map(({ id }) => id)).toEqual([replaced.id]);
  });

  it('cannot be had before their time, nor by others', async () => {
    expect((await issue('refusal')).json()).toMatchObject({ status: 409, code: 'paper_not_yet' });
    const [receipt] = (await papers()).issued;
    const id = receipt?.id ?? '';
    expect((await asking.get('police.commune2', `papers/${id}.pdf`, purpose)).statusCode).toBe(404);
    expect(
      (await asking.post('police.commune2', `cases/${caseId}/papers`, { kind: 'receipt' }, purpose)).json(),
    ).toMatchObject({
      code: 'outside_area',
    });
    expect((await asking.get(police, `papers/${id}.pdf`)).json()).toMatchObject({ code: 'purpose_required' });
  });

  it('let the applicant follow the filing, without a name', async () => {
    const answer = await asking.post(null, 'filing-tracking', {
      trackingCode: filing.trackingCode.toLowerCase(),
      dateOfBirth: worker.dateOfBirth,
    });
    expect(answer.json()).toMatchObject({
      number: filing.number,
      commune: 'Phường Sài Gòn',
      cases: [
        {
          kind: 'registration',
          state: 'complete',
          missing: [],
          steps: [{ kind: 'opened' }, { kind: 'completed' }],
        },
      ],
    });
    expect(answer.body).not.toMatch(/Mỹ|092195001234|Lê Lợi|police/);
  });

  it('answer a wrong code and a wrong birth date alike', async () => {
    const wrong = [
      { trackingCode: filing.trackingCode, dateOfBirth: '1995-08-13' },
      {
        trackingCode: filing.trackingCode.replace(/.$/, (last) => (last === '7' ? '8' : '7')),
        dateOfBirth: worker.dateOfBirth,
      },
    ];
    const answers = await Promise.all(
      wrong.map((question) => asking.post(null, 'filing-tracking', question)),
    );
    const said = answers.map((answer) => ({ ...answer.json<Record<string, unknown>>(), reference: null }));
    expect(said[0]).toMatchObject({ status: 404, code: 'no_such_filing' });
    expect(said[1]).toEqual(said[0]);
  });

  it('tell of the grant and which number is the legal one', async () => {
    const term = { from: inDays(0), lastDay: inDays(300) };
    const granted = await asking.post(
      police,
      `cases/${caseId}/decision`,
      { verdict: 'grant', ...term },
      purpose,
    );
    registrationId = granted.json<{ registration: { id: string } }>().registration.id;
    expect((await papers()).printable[0]).toEqual({ kind: 'result', form: 'CT08' });
    const result = (await issue('result')).json<Paper>();
    const { text, code } = await read((await print(result.id)).rawPayload);
    codes.push(code);
    expect(text).toContain(lettersOf('số có giá trị pháp lý là mã hồ sơ của hệ thống quốc gia'));
  });

  it('confirm residence information with the household, until a day', async () => {
    await asking.post(police, 'households', { headResidentId: residentId, from: inDays(-10) }, purpose);
    const asked = {
      residentId,
      subjects: ['permanent_residence', 'household'],
      wantedFor: 'Nhập học cho con',
    };
    const opened = (await asking.post(police, 'residence-confirmations', asked, purpose)).json<{
      id: string;
    }>();
    await asking.post(police, `cases/${opened.id}/decision`, { verdict: 'grant' }, purpose);
    const confirmed = (await issue('residence_confirmation', opened.id)).json<Paper>();
    const { text, code } = await read((await print(confirmed.id)).rawPayload);
    for (const words of ['Phường Ninh Kiều', 'Chủ hộ', 'có giá trị đến hết ngày', 'Mẫu CT07']) {
      expect(text).toContain(lettersOf(words));
    }
    expect((await issue('household_list', opened.id)).statusCode).toBe(201);
    expect(await check(code)).toMatchObject({ valid: true });
    // Before that day, as soon as the data that it confirms are others.
    const correction = { reason: 'ghi sai tên', fullName: 'Ưng Thị Mỹ' };
    const corrected = await asking.post(police, `residents/${residentId}/corrections`, correction, purpose);
    expect(corrected.statusCode).toBeLessThan(300);
    expect(await check(code)).toMatchObject({ valid: false, number: confirmed.number });
  });

  it('are printed again under another secret with a further code; the first one checks as well', async () => {
    const [receipt] = (await papers()).issued.filter(({ kind }) => kind === 'receipt');
    const codeOf = async (table: string) => {
      const [row] = await asIfByHand<{ check_salt: Buffer }>(
        asking.database,
        `select check_salt from ${table}`,
      );
      return grouped(asking.app.get(CheckCodes, { strict: false }).codeOf(row!.check_salt));
    };
    const code = await codeOf(`issued_paper where id = '${receipt!.id}'`);
    // As if the salt had made the code with a secret that is gone.
    await asIfByHand(
      asking.database,
      `update issued_paper set check_salt = sha256(check_salt) where id = '${receipt!.id}'`,
    );
    const again = lettersOf((await textOfPages((await print(receipt!.id)).rawPayload)).join(''));
    expect(again).not.toContain(code);
    const next = await codeOf('issued_paper_code');
    expect(again).toContain(next);
    const once = await print(receipt!.id);
    expect(once.rawPayload.equals((await print(receipt!.id)).rawPayload)).toBe(true);
    for (const each of [code, next])
      expect(await check(each)).toMatchObject({ valid: true, number: receipt!.number });
  });

  it('no longer stand once the result is cancelled, which a paper of its own tells', async () => {
    const why = { why: 'wrong_condition', explanation: 'Chỗ ở thuộc khu vực không được đăng ký' };
    const path = `temporary-registrations/${registrationId}/cancellation`;
    const { id } = (await asking.post(police, path, why, purpose)).json<{ id: string }>();
    await asking.post(police, `cases/${id}/decision`, { verdict: 'grant' }, purpose);
    expect(await check(codes[1] ?? '')).toMatchObject({ valid: false, issuedOn: inDays(0), ended: null });
    const told = (await issue('result', id)).json<Paper>();
    const { text } = await read((await print(told.id)).rawPayload);
    expect(text).toContain(lettersOf(why.explanation));
  });

  it('of a filing of one person are printed one by one', async () => {
    for (const path of ['receipt', 'prints']) {
      const answer = await asking.post(police, `filings/${filing.id}/${path}`, { what: 'all' }, purpose);
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([409, 'paper_not_yet']);
    }
  });

  it('are known to nobody by their number, and cannot be tried out', async () => {
    expect(await check('1')).toEqual({ valid: false, number: null, issuedOn: null, ended: null });
    const ask = () =>
      asking.app.inject({
        method: 'POST',
        url: '/api/v1/paper-checks',
        remoteAddress: '203.0.113.9',
        payload: { code: 'A'.repeat(30) },
      });
    const answers: number[] = [];
    for (let question = 1; question <= 21; question += 1) answers.push((await ask()).statusCode);
    expect(answers.indexOf(429)).toBe(20);
  });

  it('leave a trace of every print, and of strangers only what they were answered', async () => {
    const entries = await asIfByHand<{ action: string; resident_ids: string[]; details: object }>(
      asking.database,
      `select action, resident_ids, details from audit_entry
        where action like 'paper.%' or action = 'filing.tracked' order by id`,
    );
    const of = (action: string) => entries.filter((entry) => entry.action === action);
    expect(of('paper.printed').every(({ resident_ids }) => resident_ids.length === 1)).toBe(true);
    expect(of('paper.issued').length).toBeGreaterThanOrEqual(3);
    expect(
      [...of('paper.checked'), ...of('filing.tracked')].flatMap(({ resident_ids }) => resident_ids),
    ).toEqual([]);
    expect(of('filing.tracked').map(({ details }) => details)).toEqual([
      { found: true },
      { found: false },
      { found: false },
    ]);
    expect(JSON.stringify(entries)).not.toContain(
      createHash('sha256')
        .update(codes[0] ?? '')
        .digest('hex'),
    );
  });
});
