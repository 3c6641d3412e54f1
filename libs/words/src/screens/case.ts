import type { Sentence } from '../sentence.ts';

/** What an officer may do about a case, as the buttons say it. */
export const caseActions = {
  completed: { vi: 'Hồ sơ đầy đủ, hợp lệ', en: 'The case is complete and valid' },
  supplement_asked: { vi: 'Yêu cầu bổ sung', en: 'Ask for a supplement' },
  supplemented: { vi: 'Ghi nhận bổ sung', en: 'Record the supplement' },
  granted: { vi: 'Đồng ý', en: 'Grant' },
  outside_answered: { vi: 'Ghi trả lời', en: 'Record the answer' },
  outside_asked: { vi: 'Hỏi cơ quan khác', en: 'Ask another body' },
  outside_given_up: { vi: 'Không chờ nữa', en: 'Stop waiting' },
  referred: { vi: 'Chuyển cấp tỉnh', en: 'Refer to the province' },
  returned: { vi: 'Trả lại xã, phường', en: 'Return to the commune' },
  refused: { vi: 'Từ chối', en: 'Refuse' },
  withdrawn: { vi: 'Công dân rút hồ sơ', en: 'The applicant withdraws' },
} as const satisfies Record<string, Sentence>;

/** What happened to a case, as its history tells it. */
export const caseEvents: Readonly<Record<string, Sentence>> = {
  opened: { vi: 'Tiếp nhận hồ sơ', en: 'Received' },
  claimed: { vi: 'Nhận xử lý', en: 'Claimed' },
  released: { vi: 'Trả về danh sách chung', en: 'Released' },
  taken_over: { vi: 'Nhận thay cán bộ khác', en: 'Taken over' },
  noted: { vi: 'Ghi chú', en: 'Noted' },
  due_moved: { vi: 'Ngày hẹn đổi theo lịch nghỉ', en: 'Due day moved by the calendar' },
  supplement_asked: { vi: 'Yêu cầu bổ sung', en: 'Supplement asked for' },
  supplemented: { vi: 'Công dân đã bổ sung', en: 'Supplemented' },
  completed: { vi: 'Xác nhận đầy đủ, hợp lệ', en: 'Found complete and valid' },
  outside_asked: {
    vi: 'Hỏi cơ quan khác; thời hạn tạm dừng',
    en: 'Another body asked; the clock stands still',
  },
  outside_answered: { vi: 'Cơ quan khác đã trả lời', en: 'The other body answered' },
  outside_given_up: { vi: 'Không chờ trả lời nữa', en: 'No longer waited for' },
  referred: { vi: 'Chuyển công an cấp tỉnh', en: 'Referred to the province' },
  returned: { vi: 'Công an cấp tỉnh trả lại', en: 'Returned by the province' },
  granted: { vi: 'Đồng ý', en: 'Granted' },
  refused: { vi: 'Từ chối', en: 'Refused' },
  withdrawn: { vi: 'Công dân rút hồ sơ', en: 'Withdrawn' },
  cancelled: { vi: 'Kết quả bị hủy bỏ', en: 'Result cancelled' },
};

/** Whom an officer may ask while a case waits. */
export const outsideBodies = {
  peoples_committee: { vi: 'Ủy ban nhân dân cấp xã', en: 'The commune’s People’s Committee' },
  commune_police_elsewhere: { vi: 'Công an xã, phường khác', en: 'Commune police elsewhere' },
  other: { vi: 'Cơ quan khác', en: 'Another body' },
} as const satisfies Record<string, Sentence>;

/** What another body is asked to confirm; for the first three the clock stands still. */
export const outsideMatters = {
  undisputed_dwelling: { vi: 'Chỗ ở không có tranh chấp', en: 'That the dwelling is undisputed' },
  floor_area: { vi: 'Diện tích nhà ở tối thiểu', en: 'The floor area' },
  parking_place: { vi: 'Nơi thường xuyên đậu, đỗ phương tiện', en: 'The regular parking place' },
  other: { vi: 'Việc khác', en: 'Another matter' },
} as const satisfies Record<string, Sentence>;

