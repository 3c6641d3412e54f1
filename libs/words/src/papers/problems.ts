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
  print_not_ready: {
    wrong: { vi: 'Tệp in chưa xong.', en: 'The file is not ready yet.' },
    toDo: { vi: 'Chờ đến khi thanh tiến độ đầy.', en: 'Wait until the progress bar is full.' },
    who: you,
  },
  print_gone: {
    wrong: {
      vi: 'Tệp in không còn: đã quá một giờ, hoặc có giấy tờ trong tệp đã được thay bằng bản mới.',
      en: 'The file is gone: its hour is over, or a paper in it was replaced.',
    },
    toDo: { vi: 'Bấm in lại.', en: 'Print again.' },
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
