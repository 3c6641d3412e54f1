import type { Sentence } from './sentence.ts';

/** A refusal or an error in its three parts: what is wrong, what to do, who can do it. */
export interface ProblemWords {
  readonly wrong: Sentence;
  readonly toDo: Sentence;
  readonly who: Sentence;
}

/** Who can do it: whoever reads the sentence. */
export const you: Sentence = { vi: 'Bạn.', en: 'You.' };

/** Who can do it: whoever administers the system. */
export const administrator: Sentence = { vi: 'Quản trị viên hệ thống.', en: 'The system administrator.' };

/** The words around a problem. */
export const problemWords = {
  toDo: { vi: 'Cần làm:', en: 'What to do:' },
  who: { vi: 'Ai làm được:', en: 'Who can:' },
  reference: { vi: 'Mã tham chiếu', en: 'Reference' },
  unknownGround: {
    vi: 'Mục {field} không được chấp nhận ({code}).',
    en: '{field} was not accepted ({code}).',
  },
} as const satisfies Record<string, Sentence>;
