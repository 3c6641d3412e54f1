import type { Sentence } from '../sentence.ts';

/** Ways by which people of points a and b declare. */
export const restrictedAbsenceChannels = {
  portal: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' },
  vneid: { vi: 'Ứng dụng VNeID', en: 'VNeID' },
  counter: { vi: 'Trực tiếp', en: 'In person' },
} as const satisfies Record<string, Sentence>;

/** Who declares for them. */
export const restrictedAbsenceDeclarers = {
  person: { vi: 'Chính người đó', en: 'The person' },
  parent: { vi: 'Cha, mẹ', en: 'A parent' },
  guardian: { vi: 'Người giám hộ', en: 'A guardian' },
} as const satisfies Record<string, Sentence>;

/** How a declaration was answered. */
export const restrictedAbsenceVerdicts = {
  granted: { vi: 'Đã đồng ý', en: 'Granted' },
  refused: { vi: 'Đã từ chối', en: 'Refused' },
} as const satisfies Record<string, Sentence>;

/** Absences of people of article 31 points a and b, and the officers who are named for them. */
export const restrictedAbsenceWords = {
  title: { vi: 'Tạm vắng điểm a, b', en: 'Absences of points a and b' },
  why: {
    vi: 'Chỉ cán bộ được công an cấp tỉnh chỉ định xem được danh sách này; nơi khác trong hệ thống không nhắc đến.',
    en: 'Only officers named by the provincial police see this list; nothing else in the system tells of it.',
  },
  toAnswer: { vi: 'Chưa trả lời', en: 'To be answered' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  noneToAnswer: { vi: 'Không có khai báo nào chờ trả lời.', en: 'No declaration waits for an answer.' },
  noneAnswered: { vi: 'Chưa có khai báo nào được trả lời.', en: 'No declaration was answered yet.' },
  record: { vi: 'Ghi khai báo', en: 'Record a declaration' },
  person: { vi: 'Người', en: 'Person' },
  group: { vi: 'Đối tượng', en: 'Group' },
  received: { vi: 'Nhận lúc', en: 'Received' },
  leavesOn: { vi: 'Vắng từ ngày', en: 'Away from' },
  returnsOn: { vi: 'Trở về ngày (nếu biết)', en: 'Back on (if known)' },
  due: { vi: 'Trả lời trước', en: 'Answer by' },
  destination: { vi: 'Nơi đến', en: 'Destination' },
  reason: { vi: 'Lý do', en: 'Reason' },
  channel: { vi: 'Khai báo bằng', en: 'Declared by way of' },
  declaredBy: { vi: 'Người khai báo', en: 'Declared by' },
  declarerName: { vi: 'Họ tên người khai báo', en: 'Name of who declares' },
  supervisingBody: { vi: 'Cơ quan đang giám sát, quản lý, giáo dục', en: 'The supervising body' },
  consentNumber: { vi: 'Số văn bản đồng ý của cơ quan đó', en: 'Number of its written consent' },
  consentWhy: {
    vi: 'Không đồng ý được nếu chưa có văn bản đồng ý của cơ quan đó.',
    en: 'Nothing is granted without its written consent.',
  },
  complexBecause: { vi: 'Phức tạp vì', en: 'Complex because' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  grant: { vi: 'Đồng ý', en: 'Grant' },
  refuse: { vi: 'Từ chối', en: 'Refuse' },
  note: { vi: 'Giải thích (bắt buộc khi từ chối)', en: 'Explanation (needed with a refusal)' },
  answeredOn: { vi: 'Trả lời ngày', en: 'Answered on' },
  back: { vi: 'Về danh sách', en: 'Back to the list' },
  consequence: {
    vi: 'Câu trả lời được ghi lại cùng tên bạn và không sửa được.',
    en: 'The answer is kept under your name and cannot be changed.',
  },
  officersTitle: { vi: 'Cán bộ theo dõi tạm vắng điểm a, b', en: 'Officers for absences of points a and b' },
  officersWhy: {
    vi: 'Chỉ định từng người; người được chỉ định xem được khai báo của xã, phường mình. Bạn không xem được khai báo nào.',
    en: 'Officers are named one by one; each sees the declarations of their own commune. You see none of them.',
  },
  officersNone: {
    vi: 'Chưa chỉ định ai; khai báo của các xã, phường chưa có người nhận.',
    en: 'Nobody is named; nobody can take declarations.',
  },
  officer: { vi: 'Cán bộ', en: 'Officer' },
  commune: { vi: 'Xã, phường', en: 'Commune' },
  namedAt: { vi: 'Chỉ định lúc', en: 'Named' },
  namedBy: { vi: 'Bởi', en: 'By' },
  withdrawnAt: { vi: 'Thôi chỉ định lúc', en: 'Withdrawn' },
  name: { vi: 'Chỉ định', en: 'Name' },
  whom: { vi: 'Cán bộ công an xã, phường', en: 'Officer of a commune' },
  chooseOfficer: { vi: 'chọn cán bộ', en: 'choose an officer' },
  withdraw: { vi: 'Thôi chỉ định', en: 'Withdraw' },
} as const satisfies Record<string, Sentence>;
