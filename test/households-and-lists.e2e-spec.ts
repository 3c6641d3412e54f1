import { readFile } from 'node:fs/promises';
import { Transactions } from '../apps/api/src/database/index.ts';
import { FilingPrints } from '../apps/api/src/papers/prints/filing-prints.repository.ts';
import { type PrintWork, WorkOnPrint } from '../apps/api/src/papers/prints/work-on-print.ts';
import { startApp, type TestApp } from './support/app.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';
import { type Print, printsAt } from './support/prints.ts';
import { lettersOf, textOfPages } from './support/read-pdf.ts';

interface Filing {
  readonly id: string;
  readonly filing: { number: string; form: string; feeVnd: number; trackingCode: string; cases: number };
  readonly cases: { id: string; state: string; fullName: string }[];
  readonly rowsToMend: { place: number; errors: { field: string; code: string }[] }[];
}

describe('many people on one filing', () => {
  let asking: TestApp;
  let saiGon: ReturnType<typeof counterOf>;
  let prints: ReturnType<typeof printsAt>;

  beforeAll(async () => {
    asking = await startApp();
    saiGon = counterOf(asking, 'police.commune', '26740');
    prints = printsAt(asking, 'police.commune');
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

  let household: Filing;
  let list: Filing;
  const askPrint = async (filingId: string, what: string) =>
    (await filed(`filings/${filingId}/prints`, { what }, 201)) as unknown as Print;

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

    household = opened;

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
    const members = [
      { residentId: head, relation: 'head' },
      { residentId: other, relation: 'sibling', feeExemption: 'disabled' },
      { residentId: atHome, relation: 'sibling' },
    ];
    const dwellingId = await saiGon.dwelling('2 Pasteur');
    // All of them are looked at before the form: who is held back, by what, and the one fee.
    const checked = await ask('filings/households/pre-check', {
      dwellingId,
      members: [...members, members[1]],
    });
    expect(checked.json()).toMatchObject({
      mayOpen: false,
      members: [
        { mayOpen: true },
        { mayOpen: true },
        { mayOpen: false, findings: [{ code: 'at_commune_of_permanent_residence' }] },
        { mayOpen: false, findings: [{ code: 'twice_on_filing' }] },
      ],
      fee: { vnd: 15_000, charged: 1 },
    });
    // A child who stands first is not taken for the head; whom nobody here knows is told by their place.
    const child = await saiGon.record(somebody({ dateOfBirth: inDays(-900), permanentResidence: undefined }));
    const withChild = [{ residentId: child, relation: 'child' }, members[0]];
    const papersOf = async (whole: unknown[]) =>
      (await ask('filings/households/pre-check', { dwellingId, members: whole })).json<{ papers: object }>()
        .papers;
    expect(await papersOf(withChild)).toEqual(await papersOf(withChild.toReversed()));
    const stranger = { residentId: dwellingId, relation: 'sibling' };
    const unknown = await ask('filings/households/pre-check', {
      dwellingId,
      members: [...withChild, stranger],
    });
    expect(unknown.json()).toMatchObject({
      status: 404,
      errors: [{ field: 'members.2.residentId', code: 'not_known_here' }],
    });
    const refused = await ask('filings/households', { ...saiGon.filing({}, dwellingId), members });
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
    const filing = { ...saiGon.filing({}, dwellingId), organisation: 'Công ty may Phương Nam', rows };
    const refused = await ask('filings/lists', filing);
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({
      code: 'list_has_wrong_rows',
      wrongRows: 1,
      errors: [{ field: 'rows.29.personalNumber', code: 'not_twelve_digits' }],
    });

    const key = { 'idempotency-key': 'list-of-phuong-nam' };
    const first = await ask('filings/lists', { ...filing, goOnWithoutWrong: true }, key);
    expect(first.statusCode).toBe(201);
    const opened = first.json<Filing>();
    list = opened;
    // One of the 59 pays nothing; who waits to be mended pays once they are taken.
    expect([opened.cases.length, opened.filing.feeVnd]).toEqual([59, 580_000]);
    expect(opened.rowsToMend).toMatchObject([{ place: 30, errors: [{ code: 'not_twelve_digits' }] }]);
    await filed(`filings/${opened.id}/fee-receipt`, { receiptNumber: 'BL-8' }, 200);
    expect((await prints.receiptOf(opened.id)).pages[0]).toContain(lettersOf('biên lai số BL-8)'));
    // The same form sent twice is filed once.
    const twice = await ask('filings/lists', { ...filing, goOnWithoutWrong: true }, key);
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
    expect([mended.cases.length, mended.rowsToMend, mended.filing.feeVnd]).toEqual([60, [], 590_000]);
    // What the receipt was not for is not said to be paid by it; the paper names a further one once it is recorded.
    expect(mended.filing).toMatchObject({ feeReceiptNumber: null, feeReceiptsBefore: 'BL-8' });
    expect((await prints.receiptOf(opened.id)).pages[0]).not.toContain('BL-8');
    await filed(`filings/${opened.id}/fee-receipt`, { receiptNumber: 'BL-9' }, 200);
    expect((await prints.receiptOf(opened.id)).pages[0]).toContain(lettersOf('biên lai số BL-8, BL-9)'));
    const after = await ask(`filings/${opened.id}/rows/30`, rows[0]!);
    expect(after.statusCode).toBe(404);
  });

  it('gives one receipt that names everybody on the filing, with one fee and one appointment', async () => {
    const before = (await prints.notedOfPapers()).length;
    const { id, pages } = await prints.receiptOf(household.id);
    expect(pages).toHaveLength(1);
    const [text] = pages;
    for (const words of ['Lê Văn Cha', 'Lê Thị Mẹ', 'Lê Văn Con', '3 người', '15.000 đồng', 'Chủ hộ'])
      expect(text).toContain(lettersOf(words));
    expect(text).not.toContain(lettersOf('được tính từ khi hồ sơ đầy đủ'));
    expect((await filed(`filings/${household.id}/receipt`, {}, 201)).id).toBe(id);
    await filed(`filings/${household.id}/fee-receipt`, { receiptNumber: 'BL-7' }, 200);
    expect((await filed(`filings/${household.id}/receipt`, {}, 201)).id).not.toBe(id);
    // All three are noted, with the standing paper that was opened again too.
    expect((await prints.notedOfPapers()).slice(before)).toEqual(
      ['paper.issued', 'paper.printed', 'paper.asked_again', 'paper.issued'].map((action) => ({
        action,
        people: 3,
      })),
    );
    const ofOne = await filed(`cases/${household.cases[1]?.id}/papers`, { kind: 'household_list' }, 201);
    await asking.get('police.commune', `papers/${ofOne.id}.pdf`, purpose);
    expect((await prints.notedOfPapers()).slice(-2).map(({ people }) => people)).toEqual([3, 3]);
  });

  it('draws the papers of all into one file, which is sealed, handed out with a trace, and gone in an hour', async () => {
    const before = await prints.filesKept();
    const asked = await askPrint(household.id, 'all');
    expect(asked).toMatchObject({ cases: 3, papers: 0 });
    const ready = await prints.untilPrint(household.id, asked, 'ready');
    expect(ready).toMatchObject({ issued: 3, papers: 7, drawn: 7 });
    const file = await prints.fileOf(asked);
    expect(file.headers['content-type']).toBe('application/pdf');
    const pages = (await textOfPages(file.rawPayload)).map(lettersOf);
    expect(pages).toHaveLength(7);
    expect(pages.slice(1).map((page) => /THÔNGBÁO/.test(page))).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
    const [kept, ...others] = (await prints.filesKept()).filter((name) => !before.includes(name));
    expect([(await readFile(kept ?? '')).subarray(0, 3).toString(), others]).toEqual(['TT1', []]);
    expect((await prints.notedOfPapers()).at(-1)).toEqual({ action: 'paper.printed', people: 3 });
    const elsewhere = await asking.get('police.commune2', `filing-prints/${asked.id}.pdf`, purpose);
    expect(elsewhere.statusCode).toBe(404);
    // The hour passes.
    await asIfByHand(
      asking.database,
      `update job_queue.job set start_after = now() where name = 'remove_prints' and state = 'created'`,
    );
    await prints.untilPrint(household.id, asked, 'removed');
    const gone = await prints.fileOf(asked);
    expect([gone.statusCode, gone.json<{ code: string }>().code]).toEqual([410, 'print_gone']);
    while ((await prints.filesKept()).length > before.length)
      await new Promise((wait) => setTimeout(wait, 30));
  });

  it('draws a list once, although one worker is stopped midway and three go on with it at once', async () => {
    const refused = await ask(`filings/${list.id}/prints`, { what: 'results' });
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([409, 'paper_not_yet']);
    const before = await prints.filesKept();
    const asked = await askPrint(list.id, 'receipts');
    const [job] = await asIfByHand<{ data: PrintWork }>(
      asking.database,
      `select data from job_queue.job where name = 'print_filings' order by created_on desc limit 1`,
    );
    const data = job!.data;
    const stopped = new AbortController();
    const worker = asking.app.get(WorkOnPrint, { strict: false });
    const stops = worker.work({ data, signal: stopped.signal }).catch((fault: unknown) => fault);
    while ((await prints.printsOf(list.id))[0]?.issued === 0)
      await new Promise((wait) => setTimeout(wait, 20));
    stopped.abort();
    await stops;
    // Beside the worker of the queue itself.
    const { signal } = new AbortController();
    await Promise.all([worker.work({ data, signal }), worker.work({ data, signal })]);
    await prints.untilPrint(list.id, asked, 'ready');
    const pages = (await textOfPages((await prints.fileOf(asked)).rawPayload)).map(lettersOf);
    const [standing] = await asIfByHand<{ count: number; kept: number }>(
      asking.database,
      `select count(*)::int as count, count(distinct (kind, case_id))::int as kept from issued_paper
        where voided_at is null and case_id in (select id from residence_case where filing_id = $1)`,
      [list.id],
    );
    expect(standing).toEqual({ count: 61, kept: 61 });
    // The one receipt has more than one page; each of the others is one.
    const each = pages.filter((page) => page.includes('sốthứtự'));
    expect(each).toHaveLength(60);
    expect(await prints.filesKept()).toHaveLength(before.length + 1);
    // A worker whose last step failed after all that.
    const kept = asking.app.get(FilingPrints, { strict: false });
    const transactions = asking.app.get(Transactions, { strict: false });
    await transactions.run(data.officer, (tx) => kept.enter(tx, asked.id, 'failed'));
    await prints.untilPrint(list.id, asked, 'ready');
  });

  it('takes a spreadsheet of two megabytes and no more', async () => {
    const answer = await asking.put('police.commune', 'filings/list-sheets', {
      name: 'list',
      type: 'application/octet-stream',
      bytes: Buffer.alloc(2 * 1024 * 1024 + 1, 'a'),
    });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([413, 'file_too_large']);
  });
});
