import type { Sentence } from './sentence.ts';

/** What one notice says: as a letter, and as a short message. Who is meant and where they live stand in neither. */
export interface NoticeText {
  readonly subject: Sentence;
  readonly letter: Sentence;
  /** Sent without its marks, see the notices: at most 85 letters once filled in, so that the link fits beside it. */
  readonly short: Sentence;
}

/** What the applicant is told, by step; `{number}` is the number of the filing in its year, `{code}` its tracking code. */
export const noticeTexts = {
  received: {
    subject: { vi: 'Đã nhận hồ sơ {number}', en: 'Case {number} received' },
    letter: {
      vi: 'Cơ quan đăng ký cư trú đã nhận hồ sơ {number}. Mã theo dõi: {code}. Giữ kín mã này; cùng với ngày sinh, mã cho xem hồ sơ đến đâu.',
      en: 'The registration office has received case {number}. Tracking code: {code}. Keep it to yourself; with the date of birth it shows how far the case is.',
    },
    short: {
      vi: 'Đã nhận hồ sơ cư trú {number}, mã theo dõi {code}.',
      en: 'Residence case {number} received, code {code}.',
    },
  },
  complete: {
    subject: { vi: 'Hồ sơ {number} đã đầy đủ', en: 'Case {number} is complete' },
    letter: {
      vi: 'Hồ sơ {number} đã đầy đủ, hợp lệ. Hẹn trả kết quả: {due}.',
      en: 'Case {number} is complete and valid. Result expected: {due}.',
    },
    short: {
      vi: 'Hồ sơ {number} đã đầy đủ. Hẹn trả kết quả {due}.',
      en: 'Case {number} is complete. Result: {due}.',
    },
  },
  supplement_needed: {
    subject: { vi: 'Hồ sơ {number} cần bổ sung', en: 'Case {number} needs a supplement' },
    letter: {
      vi: 'Hồ sơ {number} chưa đầy đủ. Nội dung cần bổ sung ghi trong phiếu hướng dẫn; nhận phiếu và bổ sung tại cơ quan đăng ký cư trú.',
      en: 'Case {number} is not complete. What is missing stands in the instruction sheet; the registration office hands it out and takes the supplement.',
    },
    short: {
      vi: 'Hồ sơ {number} cần bổ sung. Xem phiếu hướng dẫn tại công an xã.',
      en: 'Case {number} needs a supplement. See the sheet at the commune police.',
    },
  },
  waiting_outside: {
    subject: { vi: 'Hồ sơ {number} đang chờ xác minh', en: 'Case {number} waits for a confirmation' },
    letter: {
      vi: 'Hồ sơ {number} đang chờ cơ quan khác trả lời. Thời hạn giải quyết tạm dừng cho đến khi có trả lời.',
      en: 'Case {number} waits for the answer of another office. The time to decide stands still until it comes.',
    },
    short: {
      vi: 'Hồ sơ {number} chờ cơ quan khác xác minh, thời hạn tạm dừng.',
      en: 'Case {number} waits for another office; the clock stands still.',
    },
  },
  due_changed: {
    subject: { vi: 'Hồ sơ {number}: đổi ngày hẹn', en: 'Case {number}: another day' },
    letter: {
      vi: 'Ngày hẹn trả kết quả hồ sơ {number} đổi thành {due}.',
      en: 'The result of case {number} is now expected {due}.',
    },
    short: { vi: 'Hồ sơ {number}: hẹn trả kết quả {due}.', en: 'Case {number}: result expected {due}.' },
  },
  granted: {
    subject: { vi: 'Hồ sơ {number} đã có kết quả', en: 'Case {number} is decided' },
    letter: {
      vi: 'Hồ sơ {number} đã được giải quyết. Nhận kết quả tại cơ quan đăng ký cư trú.',
      en: 'Case {number} was granted. The registration office hands out the result.',
    },
    short: { vi: 'Hồ sơ {number} đã được giải quyết.', en: 'Case {number} was granted.' },
  },
  granted_for_term: {
    subject: { vi: 'Hồ sơ {number} đã có kết quả', en: 'Case {number} is decided' },
    letter: {
      vi: 'Hồ sơ {number} đã được giải quyết. Thời hạn tạm trú từ {from} đến hết {lastDay}.',
      en: 'Case {number} was granted. The registration holds from {from} to {lastDay}.',
    },
    short: {
      vi: 'Hồ sơ {number} đã được giải quyết, tạm trú đến hết {lastDay}.',
      en: 'Case {number} was granted, registered until {lastDay}.',
    },
  },
  refused: {
    subject: { vi: 'Hồ sơ {number} bị từ chối', en: 'Case {number} was refused' },
    letter: {
      vi: 'Hồ sơ {number} bị từ chối. Lý do ghi trong văn bản; nhận văn bản tại cơ quan đăng ký cư trú.',
      en: 'Case {number} was refused. The reasons stand in writing; the registration office hands the paper out.',
    },
    short: {
      vi: 'Hồ sơ {number} bị từ chối. Nhận văn bản nêu lý do tại công an xã.',
      en: 'Case {number} was refused. The commune police have the reasons in writing.',
    },
  },
  ended: {
    subject: { vi: 'Đã xóa đăng ký tạm trú', en: 'Temporary registration ended' },
    letter: {
      vi: 'Đăng ký tạm trú đã được xóa từ ngày {from} (hồ sơ {number}).',
      en: 'The temporary registration has ended on {from} (case {number}).',
    },
    short: {
      vi: 'Đăng ký tạm trú đã được xóa từ {from} (hồ sơ {number}).',
      en: 'The temporary registration ended on {from} (case {number}).',
    },
  },
  ended_elsewhere: {
    subject: { vi: 'Đăng ký tạm trú cũ đã hết hiệu lực', en: 'The earlier registration has ended' },
    letter: {
      vi: 'Đăng ký tạm trú ở nơi cũ hết hiệu lực từ ngày {from}, vì đã đăng ký ở nơi mới (hồ sơ {number}).',
      en: 'The registration at the earlier place has ended on {from}, because of the one at the new place (case {number}).',
    },
    short: {
      vi: 'Tạm trú ở nơi cũ hết hiệu lực từ {from} do đăng ký nơi mới ({number}).',
      en: 'The earlier registration ended on {from}: registered elsewhere ({number}).',
    },
  },
  cancelled: {
    subject: { vi: 'Kết quả hồ sơ {number} bị hủy', en: 'The result of case {number} was cancelled' },
    letter: {
      vi: 'Kết quả giải quyết hồ sơ {number} đã bị hủy. Lý do ghi trong quyết định; nhận quyết định tại cơ quan đăng ký cư trú.',
      en: 'The result of case {number} was cancelled. The reasons stand in the decision; the registration office hands it out.',
    },
    short: {
      vi: 'Kết quả hồ sơ {number} đã bị hủy. Nhận quyết định tại công an xã.',
      en: 'The result of case {number} was cancelled. See the commune police.',
    },
  },
  cancellation_begun: {
    subject: { vi: 'Đang xem xét hủy kết quả đăng ký', en: 'A registration is being reviewed' },
    letter: {
      vi: 'Kết quả đăng ký tạm trú đang được xem xét hủy bỏ (hồ sơ {number}). Ông/bà đến cơ quan đăng ký cư trú để biết lý do và nêu ý kiến.',
      en: 'The temporary registration may be cancelled (case {number}). The registration office tells the reason and hears what you have to say.',
    },
    short: {
      vi: 'Tạm trú đang được xem xét hủy (hồ sơ {number}). Hỏi lý do tại công an xã.',
      en: 'The registration may be cancelled ({number}). Ask the commune police why.',
    },
  },
  expires_soon: {
    subject: { vi: 'Tạm trú còn {days} ngày', en: '{days} days of registration left' },
    letter: {
      vi: 'Đăng ký tạm trú còn {days} ngày, đến hết {lastDay}. Nếu tiếp tục ở, làm thủ tục gia hạn từ {extendFrom} đến {lastDay}. Nếu đã gia hạn hoặc đã đăng ký nơi khác, bỏ qua thông báo này.',
      en: 'The temporary registration has {days} days left, until {lastDay}. To stay on, file the extension from {extendFrom} to {lastDay}. If that is done, or you registered elsewhere, ignore this notice.',
    },
    short: {
      vi: 'Tạm trú còn {days} ngày, đến hết {lastDay}. Gia hạn từ {extendFrom}.',
      en: '{days} days of registration left, until {lastDay}. Extend from {extendFrom}.',
    },
  },
} as const satisfies Record<string, NoticeText>;

