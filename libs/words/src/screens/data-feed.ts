import type { Sentence } from '../sentence.ts';

/** Rows of data that show a ground to strike somebody off. */
export const dataFeedWords = {
  title: { vi: 'Dữ liệu về căn cứ xóa đăng ký', en: 'Data that end registrations' },
  why: {
    vi: 'Dữ liệu cho thấy người đang tạm trú đã chết, thôi quốc tịch hoặc đã thường trú tại chỗ ở này: mỗi dòng lập một hồ sơ xóa đăng ký để cán bộ xác minh trong 01 ngày làm việc. Không tự xóa.',
    en: 'Data show that somebody registered here died, lost the nationality or became a permanent resident of the dwelling: each row opens a case that an officer verifies within one working day. Nothing is struck off by itself.',
  },
  source: { vi: 'Nguồn', en: 'Source' },
  rows: {
    vi: 'Các dòng, dán từ bảng tính: mã dòng; số định danh; căn cứ (a, d, đ); ngày',
    en: 'Rows, pasted from a spreadsheet: row id; personal number; ground (a, d, đ); day',
  },
  check: { vi: 'Xem mỗi dòng sẽ làm gì', en: 'See what each row would do' },
  take: { vi: 'Lập hồ sơ cho {count} dòng đã chọn', en: 'Open cases for the {count} rows chosen' },
  rowId: { vi: 'Mã dòng', en: 'Row id' },
  personalNumber: { vi: 'Số định danh', en: 'Personal number' },
  ground: { vi: 'Căn cứ', en: 'Ground' },
  happenedOn: { vi: 'Ngày', en: 'Day' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  would: { vi: 'sẽ lập hồ sơ xóa đăng ký', en: 'would open a case' },
  takenBefore: { vi: 'đã nhận trước đây', en: 'taken before' },
  apply: { vi: 'Áp dụng', en: 'Apply' },
  openCase: { vi: 'mở hồ sơ', en: 'open the case' },
  unreadable: { vi: 'Không đọc được dòng {lines}.', en: 'Rows {lines} cannot be read.' },
  nothing: { vi: 'Không có dòng nào sẽ lập hồ sơ.', en: 'No row would open a case.' },
} as const satisfies Record<string, Sentence>;
