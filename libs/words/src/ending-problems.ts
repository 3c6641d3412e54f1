import { type ProblemWords, you } from './problem-words.ts';

/** Problem documents about endings, cancellations, absences and the national system, by their `code`. */
export const endingProblems: Readonly<Record<string, ProblemWords>> = {
  minutes_written_already: {
    wrong: { vi: 'Hồ sơ này đã có biên bản.', en: 'Minutes of this case have been written already.' },
    toDo: {
      vi: 'Tải lại hồ sơ để xem biên bản; quyết định trên cơ sở đó.',
      en: 'Load the case again to read them, and decide on them.',
    },
    who: you,
  },
  already_cancelled: {
    wrong: { vi: 'Đăng ký này đã bị huỷ bỏ.', en: 'This registration has been cancelled already.' },
    toDo: { vi: 'Xem quyết định huỷ trong lịch sử hồ sơ.', en: 'Read the cancellation in the history.' },
    who: you,
  },
  followed_by_another: {
    wrong: {
      vi: 'Một đăng ký khác đã gia hạn hoặc thay cho đăng ký này và còn hiệu lực.',
      en: 'Another registration extends this one or took its place, and still stands.',
    },
    toDo: {
      vi: 'Xem xét huỷ đăng ký sau trước, rồi mới đến đăng ký này.',
      en: 'Look at the later registration first, then at this one.',
    },
    who: {
      vi: 'Công an xã đã đăng ký, hoặc Công an tỉnh.',
      en: 'The commune that registered, or the province.',
    },
  },
  already_entered: {
    wrong: {
      vi: 'Mục này đã được ghi là đã nhập vào hệ thống quốc gia.',
      en: 'Somebody has said already that this was entered nationally.',
    },
    toDo: {
      vi: 'Nếu mã đã ghi sai: huỷ ghi nhận kèm lý do rồi ghi lại.',
      en: 'If the code is wrong, void it with a reason and say it anew.',
    },
    who: you,
  },
  not_named: {
    wrong: {
      vi: 'Bạn không được phân công tiếp nhận loại khai báo này.',
      en: 'You are not named for this kind of declaration.',
    },
    toDo: {
      vi: 'Chuyển cho cán bộ được Công an tỉnh phân công.',
      en: 'Pass it to the officer whom the provincial police named.',
    },
    who: { vi: 'Công an tỉnh phân công.', en: 'The provincial police name officers.' },
  },
  no_longer_limit: {
    wrong: {
      vi: 'Loại hồ sơ này không có thời hạn dài hơn, hoặc đã được tính theo thời hạn dài.',
      en: 'This kind of case has no longer limit, or it runs already.',
    },
    toDo: { vi: 'Giải quyết theo hạn đang hiển thị.', en: 'Decide by the day shown.' },
    who: you,
  },
  already_answered: {
    wrong: { vi: 'Khai báo này đã được trả lời.', en: 'This declaration has been answered already.' },
    toDo: { vi: 'Tải lại để xem kết quả.', en: 'Load it again to see the answer.' },
    who: you,
  },
};
