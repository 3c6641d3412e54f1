import { you, type ProblemWords } from './problem-words.ts';
import type { Sentence } from './sentence.ts';

/** Refusals of inspections and of helping people to register. */
export const inspectionProblems: Readonly<Record<string, ProblemWords>> = {
  too_late_to_take_back: {
    wrong: {
      vi: 'Kết quả kiểm tra này đã ghi quá 30 ngày.',
      en: 'This visit was recorded more than 30 days ago.',
    },
    toDo: {
      vi: 'Thu hồi từng thông tin sai tại trang của người đó.',
      en: 'Void what is wrong on the page of the person.',
    },
    who: you,
  },
  later_work_builds_on_it: {
    wrong: {
      vi: 'Đã có hồ sơ hoặc thông tin ghi sau dựa trên kết quả này.',
      en: 'A case or later facts build on this finding.',
    },
    toDo: {
      vi: 'Thu hồi phần ghi sau tại trang của người đó trước, rồi thu hồi kết quả này.',
      en: 'Void the later facts on the page of the person first, then this finding.',
    },
    who: you,
  },
  registration_not_due: {
    wrong: {
      vi: 'Theo thông tin đã ghi, hôm nay người này không phải đăng ký tạm trú tại đây.',
      en: 'By what is recorded the person need not register here today.',
    },
    toDo: {
      vi: 'Ghi việc người này đang ở đây trước, nếu chưa ghi.',
      en: 'Record first that the person lives here, if that is missing.',
    },
    who: you,
  },
  not_registered_yet: {
    wrong: {
      vi: 'Người này chưa được đăng ký tạm trú tại đây.',
      en: 'The person is not registered here yet.',
    },
    toDo: {
      vi: 'Lập hồ sơ đăng ký tại quầy và quyết định trước, hoặc chọn kết quả khác.',
      en: 'Register them at the counter first, or choose another outcome.',
    },
    who: you,
  },
};

/** What can be wrong with what was typed about a visit or a step of help. */
export const inspectionFieldProblems: Readonly<Record<string, Sentence>> = {
  too_long_ago: {
    vi: 'Ngày này đã quá 30 ngày; ghi trực tiếp vào thông tin của người đó.',
    en: 'More than 30 days ago; record it with the person instead.',
  },
  nobody_was_home: {
    vi: 'Không có ai ở nhà thì không ghi kết quả của từng người.',
    en: 'Nothing can be found of anybody where nobody was home.',
  },
  after_the_visit: { vi: 'Ngày này ở sau ngày kiểm tra.', en: 'This lies after the visit.' },
  named_twice: { vi: 'Người này đã được ghi ở trên.', en: 'This person stands above already.' },
  before_it_was_found: {
    vi: 'Ngày này ở trước ngày phát hiện.',
    en: 'This lies before the day it was found.',
  },
  in_the_past: { vi: 'Ngày này đã qua.', en: 'This day has passed.' },
  only_with_an_invitation: { vi: 'Chỉ ghi ngày hẹn khi mời.', en: 'Only an invitation has an appointment.' },
  only_at_the_end: { vi: 'Chỉ ghi kết quả khi kết thúc.', en: 'Only the last step has an outcome.' },
};
