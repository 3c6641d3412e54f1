import type { Sentence } from '../sentence.ts';

/** The page of one resident: everything recorded about the person, and the acts that record more. */
export const residentWords = {
  findTitle: { vi: 'Tra cứu người cư trú', en: 'Find a resident' },
  findAudited: {
    vi: 'Mỗi lần tra cứu được ghi nhật ký với mục đích giám sát và những ai đã hiện ra.',
    en: 'Every search is recorded with its purpose, supervision, and who was shown.',
  },
  recordedOn: { vi: 'ghi {time}', en: 'recorded {time}' },
  toCounter: { vi: 'Tiếp tại quầy', en: 'Take to the counter' },
  synthetic: { vi: 'người giả định', en: 'made-up person' },
  died: { vi: 'đã chết ngày {day}', en: 'died on {day}' },
  carriedOver: {
    vi: 'Hồ sơ này đã được nhập vào hồ sơ khác của cùng một người',
    en: 'This record was carried over to another one of the same person',
  },
  carriedOverTo: {
    vi: 'Mọi lần lưu trú, số định danh và liên lạc đã chuyển sang hồ sơ đang dùng; không ghi thêm vào hồ sơ này. Mở hồ sơ đang dùng:',
    en: 'All stays, the personal number and contacts are in the record in use; nothing more is recorded here. Open the record in use:',
  },
  person: { vi: 'Thông tin người', en: 'The person' },
  correct: { vi: 'Sửa thông tin', en: 'Correct' },
  correctThis: { vi: 'Sửa thông tin đã ghi', en: 'Correct what is recorded' },
  holds: { vi: 'Thông tin đúng có từ khi nào', en: 'Since when the right one holds' },
  always: {
    vi: 'Từ trước đến nay vẫn vậy: bản đang có ghi sai',
    en: 'It was always so: what is recorded is wrong',
  },
  from: { vi: 'Thay đổi từ một ngày', en: 'It changed on a day' },
  holdsFrom: { vi: 'Từ ngày', en: 'From the day' },
  reasonHint: {
    vi: 'Ít nhất 5 ký tự, ví dụ: sai dấu khi nhập',
    en: 'At least 5 characters, e.g. typed wrongly',
  },
  correctionKept: {
    vi: 'Không có gì bị xóa: bản cũ được giữ lại kèm lý do.',
    en: 'Nothing is erased: the version before is kept with the reason.',
  },
  versions: { vi: 'Các bản đã ghi ({count})', en: 'Versions recorded ({count})' },
  holdsSince: { vi: 'Có hiệu lực từ', en: 'Holds from' },
  recordedAt: { vi: 'Ghi lúc', en: 'Recorded at' },
  state: { vi: 'Tình trạng', en: 'State' },
  inForce: { vi: 'đang dùng', en: 'in use' },
  voided: { vi: 'đã hủy {time}: {reason}', en: 'voided {time}: {reason}' },
  nationality: { vi: 'Quốc tịch', en: 'Nationality' },
  contacts: { vi: 'Liên lạc', en: 'Contact' },
  noContacts: { vi: 'Chưa có số điện thoại hay thư điện tử.', en: 'No phone or e-mail is recorded.' },
  addContact: { vi: 'Thêm liên lạc', en: 'Add a contact' },
  contactKind: { vi: 'Loại', en: 'Kind' },
  contactValue: { vi: 'Số hoặc địa chỉ', en: 'Number or address' },
  permanent: { vi: 'Nơi thường trú', en: 'Permanent residence' },
  noPermanent: {
    vi: 'Chưa ghi nhận nơi thường trú; người này không được tính là người di cư.',
    en: 'None is recorded; the person cannot be counted as a migrant.',
  },
  move: { vi: 'Chuyển nơi thường trú', en: 'Move it' },
  moveTo: { vi: 'Nơi thường trú mới', en: 'New permanent residence' },
  moveFrom: { vi: 'Thường trú ở đó từ ngày', en: 'Permanent there from' },
  moveConsequence: {
    vi: 'Nơi thường trú đang có sẽ kết thúc vào ngày này; tình trạng cư trú được tính lại.',
    en: 'The one in force ends on this day; the residence status is derived anew.',
  },
  sinceDay: { vi: 'từ {from}', en: 'since {from}' },
  fromTo: { vi: '{from} – hết {lastDay}', en: '{from} – {lastDay} (last day)' },
  presences: { vi: 'Nơi đang ở và đã ở', en: 'Where the person is and was' },
  noPresences: {
    vi: 'Chưa ghi nhận nơi ở nào ngoài nơi thường trú.',
    en: 'No presence away from the permanent residence is recorded.',
  },
  addPresence: { vi: 'Ghi nơi ở', en: 'Record a presence' },
  arrivedOn: { vi: 'Đến ở từ ngày', en: 'Arrived on' },
  arrived: { vi: 'đến {day}', en: 'arrived {day}' },
  planned: { vi: 'dự định đến {day}', en: 'means to leave {day}' },
  left: { vi: 'không còn ở từ {day}', en: 'gone from {day}' },
  source: { vi: 'Biết được do', en: 'Known from' },
  confirm: { vi: 'Xác nhận có mặt', en: 'Confirm' },
  confirmedOn: { vi: 'Có mặt ngày', en: 'Seen there on' },
  report: { vi: 'Thông báo lưu trú', en: 'Stay report' },
  reportFrom: { vi: 'Lưu trú từ ngày', en: 'Stays from' },
  reportUntil: { vi: 'Ngày rời đi', en: 'Leaves on' },
  reportClock: {
    vi: 'Giờ thông báo là lúc bấm nút. Sau 23:00 ngày đầu thì chỉ tính từ hôm nay.',
    en: 'The hour of the report is when the button is pressed. After 23:00 of the first day it covers from today only.',
  },
  reportWhy: {
    vi: 'Luật Cư trú, Điều 30: thông báo trước 23 giờ; người đến sau 23 giờ thì trước 08 giờ ngày hôm sau. Một lần thông báo không quá 30 ngày.',
    en: 'Law on Residence, article 30: before 23:00; who comes after 23:00, before 08:00 of the next day. One report covers at most 30 days.',
  },
  depart: { vi: 'Ghi rời đi', en: 'Record departure' },
  leftOn: { vi: 'Ngày đầu tiên không còn ở đó', en: 'First day no longer there' },
  departConsequence: {
    vi: 'Mọi lần ở chưa kết thúc của người này tại chỗ ở này cùng kết thúc vào ngày đó. Ghi nhầm thì hủy được.',
    en: 'Every open presence of the person in this dwelling ends on that day. A mistake can be voided.',
  },
  void: { vi: 'Hủy ghi nhận', en: 'Void' },
  voidThis: { vi: 'Hủy lần ở này', en: 'Void this presence' },
  openNotice: { vi: 'Xem thông báo', en: 'Open the report' },
  voidShort: { vi: 'Hủy', en: 'Void' },
  voidPresence: {
    vi: 'Lần ở của {name} tại {address} từ {day} sẽ coi như chưa từng có, cùng mọi xác nhận, thông báo và ngày rời đi của nó; tình trạng và số liệu được tính lại. Bản ghi vẫn được giữ kèm lý do; nếu hủy nhầm thì ghi lại từ đầu.',
    en: 'The presence of {name} at {address} from {day} will be as if it had never been, with every confirmation, report and departure of it; status and figures are derived anew. The record is kept with the reason; voided by mistake, it is recorded anew.',
  },
  voidFact: {
    vi: '“{fact}” của {name} sẽ coi như chưa từng ghi; tình trạng và số liệu được tính lại. Bản ghi vẫn được giữ kèm lý do; nếu hủy nhầm thì ghi lại.',
    en: '“{fact}” of {name} will be as if never recorded; status and figures are derived anew. The record is kept with the reason; voided by mistake, it is recorded anew.',
  },
  registrations: { vi: 'Đăng ký tạm trú và hồ sơ', en: 'Registrations and cases' },
  noRegistrations: {
    vi: 'Chưa có đăng ký tạm trú hay hồ sơ nào mà địa bàn này được xem.',
    en: 'There is no registration or case that this area may see.',
  },
  registration: { vi: 'Đăng ký', en: 'Registration' },
  case: { vi: 'Hồ sơ', en: 'Case' },
  openCase: { vi: 'Mở hồ sơ', en: 'Open the case' },
  received: { vi: 'tiếp nhận {day}', en: 'received {day}' },
  due: { vi: 'hạn {day}', en: 'due {day}' },
  ended: { vi: 'chấm dứt từ {day}', en: 'ended on {day}' },
  endedElsewhere: { vi: 'do đăng ký ở nơi khác', en: 'registered elsewhere' },
  households: { vi: 'Hộ gia đình', en: 'Households' },
  noHouseholds: { vi: 'Chưa thuộc hộ nào tại địa bàn này.', en: 'In no household of this area.' },
  found: { vi: 'Lập hộ', en: 'Found a household' },
  foundHint: { vi: '{name} là chủ hộ.', en: '{name} becomes the head.' },
  foundFrom: { vi: 'Lập từ ngày', en: 'Founded on' },
  dwelling: { vi: 'Chỗ ở của hộ', en: 'Dwelling of the household' },
  noDwelling: { vi: 'không nêu', en: 'not stated' },
  addMember: { vi: 'Thêm thành viên', en: 'Add a member' },
  member: { vi: 'Thành viên', en: 'Member' },
  relation: { vi: 'Quan hệ với chủ hộ', en: 'Relation to the head' },
  memberFrom: { vi: 'Là thành viên từ ngày', en: 'Member from' },
  endMembership: { vi: 'Rời hộ', en: 'Leaves' },
  memberUntil: { vi: 'Không còn là thành viên từ ngày', en: 'No longer a member from' },
  endMembershipConsequence: {
    vi: '{name} không còn trong hộ từ ngày đó. Lịch sử hộ vẫn được giữ; vào lại hộ là một lần ghi mới.',
    en: '{name} leaves the household on that day. Its history is kept; joining again is recorded anew.',
  },
  findWhom: { vi: 'Số định danh, hoặc họ tên và năm sinh', en: 'Personal number, or name and birth year' },
  find: { vi: 'Tìm', en: 'Search' },
  chosen: { vi: 'Đã chọn: {name}', en: 'Chosen: {name}' },
  nobodyFound: {
    vi: 'Không có ai khác trong địa bàn khớp với nội dung tìm.',
    en: 'Nobody else in this area matches.',
  },
  duplicates: { vi: 'Có thể trùng người', en: 'Possibly the same person' },
  noDuplicates: { vi: 'Chưa có bản ghi nào được đánh dấu.', en: 'No other record is marked.' },
  markDuplicate: { vi: 'Đánh dấu trùng', en: 'Mark a double' },
  otherRecord: { vi: 'Bản ghi kia', en: 'The other record' },
  otherHidden: { vi: 'người ở địa bàn khác', en: 'somebody of another area' },
  nothingMerged: {
    vi: 'Đánh dấu không nhập hai bản ghi làm một; cả hai trang đều nhắc đến nhau.',
    en: 'Marking merges nothing; both pages point to each other.',
  },
  death: { vi: 'Khai tử', en: 'Death' },
  recordDeath: { vi: 'Ghi việc chết', en: 'Record a death' },
  diedOn: { vi: 'Ngày chết', en: 'Day of death' },
  deathConsequence: {
    vi: 'Mọi lần ở và đăng ký tạm trú của {name} kết thúc vào ngày đó; người này không còn được tính. Ghi nhầm thì hủy được, kèm lý do.',
    en: 'Every presence and registration of {name} ends on that day; the person counts no longer. A mistake can be voided, with the reason.',
  },
  voidDeath: {
    vi: '{name} sẽ được coi là còn sống; các lần ở và đăng ký tạm trú có lại như trước, tình trạng và số liệu được tính lại. Bản ghi vẫn được giữ kèm lý do.',
    en: '{name} counts as alive; presences and registrations hold again as before, status and figures are derived anew. The record is kept with the reason.',
  },
  voidContact: {
    vi: '“{value}” sẽ không còn là liên lạc của {name}. Bản ghi vẫn được giữ kèm lý do; cần thì thêm lại.',
    en: '“{value}” will no longer be a contact of {name}. The record is kept with the reason; it can be added again.',
  },
  voidPermanent: {
    vi: 'Nơi thường trú {commune} của {name} sẽ coi như chưa từng ghi; nơi thường trú mà nó đã thay lại có hiệu lực, tình trạng và số liệu được tính lại. Bản ghi vẫn được giữ kèm lý do.',
    en: 'The permanent residence of {name} in {commune} will be as if never recorded; the one it had replaced holds again, status and figures are derived anew. The record is kept with the reason.',
  },
  voidMembership: {
    vi: 'Việc {name} là thành viên của hộ sẽ coi như chưa từng ghi. Bản ghi vẫn được giữ kèm lý do; cần thì thêm lại.',
    en: 'The membership of {name} will be as if never recorded. The record is kept with the reason; it can be added again.',
  },
  notTheSame: { vi: 'Không phải một người', en: 'Not the same' },
  voidDuplicate: {
    vi: 'Hai trang không còn nhắc đến nhau. Dấu cũ vẫn được giữ kèm lý do; cần thì đánh dấu lại.',
    en: 'The two pages no longer point to each other. The mark is kept with the reason; it can be made again.',
  },
  knownOn: { vi: 'Biết đến hết ngày', en: 'As known on' },
  knownNow: { vi: 'Về hiện nay', en: 'Back to now' },
  knownThen: {
    vi: 'Đang xem theo những gì cơ quan biết đến hết ngày {day}; thông tin ghi sau đó không được tính.',
    en: 'Shown as the office knew it at the end of {day}; what was recorded later is left out.',
  },
  nothingKnown: {
    vi: 'Đến hết ngày {day} chưa có thông tin nào cho thấy người này sinh sống ngoài nơi thường trú.',
    en: 'At the end of {day} nothing known showed the person away from their permanent residence.',
  },
  flags: { vi: 'Cần lưu ý hôm nay', en: 'Worth a look today' },
} as const satisfies Record<string, Sentence>;

