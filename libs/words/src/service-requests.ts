import { type ProblemWords, you } from './problem-words.ts';
import type { Sentence } from './sentence.ts';

/** Problem documents about needs and requests for services, by their `code`. */
export const serviceRequestProblems: Readonly<Record<string, ProblemWords>> = {
  not_of_this_office: {
    wrong: { vi: 'Nhu cầu này do cơ quan khác phụ trách.', en: 'Another office looks after this need.' },
    toDo: {
      vi: 'Chỗ học do cán bộ giáo dục, bảo hiểm do cán bộ bảo hiểm xử lý. Giới thiệu gia đình đến đó.',
      en: 'School places are the education officer’s, insurance the insurance officer’s. Send the family there.',
    },
    who: { vi: 'Cán bộ của cơ quan đó.', en: 'The officer of that office.' },
  },
  not_in_this_need: {
    wrong: {
      vi: 'Có người không ở trong địa bàn hoặc đã có yêu cầu, nên chưa lập yêu cầu nào.',
      en: 'Somebody does not live in the area or has a request already, so none was made.',
    },
    toDo: {
      vi: 'Tải lại danh sách, bỏ chọn người đó rồi lập lại.',
      en: 'Load the list again, leave that person out and ask again.',
    },
    who: you,
  },
  request_moved_on: {
    wrong: { vi: 'Yêu cầu đã sang bước khác.', en: 'The request has moved on.' },
    toDo: { vi: 'Tải lại để xem bước hiện tại.', en: 'Load it again to see where it stands.' },
    who: you,
  },
  request_exists_already: {
    wrong: {
      vi: 'Người này đã có một yêu cầu khác đang mở cho cùng nhu cầu.',
      en: 'Another request of this person is open for the same need.',
    },
    toDo: {
      vi: 'Tải lại danh sách yêu cầu và làm tiếp ở yêu cầu đang mở. Không thấy ở đó thì yêu cầu do một tỉnh khác giữ: gia đình đề nghị nơi đó ghi “Đã chuyển đi”.',
      en: 'Load the requests again and go on with the open one. If it is not there, another province holds it: the family asks that one to note “Moved away”.',
    },
    who: you,
  },
  family_is_one_household: {
    wrong: {
      vi: 'Mọi người trong gia đình này cùng một hộ, không có gì để tách.',
      en: 'All of this family are of one household; there is nothing to part.',
    },
    toDo: {
      vi: 'Nếu họ không cùng hộ, đề nghị Công an xã sửa hộ trước, rồi tách.',
      en: 'If they are of different households, have the commune police correct the household first.',
    },
    who: you,
  },
  already_passed_on: {
    wrong: {
      vi: 'Nguyện vọng đăng ký của gia đình đã được chuyển.',
      en: 'The family’s wish to register has been passed on already.',
    },
    toDo: { vi: 'Không cần làm gì thêm.', en: 'Nothing more is to be done.' },
    who: you,
  },
};

/** Why a request cannot be made for somebody, by the code of a field. */
export const serviceRequestFieldProblems: Readonly<Record<string, Sentence>> = {
  enrolled_already: {
    vi: 'Đã có chỗ học hoặc bảo hiểm. Muốn chuyển trường thì kết thúc yêu cầu cũ trước.',
    en: 'Has a place or insurance already. To change schools, end that request first.',
  },
  asked_already: {
    vi: 'Đã có yêu cầu cho người này. Xem ở danh sách yêu cầu.',
    en: 'There is a request for this person. See the list of requests.',
  },
  asked_elsewhere: {
    vi: 'Một tỉnh khác đang giữ chỗ hoặc yêu cầu của người này. Gia đình đề nghị nơi đó ghi “Đã chuyển đi”, rồi lập lại yêu cầu ở đây.',
    en: 'Another province holds a place or a request of this person. The family asks it to note “Moved away”; then ask again here.',
  },
  not_for_this_need: {
    vi: 'Lý do này không dùng cho nhu cầu này. Chọn một lý do trong danh sách.',
    en: 'This is no reason for this need. Choose one of the list.',
  },
  not_in_this_need: {
    vi: 'Không ở trong địa bàn, hoặc không thuộc nhu cầu này.',
    en: 'Does not live in the area, or is not in this need.',
  },
};

/** What a family needs. */
export const needWords = {
  school_place: { vi: 'Chỗ học', en: 'School place' },
  health_insurance: { vi: 'Bảo hiểm y tế', en: 'Health insurance' },
  social_insurance: { vi: 'Bảo hiểm xã hội', en: 'Social insurance' },
} as const satisfies Record<string, Sentence>;

