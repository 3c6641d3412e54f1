import {
  declared,
  home,
  pending,
  present,
  registered,
  reported,
  type Some,
  type TimelineExample,
} from './facts.examples.ts';

const withALease = present('p1', 'X', '2026-03-01', { plannedUntil: '2027-03-01' });

/** Twelve stays of three nights, on the 5th of each month of 2026, each reported on the evening of arrival. */
const twelveStays: readonly Some[] = Array.from({ length: 12 }, (_, index) => {
  const month = `2026-${String(index + 1).padStart(2, '0')}`;
  return [
    present(`p${index}`, 'X', `${month}-05`, { leftOn: `${month}-08` }),
    reported(`p${index}`, `${month}-05`, `${month}-08`, `${month}-05 19:00`),
  ];
}).flat();

/** Four weekends with a close relative, from the given days on; only the first is reported. */
const fourStays = (days: readonly (readonly [arrivedOn: string, leftOn: string])[]): readonly Some[] => [
  ...days.map(([arrivedOn, leftOn], index) =>
    present(`p${index}`, 'X', arrivedOn, { leftOn, hostRelation: 'close_relative', purpose: 'family' }),
  ),
  reported('p0', days[0]![0], days[0]![1], `${days[0]![0]} 20:00`),
];

/** Monday to Friday of each week from 2026-03-02 on, for six weeks. */
const workingWeeks: readonly Some[] = [
  ['2026-03-02', '2026-03-07'],
  ['2026-03-09', '2026-03-14'],
  ['2026-03-16', '2026-03-21'],
  ['2026-03-23', '2026-03-28'],
  ['2026-03-30', '2026-04-04'],
  ['2026-04-06', '2026-04-11'],
].map(([arrivedOn, leftOn], index) => present(`p${index}`, 'X', arrivedOn!, { leftOn: leftOn! }));

