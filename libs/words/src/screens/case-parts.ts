import type { Sentence } from '../sentence.ts';

/** Parts of the page of a case beside its steps: papers and consents, the longer limit, the national entry. */
export const casePartWords = {
  papers: { vi: 'Giấy tờ và ý kiến đồng ý', en: 'Papers and consents' },
  nothingMissing: { vi: 'đủ', en: 'nothing is missing' },
  missingCount: { vi: 'còn thiếu {count}', en: '{count} missing' },
  unseenCount: { vi: 'chưa xem {count}', en: '{count} not seen yet' },
  seenOn: { vi: 'đã xem ngày {day}', en: 'seen on {day}' },
  seenInMinutes: {
    vi: 'đã đối chiếu ngày {day}, biên bản số {number}',
    en: 'compared on {day}, minutes no. {number}',
  },
  notSeen: { vi: 'chưa xem', en: 'not seen yet' },
  recordSeen: { vi: 'Ghi đã xem', en: 'Record as seen' },
  whichPaper: { vi: 'Giấy tờ', en: 'Paper' },
  minutesNumber: { vi: 'Số biên bản đối chiếu (nếu có)', en: 'Number of the minutes (if any)' },
  originalsWhy: {
    vi: 'Bản chính được đối chiếu, ghi biên bản và trả lại; không giữ, không chụp giấy tờ tùy thân.',
    en: 'Originals are compared, noted in minutes and given back; identity papers are neither kept nor photographed.',
  },
  consentGiven: { vi: '{giver}: {method}, ngày {day}', en: '{giver}: {method}, on {day}' },
  consentMissing: { vi: 'chưa có ý kiến', en: 'no consent yet' },
  recordConsent: { vi: 'Ghi ý kiến đồng ý', en: 'Record a consent' },
  consentOf: { vi: 'Ý kiến của', en: 'Consent of' },
  givenOn: { vi: 'Ngày đồng ý', en: 'Given on' },
  complexity: { vi: 'Vụ việc phức tạp', en: 'A complex matter' },
  complexityWhy: {
    vi: 'Áp dụng thời hạn dài hơn của loại hồ sơ này, tính từ đầu; lý do ghi vào lịch sử. Không rút lại được.',
    en: 'The longer limit of this kind runs from the beginning; the reason stays in the history. It cannot be taken back.',
  },
  markComplex: { vi: 'Áp dụng thời hạn dài hơn', en: 'Let the longer limit run' },
  complexReason: { vi: 'Vì sao phức tạp', en: 'Why it is complex' },
  national: { vi: 'Hệ thống quốc gia', en: 'National system' },
  nationalToEnter: { vi: 'chưa nhập, nhập trước {day}', en: 'to be entered by {day}' },
  nationalEntered: {
    vi: 'đã nhập ngày {day}, mã hồ sơ {code}, cán bộ {name}',
    en: 'entered on {day}, dossier code {code}, by {name}',
  },
} as const satisfies Record<string, Sentence>;

/** What forbids registering at a dwelling, where it is set and lifted. */
export const dwellingBlockPart = {
  title: {
    vi: 'Nơi không được đăng ký mới (Điều 23)',
    en: 'Where nothing may be newly registered (article 23)',
  },
  none: {
    vi: 'Không có căn cứ nào được ghi nhận với chỗ ở này.',
    en: 'Nothing is recorded against this dwelling.',
  },
  since: { vi: 'từ {day}: {basis}', en: 'since {day}: {basis}' },
  set: { vi: 'Ghi nhận căn cứ', en: 'Record a ground' },
  reason: { vi: 'Căn cứ', en: 'Ground' },
  basis: { vi: 'Theo quyết định, bản đồ hoặc bản án nào', en: 'By which decision, map or judgment' },
  from: { vi: 'Từ ngày', en: 'From' },
  consequence: {
    vi: 'Từ nay không lập được hồ sơ đăng ký tại chỗ ở này, cho đến khi gỡ. Đăng ký đang có hiệu lực không bị ảnh hưởng.',
    en: 'No registration can be filed for this dwelling until it is lifted. Registrations in force are not touched.',
  },
  lift: { vi: 'Gỡ', en: 'Lift' },
  liftReason: { vi: 'Vì sao không còn', en: 'Why it no longer holds' },
} as const satisfies Record<string, Sentence>;
