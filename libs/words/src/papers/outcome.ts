import type { Sentence } from '../sentence.ts';

/** The notice of a result (thông báo về kết quả giải quyết, hủy bỏ đăng ký cư trú). */
export const resultPaper = {
  title: { vi: 'THÔNG BÁO', en: 'NOTICE' },
  about: { vi: 'Về kết quả giải quyết hồ sơ {matter}', en: 'Result: {matter}' },
  registered: {
    vi: '{agency} thông báo đã giải quyết hồ sơ {matter} của ông (bà):',
    en: '{agency} has decided the file ({matter}) of:',
  },
  term: { vi: 'Thời hạn tạm trú:', en: 'Term:' },
  registeredAt: { vi: 'Nơi tạm trú:', en: 'Place of temporary residence:' },
  decidedOn: { vi: 'Ngày quyết định:', en: 'Decided on:' },
  endedOn: { vi: 'Đăng ký hết hiệu lực từ ngày:', en: 'The registration no longer holds from:' },
  ground: {
    vi: 'Căn cứ xóa đăng ký (khoản 1 Điều 29 Luật Cư trú):',
    en: 'Ground (Law on Residence, article 29(1)):',
  },
  cancelled: {
    vi: 'Kết quả đăng ký tạm trú bị hủy bỏ; tình trạng cư trú trước khi đăng ký được khôi phục (Điều 13 Thông tư 116/2026/TT-BCA).',
    en: 'The registration is cancelled and the state before it is restored (Circular 116/2026/TT-BCA, article 13).',
  },
  reason: { vi: 'Lý do:', en: 'Reason:' },
  accepted: { vi: 'Kết quả:', en: 'Result:' },
  acceptedText: { vi: 'đã tiếp nhận và cập nhật', en: 'accepted and recorded' },
  nationalCode: { vi: 'Mã hồ sơ trên hệ thống quốc gia:', en: 'Dossier code in the national system:' },
  nationalCodeText: { vi: '{code}, cập nhật ngày {day}', en: '{code}, entered on {day}' },
  legalNumber: {
    vi: 'Số có giá trị pháp lý là mã hồ sơ trên hệ thống quốc gia nêu trên; số của giấy này là số nội bộ để tra cứu.',
    en: 'The number with legal value is the national system’s dossier code above; the number of this paper is internal.',
  },
  notYetEntered: {
    vi: 'Kết quả chưa được cập nhật vào Cơ sở dữ liệu về cư trú. Việc đăng ký có hiệu lực khi được cập nhật và ông (bà) được thông báo (khoản 2 Điều 28 Luật Cư trú); số có giá trị pháp lý là mã hồ sơ của hệ thống quốc gia, số của giấy này là số nội bộ.',
    en: 'The result is not yet entered in the residence database. It takes effect when it is entered and told (Law on Residence, article 28(2)); the number with legal value is the national system’s dossier code, the number of this paper is internal.',
  },
  extend: {
    vi: 'Muốn tiếp tục tạm trú, đề nghị gia hạn trong {days} ngày trước ngày hết hạn (khoản 3 Điều 28 Luật Cư trú).',
    en: 'To stay on, ask for an extension in the {days} days before the term ends (Law on Residence, article 28(3)).',
  },
} as const satisfies Record<string, Sentence>;

/** The confirmation of residence information (xác nhận thông tin về cư trú). */
export const confirmationPaper = {
  title: { vi: 'XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ', en: 'CONFIRMATION OF RESIDENCE INFORMATION' },
  confirms: {
    vi: '{agency} xác nhận thông tin về cư trú, tính đến ngày {day}, của:',
    en: '{agency} confirms, as of {day}, the residence information of:',
  },
  permanent: { vi: 'Nơi thường trú:', en: 'Permanent residence:' },
  temporary: { vi: 'Nơi tạm trú:', en: 'Temporary residence:' },
  current: { vi: 'Nơi ở hiện tại:', en: 'Current residence:' },
  since: { vi: '{place}, từ ngày {day}', en: '{place}, since {day}' },
  term: { vi: '{place}, từ ngày {from} đến ngày {lastDay}', en: '{place}, from {from} to {lastDay}' },
  none: { vi: 'không có', en: 'none' },
  household: { vi: 'Thành viên trong hộ gia đình', en: 'Members of the household' },
  validUntil: {
    vi: 'Giấy này có giá trị đến hết ngày {day}; hết giá trị sớm hơn nếu thông tin về cư trú thay đổi.',
    en: 'Valid to the end of {day}, and no longer once the residence information changes.',
  },
  validityDoubtful: {
    vi: 'Thời hạn giá trị trên chưa được đối chiếu với Công báo.',
    en: 'This validity has not been compared with the gazette yet.',
  },
} as const satisfies Record<string, Sentence>;

