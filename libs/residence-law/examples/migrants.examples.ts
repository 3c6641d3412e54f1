import {
  home,
  present,
  registered,
  type Commune,
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
  facts,
  lines,
});
const stay = (id: string, commune: Commune, arrivedOn: string, leftOn: string): Some =>
  present(id, commune, arrivedOn, { leftOn });

/** Movement and the migrant test under the three bases (section 6 of the status definition). */
export const migrantExamples: readonly TimelineExample[] = [
  example(
    'Đến xã khác cùng tỉnh',
    'another commune of the same province: to be registered, but no migrant',
    [home('CanTho'), stay('p1', 'CaiRang', '2026-03-01', '2026-05-01')],
    [
      '2026-03-01 to 2026-03-30 CaiRang unregistered_under_30, intra_provincial',
      '2026-03-31 to 2026-04-30 CaiRang unregistered_over_30, intra_provincial',
    ],
  ),
  example(
    'Từ Hậu Giang cũ lên Ninh Kiều',
    'from former Hậu Giang to Cần Thơ after the merger: a migrant of the old map only',
    [home('HauGiang'), stay('p1', 'CanTho', '2026-03-01', '2026-05-01')],
    [
      '2026-03-01 to 2026-03-30 CanTho unregistered_under_30, intra_provincial under legal+current34',
      '2026-03-31 to 2026-04-30 CanTho unregistered_over_30, migrant under legacy63, intra_provincial under legal+current34',
    ],
  ),
  example(
    'Ở qua ngày 01/7/2025',
    'the lawful map changes on 1 July 2025',
    [home('HauGiang'), stay('p1', 'CanTho', '2025-06-01', '2025-08-01')],
    [
      '2025-06-01 to 2025-06-30 CanTho unregistered_under_30, intra_provincial under current34',
      '2025-07-01 to 2025-07-31 CanTho unregistered_over_30, migrant under legacy63, intra_provincial under legal+current34',
    ],
  ),
  example(
    'Đến ngày 31/5/2025',
    'the thirtieth day falls on the last day of the old map',
    [home('HauGiang'), stay('p1', 'CanTho', '2025-05-31', '2025-07-02')],
    [
      '2025-05-31 to 2025-06-29 CanTho unregistered_under_30, intra_provincial under current34',
      '2025-06-30 to 2025-06-30 CanTho unregistered_over_30, migrant under legal+legacy63, intra_provincial under current34',
      '2025-07-01 to 2025-07-01 CanTho unregistered_over_30, migrant under legacy63, intra_provincial under legal+current34',
    ],
  ),
  example(
    'Hai tỉnh cũ thành một: nối đợt theo bản đồ mới',
    'a province chain that only the new map makes',
    [
      home('CanTho'),
      stay('p1', 'BinhDuong', '2026-03-01', '2026-03-21'),
      stay('p2', 'X', '2026-03-21', '2026-04-10'),
    ],
    [
      '2026-03-01 to 2026-03-20 BinhDuong unregistered_under_30',
      '2026-03-21 to 2026-03-30 X unregistered_under_30',
      '2026-03-31 to 2026-04-09 X unregistered_under_30, migrant under legal+current34',
    ],
  ),
  example(
    'Dự định đủ 30 ngày',
    'rule 2: an intention of thirty days',
    [home('CanTho'), present('p1', 'X', '2026-03-01', { plannedUntil: '2026-03-31' })],
    ['2026-03-01 to 2026-03-30 X unregistered_under_30, migrant'],
  ),
  example(
    'Dự định 29 ngày',
    'rule 2: an intention of twenty-nine',
    [home('CanTho'), present('p1', 'X', '2026-03-01', { plannedUntil: '2026-03-30' })],
    ['2026-03-01 to 2026-03-29 X unregistered_under_30'],
  ),
  example(
    'Dự định tính từ ngày đến tỉnh',
    'rule 2: the intention is counted from the arrival in the province',
    [
      home('CanTho'),
      stay('p1', 'Y', '2026-03-01', '2026-03-16'),
      present('p2', 'X', '2026-03-16', { plannedUntil: '2026-03-31' }),
    ],
    [
      '2026-03-01 to 2026-03-15 Y unregistered_under_30',
      '2026-03-16 to 2026-03-30 X unregistered_under_30, migrant',
    ],
  ),
  example(
    'Có ý định nhưng đã rời đi sớm',
    'rule 2: an intention counts as long as the presence lasts',
    [home('CanTho'), present('p1', 'X', '2026-03-01', { plannedUntil: '2027-03-01', leftOn: '2026-03-05' })],
    ['2026-03-01 to 2026-03-04 X unregistered_under_30, migrant'],
  ),
  example(
    'Đăng ký là đủ',
    'rule 3: registered for a week',
    [
      home('CanTho'),
      stay('p1', 'X', '2026-03-01', '2026-03-08'),
      registered('X', '2026-03-03', '2026-03-07'),
    ],
    [
      '2026-03-01 to 2026-03-02 X unregistered_under_30',
      '2026-03-03 to 2026-03-07 X registered_temporary, migrant',
    ],
  ),
  example(
    '29 ngày trong 365 ngày trước',
    'rule 4: twenty-nine days before are too few, and the thirtieth does not count itself',
    [
      home('CanTho'),
      stay('p1', 'X', '2026-01-01', '2026-01-30'),
      stay('p2', 'Y', '2026-06-01', '2026-06-03'),
    ],
    [
      '2026-01-01 to 2026-01-29 X unregistered_under_30',
      '2026-06-01 to 2026-06-01 Y unregistered_under_30',
      '2026-06-02 to 2026-06-02 Y unregistered_under_30, migrant',
    ],
  ),
  example(
    '30 ngày, trở lại đúng một năm sau',
    'rule 4: the window slides: on the 365th day after the first, all thirty are within it',
    [
      home('CanTho'),
      stay('p1', 'X', '2025-08-01', '2025-08-31'),
      stay('p2', 'X', '2026-08-01', '2026-08-03'),
    ],
    [
      '2025-08-01 to 2025-08-30 X unregistered_under_30',
      '2026-08-01 to 2026-08-02 X unregistered_under_30, migrant',
    ],
  ),
  example(
    '30 ngày, trở lại một năm và một ngày sau',
    'rule 4: a day later one has slid out, and comes back in with the new stay',
    [
      home('CanTho'),
      stay('p1', 'X', '2025-08-01', '2025-08-31'),
      stay('p2', 'X', '2026-08-02', '2026-08-05'),
    ],
    ['2025-08-01 to 2025-08-30 X unregistered_under_30', '2026-08-02 to 2026-08-04 X unregistered_under_30'],
  ),
  example(
    'Các ngày ở khi còn thường trú tại tỉnh đó không tính',
    'rule 4: days at home in that province do not count',
    [
      home('X', '1999-05-04', '2026-02-01'),
      home('CanTho', '2026-02-01'),
      stay('p1', 'Y', '2026-01-01', '2026-01-31'),
      stay('p2', 'Y', '2026-06-01', '2026-06-05'),
    ],
    [
      '2026-01-01 to 2026-01-30 Y unregistered_under_30, intra_provincial',
      '2026-06-01 to 2026-06-04 Y unregistered_under_30',
    ],
  ),
  example(
    'Các ngày khi chưa có thường trú thì tính',
    'rule 4: days without any permanent residence do',
    [
      home('CanTho', '2026-02-01'),
      stay('p1', 'Y', '2026-01-01', '2026-01-31'),
      stay('p2', 'Y', '2026-06-01', '2026-06-05'),
    ],
    [
      '2026-01-01 to 2026-01-30 Y unregistered_under_30, origin_unknown',
      '2026-06-01 to 2026-06-04 Y unregistered_under_30, migrant',
    ],
  ),
  example(
    'Các ngày ở nhiều xã trong tỉnh cộng lại',
    'rule 4: days in several communes of the province add up, each day once',
    [
      home('CanTho'),
      stay('p1', 'X', '2026-01-01', '2026-01-16'),
      stay('p2', 'Y', '2026-01-11', '2026-01-21'),
      stay('p3', 'Z', '2026-02-01', '2026-02-11'),
      stay('p4', 'X', '2026-06-01', '2026-06-02'),
    ],
    [
      '2026-01-01 to 2026-01-10 X unregistered_under_30',
      '2026-01-11 to 2026-01-20 Y unregistered_under_30',
      '2026-02-01 to 2026-02-10 Z unregistered_under_30',
      '2026-06-01 to 2026-06-01 X unregistered_under_30, migrant',
    ],
  ),
  example(
    'Không có thường trú thì không là người di cư',
    'without a permanent residence nobody is a migrant of the study',
    [stay('p1', 'X', '2026-03-01', '2026-05-01'), registered('X', '2026-03-01', '2026-12-31')],
    ['2026-03-01 to 2026-10-31 X registered_temporary, origin_unknown'],
  ),
];
