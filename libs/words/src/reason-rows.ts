import type { Sentence } from './sentence.ts';
import { statusReasons } from './statuses.ts';

/** Every reason that a segment of a timeline can rest on: a row of the status table, the choice of place, a migrant rule. */
export const reasonRows = {
  ...statusReasons,
  place: {
    vi: 'Có mặt ở nhiều nơi; tính tại nơi ở ổn định mà người này được ghi nhận có mặt gần nhất.',
    en: 'Present in several places; counted at the settled place where the person was last seen.',
  },
  'migrant.1': {
    vi: 'Đã ở trong tỉnh này từ 30 ngày trở lên, thường trú ở tỉnh khác.',
    en: 'In this province for 30 days or more, with permanent residence in another.',
  },
  'migrant.2': {
    vi: 'Dự định ở trong tỉnh này từ 30 ngày trở lên, thường trú ở tỉnh khác.',
    en: 'Means to stay in this province for 30 days or more, with permanent residence in another.',
  },
  'migrant.3': {
    vi: 'Có đăng ký tạm trú tại đây, thường trú ở tỉnh khác.',
    en: 'Registered here, with permanent residence in another province.',
  },
  'migrant.4': {
    vi: 'Trong 365 ngày trước đó đã có ít nhất 30 ngày ở tỉnh này, thường trú ở tỉnh khác.',
    en: 'At least 30 days in this province within the 365 days before, with permanent residence in another.',
  },
} as const satisfies Record<string, Sentence>;

/** The code of a reason. */
export type ReasonRow = keyof typeof reasonRows;
