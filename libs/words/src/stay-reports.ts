import { type ProblemWords, you } from './problem-words.ts';
import type { Sentence } from './sentence.ts';

/** Refusals about reports of stays. */
export const stayProblems: Readonly<Record<string, ProblemWords>> = {
  too_busy: {
    wrong: {
      vi: 'Hệ thống đang nhận quá nhiều nội dung cùng lúc.',
      en: 'Too much is coming in at once.',
    },
    toDo: {
      vi: 'Chưa gửi được; nội dung đã nhập vẫn còn. Gửi lại sau vài giây.',
      en: 'It was not sent; what you typed is still here. Send it again in a few seconds.',
    },
    who: you,
  },
  hospital_stay_is_reported: {
    wrong: {
      vi: 'Lưu trú ở cơ sở y tế là dữ liệu nhạy cảm và không ghi ở hồ sơ của người đó.',
      en: 'A stay in a medical facility is sensitive and is not recorded on the page of the person.',
    },
    toDo: {
      vi: 'Ghi thông báo của cơ sở y tế ở mục Lưu trú; xem lại ở Lưu trú, Cơ sở y tế.',
      en: 'Write the report of the facility down under Stays; it is read there, under Medical facilities.',
    },
    who: { vi: 'Cán bộ tiếp nhận thông báo lưu trú.', en: 'The officer who takes reports of stays.' },
  },
  not_the_reporter: {
    wrong: {
      vi: 'Chỉ người đã thông báo mới sửa hoặc hủy được thông báo này.',
      en: 'Only whoever made this report can change it.',
    },
    toDo: {
      vi: 'Đề nghị cơ sở lưu trú sửa thông báo, hoặc ghi nhận việc rời đi tại trang của người đó.',
      en: 'Ask the host to correct the report, or record the departure on the page of the person.',
    },
    who: { vi: 'Cơ sở lưu trú đã thông báo.', en: 'The host who reported.' },
  },
  guest_has_left: {
    wrong: {
      vi: 'Khách đã rời đi nên thông báo không sửa được nữa.',
      en: 'The guest has left, so the report stands.',
    },
    toDo: {
      vi: 'Nếu ghi nhầm, liên hệ Công an cấp xã.',
      en: 'If it is wrong, ask the police of the commune.',
    },
    who: { vi: 'Công an cấp xã.', en: 'The police of the commune.' },
  },
  match_already_settled: {
    wrong: { vi: 'Cặp hồ sơ này đã được xử lý.', en: 'These two records were settled already.' },
    toDo: { vi: 'Tải lại danh sách.', en: 'Load the list again.' },
    who: you,
  },
  carried_over: {
    wrong: {
      vi: 'Hồ sơ này đã được nhập vào hồ sơ khác của cùng một người.',
      en: 'This record was carried over to another one of the same person.',
    },
    toDo: {
      vi: 'Mở hồ sơ đang dùng từ trang của hồ sơ này rồi ghi ở đó.',
      en: 'Open the record in use from the page of this one, and record it there.',
    },
    who: you,
  },
  more_than_stays: {
    wrong: {
      vi: 'Hồ sơ mới có nhiều dữ liệu hơn thông báo lưu trú nên không tự chuyển được.',
      en: 'The newer record holds more than reports of stays, so it cannot be carried over.',
    },
    toDo: {
      vi: 'Xem hai hồ sơ cạnh nhau và sửa từng dữ liệu, rồi ghi là hai người khác nhau hoặc để lại.',
      en: 'Compare the two records and correct fact by fact.',
    },
    who: { vi: 'Cán bộ đăng ký cư trú.', en: 'The registration officer.' },
  },
};

/** What may be wrong with a field of a report. */
export const stayFieldProblems: Readonly<Record<string, Sentence>> = {
  too_long_ago: { vi: 'Ngày này đã quá lâu.', en: 'That is too long ago.' },
  required_without_number: {
    vi: 'Cần chọn giới tính khi không có số định danh.',
    en: 'Needed where there is no personal number.',
  },
  not_by_this_version: {
    vi: 'Khi khách đến vào ngày đó, luật chưa cho xuất trình cách này; chọn giấy tờ.',
    en: 'The law in force on that day did not take this yet; choose a document.',
  },
  unknown_dwelling: {
    vi: 'Không có chỗ ở này trong danh sách của bạn.',
    en: 'There is no such dwelling among yours.',
  },
  not_on_arrival_day: { vi: 'Giờ đến phải thuộc ngày đến.', en: 'Not on the day of arrival.' },
};

/** What an audit entry about reports of stays says was done. */
export const stayAuditActions: Readonly<Record<string, Sentence>> = {
  'api_key.made': { vi: 'Tạo khóa cho phần mềm lưu trú', en: 'Key of a hotel system made' },
  'api_key.revoked': { vi: 'Thu hồi khóa của phần mềm lưu trú', en: 'Key of a hotel system revoked' },
  'guest_stay_notice.accepted': { vi: 'Nhận thông báo do khách tự gửi', en: 'Report by a guest accepted' },
  'guest_stay_notice.refused': { vi: 'Từ chối thông báo do khách tự gửi', en: 'Report by a guest refused' },
  'guest_stay_notices.listed': { vi: 'Xem thông báo do khách tự gửi', en: 'Reports by guests listed' },
  'possible_same.listed': { vi: 'Xem hàng chờ đối chiếu người', en: 'Possible doubles listed' },
  'possible_same.restricted_listed': {
    vi: 'Xem hàng chờ đối chiếu người bệnh',
    en: 'Possible doubles of patients listed',
  },
  'possible_same.settled': { vi: 'Kết luận hai hồ sơ', en: 'Possible double settled' },
  'stay.cancelled': { vi: 'Hủy thông báo lưu trú', en: 'Stay report cancelled' },
  'stay.corrected': { vi: 'Sửa thông báo lưu trú', en: 'Stay report corrected' },
  'stay.departed': { vi: 'Ghi khách rời đi', en: 'Departure of a guest recorded' },
  'stay.reported': { vi: 'Ghi thông báo lưu trú', en: 'Stay reported' },
  'stay_notice.read': { vi: 'Xem thông báo lưu trú', en: 'Stay report read' },
  'stay_notice.restricted_read': {
    vi: 'Xem một thông báo lưu trú của cơ sở y tế',
    en: 'Stay report of a medical facility read',
  },
  'stay_notices.listed': { vi: 'Xem danh sách thông báo lưu trú', en: 'Stay reports listed' },
  'stay_notices.restricted_listed': {
    vi: 'Xem thông báo lưu trú của cơ sở y tế',
    en: 'Stay reports of medical facilities listed',
  },
};

/** What hosts are reminded of at 21:30; the short message without marks. */
export const hostReminderWords = {
  subject: { vi: 'Còn khách chưa thông báo lưu trú', en: 'Guests not reported yet' },
  email: {
    vi: 'Bạn đã nhập khách tối nay nhưng chưa gửi thông báo lưu trú. Thông báo phải gửi trước 23 giờ. Mở {link} để gửi.',
    en: 'You entered guests of tonight and have not sent the report. It is due before 23:00. Open {link} to send it.',
  },
  sms: {
    vi: 'Con khach da nhap chua gui thong bao luu tru. Gui truoc 23h: {link}',
    en: 'Guests entered but not reported. Send before 23:00: {link}',
  },
} satisfies Record<string, Sentence>;
