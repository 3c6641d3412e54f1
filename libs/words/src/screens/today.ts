import type { Sentence } from '../sentence.ts';

/** The case list of the day. */
export const todayWords = {
  title: { vi: 'Hôm nay', en: 'Today' },
  complete: { vi: 'Chờ quyết định', en: 'Awaiting decision' },
  opened: { vi: 'Mới tiếp nhận', en: 'Came in' },
  granted: { vi: 'Đã đồng ý', en: 'Granted' },
  refused: { vi: 'Đã từ chối', en: 'Refused' },
  withdrawn: { vi: 'Công dân rút', en: 'Withdrawn' },
  person: { vi: 'Người', en: 'Person' },
  dwelling: { vi: 'Chỗ ở', en: 'Dwelling' },
  commune: { vi: 'Xã, phường', en: 'Commune' },
  term: { vi: 'Thời hạn đề nghị', en: 'Term asked for' },
  received: { vi: 'Tiếp nhận', en: 'Received' },
  due: { vi: 'Hạn giải quyết', en: 'Due' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  dueToday: { vi: 'hôm nay', en: 'today' },
  notRunning: { vi: 'chưa tính', en: 'not running' },
  none: { vi: 'Không có hồ sơ nào ở trạng thái này.', en: 'There is no case in this state.' },
  noneTodo: { vi: 'Hồ sơ mới được lập ở màn hình Tiếp dân.', en: 'New cases are opened at the counter.' },
} as const satisfies Record<string, Sentence>;

/** Striking off a registration. */
export const endingWords = {
  registrations: { vi: 'Đăng ký tạm trú tại đây', en: 'Registrations here' },
  strikeOff: { vi: 'Xóa đăng ký tạm trú', en: 'Strike off' },
  endedOn: { vi: 'Không còn hiệu lực từ ngày', en: 'No longer holds from' },
  ground: { vi: 'Căn cứ (Điều 29 khoản 1)', en: 'Ground (article 29 clause 1)' },
  note: { vi: 'Ghi chú', en: 'Note' },
  consequence: {
    vi: 'Đăng ký của {name} chấm dứt từ ngày {day}. Việc này được ghi vào lịch sử và không tự khôi phục; xóa nhầm phải xử lý theo thủ tục hủy bỏ kết quả sai (Thông tư 116/2026, Điều 13).',
    en: 'The registration of {name} ends on {day}. This stays in the history and is not undone by itself; a mistake is put right by the procedure for wrong results (Circular 116/2026, article 13).',
  },
  done: { vi: 'Đã xóa đăng ký tạm trú.', en: 'The registration has been struck off.' },
  inForceUntil: { vi: 'có hiệu lực đến hết {day}', en: 'in force to {day} (last day)' },
} as const satisfies Record<string, Sentence>;
