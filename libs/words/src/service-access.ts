import type { Sentence } from './sentence.ts';

/** Public services that a residence may open. */
export const serviceWords = {
  preschool: { vi: 'Trường mầm non công lập', en: 'Public preschool' },
  primary_school: { vi: 'Trường tiểu học công lập', en: 'Public primary school' },
  lower_secondary_school: { vi: 'Trường trung học cơ sở công lập', en: 'Public lower secondary school' },
  upper_secondary_school: {
    vi: 'Trường trung học phổ thông công lập',
    en: 'Public upper secondary school',
  },
  emergency_care: { vi: 'Cấp cứu', en: 'Emergency care' },
  vaccination: { vi: 'Tiêm chủng', en: 'Vaccination' },
  first_level_care: {
    vi: 'Khám bệnh bảo hiểm y tế tuyến ban đầu tại nơi ở',
    en: 'First-level care on a health card where one lives',
  },
  health_insurance_under_six: {
    vi: 'Thẻ bảo hiểm y tế miễn phí của trẻ dưới 6 tuổi (ngân sách nhà nước đóng)',
    en: 'Free health card of children under 6 (the State pays)',
  },
  pupil_health_insurance: {
    vi: 'Bảo hiểm y tế học sinh, tham gia tại trường (không đi học thì theo hộ gia đình)',
    en: 'Health insurance of pupils, through the school (who goes to none: as a household)',
  },
  household_health_insurance: {
    vi: 'Bảo hiểm y tế theo hộ gia đình',
    en: 'Health insurance as a household',
  },
  compulsory_social_insurance: {
    vi: 'Bảo hiểm xã hội bắt buộc, bảo hiểm thất nghiệp',
    en: 'Compulsory social and unemployment insurance',
  },
  voluntary_social_insurance: { vi: 'Bảo hiểm xã hội tự nguyện', en: 'Voluntary social insurance' },
  social_pension: { vi: 'Trợ cấp hưu trí xã hội', en: 'Social pension' },
  social_assistance: { vi: 'Trợ giúp xã hội', en: 'Social assistance' },
  job_service: { vi: 'Dịch vụ việc làm', en: 'Job services' },
  tenant_electricity: { vi: 'Giá điện cho người thuê nhà', en: 'Price of electricity for tenants' },
  voting_list: { vi: 'Danh sách cử tri', en: 'List of voters' },
  voting_for_commune_council: {
    vi: 'Bầu Hội đồng nhân dân cấp xã',
    en: 'Election of the commune’s council',
  },
  social_housing: { vi: 'Nhà ở xã hội', en: 'Social housing' },
  vehicle_registration: { vi: 'Đăng ký xe', en: 'Registration of a vehicle' },
  civil_status: {
    vi: 'Hộ tịch (khai sinh, kết hôn…)',
    en: 'Civil status (birth, marriage …)',
  },
} as const satisfies Record<string, Sentence>;

/** Whether a service is open. */
export const serviceAccesses = {
  open: { vi: 'Mở ngay', en: 'Open now' },
  opens_when: { vi: 'Sẽ mở', en: 'Opens when' },
  closed_by_law: { vi: 'Luật chưa cho', en: 'Closed by law' },
} as const satisfies Record<string, Sentence>;

/** What opens a service that is not open yet. */
export const serviceSteps = {
  live_here: { vi: 'Khi đến ở tại {commune}.', en: 'When living in {commune}.' },
  register_temporary_residence: {
    vi: 'Khi đăng ký tạm trú tại {commune}: làm ngay tại quầy này, {workingDays} ngày làm việc.',
    en: 'When temporary residence in {commune} is registered: here at this counter, within {workingDays} working days.',
  },
  move_permanent_residence: {
    vi: 'Khi chuyển thường trú về {commune}.',
    en: 'When the permanent residence moves to {commune}.',
  },
  stay_registered: {
    vi: 'Từ {day}, khi đăng ký đã đủ thời gian. Không phải làm gì thêm.',
    en: 'From {day}, when the registration has lasted long enough. Nothing more is to be done.',
  },
} as const satisfies Record<string, Sentence>;

/** Where a family goes. */
export const serviceOffices = {
  school: {
    vi: 'Trường, phòng phụ trách giáo dục của xã, phường',
    en: 'The school or the commune’s education officer',
  },
  nearest_medical_facility: { vi: 'Cơ sở y tế gần nhất', en: 'The nearest medical facility' },
  commune_health_station: { vi: 'Trạm y tế xã, phường', en: 'The commune’s health station' },
  social_insurance_collector: {
    vi: 'Bảo hiểm xã hội cơ sở hoặc điểm thu',
    en: 'The local social insurance office or collecting point',
  },
  employer: { vi: 'Người sử dụng lao động', en: 'The employer' },
  commune_peoples_committee: { vi: 'Ủy ban nhân dân xã, phường', en: 'The commune’s People’s Committee' },
  electricity_company: { vi: 'Điện lực', en: 'The electricity company' },
  commune_police: { vi: 'Công an xã, phường', en: 'The commune police' },
  housing_department: {
    vi: 'Chủ đầu tư, Sở Xây dựng',
    en: 'The developer or the Department of Construction',
  },
  job_service_centre: { vi: 'Trung tâm dịch vụ việc làm', en: 'The job service centre' },
} as const satisfies Record<string, Sentence>;

