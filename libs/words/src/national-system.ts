import type { Sentence } from './sentence.ts';

/** What an entry in the national system is about. */
export const nationalSubjects = {
  registration: { vi: 'Đăng ký tạm trú', en: 'Temporary registration' },
  extension: { vi: 'Gia hạn tạm trú', en: 'Extension' },
  change_of_dwelling: { vi: 'Đăng ký tạm trú tại chỗ ở mới', en: 'Registration at a new dwelling' },
  ending: { vi: 'Xoá đăng ký tạm trú', en: 'Striking off' },
  cancellation: { vi: 'Huỷ bỏ kết quả đăng ký tạm trú', en: 'Cancellation of a registration' },
  restoration: { vi: 'Khôi phục đăng ký tạm trú', en: 'Restoration of a registration' },
} as const satisfies Record<string, Sentence>;

/** Fields of the sheet to copy from, in the order of form CT01. */
export const nationalSheetFields = {
  addressee: { vi: 'Kính gửi', en: 'To' },
  full_name: { vi: '1. Họ, chữ đệm và tên', en: '1. Full name' },
  date_of_birth: { vi: '2. Ngày, tháng, năm sinh', en: '2. Date of birth' },
  sex: { vi: '3. Giới tính', en: '3. Sex' },
  personal_number: { vi: '4. Số định danh cá nhân', en: '4. Personal number' },
  phone: { vi: '5. Số điện thoại', en: '5. Phone' },
  email: { vi: '6. Thư điện tử', en: '6. E-mail' },
  head_of_household: { vi: '7. Chủ hộ', en: '7. Head of household' },
  relation_to_head: { vi: '8. Quan hệ với chủ hộ', en: '8. Relation to the head' },
  personal_number_of_head: { vi: '9. Số định danh cá nhân của chủ hộ', en: "9. Head's personal number" },
  request: { vi: '10. Nội dung đề nghị', en: '10. What is asked' },
} as const satisfies Record<string, Sentence>;

/** The addressee and what is asked, as they are copied; only the Vietnamese is ever copied. */
export const nationalSheetRequests = {
  addressee: { vi: 'Công an {commune}', en: 'Police of {commune}' },
  registration: {
    vi: 'Đăng ký tạm trú tại {address}, {commune}, từ ngày {from} đến hết ngày {lastDay}',
    en: 'Temporary registration at {address}, {commune}, from {from} to {lastDay}',
  },
  extension: {
    vi: 'Gia hạn tạm trú tại {address}, {commune}, từ ngày {from} đến hết ngày {lastDay}',
    en: 'Extension at {address}, {commune}, from {from} to {lastDay}',
  },
  change_of_dwelling: {
    vi: 'Đăng ký tạm trú tại chỗ ở mới {address}, {commune}, từ ngày {from} đến hết ngày {lastDay}',
    en: 'Temporary registration at the new dwelling {address}, {commune}, from {from} to {lastDay}',
  },
  ending: {
    vi: 'Xoá đăng ký tạm trú tại {address}, {commune}, từ ngày {endedOn}, theo điểm {ground} khoản 1 Điều 29 Luật Cư trú',
    en: 'Striking off at {address}, {commune}, from {endedOn}, by article 29(1)({ground}) of the Law on Residence',
  },
  cancellation: {
    vi: 'Huỷ bỏ kết quả đăng ký tạm trú tại {address}, {commune}, từ ngày {from} đến hết ngày {lastDay}',
    en: 'Cancellation of the registration at {address}, {commune}, from {from} to {lastDay}',
  },
  restoration: {
    vi: 'Khôi phục đăng ký tạm trú tại {address}, {commune}, từ ngày {from} đến hết ngày {lastDay}',
    en: 'Restoration of the registration at {address}, {commune}, from {from} to {lastDay}',
  },
} as const satisfies Record<string, Sentence>;
