import type { Sentence } from '../sentence.ts';

/** The kinds of premises of the stay-report rules. */
export const premisesWords = {
  house: { vi: 'Nhà ở', en: 'House' },
  rented_rooms: { vi: 'Nhà trọ, phòng cho thuê', en: 'Rented rooms' },
  dormitory: { vi: 'Ký túc xá', en: 'Dormitory' },
  worker_housing: { vi: 'Nhà ở công nhân', en: 'Worker housing' },
  industrial_zone_lodging: { vi: 'Cơ sở lưu trú trong khu công nghiệp', en: 'Industrial-zone lodging' },
  lodging: { vi: 'Khách sạn, nhà nghỉ', en: 'Hotel or guest house' },
  medical_facility: { vi: 'Cơ sở khám chữa bệnh', en: 'Medical facility' },
  vehicle: { vi: 'Phương tiện', en: 'Vehicle' },
  camp: { vi: 'Lán trại', en: 'Camp' },
  farm: { vi: 'Trang trại', en: 'Farm' },
  religious_premises: { vi: 'Cơ sở tôn giáo có chỗ ở', en: 'Religious premises with living annex' },
  other: { vi: 'Nơi khác', en: 'Other' },
} as const satisfies Record<string, Sentence>;

/** As what a host answers for a dwelling. */
export const capacityWords = {
  owner: { vi: 'Chủ sở hữu', en: 'Owner' },
  manager: { vi: 'Người quản lý', en: 'Manager' },
} as const satisfies Record<string, Sentence>;

/** What came of an owner's objection. */
export const objectionOutcomeWords = {
  upheld: { vi: 'Đúng', en: 'Upheld' },
  partly_upheld: { vi: 'Đúng một phần', en: 'Partly upheld' },
  not_upheld: { vi: 'Không đúng', en: 'Not upheld' },
} as const satisfies Record<string, Sentence>;

/** What came of a claim of ownership. */
export const claimOutcomeWords = {
  confirmed: { vi: 'Xác nhận', en: 'Confirmed' },
  refused: { vi: 'Không xác nhận', en: 'Refused' },
} as const satisfies Record<string, Sentence>;

/** Why it is not certain that somebody is at a dwelling. */
export const doubtWords = {
  long_unseen: { vi: 'có thể còn ở: lâu chưa ai xác nhận', en: 'possible: not seen for long' },
  registered_only: {
    vi: 'có thể ở: chỉ có đăng ký, không thấy có mặt',
    en: 'possible: registered, not seen',
  },
} as const satisfies Record<string, Sentence>;

/** Why somebody may want to look at a dwelling. */
export const crowdingWords = {
  area_per_person: {
    vi: '{is} m² mỗi người, dưới {limit} m²',
    en: '{is} m² a person, under {limit} m²',
  },
  many_people: {
    vi: '{is} người, từ {limit} người nên xem lại',
    en: '{is} people; from {limit} worth a look',
  },
  many_people_per_room: {
    vi: '{is} người mỗi phòng, trên {limit} nên xem lại',
    en: '{is} people a room; over {limit} worth a look',
  },
} as const satisfies Record<string, Sentence>;

