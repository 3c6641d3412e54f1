import { day } from '@libs/calendar';
import type { MayRegisterGround, RegistrationAskedFor } from '@libs/residence-law';

interface Example {
  readonly name: readonly [vi: string, en: string];
  readonly asked: RegistrationAskedFor;
  readonly decidedOn: string;
  readonly excludedBy: readonly MayRegisterGround[];
}

const asked: RegistrationAskedFor = {
  communeCode: '26740',
  communeOfPermanentResidence: '31135',
  from: day('2026-03-13'),
  lastDay: day('2028-03-12'),
  registrations: [],
  dwellingBlocks: [],
};
const other = (communeCode: string, from: string, lastDay: string, endedOn?: string) => ({
  communeCode,
  from: day(from),
  lastDay: day(lastDay),
  endedOn: endedOn === undefined ? null : day(endedOn),
});

/** What the law excludes about a registration. */
export const mayRegisterExamples: readonly Example[] = [
  { name: ['Hai năm tròn', 'two years to the day'], asked, decidedOn: '2026-03-13', excludedBy: [] },
  {
    name: ['Hai năm thừa một ngày', 'two years and a day'],
    asked: { ...asked, lastDay: day('2028-03-13') },
    decidedOn: '2026-03-13',
    excludedBy: ['term_over_longest'],
  },
  {
    name: ['Hai năm thiếu một ngày', 'two years less a day'],
    asked: { ...asked, lastDay: day('2028-03-11') },
    decidedOn: '2026-03-13',
    excludedBy: [],
  },
  {
    name: ['Từ 29/02, đến 27/02 hai năm sau', 'from 29 February to the day before the clamped anniversary'],
    asked: { ...asked, from: day('2028-02-29'), lastDay: day('2030-02-27') },
    decidedOn: '2028-02-29',
    excludedBy: [],
  },
  {
    name: ['Từ 29/02, đến 28/02 hai năm sau', 'from 29 February to 28 February is a day too long'],
    asked: { ...asked, from: day('2028-02-29'), lastDay: day('2030-02-28') },
    decidedOn: '2028-02-29',
    excludedBy: ['term_over_longest'],
  },
  {
    name: ['Từ 01/3/2026 qua năm nhuận', 'two years over a leap day are years, not 730 days'],
    asked: { ...asked, from: day('2027-03-01'), lastDay: day('2029-02-28') },
    decidedOn: '2027-03-01',
    excludedBy: [],
  },
  {
    name: ['Từ 28/02/2026 đến 27/02/2028', 'from 28 February into a leap year'],
    asked: { ...asked, from: day('2026-02-28'), lastDay: day('2028-02-27') },
    decidedOn: '2026-02-28',
    excludedBy: [],
  },
  {
    name: ['Từ 28/02/2026 đến 28/02/2028', 'from 28 February to 28 February is a day too long'],
    asked: { ...asked, from: day('2026-02-28'), lastDay: day('2028-02-28') },
    decidedOn: '2026-02-28',
    excludedBy: ['term_over_longest'],
  },
  {
    name: ['Một ngày', 'a term of one day'],
    asked: { ...asked, lastDay: asked.from },
    decidedOn: '2026-03-13',
    excludedBy: [],
  },
  {
    name: ['Kết thúc trước khi bắt đầu', 'a term that ends before it begins'],
    asked: { ...asked, lastDay: day('2026-03-12') },
    decidedOn: '2026-03-13',
    excludedBy: ['term_ends_before_it_begins'],
  },
  {
    name: ['Tại xã thường trú', 'in the commune of permanent residence'],
    asked: { ...asked, communeCode: '31135' },
    decidedOn: '2026-03-13',
    excludedBy: ['at_commune_of_permanent_residence'],
  },
  {
    name: ['Bắt đầu trước ngày quyết định', 'a term that looks back'],
    asked,
    decidedOn: '2026-03-14',
    excludedBy: ['starts_before_decision'],
  },
  {
    name: ['Sửa đăng ký sai', 'the correction of a wrong registration may look back'],
    asked: { ...asked, correctsWrongRegistration: true },
    decidedOn: '2026-05-14',
    excludedBy: [],
  },
  {
    name: ['Bắt đầu sau ngày quyết định', 'a term that begins later'],
    asked,
    decidedOn: '2026-03-12',
    excludedBy: [],
  },
  {
    name: ['Trùng đăng ký đang có hiệu lực', 'over a registration in force in the same commune'],
    asked: { ...asked, registrations: [other('26740', '2025-03-01', '2026-03-13')] },
    decidedOn: '2026-03-13',
    excludedBy: ['overlaps_registration'],
  },
  {
    name: ['Nối tiếp đăng ký trước', 'right after the last one'],
    asked: { ...asked, registrations: [other('26740', '2025-03-01', '2026-03-12')] },
    decidedOn: '2026-03-12',
    excludedBy: [],
  },
  {
    name: ['Đăng ký trước đã bị xóa', 'over a term that was ended before'],
    asked: { ...asked, registrations: [other('26740', '2025-03-01', '2027-02-28', '2026-03-13')] },
    decidedOn: '2026-03-13',
    excludedBy: [],
  },
  {
    name: ['Đăng ký trước bị xóa một ngày sau', 'over a term that was ended a day later'],
    asked: { ...asked, registrations: [other('26740', '2025-03-01', '2027-02-28', '2026-03-14')] },
    decidedOn: '2026-03-13',
    excludedBy: ['overlaps_registration'],
  },
  {
    name: ['Đăng ký trước chưa từng có hiệu lực', 'over one that never was'],
    asked: { ...asked, registrations: [other('26740', '2026-04-01', '2027-02-28', '2026-04-01')] },
    decidedOn: '2026-03-13',
    excludedBy: [],
  },
  {
    name: ['Trùng đăng ký bắt đầu sau', 'into a registration that begins later'],
    asked: { ...asked, registrations: [other('26740', '2028-03-12', '2029-01-31')] },
    decidedOn: '2026-03-13',
    excludedBy: ['overlaps_registration'],
  },
  {
    name: ['Đang đăng ký ở xã khác', 'while registered in another commune: the new one takes its place'],
    asked: { ...asked, registrations: [other('27004', '2025-03-01', '2027-02-28')] },
    decidedOn: '2026-03-13',
    excludedBy: [],
  },
  {
    name: ['Chỗ ở thuộc Điều 23', 'at a dwelling of article 23'],
    asked: { ...asked, dwellingBlocks: ['house_in_dispute', 'ordered_demolished'] },
    decidedOn: '2026-03-13',
    excludedBy: ['dwelling_blocked'],
  },
  {
    name: ['Nhiều căn cứ cùng lúc', 'everything at once is said at once'],
    asked: {
      ...asked,
      communeCode: '31135',
      lastDay: day('2030-01-01'),
      registrations: [other('31135', '2026-01-01', '2026-12-31')],
      dwellingBlocks: ['encroached_land'],
    },
    decidedOn: '2026-06-01',
    excludedBy: [
      'at_commune_of_permanent_residence',
      'term_over_longest',
      'starts_before_decision',
      'overlaps_registration',
      'dwelling_blocked',
    ],
  },
];
