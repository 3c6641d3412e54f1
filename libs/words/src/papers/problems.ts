import { you, type ProblemWords } from '../problem-words.ts';

/** What may go wrong with printed papers and with following a filing. */
export const paperProblems: Readonly<Record<string, ProblemWords>> = {
  paper_not_yet: {
    wrong: { vi: 'Hồ sơ chưa có giấy tờ loại này.', en: 'The case has no such paper yet.' },
    toDo: {
      vi: 'In giấy tờ phù hợp với bước hiện tại của hồ sơ.',
      en: 'Print what belongs to the present step of the case.',
    },
    who: you,
  },
  no_such_filing: {
    wrong: {
      vi: 'Không có hồ sơ nào với mã và ngày sinh này.',
      en: 'There is no filing with this code and date of birth.',
    },
    toDo: {
      vi: 'Xem lại mã theo dõi và ngày sinh in trên phiếu tiếp nhận; nếu vẫn không thấy, hỏi công an cấp xã nơi nộp.',
      en: 'Compare the code and the date of birth with the receipt; if they are right, ask the police where it was filed.',
    },
    who: you,
  },
};
