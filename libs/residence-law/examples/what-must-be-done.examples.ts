import { day } from '@libs/calendar';
import type { ObligationCode, PaperCode, Stay } from '@libs/residence-law';

interface Example {
  readonly name: readonly [vi: string, en: string];
  readonly stay: Stay;
  readonly asked: readonly ObligationCode[];
  /** The moment before which the report is made. */
  readonly before?: string;
  /** The day that the last obligation with a day speaks of. */
  readonly on?: string;
  readonly who?: 'you' | 'host' | 'parent_or_guardian';
  readonly papers?: readonly PaperCode[];
  readonly neverAsked?: readonly PaperCode[];
}

const tenant: Stay = {
  nationality: 'VN',
  age: 27,
  communeCode: '26740',
  communeOfPermanentResidence: '31135',
  arrivedOn: day('2026-08-01'),
  arrivesLate: false,
  plannedUntil: day('2027-02-01'),
  withCloseRelative: false,
  hostPresent: true,
  hold: 'rented_or_lent',
};
const guest: Stay = { ...tenant, plannedUntil: day('2026-08-05') };
const always: readonly PaperCode[] = ['household_book', 'paper_held_in_data', 'notarised_copy'];

/** Articles 19, 27, 28, 30 and 31: what is asked of whom, told to somebody who stays somewhere. */
export const whatMustBeDoneExamples: readonly Example[] = [
  {
    name: [
      'Thuê trọ 6 tháng: đăng ký ngay từ ngày đến',
      'renting for six months: registered from the day of arrival',
    ],
    stay: tenant,
    asked: ['residence_is_registered', 'host_tells_end_of_lease'],
    on: '2026-08-01',
    who: 'you',
    papers: ['declaration_by_officer', 'written_lease'],
    neverAsked: ['notarised_lease', 'land_certificate_of_the_owner', ...always],
  },
  {
    name: ['Đúng 30 ngày: đăng ký tạm trú (Điều 27)', 'exactly 30 days: registered (article 27)'],
    stay: { ...tenant, plannedUntil: day('2026-08-31') },
    asked: ['residence_is_registered', 'host_tells_end_of_lease'],
  },
  {
    name: ['29 ngày: chủ nhà thông báo lưu trú', '29 days: the host reports the stay'],
    stay: { ...tenant, plannedUntil: day('2026-08-30') },
    asked: ['stay_is_reported'],
    before: '2026-08-01T23:00:00',
    who: 'host',
    papers: ['identity_shown'],
    neverAsked: ['identity_card_number_of_guest'],
  },
  {
    name: ['Chủ nhà vắng: khách tự thông báo', 'the host is away: the guest reports'],
    stay: { ...guest, hostPresent: false },
    asked: ['stay_is_reported'],
    who: 'you',
  },
  {
    name: [
      'Chủ nhà vắng, khách 12 tuổi: cha mẹ thông báo',
      'the host is away, a guest of 12: a parent reports',
    ],
    stay: { ...guest, hostPresent: false, age: 12 },
    asked: ['stay_is_reported'],
    who: 'parent_or_guardian',
  },
  {
    name: ['Đến từ 23 giờ: trước 8 giờ hôm sau', 'arriving at 23:00 or later: before 08:00 of the next day'],
    stay: { ...guest, arrivesLate: true },
    asked: ['stay_is_reported'],
    before: '2026-08-02T08:00:00',
  },
  {
    name: ['Đến đêm cuối năm từ 23 giờ', 'arriving late on the last night of the year'],
    stay: { ...guest, arrivedOn: day('2026-12-31'), plannedUntil: day('2027-01-02'), arrivesLate: true },
    asked: ['stay_is_reported'],
    before: '2027-01-01T08:00:00',
  },
  {
    name: [
      'Chưa biết ở bao lâu: thông báo tối nay, ngày thứ 30 là tạm trú',
      'not known how long: report tonight, day 30',
    ],
    stay: { ...tenant, plannedUntil: null },
    asked: ['stay_is_reported', 'register_if_longer'],
    before: '2026-08-01T23:00:00',
    on: '2026-08-31',
  },
  {
    name: [
      'Thăm con trước 01/7/2026: một lần là đủ',
      'visiting a child before 1 July 2026: one report suffices',
    ],
    stay: {
      ...guest,
      arrivedOn: day('2026-06-30'),
      plannedUntil: day('2026-07-05'),
      withCloseRelative: true,
    },
    asked: ['stay_is_reported', 'relatives_report_suffices'],
    neverAsked: [],
  },
  {
    name: [
      'Thăm con từ 01/7/2026: lần nào cũng thông báo',
      'visiting a child from 1 July 2026: each stay is reported',
    ],
    stay: {
      ...guest,
      arrivedOn: day('2026-07-01'),
      plannedUntil: day('2026-07-05'),
      withCloseRelative: true,
    },
    asked: ['stay_is_reported'],
  },
  {
    name: ['Ở trong xã thường trú', 'in the commune of permanent residence'],
    stay: { ...tenant, communeCode: '31135' },
    asked: ['nothing_at_home'],
  },
  {
    name: ['Trẻ sơ sinh ở xã thường trú: 60 ngày', 'a newborn at home: 60 days'],
    stay: { ...tenant, communeCode: '31135', age: 0 },
    asked: ['nothing_at_home', 'newborn_is_registered'],
    who: 'parent_or_guardian',
  },
  {
    name: ['17 tuổi đi học: cha mẹ đăng ký, có sự đồng ý', 'a pupil of 17: a parent registers, with consent'],
    stay: { ...tenant, age: 17 },
    asked: ['residence_is_registered', 'host_tells_end_of_lease'],
    who: 'parent_or_guardian',
    papers: ['declaration_by_officer', 'written_lease', 'consent_of_parent'],
  },
  {
    name: ['Đủ 18 tuổi: tự đăng ký', 'of 18 years: registers alone'],
    stay: { ...tenant, age: 18 },
    asked: ['residence_is_registered', 'host_tells_end_of_lease'],
    who: 'you',
    papers: ['declaration_by_officer', 'written_lease'],
  },
  {
    name: ['Nhà của mình: một trong các giấy tờ', 'the own house: one of the papers'],
    stay: { ...tenant, hold: 'own' },
    asked: ['residence_is_registered'],
    papers: ['declaration_by_officer', 'one_paper_of_the_dwelling'],
    neverAsked: always,
  },
  {
    name: [
      'Nhà của cha mẹ, đã đồng ý: không cần giấy tờ nhà',
      'with parents who own and agree: no paper of the dwelling',
    ],
    stay: { ...tenant, hold: 'relative_agrees', withCloseRelative: true },
    asked: ['residence_is_registered'],
    papers: ['declaration_by_officer'],
    neverAsked: ['dwelling_paper', ...always],
  },
  {
    name: ['Không có giấy tờ gì: tự cam kết', 'no paper at all: an own commitment'],
    stay: { ...tenant, hold: 'none_on_paper' },
    asked: ['residence_is_registered'],
    papers: ['declaration_by_officer', 'own_commitment'],
  },
  {
    name: [
      'Không có nơi thường trú: thêm khai báo Điều 19',
      'without permanent residence: article 19 as well',
    ],
    stay: { ...tenant, communeOfPermanentResidence: null },
    asked: ['residence_is_registered', 'no_residence_is_declared', 'host_tells_end_of_lease'],
  },
  {
    name: [
      'Đi tròn 12 tháng: khai báo tạm vắng nếu không đăng ký',
      'away for twelve months: absence, unless registered',
    ],
    stay: { ...tenant, plannedUntil: day('2027-08-01') },
    asked: ['residence_is_registered', 'host_tells_end_of_lease', 'absence_is_declared'],
  },
  {
    name: ['Thiếu một ngày đủ 12 tháng', 'a day less than twelve months'],
    stay: { ...tenant, plannedUntil: day('2027-07-31') },
    asked: ['residence_is_registered', 'host_tells_end_of_lease'],
  },
  {
    name: ['Người nước ngoài: chế độ khác', 'a foreigner: another regime'],
    stay: { ...tenant, nationality: 'KR' },
    asked: ['foreigner_is_declared'],
    who: 'host',
  },
];
