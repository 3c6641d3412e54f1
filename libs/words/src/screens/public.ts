import type { Sentence } from '../sentence.ts';

/** The public page "Kiểm tra giấy tờ". */
export const paperCheckWords = {
  title: { vi: 'Kiểm tra giấy tờ', en: 'Check a paper' },
  explain: {
    vi: 'Nhập mã in cạnh mã QR ở chân giấy. Trang này chỉ cho biết giấy có giá trị hay không, số và ngày của giấy.',
    en: 'Type the code beside the QR code at the foot of the paper. This page tells only whether the paper is valid, its number and its day.',
  },
  code: { vi: 'Mã kiểm tra', en: 'Check code' },
  check: { vi: 'Kiểm tra', en: 'Check' },
  valid: { vi: 'Giấy tờ có giá trị', en: 'The paper is valid' },
  notValid: { vi: 'Giấy tờ không có giá trị', en: 'The paper is not valid' },
  number: { vi: 'Số {number}, ngày {day}', en: 'No. {number} of {day}' },
  replaced: {
    vi: 'Giấy này đã được thay, đã hủy hoặc đã hết hạn. Hỏi cơ quan cấp để có giấy mới.',
    en: 'It was replaced, cancelled or has run out. Ask the issuing office for a new one.',
  },
  cancelled: {
    vi: 'Thông báo lưu trú này đã bị hủy lúc {at}. Lần lưu trú ghi trên giấy không còn được ghi nhận.',
    en: 'This report of a stay was cancelled at {at}. The stay on the paper is no longer recorded.',
  },
  corrected: {
    vi: 'Thông báo lưu trú này đã được thay bằng bản sửa lúc {at}. Hỏi người báo để xem biên nhận của bản sửa.',
    en: 'This report of a stay was replaced by a correction at {at}. Ask whoever reported for the receipt of the correction.',
  },
  unknown: {
    vi: 'Không có giấy tờ nào mang mã này. Xem lại từng ký tự; nếu đúng, đừng tin giấy này và báo công an cấp xã.',
    en: 'No paper has this code. Compare it letter by letter; if it is right, do not trust the paper and tell the commune police.',
  },
  compare: {
    vi: 'So số và ngày này với giấy trên tay: phải trùng nhau.',
    en: 'Compare this number and day with the paper in your hand: they must agree.',
  },
} as const satisfies Record<string, Sentence>;

/** The public page "Theo dõi hồ sơ". */
export const trackingWords = {
  title: { vi: 'Theo dõi hồ sơ', en: 'Follow a filing' },
  explain: {
    vi: 'Nhập mã theo dõi và ngày sinh như trên phiếu tiếp nhận. Không cần đăng nhập; trang này không hiện tên ai.',
    en: 'Type the tracking code and the date of birth as on the receipt. No sign-in, and no name is shown.',
  },
  code: { vi: 'Mã theo dõi hồ sơ', en: 'Tracking code' },
  dateOfBirth: { vi: 'Ngày sinh', en: 'Date of birth' },
  dateHint: { vi: 'Ví dụ 12/8/1995, hoặc chỉ năm sinh', en: 'For example 12/8/1995, or the year alone' },
  notADate: {
    vi: 'Nhập ngày/tháng/năm, ví dụ 12/8/1995.',
    en: 'Type day/month/year, for example 12/8/1995.',
  },
  show: { vi: 'Xem hồ sơ', en: 'Show the filing' },
  filing: { vi: 'Hồ sơ số {number}, {commune}', en: 'File {number}, {commune}' },
  filedAt: { vi: 'Tiếp nhận lúc {time}', en: 'Received {time}' },
  place: { vi: 'Số thứ tự {place}', en: 'No. {place}' },
  due: { vi: 'Hạn trả kết quả: {day}', en: 'Result by {day}' },
  bring: { vi: 'Cần bổ sung', en: 'To be brought' },
  bringBy: { vi: 'Chậm nhất ngày {day}', en: 'By {day}' },
  steps: { vi: 'Các bước', en: 'Steps' },
} as const satisfies Record<string, Sentence>;

/** What an applicant does next, by the state of the case. */
export const nextForApplicant: Readonly<Record<string, Sentence>> = {
  opened: {
    vi: 'Chờ cán bộ kiểm tra hồ sơ. Chưa phải làm gì.',
    en: 'Wait while the file is looked at. Nothing is asked of you now.',
  },
  waiting_for_applicant: {
    vi: 'Bổ sung những nội dung dưới đây tại cơ quan tiếp nhận hoặc trên cổng nơi đã nộp.',
    en: 'Bring what stands below to the office, or add it where you filed.',
  },
  complete: {
    vi: 'Hồ sơ đầy đủ. Chờ kết quả trong thời hạn; không phải nộp thêm giấy tờ.',
    en: 'The file is complete. Wait for the result; no more papers are needed.',
  },
  waiting_for_outside: {
    vi: 'Cơ quan khác đang xác nhận; thời gian này không tính vào thời hạn. Chưa phải làm gì.',
    en: 'Another body is asked; this time does not count. Nothing is asked of you now.',
  },
  referred: {
    vi: 'Công an cấp tỉnh đang xem xét. Chưa phải làm gì.',
    en: 'The provincial police look at it. Nothing is asked of you now.',
  },
  granted: {
    vi: 'Đã có kết quả. Nhận thông báo theo cách đã chọn hoặc tại cơ quan tiếp nhận.',
    en: 'The result is there. You get it the way you chose, or at the office.',
  },
  refused: {
    vi: 'Hồ sơ bị từ chối. Văn bản ghi rõ lý do; có thể nộp lại khi lý do không còn, hoặc khiếu nại.',
    en: 'The file was refused in writing with its grounds; file again once they no longer hold, or complain.',
  },
  withdrawn: { vi: 'Hồ sơ đã được rút theo đề nghị.', en: 'The file was withdrawn as asked.' },
  cancelled: {
    vi: 'Kết quả đã bị hủy bỏ. Hỏi cơ quan tiếp nhận về lý do.',
    en: 'The result was cancelled. Ask the office why.',
  },
};