const states = {
  requested: { vi: 'mới lập', en: 'asked' },
  referred: { vi: 'đã giới thiệu, chờ trả lời', en: 'referred, waiting for an answer' },
  waiting_list: { vi: 'danh sách chờ', en: 'on the waiting list' },
  accepted: { vi: 'nơi tiếp nhận đồng ý', en: 'accepted' },
  refused: { vi: 'bị từ chối', en: 'refused' },
  withdrawn: { vi: 'gia đình rút', en: 'withdrawn' },
  ended: { vi: 'đã kết thúc', en: 'ended' },
  declined: { vi: 'gia đình chưa muốn', en: 'declined' },
  moved_away: { vi: 'đã chuyển đi', en: 'moved away' },
} as const satisfies Record<string, Sentence>;
const insuredStates = { ...states, enrolled: { vi: 'đã có bảo hiểm', en: 'insured' } };

/** Where a request stands, by its need. */
export const requestStateWords = {
  school_place: { ...states, enrolled: { vi: 'đã nhập học', en: 'enrolled' } },
  health_insurance: insuredStates,
  social_insurance: insuredStates,
} as const satisfies Record<string, Record<string, Sentence>>;

const steps = {
  request: { vi: 'Lập yêu cầu', en: 'Asked' },
  refer: { vi: 'Giới thiệu', en: 'Refer' },
  put_on_waiting_list: { vi: 'Đưa vào danh sách chờ', en: 'Put on the waiting list' },
  accept: { vi: 'Đồng ý tiếp nhận', en: 'Accept' },
  refuse: { vi: 'Từ chối', en: 'Refuse' },
  withdraw: { vi: 'Gia đình rút', en: 'Withdraw' },
  end: { vi: 'Kết thúc', en: 'End' },
  contact: { vi: 'Đã liên hệ gia đình', en: 'Contacted' },
  decline: { vi: 'Gia đình chưa muốn', en: 'Declined' },
  move_away: { vi: 'Đã chuyển đi', en: 'Moved away' },
  reopen: { vi: 'Mở lại', en: 'Open again' },
  wish_to_register: { vi: 'Gia đình muốn đăng ký tạm trú', en: 'The family wishes to register' },
  part_family: { vi: 'Tách gia đình', en: 'Family parted' },
} as const satisfies Record<string, Sentence>;
const stepsOfInsurance = {
  ...steps,
  enrol: { vi: 'Đã có bảo hiểm', en: 'Insured' },
  has_already: { vi: 'Đã có bảo hiểm từ trước', en: 'Is insured already' },
};

/** What is done about a request, by its need. */
export const requestStepWords = {
  school_place: {
    ...steps,
    enrol: { vi: 'Đã nhập học', en: 'Enrolled' },
    has_already: { vi: 'Đã có chỗ học từ trước', en: 'Has a place already' },
  },
  health_insurance: stepsOfInsurance,
  social_insurance: stepsOfInsurance,
} as const satisfies Record<string, Record<string, Sentence>>;

const collector = { vi: 'Điểm thu, cơ quan bảo hiểm', en: 'Collector or insurance office' };

/** Who takes somebody in, by the need. */
export const requestPlaceWords = {
  school_place: { vi: 'Trường, nơi tiếp nhận', en: 'School' },
  health_insurance: collector,
  social_insurance: collector,
} as const satisfies Record<string, Sentence>;

/** Why a place was refused. Nobody is refused for want of registration. */
export const requestRefusals = {
  no_place_free: { vi: 'Hết chỗ', en: 'No place is free' },
  not_of_the_age: { vi: 'Chưa đúng độ tuổi', en: 'Not of the age' },
  nearer_place_found: { vi: 'Đã có nơi gần hơn', en: 'A nearer place was found' },
  insured_through_employer: { vi: 'Đã có bảo hiểm qua nơi làm việc', en: 'Insured through the employer' },
  insured_in_another_group: { vi: 'Thuộc nhóm bảo hiểm khác', en: 'Insured in another group' },
  papers_do_not_match: { vi: 'Thông tin không khớp, cần bổ sung', en: 'The information does not match' },
} as const satisfies Record<string, Sentence>;