/** The register of dwellings. */
export const dwellingsWords = {
  title: { vi: 'Chỗ ở', en: 'Dwellings' },
  find: { vi: 'Tìm chỗ ở', en: 'Find a dwelling' },
  findHint: { vi: 'số nhà, tên đường; không cần dấu', en: 'number, street; marks not needed' },
  findButton: { vi: 'Tìm', en: 'Find' },
  noneFound: {
    vi: 'Không có chỗ ở nào như vậy trong địa bàn. Thử ít chữ hơn; chỗ ở mới được ghi khi tiếp dân.',
    en: 'No such dwelling in the area. Try fewer words; a new one is recorded at the counter.',
  },
  listSearch: { vi: 'Tìm', en: 'Find' },
  listDuplicates: { vi: 'Ghi trùng', en: 'Recorded twice' },
  listClaims: { vi: 'Đề nghị xác nhận chủ, người quản lý', en: 'Claims to own or manage' },
  listObjections: { vi: 'Phản ánh của chủ sở hữu', en: 'Owners’ objections' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  right: { vi: 'Loại', en: 'Kind' },
  is: { vi: 'Đặc điểm', en: 'What it is' },
  describe: { vi: 'Ghi đặc điểm', en: 'Describe' },
  notDescribed: { vi: 'Chưa ghi đặc điểm chỗ ở.', en: 'Not described yet.' },
  premises: { vi: 'Loại cơ sở', en: 'Premises' },
  rooms: { vi: 'Số phòng', en: 'Rooms' },
  floorArea: { vi: 'Diện tích sàn (m²)', en: 'Floor area (m²)' },
  oldUnit: { vi: 'Đơn vị cũ trên giấy tờ', en: 'Old unit on the papers' },
  oldUnitWhy: {
    vi: 'Khi địa giới đã thay đổi, ghi đơn vị mới và chú thích đơn vị cũ theo giấy tờ (mẫu CT01, chú thích 3).',
    en: 'Where boundaries changed, the new unit is written and the old one noted as on the papers (form CT01, note 3).',
  },
  ownerName: { vi: 'Chủ sở hữu', en: 'Owner' },
  managerName: { vi: 'Người quản lý', en: 'Manager' },
  contactPhone: { vi: 'Điện thoại', en: 'Telephone' },
  holdsFrom: { vi: 'Từ ngày', en: 'From' },
  people: { vi: 'Ai ở đây', en: 'Who is here' },
  patientsApart: {
    vi: 'Người lưu trú ở cơ sở y tế không hiện ở đây: chỉ xem ở Lưu trú, Cơ sở y tế.',
    en: 'Who stays in a medical facility is not shown here: see Stays, Medical facilities.',
  },
  becomesMedical: {
    vi: 'Người đã ghi ở đây từ ngày nêu dưới sẽ không hiện ở đây, khi kiểm tra hay ở hồ sơ của họ nữa: chỉ xem ở Lưu trú, Cơ sở y tế.',
    en: 'Whoever is recorded here from the day below on is no longer shown here, on inspections or on their own pages: see Stays, Medical facilities.',
  },
  wasNoMedical: {
    vi: 'Nếu ghi nhầm là cơ sở khám chữa bệnh, ghi lại từ đúng ngày {day}: người ở đây hiện lại. Ghi từ ngày sau đó thì người đến trước vẫn không hiện.',
    en: 'If it was called a medical facility by mistake, say so from that same day, {day}: the people here are shown again. From a later day on, those who came before stay hidden.',
  },
  peopleToday: {
    vi: 'Hôm nay: {certain} người, có thể thêm {possible}; {registered} người đăng ký.',
    en: 'Today: {certain} people, possibly {possible} more; {registered} registered.',
  },
  peopleOn: {
    vi: '{certain} người, có thể thêm {possible}',
    en: '{certain} people, possibly {possible} more',
  },
  peopleCertain: { vi: '{certain} người', en: '{certain} people' },
  nobody: {
    vi: 'Không có ghi nhận ai ở đây trong những ngày này.',
    en: 'Nobody is recorded here on these days.',
  },
  on: { vi: 'Vào ngày', en: 'On' },
  from: { vi: 'Từ ngày', en: 'From' },
  until: { vi: 'Đến trước ngày', en: 'Before' },
  period: { vi: 'Trong khoảng', en: 'In a period' },
  oneDay: { vi: 'Một ngày', en: 'One day' },
  person: { vi: 'Họ và tên', en: 'Name' },
  stays: { vi: 'Thời gian', en: 'Days' },
  stayOpen: { vi: 'từ {from}', en: 'from {from}' },
  stayUntil: { vi: '{from}, đi {until}', en: '{from}, gone {until}' },
  registered: { vi: 'đã đăng ký', en: 'registered' },
  hint: {
    vi: 'Gợi ý xem lại, không phải căn cứ quyết định: {why} ({article}; độ tin cậy {tag}{unconfirmed}).',
    en: 'Worth a look, not a ground for a decision: {why} ({article}; known to {tag}{unconfirmed}).',
  },
  unconfirmed: { vi: ', chưa xác nhận', en: ', not confirmed' },
  notHere: { vi: 'Không ở đây', en: 'Does not live here' },
  notHereWhat: {
    vi: 'Ghi nhận này kết thúc sự có mặt tại đây từ ngày nêu dưới; đăng ký tạm trú vẫn còn cho đến khi có hồ sơ xóa. Có thể hủy ghi nhận.',
    en: 'This ends the presence here from the day below; a registration stays until a case ends it. It can be taken back.',
  },
  foundOn: { vi: 'Ngày phát hiện', en: 'Found on' },
  goneSince: { vi: 'Không còn ở từ ngày', en: 'Gone since' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  basisHint: { vi: 'đến tận nơi, người cho biết', en: 'a visit, who said so' },
  findings: { vi: 'Đã phát hiện không ở đây', en: 'Found not to live here' },
  stillRegistered: { vi: 'còn đăng ký tại đây', en: 'still registered here' },
  takeBack: { vi: 'Hủy ghi nhận', en: 'Take back' },
  agreeName: { vi: 'Cho chủ nhà biết tên', en: 'Let the owner see the name' },
  nameShown: { vi: 'chủ nhà được biết tên', en: 'the owner sees the name' },
  isProtected: { vi: 'được bảo vệ thông tin', en: 'protected' },
  ties: { vi: 'Người phụ trách', en: 'Who answers for it' },
  noTies: { vi: 'Chưa có tài khoản nào phụ trách chỗ ở này.', en: 'No account answers for it yet.' },
  tie: { vi: 'Gắn tài khoản', en: 'Tie an account' },
  account: { vi: 'Tài khoản chủ cơ sở', en: 'Host account' },
  capacity: { vi: 'Vai trò', en: 'Capacity' },
  endTie: { vi: 'Kết thúc', en: 'End' },
  tieEnds: { vi: 'Không còn phụ trách từ ngày', en: 'No longer from' },
  noAccounts: {
    vi: 'Địa bàn chưa có tài khoản chủ cơ sở; quản trị viên mời tài khoản mới.',
    en: 'The area has no host account; an administrator invites one.',
  },
  lookalikes: { vi: 'Có thể là một chỗ ở', en: 'May be one dwelling' },
  noDuplicates: {
    vi: 'Không thấy chỗ ở nào ghi trùng trong địa bàn.',
    en: 'No dwelling of the area seems recorded twice.',
  },
  sameAddress: { vi: 'cùng địa chỉ, khác cách viết', en: 'one address, written differently' },
  alike: { vi: 'gần giống, {likeness} %', en: 'alike, {likeness}%' },
  references: { vi: '{count} ghi nhận', en: '{count} records' },
  merge: { vi: 'Gộp', en: 'Merge' },
  mergeWhat: {
    vi: 'Giữ “{kept}”; “{merged}” từ nay được đọc là chỗ ở này. Có thể hủy gộp, mọi ghi nhận trở về chỗ cũ.',
    en: 'Keeps “{kept}”; “{merged}” is read as it from now on. It can be undone, and everything goes back.',
  },
  mergedNow: {
    vi: 'Đã gộp: giữ “{kept}”; “{merged}” được đọc là chỗ ở này.',
    en: 'Merged: “{kept}” is kept; “{merged}” is read as it.',
  },
  keepWhich: { vi: 'Giữ lại', en: 'Keep' },
  recordedOn: { vi: 'Ghi từ ngày', en: 'Recorded on' },
  peopleEver: { vi: 'Người đã ghi', en: 'People recorded' },
  registrations: { vi: 'Đăng ký tạm trú', en: 'Registrations' },
  stayReports: { vi: 'Thông báo lưu trú', en: 'Stay reports' },
  roomCount: { vi: '{count} phòng', en: '{count} rooms' },
  notOne: { vi: 'Là hai chỗ ở', en: 'Two dwellings' },
  merged: { vi: 'Cũng được ghi là', en: 'Also recorded as' },
  wentAlong: { vi: 'đi theo lần gộp sau', en: 'went along with a later merge' },
  undo: { vi: 'Hủy gộp', en: 'Undo the merge' },
  undoWhat: {
    vi: 'Mọi ghi nhận trở về chỗ ở mà nó nêu. Chọn những người được ghi sau khi gộp mà thật ra ở “{merged}”.',
    en: 'Everything goes back to the dwelling it names. Choose those recorded since the merge who are really at “{merged}”.',
  },
  undoNothing: { vi: 'Chưa ghi thêm ai từ khi gộp.', en: 'Nobody was recorded since the merge.' },
  claimant: { vi: 'Người đề nghị', en: 'Claimed by' },
  proof: { vi: 'Giấy tờ', en: 'Papers' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  note: { vi: 'Nội dung trả lời', en: 'What is answered' },
  whichDwelling: { vi: 'Chỗ ở được xác nhận', en: 'Dwelling confirmed' },
  noClaims: { vi: 'Không có đề nghị nào chờ trả lời.', en: 'No claim waits for an answer.' },
  noClaimsAnswered: { vi: 'Chưa trả lời đề nghị nào.', en: 'No claim was answered yet.' },
  says: { vi: 'Phản ánh', en: 'Objection' },
  dueOn: { vi: 'Trả lời chậm nhất ngày', en: 'Answer by' },
  provisional: { vi: 'tạm tính', en: 'provisional' },
  noObjections: { vi: 'Không có phản ánh nào chờ trả lời.', en: 'No objection waits for an answer.' },
  noObjectionsAnswered: { vi: 'Chưa trả lời phản ánh nào.', en: 'No objection was answered yet.' },
  answerState: { vi: 'Chờ hay đã trả lời', en: 'Open or answered' },
  open: { vi: 'Chờ trả lời', en: 'Open' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  answeredAt: { vi: 'Trả lời lúc', en: 'Answered at' },
  due: { vi: 'hạn {day}', en: 'due {day}' },
  visited: { vi: 'đã kiểm tra {days}', en: 'visited {days}' },
  foundGone: { vi: 'phát hiện không ở đây ngày {day}', en: 'found not to live there on {day}' },
  openObjections: {
    vi: '{count} phản ánh của chủ sở hữu chưa trả lời',
    en: '{count} objections of an owner not answered',
  },
} as const satisfies Record<string, Sentence>;

/** What owners of dwellings may learn of a person. */
export const disclosureWords = {
  title: { vi: 'Chủ nhà được biết gì', en: 'What owners may learn' },
  initialsOnly: {
    vi: 'Chủ sở hữu chỗ ở chỉ thấy chữ cái đầu của tên và ngày đăng ký.',
    en: 'The owner of the dwelling sees initials and the day of registration only.',
  },
  agreed: { vi: 'Đồng ý cho chủ nhà biết tên tại', en: 'Agreed to be named to the owner at' },
  withdraw: { vi: 'Rút lại', en: 'Withdraw' },
  protected: {
    vi: 'Được bảo vệ thông tin: không ai ngoài công an được biết đang ở đâu',
    en: 'Protected: nobody outside the police is told where',
  },
  protect: { vi: 'Bảo vệ thông tin', en: 'Protect' },
  unprotect: { vi: 'Thôi bảo vệ', en: 'Protect no longer' },
  protectWhat: {
    vi: 'Chủ sở hữu không thấy người này nữa, kể cả trong số người đăng ký. Có thể thôi bảo vệ.',
    en: 'No owner sees this person any more, not even in the count. It can be taken back.',
  },
  basis: { vi: 'Căn cứ (quyết định, đề nghị)', en: 'Basis (decision, request)' },
} as const satisfies Record<string, Sentence>;
