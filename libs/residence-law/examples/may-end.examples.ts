import { day } from '@libs/calendar';
import type { EndingAskedFor, MayEndGround } from '@libs/residence-law';

interface Example {
  readonly name: readonly [vi: string, en: string];
  readonly asked: EndingAskedFor;
  readonly decidedOn: string;
  readonly excludedBy: readonly MayEndGround[];
}

const registration = {
  communeCode: '26740',
  from: day('2026-03-13'),
  lastDay: day('2028-03-12'),
  endedOn: null,
};
const elsewhere = { communeCode: '27004', from: day('2026-10-01'), lastDay: day('2028-09-30') };
const asked: EndingAskedFor = {
  registration,
  ground: 'e',
  endedOn: day('2026-10-01'),
  otherRegistrations: [],
  awaySince: null,
  nationality: 'VN',
  communeOfPermanentResidence: '31135',
};

/** Article 29: whether a registration may be ended early on the ground named. */
export const mayEndExamples: readonly Example[] = [
  { name: ['Hết hạn thuê', 'the lease ended (e)'], asked, decidedOn: '2026-10-01', excludedBy: [] },
  {
    name: ['Chết, biết sau', 'a death learnt of later (a)'],
    asked: { ...asked, ground: 'a', endedOn: day('2026-08-15') },
    decidedOn: '2026-10-01',
    excludedBy: [],
  },
  {
    name: ['Hủy kết quả đăng ký', 'the registration was cancelled (b)'],
    asked: { ...asked, ground: 'b', endedOn: registration.from },
    decidedOn: '2026-10-01',
    excludedBy: [],
  },
  {
    name: ['Vắng đúng sáu tháng', 'away for six months to the day (c)'],
    asked: { ...asked, ground: 'c', awaySince: day('2026-04-01') },
    decidedOn: '2026-10-01',
    excludedBy: [],
  },
  {
    name: ['Vắng sáu tháng thiếu một ngày', 'away for a day less (c)'],
    asked: { ...asked, ground: 'c', awaySince: day('2026-04-02') },
    decidedOn: '2026-10-01',
    excludedBy: ['absence_too_short'],
  },
  {
    name: ['Không rõ vắng từ khi nào', 'not known to be away (c)'],
    asked: { ...asked, ground: 'c' },
    decidedOn: '2026-10-01',
    excludedBy: ['absence_too_short'],
  },
  {
    name: ['Vắng từ 31/8 đến 28/02', 'away from 31 August to 28 February: month ends are clamped (c)'],
    asked: { ...asked, ground: 'c', awaySince: day('2026-08-31'), endedOn: day('2027-02-28') },
    decidedOn: '2027-02-28',
    excludedBy: [],
  },
  {
    name: ['Vẫn là công dân', 'loss of nationality of somebody who is still a citizen (d)'],
    asked: { ...asked, ground: 'd' },
    decidedOn: '2026-10-01',
    excludedBy: ['still_a_citizen'],
  },
  {
    name: ['Mất quốc tịch', 'loss of nationality (d)'],
    asked: { ...asked, ground: 'd', nationality: 'CA' },
    decidedOn: '2026-10-01',
    excludedBy: [],
  },
  {
    name: ['Đăng ký thường trú tại đây', 'permanent residence granted here (đ)'],
    asked: { ...asked, ground: 'đ', communeOfPermanentResidence: '26740' },
    decidedOn: '2026-10-01',
    excludedBy: [],
  },
  {
    name: ['Thường trú nơi khác', 'permanent residence is elsewhere (đ)'],
    asked: { ...asked, ground: 'đ' },
    decidedOn: '2026-10-01',
    excludedBy: ['no_permanent_residence_here'],
  },
  {
    name: ['Bán nhà nhưng đã đăng ký nơi khác', 'sold, but registered elsewhere (g)'],
    asked: { ...asked, ground: 'g', otherRegistrations: [elsewhere] },
    decidedOn: '2026-10-01',
    excludedBy: ['registered_elsewhere'],
  },
  {
    name: ['Chỗ ở bị phá dỡ', 'the place was demolished (h)'],
    asked: { ...asked, ground: 'h', otherRegistrations: [elsewhere] },
    decidedOn: '2026-10-01',
    excludedBy: [],
  },
  {
    name: ['Đăng ký nơi khác từ cùng ngày', 'a new registration in another commune from that day'],
    asked: { ...asked, ground: 'elsewhere', otherRegistrations: [elsewhere] },
    decidedOn: '2026-09-20',
    excludedBy: [],
  },
  {
    name: ['Không có đăng ký nơi khác từ ngày đó', 'no new registration from that day'],
    asked: { ...asked, ground: 'elsewhere', endedOn: day('2026-10-02'), otherRegistrations: [elsewhere] },
    decidedOn: '2026-10-02',
    excludedBy: ['not_registered_elsewhere'],
  },
  {
    name: ['Đã bị xóa', 'already ended'],
    asked: { ...asked, registration: { ...registration, endedOn: day('2026-09-01') } },
    decidedOn: '2026-10-01',
    excludedBy: ['already_ended'],
  },
  {
    name: ['Vào ngày cuối của thời hạn', 'on the last day of the term'],
    asked: { ...asked, endedOn: registration.lastDay },
    decidedOn: '2028-03-12',
    excludedBy: [],
  },
  {
    name: ['Sau ngày cuối của thời hạn', 'after the last day: it ran out, which is no striking off'],
    asked: { ...asked, endedOn: day('2028-03-13') },
    decidedOn: '2028-03-13',
    excludedBy: ['ends_after_last_day'],
  },
  {
    name: ['Sau ngày quyết định', 'ahead of the decision'],
    asked,
    decidedOn: '2026-09-30',
    excludedBy: ['ends_after_decision'],
  },
];
