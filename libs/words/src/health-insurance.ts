import type { Sentence } from './sentence.ts';

/** Through what somebody has health insurance already. */
export const insuredThroughWords = {
  household: { vi: 'theo hộ gia đình', en: 'through the household' },
  employer: { vi: 'qua nơi làm việc', en: 'through the employer' },
  another_group: { vi: 'theo nhóm khác (nhà nước, trường học)', en: 'in another group (State, school)' },
  not_known: { vi: 'chưa rõ', en: 'not known' },
} as const satisfies Record<string, Sentence>;

/** How those are insured who take no place in an insured household. */
export const insuredApartWords = {
  under_six: {
    vi: 'Dưới 6 tuổi, thẻ bảo hiểm y tế miễn phí do ngân sách nhà nước đóng: {people}.',
    en: 'Under 6, the health card is free and the State pays for it: {people}.',
  },
  pupil: {
    vi: 'Học sinh tham gia bảo hiểm y tế tại trường, không tính vào hộ (không đi học thì báo cơ quan bảo hiểm để tham gia theo hộ): {people}.',
    en: 'Pupils are insured through the school, not in the household (who goes to none tells the insurance office, to be insured in it): {people}.',
  },
} as const satisfies Record<string, Sentence>;

/** Of those who have health insurance already. */
export const insuredBeforeWords = {
  notKnown: {
    vi: 'Cùng chỗ ở có {count} người đã có bảo hiểm, chưa rõ có theo hộ hay không: nếu theo hộ thì người tham gia sau đóng ít hơn.',
    en: '{count} people of the dwelling are insured already, nobody knows whether in the household: if they are, who comes later pays less.',
  },
  through: { vi: 'Bảo hiểm đã có', en: 'Insured already' },
  why: {
    vi: 'Chỉ người tham gia theo hộ mới được tính thứ tự đóng trong hộ.',
    en: 'Only who is insured in the household counts in the order of payment.',
  },
  chooseOne: { vi: 'Chọn…', en: 'Choose…' },
} as const satisfies Record<string, Sentence>;
