import { groundWords } from './grounds.ts';
import { numberWarnings } from './number-warnings.ts';
import type { Sentence } from './sentence.ts';

/** What is said about a row or one of its cells, by code: what is wrong and what to do. */
export const importFindingWords: Readonly<Record<string, Sentence>> = {
  ...groundWords,
  ...numberWarnings,
  is_not_empty: { vi: 'Ô trống; cần điền.', en: 'Empty; fill it in.' },
  too_short: { vi: 'Quá ngắn; ghi số nhà, đường.', en: 'Too short; write house and street.' },
  row_names_nobody: {
    vi: 'Dòng này không nêu người nào (dòng cộng, chữ ký hoặc ghi chú); bỏ qua được.',
    en: 'The row names nobody (a sum, a signature or a note); it may be left.',
  },
  not_a_name: { vi: 'Không phải họ tên; bỏ chữ số.', en: 'Not a name; take out the digits.' },
  not_a_date: { vi: 'Không đọc được ngày; ghi ngày/tháng/năm.', en: 'Not a date; write day/month/year.' },
  no_such_day: { vi: 'Không có ngày này trong lịch.', en: 'There is no such day.' },
  day_not_known: { vi: 'Cần đủ ngày, tháng, năm.', en: 'Day, month and year are needed.' },
  day_and_month_swapped: {
    vi: 'Tháng lớn hơn 12: có lẽ ngày và tháng bị đảo; ghi ngày trước tháng.',
    en: 'The month is over 12: day and month seem swapped; the day stands first.',
  },
  not_a_birth_date: { vi: 'Không phải ngày sinh có thể có.', en: 'Not a possible birth date.' },
  in_the_future: { vi: 'Ngày này ở sau hôm nay.', en: 'This lies after today.' },
  number_lost_digits: {
    vi: 'Số đã mất chữ số vì bảng tính đổi sang dạng 1,23E+11; nhập lại số từ giấy tờ, định dạng ô là Văn bản.',
    en: 'The spreadsheet turned the number into 1.23E+11 and lost digits; type it again from the document, as text.',
  },
  old_nine_digit_number: {
    vi: 'Số CMND 9 số: không dùng để nhận người; dòng vẫn được nhập, chưa có số định danh.',
    en: 'A nine-digit number of an old identity card names nobody any more; the row is taken without a number.',
  },
  not_a_sex: { vi: 'Ghi nam hoặc nữ.', en: 'Write male or female.' },
  not_a_term: {
    vi: 'Không đọc được thời hạn; ghi “24 tháng” hoặc từ ngày – đến ngày.',
    en: 'Not a term; write “24 tháng” or two days.',
  },
  birth_year_from_number: {
    vi: 'Năm sinh lấy theo số định danh.',
    en: 'The year of birth is taken from the number.',
  },
  decision_not_named: { vi: 'Không có số quyết định.', en: 'No decision number.' },
  commune_not_recognised: {
    vi: 'Không nhận ra xã, phường thường trú; dòng vẫn được nhập, nơi thường trú để trống.',
    en: 'The commune is not recognised; the row is taken without the permanent residence.',
  },
  permanent_residence_differs: {
    vi: 'Nơi thường trú khác với hồ sơ đã có; giữ theo hồ sơ, cần xác minh.',
    en: 'Differs from the recorded permanent residence, which stays; to be verified.',
  },
  kind_not_recognised: { vi: 'Không nhận ra loại chỗ ở.', en: 'The kind of dwelling is not recognised.' },
  not_a_whole_number: { vi: 'Cần là số nguyên.', en: 'This must be a whole number.' },
  not_an_area: { vi: 'Cần là diện tích theo m².', en: 'This must be an area in m².' },
  not_after_arrival: { vi: 'Ngày đi phải sau ngày đến.', en: 'The departure must lie after the arrival.' },
  too_far_ahead: { vi: 'Ngày đi xa quá 5 năm.', en: 'The departure is over five years ahead.' },
  foreigners_elsewhere: {
    vi: 'Người nước ngoài khai báo tạm trú theo quy định riêng; không nhập ở đây.',
    en: 'Foreigners are reported by other rules; not here.',
  },
  number_is_somebody_elses: {
    vi: 'Số này thuộc người khác (họ tên hoặc năm sinh không khớp); kiểm tra lại trên giấy tờ.',
    en: 'The number is somebody else’s (name or birth year differ); check it on the document.',
  },
  number_of_two_names: {
    vi: 'Số này đã ghi cho người khác ở một dòng trên; kiểm tra cả hai dòng theo giấy tờ.',
    en: 'A row above gives this number to somebody else; check both on the documents.',
  },
  person_died: { vi: 'Người này đã được ghi nhận là chết.', en: 'This person is recorded as dead.' },
  may_be_known: {
    vi: 'Có người cùng họ tên và năm sinh; sẽ tạo người mới và đưa vào danh sách cần đối chiếu.',
    en: 'Somebody has the same name and year of birth; a new person is recorded and put into the queue for matching.',
  },
  before_the_law: {
    vi: 'Bắt đầu trước 01/7/2021 (Luật Cư trú 2020): không nhập được.',
    en: 'Begins before 1 July 2021 (Law on Residence 2020): cannot be taken.',
  },
  registered_elsewhere_then: {
    vi: 'Người này có đăng ký tạm trú ở xã, phường khác trong thời gian đó; cán bộ cần giải quyết.',
    en: 'The person is registered in another commune for that time; an officer must settle it.',
  },
  still_lives_there: {
    vi: 'Đang ở đây theo hồ sơ: ghi xác nhận còn ở, tính theo ngày nhập danh sách.',
    en: 'Known to live here: that they are still here is recorded, as of the day on which the list is taken.',
  },
  there_when_granted: {
    vi: 'Đã biết người này ở đây: ghi xác nhận có mặt vào ngày quyết định.',
    en: 'Known to live here: that they were here on the day of the decision is recorded.',
  },
  leaves_then: {
    vi: 'Đang ở đây theo hồ sơ: ghi rời đi vào ngày nêu trong dòng.',
    en: 'Known to live here: that they left is recorded, as of the day in the row.',
  },
  stays_on: {
    vi: 'Ở lâu hơn đã thông báo: ghi thông báo lưu trú tiếp, từ ngày thông báo trước hết hạn đến ngày này; hạn thông báo tính riêng, trước 23 giờ của ngày đầu tiếp theo.',
    en: 'Stays longer than was reported: a further report is recorded, from the day on which the last one ends to this day, with a clock of its own: before 23:00 of its first day.',
  },
  left_by_remark: {
    vi: 'Hiểu là đã đi; sẽ ghi rời đi vào ngày nêu trong ô.',
    en: 'Read as left; the departure is recorded as of the day in the cell.',
  },
  left_without_day: {
    vi: 'Dòng cho biết đã đi nhưng không nêu một ngày đi; ghi ngày/tháng/năm rời đi.',
    en: 'The row says that they left, and not on which day; write day/month/year.',
  },
  left_before_decision: {
    vi: 'Ngày đi không ở sau ngày quyết định; kiểm tra cả hai ngày.',
    en: 'They left before the decision was made, or on that day; check both days.',
  },
  seen_there_later: {
    vi: 'Hồ sơ có xác nhận người này còn ở đây vào ngày này hoặc sau đó; không ghi rời đi. Kiểm tra ngày đi; nếu đúng, mở hồ sơ người và hủy xác nhận sai rồi nhập lại dòng này.',
    en: 'Something shows the person here on that day or later, so that no departure is recorded. Check the day; if it is right, void the wrong confirmation on the page of the person and import the row again.',
  },
  left_on_another_day: {
    vi: 'Hồ sơ đã ghi rời đi vào ngày khác; giữ theo hồ sơ.',
    en: 'A departure is recorded for another day, which stays.',
  },
  left_since: {
    vi: 'Hồ sơ đã ghi người này rời khỏi đây sau ngày đến này; chưa ghi gì của dòng. Nếu đã quay lại, ghi ngày đến của lần quay lại.',
    en: 'The person is recorded to have left here after this arrival; nothing of the row was recorded. If they came back, write the day on which they did.',
  },
  twice_in_file: { vi: 'Trùng với một dòng ở trên.', en: 'Says the same as a row above.' },
  could_not_be_recorded: {
    vi: 'Chưa ghi gì của dòng này: trong lúc nhập, dữ liệu của người này vừa được nơi khác ghi và trái với dòng. Tìm người này ở Tiếp dân, so với giấy tờ, rồi nhập lại riêng dòng này.',
    en: 'Nothing of this row was recorded: while it was taken, somebody else recorded what contradicts it. Find the person at the counter, compare the documents, then import this row by itself.',
  },
  number_taken_meanwhile: {
    vi: 'Chưa ghi gì của dòng này: trong lúc nhập, số này vừa được ghi cho người có họ tên khác (ở danh sách khác hoặc tại quầy). Tìm số này ở Tiếp dân, xem trên giấy tờ số là của ai, sửa ô sai rồi nhập lại riêng dòng này.',
    en: 'Nothing of this row was recorded: while it was taken, the number was recorded for somebody of another name (by another list, or at the counter). Find the number at the counter, see on the documents whose it is, mend the cell, then import this row by itself.',
  },
};
