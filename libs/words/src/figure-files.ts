import { dimensions } from './screens/figures.ts';
import { sexes } from './sexes.ts';
import type { Sentence } from './sentence.ts';
import { movements, statuses, statusGroups } from './statuses.ts';

/** Words that stand only in the files of figures. */
export const fileWords = {
  notes: { vi: 'Ghi chú', en: 'Notes' },
  definition: { vi: 'Định nghĩa', en: 'Definition' },
  period: { vi: 'Giai đoạn', en: 'Period' },
  known: { vi: 'Theo dữ liệu đã biết đến', en: 'As known at' },
  codeSet: { vi: 'Bộ mã đơn vị hành chính', en: 'Code set' },
  rounding: { vi: 'Làm tròn', en: 'Rounding' },
  code: { vi: 'mã', en: 'code' },
  originByDestination: { vi: 'Nơi thường trú \\ Nơi được tính', en: 'Permanent residence \\ Counted in' },
} as const satisfies Record<string, Sentence>;

/** Every dimension of a headcount, also those that only a file or the interface offers. */
export const figureDimensions = {
  ...dimensions,
  birth_year: { vi: 'Năm sinh', en: 'Birth year' },
  origin_province: { vi: 'Tỉnh, thành phố thường trú', en: 'Province of permanent residence' },
  purpose: { vi: 'Mục đích', en: 'Purpose' },
} as const satisfies Record<string, Sentence>;

const purposes: Readonly<Record<string, Sentence>> = {
  work: { vi: 'làm việc', en: 'work' },
  study: { vi: 'học tập', en: 'study' },
  family: { vi: 'theo gia đình', en: 'family' },
  other: { vi: 'khác', en: 'other' },
};

/** Words for the values of a headcount's dimensions, by code; a value without one speaks for itself. */
export const figureValues: Readonly<Record<string, Sentence>> = {
  ...sexes,
  ...movements,
  ...purposes,
  ...statuses,
  ...statusGroups,
  unknown: { vi: 'không rõ', en: 'unknown' },
};
