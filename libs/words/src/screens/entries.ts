import type { Sentence } from '../sentence.ts';

/** Entries in the national system. */
export const entryWords = {
  toEnter: { vi: 'Chưa nhập hệ thống quốc gia', en: 'Not yet entered nationally' },
  why: {
    vi: 'Kết quả có giá trị pháp lý khi đã cập nhật vào Cơ sở dữ liệu về cư trú (Luật Cư trú, Điều 28 khoản 2).',
    en: 'A result has legal effect once it stands in the national residence database (Law on Residence, article 28 clause 2).',
  },
  none: {
    vi: 'Mọi kết quả đã được nhập vào hệ thống quốc gia.',
    en: 'Every result has been entered in the national system.',
  },
  dueOn: { vi: 'Nhập trước', en: 'Enter by' },
  subject: { vi: 'Nội dung', en: 'Subject' },
  term: { vi: 'Thời hạn', en: 'Term' },
  legalNumber: {
    vi: 'Số có giá trị pháp lý là mã hồ sơ của hệ thống quốc gia; số ở đây chỉ để theo dõi.',
    en: 'The legal number is the dossier code of the national system; the number here is for following only.',
  },
  missing: { vi: 'Còn thiếu', en: 'Still missing' },
  made: { vi: 'Đã nhập hệ thống quốc gia', en: 'Entered in the national system' },
  dossierCode: { vi: 'Mã hồ sơ quốc gia', en: 'National dossier code' },
  enteredOn: { vi: 'Ngày nhập', en: 'Entered on' },
} as const satisfies Record<string, Sentence>;
