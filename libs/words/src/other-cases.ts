import type { Sentence } from './sentence.ts';

/** Who sets an ending in motion. */
export const endingBeginnings = {
  filed: { vi: 'Người dân nộp hồ sơ', en: 'Filed by the household' },
  from_data: { vi: 'Dữ liệu cho thấy', en: 'Seen in the data' },
  ex_officio: { vi: 'Công an xã tự xác minh', en: 'By the office itself' },
  host_notice: { vi: 'Chủ nhà thông báo', en: 'Told by the host' },
} as const satisfies Record<string, Sentence>;

/** Sources of data that show a ground to strike somebody off. */
export const dataFeedSources = {
  civil_status: { vi: 'Hộ tịch', en: 'Civil status' },
  nationality: { vi: 'Quốc tịch', en: 'Nationality' },
  residence_database: { vi: 'Cơ sở dữ liệu về cư trú', en: 'Residence database' },
} as const satisfies Record<string, Sentence>;

/** What came of a row of data. */
export const dataFeedOutcomes = {
  opened: { vi: 'đã lập hồ sơ xoá đăng ký', en: 'a case was opened' },
  nobody_registered_here: {
    vi: 'không có đăng ký tạm trú còn hiệu lực tại đây',
    en: 'nobody with a registration in force here',
  },
  case_open_already: { vi: 'đang có hồ sơ xoá đăng ký', en: 'a case is open already' },
  excluded: { vi: 'không đủ căn cứ xoá đăng ký', en: 'the law excludes it' },
} as const satisfies Record<string, Sentence>;

/** Why a registration should not have been granted (Circular 116/2026/TT-BCA, article 13). */
export const reasonsToCancel = {
  wrong_authority: { vi: 'Đăng ký không đúng thẩm quyền', en: 'Not the office competent for it' },
  wrong_subject: { vi: 'Đăng ký không đúng đối tượng', en: 'Not the right person' },
  wrong_condition: { vi: 'Đăng ký không đúng điều kiện', en: 'The conditions were not met' },
} as const satisfies Record<string, Sentence>;

/** Groups of article 31 whose absence is an ordinary case. */
export const absenceGroups = {
  c: {
    vi: 'Điểm c: trong độ tuổi nghĩa vụ quân sự hoặc có nghĩa vụ khác với Nhà nước',
    en: 'Point c: of military-service age or with other State duties',
  },
  d: { vi: 'Điểm d: các trường hợp còn lại', en: 'Point d: everybody else' },
  police: { vi: 'Đang phục vụ trong Công an (cơ quan tự ghi nhận)', en: 'Serving in the police' },
  army: {
    vi: 'Đang phục vụ trong Quân đội (cùng cơ quan quân sự cùng cấp ghi nhận)',
    en: 'Serving in the army (recorded with the military command)',
  },
} as const satisfies Record<string, Sentence>;

/** Groups of article 31 that only named officers keep. */
export const restrictedAbsenceGroups = {
  a: { vi: 'Điểm a', en: 'Point a' },
  b: { vi: 'Điểm b', en: 'Point b' },
} as const satisfies Record<string, Sentence>;

