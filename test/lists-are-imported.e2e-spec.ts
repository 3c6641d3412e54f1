import type { Messages } from '@libs/api-client';
import readExcelFile from 'read-excel-file/node';
import { listsOfPeopleKnownThere } from './imports/people-known-there.ts';
import { listsOfStaysAndDwellings } from './imports/stays-and-dwellings.ts';
import { filesThatAreNone } from './imports/files-that-are-none.ts';
import { attemptsAtReading } from './imports/attempts-at-reading.ts';
import { fixture, Importing, officer } from './support/importing.ts';
import { counterOf, purpose, somebody } from './support/people.ts';

type ImportDetails = Messages['ImportDetails'];

let office: Importing;
beforeAll(async () => {
  office = await Importing.start();
});
afterAll(() => office.close());

describe("a commune's book of registrations already granted", () => {
  let book: ImportDetails;

  it('is tried: each row has a result, each wrong cell its place and what is wrong', async () => {
    book = await office.received('granted_registrations', 'so-tam-tru.xlsx');
    expect([book.state, book.rows, book.sheetNames]).toEqual(['read', 10, ['Sổ tạm trú', 'Hướng dẫn']]);
    const { results } = await office.checked(book);
    const rows = await office.rowsOf(book.id);
    const said = rows.map(({ number, result, findings }) => [
      number,
      result,
      findings.map(({ cell, code, level }) =>
        `${cell ?? ''} ${code}${level === 'warning' ? '?' : ''}`.trim(),
      ),
    ]);
    expect(said).toEqual([
      [7, 'new', []],
      [8, 'new', []],
      [9, 'new', ['E9 old_nine_digit_number?', 'F9 commune_not_recognised?']],
      [10, 'error', ['E10 number_lost_digits']],
      [11, 'error', ['C11 day_and_month_swapped']],
      [12, 'conflict', ['I12 term_over_longest']],
      [13, 'conflict', ['F13 at_commune_of_permanent_residence']],
      [14, 'unchanged', ['twice_in_file?']],
      [15, 'new', []],
      [17, 'error', ['row_names_nobody']],
    ]);
    expect(results).toEqual({ new: 4, matches: 0, unchanged: 1, conflict: 2, error: 3 });
    const { people } = await office.one<{ people: number }>(`select count(*)::int as people from resident`);
    expect(people).toBe(0);
  });

  it('comes back as a copy in which wrong cells are marked and explained, and no text is a formula', async () => {
    const copy = await office.asking.get(officer, `imports/${book.id}/marked-copy`, purpose);
    expect(copy.headers['content-disposition']).toContain('so-tam-tru-kiem-tra.xlsx');
    const [sheet] = await readExcelFile(copy.rawPayload);
    const rows = (sheet as unknown as { data: unknown[][] }).data;
    expect(rows[0]?.slice(-3)).toEqual(['Dòng', 'Kết quả', 'Cần xem']);
    expect(rows[4]?.slice(-3)).toEqual([
      '10',
      'Lỗi',
      expect.stringMatching(/^E \(Số định danh\): Số đã mất chữ số/),
    ]);
    expect(rows[9]?.[1]).toBe('=HYPERLINK("http://x")');
  });

  it('is taken in the background: people, homes, presences, registrations with their decision, and status', async () => {
    await office.act(book.id, 'start');
    const { outcomes, rows } = await office.reached(book.id, 'imported');
    expect(outcomes).toEqual({ created: 4, matched: 0, rejected: 5, unchanged: 1 });
    expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(rows);
    const { rows: registered } = await office.superuser.query(
      `select d.full_name as name, d.sex, d.date_of_birth as born, d.personal_number as number, p.commune_code as home,
              t.starts_on::text as "from", t.last_day::text as "lastDay", t.case_id as "caseId", g.decision_number as decision,
              g.decided_on::text as decided, w.address, s.status_group as "group"
         from temporary_registration t
         join resident_details d on d.resident_id = t.resident_id
         join registration_granted_before g on g.temporary_registration_id = t.id
         join dwelling w on w.id = t.dwelling_id
         left join permanent_residence p on p.resident_id = t.resident_id
         left join status_segment s on s.resident_id = t.resident_id and s.known_until = 'infinity' and s.status_group = 'registered'
        order by d.full_name collate "C"`,
    );
    expect(registered).toContainEqual({
      name: 'Trần Thị Sổ Một', sex: 'female', born: '1999-03-05', number: '092199001101', home: '31135', from: '2026-03-01',
      lastDay: '2028-02-28', caseId: null, decision: '15/QĐ-TT', decided: '2026-02-27', address: '12 Lê Lợi', group: 'registered',
    }); // prettier-ignore
    expect(registered).toContainEqual(
      expect.objectContaining({ name: 'NGUYỄN VĂN SỔ HAI', number: '079085001102', address: '12 Lê Lợi' }),
    );
    expect(registered).toContainEqual(
      expect.objectContaining({
        name: 'Lê Văn Sổ Ba',
        born: '1990',
        number: null,
        from: '2026-04-01',
        home: null,
      }),
    );
    const { entries } = await office.one<{ entries: number }>(
      `select count(*)::int as entries from national_entry`,
    );
    expect(entries).toBe(0);
  });

  it('does nothing twice: the same file leads to its import, the same rows in another file change nothing', async () => {
    const again = await office.send(
      'granted_registrations',
      'khác-tên.xlsx',
      await fixture('so-tam-tru.xlsx'),
    );
    expect(again.json<{ id: string }>().id).toBe(book.id);
    const lines = [
      'Ho ten;Ngay sinh;Gioi tinh;So CCCD;Thuong tru;Cho o;Tu ngay;Den ngay;So QD;Ngay QD',
      'Trần Thị Sổ Một;05/03/1999;Nữ;092199001101;Phường Ninh Kiều, TP. Cần Thơ;12 Lê Lợi;01/03/2026;28/02/2028;15/QĐ-TT;27/02/2026',
      'Trần Thị Sổ Một;05/03/1999;Nữ;092199001101;;12 Lê Lợi;01/02/2027;28/02/2028;15/QĐ-TT;27/02/2026',
      'Người Khác Hẳn;1980;Nữ;092199001101;;12 Lê Lợi;01/03/2026;28/02/2028;15/QĐ-TT;27/02/2026',
    ];
    const csv = await office.received('granted_registrations', 'sổ.csv', Buffer.from(lines.join('\n')));
    const { results } = await office.checked(csv);
    expect(results).toMatchObject({ unchanged: 1, conflict: 2, new: 0 });
    await office.act(csv.id, 'start');
    expect((await office.reached(csv.id, 'imported')).outcomes).toMatchObject({
      unchanged: 1,
      rejected: 2,
      created: 0,
    });
  });

  it('is signed off by a person, and then keeps what became of each row and not what it said', async () => {
    await office.act(book.id, 'sign-off');
    const rows = await office.rowsOf(book.id);
    expect(rows.every(({ cells, outcome }) => cells === null && outcome !== null)).toBe(true);
    expect(await office.whole(book.id)).toMatchObject({ state: 'signed', signedName: expect.any(String) });
    expect(
      (await office.asking.get(officer, `imports/${book.id}/marked-copy`, purpose)).json(),
    ).toMatchObject({
      code: 'rows_forgotten',
    });
  });

  it('is taken back as a whole, except where later work builds on it, which is named', async () => {
    const { id } = await office.one<{ id: string }>(
      `select resident_id as id from resident_details where full_name = 'NGUYỄN VĂN SỔ HAI'`,
    );
    const contact = await office.asking.post(
      officer,
      `residents/${id}/permanent-residences`,
      { communeCode: '31135', from: '2026-11-01' },
      purpose,
    );
    expect(contact.statusCode).toBe(201);
    await office.act(book.id, 'taking-back', { reason: 'Nhầm sổ của phường khác' });
    expect(await office.reached(book.id, 'taken_back')).toMatchObject({ kept: 1 });
    const kept = await office.rowsOf(book.id, '&kept=true');
    expect((await office.rowsOf(book.id, '&kept=false')).length).toBeGreaterThan(1);
    expect(kept).toMatchObject([
      {
        number: 8,
        keptBecause: expect.arrayContaining([expect.objectContaining({ table: 'permanent_residence' })]),
      },
    ]);
    const standing = await office.superuser.query(
      `select d.full_name as name from temporary_registration t join resident_details d using (resident_id)
        where t.voided_at is null and d.voided_at is null`,
    );
    expect(standing.rows).toEqual([{ name: 'NGUYỄN VĂN SỔ HAI' }]);
    const { counted } = await office.one<{ counted: number }>(
      `select count(distinct resident_id)::int as counted from status_segment where known_until = 'infinity'`,
    );
    expect(counted).toBe(1);
    const file = await fixture('so-tam-tru.xlsx');
    const [again, atOnce] = await Promise.all(
      ['so-tam-tru.xlsx', 'khác-tên.xlsx'].map((name) => office.send('granted_registrations', name, file)),
    );
    expect(again!.json<{ id: string }>().id).not.toBe(book.id);
    expect(atOnce!.json()).toMatchObject({ id: again!.json<{ id: string }>().id });
  });
});

