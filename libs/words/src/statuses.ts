import type { Sentence } from './sentence.ts';

/** The four groups in which a person away from home counts (nhóm tình trạng cư trú), and `outside` for all others. */
export const statusGroups = {
  registered: { vi: 'đã đăng ký', en: 'registered' },
  pending: { vi: 'đang giải quyết', en: 'pending' },
  declared: { vi: 'đã khai báo', en: 'declared' },
  unregistered: { vi: 'chưa đăng ký', en: 'unregistered' },
  outside: { vi: 'ngoài phạm vi', en: 'outside' },
} as const satisfies Record<string, Sentence>;
/** A status group's code. */
export type StatusGroup = keyof typeof statusGroups;

/** Residence status on a day (tình trạng cư trú). */
export const statuses = {
  permanent: { vi: 'thường trú', en: 'permanent residence' },
  registered_temporary: { vi: 'đã đăng ký tạm trú', en: 'temporary residence registered' },
  registered_stay: { vi: 'đã thông báo lưu trú', en: 'stay reported' },
  pending: { vi: 'hồ sơ đang giải quyết', en: 'case pending' },
  declared: { vi: 'đã khai báo cư trú (Điều 19)', en: 'declared (art. 19)' },
  unregistered_elsewhere: {
    vi: 'chưa đăng ký tại đây, còn đăng ký nơi khác',
    en: 'not registered here, registered elsewhere',
  },
  unregistered_lapsed: { vi: 'đăng ký đã hết hiệu lực', en: 'registration has lapsed' },
  unregistered_over_30: { vi: 'chưa đăng ký, từ 30 ngày trở lên', en: 'unregistered, 30 days or more' },
  unregistered_under_30: { vi: 'chưa đăng ký, dưới 30 ngày', en: 'unregistered, under 30 days' },
} as const satisfies Record<string, Sentence>;
/** A residence status' code. */
export type ResidenceStatus = keyof typeof statuses;

/** Why a day has its status: the row of the status table that decided it. */
export const statusReasons = {
  '2': {
    vi: 'Người này đang ở xã, phường nơi đăng ký thường trú.',
    en: 'The person is in the commune of their permanent residence.',
  },
  '3': {
    vi: 'Đăng ký tạm trú tại xã, phường này đang có hiệu lực.',
    en: 'A temporary residence registration in this commune is in force.',
  },
  '4': {
    vi: 'Ở chưa đủ 30 ngày và việc lưu trú đã được thông báo.',
    en: 'The stay is under 30 days and has been reported.',
  },
  '5': {
    vi: 'Hồ sơ đăng ký tạm trú đã đầy đủ, hợp lệ và đang chờ quyết định.',
    en: 'A complete temporary residence case awaits the decision.',
  },
  '6': {
    vi: 'Người không có nơi thường trú, tạm trú đã khai báo thông tin về cư trú tại đây.',
    en: 'Without any registered residence, the person has declared where they live here.',
  },
  '7': {
    vi: 'Đang có đăng ký tạm trú tại xã, phường khác, chưa đăng ký tại đây.',
    en: 'A registration is in force in another commune and none here.',
  },
  '8': {
    vi: 'Đăng ký tạm trú tại đây đã hết thời hạn hoặc đã bị xóa, người này vẫn ở.',
    en: 'The registration here has run out or was struck off, and the person still lives here.',
  },
  '9': {
    vi: 'Đã ở từ 30 ngày trở lên mà chưa đăng ký tạm trú.',
    en: 'The person has been here 30 days or more without registering.',
  },
  '10': {
    vi: 'Ở chưa đủ 30 ngày; chưa đăng ký tạm trú và chưa thông báo lưu trú cho những ngày này.',
    en: 'Under 30 days here; neither registered nor reported for these days.',
  },
} as const satisfies Record<string, Sentence>;

/** What would change a segment of the timeline, by code; `{status}` is what it leads to, `{day}` when time does it. */
export const changesOfSegment: Readonly<Record<string, Sentence>> = {
  stay_report: { vi: 'Thông báo lưu trú', en: 'A stay report' },
  complete_case: { vi: 'Nộp hồ sơ đăng ký tạm trú đầy đủ', en: 'A complete registration case' },
  registration: { vi: 'Đăng ký tạm trú', en: 'Registration' },
  decision: { vi: 'Quyết định giải quyết hồ sơ', en: 'The decision on the case' },
  extension: {
    vi: 'Gia hạn trong 15 ngày trước khi hết thời hạn',
    en: 'An extension within 15 days before the end',
  },
  striking_off: { vi: 'Xóa đăng ký tạm trú', en: 'Striking off' },
  departure: { vi: 'Rời đi', en: 'Departure' },
  confirmation: { vi: 'Xác nhận còn có mặt', en: 'A confirmation of presence' },
  time: { vi: 'Đến ngày {day}, nếu không có gì mới', en: 'On {day}, if nothing new comes' },
};

/** How far the person moved, compared with their permanent residence. */
export const movements = {
  inter_provincial: { vi: 'khác tỉnh', en: 'inter-provincial' },
  intra_provincial: { vi: 'trong tỉnh', en: 'intra-provincial' },
  origin_unknown: { vi: 'không rõ nơi thường trú', en: 'origin unknown' },
} as const satisfies Record<string, Sentence>;
