import { day, wallClock } from '@libs/calendar';
import type { CaseToDecide, ClockFacts, ClockStop } from '@libs/residence-law';

export interface CaseDueExample {
  readonly name: readonly [vi: string, en: string];
  readonly asked: CaseToDecide;
  readonly facts: ClockFacts;
  /** The moment it is due, or `stands_still` or `no_limit`. */
  readonly due: string;
  readonly row: string;
}

const registration: CaseToDecide = { kind: 'registration' };
export const atCounter = (at: string, ...stops: ClockStop[]): ClockFacts => ({
  startedAt: wallClock(at),
  cameOnline: false,
  stops,
});
export const cameOnline = (at: string, ...stops: ClockStop[]): ClockFacts => ({
  ...atCounter(at, ...stops),
  cameOnline: true,
});
const asked = (from: string, until: string | null): ClockStop => ({
  askedOn: day(from),
  answeredOn: until === null ? null : day(until),
  reason: 'undisputed_dwelling',
});
const declaration = { kind: 'no_residence_declaration', inDatabase: true, complex: false } as const;
const absence = { kind: 'temporary_absence', complex: false } as const;

/** When each kind of case is due. Office hours 07:30–11:30 and 13:00–17:00, intake on Saturday mornings. */
export const caseDueExamples: readonly CaseDueExample[] = [
  {
    name: ['Đủ hồ sơ thứ Sáu 20/11/2026, thứ Ba nghỉ lễ', 'complete on Friday, Culture Day on Tuesday'],
    asked: registration,
    facts: atCounter('2026-11-20T09:00:00'),
    due: '2026-11-26T17:00:00',
    row: 'T-06',
  },
  {
    name: [
      'Đủ hồ sơ thứ Năm 23/4/2026, thứ Hai nghỉ bù Giỗ Tổ',
      'complete on Thursday, Monday makes up for Hùng Kings',
    ],
    asked: registration,
    facts: atCounter('2026-04-23T16:59:00'),
    due: '2026-04-29T17:00:00',
    row: 'T-06',
  },
  {
    name: ['Gia hạn: 03 ngày làm việc', 'an extension has three working days'],
    asked: { kind: 'extension' },
    facts: atCounter('2026-03-10T09:00:00'),
    due: '2026-03-13T17:00:00',
    row: 'T-06',
  },
  {
    name: ['Đổi chỗ ở: như đăng ký mới', 'a change of dwelling is a new registration'],
    asked: { kind: 'change_of_dwelling' },
    facts: atCounter('2026-03-10T09:00:00'),
    due: '2026-03-13T17:00:00',
    row: 'T-06',
  },
  {
    name: ['Nộp tại quầy sáng thứ Bảy', 'at the counter on a Saturday morning: Monday is the first day'],
    asked: registration,
    facts: atCounter('2026-03-07T09:00:00'),
    due: '2026-03-11T17:00:00',
    row: 'T-06',
  },
  {
    name: ['Nộp trực tuyến 16:59 thứ Ba', 'online a minute before closing'],
    asked: registration,
    facts: cameOnline('2026-03-10T16:59:00'),
    due: '2026-03-13T17:00:00',
    row: 'T-06',
  },
  {
    name: ['Nộp trực tuyến 17:00 thứ Ba: tính từ thứ Tư', 'online at closing time counts from the next day'],
    asked: registration,
    facts: cameOnline('2026-03-10T17:00:00'),
    due: '2026-03-16T17:00:00',
    row: 'T-06',
  },
  {
    name: [
      'Nộp trực tuyến tối thứ Sáu: tính từ sáng thứ Bảy',
      'online on Friday night counts from Saturday morning',
    ],
    asked: registration,
    facts: cameOnline('2026-03-06T20:00:00'),
    due: '2026-03-11T17:00:00',
    row: 'T-06',
  },
  {
    name: [
      'Hỏi Ủy ban thứ Tư, trả lời thứ Sáu: hai ngày không tính',
      'asked on Wednesday, answered on Friday: two days do not count',
    ],
    asked: registration,
    facts: atCounter('2026-03-10T09:00:00', asked('2026-03-11', '2026-03-13')),
    due: '2026-03-17T17:00:00',
    row: 'T-06',
  },
  {
    name: ['Hỏi và được trả lời trong ngày: không dừng', 'asked and answered on one day: nothing stops'],
    asked: registration,
    facts: atCounter('2026-03-10T09:00:00', asked('2026-03-11', '2026-03-11')),
    due: '2026-03-13T17:00:00',
    row: 'T-06',
  },
  {
    name: ['Hỏi ngay ngày đủ hồ sơ', 'asked on the day of completion: all three days follow the answer'],
    asked: registration,
    facts: atCounter('2026-03-10T09:00:00', asked('2026-03-10', '2026-03-20')),
    due: '2026-03-25T17:00:00',
    row: 'T-06',
  },
  {
    name: ['Đang chờ Ủy ban', 'the answer is awaited'],
    asked: registration,
    facts: atCounter('2026-03-10T09:00:00', asked('2026-03-11', null)),
    due: 'stands_still',
    row: 'T-06',
  },
  {
    name: ['Hỏi sau khi đã hết hạn: quá hạn vẫn là quá hạn', 'asked after the due day: late remains late'],
    asked: registration,
    facts: atCounter('2026-03-10T09:00:00', asked('2026-03-16', null)),
    due: '2026-03-13T17:00:00',
    row: 'T-06',
  },
  {
    name: ['Hỏi đúng ngày hết hạn', 'asked on the due day, which still counts'],
    asked: registration,
    facts: atCounter('2026-03-10T09:00:00', asked('2026-03-13', null)),
    due: '2026-03-13T17:00:00',
    row: 'T-06',
  },
  {
    name: ['Dừng hai lần', 'stopped twice'],
    asked: registration,
    facts: atCounter(
      '2026-03-09T09:00:00',
      asked('2026-03-10', '2026-03-11'),
      asked('2026-03-12', '2026-03-16'),
    ),
    due: '2026-03-17T17:00:00',
    row: 'T-06',
  },
  {
    name: ['Xóa đăng ký theo hồ sơ', 'an ending that was filed: three working days'],
    asked: { kind: 'ending', begun: 'filed' },
    facts: cameOnline('2026-11-20T09:00:00'),
    due: '2026-11-26T17:00:00',
    row: 'X-04',
  },
  {
    name: ['Xóa đăng ký theo dữ liệu', 'an ending from data: one working day'],
    asked: { kind: 'ending', begun: 'from_data' },
    facts: atCounter('2026-11-23T09:00:00'),
    due: '2026-11-25T17:00:00',
    row: 'X-04',
  },
  {
    name: ['Theo dữ liệu, trước 15/3/2026', 'from data, a day before the new decree: three working days'],
    asked: { kind: 'ending', begun: 'from_data' },
    facts: atCounter('2026-03-13T09:00:00'),
    due: '2026-03-18T17:00:00',
    row: 'X-04',
  },
  {
    name: ['Có quyết định hủy bỏ', 'after a decision to cancel: one day'],
    asked: { kind: 'ending', begun: 'on_cancellation' },
    facts: atCounter('2026-11-19T09:00:00'),
    due: '2026-11-20T17:00:00',
    row: 'X-01',
  },
  {
    name: ['Có quyết định hủy bỏ ngày thứ Sáu: lùi sang thứ Hai', 'decided on a Friday: rolls to Monday'],
    asked: { kind: 'ending', begun: 'on_cancellation' },
    facts: atCounter('2026-11-20T09:00:00'),
    due: '2026-11-23T17:00:00',
    row: 'X-01',
  },
  {
    name: ['Cơ quan tự xóa: luật không ấn định thời hạn', 'ex officio: the law sets no limit'],
    asked: { kind: 'ending', begun: 'ex_officio' },
    facts: atCounter('2026-11-20T09:00:00'),
    due: 'no_limit',
    row: '',
  },
  {
    name: ['Chủ nhà báo hết thuê: luật không ấn định thời hạn', 'a landlord’s word: the law sets no limit'],
    asked: { kind: 'ending', begun: 'host_notice' },
    facts: atCounter('2026-11-20T09:00:00'),
    due: 'no_limit',
    row: '',
  },
  {
    name: ['Khôi phục sau khi hủy bỏ', 'restored within a working day of the cancellation'],
    asked: { kind: 'cancellation' },
    facts: atCounter('2026-11-23T09:00:00'),
    due: '2026-11-25T17:00:00',
    row: 'T-16',
  },
  {
    name: ['Khai báo thông tin cư trú, đã có trong dữ liệu', 'no residence, known to the database'],
    asked: declaration,
    facts: atCounter('2026-11-20T09:00:00'),
    due: '2026-11-30T17:00:00',
    row: 'N-02',
  },
  {
    name: ['Chưa có trong dữ liệu: 30 ngày', 'not in the database: thirty days'],
    asked: { ...declaration, inDatabase: false },
    facts: atCounter('2026-11-02T09:00:00'),
    due: '2026-12-02T17:00:00',
    row: 'N-02',
  },
  {
    name: ['30 ngày rơi vào thứ Bảy', 'thirty days that end on a Saturday roll to Monday'],
    asked: { ...declaration, inDatabase: false },
    facts: atCounter('2026-11-05T09:00:00'),
    due: '2026-12-07T17:00:00',
    row: 'N-02',
  },
  {
    name: ['Phức tạp: 60 ngày', 'complex: sixty days'],
    asked: { ...declaration, inDatabase: false, complex: true },
    facts: atCounter('2026-03-02T09:00:00'),
    due: '2026-05-04T17:00:00',
    row: 'N-02',
  },
  {
    name: ['Khai báo tạm vắng: 01 ngày', 'an absence: one day'],
    asked: absence,
    facts: atCounter('2026-11-19T09:00:00'),
    due: '2026-11-20T17:00:00',
    row: 'V-g',
  },
  {
    name: ['Khai báo tạm vắng trước ngày lễ', 'an absence on the eve of a holiday'],
    asked: absence,
    facts: cameOnline('2026-11-23T09:00:00'),
    due: '2026-11-25T17:00:00',
    row: 'V-g',
  },
  {
    name: ['Khai báo tạm vắng phức tạp: 02 ngày làm việc', 'a complex absence: two working days'],
    asked: { ...absence, complex: true },
    facts: atCounter('2026-11-20T09:00:00'),
    due: '2026-11-25T17:00:00',
    row: 'V-g',
  },
];
