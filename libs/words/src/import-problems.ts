import { type ProblemWords, you } from './problem-words.ts';

/** Problem documents about spreadsheets and imports, by their `code`. */
export const importProblems: Readonly<Record<string, ProblemWords>> = {
  not_a_spreadsheet: {
    wrong: {
      vi: 'Tệp không phải bảng tính .xlsx hoặc .csv.',
      en: 'The file is no .xlsx or .csv spreadsheet.',
    },
    toDo: {
      vi: 'Mở tệp bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi gửi lại.',
      en: 'Open it in a spreadsheet program, save it as .xlsx and send it again.',
    },
    who: you,
  },
  file_is_empty: {
    wrong: { vi: 'Tệp rỗng.', en: 'The file is empty.' },
    toDo: { vi: 'Chọn lại tệp.', en: 'Choose the file again.' },
    who: you,
  },
  file_encrypted: {
    wrong: { vi: 'Tệp có mật khẩu.', en: 'The file has a password.' },
    toDo: {
      vi: 'Bỏ mật khẩu (Lưu thành, không đặt mật khẩu) rồi gửi lại.',
      en: 'Save it without a password and send it again.',
    },
    who: you,
  },
  file_has_macros: {
    wrong: { vi: 'Tệp chứa macro.', en: 'The file contains macros.' },
    toDo: {
      vi: 'Lưu thành .xlsx (không phải .xlsm) rồi gửi lại.',
      en: 'Save it as .xlsx, not .xlsm, and send it again.',
    },
    who: you,
  },
  file_truncated: {
    wrong: {
      vi: 'Tệp bị cắt cụt, có lẽ tải lên hoặc chép chưa xong.',
      en: 'The file is cut off; perhaps copying it was not finished.',
    },
    toDo: {
      vi: 'Lấy lại tệp từ nơi gửi rồi gửi lại.',
      en: 'Get the file again from where it came and send it again.',
    },
    who: you,
  },
  file_damaged: {
    wrong: { vi: 'Tệp bị hỏng, không đọc được.', en: 'The file is damaged and cannot be read.' },
    toDo: {
      vi: 'Mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi gửi lại.',
      en: 'Open it in a spreadsheet program, save it again and send it again.',
    },
    who: you,
  },
  file_unpacks_to_too_much: {
    wrong: { vi: 'Nội dung tệp khi giải nén lớn bất thường.', en: 'The file unpacks to far too much.' },
    toDo: {
      vi: 'Chép riêng các dòng cần nhập sang tệp mới rồi gửi lại.',
      en: 'Copy the rows that matter into a new file and send that.',
    },
    who: you,
  },
  old_excel_format: {
    wrong: { vi: 'Tệp .xls của Excel trước 2007.', en: 'An .xls file of Excel before 2007.' },
    toDo: { vi: 'Lưu thành .xlsx rồi gửi lại.', en: 'Save it as .xlsx and send it again.' },
    who: you,
  },
  too_many_columns: {
    wrong: { vi: 'Bảng có quá 100 cột.', en: 'The table has over 100 columns.' },
    toDo: {
      vi: 'Chỉ giữ các cột cần nhập rồi gửi lại.',
      en: 'Keep the columns that matter and send it again.',
    },
    who: you,
  },
  too_many_rows: {
    wrong: { vi: 'Bảng có quá 1.048.576 dòng.', en: 'The table has over 1,048,576 rows.' },
    toDo: { vi: 'Chia thành nhiều tệp.', en: 'Split it into several files.' },
    who: you,
  },
  no_such_sheet: {
    wrong: { vi: 'Tệp không có trang tính này.', en: 'The file has no such sheet.' },
    toDo: { vi: 'Chọn trang tính khác.', en: 'Choose another sheet.' },
    who: you,
  },
  text_in_tcvn3: {
    wrong: {
      vi: 'Chữ trong tệp ở bảng mã TCVN3 (ABC, phông .VnTime).',
      en: 'The text is in the old encoding TCVN3 (fonts .VnTime).',
    },
    toDo: {
      vi: 'Chuyển sang Unicode (ví dụ bằng Unikey, Ctrl+Shift+F6) rồi gửi lại.',
      en: 'Convert it to Unicode (Unikey, Ctrl+Shift+F6) and send it again.',
    },
    who: you,
  },
  text_in_vni: {
    wrong: {
      vi: 'Chữ trong tệp ở bảng mã VNI (phông VNI-Times).',
      en: 'The text is in the old encoding VNI (fonts VNI-Times).',
    },
    toDo: {
      vi: 'Chuyển sang Unicode (ví dụ bằng Unikey, Ctrl+Shift+F6) rồi gửi lại.',
      en: 'Convert it to Unicode (Unikey, Ctrl+Shift+F6) and send it again.',
    },
    who: you,
  },
  text_not_unicode: {
    wrong: { vi: 'Chữ trong tệp không phải Unicode (UTF-8).', en: 'The text is not Unicode (UTF-8).' },
    toDo: {
      vi: 'Lưu thành “CSV UTF-8” hoặc .xlsx rồi gửi lại.',
      en: 'Save it as “CSV UTF-8” or .xlsx and send it again.',
    },
    who: you,
  },
  no_heading_found: {
    wrong: { vi: 'Không tìm thấy dòng tiêu đề cột.', en: 'No row of headings was found.' },
    toDo: {
      vi: 'Thêm dòng tiêu đề (Họ và tên, Ngày sinh, Số định danh, Địa chỉ …) ở trên dữ liệu rồi gửi lại.',
      en: 'Put headings above the data and send it again.',
    },
    who: you,
  },
  no_rows_found: {
    wrong: { vi: 'Dưới dòng tiêu đề không có dòng nào.', en: 'There are no rows beneath the headings.' },
    toDo: { vi: 'Kiểm tra trang tính đã chọn.', en: 'Check which sheet was chosen.' },
    who: you,
  },
  not_possible_now: {
    wrong: {
      vi: 'Việc này không làm được ở tình trạng hiện tại.',
      en: 'This is not possible in its present state.',
    },
    toDo: { vi: 'Tải lại trang để xem tình trạng.', en: 'Load the page again to see how it stands.' },
    who: you,
  },
  rows_forgotten: {
    wrong: {
      vi: 'Nội dung các dòng đã xóa khi xác nhận đối soát.',
      en: 'What the rows said was removed at the sign-off.',
    },
    toDo: { vi: 'Dùng tệp gốc của nơi gửi.', en: 'Use the original file.' },
    who: you,
  },
  import_does_not_add_up: {
    wrong: {
      vi: 'Đối soát không khớp: còn dòng chưa có kết quả.',
      en: 'The reconciliation does not add up.',
    },
    toDo: {
      vi: 'Chờ nhập xong rồi xác nhận; nếu vẫn vậy, báo quản trị.',
      en: 'Wait until the import is done; if it stays so, tell the administrator.',
    },
    who: you,
  },
};
