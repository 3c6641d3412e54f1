import type { TestApp } from './support/app.ts';
import { lettersOf, textOfPages } from './support/read-pdf.ts';
import { guest, type Notice, startWithGuestHouse } from './support/stays.ts';

let house: Awaited<ReturnType<typeof startWithGuestHouse>>;
let asking: TestApp;
const itIs = (text: string) => house.itIs(text);
const reported = (more: object = {}) => house.reported(more);

beforeAll(async () => {
  house = await startWithGuestHouse();
  asking = house.asking;
});
afterAll(() => asking.close());

describe('the receipt of a report', () => {
  const check = async (code: string) =>
    (await asking.post(null, 'paper-checks', { code })).json<{ valid: boolean; number: string | null }>();
  const ended = (how: string) => ({
    how,
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/),
  });
  const letters = async (id: string) => {
    const { rawPayload } = await asking.get('host', `host/stay-notices/${id}/receipt`);
    return lettersOf((await textOfPages(rawPayload)).join(''));
  };
  const act = (id: string, what: string, body: object) =>
    asking.post('host', `host/stay-notices/${id}/${what}`, body);

  it('is a PDF with the clock, and stands until the report is corrected or cancelled', async () => {
    itIs('2026-11-20T23:30:00');
    const late = { arrivedAt: '2026-11-20T23:10:00+07:00', identityShownBy: 'vneid' };
    const notice = (await reported({
      fullName: 'Tạ Thị Biên',
      personalNumber: '092190000601',
      ...late,
    })) as Notice & {
      receiptCode: string;
    };
    const receipt = await asking.get('host', `host/stay-notices/${notice.id}/receipt`);
    expect([receipt.statusCode, receipt.headers['content-type']]).toEqual([200, 'application/pdf']);
    const words = lettersOf((await textOfPages(receipt.rawPayload)).join(''));
    for (const said of [
      'BIÊN NHẬN THÔNG BÁO LƯU TRÚ',
      'TẠ THỊ BIÊN',
      '5 Phạm Ngũ Lão',
      'trước 08 giờ 00 ngày 21/11/2026',
      'Đúng hạn',
      'VNeID',
      notice.receiptCode,
      '118/2025/QH15',
    ]) {
      expect([said, words.includes(lettersOf(said))]).toEqual([said, true]);
    }
    expect(await check(notice.receiptCode.toLowerCase())).toEqual({
      valid: true,
      number: notice.receiptCode,
      issuedOn: '2026-11-20',
      ended: null,
    });
    await act(notice.id, 'cancellation', { reason: 'khách không đến' });
    expect(await check(notice.receiptCode)).toEqual({
      valid: false,
      number: notice.receiptCode,
      issuedOn: '2026-11-20',
      ended: ended('cancelled'),
    });
    expect(await check('0000000000000000')).toEqual({
      valid: false,
      number: null,
      issuedOn: null,
      ended: null,
    });
  });

  it('of a report that was cancelled or corrected says so before anything else, and states the stay no more', async () => {
    itIs('2026-11-20T20:00:00');
    const stay = { fullName: 'Tạ Văn Rút', personalNumber: '092090000602', until: '2026-12-31' };
    const wrong = (await reported(stay)) as Notice & { receiptCode: string };
    const standing = await letters(wrong.id);
    const asStanding = ['Thờigianlưutrú:', 'Kháchdựđịnhởđếnngày31/12/2026'];
    expect(asStanding.filter((said) => standing.includes(said))).toEqual(asStanding);
    const reason = 'Ghi nhầm họ tên';
    const right = (await act(wrong.id, 'correction', { guest: guest({ ...stay, fullName: 'Tạ Văn Rút Lui' }), reason }))
      .json<Notice & { receiptCode: string }>(); // prettier-ignore
    expect(await check(wrong.receiptCode)).toMatchObject({ valid: false, ended: ended('corrected') });
    expect(await check(right.receiptCode)).toMatchObject({ valid: true, ended: null });
    await act(right.id, 'cancellation', { reason: 'Khách không đến' });
    expect(await check(right.receiptCode)).toMatchObject({ valid: false, ended: ended('cancelled') });
    for (const [id, ...said] of [
      [wrong.id, '(Đã thay bằng bản sửa)', 'ĐÃ ĐƯỢC THAY BẰNG BẢN SỬA lúc', reason],
      [right.id, '(Đã hủy)', 'THÔNG BÁO NÀY ĐÃ HỦY lúc', 'Khách không đến'],
    ] as const) {
      const words = await letters(id);
      const all = [...said, 'Đã báo khi đó:', 'mã kiểm tra không còn hiệu lực'].map(lettersOf);
      expect(all.filter((one) => !words.includes(one))).toEqual([]);
      expect(asStanding.filter((one) => words.includes(one))).toEqual([]);
    }
  });
});
