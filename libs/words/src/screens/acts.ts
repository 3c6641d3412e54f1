import type { Sentence } from '../sentence.ts';

/** The forms at the counter that open a case. */
export const actWords = {
  begun: { vi: 'Bắt đầu từ đâu', en: 'How it came' },
  portalCode: { vi: 'Mã hồ sơ trên Cổng dịch vụ công hoặc VNeID', en: 'Dossier code of the portal or VNeID' },
  toldBy: { vi: 'Người thông báo (chủ chỗ ở)', en: 'Who told it (the host)' },
  ground: { vi: 'Căn cứ (Điều 29 khoản 1)', en: 'Ground (article 29 clause 1)' },
  aroseOn: { vi: 'Căn cứ phát sinh ngày', en: 'The ground arose on' },
  endedOn: { vi: 'Không còn hiệu lực từ ngày', en: 'No longer holds from' },
  note: { vi: 'Ghi chú', en: 'Note' },
  endingConsequence: {
    vi: 'Khi hồ sơ được đồng ý, đăng ký của {name} chấm dứt từ ngày {day}; xóa nhầm phải hủy bỏ kết quả (Thông tư 116/2026, Điều 13).',
    en: 'Once granted, the registration of {name} ends on {day}; a mistake is undone by cancelling the result (Circular 116/2026, article 13).',
  },
  whyCancel: { vi: 'Vì sao kết quả sai', en: 'Why the result is wrong' },
  explanation: { vi: 'Giải thích', en: 'Explanation' },
  cancellationConsequence: {
    vi: 'Khi hồ sơ được đồng ý, đăng ký coi như chưa từng có và tình trạng trước đó được khôi phục trong 01 ngày làm việc. Vụ việc phức tạp thì chuyển công an cấp tỉnh.',
    en: 'Once granted, the registration counts as never made and the state before it is restored within one working day. A complex matter is referred to the province.',
  },
  whyNeither: {
    vi: 'Vì sao chưa đăng ký được thường trú, tạm trú',
    en: 'Why neither residence can be registered',
  },
  inPopulationDatabase: {
    vi: 'Đã có trong Cơ sở dữ liệu quốc gia về dân cư (xác minh trong 05 ngày làm việc; chưa có: 30 ngày)',
    en: 'Known to the population database (verified in five working days; otherwise 30 days)',
  },
  absenceGroup: { vi: 'Đối tượng (Điều 31)', en: 'Group (article 31)' },
  leavesOn: { vi: 'Vắng từ ngày', en: 'Away from' },
  returnsOn: { vi: 'Trở về ngày (nếu biết)', en: 'Back on (if known)' },
  destination: { vi: 'Nơi đến', en: 'Destination' },
  destinationCommune: { vi: 'Xã, phường nơi đến (nếu biết)', en: 'Commune of destination (if known)' },
  abroad: { vi: 'Ở nước ngoài', en: 'Abroad' },
  absenceReason: { vi: 'Lý do', en: 'Reason' },
  channel: { vi: 'Khai báo bằng', en: 'Declared by way of' },
  declaredBy: { vi: 'Người khai báo', en: 'Declared by' },
  declarerName: { vi: 'Họ tên người khai báo', en: 'Name of who declares' },
  sensitiveElsewhere: {
    vi: 'Người thuộc điểm a, b không khai tại đây: chỉ qua Cổng dịch vụ công hoặc VNeID, do cán bộ được chỉ định theo dõi.',
    en: 'People of points a and b do not declare here: only by the portal or VNeID, followed by a named officer.',
  },
  confirmWhat: { vi: 'Thông tin cần xác nhận', en: 'What is to be confirmed' },
  wantedFor: { vi: 'Dùng để làm gì', en: 'What it is wanted for' },
} as const satisfies Record<string, Sentence>;
