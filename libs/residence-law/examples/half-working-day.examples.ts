import { atCounter, type CaseDueExample, cameOnline } from './case-due.examples.ts';

const confirmation = { kind: 'residence_confirmation', verified: false } as const;

/** B-05: half a working day is half of the office's hours, counted from the minute. */
export const halfWorkingDayExamples: readonly CaseDueExample[] = [
  {
    name: ['Xác nhận cư trú, mở cửa', 'a confirmation asked for at opening time: due at midday'],
    asked: confirmation,
    facts: atCounter('2026-11-20T07:30:00'),
    due: '2026-11-20T11:30:00',
    row: 'B-05',
  },
  {
    name: ['Xác nhận cư trú lúc 07:31', 'a minute later: due after the midday break'],
    asked: confirmation,
    facts: atCounter('2026-11-20T07:31:00'),
    due: '2026-11-20T13:01:00',
    row: 'B-05',
  },
  {
    name: ['Xác nhận cư trú 09:00', 'asked for at nine: due at half past two'],
    asked: confirmation,
    facts: atCounter('2026-11-20T09:00:30'),
    due: '2026-11-20T14:30:00',
    row: 'B-05',
  },
  {
    name: ['Xác nhận cư trú đầu giờ chiều', 'asked for at one: due at closing time'],
    asked: confirmation,
    facts: atCounter('2026-11-20T13:00:00'),
    due: '2026-11-20T17:00:00',
    row: 'B-05',
  },
  {
    name: ['Xác nhận cư trú 15:00 thứ Sáu', 'asked for on Friday at three: due on Monday at half past nine'],
    asked: confirmation,
    facts: atCounter('2026-11-20T15:00:00'),
    due: '2026-11-23T09:30:00',
    row: 'B-05',
  },
  {
    name: ['Xác nhận cư trú 15:00 trước ngày lễ', 'asked for at three on the eve of a holiday'],
    asked: confirmation,
    facts: atCounter('2026-11-23T15:00:00'),
    due: '2026-11-25T09:30:00',
    row: 'B-05',
  },
  {
    name: ['Xác nhận cư trú sáng thứ Bảy', 'asked for on a Saturday: office time begins on Monday'],
    asked: confirmation,
    facts: atCounter('2026-11-21T09:00:00'),
    due: '2026-11-23T11:30:00',
    row: 'B-05',
  },
  {
    name: ['Xác nhận cư trú trực tuyến giữa trưa', 'online over the midday break'],
    asked: confirmation,
    facts: cameOnline('2026-11-20T12:00:00'),
    due: '2026-11-20T17:00:00',
    row: 'B-05',
  },
  {
    name: ['Xác nhận cư trú phải xác minh: 03 ngày làm việc', 'a confirmation that needs verification'],
    asked: { ...confirmation, verified: true },
    facts: atCounter('2026-11-20T09:00:00'),
    due: '2026-11-26T17:00:00',
    row: 'B-05',
  },
];
