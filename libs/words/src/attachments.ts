import { type ProblemWords, you } from './problem-words.ts';
import type { Sentence } from './sentence.ts';

/** What a file is to a case. Identity papers are not among them: their pictures are never stored. */
export const attachmentKinds = {
  dwelling_paper: { vi: 'Giấy tờ về chỗ ở', en: 'Paper of the dwelling' },
  consent: { vi: 'Văn bản đồng ý', en: 'Written consent' },
  relation_paper: { vi: 'Giấy tờ về quan hệ nhân thân', en: 'Paper of a family relation' },
  authorisation: { vi: 'Văn bản ủy quyền', en: 'Authorisation' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  list: { vi: 'Danh sách kèm theo', en: 'Enclosed list' },
  outside_answer: { vi: 'Văn bản trả lời xác minh', en: 'Answer of another office' },
  other: { vi: 'Giấy tờ khác', en: 'Another paper' },
} as const satisfies Record<string, Sentence>;

export const attachmentStates = {
  kept: { vi: 'đang lưu', en: 'kept' },
  voided: { vi: 'đã bỏ', en: 'voided' },
  removed: { vi: 'đã xóa theo thời hạn', en: 'removed by the schedule' },
  lost: { vi: 'mất tệp', en: 'file missing' },
} as const satisfies Record<string, Sentence>;

/** The panel of attachments on the page of a case. */
export const attachmentWords = {
  title: { vi: 'Tệp đính kèm', en: 'Attachments' },
  none: { vi: 'Không có tệp nào.', en: 'There is no file.' },
  noIdentityPapers: {
    vi: 'Không lưu ảnh căn cước, hộ chiếu hay giấy tờ tùy thân khác: đối chiếu bản chính và ghi biên bản.',
    en: 'No pictures of identity cards, passports or other identity papers: compare the original and write minutes.',
  },
  add: { vi: 'Thêm tệp', en: 'Add a file' },
  kind: { vi: 'Loại giấy tờ', en: 'Kind of paper' },
  limits: {
    vi: 'PDF (tối đa {pages} trang), JPEG hoặc PNG, tối đa {megabytes} MB. Vị trí chụp trong ảnh được xóa.',
    en: 'PDF (at most {pages} pages), JPEG or PNG, at most {megabytes} MB. The place of a picture is taken out.',
  },
  download: { vi: 'Tải về', en: 'Download' },
  remove: { vi: 'Bỏ tệp', en: 'Void' },
  reason: { vi: 'Lý do bỏ', en: 'Why' },
  deleteOn: { vi: 'Xóa ngày {day}', en: 'Removed on {day}' },
  pages: { vi: '{count} trang', en: '{count} pages' },
} as const satisfies Record<string, Sentence>;

/** Refusals about files. */
export const attachmentProblems: Readonly<Record<string, ProblemWords>> = {
  attachment_too_large: {
    wrong: { vi: 'Tệp lớn hơn 10 MB.', en: 'The file is larger than 10 MB.' },
    toDo: { vi: 'Quét lại ở độ phân giải thấp hơn rồi gửi.', en: 'Scan it again at a lower resolution.' },
    who: you,
  },
  file_type_not_taken: {
    wrong: { vi: 'Nội dung tệp không phải PDF, JPEG hay PNG.', en: 'The content is no PDF, JPEG or PNG.' },
    toDo: {
      vi: 'Lưu lại dưới dạng PDF, JPEG hoặc PNG rồi gửi.',
      en: 'Save it as PDF, JPEG or PNG and send it.',
    },
    who: you,
  },
  not_what_its_name_says: {
    wrong: { vi: 'Nội dung tệp không đúng với tên tệp.', en: 'The file is not what its name says.' },
    toDo: {
      vi: 'Đổi tên cho đúng loại, hoặc chọn đúng tệp.',
      en: 'Give it its right name, or choose the right file.',
    },
    who: you,
  },
  picture_unreadable: {
    wrong: { vi: 'Không đọc được ảnh này.', en: 'The picture cannot be read.' },
    toDo: { vi: 'Chụp hoặc quét lại rồi gửi.', en: 'Take or scan it again.' },
    who: you,
  },
  picture_too_large: {
    wrong: { vi: 'Ảnh quá lớn sau khi mở ra.', en: 'The picture unpacks to too much.' },
    toDo: { vi: 'Chụp hoặc quét lại ở độ phân giải thấp hơn.', en: 'Take or scan it at a lower resolution.' },
    who: you,
  },
  pdf_too_many_pages: {
    wrong: { vi: 'Tệp PDF có hơn 50 trang.', en: 'The PDF has more than 50 pages.' },
    toDo: { vi: 'Chỉ gửi những trang cần cho hồ sơ.', en: 'Send only the pages that the case needs.' },
    who: you,
  },
  pdf_encrypted: {
    wrong: { vi: 'Tệp PDF đòi mật khẩu.', en: 'The PDF asks for a password.' },
    toDo: { vi: 'Lưu lại không đặt mật khẩu rồi gửi.', en: 'Save it without a password and send it.' },
    who: you,
  },
  pdf_runs_programs: {
    wrong: {
      vi: 'Tệp PDF chứa chương trình hoặc tệp khác bên trong.',
      en: 'The PDF carries programs or other files.',
    },
    toDo: { vi: 'In ra PDF mới rồi gửi bản đó.', en: 'Print it to a new PDF and send that.' },
    who: you,
  },
  pdf_unreadable: {
    wrong: { vi: 'Không đọc được tệp PDF này.', en: 'The PDF cannot be read.' },
    toDo: { vi: 'Quét hoặc in ra PDF mới rồi gửi.', en: 'Scan it again, or print it to a new PDF.' },
    who: you,
  },
  file_too_complex: {
    wrong: {
      vi: 'Tệp quá phức tạp để kiểm tra an toàn.',
      en: 'The file is too complex to be checked safely.',
    },
    toDo: { vi: 'Quét hoặc in ra PDF mới rồi gửi.', en: 'Scan it again, or print it to a new PDF.' },
    who: you,
  },
  too_many_attachments: {
    wrong: { vi: 'Hồ sơ đã có 20 tệp.', en: 'The case has 20 files already.' },
    toDo: {
      vi: 'Bỏ tệp không cần, hoặc gộp các trang vào một tệp.',
      en: 'Void what is not needed, or join the pages.',
    },
    who: you,
  },
  attachment_id_taken: {
    wrong: {
      vi: 'Mã của lần gửi này đã dùng cho một tệp khác.',
      en: 'The id of this submission belongs to another file.',
    },
    toDo: { vi: 'Chọn lại tệp rồi gửi.', en: 'Choose the file again and send it.' },
    who: you,
  },
  attachment_gone: {
    wrong: { vi: 'Tệp này không còn nữa.', en: 'This file is no longer there.' },
    toDo: {
      vi: 'Tải lại trang; nếu cần, xin công dân nộp lại.',
      en: 'Load the page again; ask for it again if needed.',
    },
    who: you,
  },
};
