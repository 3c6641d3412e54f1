import type { Sentence } from '../sentence.ts';

/** Biên nhận thông báo lưu trú — the receipt that a host keeps of a report. */
export const stayReceiptPaper = {
  title: { vi: 'BIÊN NHẬN THÔNG BÁO LƯU TRÚ', en: 'RECEIPT OF A STAY REPORT' },
  received: {
    vi: 'Hệ thống đã nhận thông báo lưu trú của cơ sở cho người sau đây:',
    en: 'The report of a stay of the following guest was received:',
  },
  passport: { vi: 'Số hộ chiếu:', en: 'Passport number:' },
  purpose: { vi: 'Lý do lưu trú:', en: 'Reason of the stay:' },
  stay: { vi: 'Thời gian lưu trú:', en: 'Stay:' },
  stayOnceStated: { vi: 'Đã báo khi đó:', en: 'Stated then:' },
  stayText: { vi: 'từ ngày {from} đến ngày {until}', en: 'from {from} to {until}' },
  identity: { vi: 'Đã xem:', en: 'Identity shown by:' },
  sent: { vi: 'Gửi lúc:', en: 'Sent at:' },
  moment: { vi: '{time} ngày {day}', en: '{time} on {day}' },
  due: { vi: 'Hạn thông báo:', en: 'Due:' },
  dueText: { vi: 'trước {time} ngày {day}. {why}', en: 'before {time} on {day}. {why}' },
  timing: { vi: 'Kết quả:', en: 'Result:' },
  covers: { vi: 'Tính cho các ngày:', en: 'Covers:' },
  coversText: { vi: 'từ ngày {from} đến hết ngày {last}', en: 'from {from} to the end of {last}' },
  channel: { vi: 'Hình thức:', en: 'Sent by:' },
  state: { vi: 'Tình trạng:', en: 'State:' },
  longer: {
    vi: 'Khách dự định ở đến ngày {until}. Một thông báo chỉ tính {days} ngày; ở từ 30 ngày trở lên thì phải đăng ký tạm trú.',
    en: 'The guest means to stay until {until}. One report covers {days} days only; whoever stays 30 days or more must register temporary residence.',
  },
  note: {
    vi: 'Biên nhận ghi lại việc thông báo, không thay cho đăng ký tạm trú. Bản sửa hoặc hủy sau này làm mã không còn hiệu lực.',
    en: 'This receipt shows that the stay was reported; it is no registration. A later correction or cancellation ends its code.',
  },
  cancelled: {
    vi: 'THÔNG BÁO NÀY ĐÃ HỦY lúc {time} ngày {day}. Lý do: {reason}. Lần lưu trú dưới đây không còn được ghi nhận.',
    en: 'THIS REPORT WAS CANCELLED at {time} on {day}. Reason: {reason}. The stay below is no longer recorded.',
  },
  corrected: {
    vi: 'THÔNG BÁO NÀY ĐÃ ĐƯỢC THAY BẰNG BẢN SỬA lúc {time} ngày {day}. Lý do: {reason}. Nội dung dưới đây không còn được ghi nhận; xem biên nhận của bản sửa.',
    en: 'THIS REPORT WAS REPLACED BY A CORRECTION at {time} on {day}. Reason: {reason}. What stands below is no longer recorded; see the receipt of the correction.',
  },
  endedNote: {
    vi: 'Biên nhận chỉ còn cho biết thông báo đã được gửi lúc nào; mã kiểm tra không còn hiệu lực.',
    en: 'This receipt only shows when the report was sent; its code is no longer valid.',
  },
  content: { vi: 'Nội dung theo {article}', en: 'Content by {article}' },
} as const satisfies Record<string, Sentence>;

/** By what a guest showed who they are (Circular 116/2026/TT-BCA, article 14). */
export const identityShownWords = {
  document: { vi: 'Giấy tờ có số định danh', en: 'A document with the number' },
  vneid: { vi: 'VNeID', en: 'VNeID' },
} as const satisfies Record<string, Sentence>;
