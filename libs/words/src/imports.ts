import type { Sentence } from './sentence.ts';

/** What a list is of. */
export const importKindWords = {
  granted_registrations: {
    vi: 'Sổ đăng ký tạm trú đã giải quyết',
    en: 'Registrations already granted',
  },
  stays: { vi: 'Danh sách khách lưu trú', en: 'Stays' },
  dwellings: { vi: 'Chỗ ở và người đang ở', en: 'Dwellings with the people in them' },
} as const satisfies Record<string, Sentence>;

/** What a column says. */
export const importFieldWords: Readonly<Record<string, Sentence>> = {
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  familyName: { vi: 'Họ và đệm', en: 'Family and middle name' },
  givenName: { vi: 'Tên', en: 'Given name' },
  dateOfBirth: { vi: 'Ngày sinh', en: 'Birth date' },
  birthMale: { vi: 'Năm sinh (cột nam)', en: 'Year of birth (men)' },
  birthFemale: { vi: 'Năm sinh (cột nữ)', en: 'Year of birth (women)' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  male: { vi: 'Nam (đánh dấu)', en: 'Male (ticked)' },
  female: { vi: 'Nữ (đánh dấu)', en: 'Female (ticked)' },
  personalNumber: { vi: 'Số định danh', en: 'Personal number' },
  nationality: { vi: 'Quốc tịch', en: 'Nationality' },
  permanentResidence: { vi: 'Nơi thường trú', en: 'Permanent residence' },
  address: { vi: 'Địa chỉ chỗ ở', en: 'Address of the dwelling' },
  room: { vi: 'Phòng', en: 'Room' },
  addressOnDocument: { vi: 'Địa chỉ trên giấy tờ (đơn vị cũ)', en: 'Address on the papers (old unit)' },
  arrivedOn: { vi: 'Ngày đến', en: 'Arrived on' },
  leavesOn: { vi: 'Ngày đi', en: 'Leaves on' },
  nights: { vi: 'Số đêm', en: 'Nights' },
  whereabouts: { vi: 'Ghi chú còn ở, đã đi', en: 'Remark: still there, or left' },
  term: { vi: 'Thời hạn (tháng, năm hoặc từ – đến)', en: 'Term (months, years or from – to)' },
  from: { vi: 'Tạm trú từ ngày', en: 'Registered from' },
  lastDay: { vi: 'Tạm trú đến ngày', en: 'Last day' },
  decisionNumber: { vi: 'Số quyết định', en: 'Decision number' },
  decidedOn: { vi: 'Ngày quyết định', en: 'Decided on' },
  purpose: { vi: 'Lý do', en: 'Purpose' },
  dwellingKind: { vi: 'Loại chỗ ở', en: 'Kind of dwelling' },
  rooms: { vi: 'Số phòng', en: 'Rooms' },
  area: { vi: 'Diện tích (m²)', en: 'Floor area (m²)' },
};

/** What the trial says of a row. */
export const importResultWords = {
  new: { vi: 'Người mới', en: 'New' },
  matches: { vi: 'Khớp người đã có', en: 'Matches' },
  unchanged: { vi: 'Không đổi', en: 'Unchanged' },
  conflict: { vi: 'Mâu thuẫn', en: 'Conflict' },
  error: { vi: 'Lỗi', en: 'Error' },
} as const satisfies Record<string, Sentence>;

/** What became of a row. */
export const importOutcomeWords = {
  created: { vi: 'Đã tạo mới', en: 'Created' },
  matched: { vi: 'Đã ghi cho người đã có', en: 'Matched' },
  rejected: { vi: 'Không nhập', en: 'Rejected' },
  unchanged: { vi: 'Không đổi', en: 'Unchanged' },
} as const satisfies Record<string, Sentence>;

export const importStateWords = {
  reading: { vi: 'Đang đọc tệp', en: 'The file is being read' },
  read: { vi: 'Chờ xác nhận cột', en: 'Columns to be settled' },
  checking: { vi: 'Đang kiểm tra', en: 'Being checked' },
  checked: { vi: 'Đã kiểm tra, chưa nhập', en: 'Checked, not imported' },
  importing: { vi: 'Đang nhập', en: 'Being imported' },
  imported: { vi: 'Đã nhập, chờ xác nhận đối soát', en: 'Imported, to be signed off' },
  signed: { vi: 'Đã xác nhận đối soát', en: 'Signed off' },
  taking_back: { vi: 'Đang thu hồi', en: 'Being taken back' },
  taken_back: { vi: 'Đã thu hồi', en: 'Taken back' },
  discarded: { vi: 'Đã bỏ', en: 'Discarded' },
  unreadable: { vi: 'Không đọc được tệp', en: 'The file could not be read' },
} as const satisfies Record<string, Sentence>;

/** Screen of imports. */
export const importWords = {
  title: { vi: 'Nhập bảng tính', en: 'Import a spreadsheet' },
  explain: {
    vi: 'Tệp .xlsx hoặc .csv. Hệ thống nhận ra cột, kiểm tra từng dòng rồi mới nhập; chưa ghi gì trước khi bấm Nhập.',
    en: 'An .xlsx or .csv file. Columns are recognised and every row is checked first; nothing is recorded before you press Import.',
  },
  kind: { vi: 'Danh sách gồm', en: 'The list is of' },
  drop: { vi: 'Thả tệp vào đây hoặc bấm để chọn', en: 'Drop a file here, or press to choose one' },
  reading: { vi: 'Đang đọc tệp…', en: 'Reading the file…' },
  earlier: { vi: 'Các lần nhập', en: 'Imports' },
  none: {
    vi: 'Chưa nhập bảng tính nào. Chọn loại danh sách rồi thả tệp ở trên.',
    en: 'No spreadsheet was imported yet. Choose the kind of list and drop a file above.',
  },
  file: { vi: 'Tệp', en: 'File' },
  source: { vi: 'Nguồn', en: 'Source' },
  sourceHint: {
    vi: 'Nơi gửi danh sách, ví dụ: Sổ tạm trú của phường. Cách hiểu cột được nhớ theo nguồn.',
    en: 'Who the list is from. What its columns say is remembered for the source.',
  },
  state: { vi: 'Tình trạng', en: 'State' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  countedRows: { vi: '{rows} dòng', en: '{rows} rows' },
  recorded: { vi: 'Nhận lúc', en: 'Received' },
  receivedBy: { vi: 'nhận lúc {at}, {name}', en: 'received {at}, {name}' },
  knownFile: {
    vi: 'Tệp này đã được đưa vào lúc {at} ({name}), nên không đọc lại và chưa ghi thêm gì.',
    en: 'This file was brought in before, at {at} ({name}): it was not read again, and nothing was recorded.',
  },
  openKnown: { vi: 'Mở lần nhập “{file}”', en: 'Open the import “{file}”' },
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  dropAgain: {
    vi: 'Để đọc trang tính khác, thả lại tệp ở màn hình Nhập bảng tính.',
    en: 'To read another sheet, drop the file again on the screen of imports.',
  },
  columns: { vi: 'Các cột', en: 'Columns' },
  column: { vi: 'Cột', en: 'Column' },
  heading: { vi: 'Tiêu đề trong tệp', en: 'Heading in the file' },
  samples: { vi: 'Ví dụ', en: 'Examples' },
  means: { vi: 'Hiểu là', en: 'Means' },
  meansNothing: { vi: '— bỏ qua —', en: '— left out —' },
  defaultAddress: {
    vi: 'Địa chỉ chung của cả danh sách (nếu không có cột)',
    en: 'Address of the whole list (without a column)',
  },
  defaultPurpose: {
    vi: 'Lý do chung (nếu không có cột)',
    en: 'Purpose of the whole list (without a column)',
  },
  notGiven: { vi: '— không nêu —', en: '— not given —' },
  check: { vi: 'Kiểm tra', en: 'Check' },
  start: { vi: 'Nhập {count} dòng', en: 'Import {count} rows' },
  startExplain: {
    vi: '{wrong} dòng lỗi hoặc mâu thuẫn không được nhập. Có thể thu hồi cả lần nhập sau này.',
    en: '{wrong} rows with errors or conflicts are not taken. The whole import can be taken back later.',
  },
  discard: { vi: 'Bỏ tệp này, chọn tệp khác', en: 'Discard this file, choose another' },
  progress: { vi: '{done} / {rows} dòng', en: '{done} of {rows} rows' },
  readSoFar: { vi: 'Đã đọc {done} dòng', en: '{done} rows read so far' },
  timeLeft: { vi: 'còn khoảng {seconds} giây', en: 'about {seconds} seconds left' },
  goesOn: { vi: 'Có thể đóng trang; việc vẫn tiếp tục.', en: 'You may close the page; the work goes on.' },
  results: { vi: 'Kết quả kiểm tra', en: 'What the check found' },
  all: { vi: 'Tất cả', en: 'All' },
  row: { vi: 'Dòng', en: 'Row' },
  result: { vi: 'Kết quả', en: 'Result' },
  toMend: { vi: 'Cần xem', en: 'To look at' },
  noRows: { vi: 'Không có dòng nào thuộc loại này.', en: 'No rows of this kind.' },
  rowsForgotten: {
    vi: 'Nội dung dòng đã xóa khi xác nhận đối soát; kết quả từng dòng vẫn còn.',
    en: 'What the rows said was removed at the sign-off; what became of each stays.',
  },
  openPerson: { vi: 'Mở hồ sơ người', en: 'Open the person' },
  openReport: { vi: 'Mở thông báo lưu trú', en: 'Open the stay report' },
  markedCopy: { vi: 'Tải bản đánh dấu lỗi', en: 'Download the marked copy' },
  markedSheet: { vi: 'Kiểm tra', en: 'Checked' },
  report: { vi: 'Đối soát', en: 'Reconciliation' },
  reportSum: {
    vi: '{rows} dòng = {created} tạo mới + {matched} ghi cho người đã có + {rejected} không nhập + {unchanged} không đổi',
    en: '{rows} rows = {created} created + {matched} matched + {rejected} rejected + {unchanged} unchanged',
  },
  recordedFacts: {
    vi: 'Đã ghi: {presences} nơi ở mới, {confirmations} xác nhận có mặt, {departures} rời đi, {registrations} đăng ký tạm trú, {stayReports} thông báo lưu trú.',
    en: 'Recorded: {presences} new presences, {confirmations} confirmations, {departures} departures, {registrations} registrations, {stayReports} stay reports.',
  },
  adds: { vi: 'Khớp: mọi dòng đều có kết quả.', en: 'It adds up: every row is accounted for.' },
  doesNotAdd: {
    vi: 'Không khớp: còn dòng chưa có kết quả.',
    en: 'It does not add up: some rows have no outcome.',
  },
  signOff: { vi: 'Xác nhận đối soát', en: 'Sign off' },
  signOffExplain: {
    vi: 'Sau khi xác nhận, nội dung các dòng được xóa; chỉ giữ kết quả từng dòng. Tải bản đánh dấu trước nếu còn cần.',
    en: 'Then what the rows said is removed and only what became of each is kept. Download the marked copy first if you need it.',
  },
  signed: { vi: '{name} xác nhận lúc {at}', en: 'Signed off by {name} at {at}' },
  takeBack: { vi: 'Thu hồi cả lần nhập', en: 'Take the import back' },
  takeBackExplain: {
    vi: 'Những gì lần nhập này ghi sẽ được hủy và vẫn còn trong lịch sử. Dòng mà việc sau đã dựa vào thì giữ lại và được liệt kê.',
    en: 'What this import recorded is voided and stays in the history. Rows that later work builds on are kept and listed.',
  },
  reason: { vi: 'Lý do thu hồi', en: 'Why it is taken back' },
  takenBack: { vi: 'Đã thu hồi lúc {at}: {reason}', en: 'Taken back at {at}: {reason}' },
  kept: {
    vi: '{count} dòng giữ lại vì việc sau đã dựa vào',
    en: '{count} rows kept, because later work builds on them',
  },
} as const satisfies Record<string, Sentence>;
