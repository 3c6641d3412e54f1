import { type ProblemWords, you } from './problem-words.ts';
import type { Sentence } from './sentence.ts';

/** Problem documents about school places and policies, by their `code`. */
export const schoolPlaceProblems: Readonly<Record<string, ProblemWords>> = {
  policy_of_this_day_exists: {
    wrong: {
      vi: 'Cấp học này đã có quy định bắt đầu từ đúng ngày đó.',
      en: 'A policy of this level begins on that day already.',
    },
    toDo: {
      vi: 'Chọn ngày khác, hoặc thu hồi quy định đã ghi (nêu lý do) rồi ghi lại.',
      en: 'Choose another day, or take back the one that is recorded, with a reason.',
    },
    who: you,
  },
  places_entered_already: {
    wrong: {
      vi: 'Số chỗ của trường, lớp và năm học này đã được nhập.',
      en: 'Places of this school, grade and year are entered already.',
    },
    toDo: {
      vi: 'Bấm Sửa ở dòng đó; số cũ được giữ lại cùng người nhập.',
      en: 'Correct that row; the earlier number is kept with who entered it.',
    },
    who: you,
  },
};

/** What is wrong with a policy, by the code of a field. Where the law excludes it, the article stands in the sentence. */
export const schoolPolicyProblems: Readonly<Record<string, Sentence>> = {
  period_ends_before_it_begins: {
    vi: 'Ngày hết hiệu lực phải sau ngày bắt đầu.',
    en: 'It must end after it begins.',
  },
  begins_before_its_document: {
    vi: 'Quy định không thể có hiệu lực trước ngày ban hành văn bản.',
    en: 'A policy cannot begin before the day of its document.',
  },
  months_without_temporary: {
    vi: 'Có số tháng tạm trú nhưng không ưu tiên người tạm trú: hai điều này mâu thuẫn.',
    en: 'It asks for months of temporary residence but puts no temporary residents first.',
  },
  permanent_left_out: {
    vi: 'Ưu tiên người tạm trú mà xếp người thường trú sau là mâu thuẫn.',
    en: 'It puts temporary residents before permanent ones.',
  },
  schooling_is_never_closed: {
    vi: 'Không được từ chối vì chưa đăng ký cư trú: học tập là quyền của mọi công dân (Luật Giáo dục 43/2019/QH14, Điều 13). Tỉnh chỉ được xếp thứ tự; trẻ còn lại vẫn được nhận và được mời đăng ký.',
    en: 'Nobody is turned away for want of registration: learning is everybody’s right (Education Law 43/2019/QH14, article 13). A province may only order; the others are admitted and invited to register.',
  },
  policy_of_this_day_exists: {
    vi: 'Đã có quy định bắt đầu từ ngày này.',
    en: 'A policy begins on this day already.',
  },
};

/** The levels of schools. */
export const schoolLevelWords = {
  preschool: { vi: 'Mầm non (3–5 tuổi)', en: 'Preschool (3–5)' },
  primary_school: { vi: 'Tiểu học (lớp 1–5)', en: 'Primary (grades 1–5)' },
  lower_secondary_school: { vi: 'Trung học cơ sở (lớp 6–9)', en: 'Lower secondary (grades 6–9)' },
  upper_secondary_school: { vi: 'Trung học phổ thông (lớp 10–12)', en: 'Upper secondary (grades 10–12)' },
} as const satisfies Record<string, Sentence>;

/** For whom places are kept first. */
export const firstPlacesWords = {
  permanent: { vi: 'Trẻ thường trú', en: 'Permanent residents' },
  temporary: { vi: 'Trẻ tạm trú', en: 'Temporary residents' },
} as const satisfies Record<string, Sentence>;

/** What becomes of the others. */
export const otherChildrenWords = {
  placed_after: { vi: 'Được xếp sau, vẫn được nhận', en: 'Placed after them, and admitted' },
  not_admitted: { vi: 'Không nhận', en: 'Not admitted' },
} as const satisfies Record<string, Sentence>;

/** How a recorded policy stands. */
export const policyStandings = {
  in_force: { vi: 'đang áp dụng', en: 'in force' },
  to_come: { vi: 'sắp áp dụng', en: 'to come' },
  superseded: { vi: 'đã được thay thế', en: 'superseded' },
  ended: { vi: 'đã hết hạn', en: 'ended' },
  voided: { vi: 'đã thu hồi', en: 'taken back' },
} as const satisfies Record<string, Sentence>;

