import { home, present, registered, type Some, type TimelineExample } from './facts.examples.ts';

const example = (
  vi: string,
  en: string,
  facts: readonly Some[],
  lines: readonly string[],
  flags?: readonly string[],
): TimelineExample => ({
  name: [vi, en],
  facts: [home('CanTho'), ...facts],
  lines,
  ...(flags ? { flags } : {}),
});

/** Where somebody counts who is in several communes (section 3 of the status definition), and chains (section 2). */
export const countedPlaceExamples: readonly TimelineExample[] = [
  example(
    'Hai nơi chưa ổn định: nơi thấy sau cùng',
    'two places, none settled: the one seen latest',
    [
      present('p1', 'X', '2026-03-01', { leftOn: '2026-03-20' }),
      present('p2', 'Y', '2026-03-10', { leftOn: '2026-03-25' }),
    ],
    ['2026-03-01 to 2026-03-09 X unregistered_under_30', '2026-03-10 to 2026-03-24 Y unregistered_under_30'],
    [],
  ),
  example(
    'Chuyến đi 29 ngày không thay nơi ổn định',
    'a stay of 29 days elsewhere does not move somebody who is settled',
    [
      present('p1', 'X', '2026-01-01', { leftOn: '2026-08-01' }),
      present('p2', 'Y', '2026-03-01', { leftOn: '2026-03-30' }),
    ],
    [
      '2026-01-01 to 2026-01-30 X unregistered_under_30',
      '2026-01-31 to 2026-07-31 X unregistered_over_30, migrant',
    ],
  ),
  example(
    'Chuyến đi 30 ngày thì có',
    'one of 30 days does',
    [
      present('p1', 'X', '2026-01-01', { leftOn: '2026-08-01' }),
      present('p2', 'Y', '2026-03-01', { leftOn: '2026-03-31' }),
    ],
    [
      '2026-01-01 to 2026-01-30 X unregistered_under_30',
      '2026-01-31 to 2026-02-28 X unregistered_over_30, migrant',
      '2026-03-01 to 2026-03-30 Y unregistered_under_30, migrant',
      '2026-03-31 to 2026-07-31 X unregistered_over_30, migrant',
    ],
  ),
  example(
    'Cùng ngày đến: mã lớn hơn',
    'the same arrival: the greater commune code',
    [
      present('p1', 'X', '2026-03-01', { leftOn: '2026-03-11' }),
      present('p2', 'Y', '2026-03-01', { leftOn: '2026-03-11' }),
    ],
    ['2026-03-01 to 2026-03-10 Y unregistered_under_30'],
  ),
  example(
    'Cùng thấy một ngày: đợt đến sau',
    'seen on the same day: the chain that arrived later',
    [
      present('p1', 'Y', '2026-03-01', { leftOn: '2026-03-11', confirmedOn: ['2026-03-08'] }),
      present('p2', 'X', '2026-03-03', { leftOn: '2026-03-11', confirmedOn: ['2026-03-08'] }),
    ],
    ['2026-03-01 to 2026-03-02 Y unregistered_under_30', '2026-03-03 to 2026-03-10 X unregistered_under_30'],
  ),
  example(
    'Cùng thấy một ngày: nơi đang ở trước nơi vắng',
    'seen on the same day: present before registered and away',
    [
      present('p1', 'Y', '2026-03-01', { leftOn: '2026-03-11', confirmedOn: ['2026-03-10'] }),
      registered('Y', '2026-03-01', '2026-12-31'),
      present('p2', 'X', '2026-03-10', { leftOn: '2026-05-01' }),
    ],
    [
      '2026-03-01 to 2026-03-09 Y registered_temporary, migrant',
      '2026-03-10 to 2026-03-30 X unregistered_elsewhere',
      '2026-03-31 to 2026-04-30 X unregistered_elsewhere, migrant',
      '2026-05-01 to 2026-09-10 Y registered_temporary, migrant',
    ],
  ),
  example(
    'Đăng ký, rời đi: đến hết sáu tháng',
    'registered and away: until the six months are over',
    [present('p1', 'X', '2026-01-05', { leftOn: '2026-03-31' }), registered('X', '2026-01-05', '2027-12-31')],
    ['2026-01-05 to 2026-09-29 X registered_temporary, migrant'],
  ),
  example(
    'Đăng ký nhưng chưa từng đến',
    'registered, never there: counts nowhere',
    [registered('X', '2026-01-05', '2027-12-31')],
    [],
  ),
  example(
    'Đăng ký trước, đến sau',
    'registered before the arrival: counts from the arrival',
    [registered('X', '2026-01-05', '2026-06-30'), present('p1', 'X', '2026-02-01', { leftOn: '2026-03-01' })],
    ['2026-02-01 to 2026-06-30 X registered_temporary, migrant'],
  ),
  example(
    'Về nơi thường trú',
    'seen at home: counts there, as permanent, and leaves the timeline',
    [
      present('p1', 'X', '2026-01-01', { leftOn: '2026-08-01' }),
      present('p2', 'CanTho', '2026-03-01', { leftOn: '2026-04-15' }),
    ],
    [
      '2026-01-01 to 2026-01-30 X unregistered_under_30',
      '2026-01-31 to 2026-02-28 X unregistered_over_30, migrant',
      '2026-04-15 to 2026-07-31 X unregistered_over_30, migrant',
    ],
  ),
  example(
    'Hai chỗ ở chồng nhau trong một xã là một đợt',
    'presences that overlap in one commune belong together',
    [
      present('p1', 'X', '2026-03-01', { leftOn: '2026-03-20' }),
      present('p2', 'X', '2026-03-15', { leftOn: '2026-04-10', dwelling: 'd2' }),
    ],
    [
      '2026-03-01 to 2026-03-30 X unregistered_under_30',
      '2026-03-31 to 2026-04-09 X unregistered_over_30, migrant',
    ],
  ),
  example(
    'Đợt ngắn nằm trong đợt dài không rút ngắn đợt',
    'a short presence inside a long one does not shorten the chain',
    [
      present('p1', 'X', '2026-03-01', { leftOn: '2026-03-28' }),
      present('p2', 'X', '2026-03-05', { leftOn: '2026-03-07' }),
      present('p3', 'X', '2026-03-31', { leftOn: '2026-04-05' }),
    ],
    [
      '2026-03-01 to 2026-03-27 X unregistered_under_30',
      '2026-03-31 to 2026-04-04 X unregistered_over_30, migrant',
    ],
  ),
  example(
    'Ba đợt nối nhau',
    'gaps add up only in elapsed days',
    [
      present('p1', 'X', '2026-03-01', { leftOn: '2026-03-10' }),
      present('p2', 'X', '2026-03-13', { leftOn: '2026-03-22' }),
      present('p3', 'X', '2026-03-25', { leftOn: '2026-04-03' }),
    ],
    [
      '2026-03-01 to 2026-03-09 X unregistered_under_30',
      '2026-03-13 to 2026-03-21 X unregistered_under_30',
      '2026-03-25 to 2026-03-30 X unregistered_under_30',
      '2026-03-31 to 2026-04-02 X unregistered_over_30, migrant',
    ],
  ),
  example(
    'Hai xã khác nhau không nối đợt',
    'two communes are two chains, but one province chain',
    [
      present('p1', 'X', '2026-03-01', { leftOn: '2026-03-21' }),
      present('p2', 'Y', '2026-03-21', { leftOn: '2026-04-10' }),
    ],
    [
      '2026-03-01 to 2026-03-20 X unregistered_under_30',
      '2026-03-21 to 2026-03-30 Y unregistered_under_30',
      '2026-03-31 to 2026-04-09 Y unregistered_under_30, migrant',
    ],
  ),
  example(
    'Thuê dài ở X, đi công tác Y được xác nhận ở cả hai',
    'two settled places: where they were seen last',
    [
      present('p1', 'X', '2026-01-01', { leftOn: '2026-09-01', confirmedOn: ['2026-04-01', '2026-06-15'] }),
      present('p2', 'Y', '2026-03-01', { leftOn: '2026-08-01', confirmedOn: ['2026-05-01', '2026-06-15'] }),
    ],
    [
      '2026-01-01 to 2026-01-30 X unregistered_under_30',
      '2026-01-31 to 2026-02-28 X unregistered_over_30, migrant',
      '2026-03-01 to 2026-03-30 Y unregistered_under_30, migrant',
      '2026-03-31 to 2026-03-31 Y unregistered_over_30, migrant',
      '2026-04-01 to 2026-04-30 X unregistered_over_30, migrant',
      '2026-05-01 to 2026-07-31 Y unregistered_over_30, migrant',
      '2026-08-01 to 2026-08-31 X unregistered_over_30, migrant',
    ],
    [
      'chained_stays 2026-01-25 to 2026-02-28',
      'chained_stays 2026-03-25 to 2026-08-31',
      'registration_due 2026-01-31 to 2026-02-28',
      'registration_due 2026-03-31 to 2026-08-31',
      'two_places 2026-03-01 to 2026-07-31',
    ],
  ),
];
