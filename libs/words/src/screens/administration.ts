import type { Sentence } from '../sentence.ts';

/** The administrator's accounts. */
export const accountsWords = {
  title: { vi: 'Tài khoản', en: 'Accounts' },
  invite: { vi: 'Mời người dùng', en: 'Invite somebody' },
  username: { vi: 'Tên đăng nhập', en: 'User name' },
  displayName: { vi: 'Họ tên, chức danh', en: 'Name and post' },
  role: { vi: 'Vai trò', en: 'Role' },
  area: { vi: 'Địa bàn', en: 'Area' },
  areaLevel: { vi: 'Cấp', en: 'Level' },
  commune: { vi: 'Xã, phường', en: 'Commune' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  nation: { vi: 'Cả nước', en: 'The nation' },
  state: { vi: 'Trạng thái', en: 'State' },
  create: { vi: 'Tạo và lấy liên kết', en: 'Create and get the link' },
  linkOnce: {
    vi: 'Liên kết đặt mật khẩu cho {name} chỉ hiện một lần. Chuyển tận tay người dùng:',
    en: 'The password link for {name} is shown once. Hand it to the person:',
  },
  linkUntil: { vi: 'Dùng được đến {time}.', en: 'Good until {time}.' },
  needsApproval: {
    vi: 'Tài khoản này chỉ hoạt động sau khi một quản trị viên khác hoặc Công an cấp tỉnh phê duyệt.',
    en: 'This account works only after another administrator or the provincial police approve it.',
  },
  approve: { vi: 'Phê duyệt', en: 'Approve' },
  changeDuties: { vi: 'Đổi vai trò, địa bàn', en: 'Change role or area' },
  changeDutiesWhat: {
    vi: 'Mọi phiên đăng nhập của {name} kết thúc; vai trò mới có thể cần người thứ hai phê duyệt.',
    en: 'Every session of {name} ends; the new role may need a second person’s approval.',
  },
  suspend: { vi: 'Tạm ngừng', en: 'Suspend' },
  reinstate: { vi: 'Cho hoạt động lại', en: 'Reinstate' },
  resetLink: { vi: 'Đặt lại mật khẩu', en: 'Reset link' },
  suspendReally: {
    vi: 'Tạm ngừng {name}: mọi phiên đăng nhập kết thúc ngay; có thể cho hoạt động lại.',
    en: 'Suspend {name}: every session ends at once; this can be taken back.',
  },
  none: { vi: 'Chưa có tài khoản nào.', en: 'There are no accounts yet.' },
  actions: { vi: 'Việc có thể làm', en: 'What can be done' },
  filter: { vi: 'Trạng thái', en: 'State' },
  all: { vi: 'Tất cả', en: 'All' },
} as const satisfies Record<string, Sentence>;

/** States of an account. */
export const accountStates = {
  invited: { vi: 'đã mời, chưa đặt mật khẩu', en: 'invited, no password yet' },
  awaiting_approval: { vi: 'chờ phê duyệt', en: 'awaiting approval' },
  active: { vi: 'đang hoạt động', en: 'active' },
  suspended: { vi: 'tạm ngừng', en: 'suspended' },
} as const satisfies Record<string, Sentence>;

/** Loading a decree on administrative units. */
export const unitsWords = {
  title: { vi: 'Đơn vị hành chính', en: 'Administrative units' },
  explain: {
    vi: 'Nạp nghị quyết, quyết định mới về đơn vị hành chính từ tệp JSON. Chạy thử trước: chưa có gì thay đổi cho đến khi bấm Nạp.',
    en: 'Load a later decree on administrative units from a JSON file. It is tried first: nothing changes before you press Load.',
  },
  file: { vi: 'Tệp của nghị quyết (JSON)', en: 'The decree’s file (JSON)' },
  notJson: { vi: 'Tệp không phải JSON đọc được.', en: 'The file is not readable JSON.' },
  dryRun: { vi: 'Chạy thử', en: 'Dry run' },
  load: { vi: 'Nạp', en: 'Load' },
  loaded: { vi: 'Đã nạp nghị quyết.', en: 'The decree is loaded.' },
  problems: { vi: 'Điểm chưa đúng', en: 'What is wrong' },
  noProblems: { vi: 'Không có điểm nào chưa đúng.', en: 'Nothing is wrong.' },
  changes: { vi: 'Thay đổi', en: 'Changes' },
  code: { vi: 'Mã', en: 'Code' },
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  totals: { vi: 'Tổng số sau khi nạp', en: 'Totals afterwards' },
  consequence: {
    vi: 'Nghị quyết {number} có hiệu lực từ {day} sẽ đổi {count} đơn vị trong toàn hệ thống. Không xóa được; sai thì nạp nghị quyết sửa đổi.',
    en: 'Decree {number}, in force on {day}, will change {count} units everywhere. It cannot be deleted; a mistake is amended by a further decree.',
  },
} as const satisfies Record<string, Sentence>;

/** Types of administrative units. */
export const unitTypes = {
  city: { vi: 'thành phố', en: 'cities' },
  province: { vi: 'tỉnh', en: 'provinces' },
  ward: { vi: 'phường', en: 'wards' },
  commune: { vi: 'xã', en: 'communes' },
  township: { vi: 'thị trấn', en: 'townships' },
  special_zone: { vi: 'đặc khu', en: 'special zones' },
} as const satisfies Record<string, Sentence>;

/** The auditor's list. */
export const auditWords = {
  title: { vi: 'Nhật ký truy cập', en: 'Access log' },
  when: { vi: 'Lúc', en: 'When' },
  who: { vi: 'Tài khoản', en: 'Account' },
  role: { vi: 'Vai trò', en: 'Role' },
  area: { vi: 'Địa bàn', en: 'Area' },
  action: { vi: 'Việc', en: 'Action' },
  purpose: { vi: 'Mục đích truy cập', en: 'Purpose' },
  people: { vi: 'Số người', en: 'People' },
  fields: { vi: 'Mục dữ liệu', en: 'Fields' },
  searchedBy: { vi: 'Tìm theo', en: 'Searched by' },
  none: { vi: 'Không có dòng nhật ký nào khớp.', en: 'No entry fits.' },
  allActions: { vi: 'Mọi việc', en: 'Every action' },
  system: { vi: 'hệ thống', en: 'system' },
} as const satisfies Record<string, Sentence>;

/** Why somebody's data was read. */
export const accessPurposes: Readonly<Record<string, Sentence>> = {
  temporary_residence_case: { vi: 'Giải quyết hồ sơ tạm trú', en: 'Temporary residence case' },
  stay_report: { vi: 'Thông báo lưu trú', en: 'Stay report' },
  inspection: { vi: 'Kiểm tra cư trú', en: 'Inspection' },
  resident_enquiry: { vi: 'Trả lời công dân', en: 'Enquiry of the resident' },
  correction: { vi: 'Sửa thông tin', en: 'Correction' },
  service_placement: {
    vi: 'Tìm chỗ học, bảo hiểm cho gia đình',
    en: 'Placing a family in school or insurance',
  },
  supervision: { vi: 'Chỉ đạo, giám sát', en: 'Supervision' },
  audit: { vi: 'Kiểm tra nhật ký', en: 'Audit' },
};
