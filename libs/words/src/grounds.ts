import type { Sentence } from './sentence.ts';

/** Grounds on which the law excludes a registration or its ending, by code. */
export const groundWords: Readonly<Record<string, Sentence>> = {
  at_commune_of_permanent_residence: {
    vi: 'Đây là xã, phường nơi người này thường trú; tạm trú chỉ đăng ký ngoài nơi đó.',
    en: 'This is the commune of the person’s permanent residence; temporary residence is registered elsewhere only.',
  },
  term_ends_before_it_begins: {
    vi: 'Ngày cuối của thời hạn ở trước ngày đầu.',
    en: 'The last day of the term lies before its first.',
  },
  term_over_longest: {
    vi: 'Thời hạn quá 02 năm. Chọn ngày cuối sớm hơn; có thể gia hạn sau.',
    en: 'The term is longer than two years. Choose an earlier last day; it can be extended later.',
  },
  starts_before_decision: {
    vi: 'Đăng ký không được bắt đầu trước ngày quyết định.',
    en: 'A registration may not begin before the day of the decision.',
  },
  overlaps_registration: {
    vi: 'Người này đã có đăng ký tạm trú tại xã, phường này trong thời gian đó.',
    en: 'The person already has a registration in this commune for that time.',
  },
  dwelling_blocked: {
    vi: 'Chỗ ở thuộc trường hợp không được đăng ký cư trú (Điều 23).',
    en: 'No residence may be registered at this dwelling (article 23).',
  },
  already_ended: { vi: 'Đăng ký này đã chấm dứt trước đó.', en: 'This registration has already ended.' },
  ends_after_last_day: {
    vi: 'Ngày chấm dứt ở sau ngày cuối của thời hạn; hết thời hạn không phải là xóa đăng ký.',
    en: 'The end lies after the last day of the term; running out is not striking off.',
  },
  ends_after_decision: {
    vi: 'Ngày chấm dứt không được ở sau hôm nay.',
    en: 'The end may not lie after today.',
  },
  absence_too_short: {
    vi: 'Chưa đủ 06 tháng vắng mặt liên tục được ghi nhận.',
    en: 'Six months of continuous absence are not on record.',
  },
  still_a_citizen: {
    vi: 'Người này vẫn được ghi nhận là công dân Việt Nam.',
    en: 'The person is still recorded as a citizen of Viet Nam.',
  },
  no_permanent_residence_here: {
    vi: 'Chưa ghi nhận thường trú tại chính xã, phường này.',
    en: 'No permanent residence in this commune is recorded.',
  },
  not_registered_elsewhere: {
    vi: 'Không có đăng ký tại nơi khác bắt đầu từ ngày đó.',
    en: 'No registration elsewhere begins on that day.',
  },
  registered_elsewhere: {
    vi: 'Người này đang đăng ký tạm trú tại nơi khác nên không áp dụng căn cứ này.',
    en: 'The person is registered elsewhere, so this ground does not apply.',
  },
};

/** Grounds on which an officer refuses a case. */
export const refusalGrounds = {
  dwelling_not_lawful: {
    vi: 'Không chứng minh được chỗ ở hợp pháp (Điều 28 khoản 1)',
    en: 'The dwelling is not shown to be lawful (art. 28(1))',
  },
  registration_prohibited_place: {
    vi: 'Chỗ ở thuộc nơi không được đăng ký (Điều 23)',
    en: 'A place where no residence may be registered (art. 23)',
  },
  false_declaration: {
    vi: 'Khai không đúng sự thật, giấy tờ bị sửa chữa, giả mạo',
    en: 'Untrue statements, altered or forged papers',
  },
  papers_missing: { vi: 'Hồ sơ không được bổ sung đầy đủ', en: 'The file was not completed' },
  consent_missing: {
    vi: 'Thiếu ý kiến đồng ý của cha, mẹ, người giám hộ hoặc chủ hộ',
    en: 'The consent of parent, guardian or head of household is missing',
  },
  does_not_live_there: {
    vi: 'Không sinh sống tại chỗ ở đã khai (Điều 7)',
    en: 'The person does not live at the dwelling stated (art. 7)',
  },
} as const satisfies Record<string, Sentence>;
/** A refusal ground's code. */
export type RefusalGroundCode = keyof typeof refusalGrounds;
