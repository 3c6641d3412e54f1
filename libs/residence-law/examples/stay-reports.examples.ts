import { home, present, reported, type Some, type TimelineExample } from './facts.examples.ts';

/** Present in X on [03-01, 03-11), arrived at a clock where one is given. */
const tenDays = (arrivedAt?: string): Some =>
  present('p1', 'X', '2026-03-01', {
    leftOn: '2026-03-11',
    ...(arrivedAt === undefined ? {} : { arrivedAt }),
  });
const report = (at: string): Some => reported('p1', '2026-03-01', '2026-03-11', at);

const inTime = ['2026-03-01 to 2026-03-10 X registered_stay'];
const lateBy = (days: number): readonly string[] => {
  const two = (day: number): string => String(day).padStart(2, '0');
  return [
    `2026-03-01 to 2026-03-${two(days)} X unregistered_under_30`,
    `2026-03-${two(days + 1)} to 2026-03-10 X registered_stay`,
  ];
};
const deadline = (
  vi: string,
  en: string,
  facts: readonly Some[],
  lines: readonly string[],
): TimelineExample => ({
  name: [vi, en],
  facts: [home('CanTho'), ...facts],
  lines,
});

const visit = (id: string, arrivedOn: string, leftOn: string, dwelling = 'd1'): Some =>
  present(id, 'X', arrivedOn, { leftOn, dwelling, hostRelation: 'close_relative' });

