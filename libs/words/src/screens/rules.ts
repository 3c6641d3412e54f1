import type { Sentence } from '../sentence.ts';

/** The administrator's rules and holidays. */
export const rulesWords = {
  title: { vi: 'Giá trị của luật', en: 'Values of the law' },
  explain: {
    vi: 'Mỗi giá trị có căn cứ và mức tin cậy. Giá trị chưa đối chiếu với Công báo cần được xác nhận. Xác nhận hay thay giá trị đều phải chạy thử trước và do một quản trị viên khác phê duyệt.',
    en: 'Each value has its source and confidence. What has not been compared with the gazette is to be confirmed. Confirming or superseding needs a dry run first and the approval of another administrator.',
  },
  parameter: { vi: 'Quy định', en: 'Rule' },
  value: { vi: 'Giá trị', en: 'Value' },
  from: { vi: 'Từ ngày', en: 'From' },
  source: { vi: 'Căn cứ', en: 'Source' },
  confidence: { vi: 'Tin cậy', en: 'Confidence' },
  confirmed: { vi: 'đã xác nhận', en: 'confirmed' },
  unconfirmed: { vi: 'chưa xác nhận', en: 'not confirmed' },
  inForce: { vi: 'đang áp dụng', en: 'in force' },
  changesStatus: { vi: 'ảnh hưởng tình trạng cư trú', en: 'bears on residence status' },
  onlyUnconfirmed: { vi: 'Chỉ giá trị chưa xác nhận', en: 'Only what is not confirmed' },
  show: { vi: 'Hiển thị', en: 'Show' },
  all: { vi: 'Tất cả', en: 'All' },
  actions: { vi: 'Việc có thể làm', en: 'What can be done' },
  confirm: { vi: 'Xác nhận', en: 'Confirm' },
  supersede: { vi: 'Thay giá trị', en: 'Supersede' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  formConfirmation: { vi: 'Xác nhận: {name}', en: 'Confirm: {name}' },
  formSupersession: { vi: 'Thay giá trị: {name}', en: 'Supersede: {name}' },
  holdsFrom: { vi: 'Áp dụng từ ngày', en: 'Holds from' },
  instrument: { vi: 'Số văn bản', en: 'Instrument' },
  instrumentTitle: { vi: 'Tên văn bản (nếu là văn bản mới)', en: 'Title (of a new instrument)' },
  article: { vi: 'Điều', en: 'Article' },
  clause: { vi: 'Khoản', en: 'Clause' },
  point: { vi: 'Điểm', en: 'Point' },
  tag: { vi: 'Mức tin cậy', en: 'Confidence' },
  checkedAgainst: { vi: 'Đã đối chiếu với (Công báo số, trang)', en: 'Compared with (gazette number, page)' },
  checkedOn: { vi: 'Ngày đối chiếu', en: 'Compared on' },
  dryRun: { vi: 'Chạy thử', en: 'Dry run' },
  proposals: { vi: 'Đề nghị', en: 'Proposals' },
  noProposals: { vi: 'Chưa có đề nghị nào.', en: 'There are no proposals yet.' },
  proposedBy: { vi: 'Người đề nghị: {name}, {time}', en: 'Proposed by {name}, {time}' },
  decidedBy: { vi: 'Người quyết định: {name}', en: 'Decided by {name}' },
  trying: {
    vi: 'Đang chạy thử: đã xem {done} trên {people} người.',
    en: 'Dry run: {done} of {people} people looked at.',
  },
  changing: {
    vi: '{changing} trên {people} người sẽ đổi tình trạng cư trú ít nhất một ngày.',
    en: '{changing} of {people} people would have another residence status on at least one day.',
  },
  outdated: {
    vi: 'Quy định đã đổi sau khi chạy thử: cần chạy thử lại.',
    en: 'The rules changed after the dry run: run it again.',
  },
  changes: { vi: 'Người đổi tình trạng, theo xã, phường', en: 'People whose status changes, by commune' },
  commune: { vi: 'Xã, phường', en: 'Commune' },
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  firstOn: { vi: 'Sớm nhất từ', en: 'Earliest from' },
  people: { vi: 'Số người', en: 'People' },
  notCounted: { vi: 'không tính', en: 'not counted' },
  tryAgain: { vi: 'Chạy thử lại', en: 'Run again' },
  submit: { vi: 'Trình phê duyệt', en: 'Put forward' },
  withdraw: { vi: 'Rút', en: 'Withdraw' },
  approve: { vi: 'Phê duyệt', en: 'Approve' },
  reject: { vi: 'Từ chối', en: 'Reject' },
  reason: { vi: 'Lý do từ chối', en: 'Reason of the refusal' },
  ownWaits: {
    vi: 'Bạn là người đề nghị: một quản trị viên khác phê duyệt.',
    en: 'You put it forward: another administrator approves it.',
  },
  consequence: {
    vi: 'Phê duyệt thì giá trị có hiệu lực trong toàn hệ thống ngay, tình trạng của {changing} người được tính lại. Không xóa được; sai thì thay bằng giá trị khác.',
    en: 'On approval the value holds everywhere at once and the status of {changing} people is derived anew. It cannot be deleted; a mistake is superseded by another value.',
  },
  recalculating: {
    vi: 'Đang tính lại: {done} trên {people} người.',
    en: 'Recalculating: {done} of {people} people.',
  },
  recalculated: {
    vi: 'Đã tính lại {people} người, {changed} người đổi tình trạng.',
    en: '{people} people recalculated, the status of {changed} changed.',
  },
} as const satisfies Record<string, Sentence>;

/** States of a proposal. */
export const proposalStates = {
  trying: { vi: 'đang chạy thử', en: 'dry run' },
  tried: { vi: 'đã chạy thử, chưa trình', en: 'tried, not put forward' },
  proposed: { vi: 'chờ phê duyệt', en: 'awaiting approval' },
  approved: { vi: 'đã phê duyệt', en: 'approved' },
  rejected: { vi: 'bị từ chối', en: 'rejected' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
} as const satisfies Record<string, Sentence>;

/** How well a value is known. */
export const confidenceTags = {
  A: { vi: 'A – đã đọc văn bản chính thức', en: 'A – official text read' },
  B: { vi: 'B – trang thủ tục chính thức', en: 'B – official procedure page' },
  C: { vi: 'C – nguồn thứ cấp', en: 'C – secondary source' },
  MH: { vi: 'MH – nhớ lại, khá chắc', en: 'MH – recalled, high' },
  MM: { vi: 'MM – nhớ lại, vừa', en: 'MM – recalled, medium' },
  ML: { vi: 'ML – nhớ lại, ít chắc', en: 'ML – recalled, low' },
  U: { vi: 'U – chưa rõ', en: 'U – unresolved' },
  REC: { vi: 'REC – khuyến nghị, không phải luật', en: 'REC – our recommendation, not law' },
} as const satisfies Record<string, Sentence>;

/** Holidays per year. */
export const officeYearWords = {
  title: { vi: 'Ngày nghỉ của cơ quan nhà nước', en: 'Days off of State offices' },
  explain: {
    vi: 'Theo thông báo hằng năm. Thời hạn giải quyết đếm theo bảng này; năm chưa có thông báo thì hạn chỉ là tạm tính.',
    en: 'From each year’s notice. Deadlines count by it; in a year without its notice they are provisional.',
  },
  year: { vi: 'Năm', en: 'Year' },
  notice: { vi: 'Thông báo', en: 'Notice' },
  noNotice: { vi: 'chưa có thông báo: hạn tạm tính', en: 'no notice yet: deadlines are provisional' },
  day: { vi: 'Ngày', en: 'Day' },
  kind: { vi: 'Loại', en: 'Kind' },
  off: { vi: 'nghỉ', en: 'off' },
  worked: { vi: 'làm bù', en: 'worked' },
  name: { vi: 'Tên ngày', en: 'Name' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  uncertain: { vi: 'Ngày chưa chốt', en: 'Days not decided yet' },
  uncertainHint: {
    vi: 'Tính là ngày làm việc; hạn rơi vào đó được đánh dấu.',
    en: 'They count as working days; deadlines on them are marked.',
  },
  none: { vi: 'không có', en: 'none' },
  edit: { vi: 'Nhập theo thông báo', en: 'Enter from the notice' },
  addDay: { vi: 'Thêm ngày', en: 'Add a day' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  settle: { vi: 'Đã chốt: là ngày làm việc', en: 'Decided: a working day' },
  save: { vi: 'Lưu năm {year}', en: 'Save {year}' },
  saved: {
    vi: 'Đã lưu năm {year}. Hạn tính từ bây giờ theo bảng này.',
    en: '{year} is saved. Deadlines count by it from now on.',
  },
} as const satisfies Record<string, Sentence>;
