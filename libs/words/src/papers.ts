import type { Sentence } from './sentence.ts';

/** Papers that are handed in or shown, and papers that nobody may ask for. */
export const paperWords = {
  identity_shown: {
    vi: 'Xuất trình giấy tờ hoặc VNeID có số định danh cá nhân.',
    en: 'Show a document, or VNeID, with your personal identification number.',
  },
  declaration: {
    vi: 'Tờ khai thay đổi thông tin cư trú.',
    en: 'The declaration of change of residence.',
  },
  declaration_by_officer: {
    vi: 'Tờ khai thay đổi thông tin cư trú. Tại quầy, cán bộ lập từ dữ liệu; bạn không phải tự điền.',
    en: 'The declaration of change of residence. At the counter the officer makes it from the data; you need not fill it in.',
  },
  written_lease: {
    vi: 'Hợp đồng hoặc văn bản cho thuê, cho mượn, cho ở nhờ. Viết tay cũng được, không cần công chứng.',
    en: 'A written lease, loan or lodging paper. Handwriting will do; it need not be notarised.',
  },
  one_paper_of_the_dwelling: {
    vi: 'Một trong các giấy tờ chứng minh chỗ ở hợp pháp (ví dụ giấy chứng nhận quyền sử dụng đất, hợp đồng mua bán, giấy phép xây dựng).',
    en: 'Any one of the papers that prove a lawful dwelling (for instance a land-use certificate, a contract of sale, a building permit).',
  },
  own_commitment: {
    vi: 'Văn bản cam kết của bạn về quyền sử dụng chỗ ở, không có tranh chấp.',
    en: 'Your own written commitment that you may use the dwelling and that nobody disputes it.',
  },
  dwelling_paper: {
    vi: 'Giấy tờ chứng minh chỗ ở hợp pháp.',
    en: 'A paper that proves the dwelling.',
  },
  consent_of_parent: {
    vi: 'Sự đồng ý của cha, mẹ hoặc người giám hộ, ghi trong tờ khai hoặc văn bản riêng.',
    en: 'The consent of a parent or guardian, in the declaration or on a separate paper.',
  },
  authorisation: {
    vi: 'Văn bản ủy quyền cho người nộp thay.',
    en: 'A written authorisation of whoever files for another.',
  },
  proof_of_end_ground: {
    vi: 'Giấy tờ, tài liệu chứng minh căn cứ xóa đăng ký tạm trú.',
    en: 'A paper that shows the ground on which the registration ends.',
  },
  minutes_of_non_performance: {
    vi: 'Biên bản về việc công dân, hộ gia đình không làm thủ tục xóa đăng ký tạm trú.',
    en: 'Minutes that neither the person nor the household filed for the ending.',
  },
  cancellation_decision: {
    vi: 'Quyết định hủy bỏ kết quả đăng ký tạm trú.',
    en: 'The decision that cancels the registration.',
  },
  consent_of_supervising_body: {
    vi: 'Văn bản đồng ý của cơ quan đang giám sát, quản lý, giáo dục.',
    en: 'The written consent of the supervising body.',
  },
  legalised_translation: {
    vi: 'Bản dịch tiếng Việt và hợp pháp hóa lãnh sự của giấy tờ nước ngoài, trừ trường hợp được miễn.',
    en: 'Legalisation and a Vietnamese translation of a foreign paper, unless exempt.',
  },
  consent_of_head: {
    vi: 'Ý kiến của chủ hộ; ghi chú của tờ khai không nêu trường hợp đăng ký tạm trú.',
    en: 'The opinion of the head of household; the notes of the form do not name temporary residence.',
  },
  consent_of_owner: {
    vi: 'Ý kiến của chủ sở hữu chỗ ở.',
    en: 'The consent of the owner.',
  },
  notarised_lease: {
    vi: 'Hợp đồng thuê nhà có công chứng, chứng thực.',
    en: 'A notarised or certified lease.',
  },
  land_certificate_of_the_owner: {
    vi: 'Sổ đỏ, sổ hồng của chủ nhà, bản chính, bản sao hay ảnh chụp.',
    en: 'The landlord’s land-use certificate (“red book”), original, copy or photograph.',
  },
  household_book: {
    vi: 'Sổ hộ khẩu, sổ tạm trú giấy.',
    en: 'Paper household or temporary-residence books.',
  },
  paper_held_in_data: {
    vi: 'Giấy tờ mà cơ quan tra cứu được trong cơ sở dữ liệu hoặc VNeID.',
    en: 'Any paper whose content the office can find in its data or in VNeID.',
  },
  notarised_copy: {
    vi: 'Bản sao công chứng; bản chụp rõ, đủ là được.',
    en: 'Notarised copies; a clear and complete scan or photograph will do.',
  },
  identity_card_number_of_guest: {
    vi: 'Số chứng minh nhân dân cũ; chỉ cần số định danh cá nhân hoặc số hộ chiếu.',
    en: 'The number of an old identity card; the personal number or the passport number will do.',
  },
} as const satisfies Record<string, Sentence>;

