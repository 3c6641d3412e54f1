import {
  died,
  home,
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
): TimelineExample => ({
  name: [vi, en],
  facts: [home('CanTho'), ...facts],
  lines,
});

/** When a presence without a departure ends (section 2 of the status definition). */
export const presenceEndExamples: readonly TimelineExample[] = [
  example(
    'Đến ngày 31/8: kẹp về 28/02',
    'six months after 31 August are clamped to 28 February',
    [present('p1', 'X', '2026-08-31')],
    [
      '2026-08-31 to 2026-09-29 X unregistered_under_30',
      '2026-09-30 to 2027-02-27 X unregistered_over_30, migrant',
    ],
  ),
  example(
    'Đến ngày 31/8 trước năm nhuận',
    'in a leap year to 29 February',
    [present('p1', 'X', '2027-08-31')],
    [
      '2027-08-31 to 2027-09-29 X unregistered_under_30',
      '2027-09-30 to 2028-02-28 X unregistered_over_30, migrant',
    ],
  ),
  example(
    'Xác nhận một lần kéo dài từ ngày xác nhận',
    'a confirmation moves the six months',
    [present('p1', 'X', '2026-03-01', { confirmedOn: ['2026-08-31'] })],
    [
      '2026-03-01 to 2026-03-30 X unregistered_under_30',
      '2026-03-31 to 2027-02-27 X unregistered_over_30, migrant',
    ],
  ),
  example(
    'Dự định hai tuần, không có gì thêm',
    'a plan of two weeks is believed',
    [present('p1', 'X', '2026-03-01', { plannedUntil: '2026-03-15' })],
    ['2026-03-01 to 2026-03-14 X unregistered_under_30'],
  ),
  example(
    'Xác nhận ngay trước ngày dự định đi',
    'a confirmation on the day before the stated end changes nothing',
    [present('p1', 'X', '2026-03-01', { plannedUntil: '2026-03-15', confirmedOn: ['2026-03-14'] })],
    ['2026-03-01 to 2026-03-14 X unregistered_under_30'],
  ),
  example(
    'Xác nhận đúng ngày dự định đi',
    'a confirmation on the stated end opens it for six months',
    [present('p1', 'X', '2026-03-01', { plannedUntil: '2026-03-15', confirmedOn: ['2026-03-15'] })],
    [
      '2026-03-01 to 2026-03-30 X unregistered_under_30',
      '2026-03-31 to 2026-09-14 X unregistered_over_30, migrant',
    ],
  ),
  example(
    'Thông báo dài hơn dự định',
    'the stated end is the later of plan and report',
    [
      present('p1', 'X', '2026-03-01', { plannedUntil: '2026-03-05' }),
      reported('p1', '2026-03-01', '2026-03-10', '2026-03-01 20:00'),
    ],
    ['2026-03-01 to 2026-03-09 X registered_stay'],
  ),
  example(
    'Thông báo muộn vẫn nói rõ ngày đi',
    'a late report states an end all the same',
    [present('p1', 'X', '2026-03-01'), reported('p1', '2026-03-01', '2026-03-10', '2026-03-08 20:00')],
    ['2026-03-01 to 2026-03-07 X unregistered_under_30', '2026-03-08 to 2026-03-09 X registered_stay'],
  ),
  example(
    'Đăng ký bắt đầu đúng ngày dự định đi',
    'a registration that begins on the stated end still opens it',
    [
      present('p1', 'X', '2026-03-01', { plannedUntil: '2026-03-15' }),
      registered('X', '2026-03-15', '2026-06-30'),
    ],
    [
      '2026-03-01 to 2026-03-14 X unregistered_under_30',
      '2026-03-15 to 2026-06-30 X registered_temporary, migrant',
      '2026-07-01 to 2026-12-29 X unregistered_lapsed, migrant',
    ],
  ),
  example(
    'Đăng ký bắt đầu một ngày sau ngày dự định đi',
    'one that begins a day later does not: they left and count only as registered and away',
    [
      present('p1', 'X', '2026-03-01', { plannedUntil: '2026-03-15' }),
      registered('X', '2026-03-16', '2026-06-30'),
    ],
    [
      '2026-03-01 to 2026-03-14 X unregistered_under_30',
      '2026-03-16 to 2026-06-30 X registered_temporary, migrant',
    ],
  ),
  example(
    'Đăng ký bắt đầu trước khi đến',
    'a registration from before the arrival does not open a stated end',
    [
      registered('X', '2026-02-28', '2026-12-31'),
      present('p1', 'X', '2026-03-01', { plannedUntil: '2026-03-15' }),
    ],
    ['2026-03-01 to 2026-09-14 X registered_temporary, migrant'],
  ),
  example(
    'Nhiều đăng ký nối tiếp',
    'registrations that begin within six months support one another',
    [
      present('p1', 'X', '2026-03-01'),
      registered('X', '2026-03-01', '2026-05-31'),
      registered('X', '2026-11-29', '2027-01-31'),
      registered('X', '2027-07-30', '2027-08-31'),
    ],
    [
      '2026-03-01 to 2026-05-31 X registered_temporary, migrant',
      '2026-06-01 to 2026-11-28 X unregistered_lapsed, migrant',
      '2026-11-29 to 2027-01-31 X registered_temporary, migrant',
      '2027-02-01 to 2027-07-29 X unregistered_lapsed, migrant',
      '2027-07-30 to 2027-08-31 X registered_temporary, migrant',
      '2027-09-01 to 2028-02-28 X unregistered_lapsed, migrant',
    ],
  ),
  example(
    'Đăng ký tiếp theo đúng ngày hết sáu tháng',
    'one that begins on the day they are over supports nothing: registered and away',
    [
      present('p1', 'X', '2026-03-01'),
      registered('X', '2026-03-01', '2026-05-31'),
      registered('X', '2026-11-30', '2027-01-31'),
    ],
    [
      '2026-03-01 to 2026-05-31 X registered_temporary, migrant',
      '2026-06-01 to 2026-11-29 X unregistered_lapsed, migrant',
      '2026-11-30 to 2027-01-31 X registered_temporary, migrant',
    ],
  ),
  example(
    'Rời đi',
    'a departure ends it, whatever was planned',
    [present('p1', 'X', '2026-03-01', { leftOn: '2026-03-10', plannedUntil: '2027-03-01' })],
    ['2026-03-01 to 2026-03-09 X unregistered_under_30, migrant'],
  ),
  example(
    'Chết',
    'a death ends presence and registration',
    [present('p1', 'X', '2026-03-01'), registered('X', '2026-03-05', '2028-03-04'), died('2026-05-10')],
    [
      '2026-03-01 to 2026-03-04 X unregistered_under_30',
      '2026-03-05 to 2026-05-09 X registered_temporary, migrant',
    ],
  ),
  example(
    'Chết trước khi đến',
    'a presence after the death is none',
    [present('p1', 'X', '2026-03-01'), died('2026-03-01')],
    [],
  ),
  ...(['a', 'c', 'd', 'e', 'g', 'h', 'elsewhere'] as const).map((ground) =>
    example(
      `Xóa đăng ký theo căn cứ ${ground}`,
      `struck off on ground ${ground}: they left`,
      [
        present('p1', 'X', '2026-03-01'),
        registered('X', '2026-03-01', '2028-02-29', { ended: ['2026-10-01', ground] }),
      ],
      ['2026-03-01 to 2026-09-30 X registered_temporary, migrant'],
    ),
  ),
  ...(['b', 'đ'] as const).map((ground) =>
    example(
      `Xóa đăng ký theo căn cứ ${ground}`,
      `ended on ground ${ground}: says nothing of leaving`,
      [
        present('p1', 'X', '2026-03-01'),
        registered('X', '2026-03-01', '2028-02-29', { ended: ['2026-10-01', ground] }),
      ],
      [
        '2026-03-01 to 2026-09-30 X registered_temporary, migrant',
        '2026-10-01 to 2027-03-29 X unregistered_lapsed, migrant',
      ],
    ),
  ),
  example(
    'Xóa đăng ký, được xác nhận đúng ngày đó',
    'struck off, seen on that very day: still left',
    [
      present('p1', 'X', '2026-03-01', { confirmedOn: ['2026-10-01'] }),
      registered('X', '2026-03-01', '2028-02-29', { ended: ['2026-10-01', 'e'] }),
    ],
    ['2026-03-01 to 2026-09-30 X registered_temporary, migrant'],
  ),
  example(
    'Xóa đăng ký, được xác nhận hôm sau',
    'struck off, seen the day after: did not leave',
    [
      present('p1', 'X', '2026-03-01', { confirmedOn: ['2026-10-02'] }),
      registered('X', '2026-03-01', '2028-02-29', { ended: ['2026-10-01', 'e'] }),
    ],
    [
      '2026-03-01 to 2026-09-30 X registered_temporary, migrant',
      '2026-10-01 to 2027-04-01 X unregistered_lapsed, migrant',
    ],
  ),
  example(
    'Xóa đăng ký nhưng có đăng ký khác tại đây',
    'struck off while another registration here is valid',
    [
      present('p1', 'X', '2026-03-01'),
      registered('X', '2026-03-01', '2028-02-29', { ended: ['2026-10-01', 'e'] }),
      registered('X', '2026-10-01', '2026-12-31', { dwelling: 'd2' }),
    ],
    [
      '2026-03-01 to 2026-12-31 X registered_temporary, migrant',
      '2027-01-01 to 2027-06-29 X unregistered_lapsed, migrant',
    ],
  ),
  example(
    'Đăng ký chưa từng có hiệu lực',
    'a registration that never was has no effect anywhere',
    [
      present('p1', 'X', '2026-03-01', { plannedUntil: '2026-03-20' }),
      registered('X', '2026-03-10', '2028-02-29', { ended: ['2026-03-10', 'b'] }),
    ],
    ['2026-03-01 to 2026-03-19 X unregistered_under_30'],
  ),
  example(
    'Xóa đăng ký trước khi đến lần này',
    'a striking off before or on the arrival says nothing of this presence',
    [
      registered('X', '2026-01-01', '2027-12-31', { ended: ['2026-03-01', 'e'] }),
      present('p1', 'X', '2026-03-01'),
    ],
    [
      '2026-03-01 to 2026-03-30 X unregistered_lapsed',
      '2026-03-31 to 2026-08-31 X unregistered_lapsed, migrant',
    ],
  ),
];
