import type { Sentence } from './sentence.ts';

/** Who has to do it, as the sentences address them. */
type ByWhom = Readonly<Record<'you' | 'host' | 'parent_or_guardian', Sentence>>;

const whoever = (sentence: Sentence): ByWhom => ({
  you: sentence,
  host: sentence,
  parent_or_guardian: sentence,
});

const registered: Sentence = {
  vi: 'Bạn phải đăng ký tạm trú, vì đến ở từ {days} ngày trở lên ngoài xã, phường nơi thường trú. Luật không cho thời gian chờ: việc này phải làm ngay từ ngày đến ở. Thời hạn tạm trú tối đa {years} năm, gia hạn được nhiều lần, trong {window} ngày trước khi hết hạn.',
  en: 'You must register temporary residence, because you come to live for {days} days or more outside the commune of your permanent residence. The law gives no days of grace: it is due from the day you come. A term is at most {years} years and can be extended again and again, within {window} days before it ends.',
};

/** What the law asks, by the code of the obligation and by whom; numbers are filled in from the rules in force. */
export const obligationWords = {
  foreigner_is_declared: whoever({
    vi: 'Người nước ngoài theo quy định khác: người trực tiếp quản lý nơi ở phải khai báo tạm trú với Công an cấp xã ngay khi người nước ngoài đến. Trang này chỉ tư vấn cho công dân Việt Nam.',
    en: 'Foreigners are under other rules: whoever manages the accommodation declares them to the commune police as soon as they arrive. This page advises Vietnamese citizens only.',
  }),
  nothing_at_home: whoever({
    vi: 'Bạn ở trong chính xã, phường nơi thường trú: không phải đăng ký tạm trú. Nếu đổi chỗ ở trong xã, phường thì báo để cập nhật nơi ở hiện tại.',
    en: 'You stay in the commune of your permanent residence: there is no temporary residence to register. If you moved within the commune, have your current residence updated.',
  }),
  stay_is_reported: {
    host: {
      vi: 'Chủ nhà hoặc người quản lý nơi ở phải thông báo lưu trú cho bạn. Đây là việc của họ, không phải của bạn.',
      en: 'The host, or whoever manages the place, must report your stay. It is their duty, not yours.',
    },
    you: {
      vi: 'Chủ nhà vắng mặt nên bạn tự thông báo lưu trú.',
      en: 'The host is away, so you report your stay yourself.',
    },
    parent_or_guardian: {
      vi: 'Chủ nhà vắng mặt nên cha, mẹ hoặc người giám hộ thông báo lưu trú.',
      en: 'The host is away, so a parent or guardian reports the stay.',
    },
  },
  relatives_report_suffices: whoever({
    vi: 'Ông, bà, cha, mẹ, vợ, chồng, con, cháu, anh, chị, em ruột đến ở nhiều lần: thông báo một lần là đủ.',
    en: 'For close relatives who come again and again, one report suffices.',
  }),
  residence_is_registered: {
    you: registered,
    host: registered,
    parent_or_guardian: {
      vi: 'Cha, mẹ hoặc người giám hộ phải đăng ký tạm trú cho người chưa thành niên đến ở từ {days} ngày trở lên ngoài xã, phường nơi thường trú, ngay từ ngày đến ở. Thời hạn tối đa {years} năm, gia hạn được nhiều lần.',
      en: 'A parent or guardian must register temporary residence for a minor who comes to live for {days} days or more outside the commune of permanent residence, from the day of arrival. A term is at most {years} years and can be extended.',
    },
  },
  register_if_longer: whoever({
    vi: 'Nếu quyết định ở từ {days} ngày trở lên thì phải đăng ký tạm trú ngay khi quyết định. Đến ngày này, nếu vẫn ở đây, bạn đã ở đủ {days} ngày.',
    en: 'If you decide to stay {days} days or more, register temporary residence as soon as you decide. On this day, if you are still here, you will have stayed {days} days.',
  }),
  no_residence_is_declared: whoever({
    vi: 'Nếu không đủ điều kiện đăng ký thường trú và tạm trú ở đâu, hãy khai báo thông tin về cư trú tại nơi đang ở.',
    en: 'If you can register neither permanent nor temporary residence anywhere, declare your residence where you actually live.',
  }),
  newborn_is_registered: whoever({
    vi: 'Trong {newbornDays} ngày từ ngày đăng ký khai sinh, cha, mẹ, chủ hộ hoặc người giám hộ đăng ký cư trú cho trẻ.',
    en: 'Within {newbornDays} days of the birth registration, a parent, the head of household or the guardian registers the child’s residence.',
  }),
  absence_is_declared: whoever({
    vi: 'Đi khỏi xã, phường nơi thường trú từ {absenceMonths} tháng liên tục thì khai báo tạm vắng ở đó, trừ khi đã đăng ký tạm trú tại nơi mới hoặc đã ra nước ngoài.',
    en: 'Away from the commune of permanent residence for {absenceMonths} months or more: declare the absence there, unless temporary residence is registered at the new place or you are abroad.',
  }),
  host_tells_end_of_lease: whoever({
    vi: 'Khi hết thuê, mượn, ở nhờ, chủ nhà phải báo cho Công an cấp xã. Luật không ấn định thời hạn.',
    en: 'When the lease, loan or lodging ends, the host must tell the commune police. The law sets no time limit.',
  }),
} as const satisfies Record<string, ByWhom>;

