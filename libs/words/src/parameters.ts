import type { Sentence } from './sentence.ts';

/** What each parameter of the rule book is, as an administrator reads it. */
export const parameterWords = {
  absenceOfDutyBound: {
    vi: 'Người trong độ tuổi nghĩa vụ quân sự đi khỏi nơi cư trú thì khai báo tạm vắng',
    en: 'Absence to declare for people with State duties',
  },
  absenceOfSupervised: {
    vi: 'Người đang chịu biện pháp quản lý đi khỏi xã thì khai báo tạm vắng',
    en: 'Absence to declare for people under supervision',
  },
  absenceThatStrikesOff: {
    vi: 'Vắng mặt liên tục thì bị xóa đăng ký tạm trú',
    en: 'Absence that strikes a registration off',
  },
  absenceToDeclare: {
    vi: 'Đi khỏi nơi thường trú thì khai báo tạm vắng',
    en: 'Absence that must be declared',
  },
  accessToPreschool: { vi: 'Điều kiện cư trú: trường mầm non', en: 'Residence asked for: preschool' },
  accessToPrimarySchool: {
    vi: 'Điều kiện cư trú: trường tiểu học',
    en: 'Residence asked for: primary school',
  },
  accessToLowerSecondarySchool: {
    vi: 'Điều kiện cư trú: trường trung học cơ sở',
    en: 'Residence asked for: lower secondary school',
  },
  accessToUpperSecondarySchool: {
    vi: 'Điều kiện cư trú: trường trung học phổ thông',
    en: 'Residence asked for: upper secondary school',
  },
  accessToEmergencyCare: { vi: 'Điều kiện cư trú: cấp cứu', en: 'Residence asked for: emergency care' },
  accessToVaccination: { vi: 'Điều kiện cư trú: tiêm chủng', en: 'Residence asked for: vaccination' },
  accessToFirstLevelCare: {
    vi: 'Điều kiện cư trú: khám bệnh tuyến ban đầu',
    en: 'Residence asked for: first-level care',
  },
  accessToHouseholdHealthInsurance: {
    vi: 'Điều kiện cư trú: bảo hiểm y tế hộ gia đình',
    en: 'Residence asked for: household health insurance',
  },
  accessToCompulsorySocialInsurance: {
    vi: 'Điều kiện cư trú: bảo hiểm xã hội bắt buộc',
    en: 'Residence asked for: compulsory social insurance',
  },
  accessToVoluntarySocialInsurance: {
    vi: 'Điều kiện cư trú: bảo hiểm xã hội tự nguyện',
    en: 'Residence asked for: voluntary social insurance',
  },
  accessToSocialPension: {
    vi: 'Điều kiện cư trú: trợ cấp hưu trí xã hội',
    en: 'Residence asked for: social pension',
  },
  accessToSocialAssistance: {
    vi: 'Điều kiện cư trú: trợ giúp xã hội',
    en: 'Residence asked for: social assistance',
  },
  accessToTenantElectricity: {
    vi: 'Điều kiện cư trú: giá điện cho người thuê nhà',
    en: 'Residence asked for: electricity for tenants',
  },
  accessToVotingList: { vi: 'Điều kiện cư trú: danh sách cử tri', en: 'Residence asked for: list of voters' },
  accessToVotingForCommuneCouncil: {
    vi: 'Điều kiện cư trú: bầu Hội đồng nhân dân cấp xã',
    en: 'Residence asked for: election of the commune’s council',
  },
  accessToSocialHousing: { vi: 'Điều kiện cư trú: nhà ở xã hội', en: 'Residence asked for: social housing' },
  accessToVehicleRegistration: {
    vi: 'Điều kiện cư trú: đăng ký xe',
    en: 'Residence asked for: registration of vehicles',
  },
  accessToCivilStatus: { vi: 'Điều kiện cư trú: hộ tịch', en: 'Residence asked for: civil status' },
  accessToJobService: { vi: 'Điều kiện cư trú: dịch vụ việc làm', en: 'Residence asked for: job services' },
  baseSalary: { vi: 'Mức lương cơ sở', en: 'Base salary' },
  chainGapNights: {
    vi: 'Số đêm gián đoạn vẫn tính là ở liên tục',
    en: 'Gap between stays that still count as one',
  },
  chainedStays: { vi: 'Nhiều lần lưu trú nối nhau cần xem lại', en: 'Chained stays worth a look' },
  daysAllowedToAnswerAbsence: {
    vi: 'Thời hạn trả kết quả khai báo tạm vắng',
    en: 'Time to answer an absence declaration',
  },
  daysAllowedToConfirmResidence: {
    vi: 'Thời hạn xác nhận thông tin cư trú',
    en: 'Time to confirm residence information',
  },
  daysAllowedToDecide: {
    vi: 'Thời hạn giải quyết đăng ký tạm trú',
    en: 'Time to decide on temporary residence',
  },
  daysAllowedToStrikeOff: { vi: 'Thời hạn xóa đăng ký tạm trú', en: 'Time to strike a registration off' },
  daysAllowedToVerifyDeclaration: {
    vi: 'Thời hạn xác minh khai báo thông tin về cư trú',
    en: 'Time to verify a declaration of residence',
  },
  daysToActOnCancellation: {
    vi: 'Thời hạn xóa đăng ký khi có quyết định hủy bỏ',
    en: 'Time to act on a cancellation',
  },
  daysToAnswerAboutPersonalData: {
    vi: 'Thời hạn trả lời về dữ liệu cá nhân',
    en: 'Time to answer about personal data',
  },
  daysToFileStrikingOff: {
    vi: 'Thời hạn người dân nộp hồ sơ xóa đăng ký',
    en: 'Time for the household to file a striking-off',
  },
  daysToRegisterNewborn: {
    vi: 'Thời hạn đăng ký cư trú cho trẻ mới sinh',
    en: 'Time to register a newborn’s residence',
  },
  daysToRestoreAfterCancellation: {
    vi: 'Thời hạn khôi phục sau khi hủy đăng ký',
    en: 'Time to restore after a cancellation',
  },
  extensionWindow: { vi: 'Gia hạn tạm trú trong những ngày cuối', en: 'Window for an extension' },
  formOfAbsenceSlip: { vi: 'Mẫu phiếu khai báo tạm vắng', en: 'Form of the absence slip' },
  formOfConfirmation: { vi: 'Mẫu xác nhận thông tin về cư trú', en: 'Form of the confirmation of residence' },
  formOfReceipt: { vi: 'Mẫu phiếu tiếp nhận và hẹn trả kết quả', en: 'Form of the receipt' },
  formOfRefusal: { vi: 'Mẫu phiếu từ chối', en: 'Form of the refusal' },
  formOfResult: { vi: 'Mẫu thông báo kết quả', en: 'Form of the notice of a result' },
  formOfSupplementRequest: { vi: 'Mẫu phiếu hướng dẫn bổ sung', en: 'Form of the supplement request' },
  householdHealthContribution: {
    vi: 'Mức đóng bảo hiểm y tế hộ gia đình',
    en: 'Household health insurance contribution',
  },
  lapsesSoon: { vi: 'Cảnh báo sắp hết hạn tạm trú', en: 'Warning before a term ends' },
  longestStatedIntention: { vi: 'Dự định ở lâu nhất được ghi', en: 'Longest intention that is recorded' },
  longestStayReport: {
    vi: 'Số ngày tối đa của một lần thông báo lưu trú',
    en: 'Most days of one stay report',
  },
  longestTemporaryResidence: { vi: 'Thời hạn tạm trú tối đa', en: 'Longest term of temporary residence' },
  migrantWindow: {
    vi: 'Khoảng cộng dồn ngày ở của người di cư',
    en: 'Window in which a migrant’s days add up',
  },
  officeHours: { vi: 'Giờ hành chính và giờ tiếp nhận hồ sơ', en: 'Office hours and hours of intake' },
  oneReportForRelatives: { vi: 'Người thân: một lần thông báo là đủ', en: 'Relatives: one report suffices' },
  openPresenceMonths: {
    vi: 'Không có tin thì còn tính là ở',
    en: 'How long nothing heard still counts as present',
  },
  presenceUnconfirmed: { vi: 'Lâu chưa được xác nhận có mặt', en: 'Presence unconfirmed for long' },
  registrationFee: { vi: 'Lệ phí đăng ký tạm trú', en: 'Fee of a registration' },
  settledDays: { vi: 'Số ngày coi là ở ổn định', en: 'Days after which a place is settled' },
  shortestStayToRegister: {
    vi: 'Ở từ bao nhiêu ngày thì phải đăng ký tạm trú',
    en: 'Shortest stay that must be registered',
  },
  stayContent: { vi: 'Nội dung thông báo lưu trú', en: 'Content of a stay report' },
  stayReportHours: { vi: 'Giờ phải thông báo lưu trú', en: 'Hours by which a stay is reported' },
  studyMonth: { vi: 'Một tháng của nghiên cứu', en: 'One month of the study' },
  validityOfResidenceConfirmation: {
    vi: 'Giá trị của giấy xác nhận cư trú',
    en: 'Validity of a confirmation of residence',
  },
  waitForOutsideAnswer: {
    vi: 'Chờ Ủy ban nhân dân xác nhận tối đa trước khi nhắc',
    en: 'Wait for the People’s Committee before reminding',
  },
} as const satisfies Record<string, Sentence>;

