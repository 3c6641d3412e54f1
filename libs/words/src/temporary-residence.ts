import type { Sentence } from './sentence.ts';

/** Why a person lives there (mục đích). */
export const stayPurposes = {
  work: { vi: 'Làm việc', en: 'Work' },
  study: { vi: 'Học tập', en: 'Study' },
  family: { vi: 'Theo gia đình', en: 'Family' },
  medical: { vi: 'Chữa bệnh', en: 'Medical care' },
  other: { vi: 'Mục đích khác', en: 'Other' },
} as const satisfies Record<string, Sentence>;

/** Relation of the person to whoever keeps the dwelling. */
export const hostRelations = {
  none: { vi: 'Không có quan hệ', en: 'None' },
  close_relative: {
    vi: 'Người thân (ông, bà, cha, mẹ, vợ, chồng, con, cháu, anh, chị, em)',
    en: 'Close relative',
  },
} as const satisfies Record<string, Sentence>;

/** Kinds of case (loại hồ sơ). */
export const caseKinds = {
  registration: { vi: 'Đăng ký tạm trú', en: 'Registration of temporary residence' },
  extension: { vi: 'Gia hạn tạm trú', en: 'Extension' },
  change_of_dwelling: { vi: 'Thay đổi chỗ ở tạm trú', en: 'Change of dwelling' },
  ending: { vi: 'Xóa đăng ký tạm trú', en: 'Ending of a registration' },
  cancellation: { vi: 'Hủy bỏ kết quả đăng ký', en: 'Cancellation of a result' },
  no_residence_declaration: {
    vi: 'Khai báo thông tin về cư trú',
    en: 'Declaration of residence information',
  },
  temporary_absence: { vi: 'Khai báo tạm vắng', en: 'Declaration of temporary absence' },
  residence_confirmation: { vi: 'Xác nhận thông tin về cư trú', en: 'Confirmation of residence information' },
} as const satisfies Record<string, Sentence>;

/** States of a case (hồ sơ). */
export const caseStates = {
  opened: { vi: 'đã tiếp nhận', en: 'opened' },
  waiting_for_applicant: { vi: 'chờ công dân bổ sung', en: 'waiting for the applicant' },
  complete: { vi: 'đầy đủ, chờ quyết định', en: 'complete, awaiting decision' },
  waiting_for_outside: { vi: 'chờ cơ quan khác trả lời', en: 'waiting for another body' },
  referred: { vi: 'đã chuyển công an cấp tỉnh', en: 'referred to the province' },
  granted: { vi: 'đã đồng ý', en: 'granted' },
  refused: { vi: 'đã từ chối', en: 'refused' },
  withdrawn: { vi: 'công dân rút', en: 'withdrawn' },
  cancelled: { vi: 'kết quả đã bị hủy bỏ', en: 'result cancelled' },
} as const satisfies Record<string, Sentence>;

/** Grounds on which a registration is struck off (Law on Residence, article 29 clause 1). */
export const endGrounds = {
  a: { vi: 'a) Chết, bị tuyên bố mất tích hoặc đã chết', en: 'a) Death, or declared missing or dead' },
  b: { vi: 'b) Đã có quyết định hủy bỏ đăng ký tạm trú', en: 'b) The registration was cancelled' },
  c: {
    vi: 'c) Vắng mặt liên tục từ 06 tháng mà không đăng ký ở nơi khác',
    en: 'c) Absent for six months without registering elsewhere',
  },
  d: { vi: 'd) Thôi, bị tước hoặc hủy quốc tịch Việt Nam', en: 'd) Loss of nationality' },
  đ: {
    vi: 'đ) Đã đăng ký thường trú tại chính nơi tạm trú',
    en: 'đ) Permanent residence registered at the same place',
  },
  e: {
    vi: 'e) Chấm dứt thuê, mượn, ở nhờ mà không đăng ký nơi khác',
    en: 'e) Lease, loan or lodging ended, not registered elsewhere',
  },
  g: { vi: 'g) Đã chuyển quyền sở hữu chỗ ở', en: 'g) The dwelling was sold' },
  h: {
    vi: 'h) Chỗ ở bị phá dỡ, tịch thu; phương tiện bị xóa đăng ký',
    en: 'h) The place was demolished or confiscated',
  },
} as const satisfies Record<string, Sentence>;

/** Kinds of lawful dwelling (Law on Residence, article 2 clause 1). */
export const dwellingKinds = {
  rented: { vi: 'Nhà thuê', en: 'Rented' },
  borrowed: { vi: 'Nhà mượn, ở nhờ', en: 'Borrowed' },
  owned: { vi: 'Nhà của người đăng ký', en: 'Owned' },
  lodging: { vi: 'Nhà trọ, cơ sở lưu trú', en: 'Lodging house' },
  institution: {
    vi: 'Ký túc xá, nhà ở công nhân, cơ sở khác',
    en: 'Dormitory, workers’ housing, institution',
  },
  vehicle: { vi: 'Phương tiện dùng để ở', en: 'Vehicle used as a home' },
} as const satisfies Record<string, Sentence>;

/** Papers that show a lawful dwelling; one of them is enough. */
export const proofKinds = {
  written_lease: { vi: 'Văn bản cho thuê, cho mượn, cho ở nhờ', en: 'Written lease, loan or lodging paper' },
  ownership_paper: {
    vi: 'Giấy tờ về quyền sở hữu, sử dụng nhà, đất của người đăng ký',
    en: 'The person’s own paper of ownership or use',
  },
  owner_is_relative: {
    vi: 'Chủ chỗ ở là người thân và đồng ý: không cần giấy tờ',
    en: 'The owner is a relative and agrees: no paper needed',
  },
  employer_housing_paper: {
    vi: 'Giấy bố trí chỗ ở của cơ quan, doanh nghiệp',
    en: 'The employer’s housing paper',
  },
  commune_confirmation: {
    vi: 'Xác nhận của Ủy ban nhân dân cấp xã về chỗ ở không có tranh chấp',
    en: 'The commune’s confirmation of an undisputed dwelling',
  },
  self_commitment: {
    vi: 'Cam kết của công dân về quyền sử dụng chỗ ở, không tranh chấp',
    en: 'The citizen’s commitment of right to use and no dispute',
  },
  seen_in_data: {
    vi: 'Đã có trong cơ sở dữ liệu: không yêu cầu giấy tờ',
    en: 'Seen in the data: no paper asked for',
  },
  other_paper: { vi: 'Giấy tờ khác chứng minh chỗ ở hợp pháp', en: 'Another paper of a lawful dwelling' },
} as const satisfies Record<string, Sentence>;
