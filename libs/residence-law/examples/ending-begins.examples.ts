import { day } from '@libs/calendar';
import type { EndingBegun, MayBeginEndingGround } from '@libs/residence-law';

interface Example {
  readonly name: readonly [vi: string, en: string];
  readonly asked: EndingBegun;
  /** Every ground that holds; `filed_late` alone excludes nothing. */
  readonly because: readonly MayBeginEndingGround[];
}

const filed: EndingBegun = {
  begun: 'filed',
  ground: 'e',
  channel: 'online',
  aroseOn: day('2026-11-16'),
  filedOn: day('2026-11-20'),
};
const fromData: EndingBegun = { ...filed, begun: 'from_data', ground: 'a' };
const exOfficio: EndingBegun = { ...filed, begun: 'ex_officio', channel: 'counter' };
const host: EndingBegun = { ...filed, begun: 'host_notice', channel: 'counter' };
const cancelled: EndingBegun = { ...filed, begun: 'on_cancellation', ground: 'b', channel: 'counter' };

/** Rows and T-15: who sets an ending in motion, on which ground, how and until when. */
export const endingBeginsExamples: readonly Example[] = [
  { name: ['Nộp trực tuyến, hết thuê (e)', 'filed online: the lease ended'], asked: filed, because: [] },
  {
    name: ['Nộp trực tuyến, vắng 06 tháng (c)', 'filed online: absence'],
    asked: { ...filed, ground: 'c' },
    because: [],
  },
  {
    name: ['Nộp trực tuyến, đã bán nhà (g)', 'filed online: sold'],
    asked: { ...filed, ground: 'g' },
    because: [],
  },
  {
    name: ['Nộp trực tuyến, phá dỡ (h)', 'filed online: pulled down'],
    asked: { ...filed, ground: 'h' },
    because: [],
  },
  {
    name: ['Người dân nộp vì có người chết (a)', 'a death is not filed: the office acts on data'],
    asked: { ...filed, ground: 'a' },
    because: ['ground_not_for_this_way'],
  },
  {
    name: ['Nộp tại quầy ngày 15/3/2026', 'at the counter on the first day of online filing'],
    asked: { ...filed, channel: 'counter', aroseOn: day('2026-03-13'), filedOn: day('2026-03-15') },
    because: ['channel_is_online_only'],
  },
  {
    name: ['Nộp tại quầy ngày 14/3/2026', 'at the counter the day before'],
    asked: { ...filed, channel: 'counter', aroseOn: day('2026-03-13'), filedOn: day('2026-03-14') },
    because: [],
  },
  {
    name: ['Nộp ngày thứ bảy của thời hạn', 'on the last of the seven days'],
    asked: { ...filed, filedOn: day('2026-11-23') },
    because: [],
  },
  {
    name: ['Nộp muộn một ngày: vẫn nhận', 'a day late: taken all the same'],
    asked: { ...filed, filedOn: day('2026-11-24') },
    because: ['filed_late'],
  },
  {
    name: ['Ngày thứ bảy là ngày lễ: đến hết 25/11', 'the seventh day is a holiday: the next working day'],
    asked: { ...filed, aroseOn: day('2026-11-17'), filedOn: day('2026-11-25') },
    because: [],
  },
  {
    name: ['Sau ngày làm việc tiếp theo', 'a day after that'],
    asked: { ...filed, aroseOn: day('2026-11-17'), filedOn: day('2026-11-26') },
    because: ['filed_late'],
  },
  { name: ['Dữ liệu: chết (a)', 'data show a death'], asked: fromData, because: [] },
  {
    name: ['Dữ liệu: mất quốc tịch (d)', 'data show loss of nationality'],
    asked: { ...fromData, ground: 'd' },
    because: [],
  },
  {
    name: ['Dữ liệu: thường trú tại đó (đ)', 'data show permanent residence'],
    asked: { ...fromData, ground: 'đ' },
    because: [],
  },
  {
    name: ['Dữ liệu không cho biết hết thuê (e)', 'no data show the end of a lease'],
    asked: { ...fromData, ground: 'e' },
    because: ['ground_not_for_this_way'],
  },
  { name: ['Chủ nhà báo hết thuê', 'the landlord tells that the lease ended'], asked: host, because: [] },
  {
    name: ['Chủ nhà báo vắng mặt', 'the landlord tells of an absence: not his to tell'],
    asked: { ...host, ground: 'c' },
    because: ['ground_not_for_this_way'],
  },
  { name: ['Có quyết định hủy bỏ', 'on a decision to cancel'], asked: cancelled, because: [] },
  {
    name: ['Hủy bỏ với căn cứ khác', 'a cancellation on another ground'],
    asked: { ...cancelled, ground: 'e' },
    because: ['ground_not_for_this_way'],
  },
  {
    name: ['Cơ quan tự xóa khi còn hạn nộp', 'ex officio while the household may still file'],
    asked: { ...exOfficio, filedOn: day('2026-11-23') },
    because: ['household_may_still_file'],
  },
  {
    name: ['Cơ quan tự xóa khi hết hạn nộp', 'ex officio once the seven days are over'],
    asked: { ...exOfficio, filedOn: day('2026-11-24') },
    because: [],
  },
  {
    name: ['Cơ quan tự xóa vì có người chết', 'ex officio after a death: nobody had to file'],
    asked: { ...exOfficio, ground: 'a', filedOn: day('2026-11-17') },
    because: [],
  },
  {
    name: ['Cơ quan tự xóa thay quyết định hủy bỏ', 'ex officio in the place of a cancellation'],
    asked: { ...exOfficio, ground: 'b' },
    because: ['ground_not_for_this_way'],
  },
];