/** The keys of the parameters' values. */
export const parameterKeys: Readonly<Record<string, Sentence>> = {
  days: { vi: 'ngày', en: 'days' },
  nights: { vi: 'đêm', en: 'nights' },
  permanent: { vi: 'thường trú tại đó thì được', en: 'permanent residence there suffices' },
  temporary: { vi: 'tạm trú tại đó thì được', en: 'temporary residence there suffices' },
  living: { vi: 'đang ở đó thì được', en: 'living there suffices' },
  heldForMonths: { vi: 'tháng, đã có từ', en: 'months, held for' },
  dong: { vi: 'đồng mỗi tháng', en: 'VND a month' },
  first: { vi: '% lương cơ sở, người thứ nhất', en: '% of the base salary, first member' },
  second: { vi: '% mức đó, người thứ hai', en: '% of that, second member' },
  third: { vi: '% mức đó, người thứ ba', en: '% of that, third member' },
  fourth: { vi: '% mức đó, người thứ tư', en: '% of that, fourth member' },
  fifth: { vi: '% mức đó, từ người thứ năm', en: '% of that, fifth member and on' },
  months: { vi: 'tháng', en: 'months' },
  years: { vi: 'năm', en: 'years' },
  window: { vi: 'trong số ngày', en: 'of so many days' },
  workingDays: { vi: 'ngày làm việc', en: 'working days' },
  fromDatabase: { vi: 'ngày làm việc, có trong dữ liệu', en: 'working days, from data' },
  verified: { vi: 'ngày làm việc, phải xác minh', en: 'working days, verified' },
  filed: { vi: 'ngày làm việc, theo hồ sơ', en: 'working days, filed' },
  fromData: { vi: 'ngày làm việc, theo dữ liệu', en: 'working days, from data' },
  knownWorkingDays: { vi: 'ngày làm việc, đã có trong dữ liệu', en: 'working days, known' },
  unknownDays: { vi: 'ngày, chưa có trong dữ liệu', en: 'days, unknown' },
  complexDays: { vi: 'ngày, phức tạp', en: 'days, complex' },
  complexWorkingDays: { vi: 'ngày làm việc, phức tạp', en: 'working days, complex' },
  unitIsSettled: {
    vi: 'đã xác định tính theo xã hay theo tỉnh',
    en: 'whether commune or province is settled',
  },
  unitIsProvince: { vi: 'tính khi ra khỏi tỉnh', en: 'counted on leaving the province' },
  morningFrom: { vi: 'giờ, sáng từ', en: 'o’clock, morning from' },
  morningUntil: { vi: 'giờ, sáng đến', en: 'o’clock, morning until' },
  afternoonFrom: { vi: 'giờ, chiều từ', en: 'o’clock, afternoon from' },
  afternoonUntil: { vi: 'giờ, chiều đến', en: 'o’clock, afternoon until' },
  saturdayMorning: { vi: 'tiếp nhận sáng thứ Bảy', en: 'intake on Saturday mornings' },
  acknowledgeWorkingDays: { vi: 'ngày làm việc để xác nhận', en: 'working days to acknowledge' },
  view: { vi: 'ngày để cho xem, sửa', en: 'days to show or correct' },
  withdraw: { vi: 'ngày khi rút đồng ý', en: 'days to withdraw' },
  erase: { vi: 'ngày để xóa', en: 'days to erase' },
  before: { vi: 'giờ, trước', en: 'o’clock, before' },
  beforeAfterLateArrival: { vi: 'giờ hôm sau, khi đến muộn', en: 'o’clock next day, after a late arrival' },
  suffices: { vi: 'một lần là đủ', en: 'one suffices' },
  overnightOnly: { vi: 'chỉ khi qua đêm', en: 'overnight only' },
  dateOfBirth: { vi: 'ngày sinh', en: 'date of birth' },
  idCardNumber: { vi: 'số chứng minh nhân dân', en: 'identity-card number' },
  form: { vi: 'mẫu số', en: 'form' },
  circular: { vi: 'ban hành kèm theo', en: 'issued with' },
  counter: { vi: 'đồng tại quầy', en: 'đồng at the counter' },
  online: { vi: 'đồng trực tuyến', en: 'đồng online' },
  listCounter: { vi: 'đồng theo danh sách tại quầy', en: 'đồng by list at the counter' },
  listOnline: { vi: 'đồng theo danh sách trực tuyến', en: 'đồng by list online' },
};