listsOfStaysAndDwellings(() => office);

listsOfPeopleKnownThere(() => office);

describe('what an import asks for', () => {
  it('remembers what the columns of a source say', async () => {
    const header = 'Ai;Sinh;Cột lạ;Ở đâu;Bắt đầu;Kết thúc';
    const file = (name: string) =>
      Buffer.from(`${header}\n${name};1990;092090000777;1 Trần Phú;01/03/2026;28/02/2028\n`);
    const first = await office.received('granted_registrations', 'a.csv', file('Lê Văn Nhớ'));
    const wrong = await office.asking.post(officer, `imports/${first.id}/columns`, {
      source: 'KTX',
      columns: [{ column: 0, field: 'nights' }],
      defaults: {},
    });
    expect(wrong.json()).toMatchObject({
      code: 'invalid_input',
      errors: expect.arrayContaining([expect.objectContaining({ code: 'column_missing' })]),
    });
    const fields = ['fullName', 'dateOfBirth', 'personalNumber', 'address', 'from', 'lastDay'];
    await office.act(first.id, 'columns', {
      source: 'KTX',
      columns: fields.map((field, column) => ({ column, field })),
      defaults: { purpose: 'study' },
    });
    await office.reached(first.id, 'checked');
    const second = await office.received('granted_registrations', 'b.csv', file('Lê Văn Quên'));
    expect(second.source).toBe('KTX');
    expect(second.columns.map(({ field }) => field)).toEqual(fields);
    expect(second.defaults).toEqual({ purpose: 'study' });
    await office.act(first.id, 'discarding');
    expect((await office.asking.get(officer, `imports/${first.id}`, purpose)).statusCode).toBe(404);
  });

  it('finds people known here and elsewhere by their number, those elsewhere only once they are recorded', async () => {
    const here = counterOf(office.asking, officer, '26740');
    const there = counterOf(office.asking, 'police.commune2', '31135');
    await here.record(
      somebody({ fullName: 'Vũ Văn Quen', dateOfBirth: '1980-01-02', personalNumber: '092080000801' }),
    );
    await there.record(
      somebody({ fullName: 'Vũ Văn Xa', dateOfBirth: '1981-01-02', personalNumber: '092081000802' }),
    );
    const lines = [
      'Họ tên;Ngày sinh;Giới tính;Số định danh;Địa chỉ;Từ ngày;Đến ngày',
      'VŨ VĂN QUEN;2/1/1980;nam;092080000801;5 Pasteur;1/3/2026;28/2/2028',
      'Vũ Văn Xa;2/1/1981;nam;092081000802;5 Pasteur;1/3/2026;28/2/2028',
      'Vũ Văn Quen;1980;nam;;5 Pasteur;1/3/2026;28/2/2028',
    ];
    const list = await office.received('granted_registrations', 'quen.csv', Buffer.from(lines.join('\n')));
    const { results } = await office.checked(list);
    // The trial says of a number of another commune what it says of one that nobody has.
    expect(results).toMatchObject({ matches: 1, new: 2, conflict: 0 });
    expect((await office.rowsOf(list.id, '&result=new'))[0]).toMatchObject({
      number: 3,
      residentId: null,
      findings: [expect.objectContaining({ code: 'decision_not_named' })],
    });
    await office.act(list.id, 'start');
    expect((await office.reached(list.id, 'imported')).outcomes).toEqual({
      created: 1,
      matched: 2,
      rejected: 0,
      unchanged: 0,
    });
    const { marks } = await office.one<{ marks: number }>(
      `select count(*)::int as marks from possible_same_resident where voided_at is null`,
    );
    expect(marks).toBe(1);
  });

  it('gives a decision that is sent again the same answer', async () => {
    const header = 'Họ tên;Ngày sinh;Giới tính;Địa chỉ;Từ ngày;Đến ngày';
    const file = Buffer.from(`${header}\nLê Văn Hai Lần;1990;nam;9 Trần Phú;01/03/2026;28/02/2028\n`);
    const list = await office.received('granted_registrations', 'hai-lan.csv', file);
    await office.checked(list);
    const start = () =>
      office.asking.post(officer, `imports/${list.id}/start`, {}, { 'idempotency-key': 'once' });
    const [first, again] = [await start(), await start()];
    expect([first.statusCode, again.statusCode]).toEqual([200, 200]);
    expect(again.json()).toEqual(first.json());
    expect((await office.reached(list.id, 'imported')).outcomes).toMatchObject({ created: 1 });
  });

  it('reads a large list in the background; one that is none far down leaves nothing but the reason', async () => {
    const header = 'Họ tên;Ngày sinh;Giới tính;Địa chỉ;Từ ngày;Đến ngày';
    const line = `Lê Văn Dài;1990;nam;${'Đường rất dài '.repeat(10)};01/03/2026;28/02/2028`;
    const lines = Array.from({ length: 2_500 }, () => line);
    const large = await office.received(
      'granted_registrations',
      'dai.csv',
      Buffer.from([header, ...lines].join('\n')),
    );
    expect(await office.reached(large.id, 'read')).toMatchObject({ rows: 2_500, fault: null });
    const tooWide = Buffer.from([header, ...lines, 'x;'.repeat(200)].join('\n'));
    const wide = await office.received('granted_registrations', 'rong.csv', tooWide);
    expect(await office.reached(wide.id, 'unreadable')).toMatchObject({ rows: 0, fault: 'too_many_columns' });
    const { left } = await office.one<{ left: number }>(
      `select (select count(*) from import_file)::int + (select count(*) from import_row where batch_id = '${wide.id}')::int as left`,
    );
    expect(left).toBe(0);
    await office.act(wide.id, 'discarding');
  });

  attemptsAtReading(() => office);

  filesThatAreNone(() => office);

  it('shows another commune nothing', async () => {
    const { items } = (await office.asking.get('police.commune2', 'imports')).json<Messages['ImportPage']>();
    expect(items).toEqual([]);
    const mine = (await office.asking.get(officer, 'imports')).json<Messages['ImportPage']>().items[0]!;
    for (const part of ['', '/rows', '/marked-copy'])
      expect(
        (await office.asking.get('police.commune2', `imports/${mine.id}${part}`, purpose)).statusCode,
      ).toBe(404);
    expect((await office.asking.post('police.commune2', `imports/${mine.id}/start`)).statusCode).toBe(404);
    expect((await office.asking.post(officer, `imports/${mine.id}/start`)).json()).toMatchObject({
      code: 'not_possible_now',
    });
  });
});
