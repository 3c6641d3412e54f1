import { type ProblemWords, you } from './problem-words.ts';
import type { Sentence } from './sentence.ts';

const police: Sentence = { vi: 'Công an xã nơi có chỗ ở.', en: 'The commune police of the place.' };

/** Problem documents about dwellings, their owners and hosts, by their `code`. */
export const dwellingProblems: Readonly<Record<string, ProblemWords>> = {
  owner_only: {
    wrong: {
      vi: 'Chỉ chủ sở hữu đã được xác nhận mới xem được ai đăng ký tại đây.',
      en: 'Only the confirmed owner sees who is registered here.',
    },
    toDo: {
      vi: 'Nếu chỗ ở là của bạn, gửi đề nghị xác nhận chủ sở hữu.',
      en: 'If it is yours, send a claim of ownership.',
    },
    who: police,
  },
  already_tied: {
    wrong: {
      vi: 'Tài khoản này đã được gắn với chỗ ở với cùng vai trò.',
      en: 'This account answers for the dwelling in this capacity already.',
    },
    toDo: { vi: 'Xem danh sách người phụ trách chỗ ở.', en: 'Look at who answers for the dwelling.' },
    who: you,
  },
  tie_ended_already: {
    wrong: { vi: 'Việc phụ trách này đã kết thúc.', en: 'This has ended already.' },
    toDo: { vi: 'Tải lại trang.', en: 'Load the page again.' },
    who: you,
  },
  already_merged: {
    wrong: {
      vi: 'Một trong hai chỗ ở đã được gộp vào chỗ ở khác.',
      en: 'One of the two has been merged into another dwelling.',
    },
    toDo: {
      vi: 'Mở chỗ ở đang được giữ lại rồi gộp với chỗ ở đó.',
      en: 'Open the dwelling that is kept and merge with that one.',
    },
    who: you,
  },
  merged_on_since: {
    wrong: {
      vi: 'Chỗ ở giữ lại của lần gộp này sau đó đã được gộp tiếp vào chỗ ở khác.',
      en: 'The dwelling that this merge kept was merged on into another one since.',
    },
    toDo: {
      vi: 'Hủy lần gộp sau trước, rồi hủy lần gộp này.',
      en: 'Undo the later merge first, then this one.',
    },
    who: you,
  },
  not_living_there: {
    wrong: {
      vi: 'Không có ghi nhận nào cho thấy người này đang ở hoặc đăng ký tại đây.',
      en: 'Nothing says that this person lives or is registered here.',
    },
    toDo: { vi: 'Kiểm tra lại người và chỗ ở.', en: 'Check the person and the dwelling.' },
    who: you,
  },
  already_answered: {
    wrong: { vi: 'Việc này đã được trả lời.', en: 'This has been answered already.' },
    toDo: {
      vi: 'Tải lại trang để xem câu trả lời của cán bộ khác.',
      en: 'Load the page again to read another officer’s answer.',
    },
    who: you,
  },
  too_many_open_claims: {
    wrong: {
      vi: 'Bạn đang có nhiều đề nghị xác nhận chưa được trả lời.',
      en: 'Many of your claims wait for an answer.',
    },
    toDo: { vi: 'Chờ trả lời rồi gửi tiếp.', en: 'Wait for the answers, then send more.' },
    who: police,
  },
};