/** What is told of a presence. */
export const presenceFacts = {
  confirmation: { vi: 'xác nhận có mặt {on}', en: 'confirmed on {on}' },
  departure: { vi: 'rời đi, không còn ở từ {on}', en: 'departed, gone from {on}' },
  stay_report: {
    vi: 'thông báo lưu trú {on} – hết {lastDay}',
    en: 'stay reported {on} – {lastDay} (last day)',
  },
} as const satisfies Record<string, Sentence>;

/** How a presence became known. */
export const presenceSources = {
  inspection: { vi: 'Kiểm tra cư trú', en: 'Inspection' },
  person: { vi: 'Người đó khai', en: 'The person said so' },
  host_list: { vi: 'Danh sách của chủ chỗ ở', en: 'List of the host' },
  employer_list: { vi: 'Danh sách của nơi làm việc', en: 'List of the employer' },
} as const satisfies Record<string, Sentence>;

/** Sources that no officer chooses: the system recorded the presence with something else. */
export const recordedWith = {
  ...presenceSources,
  case_file: { vi: 'Hồ sơ tạm trú', en: 'Temporary residence case' },
  stay_report: { vi: 'Thông báo lưu trú', en: 'Stay report' },
} as const satisfies Record<string, Sentence>;

/** Kinds of contact. */
export const contactKinds = {
  phone: { vi: 'Điện thoại', en: 'Phone' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
} as const satisfies Record<string, Sentence>;

/** Relations to the head of household (Circular 116/2026/TT-BCA, article 6(1)). */
export const householdRelations = {
  spouse: { vi: 'Vợ, chồng', en: 'Spouse' },
  child: { vi: 'Con đẻ', en: 'Child' },
  adopted_child: { vi: 'Con nuôi', en: 'Adopted child' },
  stepchild: { vi: 'Con riêng của vợ, chồng', en: 'Stepchild' },
  parent: { vi: 'Cha, mẹ đẻ', en: 'Parent' },
  parent_in_law: { vi: 'Cha, mẹ vợ hoặc chồng', en: 'Parent-in-law' },
  adoptive_parent: { vi: 'Cha, mẹ nuôi', en: 'Adoptive parent' },
  step_parent: { vi: 'Cha dượng, mẹ kế', en: 'Step-parent' },
  child_in_law: { vi: 'Con dâu, con rể', en: 'Child-in-law' },
  grandparent: { vi: 'Ông, bà', en: 'Grandparent' },
  grandchild: { vi: 'Cháu nội, cháu ngoại', en: 'Grandchild' },
  sibling: { vi: 'Anh, chị, em', en: 'Sibling' },
  uncle_or_aunt: { vi: 'Cô, dì, chú, bác, cậu', en: 'Uncle or aunt' },
  nephew_or_niece: { vi: 'Cháu ruột', en: 'Nephew or niece' },
  guardian: { vi: 'Người giám hộ', en: 'Guardian' },
  ward: { vi: 'Người được giám hộ', en: 'Ward' },
  tenant: { vi: 'Người thuê nhà', en: 'Tenant' },
  borrower: { vi: 'Người mượn nhà', en: 'Borrower of the dwelling' },
  lodger: { vi: 'Người ở nhờ', en: 'Lodger' },
  co_tenant: { vi: 'Cùng thuê nhà', en: 'Co-tenant' },
  co_borrower: { vi: 'Cùng mượn nhà', en: 'Co-borrower' },
  co_lodger: { vi: 'Cùng ở nhờ', en: 'Co-lodger' },
  head: { vi: 'Chủ hộ', en: 'Head' },
} as const satisfies Record<string, Sentence>;

/** What is due or worth a look, by the flag of a segment. */
export const flagWords: Readonly<Record<string, Sentence>> = {
  registration_due: { vi: 'Phải đăng ký tạm trú', en: 'Temporary residence must be registered' },
  extension_window: { vi: 'Đang trong 15 ngày được gia hạn', en: 'Within the 15 days for an extension' },
  lapses_soon: { vi: 'Sắp hết thời hạn tạm trú', en: 'The term ends soon' },
  chained_stays: {
    vi: 'Đã ở ít nhất 25 trong 60 ngày qua, chưa từng đăng ký',
    en: 'Here on at least 25 of the last 60 days, never registered',
  },
  address_changed: {
    vi: 'Đang ở chỗ khác với chỗ ở đã đăng ký',
    en: 'Lives in another dwelling than the one registered',
  },
  two_places: { vi: 'Có hai nơi ở ổn định', en: 'Two settled places' },
  presence_unconfirmed: {
    vi: 'Hơn 120 ngày không có gì cho thấy còn ở đây',
    en: 'Nothing has shown the person here for over 120 days',
  },
};