export type NoticeTextCode = keyof typeof noticeTexts;

/** Around every notice. */
export const noticeFrame = {
  greeting: { vi: 'Kính gửi ông/bà,', en: 'Dear Sir or Madam,' },
  office: { vi: 'Công an {commune}', en: 'Police of {commune}' },
  noAnswer: {
    vi: 'Đây là thông báo tự động, không trả lời thư này. Chúng tôi không bao giờ hỏi mật khẩu, mã OTP hay tiền qua thư hoặc tin nhắn.',
    en: 'This notice is automatic; do not answer it. We never ask for passwords, one-time codes or money by mail or message.',
  },
  stop: { vi: 'Thôi nhận thông báo: {link}', en: 'Stop these notices: {link}' },
  stopShort: { vi: 'Thôi nhận: {link}', en: 'Stop: {link}' },
  dueAt: { vi: '{hour} ngày {day}', en: '{hour} on {day}' },
} as const satisfies Record<string, Sentence>;

/** What a notice is about, as the officer sees it. */
export const noticeSteps = {
  received: { vi: 'Đã nhận hồ sơ', en: 'Received' },
  complete: { vi: 'Hồ sơ đầy đủ, ngày hẹn', en: 'Complete, with its day' },
  supplement_needed: { vi: 'Cần bổ sung', en: 'Supplement needed' },
  waiting_outside: { vi: 'Chờ cơ quan khác', en: 'Waiting for another office' },
  due_changed: { vi: 'Đổi ngày hẹn', en: 'Another day' },
  granted: { vi: 'Đồng ý', en: 'Granted' },
  refused: { vi: 'Từ chối', en: 'Refused' },
  ended: { vi: 'Xóa đăng ký', en: 'Ended' },
  ended_elsewhere: { vi: 'Hết hiệu lực do đăng ký nơi khác', en: 'Ended by registering elsewhere' },
  cancelled: { vi: 'Hủy kết quả', en: 'Cancelled' },
  cancellation_begun: { vi: 'Bắt đầu xem xét hủy', en: 'Cancellation begun' },
  expires_soon: { vi: 'Nhắc sắp hết hạn', en: 'Reminder of the last day' },
} as const satisfies Record<string, Sentence>;