/** Which days a stay report covers (section 5 of the status definition). */
export const stayReportExamples: readonly TimelineExample[] = [
  deadline(
    'Thông báo lúc 22:59:59',
    'reported at 22:59:59',
    [tenDays(), report('2026-03-01 22:59:59')],
    inTime,
  ),
  // At 23:00:00 of the same day it is late, but a late report covers from its own day, which is the first.
  deadline(
    'Thông báo lúc 23:00:00 cùng ngày',
    'reported at 23:00:00 of the day',
    [tenDays(), report('2026-03-01 23:00:00')],
    inTime,
  ),
  deadline(
    'Thông báo lúc 0 giờ hôm sau',
    'reported at midnight after',
    [tenDays(), report('2026-03-02 00:00:00')],
    lateBy(1),
  ),
  deadline(
    'Thông báo trước khi đến',
    'reported before the arrival',
    [tenDays(), report('2026-02-20 10:00:00')],
    inTime,
  ),
  deadline(
    'Đến 22:59:59, thông báo 07:59:59 hôm sau',
    'arrived at 22:59:59, reported at 07:59:59',
    [tenDays('22:59:59'), report('2026-03-02 07:59:59')],
    lateBy(1),
  ),
  deadline(
    'Đến 23:00, thông báo 07:59:59 hôm sau',
    'arrived at 23:00, reported at 07:59:59',
    [tenDays('23:00:00'), report('2026-03-02 07:59:59')],
    inTime,
  ),
  deadline(
    'Đến 23:00, thông báo 08:00 hôm sau',
    'arrived at 23:00, reported at 08:00',
    [tenDays('23:00:00'), report('2026-03-02 08:00:00')],
    lateBy(1),
  ),
  deadline(
    'Đến 23:59, thông báo trước nửa đêm',
    'arrived at 23:59, reported before midnight',
    [tenDays('23:59:00'), report('2026-03-01 23:59:30')],
    inTime,
  ),
  deadline(
    'Đến rạng sáng, thông báo trước 23 giờ',
    'arrived in the small hours, reported before 23:00',
    [tenDays('00:30:00'), report('2026-03-01 22:59:59')],
    inTime,
  ),
  deadline(
    'Thông báo sau khi đã đi',
    'reported after leaving',
    [tenDays(), report('2026-03-15 09:00:00')],
    ['2026-03-01 to 2026-03-10 X unregistered_under_30'],
  ),
  deadline(
    'Thông báo bổ sung đúng hạn',
    'a further report in time',
    [
      present('p1', 'X', '2026-03-01', { leftOn: '2026-03-21' }),
      report('2026-03-01 20:00'),
      reported('p1', '2026-03-11', '2026-03-21', '2026-03-11 22:59:59'),
    ],
    ['2026-03-01 to 2026-03-20 X registered_stay'],
  ),
  deadline(
    'Thông báo bổ sung muộn hai ngày',
    'a further report two days late',
    [
      present('p1', 'X', '2026-03-01', { leftOn: '2026-03-21' }),
      report('2026-03-01 20:00'),
      reported('p1', '2026-03-11', '2026-03-21', '2026-03-13 09:00'),
    ],
    [
      '2026-03-01 to 2026-03-10 X registered_stay',
      '2026-03-11 to 2026-03-12 X unregistered_under_30',
      '2026-03-13 to 2026-03-20 X registered_stay',
    ],
  ),
  deadline(
    'Đến sau 23 giờ: hạn 08 giờ chỉ cho thông báo đầu',
    'after a late arrival 08:00 is for the first report only',
    [
      present('p1', 'X', '2026-03-01', { leftOn: '2026-03-21', arrivedAt: '23:30:00' }),
      report('2026-03-02 07:00'),
      reported('p1', '2026-03-11', '2026-03-21', '2026-03-12 07:00'),
    ],
    [
      '2026-03-01 to 2026-03-10 X registered_stay',
      '2026-03-11 to 2026-03-11 X unregistered_under_30',
      '2026-03-12 to 2026-03-20 X registered_stay',
    ],
  ),
  deadline(
    'Thông báo 30 ngày cho 30 ngày ở',
    'a report of thirty days covers days 0 to 29',
    [
      present('p1', 'X', '2026-03-01', { leftOn: '2026-04-05' }),
      reported('p1', '2026-03-01', '2026-03-31', '2026-03-01 20:00'),
    ],
    [
      '2026-03-01 to 2026-03-30 X registered_stay',
      '2026-03-31 to 2026-04-04 X unregistered_over_30, migrant',
    ],
  ),
  deadline(
    'Thông báo 60 ngày chỉ có hiệu lực 30 ngày',
    'a report of sixty days is cut to thirty',
    [present('p1', 'X', '2026-03-01'), reported('p1', '2026-03-01', '2026-04-30', '2026-03-01 20:00')],
    ['2026-03-01 to 2026-03-30 X registered_stay'],
  ),
  deadline(
    'Thông báo muộn không kéo dài thời hạn',
    'a late report is cut by its declared first day, not by the day it was made',
    [
      present('p1', 'X', '2026-03-01', { leftOn: '2026-04-20' }),
      reported('p1', '2026-03-01', '2026-04-20', '2026-03-20 09:00'),
    ],
    [
      '2026-03-01 to 2026-03-19 X unregistered_under_30',
      '2026-03-20 to 2026-03-30 X registered_stay',
      '2026-03-31 to 2026-04-19 X unregistered_over_30, migrant',
    ],
  ),
  deadline(
    'Thông báo của đợt này không che đợt khác',
    'a report covers only its own presence',
    [
      present('p1', 'X', '2026-03-01', { leftOn: '2026-03-04' }),
      reported('p1', '2026-03-01', '2026-03-20', '2026-03-01 20:00'),
      present('p2', 'X', '2026-03-10', { leftOn: '2026-03-12' }),
    ],
    ['2026-03-01 to 2026-03-03 X registered_stay', '2026-03-10 to 2026-03-11 X unregistered_under_30'],
  ),
  deadline(
    'Thăm người thân, đợt đầu báo muộn',
    'relatives: a first report made late still covers the later stays',
    [
      visit('p1', '2026-03-01', '2026-03-04'),
      reported('p1', '2026-03-01', '2026-03-04', '2026-03-03 09:00'),
      visit('p2', '2026-04-01', '2026-04-03'),
    ],
    [
      '2026-03-01 to 2026-03-02 X unregistered_under_30',
      '2026-03-03 to 2026-03-03 X registered_stay',
      '2026-04-01 to 2026-04-02 X registered_stay',
    ],
  ),
  deadline(
    'Thăm người thân, báo đúng ngày đợt sau bắt đầu',
    'relatives: made on the day the later stay begins',
    [
      visit('p1', '2026-03-01', '2026-03-04'),
      reported('p1', '2026-03-01', '2026-03-04', '2026-04-01 23:59:59'),
      visit('p2', '2026-04-01', '2026-04-03'),
    ],
    ['2026-03-01 to 2026-03-03 X unregistered_under_30', '2026-04-01 to 2026-04-02 X registered_stay'],
  ),
  deadline(
    'Thăm người thân, báo một ngày sau',
    'relatives: made a day later',
    [
      visit('p1', '2026-03-01', '2026-03-04'),
      reported('p1', '2026-03-01', '2026-03-04', '2026-04-02 00:00:00'),
      visit('p2', '2026-04-01', '2026-04-03'),
    ],
    ['2026-03-01 to 2026-03-03 X unregistered_under_30', '2026-04-01 to 2026-04-02 X unregistered_under_30'],
  ),
  deadline(
    'Thăm người thân ở chỗ khác',
    'relatives: in another dwelling',
    [
      visit('p1', '2026-03-01', '2026-03-04'),
      reported('p1', '2026-03-01', '2026-03-04', '2026-03-01 20:00'),
      visit('p2', '2026-04-01', '2026-04-03', 'd2'),
    ],
    ['2026-03-01 to 2026-03-03 X registered_stay', '2026-04-01 to 2026-04-02 X unregistered_under_30'],
  ),
  deadline(
    'Đợt sau không phải thăm người thân',
    'relatives: the later stay is not with a relative',
    [
      visit('p1', '2026-03-01', '2026-03-04'),
      reported('p1', '2026-03-01', '2026-03-04', '2026-03-01 20:00'),
      present('p2', 'X', '2026-04-01', { leftOn: '2026-04-03' }),
    ],
    ['2026-03-01 to 2026-03-03 X registered_stay', '2026-04-01 to 2026-04-02 X unregistered_under_30'],
  ),
  deadline(
    'Thăm người thân, đến ngày 30/6/2026',
    'relatives: the last day of the exception',
    [
      visit('p1', '2026-03-01', '2026-03-04'),
      reported('p1', '2026-03-01', '2026-03-04', '2026-03-01 20:00'),
      visit('p2', '2026-06-30', '2026-07-04'),
    ],
    ['2026-03-01 to 2026-03-03 X registered_stay', '2026-06-30 to 2026-07-03 X registered_stay'],
  ),
  deadline(
    'Thăm người thân, đến ngày 01/7/2026',
    'relatives: the first day without it',
    [
      visit('p1', '2026-03-01', '2026-03-04'),
      reported('p1', '2026-03-01', '2026-03-04', '2026-03-01 20:00'),
      visit('p2', '2026-07-01', '2026-07-04'),
    ],
    ['2026-03-01 to 2026-03-03 X registered_stay', '2026-07-01 to 2026-07-03 X unregistered_under_30'],
  ),
  deadline(
    'Thông báo thay cho người thân không kéo dài đợt ở không rõ ngày đi',
    'relatives: the report supports no open end',
    [
      visit('p1', '2026-03-01', '2026-03-04'),
      reported('p1', '2026-03-01', '2026-03-04', '2026-03-01 20:00'),
      present('p2', 'X', '2026-04-01', { hostRelation: 'close_relative' }),
    ],
    [
      '2026-03-01 to 2026-03-03 X registered_stay',
      '2026-04-01 to 2026-04-27 X registered_stay',
      '2026-04-28 to 2026-04-30 X registered_stay, migrant',
      '2026-05-01 to 2026-09-30 X unregistered_over_30, migrant',
    ],
  ),
];
