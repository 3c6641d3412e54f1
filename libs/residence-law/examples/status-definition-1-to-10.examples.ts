import { home, pending, present, registered, reported, type TimelineExample } from './facts.examples.ts';

const arrives = present('p1', 'X', '2026-03-01');
const withALease = present('p1', 'X', '2026-03-01', { plannedUntil: '2027-03-01' });
const granted = [pending('X', '2026-03-10', '2026-03-13'), registered('X', '2026-03-13', '2028-03-12')];

/** The worked examples 1 to 10 of the definition of residence status. */
export const examples1To10: readonly TimelineExample[] = [
  {
    name: ['1. Đến ngày 01/3, không làm thủ tục gì', '1. arrives, nothing else'],
    facts: [home('CanTho'), arrives],
    lines: [
      '2026-03-01 to 2026-03-30 X unregistered_under_30',
      '2026-03-31 to 2026-08-31 X unregistered_over_30, migrant',
    ],
    flags: [
      'chained_stays 2026-03-25 to 2026-08-31',
      'presence_unconfirmed 2026-06-30 to 2026-08-31',
      'registration_due 2026-03-31 to 2026-08-31',
    ],
  },
  {
    name: ['2. Thông báo lưu trú cho hai tuần', '2. the same, reported on the evening for two weeks'],
    facts: [home('CanTho'), arrives, reported('p1', '2026-03-01', '2026-03-15', '2026-03-01 20:00')],
    lines: ['2026-03-01 to 2026-03-14 X registered_stay'],
    flags: [],
  },
  {
    name: [
      '3. Kiểm tra thấy vẫn ở sau khi hết thời gian thông báo',
      '3. an inspection confirms after the stated end',
    ],
    facts: [
      home('CanTho'),
      present('p1', 'X', '2026-03-01', { confirmedOn: ['2026-03-20'] }),
      reported('p1', '2026-03-01', '2026-03-15', '2026-03-01 20:00'),
    ],
    lines: [
      '2026-03-01 to 2026-03-14 X registered_stay',
      '2026-03-15 to 2026-03-30 X unregistered_under_30',
      '2026-03-31 to 2026-09-19 X unregistered_over_30, migrant',
    ],
  },
  {
    name: ['4. Thông báo muộn', '4. the same, reported late'],
    facts: [
      home('CanTho'),
      present('p1', 'X', '2026-03-01', { confirmedOn: ['2026-03-20'] }),
      reported('p1', '2026-03-01', '2026-03-15', '2026-03-04 09:00'),
    ],
    lines: [
      '2026-03-01 to 2026-03-03 X unregistered_under_30',
      '2026-03-04 to 2026-03-14 X registered_stay',
      '2026-03-15 to 2026-03-30 X unregistered_under_30',
      '2026-03-31 to 2026-09-19 X unregistered_over_30, migrant',
    ],
  },
  {
    name: ['5. Thuê nhà một năm, không đăng ký', '5. a lease of a year, nothing filed'],
    facts: [home('CanTho'), withALease],
    lines: [
      '2026-03-01 to 2026-03-30 X unregistered_under_30, migrant',
      '2026-03-31 to 2027-02-28 X unregistered_over_30, migrant',
    ],
    flags: [
      'chained_stays 2026-03-25 to 2027-02-28',
      'presence_unconfirmed 2026-06-30 to 2027-02-28',
      'registration_due 2026-03-01 to 2027-02-28',
    ],
  },
  {
    name: ['6. Nộp hồ sơ và được đăng ký hai năm', '6. the same, filed and granted for two years'],
    facts: [home('CanTho'), withALease, ...granted],
    lines: [
      '2026-03-01 to 2026-03-09 X unregistered_under_30, migrant',
      '2026-03-10 to 2026-03-12 X pending, migrant',
      '2026-03-13 to 2028-03-12 X registered_temporary, migrant',
      '2028-03-13 to 2028-09-11 X unregistered_lapsed, migrant',
    ],
    flags: [
      'chained_stays 2028-05-11 to 2028-09-11',
      'extension_window 2028-02-26 to 2028-03-12',
      'lapses_soon 2028-02-11 to 2028-03-12',
      'presence_unconfirmed 2026-06-30 to 2028-09-11',
      'registration_due 2026-03-01 to 2026-03-12',
      'registration_due 2028-03-13 to 2028-09-11',
    ],
  },
  {
    name: ['7. Hai đợt ở cách nhau ba đêm', '7. two stays with a gap of three nights are one chain'],
    facts: [
      home('CanTho'),
      present('p1', 'X', '2026-03-01', { leftOn: '2026-03-20' }),
      present('p2', 'X', '2026-03-23', { leftOn: '2026-04-10' }),
    ],
    lines: [
      '2026-03-01 to 2026-03-19 X unregistered_under_30',
      '2026-03-23 to 2026-03-30 X unregistered_under_30',
      '2026-03-31 to 2026-04-09 X unregistered_over_30, migrant',
    ],
  },
  {
    name: ['8. Hai đợt ở cách nhau bốn đêm', '8. with a gap of four nights a new chain begins'],
    facts: [
      home('CanTho'),
      present('p1', 'X', '2026-03-01', { leftOn: '2026-03-20' }),
      present('p2', 'X', '2026-03-24', { leftOn: '2026-04-10' }),
    ],
    lines: [
      '2026-03-01 to 2026-03-19 X unregistered_under_30',
      '2026-03-24 to 2026-04-03 X unregistered_under_30',
      '2026-04-04 to 2026-04-09 X unregistered_under_30, migrant',
    ],
  },
  {
    name: ['9. Đăng ký ở X, ghé Y năm ngày', '9. registered in X, five unreported days in Y'],
    facts: [
      home('CanTho'),
      present('p1', 'X', '2026-01-05'),
      registered('X', '2026-01-05', '2027-12-31'),
      present('p2', 'Y', '2026-05-01', { leftOn: '2026-05-06' }),
    ],
    lines: [
      '2026-01-05 to 2027-12-31 X registered_temporary, migrant',
      '2028-01-01 to 2028-06-29 X unregistered_lapsed, migrant',
    ],
  },
  {
    name: ['10. Đăng ký ở X, chuyển sang Y', '10. registered in X, moves to Y'],
    facts: [
      home('CanTho'),
      present('p1', 'X', '2026-01-05', { leftOn: '2026-05-01' }),
      registered('X', '2026-01-05', '2027-12-31'),
      present('p2', 'Y', '2026-05-01'),
    ],
    lines: [
      '2026-01-05 to 2026-04-30 X registered_temporary, migrant',
      '2026-05-01 to 2026-10-31 Y unregistered_elsewhere, migrant',
    ],
  },
];
