import type { Sentence } from './sentence.ts';

/** Whether a stay was reported in time. */
export const stayTimings = {
  in_time: { vi: 'Đúng hạn', en: 'On time' },
  late: { vi: 'Muộn', en: 'Late' },
} as const satisfies Record<string, Sentence>;

/** Why a report was due at its hour. */
export const stayDueReasons = {
  evening_of_arrival: {
    vi: 'Đến trước 23:00 thì báo trước 23:00 cùng ngày.',
    en: 'Who comes before 23:00 is reported before 23:00 of that day.',
  },
  morning_after_late_arrival: {
    vi: 'Đến từ 23:00 thì báo trước 08:00 ngày hôm sau.',
    en: 'Who comes at 23:00 or later is reported before 08:00 of the next day.',
  },
} as const satisfies Record<string, Sentence>;

/** When a further report of a stay that goes on is due. */
export const furtherStayDue: Sentence = {
  vi: 'Khách ở tiếp thì báo trước 23:00 của ngày ở tiếp đầu tiên.',
  en: 'Who stays on is reported again before 23:00 of the first further day.',
};

/** What became of a report. */
export const stayNoticeStates = {
  recorded: { vi: 'Đã ghi nhận', en: 'Recorded' },
  corrected: { vi: 'Đã thay bằng bản sửa', en: 'Replaced by a correction' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
} as const satisfies Record<string, Sentence>;

/** How a report came in. */
export const stayChannels = {
  host_web: { vi: 'Trang của chủ nhà', en: 'Host’s page' },
  api: { vi: 'Phần mềm khách sạn', en: 'Hotel software' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  file: { vi: 'Tệp', en: 'File' },
  guest: { vi: 'Khách tự báo', en: 'The guest' },
} as const satisfies Record<string, Sentence>;

/** What became of a report that a guest sent without a host. */
export const ownStayStates = {
  waiting: { vi: 'Chờ công an cấp xã', en: 'Waiting for the commune police' },
  accepted: { vi: 'Đã ghi nhận', en: 'Recorded' },
  refused: { vi: 'Không được nhận', en: 'Not taken' },
  withdrawn: { vi: 'Đã rút lại', en: 'Taken back' },
} as const satisfies Record<string, Sentence>;
