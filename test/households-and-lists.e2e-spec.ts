import { startApp, type TestApp } from './support/app.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';

interface Filing {
  readonly id: string;
  readonly filing: { number: string; form: string; feeVnd: number; trackingCode: string; cases: number };
  readonly cases: { id: string; state: string; fullName: string }[];
  readonly rowsToMend: { place: number; errors: { field: string; code: string }[] }[];
}

describe('many people on one filing', () => {
  let asking: TestApp;
  let saiGon: ReturnType<typeof counterOf>;

  beforeAll(async () => {
    asking = await startApp();
    saiGon = counterOf(asking, 'police.commune', '26740');
  });

  afterAll(() => asking.close());

  const ask = (path: string, body: object, headers: object = {}) =>
    asking.post('police.commune', path, body, { ...purpose, ...headers });
  const filed = async (path: string, body: object, expected: number) => {
    const answer = await ask(path, body);
    if (answer.statusCode !== expected)
      throw new Error(`${path} ${String(answer.statusCode)} ${answer.body}`);
    return answer.json<Filing>();
  };

  it('registers a household under one tracking code, one fee, decided together, and keeps it as a household', async () => {
    const [head, wife, child] = [
      await saiGon.record(somebody({ fullName: 'Lê Văn Cha' })),
      await saiGon.record(somebody({ fullName: 'Lê Thị Mẹ' })),
      await saiGon.record(
        somebody({ fullName: 'Lê Văn Con', dateOfBirth: inDays(-1500), permanentResidence: undefined }),
      ),
    ];
    const dwellingId = await saiGon.dwelling('1 Pasteur');
    const together = saiGon.filing({}, dwellingId, { filedBy: 'head_of_household' });
    const members = [
      { residentId: head, relation: 'head' },
      { residentId: wife, relation: 'spouse' },
      { residentId: child, relation: 'child' },
    ];
    const none = await ask('filings/households', { ...together, members: members.slice(1) });
    expect([none.statusCode, none.json<{ errors: object[] }>().errors]).toEqual([
      400,
      [{ field: 'members', code: 'has_no_head' }],
    ]);
    const opened = await filed('filings/households', { ...together, members }, 201);
    expect(opened.filing).toMatchObject({ form: 'household', feeVnd: 15_000, cases: 3 });
    expect(opened.filing.trackingCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(opened.cases.map(({ fullName }) => fullName)).toEqual(['Lê Văn Cha', 'Lê Thị Mẹ', 'Lê Văn Con']);

    // The head declares for the child as its parent, so nobody's consent is missing.
    await filed(`filings/${opened.id}/completion`, {}, 200);
    const term = { verdict: 'grant', from: inDays(0), lastDay: inDays(300) };
    const decided = await filed(`filings/${opened.id}/decision`, term, 200);
    expect(decided.cases.map(({ state }) => state)).toEqual(['granted', 'granted', 'granted']);
    const again = await ask(`filings/${opened.id}/decision`, term);
    expect([again.statusCode, again.json<{ code: string }>().code]).toEqual([409, 'case_moved_on']);

    const { items } = (await asking.get('police.commune', `residents/${head}/households`, purpose)).json<{
      items: { dwellingId: string; members: { residentId: string; relation: string }[] }[];
    }>();
    expect(items.map(({ members: known }) => known.map(({ relation }) => relation).sort())).toEqual([
      ['child', 'head', 'spouse'],
    ]);
  });

  it('keeps nothing of a household one of whom cannot be registered, and says who', async () => {
    const [head, other] = [await saiGon.record(), await saiGon.record()];
    const atHome = await saiGon.record(
      somebody({ permanentResidence: { communeCode: '26740', from: '2000-01-01' } }),
    );
    const refused = await ask('filings/households', {
      ...saiGon.filing({}, await saiGon.dwelling('2 Pasteur')),
      members: [
        { residentId: head, relation: 'head' },
        { residentId: other, relation: 'sibling' },
        { residentId: atHome, relation: 'sibling' },
      ],
    });
    expect([
      refused.statusCode,
      refused.json<{ errors: { field: string; code: string }[] }>().errors[0],
    ]).toMatchObject([422, { field: 'members.2.dwellingId', code: 'at_commune_of_permanent_residence' }]);
    // Nothing is left in the way of the head's own case.
    await saiGon.open(saiGon.filing({ residentId: head }, await saiGon.dwelling('3 Pasteur')));
  });

  it('takes all rows but the wrong one if the officer says so, and the last one once it is mended', async () => {
    const dwellingId = await saiGon.dwelling('Ký túc xá công nhân');
    const rows = Array.from({ length: 60 }, (_none, index) => ({
      fullName: `Công Nhân ${'ABCDEFGHIJ'[index % 10]!}`,
      dateOfBirth: index % 2 === 0 ? '12/8/1995' : '1990',
      sex: index % 2 === 0 ? 'nam' : 'Nữ',
      personalNumber: index === 29 ? '12345' : `0990${String(90_000_000 + index)}`,
      feeExemption: index === 7 ? 'poor_household' : null,
    }));
    const list = { ...saiGon.filing({}, dwellingId), organisation: 'Công ty may Phương Nam', rows };
    const refused = await ask('filings/lists', list);
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({
      code: 'list_has_wrong_rows',
      wrongRows: 1,
      errors: [{ field: 'rows.29.personalNumber', code: 'not_twelve_digits' }],
    });

    const key = { 'idempotency-key': 'list-of-phuong-nam' };
    const first = await ask('filings/lists', { ...list, goOnWithoutWrong: true }, key);
    expect(first.statusCode).toBe(201);
    const opened = first.json<Filing>();
    expect([opened.cases.length, opened.filing.feeVnd]).toEqual([59, 590_000]);
    expect(opened.rowsToMend).toMatchObject([{ place: 30, errors: [{ code: 'not_twelve_digits' }] }]);
    // The same form sent twice is filed once.
    const twice = await ask('filings/lists', { ...list, goOnWithoutWrong: true }, key);
    expect(twice.json<Filing>().id).toBe(opened.id);

    const still = await ask(`filings/${opened.id}/rows/30`, {
      ...rows[29],
      personalNumber: rows[0]!.personalNumber,
    });
    expect([still.statusCode, still.json<{ errors: { code: string }[] }>().errors[0]?.code]).toEqual([
      422,
      'number_is_somebody_elses',
    ]);
    const mended = await filed(
      `filings/${opened.id}/rows/30`,
      { ...rows[29], personalNumber: '099090999999' },
      200,
    );
    expect([mended.cases.length, mended.rowsToMend]).toEqual([60, []]);
    const after = await ask(`filings/${opened.id}/rows/30`, rows[0]!);
    expect(after.statusCode).toBe(404);
  });

  it('reads a list from a spreadsheet, with its own headings and marks', async () => {
    const csv =
      '\uFEFFSTT;Họ và tên;Ngày sinh;Giới tính;Số định danh cá nhân;Thời hạn;Phòng\r\n1;"Nguyễn Thị ""Bé"" Ba";1/2/1999;Nữ;099199000001;31/12/2030;A1\r\n2;Trần;xx;;1;;\r\n';
    const send = async (file: Buffer) =>
      asking.app.inject({
        method: 'PUT',
        url: '/api/v1/filings/list-sheets',
        headers: {
          authorization: `Bearer ${await asking.signIn('police.commune')}`,
          'content-type': 'application/octet-stream',
        },
        payload: file,
      });
    const read = await send(Buffer.from(csv));
    expect(read.json()).toMatchObject({
      unknownColumns: ['Phòng'],
      rows: [
        { place: 1, fullName: 'Nguyễn Thị "Bé" Ba', personalNumber: '099199000001', errors: [] },
        { place: 2, errors: [{ field: 'dateOfBirth' }, { field: 'sex' }, { field: 'personalNumber' }] },
      ],
    });
    const wrong = await send(Buffer.from('PK no workbook'));
    expect([wrong.statusCode, wrong.json()]).toMatchObject([
      400,
      { errors: [{ field: 'content', code: 'no_heading' }] },
    ]);
    const huge = await send(Buffer.alloc(2 * 1024 * 1024 + 1, 'a'));
    expect([huge.statusCode, huge.json<{ code: string }>().code]).toEqual([413, 'file_too_large']);
  });
});
