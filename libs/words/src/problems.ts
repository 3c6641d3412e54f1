import { attachmentProblems } from './attachments.ts';
import { administrationProblems } from './administration-problems.ts';
import { familyTrackingProblems } from './families-told.ts';
import { importProblems } from './import-problems.ts';
import { noticeProblems } from './notice-problems.ts';
import { dwellingProblems } from './dwelling-problems.ts';
import { endingProblems } from './ending-problems.ts';
import { inspectionProblems } from './inspection-problems.ts';
import { administrator, you, type ProblemWords } from './problem-words.ts';
import { paperProblems } from './papers/problems.ts';
import { forecastProblems } from './screens/forecast.ts';
import { schoolPlaceProblems } from './school-places.ts';
import { stayProblems } from './stay-reports.ts';
import { serviceRequestProblems } from './service-requests.ts';

/** Problem documents by their `code`. */
export const problems: Readonly<Record<string, ProblemWords>> = {
  ...forecastProblems,
  ...administrationProblems,
  ...attachmentProblems,
  ...importProblems,
  ...noticeProblems,
  ...paperProblems,
  ...dwellingProblems,
  ...endingProblems,
  ...inspectionProblems,
  ...stayProblems,
  ...serviceRequestProblems,
  ...schoolPlaceProblems,
  ...familyTrackingProblems,
  unreachable: {
    wrong: { vi: 'Không kết nối được với máy chủ.', en: 'The server cannot be reached.' },
    toDo: {
      vi: 'Nội dung đã nhập vẫn còn. Kiểm tra mạng rồi gửi lại.',
      en: 'What you typed is still here. Check the network and send again.',
    },
    who: you,
  },
  unexpected: {
    wrong: { vi: 'Hệ thống gặp lỗi ngoài dự kiến.', en: 'The system met an unexpected error.' },
    toDo: {
      vi: 'Nội dung đã nhập vẫn còn. Gửi lại sau ít phút; nếu vẫn lỗi, báo mã tham chiếu.',
      en: 'What you typed is still here. Send again in a few minutes; if it persists, report the reference.',
    },
    who: administrator,
  },
  took_too_long: {
    wrong: { vi: 'Mất quá lâu nên hệ thống đã dừng.', en: 'It took too long and was stopped.' },
    toDo: {
      vi: 'Chưa ghi gì; nội dung đã nhập vẫn còn. Thu hẹp phạm vi hoặc thử lại sau ít phút.',
      en: 'Nothing was recorded; what you typed is still here. Narrow it, or try again in a few minutes.',
    },
    who: you,
  },
  invalid_input: {
    wrong: { vi: 'Có mục nhập chưa đúng.', en: 'Something entered is not right.' },
    toDo: {
      vi: 'Sửa các mục được nêu dưới đây rồi gửi lại.',
      en: 'Correct what is listed below and send again.',
    },
    who: you,
  },
  purpose_required: {
    wrong: { vi: 'Thiếu mục đích truy cập dữ liệu.', en: 'The access purpose is missing.' },
    toDo: {
      vi: 'Mở lại công việc từ danh mục rồi thử lại.',
      en: 'Open the task from the menu and try again.',
    },
    who: you,
  },
  not_signed_in: {
    wrong: { vi: 'Phiên đăng nhập đã kết thúc.', en: 'Your session has ended.' },
    toDo: {
      vi: 'Đăng nhập lại. Bản nháp được giữ 12 giờ.',
      en: 'Sign in again. Drafts are kept for 12 hours.',
    },
    who: you,
  },
  wrong_credentials: {
    wrong: { vi: 'Tên đăng nhập hoặc mật khẩu không đúng.', en: 'The user name or the password is wrong.' },
    toDo: {
      vi: 'Nhập lại; kiểm tra bộ gõ tiếng Việt và phím Caps Lock.',
      en: 'Try again; check the keyboard and Caps Lock.',
    },
    who: { vi: 'Bạn; nếu quên mật khẩu: quản trị viên.', en: 'You; if forgotten, the administrator.' },
  },
  not_permitted: {
    wrong: { vi: 'Tài khoản của bạn không có quyền làm việc này.', en: 'Your account may not do this.' },
    toDo: { vi: 'Chuyển việc này cho người có quyền.', en: 'Pass it to somebody who may.' },
    who: { vi: 'Quản trị viên có thể đổi vai trò.', en: 'An administrator can change roles.' },
  },
  outside_area: {
    wrong: { vi: 'Việc này nằm ngoài địa bàn của bạn.', en: 'This lies outside your area.' },
    toDo: {
      vi: 'Liên hệ cơ quan đăng ký cư trú phụ trách địa bàn đó.',
      en: 'Contact the registration office of that area.',
    },
    who: { vi: 'Cơ quan đăng ký cư trú nơi đó.', en: 'The registration office there.' },
  },
  not_found: {
    wrong: { vi: 'Không tìm thấy trong địa bàn của bạn.', en: 'Not found in your area.' },
    toDo: {
      vi: 'Kiểm tra lại, hoặc tra cứu bằng số định danh cá nhân.',
      en: 'Check again, or look up by personal number.',
    },
    who: you,
  },
  idempotency_key_reused: {
    wrong: {
      vi: 'Lần gửi này trùng mã với một lần gửi khác nội dung.',
      en: 'This submission reuses the key of a different one.',
    },
    toDo: { vi: 'Gửi lại một lần nữa.', en: 'Send it once more.' },
    who: you,
  },
  excluded_by_law: {
    wrong: {
      vi: 'Pháp luật không cho phép đăng ký như vậy.',
      en: 'The law does not allow this registration.',
    },
    toDo: {
      vi: 'Xem từng căn cứ dưới đây và sửa mục tương ứng.',
      en: 'Read each ground below and change what it names.',
    },
    who: you,
  },
  personal_number_exists: {
    wrong: {
      vi: 'Số định danh cá nhân này đã có trong hệ thống.',
      en: 'This personal number is already known.',
    },
    toDo: {
      vi: 'Tìm người bằng số định danh và mở hồ sơ từ kết quả.',
      en: 'Search by the number and open the case from the result.',
    },
    who: you,
  },
  permanent_residence_overlaps: {
    wrong: {
      vi: 'Người này đã có nơi thường trú trong thời gian đó.',
      en: 'The person already has a permanent residence in that time.',
    },
    toDo: { vi: 'Kiểm tra ngày bắt đầu và kết thúc nơi thường trú.', en: 'Check from when and until when.' },
    who: you,
  },
  registration_overlaps: {
    wrong: {
      vi: 'Người này vừa được đăng ký tạm trú trong thời gian đó.',
      en: 'The person has just been registered for that time.',
    },
    toDo: {
      vi: 'Tải lại thông tin người này; có thể cán bộ khác đã quyết định trước.',
      en: 'Load the person again; another officer may have decided first.',
    },
    who: you,
  },
  case_already_open: {
    wrong: {
      vi: 'Người này đang có một hồ sơ chưa giải quyết xong tại đây.',
      en: 'An undecided case of this person is open here.',
    },
    toDo: { vi: 'Mở hồ sơ đó trong danh sách Hôm nay.', en: 'Open that case from the Today list.' },
    who: you,
  },
  resident_known_here: {
    wrong: {
      vi: 'Số định danh này đã thuộc về một người trong địa bàn.',
      en: 'This number is already somebody’s in this area.',
    },
    toDo: { vi: 'Mở người đó thay vì ghi mới.', en: 'Open that person instead of recording a new one.' },
    who: you,
  },
  resident_known_elsewhere: {
    wrong: {
      vi: 'Số định danh này đã thuộc về một người ở địa bàn khác.',
      en: 'This number is already somebody’s elsewhere.',
    },
    toDo: {
      vi: 'Tra cứu theo số và lập hồ sơ cho người đó.',
      en: 'Look up by the number and open the case for that person.',
    },
    who: you,
  },
  already_left: {
    wrong: {
      vi: 'Đã ghi ngày rời đi của lần ở này.',
      en: 'A departure of this presence is already recorded.',
    },
    toDo: {
      vi: 'Nếu ngày đó sai, hủy ghi nhận rời đi rồi ghi lại.',
      en: 'If its day is wrong, void that departure and record it anew.',
    },
    who: you,
  },
  already_dead: {
    wrong: { vi: 'Việc chết của người này đã được ghi.', en: 'The death is already recorded.' },
    toDo: {
      vi: 'Nếu ngày đó sai, hủy ghi nhận rồi ghi lại.',
      en: 'If its day is wrong, void it and record it anew.',
    },
    who: you,
  },
  already_voided: {
    wrong: { vi: 'Ghi nhận này đã được hủy trước đó.', en: 'This has been voided before.' },
    toDo: {
      vi: 'Tải lại trang; có thể cán bộ khác đã hủy.',
      en: 'Load the page again; another officer may have voided it.',
    },
    who: you,
  },
  wrong_password: {
    wrong: { vi: 'Mật khẩu không đúng.', en: 'The password is wrong.' },
    toDo: {
      vi: 'Nhập lại; kiểm tra bộ gõ và phím Caps Lock.',
      en: 'Try again; check the keyboard and Caps Lock.',
    },
    who: you,
  },
  csrf_token_wrong: {
    wrong: { vi: 'Trang này đã cũ so với phiên đăng nhập.', en: 'This page is older than the session.' },
    toDo: { vi: 'Tải lại trang; bản nháp được giữ.', en: 'Load the page again; drafts are kept.' },
    who: you,
  },
  case_claimed: {
    wrong: { vi: 'Cán bộ khác đang xử lý hồ sơ này.', en: 'Another officer is working on this case.' },
    toDo: {
      vi: 'Hỏi cán bộ đang giữ hồ sơ; hồ sơ không ai thao tác trong 30 phút thì có thể nhận thay. Nội dung đã nhập vẫn còn.',
      en: 'Ask the holder; a case untouched for 30 minutes may be taken over. What you typed is still here.',
    },
    who: { vi: 'Cán bộ đang giữ hồ sơ, hoặc công an cấp tỉnh.', en: 'The holder, or the provincial police.' },
  },
  file_too_large: {
    wrong: { vi: 'Tệp quá lớn.', en: 'The file is too large.' },
    toDo: {
      vi: 'Bỏ hình, trang tính thừa rồi lưu lại, hoặc chia thành nhiều tệp.',
      en: 'Take out pictures and sheets that are not needed, or divide it into several files.',
    },
    who: you,
  },
  file_came_too_slowly: {
    wrong: { vi: 'Tệp được gửi lên quá chậm.', en: 'The file came too slowly.' },
    toDo: {
      vi: 'Kiểm tra đường truyền rồi gửi lại; chưa có gì được ghi.',
      en: 'Check the connection and send it again; nothing was recorded.',
    },
    who: you,
  },
  not_a_file: {
    wrong: { vi: 'Yêu cầu này phải kèm một tệp.', en: 'This request must carry a file.' },
    toDo: { vi: 'Chọn lại tệp rồi gửi.', en: 'Choose the file again and send it.' },
    who: you,
  },
  list_has_wrong_rows: {
    wrong: { vi: 'Danh sách có dòng chưa đúng.', en: 'Some rows of the list are not right.' },
    toDo: {
      vi: 'Sửa các dòng được nêu, hoặc chọn lập hồ sơ cho các dòng đúng và để lại dòng sai.',
      en: 'Correct the rows listed, or go on with the right ones and leave the wrong ones to be mended.',
    },
    who: you,
  },
  case_moved_on: {
    wrong: { vi: 'Hồ sơ này đã sang bước khác.', en: 'The case has moved on.' },
    toDo: {
      vi: 'Tải lại hồ sơ; có thể cán bộ khác đã xử lý.',
      en: 'Load the case again; another officer may have acted.',
    },
    who: you,
  },
  needs_disclosure_control: {
    wrong: {
      vi: 'Số liệu chi tiết như vậy có thể làm lộ từng người.',
      en: 'Figures as fine as this could single people out.',
    },
    toDo: { vi: 'Bớt một chiều, hoặc chọn mức tỉnh.', en: 'Drop a dimension, or stay at the province.' },
    who: you,
  },
  screen_locked: {
    wrong: { vi: 'Màn hình đang khóa.', en: 'The screen is locked.' },
    toDo: { vi: 'Mở khóa bằng mật khẩu.', en: 'Unlock it with your password.' },
    who: you,
  },
  not_ready: {
    wrong: { vi: 'Hệ thống chưa sẵn sàng.', en: 'The system is not ready.' },
    toDo: { vi: 'Chờ một lúc rồi thử lại.', en: 'Wait a moment and try again.' },
    who: administrator,
  },
  too_large: {
    wrong: { vi: 'Nội dung gửi quá lớn.', en: 'What was sent is too large.' },
    toDo: { vi: 'Rút gọn rồi gửi lại.', en: 'Shorten it and send again.' },
    who: you,
  },
  too_many_requests: {
    wrong: { vi: 'Có quá nhiều lần thử trong thời gian ngắn.', en: 'Too many attempts in a short time.' },
    toDo: {
      vi: 'Chờ một lúc rồi thử lại. Tài khoản không bị khóa.',
      en: 'Wait a moment and try again. The account is not locked.',
    },
    who: you,
  },
};
