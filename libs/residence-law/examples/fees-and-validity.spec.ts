import { day } from '@libs/calendar';
import {
  confirmationGoodUntil,
  feeExemptions,
  feeOfFiling,
  seededRules,
  type FilingCharged,
} from '@libs/residence-law';

describe('how long a confirmation is good for', () => {
  it.each([
    ['2026-06-30', null, '2027-06-30', true],
    ['2026-07-01', null, '2027-07-01', false],
    ['2024-01-01', null, '2024-12-31', true],
    ['2023-12-31', null, '2024-01-30', true],
    ['2026-11-22', '2026-12-01', '2026-11-30', false],
    ['2026-11-22', '2028-01-01', '2027-11-22', false],
  ])('issued on %s, changed on %s: to %s', (issuedOn, changedOn, lastDay, isTextRead) => {
    const changed = changedOn === null ? null : day(changedOn);
    const validity = confirmationGoodUntil(day(issuedOn), changed, seededRules);
    expect(validity.lastDay).toEqual(day(lastDay));
    expect(validity.voidFrom).toEqual(day(lastDay).add({ days: 1 }));
    expect(validity.source.tag !== 'U').toBe(isTextRead);
  });
});

describe('fees (Circular 75/2022)', () => {
  const one: FilingCharged = {
    kind: 'registration',
    form: 'one',
    channel: 'counter',
    exemptions: [null],
    filedOn: day('2026-11-22'),
  };

  it.each([
    ['một người, tại quầy — one at the counter', one, 15_000],
    ['một người, trực tuyến — one online', { ...one, channel: 'online' }, 7_000],
    ['gia hạn — an extension', { ...one, kind: 'extension' }, 15_000],
    ['đổi chỗ ở — a change of dwelling', { ...one, kind: 'change_of_dwelling' }, 15_000],
    [
      'cả hộ một lần — a household pays once',
      { ...one, form: 'household', exemptions: [null, null, null] },
      15_000,
    ],
    [
      'hộ có trẻ em — a household with a child',
      { ...one, form: 'household', exemptions: [null, 'child'] },
      15_000,
    ],
    [
      'danh sách 10 người — ten by list',
      { ...one, form: 'list', exemptions: Array<null>(10).fill(null) },
      100_000,
    ],
    [
      'danh sách trực tuyến, hai người được miễn — by list online, two exempt',
      { ...one, form: 'list', channel: 'online', exemptions: [null, 'elderly', null, 'disabled'] },
      10_000,
    ],
    ['người được miễn — exempt', { ...one, exemptions: ['merit_family'] }, 0],
    [
      'cả hộ được miễn — a household of exempt people',
      { ...one, form: 'household', exemptions: ['poor_household', 'poor_household'] },
      0,
    ],
    ['xóa đăng ký — an ending is free', { ...one, kind: 'ending' }, 0],
    ['tạm vắng — an absence is free', { ...one, kind: 'temporary_absence' }, 0],
    ['xác nhận — a confirmation is free', { ...one, kind: 'residence_confirmation' }, 0],
  ] as readonly (readonly [string, FilingCharged, number])[])('%s', (_, filing, amount) => {
    expect(feeOfFiling(filing, seededRules).amount).toBe(amount);
  });

  it('says why nothing is paid', () => {
    expect(feeOfFiling({ ...one, exemptions: ['child'] }, seededRules).source.article).toBe('4');
    expect(feeOfFiling({ ...one, kind: 'cancellation' }, seededRules).source.article).toBe('5');
    expect(feeExemptions).toHaveLength(7);
  });
});