/** The status group of children who are only counted. */
export const childrenGroups = {
  registered: { vi: 'đã đăng ký', en: 'registered' },
  pending: { vi: 'đang chờ đăng ký', en: 'pending' },
  declared: { vi: 'đã khai báo thông tin cư trú', en: 'declared' },
  unregistered: { vi: 'chưa đăng ký', en: 'unregistered' },
  none: { vi: 'chưa xếp nhóm', en: 'in no group' },
} as const satisfies Record<string, Sentence>;

/** The planning of school places. */
export const schoolPlanWords = {
  rail: { vi: 'Chỗ học', en: 'School places' },
  title: { vi: 'Kế hoạch chỗ học', en: 'Planning of school places' },
  explain: {
    vi: 'Trẻ đang ở trong địa bàn (đã đăng ký hay chưa) bên cạnh số chỗ nhà trường dành cho trẻ không thường trú.',
    en: 'Children who live here, registered or not, beside the places that schools keep for children without permanent residence.',
  },
  schoolYear: { vi: 'Năm học', en: 'School year' },
  year: { vi: '{from}–{to}', en: '{from}–{to}' },
  tabPlan: { vi: 'Nhu cầu và chỗ', en: 'Need and places' },
  tabPlaces: { vi: 'Nhập số chỗ', en: 'Enter places' },
  tabPolicies: { vi: 'Quy định của tỉnh', en: 'The province’s policies' },
  tabTiles: { vi: '34 tỉnh, thành', en: '34 provinces' },
  byGrade: { vi: 'Theo lớp', en: 'By grade' },
  byCommune: { vi: 'Theo xã, phường', en: 'By commune' },
  grade: { vi: 'Lớp', en: 'Grade' },
  gradeName: { vi: 'Lớp {grade}', en: 'Grade {grade}' },
  commune: { vi: 'Xã, phường', en: 'Commune' },
  children: { vi: 'Trẻ đang ở đây', en: 'Children living here' },
  without: { vi: 'Chưa biết có chỗ', en: 'Without a known place' },
  places: { vi: 'Chỗ đã nhập', en: 'Places entered' },
  missing: { vi: 'Còn thiếu', en: 'Missing' },
  notEntered: { vi: 'chưa nhập', en: 'not entered' },
  total: { vi: 'Tổng', en: 'Total' },
  none: {
    vi: 'Chưa có trẻ trong độ tuổi đi học nào được ghi nhận đang ở đây, và chưa nhập chỗ nào.',
    en: 'No child of school age is on record here, and no places are entered.',
  },
  school: { vi: 'Trường', en: 'School' },
  source: { vi: 'Nguồn', en: 'Source' },
  sourceHint: {
    vi: 'Ví dụ: kế hoạch tuyển sinh số 12/KH-THCS',
    en: 'For instance the plan of admission no. 12',
  },
  placesHint: {
    vi: 'Số chỗ dành cho trẻ đang ở đây mà không thường trú.',
    en: 'Places open to children who live here without permanent residence.',
  },
  enter: { vi: 'Ghi số chỗ', en: 'Enter places' },
  correct: { vi: 'Sửa', en: 'Correct' },
  correctOf: { vi: 'Sửa {school}, {grade}', en: 'Correct {school}, {grade}' },
  correcting: {
    vi: 'Đang sửa {school}, {grade}: số cũ được giữ lại.',
    en: 'Correcting {school}, {grade}: the earlier number is kept.',
  },
  void: { vi: 'Hủy', en: 'Void' },
  voidMeans: {
    vi: 'Sẽ hủy {places} chỗ của {school}, {grade}: không còn được tính vào kế hoạch. Số cũ và lý do được giữ lại; nhập nhầm thì nhập lại từ đầu.',
    en: 'This voids {places} places of {school}, {grade}: they no longer count in the plan. Number and reason stay on record; voided by mistake, they are entered anew.',
  },
  noEntries: {
    vi: 'Chưa nhập chỗ nào cho năm học này. Nhập ở biểu mẫu bên trên.',
    en: 'No places are entered for this year yet. Enter them above.',
  },
  entered: { vi: 'Đã ghi.', en: 'Entered.' },
  print: { vi: 'In trang này', en: 'Print this page' },
} as const satisfies Record<string, Sentence>;

