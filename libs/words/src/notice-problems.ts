import { type ProblemWords, you } from './problem-words.ts';

/** Refusals about notices to applicants. */
export const noticeProblems: Readonly<Record<string, ProblemWords>> = {
  notice_already_sent: {
    wrong: { vi: 'Thông báo này đã được gửi.', en: 'This notice was sent.' },
    toDo: { vi: 'Tải lại trang để xem các lần gửi.', en: 'Load the page again to see the attempts.' },
    who: you,
  },
  notice_has_no_way: {
    wrong: { vi: 'Không có cách gửi thông báo này.', en: 'There is no way to send this notice.' },
    toDo: {
      vi: 'Ghi số điện thoại hoặc thư điện tử của công dân, hoặc in thông báo và giao tại quầy.',
      en: 'Record a telephone or an e-mail, or print the notice and hand it over.',
    },
    who: you,
  },
  notice_link_not_good: {
    wrong: { vi: 'Liên kết này không đúng.', en: 'The link is not right.' },
    toDo: {
      vi: 'Mở lại liên kết trong thư hoặc tin nhắn, hoặc đề nghị cơ quan đăng ký cư trú ghi nhận.',
      en: 'Open the link of the letter or message again, or ask the registration office.',
    },
    who: you,
  },
};