/** Ways by which an absence is declared. */
export const absenceChannels = {
  counter: { vi: 'Trực tiếp', en: 'In person' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  website: { vi: 'Trang thông tin của cơ quan', en: 'Website of the office' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  portal: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' },
  vneid: { vi: 'Ứng dụng VNeID', en: 'VNeID' },
  office: { vi: 'Cơ quan tự ghi nhận', en: 'By the office itself' },
} as const satisfies Record<string, Sentence>;

/** Who declares an absence. */
export const absenceDeclarers = {
  person: { vi: 'Chính người đó', en: 'The person' },
  parent: { vi: 'Cha, mẹ', en: 'A parent' },
  guardian: { vi: 'Người giám hộ', en: 'A guardian' },
  office: { vi: 'Cơ quan đăng ký cư trú', en: 'The registration office' },
  military_command: { vi: 'Cơ quan quân sự cùng cấp', en: 'The military command' },
} as const satisfies Record<string, Sentence>;

/** What the law asks of an absence, by the unit that is left. */
export const absenceReadings = {
  commune: { vi: 'nếu tính theo rời khỏi xã', en: 'if leaving the commune counts' },
  province: { vi: 'nếu tính theo rời khỏi tỉnh', en: 'if leaving the province counts' },
  must: { vi: 'phải khai báo tạm vắng', en: 'must be declared' },
  need_not: { vi: 'không phải khai báo', en: 'need not be declared' },
  for_an_officer: { vi: 'cán bộ xem xét', en: 'for an officer to see' },
  unconfirmed: {
    vi: 'Chưa đối chiếu văn bản hiện hành về đơn vị phải rời khỏi; cán bộ xem cả hai cách hiểu, hệ thống không kết luận.',
    en: 'Which unit counts has not been checked in the text in force; look at both readings, the system decides nothing.',
  },
} as const satisfies Record<string, Sentence>;

/** What may be confirmed of somebody's residence. */
export const confirmedSubjects = {
  permanent_residence: { vi: 'Nơi thường trú', en: 'Permanent residence' },
  temporary_registration: { vi: 'Nơi tạm trú', en: 'Temporary residence' },
  current_residence: { vi: 'Nơi ở hiện tại', en: 'Current residence' },
  household: { vi: 'Thành viên hộ gia đình', en: 'Members of the household' },
} as const satisfies Record<string, Sentence>;

/** Whether a confirmation is still good. */
export const confirmationStandings = {
  valid: { vi: 'còn giá trị', en: 'valid' },
  expired: { vi: 'đã hết thời hạn', en: 'expired' },
  data_changed: { vi: 'hết giá trị do thông tin đã thay đổi', en: 'void, the data have changed' },
} as const satisfies Record<string, Sentence>;

/** Lines of the page of an ending, a cancellation, a declaration, an absence or a confirmation. */
export const otherCaseWords = {
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  notKnown: { vi: 'chưa biết', en: 'not known' },
  fileBy: { vi: 'hạn nộp hồ sơ {day}', en: 'to be filed by {day}' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  restores: { vi: 'Nếu hủy, lại có hiệu lực', en: 'Cancelled, it restores' },
  whyNeither: { vi: 'Vì sao chưa đăng ký được', en: 'Why neither can be registered' },
  inDatabase: { vi: 'Có trong Cơ sở dữ liệu quốc gia về dân cư', en: 'In the population database' },
  complexBecause: { vi: 'Phức tạp vì', en: 'Complex because' },
  group: { vi: 'Trường hợp (Điều 31)', en: 'Case of article 31' },
  away: { vi: 'Vắng mặt', en: 'Away' },
  destination: { vi: 'Nơi đến, lý do', en: 'Destination, reason' },
  declared: { vi: 'Khai báo bởi', en: 'Declared by' },
  duty: { vi: 'Theo luật', en: 'By the law' },
  unconfirmed: { vi: 'Chưa xác nhận', en: 'Unconfirmed' },
  confirms: { vi: 'Xác nhận', en: 'Confirms' },
  asOf: { vi: 'Tính đến ngày', en: 'As of' },
  wantedFor: { vi: 'Để', en: 'For' },
  verifiedBecause: { vi: 'Phải xác minh vì', en: 'To be verified because' },
  issued: { vi: 'Đã cấp', en: 'Issued' },
  issuedAs: {
    vi: 'số {number} ngày {day}, có giá trị đến hết {until}',
    en: 'number {number} on {day}, good to {until} (last day)',
  },
  validityUnconfirmed: {
    vi: 'thời hạn giá trị chưa đối chiếu Thông tư 116/2026, Điều 16',
    en: 'how long it is good for is not checked against Circular 116/2026, article 16',
  },
} as const satisfies Record<string, Sentence>;

/** The list of registrations that another commune ended. */
export const handoverWords = {
  title: { vi: 'Do nơi khác chấm dứt', en: 'Ended by another commune' },
  none: { vi: 'Không có đăng ký nào chưa xem.', en: 'There is none that nobody has seen.' },
  newCommune: { vi: 'Nay đăng ký tại', en: 'Registered now in' },
  endedOn: { vi: 'Chấm dứt từ', en: 'Ended on' },
  openCases: { vi: 'Hồ sơ còn mở', en: 'Open cases' },
  undone: { vi: 'đã khôi phục', en: 'restored since' },
  seen: { vi: 'Đã biết', en: 'Seen' },
} as const satisfies Record<string, Sentence>;
