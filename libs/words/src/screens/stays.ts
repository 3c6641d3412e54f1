import type { Sentence } from '../sentence.ts';

/** The officers' screen "Lưu trú". */
export const staysWords = {
  lists: { vi: 'Việc về lưu trú', en: 'Work on stays' },
  phone: { vi: 'Nhận điện thoại', en: 'A call' },
  reports: { vi: 'Thông báo trong ngày', en: 'Reports of the day' },
  guests: { vi: 'Khách tự báo', en: 'Reported by guests' },
  matching: { vi: 'Cần đối chiếu', en: 'To be matched' },
  medical: { vi: 'Cơ sở y tế', en: 'Medical facilities' },

  phoneMeans: {
    vi: 'Giờ nhận báo là giờ của cuộc gọi (mở lúc {now}). Enter sang mục sau, Ctrl+Enter ghi.',
    en: 'What counts is the time of the call (opened at {now}). Enter goes on, Ctrl+Enter writes down.',
  },
  nightsOrDay: { vi: 'Số đêm hoặc ngày đi', en: 'Nights or day of leaving' },
  nightsOrDayHint: { vi: '3 hoặc 30/11/26', en: '3 or 30/11/26' },
  toldAt: { vi: 'Gọi lúc', en: 'Called at' },
  toldYesterday: { vi: 'hôm qua, {time}', en: 'yesterday, {time}' },
  toldNow: { vi: 'bây giờ', en: 'now' },
  notSaid: { vi: 'chưa hỏi', en: 'not asked' },
  writeDown: { vi: 'Ghi thông báo', en: 'Write down' },
  nextCall: { vi: 'Cuộc gọi khác', en: 'Another call' },
  toldThen: { vi: 'báo lúc {time}', en: 'told at {time}' },
  due: { vi: 'hạn trước {time}', en: 'due before {time}' },
  cut: {
    vi: 'Thông báo chỉ tính {days} ngày; người này định ở đến {until}. Hướng dẫn đăng ký tạm trú.',
    en: 'The report counts for {days} days; the person means to stay until {until}. Tell them to register.',
  },

  dueIfToldNow: { vi: 'Phải báo trước {time}; báo bây giờ:', en: 'To be told before {time}; told now:' },
  openReport: {
    vi: 'Mở thông báo: sửa, hủy, khách ở tiếp',
    en: 'Open the report: correct, cancel, stays on',
  },
  reportOf: { vi: 'Thông báo lưu trú của {name}', en: 'Report of the stay of {name}' },
  toPerson: { vi: 'Hồ sơ của người này', en: 'The person’s page' },
  openCorrection: { vi: 'Đã có bản sửa: mở bản đang có hiệu lực', en: 'It was corrected: open what stands' },
  confirmCorrect: { vi: 'Ghi bản sửa', en: 'Record the correction' },
  correctMeans: {
    vi: 'Bản cũ được giữ trong lịch sử. Cùng khách và cùng ngày thì giữ giờ báo cũ; khách khác, ngày khác hoặc ở lâu hơn thì tính giờ báo là bây giờ.',
    en: 'The old report stays in the history. The same guest and days keep the time of telling; another guest, other days or a longer stay count as told now.',
  },
  hostCorrects: {
    vi: 'Chủ chỗ ở đã gửi thông báo này và tự sửa, tự hủy trên trang của họ. Khách đã đi thì ghi ở hồ sơ của người đó.',
    en: 'The host sent this report and corrects or cancels it. A departure is recorded on the person’s page.',
  },
  facilitySent: {
    vi: 'Cơ sở y tế đã gửi thông báo này. Những gì ghi ở đây, cơ sở cũng thấy trên trang của họ.',
    en: 'The medical facility sent this report. What is recorded here shows on its own page, too.',
  },
  furtherFirst: { vi: 'Ở tiếp từ ngày', en: 'Stays on from' },
  leftAfterStated: {
    vi: 'Đã báo ở đến {day}. Nếu khách đi đúng hẹn thì ghi ngày đó: ghi ngày sau là nói khách ở thêm mà chưa báo.',
    en: 'Reported until {day}. If they left as told, record that day: a later one says that they stayed longer and nobody reported it.',
  },
  hasLeftStands: {
    vi: 'Khách đã rời đi nên thông báo giữ nguyên.',
    en: 'The guest has left, so the report stands.',
  },
  recordedAt: { vi: 'Ghi lúc', en: 'Recorded' },
  said: { vi: 'Nội dung', en: 'What it said' },
  became: { vi: 'Kết quả', en: 'What became of it' },
  anyChannel: { vi: 'Mọi cách', en: 'Any' },

  sentOn: { vi: 'Báo ngày', en: 'Reported on' },
  noReports: {
    vi: 'Không có thông báo lưu trú nào trong ngày {day}. Chọn ngày khác, hoặc nhận cuộc gọi ở mục đầu.',
    en: 'Nothing was reported on {day}. Choose another day, or take a call above.',
  },
  sentAt: { vi: 'Báo lúc', en: 'Reported' },
  timing: { vi: 'Hạn', en: 'In time' },
  guest: { vi: 'Khách', en: 'Guest' },
  number: { vi: 'Số định danh, hộ chiếu', en: 'Number' },
  noNumber: { vi: 'chưa có số', en: 'no number' },
  dwelling: { vi: 'Chỗ ở', en: 'Dwelling' },
  days: { vi: 'Thời gian', en: 'Days' },
  left: { vi: 'đã đi', en: 'has left' },
  channel: { vi: 'Cách báo', en: 'By' },
  chainedStays: {
    vi: 'Lưu trú nối tiếp: hướng dẫn đăng ký tạm trú',
    en: 'Stays follow one another: tell them to register',
  },
  registrationDue: {
    vi: 'Định ở từ 30 ngày: hướng dẫn đăng ký tạm trú',
    en: 'Means to stay 30 days or more: tell them to register',
  },

  guestsMean: {
    vi: 'Khách báo khi chủ nhà vắng mặt. Chọn đúng chỗ ở để ghi nhận; giờ báo giữ như lúc khách gửi.',
    en: 'Reported by guests whose host is away. Choose the dwelling to take it; the time of sending stays.',
  },
  noGuests: { vi: 'Không có thông báo nào của khách đang chờ.', en: 'No report of a guest is waiting.' },
  statedAddress: { vi: 'Địa chỉ khách ghi: {address}', en: 'Address as stated: {address}' },
  accept: { vi: 'Ghi nhận', en: 'Take it' },
  whyRefuse: { vi: 'Lý do không nhận', en: 'Why it is not taken' },
  refuse: { vi: 'Không nhận', en: 'Do not take it' },

  matchingMeans: {
    vi: 'Hai hồ sơ có thể của cùng một người. Máy chỉ gợi ý; người quyết định là cán bộ. Dòng in đậm là chỗ khác nhau.',
    en: 'Two records may be of one person. The machine only suggests; an officer decides. Bold rows differ.',
  },
  noMatches: { vi: 'Không có hồ sơ nào chờ đối chiếu.', en: 'No records wait to be matched.' },
  dateOfBirth: { vi: 'Ngày sinh', en: 'Date of birth' },
  permanent: { vi: 'Nơi thường trú', en: 'Permanent residence' },
  note: { vi: 'Căn cứ', en: 'What shows it' },
  noteHint: { vi: 'Ví dụ: đã xem thẻ căn cước', en: 'For example: the identity card was seen' },
  same: { vi: 'Cùng một người', en: 'One person' },
  different: { vi: 'Hai người khác nhau', en: 'Two people' },

  medicalMeans: {
    vi: 'Lưu trú ở cơ sở y tế là dữ liệu nhạy cảm: chỉ xem khi có việc, và mỗi lần xem đều được ghi lại.',
    en: 'Stays in medical facilities are sensitive: they are shown for a task only, and each reading is recorded.',
  },
  why: { vi: 'Xem để làm gì', en: 'What for' },
  showMedical: { vi: 'Xem', en: 'Show' },
  matchingPatients: { vi: 'Người bệnh cần đối chiếu', en: 'Patients to be matched' },
  noMedical: {
    vi: 'Không có lưu trú nào ở cơ sở y tế trong ngày này.',
    en: 'No stays in medical facilities on this day.',
  },
  noMedicalAt: {
    vi: 'Cơ sở này chưa có thông báo lưu trú nào đang có hiệu lực.',
    en: 'No report of this facility stands.',
  },
} as const satisfies Record<string, Sentence>;

/** Why two records may be of one person. */
export const matchReasons: Readonly<Record<string, Sentence>> = {
  same_number: { vi: 'Cùng số định danh', en: 'The same number' },
  same_name_and_birth_year: { vi: 'Cùng tên và năm sinh', en: 'The same name and year of birth' },
};
