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