/** The policies of a province. */
export const schoolPolicyWords = {
  title: { vi: 'Tỉnh ưu tiên chỗ học cho ai', en: 'Whom the province places first' },
  explain: {
    vi: 'Quy định không bao giờ bị ghi đè: quy định bắt đầu sau thay thế quy định trước. Trước khi ghi, hệ thống cho biết quy định làm bao nhiêu trẻ bị xếp sau.',
    en: 'Policies are never overwritten: the one that begins later supersedes. Before it is recorded, the system tells how many children it places after the others.',
  },
  level: { vi: 'Cấp học', en: 'Level' },
  startsOn: { vi: 'Áp dụng từ ngày', en: 'In force from' },
  until: { vi: 'Hết hiệu lực từ ngày (để trống nếu không định trước)', en: 'Until (empty: open)' },
  firstFor: { vi: 'Ưu tiên chỗ cho', en: 'Places first for' },
  months: { vi: 'Tạm trú ít nhất (tháng)', en: 'Temporary residence for at least (months)' },
  others: { vi: 'Trẻ còn lại', en: 'The other children' },
  document: { vi: 'Văn bản', en: 'Document' },
  number: { vi: 'Số, ký hiệu văn bản', en: 'Number of the document' },
  documentTitle: { vi: 'Tên văn bản', en: 'Title of the document' },
  issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
  standing: { vi: 'Tình trạng', en: 'Standing' },
  period: { vi: 'Thời gian', en: 'Period' },
  from: { vi: 'từ {from}', en: 'from {from}' },
  fromUntil: { vi: 'từ {from} đến trước {until}', en: 'from {from} until before {until}' },
  forMonths: { vi: 'tạm trú từ {months} tháng', en: 'temporary residents of {months} months' },
  show: { vi: 'Xem tác động (Ctrl+Enter)', en: 'Show the effect (Ctrl+Enter)' },
  record: { vi: 'Ghi quy định', en: 'Record the policy' },
  recorded: { vi: 'Đã ghi quy định.', en: 'The policy is recorded.' },
  effect: { vi: 'Tác động nếu ghi', en: 'Its effect' },
  effectOf: {
    vi: 'Trong {children} trẻ thuộc cấp học đang ở trong tỉnh, số trẻ bị xếp sau: {count} (tính cho ngày {day}).',
    en: 'Of {children} children of the level who live in the province, placed after the others: {count} (counted for {day}).',
  },
  notTold: { vi: 'không hiện', en: 'withheld' },
  withheld: {
    vi: 'Làm tròn xuống hàng chục. Không hiện nơi có dưới 10 trẻ bị xếp sau hoặc dưới 10 trẻ được xếp trước.',
    en: 'Rounded down to tens. Withheld where fewer than 10 children are placed after the others, or fewer than 10 first.',
  },
  placedAfter: { vi: 'Bị xếp sau', en: 'Placed after' },
  group: { vi: 'Nhóm cư trú', en: 'Residence group' },
  supersedes: {
    vi: 'Thay thế quy định {number} (từ {from}).',
    en: 'It supersedes {number} (from {from}).',
  },
  void: { vi: 'Thu hồi', en: 'Take back' },
  voidMeans: {
    vi: 'Sẽ thu hồi {number} ({title}): quy định trước đó, nếu có, lại được áp dụng. Văn bản và lý do được giữ lại; thu hồi nhầm thì ghi lại quy định.',
    en: 'This takes back {number} ({title}): the policy before it, if any, holds again. It stays on record with the reason; taken back by mistake, it is recorded anew.',
  },
  none: {
    vi: 'Tỉnh chưa có quy định riêng: mọi trẻ đang ở đây được xếp chỗ như nhau.',
    en: 'The province has no policy of its own: all children who live here are placed alike.',
  },
  placedFirst: { vi: 'Thuộc diện được xếp chỗ trước', en: 'Among those who are placed first' },
  placedLater: {
    vi: 'Được nhận, xếp chỗ sau diện ưu tiên',
    en: 'Admitted, placed after those who come first',
  },
  ofProvince: {
    vi: '{standing} theo {number} ngày {issuedOn} “{title}”, áp dụng từ {from}.',
    en: '{standing} by {number} of {issuedOn}, “{title}”, in force from {from}.',
  },
} as const satisfies Record<string, Sentence>;
