import type { Sentence } from '../sentence.ts';

/** The labour officer's figures over time and between provinces, and what is taken away as a file. */
export const overTimeWords = {
  views: { vi: 'Cách xem số liệu', en: 'Views of the figures' },
  oneDay: { vi: 'Một ngày', en: 'One day' },
  overTime: { vi: 'Theo thời gian', en: 'Over time' },
  flows: { vi: 'Giữa các tỉnh', en: 'Between provinces' },
  knownOn: { vi: 'Đã biết đến hết ngày', en: 'As known at the end of' },
  whenSeen: { vi: 'lúc xem', en: 'now' },
  knownThen: {
    vi: 'Theo dữ liệu đã biết đến hết ngày {day}.',
    en: 'As known at the end of {day}.',
  },
  from: { vi: 'Từ ngày', en: 'From' },
  lastDay: { vi: 'Đến hết ngày', en: 'Last day' },
  step: { vi: 'Tính vào', en: 'Counted' },
  split: { vi: 'Chia theo', en: 'Split by' },
  lastYear: { vi: '12 tháng', en: '12 months' },
  lastThreeYears: { vi: '36 tháng', en: '36 months' },
  lastNinetyDays: { vi: '90 ngày', en: '90 days' },
  period: { vi: 'Giai đoạn gần nhất', en: 'Latest period' },
  seriesSentence: {
    vi: '{population} tại {area}, tính vào {step} từ {from} đến hết {lastDay}, theo {basis}; mã {codeSets}.',
    en: '{population} in {area}, counted {step} from {from} to {lastDay}, by {basis}; codes {codeSets}.',
  },
  twoMaps: {
    vi: 'Trước 01/07/2025 tính theo 63 tỉnh, thành phố (NSO-63), từ ngày đó theo 34 (NSO-34): số liệu hai bên vạch đứt không so sánh trực tiếp được. Muốn so sánh, hãy chọn một bản đồ cho cả giai đoạn.',
    en: 'Before 01/07/2025 the 63 provinces count (NSO-63), from that day on the 34 (NSO-34): the two sides of the dashed line do not compare. To compare, choose one map for the whole period.',
  },
  newMap: { vi: '34 tỉnh từ 01/07/2025', en: '34 provinces from 01/07/2025' },
  today: { vi: 'hôm nay', en: 'today' },
  ahead: {
    vi: 'Sau hôm nay: tính từ những thời hạn và dự định đã ghi.',
    en: 'After today: from the terms and plans recorded so far.',
  },
  rest: { vi: 'các tỉnh, thành phố khác', en: 'the other provinces' },
  readDay: { vi: 'Đọc biểu đồ theo ngày', en: 'Read the chart day by day' },
  reading: { vi: '{day}: tổng số {total}', en: '{day}: total {total}' },
  byDays: { vi: 'Bảng theo ngày', en: 'Table by days' },
  largestFlows: { vi: 'Những dòng lớn nhất', en: 'The largest flows' },
  matrix: { vi: 'Bảng các tỉnh', en: 'Matrix of the provinces' },
  shades: {
    vi: 'Ô đậm hơn là nhiều người hơn; số người ghi trong ô.',
    en: 'Darker cells hold more people; the number stands in the cell.',
  },
  noFlows: {
    vi: 'Không có ai được tính giữa các tỉnh trong ngày này.',
    en: 'Nobody counts between provinces on this day.',
  },
  takeAway: { vi: 'Tải số liệu này về', en: 'Take these figures away' },
  download: { vi: 'Tải {format}', en: 'Download {format}' },
} as const satisfies Record<string, Sentence>;

/** How often a series counts. */
export const seriesSteps = {
  month: { vi: 'mỗi tháng một ngày', en: 'once a month' },
  day: { vi: 'từng ngày', en: 'every day' },
} as const satisfies Record<string, Sentence>;
