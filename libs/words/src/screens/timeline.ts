import type { Sentence } from '../sentence.ts';

/** The person's timeline: axis, reasons and table. */
export const timelineWords = {
  title: { vi: 'Quá trình cư trú', en: 'Residence over time' },
  today: { vi: 'hôm nay', en: 'today' },
  zoom: { vi: 'Mức nhìn', en: 'Zoom' },
  year: { vi: 'Tất cả', en: 'All' },
  quarter: { vi: 'Quý', en: 'Quarter' },
  month: { vi: 'Tháng', en: 'Month' },
  fromTo: { vi: '{from} – hết {lastDay}', en: '{from} – {lastDay} (last day)' },
  days: { vi: '{count} ngày', en: '{count} days' },
  proposed: { vi: 'nếu đồng ý hồ sơ này', en: 'if this case is granted' },
  future: {
    vi: 'Phần gạch chéo là dự tính theo dữ liệu đến hôm nay.',
    en: 'The hatched part is what today’s facts foresee.',
  },
  why: { vi: 'Vì sao', en: 'Why' },
  chooseSegment: { vi: 'Chọn một đoạn để xem căn cứ.', en: 'Choose a segment to see its reasons.' },
  nothing: {
    vi: 'Chưa có ngày nào người này sinh sống ngoài nơi thường trú.',
    en: 'There is no day on which the person lives away from their permanent residence.',
  },
  asTable: { vi: 'Xem dạng bảng', en: 'As a table' },
  period: { vi: 'Thời gian', en: 'Period' },
  commune: { vi: 'Xã, phường', en: 'Commune' },
  status: { vi: 'Tình trạng', en: 'Status' },
  movement: { vi: 'Di chuyển', en: 'Movement' },
  migrant: { vi: 'Người di cư (khác tỉnh)', en: 'Migrant (inter-provincial)' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
} as const satisfies Record<string, Sentence>;
