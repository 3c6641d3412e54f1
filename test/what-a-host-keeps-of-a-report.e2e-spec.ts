import { type Asker } from '../apps/api/src/database/index.ts';
import { RebuildStatus } from '../apps/api/src/residence-status/index.ts';
import type { TestApp } from './support/app.ts';
import { lettersOf, textOfPages } from './support/read-pdf.ts';
import { guest, itemsOf, type Notice, startWithGuestHouse } from './support/stays.ts';

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
    });
    await asking.post('host', `host/stay-notices/${notice.id}/cancellation`, { reason: 'khách không đến' });
    expect(await check(notice.receiptCode)).toMatchObject({ valid: false, number: notice.receiptCode });
    expect(await check('0000000000000000')).toMatchObject({ valid: false, number: null });
  });
});

describe('tonight', () => {
  it.each([
    ['22:59:59', '2026-11-20T23:00:00+07:00', null],
    ['23:00:00', '2026-11-21T08:00:00+07:00', null],
    ['23:40:00', '2026-11-21T08:00:00+07:00', null],
    ['07:59:59', '2026-11-20T23:00:00+07:00', '2026-11-20T08:00:00+07:00'],
    ['08:00:00', '2026-11-20T23:00:00+07:00', null],
  ])(
    'at %s tells by when who comes now is reported, and who came last night',
    async (time, dueAt, lastNight) => {
      itIs(`2026-11-20T${time}`);
      expect((await asking.get('host', 'host/tonight')).json()).toMatchObject({
        dueAt,
        lateArrivalsDueAt: lastNight,
      });
    },
  );

  it('takes guests out of the draft that were sent, and leaves the others', async () => {
    itIs('2026-11-20T20:00:00');
    const token = await asking.signIn('host');
    const typed = [
      { number: '092 190 000 602', fullName: 'Người Đã Gửi' },
      { number: '', fullName: ' người  không số' },
      { number: 'B1234567', fullName: 'Còn Lại' },
    ];
    await asking.app.inject({
      method: 'PUT',
      url: `/api/v1/host/stay-drafts/${house.guestHouse}`,
      headers: { authorization: `Bearer ${token}` },
      payload: { guests: typed },
    });
    itemsOf(
      await house.send([
        guest({ fullName: 'Người Đã Gửi', personalNumber: '092190000602' }),
        guest({ fullName: 'Người Không Số', personalNumber: null, sex: 'female' }),
      ]),
    );
    const left = async () =>
      (await asking.get('host', 'host/stay-drafts')).json<{ items: { guests: unknown[] }[] }>().items;
    expect((await left()).map(({ guests }) => guests)).toEqual([[typed[2]]]);
    itemsOf(
      await house.send([
        guest({ fullName: 'Còn Lại', personalNumber: null, passportNumber: 'B1234567', sex: 'male' }),
      ]),
    );
    expect(await left()).toEqual([]);
  });
});

describe('a stay that goes on', () => {
  it('for longer than was meant moves the intention: registration is due at once', async () => {
    itIs('2026-11-20T20:00:00');
    const person = { fullName: 'Ở Thêm', personalNumber: '092190000603' };
    expect((await reported(person)).flags).toEqual([]);
    itIs('2026-11-24T20:00:00');
    const onward = await reported({ ...person, reportFrom: '2026-11-24', until: '2027-03-01' });
    expect(onward).toMatchObject({ timing: 'in_time', flags: ['registration_due'] });
    const shorter = await reported({ ...person, reportFrom: '2026-11-24', until: '2026-12-01' });
    expect(shorter).toMatchObject({ flags: ['registration_due'] });
  });

  it('takes VNeID for who they are only where the law of the day does', async () => {
    itIs('2026-07-01T09:00:00');
    const before = await house.send([
      guest({ identityShownBy: 'vneid', arrivedOn: '2026-06-30', until: '2026-07-03' }),
    ]);
    expect(before.json()).toMatchObject({
      errors: [{ field: 'guests.0.identityShownBy', code: 'not_by_this_version' }],
    });
    const since = { identityShownBy: 'vneid', arrivedOn: '2026-07-01', until: '2026-07-03' };
    expect(
      await reported({ fullName: 'Xuất Trình', personalNumber: '092190000604', ...since }),
    ).toMatchObject({
      guest: { identityShownBy: 'vneid' },
    });
  });
});

describe('the status of everybody who was reported', () => {
  it('is what reading all their facts anew gives', async () => {
    const system: Asker = {
      databaseRole: 'residence_worker',
      accountId: null,
      role: 'system',
      areaCode: '',
      communes: [],
      provinces: [],
      requestId: 'rebuild',
    };
    const rebuilt = await asking.app.get(RebuildStatus, { strict: false }).rebuild(system);
    expect(rebuilt).toMatchObject({ peopleDiffering: 0 });
    expect(rebuilt.people).toBeGreaterThan(4);
  });
});
