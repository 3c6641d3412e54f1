import { day } from '@libs/calendar';
import type { ExtensionAskedFor, MayExtendGround } from '@libs/residence-law';

interface Example {
  readonly name: readonly [vi: string, en: string];
  readonly asked: ExtensionAskedFor;
  readonly filedOn: string;
  readonly verdict: 'may' | 'for_an_officer' | 'register_anew' | 'may_not';
  readonly because: readonly MayExtendGround[];
}

const registration = {
  communeCode: '26740',
  from: day('2025-01-01'),
  lastDay: day('2026-12-31'),
  endedOn: null,
};
const asked: ExtensionAskedFor = {
  registration,
  lastDay: day('2028-12-31'),
  sameDwelling: true,
  communeOfPermanentResidence: '31135',
  dwellingBlocks: [],
};

/** Article 28(3), rows T-08 and T-09: when an extension may be filed, and for how long. */
export const mayExtendExamples: readonly Example[] = [
  {
    name: ['Trước 15 ngày, sớm một ngày: cán bộ quyết định', 'a day before the window: an officer decides'],
    asked,
    filedOn: '2026-12-15',
    verdict: 'for_an_officer',
    because: ['before_window'],
  },
  {
    name: ['Ngày đầu của 15 ngày', 'the first day of the window'],
    asked,
    filedOn: '2026-12-16',
    verdict: 'may',
    because: [],
  },
  {
    name: ['Ngày cuối của thời hạn', 'the last day'],
    asked,
    filedOn: '2026-12-31',
    verdict: 'may',
    because: [],
  },
  {
    name: ['Sau ngày cuối: đăng ký mới', 'a day late: a new registration'],
    asked: { ...asked, lastDay: null },
    filedOn: '2027-01-01',
    verdict: 'register_anew',
    because: ['after_last_day'],
  },
  {
    name: ['Thêm hai năm quá một ngày', 'two years and a day'],
    asked: { ...asked, lastDay: day('2029-01-01') },
    filedOn: '2026-12-20',
    verdict: 'may_not',
    because: ['term_over_longest'],
  },
  {
    name: ['Hạn mới kết thúc trong hạn cũ', 'a further term that ends within the old one'],
    asked: { ...asked, lastDay: day('2026-12-31') },
    filedOn: '2026-12-20',
    verdict: 'may_not',
    because: ['term_ends_before_it_begins'],
  },
  {
    name: ['Hạn mới chỉ một ngày', 'a further term of one day'],
    asked: { ...asked, lastDay: day('2027-01-01') },
    filedOn: '2026-12-20',
    verdict: 'may',
    because: [],
  },
  {
    name: ['Chưa nêu hạn mới', 'no term named yet, as in the pre-check'],
    asked: { ...asked, lastDay: null },
    filedOn: '2026-12-20',
    verdict: 'may',
    because: [],
  },
  {
    name: ['Đã bị xóa trước hạn', 'ended early: a new registration'],
    asked: { ...asked, registration: { ...registration, endedOn: day('2026-12-01') } },
    filedOn: '2026-12-20',
    verdict: 'register_anew',
    because: ['ended_early'],
  },
  {
    name: ['Đã chuyển chỗ ở', 'moved to another dwelling: a new registration'],
    asked: { ...asked, sameDwelling: false },
    filedOn: '2026-12-20',
    verdict: 'register_anew',
    because: ['another_dwelling'],
  },
  {
    name: ['Đã thường trú tại xã này', 'permanent residence here meanwhile'],
    asked: { ...asked, communeOfPermanentResidence: '26740' },
    filedOn: '2026-12-20',
    verdict: 'may_not',
    because: ['at_commune_of_permanent_residence'],
  },
  {
    name: ['Chỗ ở có quyết định phá dỡ', 'the dwelling is ordered to be pulled down'],
    asked: { ...asked, dwellingBlocks: ['ordered_demolished'] },
    filedOn: '2026-12-20',
    verdict: 'may_not',
    because: ['dwelling_blocked'],
  },
  {
    name: ['Nộp sớm và quá hai năm: nêu cả hai', 'early and too long: both are told'],
    asked: { ...asked, lastDay: day('2029-06-30') },
    filedOn: '2026-11-01',
    verdict: 'may_not',
    because: ['before_window', 'term_over_longest'],
  },
];
