import type { Sentence } from '../sentence.ts';

/** The public page "Tôi phải làm gì?". */
export const mustDoWords = {
  title: { vi: 'Tôi phải làm gì?', en: 'What must I do?' },
  explain: {
    vi: 'Trả lời vài câu hỏi để biết luật yêu cầu bạn hoặc chủ nhà làm gì, hạn đến khi nào, cần giấy tờ nào. Không cần đăng nhập, không lưu lại gì.',
    en: 'A few questions, then what the law asks of you or your host, by when, and with which papers. No sign-in, and nothing is kept.',
  },
  nationality: { vi: 'Bạn là công dân Việt Nam?', en: 'Are you a Vietnamese citizen?' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  age: { vi: 'Tuổi của người đến ở', en: 'Age of the person who stays' },
  permanent: { vi: 'Nơi thường trú (xã, phường, đặc khu)', en: 'Permanent residence (commune)' },
  hasPermanent: { vi: 'Bạn có nơi thường trú?', en: 'Do you have a permanent residence?' },
  commune: { vi: 'Bạn đang hoặc sẽ ở đâu?', en: 'Where do you stay, or will you stay?' },
  communeHint: { vi: 'Gõ tên xã, phường rồi chọn.', en: 'Type the commune’s name and choose it.' },
  arrivedOn: { vi: 'Ngày đến ở', en: 'Day of arrival' },
  arrivesLate: { vi: 'Đến từ 23 giờ trở đi?', en: 'Arriving at 23:00 or later?' },
  plannedUntil: { vi: 'Định ở đến ngày nào?', en: 'Until when do you mean to stay?' },
  plannedHint: {
    vi: 'Ngày rời đi. Để trống nếu chưa biết.',
    en: 'The day you leave. Leave empty if you do not know.',
  },
  withCloseRelative: {
    vi: 'Ở nhà người thân (ông, bà, cha, mẹ, vợ, chồng, con, cháu, anh, chị, em ruột)?',
    en: 'With a close relative (grandparent, parent, spouse, child, grandchild, brother, sister)?',
  },
  hostPresent: { vi: 'Chủ nhà có mặt ở đó?', en: 'Is the host there?' },
  dwelling: { vi: 'Chỗ ở là', en: 'The dwelling is' },
  ask: { vi: 'Xem tôi phải làm gì', en: 'Show me what to do' },
  result: { vi: 'Luật yêu cầu', en: 'What the law asks' },
  before: { vi: 'Trước {time}', en: 'Before {time}' },
  on: { vi: 'Ngày {day}', en: 'On {day}' },
  fromDay: { vi: 'Từ ngày {day}', en: 'From {day}' },
  overdue: {
    vi: 'Đã quá hạn. Hãy làm ngay: việc báo muộn chỉ có giá trị từ lúc báo.',
    en: 'The time has passed. Do it now: what is late counts only from then on.',
  },
  papers: { vi: 'Giấy tờ cần có', en: 'Papers that are needed' },
  neverAsked: { vi: 'Không ai được đòi bạn', en: 'Nobody may ask you for' },
  article: { vi: 'Căn cứ', en: 'Legal basis' },
  unconfirmed: {
    vi: 'chưa đối chiếu với Công báo (mức tin cậy {tag})',
    en: 'not yet compared with the gazette (confidence {tag})',
  },
  notAdvice: {
    vi: 'Đây là thông tin theo quy định mà hệ thống biết, không thay cho văn bản luật. Có vướng mắc, hỏi Công an cấp xã nơi bạn ở.',
    en: 'This is information by the rules known to this system, not the text of the law. If in doubt, ask the commune police where you stay.',
  },
  signIn: { vi: 'Đăng nhập cho cán bộ', en: 'Sign-in for officers' },
  needed: { vi: 'Cần chọn xã, phường và ngày đến.', en: 'The commune and the day of arrival are needed.' },
} as const satisfies Record<string, Sentence>;

/** Who has to do it. */
export const dutyHolders = {
  you: { vi: 'Việc của bạn', en: 'Yours to do' },
  host: { vi: 'Việc của chủ nhà', en: 'Your host’s to do' },
  parent_or_guardian: { vi: 'Việc của cha, mẹ, người giám hộ', en: 'A parent’s or guardian’s to do' },
} as const satisfies Record<string, Sentence>;

/** By what right somebody lives in a dwelling. */
export const dwellingHoldWords = {
  rented_or_lent: { vi: 'thuê, mượn hoặc ở nhờ', en: 'rented, lent or lodging' },
  own: { vi: 'của mình', en: 'my own' },
  relative_agrees: { vi: 'của người thân, người ấy đồng ý', en: 'a relative’s, who agrees' },
  none_on_paper: { vi: 'không có giấy tờ gì', en: 'without any paper' },
} as const satisfies Record<string, Sentence>;