/** The queues of education and insurance officers. */
export const familyNeedsWords = {
  rail: { vi: 'Nhu cầu', en: 'Needs' },
  title: { vi: 'Gia đình cần chỗ học, bảo hiểm', en: 'Families in need of school or insurance' },
  inNeed: { vi: 'Chưa có', en: 'Without' },
  requests: { vi: 'Yêu cầu', en: 'Requests' },
  explain: {
    vi: 'Người đang ở trong địa bàn mà chưa biết có chỗ học hay bảo hiểm, đã đăng ký cư trú hay chưa đều được giúp như nhau.',
    en: 'People who live in the area and of whom no school place or insurance is known; registered or not, they are helped alike.',
  },
  newcomers: { vi: 'Có thêm {count} người.', en: '{count} more people.' },
  loadThem: { vi: 'Tải lại danh sách', en: 'Load the list again' },
  everywhere: { vi: 'Mọi xã, phường', en: 'Every commune' },
  person: { vi: 'Người', en: 'Person' },
  grade: { vi: 'Lớp', en: 'Grade' },
  preschool: { vi: 'mầm non', en: 'preschool' },
  address: { vi: 'Chỗ ở', en: 'Dwelling' },
  guardian: { vi: 'Người thân, liên hệ', en: 'Guardian, contact' },
  together: { vi: 'Cùng đăng ký', en: 'Registered together' },
  choose: { vi: 'Chọn {name}', en: 'Choose {name}' },
  notRegisteredYet: { vi: 'chưa đăng ký', en: 'not registered yet' },
  chooseTogether: {
    vi: 'Chọn người cùng đăng ký ({count})',
    en: 'Choose those registered together ({count})',
  },
  insuredTogether: {
    vi: 'Hộ tham gia bảo hiểm y tế gồm những người cùng đăng ký tại một chỗ ở, mỗi tháng đóng:',
    en: 'The insured household are those registered together at one dwelling; each month they pay:',
  },
  othersInsured: {
    vi: 'Cùng chỗ ở còn {count} người khác tham gia trong hộ này; thứ tự đóng tính cả họ.',
    en: '{count} others of the dwelling are insured in this household; they count in the order of payment.',
  },
  contributionOf: { vi: '{name}: {dong} đồng', en: '{name}: {dong} VND' },
  contributionTotal: { vi: 'Cộng: {dong} đồng', en: 'Together: {dong} VND' },
  notInHousehold: {
    vi: 'Chưa ai trong gia đình đăng ký tại chỗ ở, nên chưa lập được hộ. Có thể giúp gia đình đăng ký bằng nút bên dưới.',
    en: 'Nobody of the family is registered at the dwelling yet, so there is no household. The button below helps them to register.',
  },
  refusedNext: {
    vi: 'Gia đình được báo lý do và cách khiếu nại trên phiếu.',
    en: 'The paper tells the family why, and how to complain.',
  },
  inNeedAgain: {
    vi: 'Khi còn ở trong địa bàn, người này lại có trong danh sách “Chưa có”: từ đó có thể lập yêu cầu ở nơi khác.',
    en: 'As long as they live in the area, this person stands in the list of those without again, where another place can be asked for.',
  },
  setAsideAgain: {
    vi: 'Vì đã có bảo hiểm, người này được để riêng một năm trong danh sách “Chưa có”; từ mục để riêng vẫn lập được yêu cầu bất cứ lúc nào.',
    en: 'Being insured, this person is set aside in the list of those without for a year; among those set aside, they can be asked for at any time.',
  },
  setAside: { vi: 'Để riêng ({count})', en: 'Set aside ({count})' },
  notSetAside: { vi: 'Cần giúp ({count})', en: 'To be helped ({count})' },
  whichPeople: { vi: 'Danh sách', en: 'List' },
  setAsideExplain: {
    vi: 'Người lâu không có tin (chưa ai ghi nhận đã đi) và người báo là đã có bảo hiểm. Ai đến gặp thì vẫn lập yêu cầu như mọi người; không được từ chối vì chưa đăng ký.',
    en: 'People not heard of for long (nobody recorded that they left) and people said to be insured. Whoever comes is asked for like anybody; want of registration is no reason to refuse.',
  },
  part: { vi: 'Tách theo hộ', en: 'Part by household' },
  partExplain: {
    vi: 'Dùng khi những người này không (còn) cùng hộ.',
    en: 'Where they are not (or no longer) of one household.',
  },
  partConsequence: {
    vi: 'Sẽ tách {count} yêu cầu của gia đình này theo hộ hiện nay: mỗi hộ thành một gia đình với mã theo dõi mới, mã cũ không mở được gì nữa, và không gộp lại được. Tin chưa gửi được gửi lại cho từng gia đình với mã mới; hãy in phiếu mới.',
    en: 'The {count} requests of this family will be parted by the households of today: each becomes a family with a new code, the former opens nothing, and they cannot be joined again. What was not sent yet is told to each family with its new code; print new papers.',
  },
  everyGrade: { vi: 'Mọi lớp', en: 'Every grade' },
  byGroup: { vi: 'Theo nhóm cư trú', en: 'By residence group' },
  fewExplain: {
    vi: 'Làm tròn xuống hàng chục; nhóm dưới 10 người, và nhóm có thể suy ra nó, không hiện.',
    en: 'Rounded down to tens; groups under 10 people, and those from which one could be told, are withheld.',
  },
  overdue: { vi: 'Quá hạn ({count})', en: 'Overdue ({count})' },
  hasDied: { vi: 'đã mất', en: 'has died' },
  hasDiedExplain: {
    vi: 'Người này đã mất. Gia đình không nhận tin nào về yêu cầu này nữa; kết thúc yêu cầu cũng không báo cho ai.',
    en: 'This person has died. The family hears nothing more of this request; ending it tells nobody.',
  },
  isOverdue: { vi: 'Quá hạn từ ngày {day}', en: 'Overdue since {day}' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  noOutcome: { vi: 'Lập yêu cầu', en: 'Ask for them' },
  noteOutcome: {
    vi: 'Ghi kết quả cho {count} người (Ctrl+Enter)',
    en: 'Note it for {count} people (Ctrl+Enter)',
  },
  noted: { vi: 'Đã ghi kết quả cho {count} người.', en: 'Noted for {count} people.' },
  messages: { vi: 'Tin đã báo cho gia đình', en: 'What the family was told' },
  late: { vi: 'đã quá hạn', en: 'overdue' },
  wholeFamily: { vi: 'Cho cả gia đình ({count} người)', en: 'For the whole family ({count} people)' },
  ask: { vi: 'Lập yêu cầu cho {count} người (Ctrl+Enter)', en: 'Ask for {count} people (Ctrl+Enter)' },
  asked: { vi: 'Đã lập {count} yêu cầu.', en: '{count} requests made.' },
  none: {
    vi: 'Không còn ai đang ở đây mà chưa có. Người mới đến sẽ hiện ra khi công an ghi nhận nơi ở.',
    en: 'Nobody who lives here is without. Newcomers show up once their stay is on record.',
  },
  noRequests: { vi: 'Chưa có yêu cầu nào ở bước này.', en: 'No request stands here.' },
  state: { vi: 'Bước', en: 'State' },
  everyState: { vi: 'Mọi bước', en: 'Every state' },
  reason: { vi: 'Lý do', en: 'Reason' },
  note: { vi: 'Ghi chú', en: 'Note' },
  due: { vi: 'Trả lời chậm nhất ngày {day}', en: 'Answer by the end of {day}' },
  review: { vi: 'Xem lại chậm nhất ngày {day}', en: 'Look again by the end of {day}' },
  wish: { vi: 'Gia đình muốn đăng ký: báo Công an xã', en: 'The family wishes to register: tell the police' },
  wishExplain: {
    vi: 'Chỉ bấm khi gia đình đồng ý. Công an xã chỉ biết tên và xã, không biết gì về yêu cầu này.',
    en: 'Only where the family agrees. The commune police hear the name and the commune, and nothing of this request.',
  },
  wished: { vi: 'Đã chuyển nguyện vọng đăng ký.', en: 'The wish to register was passed on.' },
  print: { vi: 'In cho gia đình', en: 'Print for the family' },
  open: { vi: 'Mở yêu cầu của {name}', en: 'Open the request of {name}' },
} as const satisfies Record<string, Sentence>;

/** The families that the police hear of. */
export const registrationWishWords = {
  list: { vi: 'Gia đình muốn đăng ký', en: 'Families who wish to register' },
  agreedOn: { vi: 'Ngày đồng ý', en: 'Agreed on' },
  seen: { vi: 'Đã liên hệ', en: 'Contacted' },
  counted: {
    vi: 'Trong địa bàn, năm {year} (chỉ đếm từ 10 trở lên):',
    en: 'In the area, {year} (counted from 10 on):',
  },
  none: {
    vi: 'Không có gia đình nào đang chờ. Cơ quan giáo dục, bảo hiểm chuyển đến khi gia đình đồng ý.',
    en: 'No family is waiting. Schools and insurers pass a wish on when the family agrees.',
  },
} as const satisfies Record<string, Sentence>;
