import { inspectionFieldProblems } from './inspection-problems.ts';
import { schoolPolicyProblems } from './school-places.ts';
import { serviceRequestFieldProblems } from './service-requests.ts';
import type { Sentence } from './sentence.ts';
import { stayFieldProblems } from './stay-reports.ts';

/** What is wrong with one field of a message, by the `code` of the problem document's `errors[]`. */
export const fieldProblems: Readonly<Record<string, Sentence>> = {
  ...inspectionFieldProblems,
  ...schoolPolicyProblems,
  after_the_day_asked_about: {
    vi: 'Ngày này ở sau ngày được hỏi.',
    en: 'This lies after the day asked about.',
  },
  ...serviceRequestFieldProblems,
  ...stayFieldProblems,
  not_a_file_name: { vi: 'Tên tệp không hợp lệ.', en: 'Not a valid file name.' },
  twice_in_file: { vi: 'Trùng với một dòng ở trên.', en: 'Says the same as a row above.' },
  column_missing: {
    vi: 'Chưa có cột nào cho mục bắt buộc này.',
    en: 'No column says this, and it is needed.',
  },
  column_twice: { vi: 'Hai cột cùng một ý nghĩa.', en: 'Two columns say the same.' },
  is_not_empty: { vi: 'Cần nhập mục này.', en: 'This is needed.' },
  is_defined: { vi: 'Cần nhập mục này.', en: 'This is needed.' },
  is_string: { vi: 'Cần nhập bằng chữ.', en: 'This must be text.' },
  is_number: {
    vi: 'Cần là số, nhiều nhất hai chữ số lẻ.',
    en: 'This must be a number, of at most two decimals.',
  },
  is_int: { vi: 'Cần là số nguyên.', en: 'This must be a whole number.' },
  is_uuid: {
    vi: 'Mã không hợp lệ; hãy chọn lại từ danh sách.',
    en: 'Not a valid id; choose again from the list.',
  },
  is_in: { vi: 'Giá trị không có trong danh sách.', en: 'Not one of the listed values.' },
  is_enum: { vi: 'Giá trị không có trong danh sách.', en: 'Not one of the listed values.' },
  is_email: { vi: 'Địa chỉ thư điện tử chưa đúng.', en: 'Not an e-mail address.' },
  is_array: { vi: 'Cần là danh sách.', en: 'This must be a list.' },
  is_object: { vi: 'Cần là một mục có các trường.', en: 'This must be an entry with fields.' },
  nested_validation: {
    vi: 'Cần là một mục có các trường, không phải danh sách.',
    en: 'This must be an entry with fields, not a list.',
  },
  array_min_size: { vi: 'Cần chọn ít nhất một mục.', en: 'Choose at least one.' },
  matches: { vi: 'Không đúng dạng yêu cầu.', en: 'Not in the form asked for.' },
  max_length: { vi: 'Nội dung quá dài.', en: 'Too long.' },
  min_length: { vi: 'Nội dung quá ngắn.', en: 'Too short.' },
  is_length: { vi: 'Độ dài chưa đúng.', en: 'Not of the length asked for.' },
  max: { vi: 'Giá trị quá lớn.', en: 'Too large.' },
  min: { vi: 'Giá trị quá nhỏ.', en: 'Too small.' },
  is_day: { vi: 'Không phải một ngày có thật.', en: 'Not a day that exists.' },
  not_a_day: { vi: 'Không phải một ngày có thật.', en: 'Not a day that exists.' },
  is_partial_date: {
    vi: 'Không phải ngày, tháng hoặc năm sinh có thật.',
    en: 'Not a day, month or year that exists.',
  },
  is_known_commune: { vi: 'Không có xã, phường nào mang mã này.', en: 'No commune has this code.' },
  before_birth: { vi: 'Ngày này ở trước ngày sinh.', en: 'This lies before the birth.' },
  unknown_host: {
    vi: 'Không có tài khoản chủ cơ sở nào tên này trong địa bàn.',
    en: 'No host account of the area has this name.',
  },
  seen_there_later: {
    vi: 'Người này đã được xác nhận có mặt vào ngày đó hoặc sau đó. Chọn ngày rời đi sau ngày ấy; nếu xác nhận nhầm thì thu hồi xác nhận trước.',
    en: 'The person was confirmed there on that day or later. Choose a later day of leaving, or take a wrong confirmation back first.',
  },
  after_it_was_found: { vi: 'Ngày này ở sau ngày phát hiện.', en: 'This lies after the day it was found.' },
  same_dwelling: { vi: 'Đây là cùng một chỗ ở.', en: 'This is the same dwelling.' },
  another_commune: {
    vi: 'Hai chỗ ở thuộc hai xã khác nhau.',
    en: 'The two lie in different communes.',
  },
  not_since_the_merge: {
    vi: 'Chỉ chọn được ghi nhận có sau khi gộp.',
    en: 'Only what was recorded since the merge can be chosen.',
  },
  in_the_future: { vi: 'Ngày này ở sau hôm nay.', en: 'This lies after today.' },
  not_after_beginning: {
    vi: 'Ngày kết thúc phải sau ngày bắt đầu.',
    en: 'The end must lie after the beginning.',
  },
  resident_known_here: {
    vi: 'Số này đã thuộc về một người trong địa bàn.',
    en: 'This number is already somebody’s in this area.',
  },
  resident_known_elsewhere: {
    vi: 'Số này đã thuộc về một người ở địa bàn khác.',
    en: 'This number is already somebody’s elsewhere.',
  },
  taken: { vi: 'Tên này đã có.', en: 'This is taken.' },
  not_for_this_role: {
    vi: 'Vai trò này không làm việc ở cấp đó.',
    en: 'This role does not work at that level.',
  },
  unknown_area: { vi: 'Không có địa bàn nào mang mã này.', en: 'No area has this code.' },
  unknown_resident: { vi: 'Không có ai mang số định danh này.', en: 'Nobody has this personal number.' },
  not_known_here: {
    vi: 'Không có người này trong dữ liệu của địa bàn.',
    en: 'This area knows nobody like this.',
  },
  not_after_arrival: { vi: 'Ngày này phải sau ngày đến ở.', en: 'This must lie after the arrival.' },
  before_arrival: { vi: 'Ngày này ở trước ngày đến ở.', en: 'This lies before the arrival.' },
  not_before_departure: {
    vi: 'Ngày này phải trước ngày rời đi.',
    en: 'This must lie before the departure.',
  },
  overlaps: {
    vi: 'Người này đã có nơi thường trú bắt đầu từ ngày đó hoặc sau đó.',
    en: 'A permanent residence that begins on or after that day is already recorded.',
  },
  stay_has_ended: {
    vi: 'Lần ở này đã được ghi là đã đi; khách trở lại thì báo như khách mới đến.',
    en: 'The guest was recorded as gone; who comes back is reported as newly arrived.',
  },
  reported_in_time: {
    vi: 'Ngày này đã được báo đúng hạn; báo ở tiếp từ ngày kết thúc của thông báo sau cùng.',
    en: 'This day was reported in time already; go on from the end of the last report.',
  },
  already_left: { vi: 'Người này đã rời hộ trước đó.', en: 'The person has already left this household.' },
  already_a_member: {
    vi: 'Người này đã là thành viên của hộ trong thời gian đó.',
    en: 'The person already belongs to this household at that time.',
  },
  has_a_head_already: {
    vi: 'Hộ đã có chủ hộ trong thời gian đó; trước hết ghi chủ hộ cũ rời hộ.',
    en: 'The household has a head at that time; record first that the former head leaves.',
  },
  the_same_record: {
    vi: 'Đây chính là bản ghi đang mở; hãy chọn bản ghi khác.',
    en: 'This is the record itself; choose another one.',
  },
  nothing_to_correct: {
    vi: 'Chưa sửa mục nào; hãy sửa ít nhất một mục.',
    en: 'Nothing has been changed; change at least one entry.',
  },
  too_far_ahead: {
    vi: 'Ngày này quá xa: nơi ở và lưu trú ghi trước không quá 01 năm, dự định ở không quá 05 năm.',
    en: 'Too far ahead: a stay at most one year from today, a planned end at most five years after the arrival.',
  },
  username_taken: { vi: 'Tên đăng nhập này đã có.', en: 'This user name is taken.' },
  wrong_password: { vi: 'Mật khẩu hiện tại không đúng.', en: 'The current password is wrong.' },
  password_too_short: {
    vi: 'Mật khẩu cần ít nhất 12 ký tự.',
    en: 'A password needs at least 12 characters.',
  },
  password_too_long: { vi: 'Mật khẩu dài quá 128 ký tự.', en: 'A password may have at most 128 characters.' },
  password_easily_guessed: {
    vi: 'Mật khẩu quá dễ đoán: tránh từ thông dụng, dãy phím liền nhau và tên đăng nhập.',
    en: 'Too easily guessed: avoid common words, keyboard runs and the user name.',
  },
  given_twice: { vi: 'Ngày này đã được nhập.', en: 'This day is entered already.' },
  unknown_province: { vi: 'Không có tỉnh nào mang mã này.', en: 'No province has this code.' },
  outside_area: { vi: 'Nằm ngoài địa bàn của bạn.', en: 'Outside your area.' },
  unknown_field: { vi: 'Mục này không được chấp nhận.', en: 'This field is not accepted.' },
  unknown_commune: { vi: 'Không có xã, phường nào mang mã này.', en: 'No commune has this code.' },
  not_in_this_need: {
    vi: 'Người này không ở trong địa bàn, hoặc đã có yêu cầu.',
    en: 'The person does not live in the area, or has a request already.',
  },
  required: { vi: 'Cần nhập mục này.', en: 'This is needed.' },
  sex_differs: { vi: 'Giới tính theo số định danh khác với đã nhập.', en: 'The number says another sex.' },
  character_not_allowed: { vi: 'Có ký tự không được phép.', en: 'A character is not allowed.' },
  person_died: { vi: 'Người này được ghi là đã chết.', en: 'The person is recorded as having died.' },
  no_registration_here: {
    vi: 'Chưa có đăng ký tạm trú tại đây để gia hạn hoặc thay đổi; hãy đăng ký mới.',
    en: 'There is no registration here to extend or to change; register anew.',
  },
  has_no_head: { vi: 'Chọn một người là chủ hộ.', en: 'Name one member as the head of household.' },
  not_a_birth_date: {
    vi: 'Nhập ngày sinh như 12/8/1995, 8/1995 hoặc 1995.',
    en: 'Enter the birth date as 12/8/1995, 8/1995 or 1995.',
  },
  not_twelve_digits: { vi: 'Số định danh gồm 12 chữ số.', en: 'A personal number has twelve digits.' },
  twice_in_list: { vi: 'Số này đã có ở dòng trên.', en: 'This number stands in a row above.' },
  number_is_somebody_elses: {
    vi: 'Số này được ghi cho người có họ tên hoặc năm sinh khác.',
    en: 'This number is recorded for somebody of another name or birth year.',
  },
  case_already_open: {
    vi: 'Người này đang có một hồ sơ chưa giải quyết xong tại đây.',
    en: 'An undecided case of this person is open here.',
  },
  no_heading: {
    vi: 'Không thấy dòng tiêu đề (Họ và tên, Ngày sinh, Giới tính, Số định danh, Thời hạn).',
    en: 'No heading was found (name, date of birth, sex, number, term).',
  },
  too_many_rows: {
    vi: 'Danh sách có hơn 500 dòng; hãy chia nhỏ.',
    en: 'More than 500 rows; split the list.',
  },
  not_a_spreadsheet: {
    vi: 'Tệp không phải bảng tính đọc được.',
    en: 'The file is not a readable spreadsheet.',
  },
  owner_has_not_consented: {
    vi: 'Chưa ghi ý kiến đồng ý của chủ sở hữu chỗ ở.',
    en: 'The consent of the owner is not recorded yet.',
  },
  parent_has_not_consented: {
    vi: 'Chưa ghi ý kiến đồng ý của cha, mẹ hoặc người giám hộ.',
    en: 'The consent of a parent or guardian is not recorded yet.',
  },
  paper_not_seen: {
    vi: 'Giấy tờ phải có này chưa được xuất trình hoặc chưa ghi nhận.',
    en: 'This paper is needed and has not been seen yet.',
  },
  not_a_cursor: {
    vi: 'Dấu trang không hợp lệ; tải lại danh sách.',
    en: 'Not a page mark; load the list again.',
  },
  cookie_and_bearer: { vi: 'Gửi cùng lúc hai cách đăng nhập.', en: 'Two credentials were sent at once.' },
  before_the_law: {
    vi: 'Ngày này ở trước khi luật có hiệu lực.',
    en: 'This lies before the law was in force.',
  },
  changes_nothing: { vi: 'Giá trị này không thay đổi gì.', en: 'This changes nothing.' },
  not_a_first_day: { vi: 'Không phải ngày đầu của một phiên bản.', en: 'Not the first day of a version.' },
  not_the_value_in_force: { vi: 'Không phải giá trị đang có hiệu lực.', en: 'Not the value in force.' },
  name_or_number_required: { vi: 'Cần họ tên hoặc số định danh.', en: 'A name or a number is needed.' },
  too_many_facts: { vi: 'Quá nhiều dữ kiện trong một lần.', en: 'Too many facts at once.' },
  span_too_long: { vi: 'Khoảng thời gian quá dài.', en: 'The span is too long.' },
  not_a_key: { vi: 'Mã gửi không hợp lệ.', en: 'Not a valid key.' },
  not_in_a_series: {
    vi: 'Không xem theo chuỗi ngày với chiều này.',
    en: 'Not available in a series of days.',
  },
  not_in_a_series_of_the_nation: {
    vi: 'Không xem theo chuỗi ngày của cả nước với chiều này.',
    en: 'Not available in a series of the nation.',
  },
  too_long: {
    vi: 'Chuỗi số liệu dài quá 400 điểm: rút ngắn khoảng ngày, hoặc xem theo tháng.',
    en: 'More than 400 points in the series: shorten the period, or count by month.',
  },
  not_after_from: { vi: 'Ngày kết thúc phải sau ngày bắt đầu.', en: 'The end must lie after the beginning.' },
  not_in_this_province: {
    vi: 'Xã, phường này không thuộc tỉnh đã chọn.',
    en: 'The commune is not in that province.',
  },
  before_the_decision: {
    vi: 'Ngày này ở trước ngày quyết định.',
    en: 'This lies before the day of the decision.',
  },
  not_for_this_group: {
    vi: 'Không dùng cho nhóm người này.',
    en: 'Not for this group of people.',
  },
  not_an_officer_of_a_commune: {
    vi: 'Chỉ phân công được cán bộ Công an xã trong tỉnh.',
    en: 'Only officers of commune police in the province can be named.',
  },
  unknown_purpose: { vi: 'Mục đích truy cập không có trong danh mục.', en: 'No such access purpose.' },
};