/** The list of the members of a household, by the relation to its head. */
export const householdPaper = {
  title: { vi: 'DANH SÁCH THÀNH VIÊN HỘ GIA ĐÌNH', en: 'MEMBERS OF THE HOUSEHOLD' },
  asOf: { vi: 'Tính đến ngày {day}', en: 'As of {day}' },
  head: { vi: 'Chủ hộ:', en: 'Head of household:' },
  order: { vi: 'STT', en: 'No.' },
  name: { vi: 'Họ, chữ đệm và tên', en: 'Full name' },
  birth: { vi: 'Ngày sinh', en: 'Born' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  number: { vi: 'Số định danh cá nhân', en: 'Personal number' },
  relation: { vi: 'Quan hệ với chủ hộ', en: 'Relation to the head' },
  count: { vi: 'Danh sách này có {count} người.', en: 'This list has {count} people.' },
} as const satisfies Record<string, Sentence>;

/** The slip of a temporary absence (phiếu khai báo tạm vắng). */
export const absencePaper = {
  title: { vi: 'PHIẾU KHAI BÁO TẠM VẮNG', en: 'TEMPORARY-ABSENCE SLIP' },
  declared: {
    vi: '{agency} đã tiếp nhận khai báo tạm vắng của:',
    en: '{agency} has accepted the declaration of absence of:',
  },
  residence: { vi: 'Nơi cư trú:', en: 'Residence:' },
  from: { vi: 'Vắng mặt từ ngày:', en: 'Absent from:' },
  until: { vi: 'Đến ngày:', en: 'Until:' },
  openEnd: { vi: 'chưa xác định', en: 'not known' },
  destination: { vi: 'Nơi đến:', en: 'Destination:' },
  reason: { vi: 'Lý do:', en: 'Reason:' },
} as const satisfies Record<string, Sentence>;

/** The minutes of a duty that nobody fulfilled, before a registration is struck off ex officio. */
export const minutesPaper = {
  title: { vi: 'BIÊN BẢN', en: 'MINUTES' },
  about: {
    vi: 'Về việc không thực hiện thủ tục xóa đăng ký tạm trú',
    en: 'That nobody filed the striking off of a registration',
  },
  begun: {
    vi: 'Ngày {day}, {agency} lập biên bản về việc cá nhân, hộ gia đình sau đây không thực hiện thủ tục xóa đăng ký tạm trú theo quy định (Điều 10 Nghị định 154/2024/NĐ-CP, được thay thế bởi Nghị định 58/2026/NĐ-CP):',
    en: 'On {day}, {agency} records that the following person or household did not file the striking off that the law asks for (Decree 154/2024/NĐ-CP, article 10, as replaced by Decree 58/2026/NĐ-CP):',
  },
  minutesNumber: { vi: 'Số biên bản:', en: 'Number of the minutes:' },
  present: { vi: 'Những người có mặt:', en: 'Present:' },
  found: { vi: 'Nội dung xác minh:', en: 'What was found:' },
  readBack: {
    vi: 'Biên bản được đọc lại cho những người có mặt cùng nghe, công nhận đúng và ký tên dưới đây.',
    en: 'The minutes were read to those present, who agree and sign below.',
  },
  witness: { vi: 'NGƯỜI CHỨNG KIẾN', en: 'WITNESS' },
  writer: { vi: 'NGƯỜI LẬP BIÊN BẢN', en: 'WRITTEN BY' },
} as const satisfies Record<string, Sentence>;
