import type { Sentence } from '../sentence.ts';

/** What stands on every printed paper, around what it says. */
export const paperFrame = {
  state: { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'SOCIALIST REPUBLIC OF VIET NAM' },
  motto: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' },
  police: { vi: 'Công an {unit}', en: 'Police of {unit}' },
  number: { vi: 'Số: {number}', en: 'No. {number}' },
  placeAndDay: {
    vi: '{place}, ngày {day} tháng {month} năm {year}',
    en: '{place}, {day}/{month}/{year}',
  },
  form: {
    vi: 'Mẫu {form} ban hành kèm theo Thông tư số {circular}',
    en: 'Form {form} issued with Circular {circular}',
  },
  withoutForm: { vi: 'Văn bản không có mẫu ban hành', en: 'No form is prescribed for this paper' },
  check: {
    vi: 'Kiểm tra giấy tờ này: quét mã QR, hoặc vào {address} và nhập mã',
    en: 'Check this paper: scan the QR code, or open {address} and type the code',
  },
  pages: { vi: 'Trang {page}/{pages}', en: 'Page {page}/{pages}' },
  recipients: { vi: 'Nơi nhận:', en: 'Copies to:' },
  toThePerson: { vi: '- Người nộp hồ sơ;', en: '- The applicant;' },
  toTheFile: { vi: '- Lưu: Hồ sơ cư trú.', en: '- Residence file.' },
  officer: { vi: 'CÁN BỘ TIẾP NHẬN', en: 'RECEIVING OFFICER' },
  applicant: { vi: 'NGƯỜI NỘP HỒ SƠ', en: 'APPLICANT' },
  head: { vi: 'TRƯỞNG CÔNG AN', en: 'CHIEF OF POLICE' },
  signAndName: { vi: '(Ký, ghi rõ họ tên)', en: '(Signature and full name)' },
  signNameAndSeal: { vi: '(Ký, ghi rõ họ tên và đóng dấu)', en: '(Signature, full name and seal)' },
} as const satisfies Record<string, Sentence>;

/** What is said of a person or a case on more than one paper. */
export const paperFields = {
  fullName: { vi: 'Họ, chữ đệm và tên:', en: 'Full name:' },
  dateOfBirth: { vi: 'Ngày, tháng, năm sinh:', en: 'Date of birth:' },
  sex: { vi: 'Giới tính:', en: 'Sex:' },
  personalNumber: { vi: 'Số định danh cá nhân:', en: 'Personal number:' },
  notYetGiven: { vi: 'chưa được cấp', en: 'not yet given' },
  notKnown: { vi: 'chưa có thông tin', en: 'not known' },
  matter: { vi: 'Nội dung đề nghị:', en: 'Matter:' },
  address: { vi: 'Chỗ ở:', en: 'Dwelling:' },
  term: { vi: 'Thời hạn đề nghị:', en: 'Term asked for:' },
  termText: { vi: 'từ ngày {from} đến ngày {lastDay}', en: 'from {from} to {lastDay}' },
  caseNumber: { vi: 'Số hồ sơ (nội bộ):', en: 'File number (internal):' },
  trackingCode: { vi: 'Mã theo dõi hồ sơ:', en: 'Tracking code:' },
  placeInList: {
    vi: 'số thứ tự {place} trong danh sách của {organisation}',
    en: 'no. {place} on the list of {organisation}',
  },
  placeInHousehold: { vi: 'số thứ tự {place} trong hồ sơ của hộ', en: 'no. {place} in the household’s file' },
  follow: {
    vi: 'Theo dõi hồ sơ tại {address} bằng mã theo dõi và ngày sinh; không cần đăng nhập.',
    en: 'Follow the case at {address} with the tracking code and the date of birth; no sign-in is needed.',
  },
  complaint: {
    vi: 'Nếu không đồng ý, ông (bà) có quyền khiếu nại hoặc khởi kiện theo quy định của pháp luật.',
    en: 'Whoever disagrees may complain or go to court as the law provides.',
  },
  remark: { vi: 'Ghi chú:', en: 'Remark:' },
} as const satisfies Record<string, Sentence>;

/** The matter of a case, as a sentence on a paper names it. */
export const paperMatters = {
  registration: { vi: 'đăng ký tạm trú', en: 'registration of temporary residence' },
  extension: { vi: 'gia hạn tạm trú', en: 'extension of temporary residence' },
  change_of_dwelling: {
    vi: 'đăng ký tạm trú tại chỗ ở mới',
    en: 'registration of temporary residence at a new dwelling',
  },
  ending: { vi: 'xóa đăng ký tạm trú', en: 'striking off of temporary residence' },
  cancellation: { vi: 'hủy bỏ kết quả đăng ký tạm trú', en: 'cancellation of a registration' },
  no_residence_declaration: {
    vi: 'khai báo thông tin về cư trú',
    en: 'declaration of residence information',
  },
  temporary_absence: { vi: 'khai báo tạm vắng', en: 'declaration of temporary absence' },
  residence_confirmation: { vi: 'xác nhận thông tin về cư trú', en: 'confirmation of residence information' },
} as const satisfies Record<string, Sentence>;

/** Kinds of printed papers, as screens and lists name them. */
export const paperKinds = {
  receipt: { vi: 'Phiếu tiếp nhận và hẹn trả kết quả', en: 'Receipt with appointment' },
  filing_receipt: {
    vi: 'Phiếu tiếp nhận chung của cả bộ hồ sơ',
    en: 'One receipt for the whole filing',
  },
  supplement_request: { vi: 'Phiếu hướng dẫn bổ sung', en: 'Supplement request' },
  refusal: { vi: 'Phiếu từ chối', en: 'Refusal' },
  result: { vi: 'Thông báo kết quả', en: 'Notice of the result' },
  residence_confirmation: { vi: 'Xác nhận thông tin về cư trú', en: 'Confirmation of residence information' },
  household_list: { vi: 'Danh sách thành viên hộ gia đình', en: 'List of household members' },
  absence_slip: { vi: 'Phiếu khai báo tạm vắng', en: 'Temporary-absence slip' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
} as const satisfies Record<string, Sentence>;
