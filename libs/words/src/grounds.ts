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
  before_window: {
    vi: 'Chưa đến 15 ngày trước khi hết hạn. Luật không nói về việc gia hạn sớm: cán bộ quyết định.',
    en: 'The 15 days before the end have not begun. The law does not speak of extending earlier: an officer decides.',
  },
  after_last_day: {
    vi: 'Đã hết thời hạn tạm trú nên không gia hạn được; hãy đăng ký mới.',
    en: 'The term is over and cannot be extended; register anew.',
  },
  ended_early: {
    vi: 'Đăng ký đã bị xóa trước hạn; hãy đăng ký mới.',
    en: 'The registration ended early; register anew.',
  },
  another_dwelling: {
    vi: 'Đã chuyển sang chỗ ở khác nên phải đăng ký mới, không phải gia hạn.',
    en: 'The person moved to another dwelling: a new registration, not an extension.',
  },
  outside_own_commune: {
    vi: 'Nơi đến ở ngoài xã, phường nơi thường trú.',
    en: 'The place lies outside the commune of permanent residence.',
  },
  stays_long_enough: {
    vi: 'Thời gian ở đủ dài để phải đăng ký tạm trú.',
    en: 'The stay is long enough to be registered.',
  },
  ground_not_for_this_way: {
    vi: 'Căn cứ này không bắt đầu theo cách đó: người dân nộp với căn cứ c, e, g, h; dữ liệu cho căn cứ a, d, đ; chủ nhà báo căn cứ e; căn cứ b theo quyết định hủy bỏ.',
    en: 'This ground does not begin that way: people file on c, e, g and h; data show a, d and đ; the landlord tells of e; b follows a cancellation.',
  },
  channel_is_online_only: {
    vi: 'Hồ sơ xóa đăng ký chỉ nộp trực tuyến (Cổng Dịch vụ công quốc gia hoặc VNeID). Hãy giúp người dân nộp trên VNeID.',
    en: 'An ending is filed online only (National Public Service Portal or VNeID). Help the person to file in VNeID.',
  },
  household_may_still_file: {
    vi: 'Người dân còn trong thời hạn 07 ngày để tự nộp hồ sơ; cơ quan chưa thể tự xóa.',
    en: 'The person or household may still file within seven days; the office cannot act of its own yet.',
  },
  filed_late: {
    vi: 'Nộp sau thời hạn 07 ngày; hồ sơ vẫn được tiếp nhận.',
    en: 'Filed after the seven days; it is taken all the same.',
  },
  leaves_the_commune: { vi: 'Đi khỏi xã, phường.', en: 'Leaves the commune.' },
  leaves_the_province: { vi: 'Đi khỏi tỉnh, thành phố.', en: 'Leaves the province.' },
  away_long_enough: {
    vi: 'Vắng đủ lâu để phải khai báo tạm vắng.',
    en: 'Away long enough to declare it.',
  },
  length_not_known: {
    vi: 'Chưa biết ngày về: cán bộ xem xét.',
    en: 'The day of return is not known: an officer looks at it.',
  },
  unit_not_settled: {
    vi: 'Chưa xác định tính theo xã hay theo tỉnh (cấp huyện không còn); hiển thị cả hai cách hiểu để cán bộ quyết định.',
    en: 'Whether commune or province counts is not settled (districts are gone); both readings are shown and an officer decides.',
  },
  registered_at_destination: {
    vi: 'Đã đăng ký tạm trú tại nơi đến.',
    en: 'Temporary residence is registered at the new place.',
  },
  goes_abroad: { vi: 'Ra nước ngoài.', en: 'Goes abroad.' },
  channel_not_open: {
    vi: 'Kênh này không được dùng cho nhóm này vào ngày khai báo.',
    en: 'This channel is not open to this group on that day.',
  },
  minutes_needed: {
    vi: 'Cần lập biên bản về việc không thực hiện trước khi xoá đăng ký.',
    en: 'Minutes of the non-performance are needed before striking off.',
  },
  does_not_reside_here: {
    vi: 'Người này không thường trú, không tạm trú tại xã, phường này vào ngày đi.',
    en: 'The person has neither residence in this commune on the day of leaving.',
  },
  minor_declared_by_other: {
    vi: 'Người chưa thành niên do cha, mẹ hoặc người giám hộ khai báo.',
    en: 'A parent or guardian declares for a minor.',
  },
  supervising_body_must_consent: {
    vi: 'Cần văn bản đồng ý của cơ quan đang giám sát, quản lý, giáo dục.',
    en: 'The supervising body must have consented in writing.',
  },
  office_records_from_2026: {
    vi: 'Từ 01/7/2026 cơ quan mới tự ghi nhận trường hợp này.',
    en: 'The office records this by itself only from 2026-07-01.',
  },
  military_command_missing: {
    vi: 'Cần phối hợp với Ban chỉ huy quân sự cùng cấp.',
    en: 'The military command of the same level must take part.',
  },
  not_a_citizen: {
    vi: 'Người nước ngoài theo quy định khác.',
    en: 'Foreigners are under other rules.',
  },
  has_permanent_residence: {
    vi: 'Người này có nơi thường trú.',
    en: 'The person has a permanent residence.',
  },
  has_temporary_residence: {
    vi: 'Người này đang có đăng ký tạm trú.',
    en: 'The person has a temporary registration.',
  },
  does_not_live_here: {
    vi: 'Người này không thực tế sinh sống tại đây.',
    en: 'The person does not actually live here.',
  },
  could_register: {
    vi: 'Có vẻ đủ điều kiện đăng ký thường trú hoặc tạm trú: cán bộ xem xét; đủ điều kiện thì phải đăng ký.',
    en: 'It seems that the person could register: an officer looks at it; whoever can register must.',
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
  ground_not_shown: {
    vi: 'Chưa có cơ sở xác định căn cứ đã nêu (Điều 29 khoản 1)',
    en: 'The ground named is not shown (art. 29(1))',
  },
  registration_is_right: {
    vi: 'Kết quả đăng ký đúng thẩm quyền, đối tượng, điều kiện (Thông tư 116/2026, Điều 13)',
    en: 'The registration was right (Circular 116/2026, art. 13)',
  },
  may_register_residence: {
    vi: 'Đủ điều kiện đăng ký thường trú hoặc tạm trú (Điều 19)',
    en: 'Either residence can be registered (art. 19)',
  },
  information_not_confirmed: {
    vi: 'Thông tin đề nghị xác nhận không có trong cơ sở dữ liệu và không xác minh được',
    en: 'The information is not in the data and could not be verified',
  },
} as const satisfies Record<string, Sentence>;
/** Which of them fit a kind of case. */
export const refusalGroundsOf = {
  registration: [
    'dwelling_not_lawful',
    'registration_prohibited_place',
    'false_declaration',
    'papers_missing',
    'consent_missing',
    'does_not_live_there',
  ],
  extension: [
    'dwelling_not_lawful',
    'false_declaration',
    'papers_missing',
    'consent_missing',
    'does_not_live_there',
  ],
  change_of_dwelling: [
    'dwelling_not_lawful',
    'registration_prohibited_place',
    'false_declaration',
    'papers_missing',
    'consent_missing',
    'does_not_live_there',
  ],
  ending: ['ground_not_shown', 'false_declaration', 'papers_missing'],
  cancellation: ['registration_is_right'],
  no_residence_declaration: ['may_register_residence', 'false_declaration', 'does_not_live_there'],
  temporary_absence: ['false_declaration', 'consent_missing'],
  residence_confirmation: ['information_not_confirmed', 'false_declaration'],
} as const satisfies Record<string, readonly (keyof typeof refusalGrounds)[]>;

/** A refusal ground's code. */
export type RefusalGroundCode = keyof typeof refusalGrounds;
