import type { Sentence } from '../sentence.ts';

/** The frame around every screen: rail, header, and words that every list and form uses. */
export const shellWords = {
  imports: { vi: 'Nhập bảng tính', en: 'Imports' },
  counter: { vi: 'Tiếp dân', en: 'Counter' },
  today: { vi: 'Hôm nay', en: 'Today' },
  stays: { vi: 'Lưu trú', en: 'Stays' },
  inspections: { vi: 'Kiểm tra', en: 'Inspections' },
  people: { vi: 'Tra cứu người', en: 'Find people' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  accounts: { vi: 'Tài khoản', en: 'Accounts' },
  units: { vi: 'Đơn vị hành chính', en: 'Administrative units' },
  rules: { vi: 'Quy định', en: 'Rules' },
  floorAreas: { vi: 'Diện tích tối thiểu', en: 'Floor areas' },
  officeYears: { vi: 'Ngày nghỉ', en: 'Holidays' },
  audit: { vi: 'Nhật ký truy cập', en: 'Access log' },
  skipToContent: { vi: 'Tới nội dung', en: 'Skip to content' },
  mainMenu: { vi: 'Danh mục chính', en: 'Main menu' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  loading: { vi: 'Đang tải', en: 'Loading' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  cancel: { vi: 'Thôi', en: 'Never mind' },
  reason: { vi: 'Lý do', en: 'Reason' },
  next: { vi: 'Tiếp', en: 'Next' },
  shown: { vi: '{count} dòng', en: '{count} rows' },
  shownOfMore: { vi: '{count} dòng đầu, còn nữa', en: 'first {count} rows, there are more' },
  whyQuestion: { vi: 'Căn cứ', en: 'Legal basis' },
  noScreens: {
    vi: 'Chưa có màn hình nào cho vai trò của bạn. Bạn có thể đổi mật khẩu hoặc đăng xuất.',
    en: 'There is no screen for your role yet. You can change your password or sign out.',
  },
  notOpened: { vi: 'Chưa mở được trang này', en: 'This page could not be opened' },
  notOpenedWhat: {
    vi: 'Có thể đang mất mạng. Nội dung đã nhập vẫn còn trên máy này; trang tự mở lại khi có mạng. Nếu có mạng mà vẫn thấy dòng này, báo quản trị viên.',
    en: 'The line may be gone. What was typed is still on this device; the page opens by itself when the line is back. If the line is there and this stays, tell the administrator.',
  },
  noSuchPage: { vi: 'Không có trang này.', en: 'There is no such page.' },
  toFirstPage: { vi: 'Về trang đầu', en: 'To the first page' },
  notADay: {
    vi: 'Không phải một ngày. Nhập ngày/tháng/năm, ví dụ 5/3/27.',
    en: 'Not a day. Type day/month/year, e.g. 5/3/27.',
  },
  required: { vi: 'Cần nhập mục này.', en: 'This is needed.' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  copy: { vi: 'Chép', en: 'Copy' },
} as const satisfies Record<string, Sentence>;

/** Roles of accounts. */
export const roles = {
  commune_police: { vi: 'Công an cấp xã', en: 'Commune police' },
  provincial_police: { vi: 'Công an cấp tỉnh', en: 'Provincial police' },
  labour_officer: { vi: 'Cán bộ lao động', en: 'Labour officer' },
  education_officer: { vi: 'Cán bộ giáo dục', en: 'Education officer' },
  insurance_officer: { vi: 'Cán bộ bảo hiểm xã hội', en: 'Insurance officer' },
  host: { vi: 'Cơ sở lưu trú', en: 'Host' },
  auditor: { vi: 'Kiểm tra viên', en: 'Auditor' },
  administrator: { vi: 'Quản trị viên', en: 'Administrator' },
} as const satisfies Record<string, Sentence>;
/** A role's code. */
export type RoleCode = keyof typeof roles;