/** Where and how it is done; null where there is nothing to be done. */
export const obligationWays = {
  foreigner_is_declared: null,
  nothing_at_home: null,
  stay_is_reported: {
    vi: 'Qua điện thoại, trang web hoặc thư điện tử của Công an cấp xã, VNeID, Cổng Dịch vụ công quốc gia hoặc phần mềm thông báo lưu trú. Không mất phí.',
    en: 'By telephone, website or e-mail of the commune police, VNeID, the National Public Service Portal or the software for stay reports. It is free.',
  },
  relatives_report_suffices: null,
  residence_is_registered: {
    vi: 'Tại Công an cấp xã nơi đến ở (giờ hành chính và sáng thứ Bảy), qua VNeID hoặc Cổng Dịch vụ công quốc gia. Kết quả sau {workingDays} ngày làm việc từ khi hồ sơ đầy đủ. Lệ phí: {counter} đồng tại quầy, {online} đồng trực tuyến; nhiều nhóm được miễn.',
    en: 'At the commune police of the place (office hours and Saturday mornings), by VNeID or the National Public Service Portal. Decided {workingDays} working days after the file is complete. Fee: {counter} đồng at the counter, {online} đồng online; many groups are exempt.',
  },
  register_if_longer: null,
  no_residence_is_declared: {
    vi: 'Tại Công an cấp xã nơi đang ở. Không mất phí.',
    en: 'At the commune police where you live. It is free.',
  },
  newborn_is_registered: {
    vi: 'Tại Công an cấp xã, qua VNeID hoặc Cổng Dịch vụ công quốc gia.',
    en: 'At the commune police, by VNeID or the National Public Service Portal.',
  },
  absence_is_declared: {
    vi: 'Qua điện thoại, trang web, thư điện tử của Công an cấp xã nơi thường trú, VNeID hoặc Cổng Dịch vụ công quốc gia. Không mất phí.',
    en: 'By telephone, website or e-mail of the commune police of your permanent residence, VNeID or the National Public Service Portal. It is free.',
  },
  host_tells_end_of_lease: null,
} as const satisfies Record<keyof typeof obligationWords, Sentence | null>;

/** Papers that are handed in or shown, and papers that nobody may ask for. */
export const paperWords = {
  identity_shown: {
    vi: 'Xuất trình giấy tờ hoặc VNeID có số định danh cá nhân.',
    en: 'Show a document, or VNeID, with your personal identification number.',
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
  no_dwelling_paper: {
    vi: 'Không cần giấy tờ về chỗ ở: chủ sở hữu là người thân và đã đồng ý.',
    en: 'No paper about the dwelling: the owner is a relative and agrees.',
  },
  consent_of_parent: {
    vi: 'Sự đồng ý của cha, mẹ hoặc người giám hộ, ghi trong tờ khai hoặc văn bản riêng.',
    en: 'The consent of a parent or guardian, in the declaration or on a separate paper.',
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
