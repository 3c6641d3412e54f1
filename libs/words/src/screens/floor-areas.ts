import type { Sentence } from '../sentence.ts';

/** What provinces ask of floor per person. */
export const floorAreaWords = {
  title: { vi: 'Diện tích nhà ở tối thiểu', en: 'Smallest floor area' },
  explain: {
    vi: 'Luật Cư trú: ít nhất 8 m² sàn/người (Điều 20 khoản 3). Tỉnh, thành phố có nghị quyết quy định cao hơn thì nhập ở đây. Giá trị chỉ dùng để gợi ý chỗ ở đông người, không dùng để từ chối ai.',
    en: 'Law on Residence: at least 8 m² of floor per person (article 20(3)). Where a province asks for more by a resolution it is entered here. It only hints at crowded dwellings and refuses nobody.',
  },
  none: {
    vi: 'Chưa nhập tỉnh nào; áp dụng mức 8 m² của luật.',
    en: 'None is entered; the law’s 8 m² holds.',
  },
  add: { vi: 'Nhập mức của một tỉnh', en: 'Enter a province' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  squareMetres: { vi: 'm² sàn/người', en: 'm² per person' },
  holdsFrom: { vi: 'Áp dụng từ', en: 'Holds from' },
  basis: { vi: 'Nghị quyết (số, ngày)', en: 'Resolution (number, day)' },
  confirmed: { vi: 'Đã đối chiếu với bản công bố', en: 'Compared with the published text' },
  unconfirmed: { vi: 'chưa đối chiếu', en: 'not compared yet' },
  remove: { vi: 'Thu hồi', en: 'Void' },
} as const satisfies Record<string, Sentence>;
