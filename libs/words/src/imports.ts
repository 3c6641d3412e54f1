import { groundWords } from './grounds.ts';
import { numberWarnings } from './number-warnings.ts';
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

/** What is said about a row or one of its cells, by code: what is wrong and what to do. */
export const importFindingWords: Readonly<Record<string, Sentence>> = {
  ...groundWords,
  ...numberWarnings,
  is_not_empty: { vi: 'Ô trống; cần điền.', en: 'Empty; fill it in.' },
  too_short: { vi: 'Quá ngắn; ghi số nhà, đường.', en: 'Too short; write house and street.' },
  row_names_nobody: {
    vi: 'Dòng này không nêu người nào (dòng cộng, chữ ký hoặc ghi chú); bỏ qua được.',
    en: 'The row names nobody (a sum, a signature or a note); it may be left.',
  },
  not_a_name: { vi: 'Không phải họ tên; bỏ chữ số.', en: 'Not a name; take out the digits.' },
  not_a_date: { vi: 'Không đọc được ngày; ghi ngày/tháng/năm.', en: 'Not a date; write day/month/year.' },
  no_such_day: { vi: 'Không có ngày này trong lịch.', en: 'There is no such day.' },
  day_not_known: { vi: 'Cần đủ ngày, tháng, năm.', en: 'Day, month and year are needed.' },
  day_and_month_swapped: {
    vi: 'Tháng lớn hơn 12: có lẽ ngày và tháng bị đảo; ghi ngày trước tháng.',
    en: 'The month is over 12: day and month seem swapped; the day stands first.',
  },
  not_a_birth_date: { vi: 'Không phải ngày sinh có thể có.', en: 'Not a possible birth date.' },
  in_the_future: { vi: 'Ngày này ở sau hôm nay.', en: 'This lies after today.' },
  number_lost_digits: {
    vi: 'Số đã mất chữ số vì bảng tính đổi sang dạng 1,23E+11; nhập lại số từ giấy tờ, định dạng ô là Văn bản.',
    en: 'The spreadsheet turned the number into 1.23E+11 and lost digits; type it again from the document, as text.',
  },
  old_nine_digit_number: {
    vi: 'Số CMND 9 số: không dùng để nhận người; dòng vẫn được nhập, chưa có số định danh.',
    en: 'A nine-digit number of an old identity card names nobody any more; the row is taken without a number.',
  },
  not_a_sex: { vi: 'Ghi nam hoặc nữ.', en: 'Write male or female.' },
  not_a_term: {
    vi: 'Không đọc được thời hạn; ghi “24 tháng” hoặc từ ngày – đến ngày.',
    en: 'Not a term; write “24 tháng” or two days.',
  },
  birth_year_from_number: {
    vi: 'Năm sinh lấy theo số định danh.',
    en: 'The year of birth is taken from the number.',
  },
  decision_not_named: { vi: 'Không có số quyết định.', en: 'No decision number.' },
  commune_not_recognised: {
    vi: 'Không nhận ra xã, phường thường trú; dòng vẫn được nhập, nơi thường trú để trống.',
    en: 'The commune is not recognised; the row is taken without the permanent residence.',
  },
  permanent_residence_differs: {
    vi: 'Nơi thường trú khác với hồ sơ đã có; giữ theo hồ sơ, cần xác minh.',
    en: 'Differs from the recorded permanent residence, which stays; to be verified.',
  },
  kind_not_recognised: { vi: 'Không nhận ra loại chỗ ở.', en: 'The kind of dwelling is not recognised.' },
  not_a_whole_number: { vi: 'Cần là số nguyên.', en: 'This must be a whole number.' },
  not_an_area: { vi: 'Cần là diện tích theo m².', en: 'This must be an area in m².' },
  not_after_arrival: { vi: 'Ngày đi phải sau ngày đến.', en: 'The departure must lie after the arrival.' },
  too_far_ahead: { vi: 'Ngày đi xa quá 5 năm.', en: 'The departure is over five years ahead.' },
  foreigners_elsewhere: {
    vi: 'Người nước ngoài khai báo tạm trú theo quy định riêng; không nhập ở đây.',
    en: 'Foreigners are reported by other rules; not here.',
  },
  number_is_somebody_elses: {
    vi: 'Số này thuộc người khác (họ tên hoặc năm sinh không khớp); kiểm tra lại trên giấy tờ.',
    en: 'The number is somebody else’s (name or birth year differ); check it on the document.',
  },
  number_of_two_names: {
    vi: 'Số này đã ghi cho người khác ở một dòng trên; kiểm tra cả hai dòng theo giấy tờ.',
    en: 'A row above gives this number to somebody else; check both on the documents.',
  },
  person_died: { vi: 'Người này đã được ghi nhận là chết.', en: 'This person is recorded as dead.' },
  may_be_known: {
    vi: 'Có người cùng họ tên và năm sinh; sẽ tạo người mới và đưa vào danh sách cần đối chiếu.',
    en: 'Somebody has the same name and year of birth; a new person is recorded and put into the queue for matching.',
  },
  before_the_law: {
    vi: 'Bắt đầu trước 01/7/2021 (Luật Cư trú 2020): không nhập được.',
    en: 'Begins before 1 July 2021 (Law on Residence 2020): cannot be taken.',
  },
  registered_elsewhere_then: {
    vi: 'Người này có đăng ký tạm trú ở xã, phường khác trong thời gian đó; cán bộ cần giải quyết.',
    en: 'The person is registered in another commune for that time; an officer must settle it.',
  },
  still_lives_there: {
    vi: 'Đang ở đây theo hồ sơ: ghi xác nhận còn ở, tính theo ngày nhập danh sách.',
    en: 'Known to live here: that they are still here is recorded, as of the day on which the list is taken.',
  },
  there_when_granted: {
    vi: 'Đã biết người này ở đây: ghi xác nhận có mặt vào ngày quyết định.',
    en: 'Known to live here: that they were here on the day of the decision is recorded.',
  },
  leaves_then: {
    vi: 'Đang ở đây theo hồ sơ: ghi rời đi vào ngày nêu trong dòng.',
    en: 'Known to live here: that they left is recorded, as of the day in the row.',
  },
  left_by_remark: {
    vi: 'Hiểu là đã đi; sẽ ghi rời đi vào ngày nêu trong ô.',
    en: 'Read as left; the departure is recorded as of the day in the cell.',
  },
  left_without_day: {
    vi: 'Dòng cho biết đã đi nhưng không nêu một ngày đi; ghi ngày/tháng/năm rời đi.',
    en: 'The row says that they left, and not on which day; write day/month/year.',
  },
  left_before_decision: {
    vi: 'Ngày đi không ở sau ngày quyết định; kiểm tra cả hai ngày.',
    en: 'They left before the decision was made, or on that day; check both days.',
  },
  seen_there_later: {
    vi: 'Hồ sơ có xác nhận người này còn ở đây vào ngày này hoặc sau đó; không ghi rời đi. Kiểm tra ngày đi; nếu đúng, mở hồ sơ người và hủy xác nhận sai rồi nhập lại dòng này.',
    en: 'Something shows the person here on that day or later, so that no departure is recorded. Check the day; if it is right, void the wrong confirmation on the page of the person and import the row again.',
  },
  left_on_another_day: {
    vi: 'Hồ sơ đã ghi rời đi vào ngày khác; giữ theo hồ sơ.',
    en: 'A departure is recorded for another day, which stays.',
  },
  left_since: {
    vi: 'Hồ sơ đã ghi người này rời khỏi đây sau ngày đến này; chưa ghi gì của dòng. Nếu đã quay lại, ghi ngày đến của lần quay lại.',
    en: 'The person is recorded to have left here after this arrival; nothing of the row was recorded. If they came back, write the day on which they did.',
  },
  twice_in_file: { vi: 'Trùng với một dòng ở trên.', en: 'Says the same as a row above.' },
  could_not_be_recorded: {
    vi: 'Chưa ghi gì của dòng này: trong lúc nhập, dữ liệu của người này vừa được nơi khác ghi và trái với dòng. Tìm người này ở Tiếp dân, so với giấy tờ, rồi nhập lại riêng dòng này.',
    en: 'Nothing of this row was recorded: while it was taken, somebody else recorded what contradicts it. Find the person at the counter, compare the documents, then import this row by itself.',
  },
  number_taken_meanwhile: {
    vi: 'Chưa ghi gì của dòng này: trong lúc nhập, số này vừa được ghi cho người có họ tên khác (ở danh sách khác hoặc tại quầy). Tìm số này ở Tiếp dân, xem trên giấy tờ số là của ai, sửa ô sai rồi nhập lại riêng dòng này.',
    en: 'Nothing of this row was recorded: while it was taken, the number was recorded for somebody of another name (by another list, or at the counter). Find the number at the counter, see on the documents whose it is, mend the cell, then import this row by itself.',
  },
};

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
