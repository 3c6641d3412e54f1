import type { Sentence } from '../sentence.ts';

/** The lists by which an officer works, by the code of the interface. */
export const workLists = {
  open: { vi: 'Đang giải quyết', en: 'Open' },
  mine: { vi: 'Tôi đang xử lý', en: 'Mine' },
  unassigned: { vi: 'Chưa ai nhận', en: 'Unassigned' },
  due_today: { vi: 'Đến hạn hôm nay', en: 'Due today' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  waiting_for_applicant: { vi: 'Chờ công dân bổ sung', en: 'Waiting for the citizen' },
  waiting_for_outside: { vi: 'Chờ cơ quan khác', en: 'Waiting for another body' },
  referred: { vi: 'Đã chuyển cấp tỉnh', en: 'Referred to the province' },
} as const satisfies Record<string, Sentence>;

/** Why a list is empty, and what that means. */
export const emptyLists = {
  open: {
    vi: 'Không có hồ sơ nào đang giải quyết. Hồ sơ mới được lập ở màn hình Tiếp dân.',
    en: 'No case is open. New cases are opened at the counter.',
  },
  mine: {
    vi: 'Bạn chưa nhận hồ sơ nào. Mở danh sách “Chưa ai nhận” để nhận; làm một bước trong hồ sơ cũng là nhận.',
    en: 'You hold no case. Take one from “Unassigned”; taking any step in a case claims it too.',
  },
  unassigned: {
    vi: 'Mọi hồ sơ đang giải quyết đều đã có người nhận.',
    en: 'Somebody works on every open case.',
  },
  due_today: { vi: 'Không có hồ sơ nào đến hạn hôm nay.', en: 'Nothing is due today.' },
  overdue: { vi: 'Không có hồ sơ nào quá hạn.', en: 'Nothing is overdue.' },
  waiting_for_applicant: {
    vi: 'Không có hồ sơ nào chờ công dân bổ sung.',
    en: 'No case waits for the citizen.',
  },
  waiting_for_outside: {
    vi: 'Không có hồ sơ nào chờ cơ quan khác trả lời.',
    en: 'No case waits for another body.',
  },
  referred: {
    vi: 'Không có hồ sơ nào được chuyển lên công an cấp tỉnh.',
    en: 'Nothing has been referred to the province.',
  },
} as const satisfies Record<keyof typeof workLists, Sentence>;

/** Today: the work lists of an officer. */
export const todayWords = {
  title: { vi: 'Hôm nay', en: 'Today' },
  lists: { vi: 'Danh sách việc', en: 'Work lists' },
  lapsing: { vi: 'Hết hạn trong {days} ngày', en: 'Lapsing in {days} days' },
  lapsingTomorrow: { vi: 'Hết hạn trong 1 ngày', en: 'Lapsing in 1 day' },
  lapsingNone: {
    vi: 'Không có đăng ký tạm trú nào hết hạn trong khoảng này.',
    en: 'No registration lapses in this time.',
  },
  lastDay: { vi: 'Ngày cuối', en: 'Last day' },
  hasCase: { vi: 'đã có hồ sơ', en: 'a case is open' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  granted: { vi: 'Đã đồng ý', en: 'Granted' },
  refused: { vi: 'Đã từ chối', en: 'Refused' },
  withdrawn: { vi: 'Công dân rút', en: 'Withdrawn' },
  kind: { vi: 'Loại hồ sơ', en: 'Kind' },
  allKinds: { vi: 'Mọi loại', en: 'All kinds' },
  state: { vi: 'Trạng thái', en: 'State' },
  holder: { vi: 'Người xử lý', en: 'Held by' },
  nobody: { vi: 'chưa ai nhận', en: 'nobody' },
  you: { vi: 'bạn', en: 'you' },
  person: { vi: 'Người', en: 'Person' },
  dwelling: { vi: 'Chỗ ở', en: 'Dwelling' },
  received: { vi: 'Tiếp nhận', en: 'Received' },
  due: { vi: 'Hạn giải quyết', en: 'Due' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  dueToday: { vi: 'hôm nay', en: 'today' },
  notRunning: { vi: 'chưa tính', en: 'not running' },
  waitingUntil: { vi: 'chờ đến {day}', en: 'waits until {day}' },
  none: { vi: 'Không có hồ sơ nào ở trạng thái này.', en: 'There is no case in this state.' },
} as const satisfies Record<string, Sentence>;

/** Striking off a registration. */
export const endingWords = {
  registrations: { vi: 'Đăng ký tạm trú tại đây', en: 'Registrations here' },
  endedOn: { vi: 'Không còn hiệu lực từ ngày', en: 'No longer holds from' },
  ground: { vi: 'Căn cứ (Điều 29 khoản 1)', en: 'Ground (article 29 clause 1)' },
  note: { vi: 'Ghi chú', en: 'Note' },
  begun: { vi: 'Bắt đầu từ', en: 'Begun by' },
  aroseOn: { vi: 'Căn cứ phát sinh ngày', en: 'The ground arose on' },
  portalDossierCode: { vi: 'Mã hồ sơ trên Cổng Dịch vụ công / VNeID', en: 'Dossier code of the portal' },
  toldBy: { vi: 'Người thông báo (chủ nhà, người cho ở nhờ)', en: 'Told by (host, landlord)' },
  why: { vi: 'Sai ở điểm nào', en: 'What was wrong' },
  inForceUntil: { vi: 'có hiệu lực đến hết {day}', en: 'in force to {day} (last day)' },
} as const satisfies Record<string, Sentence>;