/** The worked examples 11 to 19 of the definition of residence status. */
export const examples11To19: readonly TimelineExample[] = [
  {
    name: ['11. Từ Bình Dương cũ đến TP. Hồ Chí Minh', '11. from former Bình Dương to TP. Hồ Chí Minh'],
    facts: [
      home('BinhDuong'),
      present('p1', 'X', '2024-05-01', { confirmedOn: ['2024-10-01', '2025-03-01', '2025-08-01'] }),
    ],
    lines: [
      '2024-05-01 to 2024-05-30 X unregistered_under_30, intra_provincial under current34',
      '2024-05-31 to 2025-06-30 X unregistered_over_30, migrant under legal+legacy63, intra_provincial under current34',
      '2025-07-01 to 2026-01-31 X unregistered_over_30, migrant under legacy63, intra_provincial under legal+current34',
    ],
  },
  {
    name: ['12. Mười hai đợt ba đêm trong năm', '12. twelve reported stays of three nights, a month apart'],
    facts: [home('CanTho'), ...twelveStays],
    lines: Array.from({ length: 12 }, (_, index) => {
      const month = `2026-${String(index + 1).padStart(2, '0')}`;
      return `${month}-05 to ${month}-07 X registered_stay${index >= 10 ? ', migrant' : ''}`;
    }),
  },
  {
    name: ['13a. Cháu thăm bà bốn lần, xuân 2026', '13a. a granddaughter visits four times in spring 2026'],
    facts: [
      home('CanTho'),
      ...fourStays([
        ['2026-03-07', '2026-03-09'],
        ['2026-03-21', '2026-03-23'],
        ['2026-04-11', '2026-04-13'],
        ['2026-05-09', '2026-05-11'],
      ]),
    ],
    lines: [
      '2026-03-07 to 2026-03-08 X registered_stay',
      '2026-03-21 to 2026-03-22 X registered_stay',
      '2026-04-11 to 2026-04-12 X registered_stay',
      '2026-05-09 to 2026-05-10 X registered_stay',
    ],
  },
  {
    name: ['13b. Cháu thăm bà bốn lần, thu 2026', '13b. the same in autumn 2026'],
    facts: [
      home('CanTho'),
      ...fourStays([
        ['2026-09-05', '2026-09-07'],
        ['2026-09-19', '2026-09-21'],
        ['2026-10-10', '2026-10-12'],
        ['2026-11-07', '2026-11-09'],
      ]),
    ],
    lines: [
      '2026-09-05 to 2026-09-06 X registered_stay',
      '2026-09-19 to 2026-09-20 X unregistered_under_30',
      '2026-10-10 to 2026-10-11 X unregistered_under_30',
      '2026-11-07 to 2026-11-08 X unregistered_under_30',
    ],
  },
  {
    name: [
      '14. Không có nơi thường trú, đã khai báo',
      '14. no permanent residence, declared under article 19',
    ],
    facts: [declared('X', '2026-08-01'), present('p1', 'X', '2026-08-01')],
    lines: ['2026-08-01 to 2027-01-31 X declared, origin_unknown'],
  },
  {
    name: ['15a. Xóa đăng ký vì hết hạn thuê', '15a. example 6, struck off because the lease ended'],
    facts: [
      home('CanTho'),
      withALease,
      pending('X', '2026-03-10', '2026-03-13'),
      registered('X', '2026-03-13', '2028-03-12', { ended: ['2026-10-01', 'e'] }),
    ],
    lines: [
      '2026-03-01 to 2026-03-09 X unregistered_under_30, migrant',
      '2026-03-10 to 2026-03-12 X pending, migrant',
      '2026-03-13 to 2026-09-30 X registered_temporary, migrant',
    ],
  },
  {
    name: ['15b. Xóa đăng ký nhưng kiểm tra thấy còn ở', '15b. the same, but an inspection still finds them'],
    facts: [
      home('CanTho'),
      present('p1', 'X', '2026-03-01', { plannedUntil: '2027-03-01', confirmedOn: ['2026-10-05'] }),
      pending('X', '2026-03-10', '2026-03-13'),
      registered('X', '2026-03-13', '2028-03-12', { ended: ['2026-10-01', 'e'] }),
    ],
    lines: [
      '2026-03-01 to 2026-03-09 X unregistered_under_30, migrant',
      '2026-03-10 to 2026-03-12 X pending, migrant',
      '2026-03-13 to 2026-09-30 X registered_temporary, migrant',
      '2026-10-01 to 2027-08-27 X unregistered_lapsed, migrant',
    ],
  },
  {
    name: ['16. Ở X các ngày làm việc, cuối tuần về nhà', '16. in X on weekdays, at home on weekends'],
    facts: [home('CanTho'), ...workingWeeks, registered('X', '2026-03-02', '2026-12-31')],
    lines: ['2026-03-02 to 2026-10-10 X registered_temporary, migrant'],
  },
  {
    name: ['17. Thuê ở X, sang Y rồi lại thấy ở X', '17. a lease in X, something in Y, then seen in X again'],
    facts: [
      home('CanTho'),
      present('p1', 'X', '2025-06-01', { plannedUntil: '2027-06-01', confirmedOn: ['2026-06-01'] }),
      present('p2', 'Y', '2026-03-01'),
    ],
    lines: [
      '2025-06-01 to 2025-06-30 X unregistered_under_30, migrant',
      '2025-07-01 to 2026-02-28 X unregistered_over_30, migrant',
      '2026-03-01 to 2026-03-30 Y unregistered_under_30, migrant',
      '2026-03-31 to 2026-05-31 Y unregistered_over_30, migrant',
      '2026-06-01 to 2027-05-31 X unregistered_over_30, migrant',
    ],
    flags: [
      'chained_stays 2025-06-25 to 2026-02-28',
      'chained_stays 2026-03-25 to 2027-05-31',
      'presence_unconfirmed 2025-09-30 to 2026-02-28',
      'presence_unconfirmed 2026-09-30 to 2027-05-31',
      'registration_due 2025-06-01 to 2026-02-28',
      'registration_due 2026-03-31 to 2027-05-31',
      'two_places 2026-03-01 to 2026-08-31',
    ],
  },
  {
    name: ['18. Về quê ăn Tết', '18. registered in X, home for Tết'],
    facts: [
      home('CanTho'),
      present('p1', 'X', '2026-01-05', { leftOn: '2026-02-10' }),
      present('p2', 'X', '2026-02-24'),
      registered('X', '2026-01-05', '2027-12-31'),
    ],
    lines: [
      '2026-01-05 to 2027-12-31 X registered_temporary, migrant',
      '2028-01-01 to 2028-06-29 X unregistered_lapsed, migrant',
    ],
  },
  {
    name: ['19. Rời X, không có tin gì thêm', '19. registered in X, leaves, nothing more'],
    facts: [
      home('CanTho'),
      present('p1', 'X', '2026-01-05', { leftOn: '2026-04-01' }),
      registered('X', '2026-01-05', '2027-12-31'),
    ],
    lines: ['2026-01-05 to 2026-09-30 X registered_temporary, migrant'],
    flags: [],
  },
];
