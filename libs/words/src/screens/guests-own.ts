import type { Sentence } from '../sentence.ts';

/** The page on which a guest reports the own stay because no host is there. */
export const guestsOwnWords = {
  title: { vi: 'Khách tự báo lưu trú', en: 'A guest reports the own stay' },
  explain: {
    vi: 'Dùng khi chủ nhà vắng mặt. Không cần đăng nhập; không giữ lại gì trên máy này. Công an cấp xã nhận thông báo và trả lời qua mã theo dõi.',
    en: 'For when the host is away. No sign-in, and nothing stays on this device. The commune police take the report and answer by its code.',
  },
  address: { vi: 'Địa chỉ nơi ở lại', en: 'Address of the stay' },
  addressHint: {
    vi: 'Số nhà, đường, tên nhà trọ nếu có',
    en: 'House number, street, name of the place if any',
  },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  keepCode: {
    vi: 'Ghi lại mã này để xem kết quả; mã chỉ hiện một lần.',
    en: 'Write this code down to see the answer; it is shown once.',
  },
  follow: { vi: 'Tôi đã báo, xem kết quả', en: 'I have reported, show the answer' },
  code: { vi: 'Mã theo dõi', en: 'Tracking code' },
  show: { vi: 'Xem', en: 'Show' },
  withdraw: { vi: 'Rút thông báo', en: 'Take the report back' },
  whatMustIDo: { vi: 'Tôi phải làm gì?', en: 'What must I do?' },
} as const satisfies Record<string, Sentence>;
