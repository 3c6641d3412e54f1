import type { Sentence } from '../sentence.ts';

/** The labour officer's figures. */
export const figuresWords = {
  title: { vi: 'Số liệu', en: 'Figures' },
  day: { vi: 'Ngày tính', en: 'Day counted' },
  basis: { vi: 'Bản đồ hành chính', en: 'Administrative map' },
  population: { vi: 'Đối tượng', en: 'Population' },
  rows: { vi: 'Theo dòng', en: 'Rows' },
  columns: { vi: 'Theo cột', en: 'Columns' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  wholeArea: { vi: 'Cả địa bàn', en: 'Whole area' },
  total: { vi: 'Tổng số', en: 'Total' },
  originUnknown: { vi: 'Không rõ nơi thường trú', en: 'Permanent residence unknown' },
  originUnknownWhy: {
    vi: 'Những người này không thể là người di cư theo định nghĩa và được nêu riêng để không bị bỏ sót.',
    en: 'They cannot be migrants by the definition and are named apart so that they do not vanish.',
  },
  none: { vi: 'Không có ai được tính trong ngày này.', en: 'Nobody counts on this day.' },
  noneTodo: {
    vi: 'Chọn ngày khác, đối tượng “tất cả người sống xa nơi thường trú”, hoặc địa bàn khác.',
    en: 'Choose another day, everybody away from home, or another area.',
  },
  chooseProvince: {
    vi: 'Chọn một tỉnh, thành phố để xem theo xã, phường.',
    en: 'Choose a province to see communes.',
  },
  largest: {
    vi: 'Biểu đồ vẽ {count} dòng lớn nhất; bảng có đủ.',
    en: 'The chart draws the {count} largest rows; the table has them all.',
  },
  notes: { vi: 'Ghi chú đi kèm số liệu', en: 'Notes that go with the figures' },
  definitionMigrants: {
    vi: 'Người di cư: người sống ở tỉnh khác tỉnh thường trú từ 30 ngày, hoặc dự định ở từ 30 ngày, hoặc đã đăng ký tạm trú, hoặc đã có ít nhất 30 ngày ở tỉnh này trong 365 ngày trước (NEU/UNDP 2024).',
    en: 'Migrants: people living in another province than that of their permanent residence for 30 days or more, or intending to, or registered, or with at least 30 days in this province within the 365 days before (NEU/UNDP 2024).',
  },
  definitionAllAway: {
    vi: 'Tất cả người sống xa nơi thường trú: mọi người được tính ở một xã, phường khác xã, phường thường trú trong ngày đó.',
    en: 'Everybody away from home: all who count on that day in another commune than that of their permanent residence.',
  },
  sentence: {
    vi: '{population} tại {area}, ngày {day}, theo {basis}; mã {codeSet}.',
    en: '{population} in {area} on {day}, by {basis}; codes {codeSet}.',
  },
  exact: { vi: 'Số đếm chính xác, không làm tròn.', en: 'Exact counts, not rounded.' },
  rounded: { vi: 'Số đã làm tròn.', en: 'Rounded counts.' },
  knownNow: { vi: 'Theo dữ liệu đã ghi đến lúc xem.', en: 'As recorded at the time of viewing.' },
  nobody: { vi: '(không chia)', en: '(not split)' },
  count: { vi: 'Số người', en: 'People' },
} as const satisfies Record<string, Sentence>;

/** Whose map decides “another province”. */
export const bases = {
  legal: { vi: 'các tỉnh có hiệu lực trong ngày tính', en: 'the provinces in force on the day' },
  current34: { vi: '34 tỉnh, thành phố hiện nay', en: 'the 34 provinces of today' },
  legacy63: { vi: '63 tỉnh, thành phố đến 30/06/2025', en: 'the 63 provinces until 30/06/2025' },
} as const satisfies Record<string, Sentence>;

/** Whom a headcount counts. */
export const populations = {
  migrants: { vi: 'Người di cư theo nghiên cứu', en: 'Migrants of the study' },
  all_away: { vi: 'Tất cả người sống xa nơi thường trú', en: 'Everybody away from home' },
} as const satisfies Record<string, Sentence>;

/** What a headcount is broken down by. */
export const dimensions = {
  commune: { vi: 'Xã, phường', en: 'Commune' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  group: { vi: 'Nhóm tình trạng', en: 'Status group' },
  status: { vi: 'Tình trạng', en: 'Status' },
  age_group: { vi: 'Nhóm tuổi', en: 'Age group' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  movement: { vi: 'Di chuyển', en: 'Movement' },
} as const satisfies Record<string, Sentence>;
