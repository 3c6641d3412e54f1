import type { Sentence } from '../sentence.ts';

/** The receipt with the appointment (phiếu tiếp nhận hồ sơ và hẹn trả kết quả). */
export const receiptPaper = {
  title: { vi: 'PHIẾU TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', en: 'RECEIPT OF A FILE AND APPOINTMENT' },
  received: { vi: '{agency} đã tiếp nhận hồ sơ của:', en: '{agency} has received the file of:' },
  filedAt: { vi: 'Thời điểm tiếp nhận:', en: 'Received:' },
  filedAtText: { vi: '{time} ngày {day}', en: '{time} on {day}' },
  channel: { vi: 'Hình thức nộp:', en: 'Handed in:' },
  counter: { vi: 'trực tiếp', en: 'at the counter' },
  online: { vi: 'trực tuyến', en: 'online' },
  papers: { vi: 'Giấy tờ đã xuất trình, đối chiếu:', en: 'Papers shown and compared:' },
  fee: { vi: 'Lệ phí:', en: 'Fee:' },
  feeText: { vi: '{amount} đồng', en: '{amount} đồng' },
  feePaid: { vi: '{amount} đồng (biên lai số {receipt})', en: '{amount} đồng (receipt no. {receipt})' },
  feeShared: {
    vi: '{amount} đồng, thu một lần cho cả bộ hồ sơ',
    en: '{amount} đồng, charged once for the whole filing',
  },
  feeExempt: { vi: 'được miễn', en: 'exempt' },
  feeNone: { vi: 'không thu', en: 'none' },
  due: { vi: 'Thời gian trả kết quả, chậm nhất:', en: 'Result, at the latest:' },
  dueText: { vi: '{time} ngày {day}', en: '{time} on {day}' },
  dueDay: { vi: 'hết giờ làm việc ngày {day}', en: 'the end of office hours on {day}' },
  dueOpen: {
    vi: 'được tính từ khi hồ sơ đầy đủ, hợp lệ; cơ quan sẽ báo ngày cụ thể',
    en: 'counted from when the file is complete and valid; the day will be told',
  },
  provisional: {
    vi: 'Ngày trả kết quả tính theo lịch nghỉ dự kiến, có thể thay đổi khi có thông báo nghỉ lễ chính thức.',
    en: 'The day is counted by the expected days off and may change with the official notice.',
  },
  suspended: {
    vi: 'Thời gian chờ Ủy ban nhân dân cấp xã xác nhận không tính vào thời hạn giải quyết.',
    en: 'Time in which the commune People’s Committee confirms does not count.',
  },
} as const satisfies Record<string, Sentence>;

/** The one receipt of everybody on a filing: a household, or a list through an organisation. */
export const filingReceiptPaper = {
  ofHousehold: { vi: 'Hồ sơ chung của cả hộ', en: 'One file for the household' },
  ofList: { vi: 'Hồ sơ theo danh sách', en: 'One file by list' },
  received: {
    vi: '{agency} đã tiếp nhận hồ sơ đề nghị {matter} của {count} người sau đây:',
    en: '{agency} has received the file ({matter}) of {count} people:',
  },
  head: { vi: 'Chủ hộ:', en: 'Head of household:' },
  organisation: { vi: 'Cơ quan, tổ chức nộp:', en: 'Handed in by:' },
  each: { vi: 'Những người trong hồ sơ', en: 'The people in the file' },
  lastDay: { vi: 'Đến hết ngày', en: 'Last day' },
  termEach: {
    vi: 'từ ngày {from}, đến ngày ghi ở từng người',
    en: 'from {from}, to the day stated for each',
  },
  exempt: { vi: '{name} (được miễn lệ phí)', en: '{name} (pays no fee)' },
  feeOfEach: {
    vi: '{amount} đồng ({count} người × {each} đồng)',
    en: '{amount} đồng ({count} × {each} đồng)',
  },
  feeOfEachPaid: {
    vi: '{amount} đồng ({count} người × {each} đồng; biên lai số {receipt})',
    en: '{amount} đồng ({count} × {each} đồng; receipt no. {receipt})',
  },
  notTaken: { vi: 'Chưa tiếp nhận (còn phải sửa):', en: 'Not yet received (to be mended):' },
  notTakenRows: { vi: 'dòng {rows} của danh sách', en: 'rows {rows} of the list' },
  followEach: {
    vi: 'Từng người theo dõi hồ sơ của mình tại {address} bằng mã trên và ngày sinh của mình; không cần đăng nhập.',
    en: 'Each follows their own case at {address} with this code and their own date of birth; no sign-in is needed.',
  },
} as const satisfies Record<string, Sentence>;

/** What must still be brought (phiếu hướng dẫn bổ sung, hoàn thiện hồ sơ). */
export const supplementPaper = {
  title: { vi: 'PHIẾU HƯỚNG DẪN BỔ SUNG, HOÀN THIỆN HỒ SƠ', en: 'HOW TO COMPLETE THE FILE' },
  asked: {
    vi: 'Qua kiểm tra hồ sơ đề nghị {matter}, {agency} đề nghị ông (bà) bổ sung, hoàn thiện những nội dung sau:',
    en: 'Having looked at the file ({matter}), {agency} asks for the following:',
  },
  until: { vi: 'Bổ sung chậm nhất ngày:', en: 'To be brought by:' },
  notAsked: {
    vi: 'Chỉ bổ sung những nội dung nêu trên. Không phải nộp, xuất trình giấy tờ đã có trong cơ sở dữ liệu (khoản 5 Điều 3 Thông tư 116/2026/TT-BCA).',
    en: 'Only what stands above is asked for. No paper that the databases already show may be demanded (Circular 116/2026/TT-BCA, article 3(5)).',
  },
  clock: {
    vi: 'Thời hạn giải quyết được tính từ khi hồ sơ đầy đủ, hợp lệ (khoản 2 Điều 28 Luật Cư trú).',
    en: 'The time to decide runs from when the file is complete and valid (Law on Residence, article 28(2)).',
  },
} as const satisfies Record<string, Sentence>;

/** The refusal in writing, with all its grounds (phiếu từ chối tiếp nhận, giải quyết hồ sơ). */
export const refusalPaper = {
  title: { vi: 'PHIẾU TỪ CHỐI GIẢI QUYẾT HỒ SƠ', en: 'REFUSAL' },
  refused: {
    vi: '{agency} từ chối giải quyết hồ sơ đề nghị {matter} của ông (bà) nêu trên vì {count} lý do sau:',
    en: '{agency} refuses the file ({matter}) of the person above on {count} grounds:',
  },
  basis: { vi: 'Căn cứ: {article}.', en: 'Basis: {article}.' },
  feeKept: {
    vi: 'Lệ phí đã nộp không được hoàn lại do khai không đúng sự thật hoặc giấy tờ bị sửa chữa, giả mạo (khoản 9 Điều 3 Thông tư 116/2026/TT-BCA).',
    en: 'The fee is kept because of untrue statements or altered papers (Circular 116/2026/TT-BCA, article 3(9)).',
  },
  again: {
    vi: 'Ông/bà có thể nộp lại hồ sơ khi các lý do trên không còn.',
    en: 'The file may be handed in again once these grounds no longer hold.',
  },
} as const satisfies Record<string, Sentence>;
