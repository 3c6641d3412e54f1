import {
  citizenOf,
  declared,
  home,
  pending,
  present,
  registered,
  reported,
  type Some,
  type TimelineExample,
} from './facts.examples.ts';

const example = (
  vi: string,
  en: string,
  facts: readonly Some[],
  lines: readonly string[],
  flags?: readonly string[],
): TimelineExample => ({ name: [vi, en], facts, lines, ...(flags ? { flags } : {}) });

const fromCanTho = home('CanTho');
/** Sixty days in X from 2026-03-01 on. */
const sixtyDays = present('p1', 'X', '2026-03-01', { leftOn: '2026-04-30' });
const over30 = '2026-03-31 to 2026-04-29 X unregistered_over_30, migrant';

/** The rows of section 4 of the status definition, one against the next. */
export const statusRowExamples: readonly TimelineExample[] = [
  example(
    '1 Người nước ngoài',
    '1: a foreigner has no timeline here',
    [citizenOf('LA'), fromCanTho, sixtyDays],
    [],
  ),
  example(
    '1 Thôi quốc tịch giữa chừng',
    '1: somebody who loses citizenship leaves the timeline',
    [
      {
        nationality: [
          { nationality: 'VN', from: sixtyDays.presences![0]!.arrivedOn },
          { nationality: 'CA', from: sixtyDays.presences![0]!.arrivedOn.add({ days: 10 }) },
        ],
      },
      fromCanTho,
      sixtyDays,
    ],
    ['2026-03-01 to 2026-03-10 X unregistered_under_30'],
  ),
  example('2 Tại xã thường trú', '2: in the own commune nobody is away', [home('X'), sixtyDays], []),
  example(
    '2 Chuyển thường trú đến nơi ở',
    '2: the permanent residence moves to where they live',
    [home('CanTho', '1999-05-04', '2026-04-10'), home('X', '2026-04-10'), sixtyDays],
    [
      '2026-03-01 to 2026-03-30 X unregistered_under_30',
      '2026-03-31 to 2026-04-09 X unregistered_over_30, migrant',
    ],
  ),
  example(
    '2 Bị xóa thường trú khi đang ở đó',
    '2: the permanent residence here ends',
    [home('X', '1999-05-04', '2026-04-10'), sixtyDays],
    ['2026-04-10 to 2026-04-29 X unregistered_over_30, origin_unknown'],
  ),
  example(
    '2 trước 3',
    '2 before 3: registered in the own commune counts as permanent',
    [home('X'), sixtyDays, registered('X', '2026-03-01', '2026-12-31')],
    [],
  ),
  example(
    '3 trước 4',
    '3 before 4: registered prevails over a report',
    [
      fromCanTho,
      sixtyDays,
      reported('p1', '2026-03-01', '2026-03-21', '2026-03-01 20:00'),
      registered('X', '2026-03-10', '2026-12-31'),
    ],
    [
      '2026-03-01 to 2026-03-09 X registered_stay',
      '2026-03-10 to 2026-10-29 X registered_temporary, migrant',
    ],
  ),
  example(
    '3 Đăng ký một ngày',
    '3: a registration of one day',
    [fromCanTho, sixtyDays, registered('X', '2026-03-10', '2026-03-10')],
    [
      '2026-03-01 to 2026-03-09 X unregistered_under_30',
      '2026-03-10 to 2026-03-10 X registered_temporary, migrant',
      '2026-03-11 to 2026-03-30 X unregistered_lapsed',
      '2026-03-31 to 2026-04-29 X unregistered_lapsed, migrant',
    ],
  ),
  example(
    '3 Đăng ký ở chỗ khác trong xã',
    '3: registered at another dwelling of the commune',
    [fromCanTho, sixtyDays, registered('X', '2026-03-01', '2026-04-29', { dwelling: 'd2' })],
    ['2026-03-01 to 2026-04-29 X registered_temporary, migrant'],
    [
      'address_changed 2026-03-01 to 2026-04-29',
      'extension_window 2026-04-14 to 2026-04-29',
      'lapses_soon 2026-03-30 to 2026-04-29',
    ],
  ),
  example(
    '4 Ngày thứ 29 và 30',
    '4: a report covers day 29; day 30 is not a stay any more',
    [
      fromCanTho,
      sixtyDays,
      reported('p1', '2026-03-01', '2026-03-16', '2026-03-01 20:00'),
      reported('p1', '2026-03-16', '2026-04-15', '2026-03-16 20:00'),
    ],
    ['2026-03-01 to 2026-03-30 X registered_stay', over30],
  ),
  example(
    '4 trước 5',
    '4 before 5: a reported stay stays reported while a case is pending',
    [
      fromCanTho,
      sixtyDays,
      reported('p1', '2026-03-01', '2026-03-21', '2026-03-01 20:00'),
      pending('X', '2026-03-10', '2026-03-25'),
    ],
    [
      '2026-03-01 to 2026-03-20 X registered_stay',
      '2026-03-21 to 2026-03-24 X pending',
      '2026-03-25 to 2026-03-30 X unregistered_under_30',
      over30,
    ],
  ),
  example(
    '5 Hồ sơ còn treo',
    '5: a case that nobody decides',
    [fromCanTho, sixtyDays, pending('X', '2026-04-05')],
    [
      '2026-03-01 to 2026-03-30 X unregistered_under_30',
      '2026-03-31 to 2026-04-04 X unregistered_over_30, migrant',
      '2026-04-05 to 2026-04-29 X pending, migrant',
    ],
  ),
  example(
    '5 Hồ sơ ở xã khác',
    '5: a case in another commune says nothing here',
    [fromCanTho, sixtyDays, pending('Y', '2026-03-01')],
    ['2026-03-01 to 2026-03-30 X unregistered_under_30', over30],
  ),
  example(
    '5 trước 7',
    '5 before 7: pending here, registered elsewhere',
    [
      fromCanTho,
      sixtyDays,
      pending('X', '2026-03-05', '2026-03-08'),
      registered('Y', '2026-01-01', '2026-12-31'),
    ],
    [
      '2026-03-01 to 2026-03-04 X unregistered_elsewhere',
      '2026-03-05 to 2026-03-07 X pending',
      '2026-03-08 to 2026-03-30 X unregistered_elsewhere',
      '2026-03-31 to 2026-04-29 X unregistered_elsewhere, migrant',
    ],
  ),
  example(
    '6 Khai báo một thời gian',
    '6: a declaration for a time',
    [sixtyDays, declared('X', '2026-03-05', '2026-04-05')],
    [
      '2026-03-01 to 2026-03-04 X unregistered_under_30, origin_unknown',
      '2026-03-05 to 2026-04-04 X declared, origin_unknown',
      '2026-04-05 to 2026-04-29 X unregistered_over_30, origin_unknown',
    ],
  ),
  example(
    '6 Khai báo ở xã khác',
    '6: a declaration elsewhere says nothing here',
    [sixtyDays, declared('Y', '2026-03-01')],
    [
      '2026-03-01 to 2026-03-30 X unregistered_under_30, origin_unknown',
      '2026-03-31 to 2026-04-29 X unregistered_over_30, origin_unknown',
    ],
  ),
  example(
    '7 trước 8',
    '7 before 8: lapsed here, registered elsewhere',
    [
      fromCanTho,
      sixtyDays,
      registered('X', '2026-03-01', '2026-03-31'),
      registered('Y', '2026-04-10', '2026-12-31'),
    ],
    [
      '2026-03-01 to 2026-03-31 X registered_temporary, migrant',
      '2026-04-01 to 2026-04-09 X unregistered_lapsed, migrant',
      '2026-04-10 to 2026-04-29 X unregistered_elsewhere, migrant',
    ],
  ),
  example(
    '8 Đăng ký hết hạn đúng ngày đến',
    '8: the first day without effect is the day of arrival',
    [fromCanTho, registered('X', '2026-01-01', '2026-02-28'), sixtyDays],
    [
      '2026-03-01 to 2026-03-30 X unregistered_lapsed',
      '2026-03-31 to 2026-04-29 X unregistered_lapsed, migrant',
    ],
  ),
  example(
    '8 Đăng ký hết hạn trước khi đến',
    '8: a registration that ended before the chain began is another story',
    [fromCanTho, registered('X', '2026-01-01', '2026-02-27'), sixtyDays],
    ['2026-03-01 to 2026-03-30 X unregistered_under_30', over30],
  ),
  example(
    '8 Nối đợt qua ba đêm',
    '8: the chain reaches back over three nights, so it lapsed within it',
    [
      fromCanTho,
      present('p0', 'X', '2026-02-01', { leftOn: '2026-02-26' }),
      registered('X', '2026-01-01', '2026-02-27'),
      sixtyDays,
    ],
    [
      '2026-02-01 to 2026-02-27 X registered_temporary, migrant',
      '2026-03-01 to 2026-03-02 X unregistered_lapsed',
      '2026-03-03 to 2026-04-29 X unregistered_lapsed, migrant',
    ],
  ),
  example(
    '9 và 10 Ngày thứ 30',
    '9 and 10: day 29 and day 30',
    [fromCanTho, sixtyDays],
    ['2026-03-01 to 2026-03-30 X unregistered_under_30', over30],
  ),
  example(
    '10 Tháng Hai',
    '10: all of February is under thirty days',
    [fromCanTho, present('p1', 'X', '2026-02-01', { leftOn: '2026-03-01' })],
    ['2026-02-01 to 2026-02-28 X unregistered_under_30'],
  ),
  example(
    'Hiện diện từ trước khi có Luật',
    'a presence from before the law is read by the same definition',
    [
      fromCanTho,
      present('p1', 'X', '2018-05-01', { leftOn: '2018-07-01' }),
      reported('p1', '2018-05-01', '2018-05-06', '2018-05-01 20:00'),
    ],
    [
      '2018-05-01 to 2018-05-05 X registered_stay',
      '2018-05-06 to 2018-05-30 X unregistered_under_30',
      '2018-05-31 to 2018-06-30 X unregistered_over_30, migrant',
    ],
  ),
];