export const noticeChannels = {
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  sms: { vi: 'Tin nhắn SMS', en: 'Short message' },
} as const satisfies Record<string, Sentence>;

export const noticeStates = {
  waiting: { vi: 'đang gửi', en: 'being sent' },
  sent: { vi: 'đã gửi', en: 'sent' },
  given_up: { vi: 'không gửi được', en: 'could not be sent' },
  not_sent: { vi: 'không gửi', en: 'not sent' },
} as const satisfies Record<string, Sentence>;

/** Why a notice was not sent; the officer prints it instead. */
export const noticeNotSent = {
  no_gateway: {
    vi: 'chưa có cổng gửi: in và giao cho công dân',
    en: 'there is no gateway: print it and hand it over',
  },
  opted_out: { vi: 'công dân không muốn nhận qua kênh này', en: 'the person wants none on this channel' },
  contact_withdrawn: {
    vi: 'số điện thoại hoặc địa chỉ đã bị hủy',
    en: 'the number or address was voided',
  },
} as const satisfies Record<string, Sentence>;

/** How one attempt went. */
export const noticeOutcomes = {
  under_way: { vi: 'đang gửi', en: 'under way' },
  interrupted: {
    vi: 'bị ngắt giữa chừng, không rõ đã đến chưa',
    en: 'interrupted; whether it arrived is unknown',
  },
  accepted: { vi: 'cổng gửi đã nhận', en: 'the gateway took it' },
  unreachable: { vi: 'không kết nối được cổng gửi', en: 'the gateway could not be reached' },
  busy: { vi: 'cổng gửi chưa nhận, sẽ gửi lại', en: 'the gateway did not take it yet' },
  refused: { vi: 'cổng gửi từ chối địa chỉ này', en: 'the gateway refused this address' },
} as const satisfies Record<string, Sentence>;

/** The panel of notices on the page of a case. */
export const noticeWords = {
  title: { vi: 'Thông báo cho công dân', en: 'Notices to the person' },
  none: { vi: 'Chưa có thông báo nào.', en: 'There is no notice yet.' },
  noContact: {
    vi: 'Chưa có số điện thoại hay thư điện tử của người này: giao giấy tại quầy.',
    en: 'No telephone or e-mail of this person is known: hand papers over at the counter.',
  },
  attempts: { vi: 'Các lần gửi', en: 'Attempts' },
  nextAttempt: { vi: 'Gửi lại lúc {time}', en: 'Next attempt at {time}' },
  retry: { vi: 'Gửi lại', en: 'Send again' },
} as const satisfies Record<string, Sentence>;

/** The public page that the link of a notice opens. */
export const stopNoticesWords = {
  title: { vi: 'Thôi nhận thông báo', en: 'Stop notices' },
  stopping: { vi: 'Đang ghi nhận.', en: 'Being recorded.' },
  stopped: {
    vi: 'Đã ghi nhận: ông/bà sẽ không nhận thông báo về cư trú qua {channel} nữa.',
    en: 'Recorded: you will no longer receive notices about residence by {channel}.',
  },
  again: { vi: 'Nhận lại thông báo', en: 'Receive them again' },
  resumed: {
    vi: 'Đã ghi nhận: ông/bà tiếp tục nhận thông báo qua {channel}.',
    en: 'Recorded: you will go on receiving notices by {channel}.',
  },
  why: {
    vi: 'Việc này không ảnh hưởng đến hồ sơ. Kết quả vẫn nhận tại cơ quan đăng ký cư trú.',
    en: 'It does not affect any case. Results are still handed out by the registration office.',
  },
} as const satisfies Record<string, Sentence>;
