import type { Sentence } from '../sentence.ts';

/** Going from door to door: which doors, what was found there, and what came of it. */
export const inspectionWords = {
  title: { vi: 'Kiểm tra cư trú', en: 'Inspections' },
  visits: { vi: 'Cần đến', en: 'To visit' },
  helping: { vi: 'Hướng dẫn đăng ký', en: 'Help to register' },
  results: { vi: 'Kết quả', en: 'Results' },
  allReasons: { vi: 'Tất cả lý do', en: 'All reasons' },
  reason: { vi: 'Lý do', en: 'Reason' },
  none: {
    vi: 'Không có chỗ ở nào cần đến: không ai ở quá hạn mà chưa đăng ký, không ai lâu ngày không có tin.',
    en: 'No dwelling needs a visit: nobody is unregistered beyond the term, nobody unheard of for long.',
  },
  order: {
    vi: 'Xếp theo lợi ích dự kiến: mỗi người được tính một lần, theo tỷ lệ đúng của lý do tại phường, xã trong 365 ngày qua, (số lần đúng + 1) / (số lần xem + 2).',
    en: 'By likely gain: each person counts once, by how often the reason proved right in this commune in the last 365 days, (right + 1) / (looked into + 2).',
  },
  gain: { vi: 'lợi ích {gain}', en: 'gain {gain}' },
  total: { vi: '{count} chỗ ở cần đến', en: '{count} dwellings to visit' },
  atMost: {
    vi: '{shown} chỗ ở nên đến trước, trong nhiều nhất {count} chỗ ở cần đến',
    en: 'the first {shown} of at most {count} dwellings to visit',
  },
  elsewhere: { vi: 'Kiểm tra chỗ ở khác', en: 'Visit another dwelling' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  lastVisited: { vi: 'Lần trước: {day}', en: 'Last visit: {day}' },
  objectionDue: {
    vi: 'Phải trả lời chủ sở hữu chậm nhất ngày {day}',
    en: 'The owner is owed an answer by {day}',
  },
  here: { vi: 'Người đang ở theo sổ', en: 'Who lives here by the register' },
  furtherPeople: {
    vi: 'và {count} người nữa có ghi ở đây. Gặp ai trong số đó thì thêm bằng số định danh.',
    en: 'and {count} more who are recorded here. Whom of them you meet, add by the number.',
  },
  allPeople: { vi: 'Xem tất cả', en: 'See all' },
  nobodyHere: { vi: 'Chưa ghi nhận ai ở đây.', en: 'Nobody is recorded here.' },
  since: { vi: 'ở từ {day}', en: 'since {day}' },
  lastSeen: { vi: 'thấy lần cuối {day}', en: 'last seen {day}' },
  registeredUntil: { vi: 'tạm trú đến {day}', en: 'registered until {day}' },
  isProtected: {
    vi: 'Được bảo vệ: không nói với ai tại chỗ ở rằng người này ở đây',
    en: 'Protected: tell nobody at the dwelling that this person is here',
  },
  visitedOn: { vi: 'Ngày kiểm tra', en: 'Day of the visit' },
  nobodyHome: { vi: 'Không có ai ở nhà', en: 'Nobody home' },
  leftOn: { vi: 'Đã rời đi từ ngày', en: 'Gone since' },
  addMet: { vi: 'Thêm người mới gặp', en: 'Add somebody met' },
  met: { vi: 'Người mới gặp', en: 'Somebody met' },
  removeMet: { vi: 'Bỏ người này', en: 'Take away' },
  fullName: { vi: 'Họ, chữ đệm và tên', en: 'Full name' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  personalNumber: { vi: 'Số định danh (nếu có)', en: 'Personal number (if any)' },
  permanentCommune: { vi: 'Nơi thường trú (nếu biết)', en: 'Permanent residence (if known)' },
  arrivedOn: { vi: 'Ở đây từ ngày', en: 'Here since' },
  purpose: { vi: 'Mục đích', en: 'Purpose' },
  note: { vi: 'Ghi chú', en: 'Note' },
  send: { vi: 'Ghi kết quả', en: 'Record' },
  counted: { vi: '{count} người đã ghi', en: '{count} people noted' },
  kept: {
    vi: 'Đã giữ trên máy, chờ có mạng để gửi: {count} lần kiểm tra',
    en: 'Kept on this device until the line is back: {count} visits',
  },
  lost: {
    vi: 'Không đọc lại được {count} lần kiểm tra đã giữ trên máy mà chưa gửi (quá 12 giờ): cần ghi lại kết quả.',
    en: '{count} visits that were kept and not yet sent can no longer be read (after 12 hours): record them anew.',
  },
  sent: { vi: 'Đã gửi kết quả: {address}', en: 'Sent: {address}' },
  sentHelp: { vi: '{count} người cần được hướng dẫn đăng ký', en: '{count} people to be helped to register' },
  refused: { vi: 'Chưa nhận được: {address}', en: 'Not accepted: {address}' },
  mend: { vi: 'Sửa và gửi lại', en: 'Mend and send again' },
  drop: { vi: 'Bỏ kết quả này', en: 'Discard' },
  dropSure: {
    vi: 'Kết quả đã nhập cho chỗ ở này sẽ mất và không lấy lại được.',
    en: 'What was typed for this dwelling will be lost for good.',
  },
  offline: { vi: 'Đang mất mạng', en: 'No line' },
  commune: { vi: 'Xã, phường', en: 'Commune' },
  over30: { vi: 'Quá 30 ngày', en: 'Over 30 days' },
  lapsed: { vi: 'Hết hạn', en: 'Lapsed' },
  visitCount: { vi: 'Lần kiểm tra', en: 'Visits' },
  nobodyHomeCount: { vi: 'Vắng nhà', en: 'Nobody home' },
  findings: { vi: 'Người đã gặp, đã rõ', en: 'People found' },
  open: { vi: 'Đang hướng dẫn', en: 'Being helped' },
  due: { vi: 'Đến hẹn', en: 'Due' },
  registered: { vi: 'Đã đăng ký', en: 'Registered' },
  looked: { vi: 'Đã xem', en: 'Looked into' },
  right: { vi: 'Đúng', en: 'Right' },
  rate: { vi: 'Tỷ lệ đúng', en: 'Hit rate' },
  hitRates: { vi: 'Lý do nào hay đúng, trong 365 ngày', en: 'Which reasons prove right, in 365 days' },
  notKnownBasis: {
    vi: 'Kiểm tra cư trú: không ai tại chỗ ở biết người này',
    en: 'Inspection: nobody at the dwelling knows the person',
  },
  nameNotKnown: { vi: 'Chưa rõ họ tên', en: 'Name not known' },
  knowsNoName: { vi: 'Chưa biết họ tên', en: 'The name is not known' },
  bornIfKnown: { vi: 'Ngày sinh (nếu biết)', en: 'Date of birth (if known)' },
  earlier: { vi: 'Các lần kiểm tra trước', en: 'Earlier visits' },
  noneEarlier: { vi: 'Chưa có lần kiểm tra nào.', en: 'No visit yet.' },
  takeBackVisit: { vi: 'Thu hồi cả lần kiểm tra', en: 'Take the whole visit back' },
  takeBackVisitWhat: {
    vi: 'Mọi thông tin mà lần kiểm tra này đã ghi (có mặt, rời đi, người mới, việc hướng dẫn) sẽ bị thu hồi. Lịch sử vẫn giữ lần kiểm tra và lý do.',
    en: 'Everything this visit recorded (presences, departures, somebody new, help begun) is taken back. The visit and the reason stay in the history.',
  },
  takeBack: { vi: 'Sửa kết quả', en: 'Correct' },
  takeBackWhat: {
    vi: 'Thông tin mà kết quả này đã ghi về {name} sẽ bị thu hồi; kết quả đúng, nếu chọn, được ghi thay. Lịch sử vẫn giữ cả hai.',
    en: 'What this finding recorded of {name} is taken back; what was right, if chosen, is recorded in its place. Both stay in the history.',
  },
  wasRight: { vi: 'Kết quả đúng', en: 'What was right' },
  nothingInstead: { vi: 'Không ghi gì thay', en: 'Nothing instead' },
  whyHint: { vi: 'nhầm người, nhầm nhà', en: 'another person, another door' },
  takenBack: { vi: 'đã thu hồi: {reason}', en: 'taken back: {reason}' },
  foundNew: { vi: 'Người mới gặp', en: 'Somebody new' },
  noCounts: { vi: 'Chưa có gì để đếm trong địa bàn.', en: 'There is nothing to count in this area yet.' },
} as const satisfies Record<string, Sentence>;

/** Why a dwelling is worth a visit. */
export const visitReasons = {
  over_30: { vi: 'ở quá 30 ngày, chưa đăng ký', en: 'over 30 days, not registered' },
  lapsed: { vi: 'đăng ký đã hết hạn', en: 'registration lapsed' },
  suspected_left: { vi: 'lâu không có tin, có thể đã đi', en: 'not heard of for long, may have left' },
  too_many_people: { vi: 'đông hơn mức gợi ý của chỗ ở', en: 'more people than the hint' },
  owner_objection: { vi: 'chủ sở hữu có ý kiến', en: 'the owner objects' },
} as const satisfies Record<string, Sentence>;

/** What was found of somebody, as the buttons say it. */
export const foundWords = {
  present: { vi: 'Có ở đây', en: 'Here' },
  left: { vi: 'Đã đi', en: 'Left' },
  not_known: { vi: 'Không ai biết', en: 'Not known' },
} as const satisfies Record<string, Sentence>;

/** Helping somebody to register. */
export const regularisationWords = {
  tone: {
    vi: 'Giúp người này đăng ký được là việc chính. Hồ sơ lập sẵn từ dữ liệu đã có; không yêu cầu giấy tờ mà hệ thống đã có.',
    en: 'The aim is that this person gets registered. The file is prepared from what is known; papers already in data are not asked for.',
  },
  emptyOpen: {
    vi: 'Không có ai đang được hướng dẫn. Người chưa đăng ký gặp khi kiểm tra sẽ có ở đây.',
    en: 'Nobody is being helped. Unregistered people found on visits appear here.',
  },
  emptyDue: {
    vi: 'Hôm nay không có ai đến hẹn. Những người còn lại xem ở “Đang hướng dẫn”.',
    en: 'Nobody is due today. The others stand under “Being helped”.',
  },
  emptyClosed: {
    vi: 'Chưa có việc hướng dẫn nào kết thúc.',
    en: 'No help has ended yet.',
  },
  due: { vi: 'Đến hẹn', en: 'Due' },
  openList: { vi: 'Đang hướng dẫn', en: 'Being helped' },
  closedList: { vi: 'Đã kết thúc', en: 'Ended' },
  person: { vi: 'Người', en: 'Person' },
  dwelling: { vi: 'Chỗ ở', en: 'Dwelling' },
  state: { vi: 'Bước', en: 'Step' },
  remindOn: { vi: 'Xem lại ngày', en: 'Comes up on' },
  foundOn: { vi: 'biết từ ngày {day}', en: 'known since {day}' },
  arrivedOn: { vi: 'ở từ {day}', en: 'here since {day}' },
  isRegistered: {
    vi: 'Đã đăng ký tạm trú đến {day}: có thể kết thúc với kết quả “Đã đăng ký”.',
    en: 'Registered until {day}: this can be closed as registered.',
  },
  hasCase: { vi: 'Hồ sơ đăng ký đang mở', en: 'A case is open' },
  toCounter: { vi: 'Lập hồ sơ đăng ký với dữ liệu đã có', en: 'Open the registration with what is known' },
  happenedOn: { vi: 'Ngày', en: 'Day' },
  appointmentOn: { vi: 'Hẹn đến ngày', en: 'Expected on' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  note: { vi: 'Ghi chú', en: 'Note' },
  history: { vi: 'Đã làm', en: 'What was done' },
  provisions: {
    vi: 'Điều khoản có thể liên quan (để tham khảo)',
    en: 'Provisions that may concern (for reference)',
  },
  provisionsNote: {
    vi: 'Khung theo bản có hiệu lực ngày {day}. Các khoản có thể chồng lấn; có áp dụng hay không và ở mức nào do người có thẩm quyền quyết định. Hệ thống không tính tiền phạt.',
    en: 'Ranges of the version in force on {day}. Provisions may overlap; whether one applies and how is for the competent officer. No fine is computed here.',
  },
  range: { vi: '{least}–{most} đồng', en: '{least}–{most} đồng' },
  orWarning: { vi: 'cảnh cáo hoặc {range}', en: 'a warning, or {range}' },
  helped: { vi: 'Kiểm tra và hướng dẫn đăng ký', en: 'Visits and help to register' },
  neverVisited: { vi: 'Chưa có lần kiểm tra hay hướng dẫn nào.', en: 'Neither visited nor helped yet.' },
  begin: { vi: 'Mở hướng dẫn đăng ký', en: 'Begin to help' },
  beginWhat: {
    vi: 'Dùng khi biết người này ở đây mà chưa đăng ký, không qua kiểm tra: người đó đến hỏi, chủ nhà báo. Nếu đang được hướng dẫn thì việc đang có được tiếp tục.',
    en: 'For somebody known to live here unregistered without a visit: they came and asked, a host told. Whoever is being helped already goes on being helped.',
  },
  learntOn: { vi: 'Biết từ ngày', en: 'Known since' },
  unconfirmed: { vi: 'chưa đối chiếu công báo ({tag})', en: 'not confirmed against the gazette ({tag})' },
} as const satisfies Record<string, Sentence>;

/** How far the help has come, and the steps of it. */
export const regularisationSteps = {
  opened: { vi: 'Mới gặp', en: 'Found' },
  informed: { vi: 'Đã giải thích', en: 'Informed' },
  invited: { vi: 'Đã mời đến', en: 'Invited' },
  helped: { vi: 'Đã giúp làm thủ tục', en: 'Helped' },
  closed: { vi: 'Đã kết thúc', en: 'Ended' },
} as const satisfies Record<string, Sentence>;

/** The steps as something to do. */
export const regularisationActs = {
  informed: { vi: 'Giải thích việc đăng ký', en: 'Inform' },
  invited: { vi: 'Mời đến đăng ký', en: 'Invite' },
  helped: { vi: 'Giúp làm thủ tục', en: 'Help' },
  closed: { vi: 'Kết thúc', en: 'Close' },
} as const satisfies Record<string, Sentence>;

/** How the help ended. */
export const regularisationOutcomes = {
  registered: { vi: 'Đã đăng ký tạm trú', en: 'Registered' },
  declared: { vi: 'Đã khai báo thông tin về cư trú', en: 'Declared (article 19)' },
  left: { vi: 'Đã rời đi', en: 'Left' },
  no_longer_due: { vi: 'Không còn phải đăng ký', en: 'Registration is no longer due' },
  declined: { vi: 'Chưa muốn đăng ký', en: 'Does not wish to register' },
  opened_by_mistake: { vi: 'Mở nhầm', en: 'Opened by mistake' },
} as const satisfies Record<string, Sentence>;

/** What provisions speak of. */
export const provisionWords = {
  registration_rules: {
    vi: 'Không thực hiện đúng quy định về đăng ký cư trú',
    en: 'Not following the rules of registration',
  },
  lives_elsewhere_unchanged: {
    vi: 'Đã sinh sống tại chỗ ở hợp pháp mới, đủ điều kiện nhưng không đăng ký thay đổi',
    en: 'Living at a new lawful place, eligible, without changing the registration',
  },
  report_rules: {
    vi: 'Không thực hiện đúng quy định về thông báo lưu trú',
    en: 'Not following the rules of stay reports',
  },
  facility_few_guests: { vi: 'Cơ sở không thông báo 1–3 người', en: 'A facility did not report 1–3 guests' },
  facility_several_guests: {
    vi: 'Cơ sở không thông báo 4–8 người',
    en: 'A facility did not report 4–8 guests',
  },
  facility_many_guests: {
    vi: 'Cơ sở không thông báo từ 9 người',
    en: 'A facility did not report 9 guests or more',
  },
} as const satisfies Record<string, Sentence>;

/** Why no provisions are shown. */
export const noProvisions = {
  under_18: { vi: 'Người dưới 18 tuổi: không nêu quy định xử phạt.', en: 'Under 18: none are shown.' },
  age_unknown: {
    vi: 'Chưa biết chắc người này đã đủ 18 tuổi: không nêu quy định xử phạt.',
    en: 'Not certainly 18: none are shown.',
  },
  no_version_known: { vi: 'Chưa có bản quy định của ngày đó.', en: 'The version of that day is not known.' },
} as const satisfies Record<string, Sentence>;