/** The page of one case. */
export const caseWords = {
  number: { vi: 'Số hồ sơ', en: 'File number' },
  trackingCode: { vi: 'Mã theo dõi', en: 'Tracking code' },
  nobodyHolds: { vi: 'Chưa ai nhận xử lý', en: 'Nobody works on it yet' },
  youHold: { vi: 'Bạn đang xử lý từ {since}', en: 'You work on it since {since}' },
  otherHolds: { vi: '{name} đang xử lý từ {since}', en: '{name} works on it since {since}' },
  claim: { vi: 'Nhận xử lý', en: 'Take it' },
  release: { vi: 'Trả về danh sách chung', en: 'Give it back' },
  takeOver: { vi: 'Nhận thay', en: 'Take over' },
  takeOverHint: {
    vi: 'Nhận thay được sau 30 phút cán bộ kia không thao tác; việc này ghi vào lịch sử hồ sơ.',
    en: 'Possible once the holder has done nothing for 30 minutes; it stays in the history.',
  },
  dueBy: { vi: 'Hạn giải quyết: {day}', en: 'Due: {day}' },
  dueByHour: { vi: 'Hạn giải quyết: {day}, {hour}', en: 'Due: {day}, {hour}' },
  whyThisDay: { vi: 'Vì sao ngày này?', en: 'Why this day?' },
  clockStands: {
    vi: 'Thời hạn tạm dừng trong lúc chờ cơ quan khác trả lời; hẹn trả lời {day}.',
    en: 'The clock stands still while another body is asked; its answer is expected {day}.',
  },
  answerLate: {
    vi: 'Đã quá ngày hẹn trả lời. Có thể hỏi lại, hoặc không chờ nữa và nêu lý do.',
    en: 'The answer is late. Ask again, or stop waiting and say why.',
  },
  waitsForApplicant: { vi: 'Chờ công dân bổ sung', en: 'Waiting for the applicant' },
  until: { vi: 'đến ngày {day}', en: 'until {day}' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  whatNext: { vi: 'Việc tiếp theo', en: 'What next' },
  othersNext: {
    vi: 'Bước tiếp theo thuộc về {who}.',
    en: 'The next step is for {who}.',
  },
  asked: { vi: 'Nội dung đề nghị', en: 'What was asked for' },
  dwelling: { vi: 'Chỗ ở', en: 'Dwelling' },
  term: { vi: 'Thời hạn', en: 'Term' },
  livesThereSince: { vi: 'Ở đó từ ngày', en: 'Lives there since' },
  proof: { vi: 'Giấy tờ chỗ ở', en: 'Proof of dwelling' },
  minutes: { vi: 'Biên bản về việc không làm thủ tục', en: 'Minutes of non-performance' },
  minutesWhy: {
    vi: 'Xóa đăng ký do cơ quan tự xác minh cần biên bản trước khi quyết định (Nghị định 154/2024, Điều 10).',
    en: 'A striking off by the office needs minutes before the decision (Decree 154/2024, article 10).',
  },
  minutesNumber: { vi: 'Số biên bản', en: 'Number of the minutes' },
  minutesOn: { vi: 'Lập ngày', en: 'Written on' },
  minutesPresent: { vi: 'Người có mặt (mỗi dòng một người)', en: 'Who was present (one per line)' },
  minutesText: { vi: 'Nội dung', en: 'Text' },
  recordMinutes: { vi: 'Ghi biên bản', en: 'Record the minutes' },
  print: { vi: 'In', en: 'Print' },
  paperNumber: { vi: 'số {number}', en: 'no. {number}' },
  printing: { vi: 'Giấy tờ để in', en: 'Papers to print' },
  together: {
    vi: 'Nộp cùng bộ hồ sơ với {count} người khác.',
    en: 'Handed in together with {count} other people.',
  },
  organisation: { vi: 'Qua tổ chức', en: 'Through' },
  filed: { vi: 'Bộ hồ sơ', en: 'Filing' },
  fee: { vi: 'Lệ phí', en: 'Fee' },
  feeNone: { vi: 'không thu', en: 'none' },
  feeOf: { vi: '{vnd} đồng', en: '{vnd} dong' },
  feeReceipt: { vi: 'biên lai số {number}', en: 'receipt no. {number}' },
  feeReceiptInPart: {
    vi: 'biên lai số {number} cho phần thu trước; phần thu thêm chưa có biên lai',
    en: 'receipt no. {number} for what was paid before; none yet for what was charged since',
  },
  reason: { vi: 'Lý do', en: 'Reason' },
  note: { vi: 'Ghi chú', en: 'Note' },
  missing: { vi: 'Còn thiếu', en: 'What is missing' },
  expectedBy: { vi: 'Hẹn bổ sung đến ngày', en: 'Expected by' },
  askWhom: { vi: 'Hỏi cơ quan', en: 'Ask' },
  aboutWhat: { vi: 'Về việc', en: 'About' },
  dueCounted: {
    vi: 'Tính từ ngày {from}: {count} ngày làm việc{skipped}.',
    en: 'From {from}: {count} working days{skipped}.',
  },
  dueCountedCalendar: {
    vi: 'Tính từ ngày {from}: {count} ngày{skipped}.',
    en: 'From {from}: {count} days{skipped}.',
  },
  askWhat: { vi: 'Nội dung cần trả lời', en: 'What is asked' },
  answerBy: { vi: 'Đề nghị trả lời trước ngày', en: 'Answer by' },
  confirms: { vi: 'Cơ quan được hỏi xác nhận', en: 'It confirms' },
  confirmsNot: { vi: 'Cơ quan được hỏi không xác nhận', en: 'It does not confirm' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  consequenceRefuse: {
    vi: 'Công dân nhận văn bản từ chối có lý do. Không rút lại được; công dân có thể nộp hồ sơ mới.',
    en: 'The applicant receives a written refusal with its grounds. It cannot be taken back; a new case may be filed.',
  },
  consequenceWithdraw: {
    vi: 'Hồ sơ kết thúc, không có kết quả. Không mở lại được; công dân có thể nộp hồ sơ mới.',
    en: 'The case closes without a result. It cannot be reopened; a new case may be filed.',
  },
  consequenceGrant: {
    vi: 'Việc này ghi vào lịch sử và có hiệu lực ngay; sai thì phải hủy bỏ kết quả (Thông tư 116/2026, Điều 13).',
    en: 'It stays in the history and takes effect at once; a mistake is undone by cancelling the result (Circular 116/2026, article 13).',
  },
  typedBefore: {
    vi: 'Nội dung bạn đã nhập cho bước “{action}”, nay không còn thực hiện được:',
    en: 'What you had typed for “{action}”, which is no longer possible:',
  },
  dropTyped: { vi: 'Bỏ nội dung này', en: 'Throw it away' },
  history: { vi: 'Lịch sử hồ sơ', en: 'History' },
  nextPerson: { vi: 'Người tiếp theo', en: 'Next person' },
  closedGranted: { vi: 'Đã đồng ý.', en: 'Granted.' },
  closedRefused: { vi: 'Đã từ chối, có lý do bằng văn bản.', en: 'Refused, with written reasons.' },
  closedWithdrawn: { vi: 'Công dân đã rút hồ sơ.', en: 'Withdrawn by the applicant.' },
  closedCancelled: { vi: 'Kết quả đã bị hủy bỏ.', en: 'The result was cancelled.' },
  registered: {
    vi: 'Đã đăng ký tạm trú từ {from} đến hết {lastDay}.',
    en: 'Temporary residence registered from {from} to {lastDay} (last day).',
  },
  registrationEnded: { vi: 'Đăng ký này đã chấm dứt từ {day}.', en: 'This registration ended on {day}.' },
} as const satisfies Record<string, Sentence>;