/** Không được yêu cầu giấy tờ này — why a paper may not be asked for. */
export const notAskedWords = {
  lease_suffices: {
    vi: 'Văn bản cho thuê, cho mượn, cho ở nhờ là đủ.',
    en: 'The written lease, loan or lodging paper suffices.',
  },
  held_in_data: { vi: 'Đã có trong cơ sở dữ liệu.', en: 'The data already show it.' },
  abolished: { vi: 'Không còn giá trị sử dụng.', en: 'It is no longer in use.' },
  clear_copy_suffices: {
    vi: 'Bản chụp rõ, đủ là được.',
    en: 'A clear and complete scan or photograph suffices.',
  },
  owner_is_relative: {
    vi: 'Chủ sở hữu là người thân và đã đồng ý.',
    en: 'The owner is a relative and agrees.',
  },
  extension_needs_none: {
    vi: 'Gia hạn không phải chứng minh lại chỗ ở.',
    en: 'An extension needs no proof of the dwelling.',
  },
  child_joins_parent: {
    vi: 'Trẻ dưới 06 tuổi về ở với cha, mẹ, người giám hộ.',
    en: 'A child below six joins a parent or guardian.',
  },
  guardian_needs_none: {
    vi: 'Cha, mẹ, người giám hộ không cần ủy quyền.',
    en: 'A parent or guardian needs no authorisation.',
  },
  not_named_for_temporary_residence: {
    vi: 'Quy định không nêu cho tạm trú (chưa đối chiếu Công báo).',
    en: 'Not named for temporary residence (not compared with the gazette).',
  },
} as const satisfies Record<string, Sentence>;

/** What happens with a paper. */
export const paperHandlings = {
  handed_in: { vi: 'nộp', en: 'handed in' },
  shown_and_compared: {
    vi: 'xuất trình bản chính để đối chiếu, ghi biên bản, trả lại',
    en: 'the original is shown, compared, noted in minutes and given back',
  },
  made_by_office: { vi: 'cán bộ lập', en: 'made by the office' },
} as const satisfies Record<string, Sentence>;

/** Whose consent a case needs. */
export const consentGiverWords = {
  owner: {
    vi: 'Chủ sở hữu chỗ ở (tất cả đồng sở hữu, trừ khi đã cử đại diện)',
    en: 'The owner of the dwelling (every co-owner, unless one speaks for all)',
  },
  parent_or_guardian: { vi: 'Cha, mẹ hoặc người giám hộ', en: 'A parent or guardian' },
} as const satisfies Record<string, Sentence>;

/** Hình thức thể hiện sự đồng ý — how somebody consents. */
export const consentMethodWords = {
  form_signature: { vi: 'Ký trên tờ khai', en: 'Signature on the declaration' },
  vneid: { vi: 'Xác nhận qua VNeID hoặc trực tuyến', en: 'Confirmation in VNeID or online' },
  police_verification: { vi: 'Công an ghi nhận khi xác minh', en: 'Taken by the police during verification' },
  separate_paper: { vi: 'Văn bản riêng, không cần công chứng', en: 'A separate paper, not notarised' },
} as const satisfies Record<string, Sentence>;