/** What was looked at, as it is where it holds and where it does not. */
export const accessGrounds = {
  nothing_is_asked: {
    holds: { vi: 'Không đòi hỏi đăng ký cư trú.', en: 'No registration is asked for.' },
    fails: { vi: 'Không đòi hỏi đăng ký cư trú.', en: 'No registration is asked for.' },
  },
  lives_here: {
    holds: { vi: 'Đang ở tại đây.', en: 'Lives here.' },
    fails: { vi: 'Chưa ghi nhận đang ở tại đây.', en: 'Is not on record as living here.' },
  },
  permanent_here: {
    holds: { vi: 'Thường trú tại đây.', en: 'Permanently resident here.' },
    fails: { vi: 'Không thường trú tại đây.', en: 'Not permanently resident here.' },
  },
  registered_here: {
    holds: { vi: 'Có đăng ký tạm trú tại đây.', en: 'Temporary residence is registered here.' },
    fails: { vi: 'Chưa đăng ký tạm trú tại đây.', en: 'Temporary residence is not registered here yet.' },
  },
  held_long_enough: {
    holds: { vi: 'Đã đủ thời gian.', en: 'For long enough.' },
    fails: { vi: 'Chưa đủ thời gian.', en: 'Not yet for long enough.' },
  },
  dwelling_blocked: {
    holds: {
      vi: 'Chỗ ở thuộc trường hợp không được đăng ký cư trú (Điều 23).',
      en: 'No residence may be registered at this dwelling (article 23).',
    },
    fails: { vi: 'Chỗ ở đăng ký được.', en: 'Residence can be registered at the dwelling.' },
  },
} as const satisfies Record<string, { readonly holds: Sentence; readonly fails: Sentence }>;

/** How somebody stands in a commune, as the public page asks. */
export const whatOpensStandings = {
  living: { vi: 'Đang ở, chưa đăng ký', en: 'Lives there, not registered' },
  temporary: { vi: 'Đã đăng ký tạm trú', en: 'Temporary residence registered' },
  permanent: { vi: 'Thường trú', en: 'Permanent residence' },
  not_yet: { vi: 'Chưa đến ở', en: 'Does not live there yet' },
} as const satisfies Record<string, Sentence>;

/** The public page of what opens. */
export const whatOpensWords = {
  title: { vi: 'Cư trú mở ra những gì cho gia đình tôi?', en: 'What does residence open for my family?' },
  explain: {
    vi: 'Trả lời vài câu, không cần tên hay số giấy tờ. Không lưu lại gì.',
    en: 'Answer a few questions, without names or numbers. Nothing is kept.',
  },
  commune: { vi: 'Xã, phường nơi ở (hoặc sắp đến ở)', en: 'Commune where you live, or will live' },
  person: { vi: 'Người thứ {place}', en: 'Person {place}' },
  birthYear: { vi: 'Năm sinh', en: 'Year of birth' },
  standing: { vi: 'Ở nơi đó, người này', en: 'There, this person' },
  since: { vi: 'Từ ngày (để trống: hôm nay)', en: 'Since (empty: today)' },
  add: { vi: 'Thêm người', en: 'Add a person' },
  show: { vi: 'Xem', en: 'Show' },
  link: { vi: 'Cư trú mở ra những gì?', en: 'What does residence open?' },
  notAdvice: {
    vi: 'Theo quy định mà hệ thống biết; nơi cung cấp dịch vụ trả lời cuối cùng. Đi học, cấp cứu, tiêm chủng không bao giờ đòi đăng ký cư trú.',
    en: 'By the rules known to this system; the office that gives the service has the last word. Schooling, emergency care and vaccination never ask for registration.',
  },
} as const satisfies Record<string, Sentence>;

/** The view of what opens for a family. */
export const familyServicesWords = {
  title: { vi: 'Cư trú mở ra những gì', en: 'What residence opens' },
  open: { vi: 'Mở ra những gì cho gia đình?', en: 'What opens for the family?' },
  explain: {
    vi: 'Quyền của từng người tại {commune} vào ngày {day}, theo quy định mà hệ thống biết. Đi học, cấp cứu, tiêm chủng không bao giờ đòi đăng ký cư trú.',
    en: 'What is open to each person in {commune} on {day}, by the rules known to this system. Schooling, emergency care and vaccination never ask for registration.',
  },
  on: { vi: 'Vào ngày', en: 'On' },
  alone: {
    vi: 'Chưa ghi nhận hộ gia đình; chỉ tính cho người này.',
    en: 'No household is on record; for this person only.',
  },
  grade: { vi: 'lớp {grade}, năm học {from}–{to}', en: 'grade {grade}, school year {from}–{to}' },
  invite: {
    vi: 'Được nhận ngay; đồng thời mời đăng ký tạm trú.',
    en: 'Admitted at once; and invited to register temporary residence.',
  },
  goTo: { vi: 'Đến', en: 'Go to' },
  together: {
    vi: 'Cùng đăng ký tại một chỗ ở nên được mua bảo hiểm y tế theo hộ: {names}.',
    en: 'Registered together at one dwelling, so insured as one household: {names}.',
  },
  contribution: {
    vi: 'Mức đóng mỗi tháng: {each} đồng; cả hộ {total} đồng (người thứ nhất đóng đủ, từ người thứ hai giảm dần).',
    en: 'Monthly contributions: {each} VND; {total} VND in all (the first pays in full, each further one less).',
  },
  othersTogether: {
    vi: 'Tại chỗ ở này còn {count} người khác đăng ký; nếu mua chung một hộ thì mức đóng của người thêm vào còn giảm tiếp.',
    en: '{count} others are registered at this dwelling; insured as one household with them, further members pay less still.',
  },
  registerNow: { vi: 'Đăng ký tạm trú', en: 'Register temporary residence' },
  print: { vi: 'In cho gia đình (Ctrl+P)', en: 'Print for the family (Ctrl+P)' },
  back: { vi: 'Về trang của người này', en: 'Back to the person' },
} as const satisfies Record<string, Sentence>;
