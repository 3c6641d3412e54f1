import type { Sentence } from '../sentence.ts';

/** How many are on one filing. */
export const filingForms = {
  one: { vi: 'Một người', en: 'One person' },
  household: { vi: 'Cả hộ cùng đăng ký', en: 'A household together' },
  list: { vi: 'Theo danh sách', en: 'By list' },
} as const satisfies Record<string, Sentence>;

/** Who hands a filing in. */
export const filerWords = {
  person: { vi: 'Người đăng ký', en: 'The person' },
  head_of_household: { vi: 'Chủ hộ', en: 'The head of household' },
  owner: { vi: 'Chủ sở hữu chỗ ở', en: 'The owner of the dwelling' },
  parent_or_guardian: { vi: 'Cha, mẹ hoặc người giám hộ', en: 'A parent or guardian' },
  agent: { vi: 'Người được ủy quyền', en: 'Somebody authorised' },
  office: { vi: 'Cơ quan, tổ chức', en: 'An organisation' },
} as const satisfies Record<string, Sentence>;

/** Filings for many: a household or a list, and the page of one filing. */
export const filingWords = {
  toHousehold: { vi: 'Cả hộ cùng đăng ký…', en: 'A household together…' },
  toList: { vi: 'Đăng ký theo danh sách…', en: 'Register by list…' },
  householdTitle: { vi: 'Đăng ký tạm trú cho cả hộ', en: 'Register a household' },
  householdHint: {
    vi: 'Một bộ hồ sơ, một mã theo dõi, một lần thu lệ phí; mỗi người một hồ sơ, lập cùng lúc hoặc không lập.',
    en: 'One filing, one tracking code, one fee; a case for each person, opened together or not at all.',
  },
  listTitle: { vi: 'Đăng ký tạm trú theo danh sách', en: 'Register by list' },
  listHint: {
    vi: 'Qua cơ quan, doanh nghiệp, ký túc xá, công trường quản lý chỗ ở (Thông tư 116/2026, Điều 12).',
    en: 'Through the employer, dormitory or site that manages the place (Circular 116/2026, article 12).',
  },
  chooseHead: {
    vi: 'Tìm chủ hộ ở màn hình Tiếp dân trước.',
    en: 'Find the head of the household at the counter first.',
  },
  members: { vi: 'Thành viên', en: 'Members' },
  member: { vi: 'Người', en: 'Person' },
  relation: { vi: 'Quan hệ với chủ hộ', en: 'Relation to the head' },
  exemption: { vi: 'Miễn lệ phí', en: 'Fee exemption' },
  noExemption: { vi: 'không miễn', en: 'none' },
  findMember: {
    vi: 'Thêm người: số định danh, hoặc họ tên và năm sinh',
    en: 'Add by number, or name and birth year',
  },
  nobodyFound: {
    vi: 'Không tìm thấy ai. Thêm người đó ở màn hình Tiếp dân trước.',
    en: 'Nobody was found. Add the person at the counter first.',
  },
  addHousehold: {
    vi: 'Thêm {count} người trong hộ đã biết',
    en: 'Add {count} people of the known household',
  },
  remove: { vi: 'Bỏ', en: 'Remove' },
  allMayBeFiled: {
    vi: 'Không có gì cản trở ai trong {count} người.',
    en: 'Nothing holds any of the {count} back.',
  },
  someHeldBack: {
    vi: '{count} người bị cản trở; cả hộ chỉ lập được khi không còn ai bị cản trở, hoặc bỏ người đó khỏi hồ sơ.',
    en: '{count} of them are held back; the household can be filed once nobody is, or without them.',
  },
  mayBeFiled: { vi: 'lập được', en: 'may be filed' },
  filedBy: { vi: 'Người nộp', en: 'Handed in by' },
  receiptNumber: { vi: 'Số biên lai lệ phí', en: 'Number of the fee receipt' },
  openHousehold: { vi: 'Lập hồ sơ cho cả hộ', en: 'File for the household' },
  openList: { vi: 'Lập hồ sơ theo danh sách', en: 'File the list' },
  organisation: { vi: 'Cơ quan, tổ chức quản lý chỗ ở', en: 'Organisation that manages the place' },
  sheet: { vi: 'Danh sách (.xlsx, .csv)', en: 'List (.xlsx, .csv)' },
  sheetHint: {
    vi: 'Thả tệp vào đây hoặc chọn tệp. Dòng đầu có tên cột: họ tên, ngày sinh, giới tính, số định danh, thời hạn, miễn lệ phí. Tối đa 500 dòng.',
    en: 'Drop the file here or choose it. The first row names the columns: name, birth date, sex, number, last day, fee exemption. At most 500 rows.',
  },
  chooseSheet: { vi: 'Chọn tệp', en: 'Choose the file' },
  reading: { vi: 'Đang đọc tệp…', en: 'Reading the file…' },
  unknownColumns: { vi: 'Cột không dùng: {columns}', en: 'Columns not used: {columns}' },
  rowsRead: { vi: '{count} dòng, {wrong} dòng chưa đúng', en: '{count} rows, {wrong} not right' },
  rightRows: { vi: 'Các dòng đúng ({count})', en: 'The right rows ({count})' },
  correct: { vi: 'Sửa', en: 'Correct' },
  addRow: { vi: 'Thêm dòng', en: 'Add a row' },
  place: { vi: 'Dòng', en: 'Row' },
  goOn: {
    vi: 'Lập hồ sơ cho các dòng đúng; dòng chưa đúng để lại sửa sau',
    en: 'Go on with the right rows; leave the others to be mended',
  },
  filingRows: {
    vi: 'Đang kiểm tra và lập hồ sơ cho {count} dòng. Nếu đóng trang, việc vẫn tiếp tục; gửi lại không lập hai lần.',
    en: 'Checking and filing {count} rows. It goes on if the page is closed; sending again files nothing twice.',
  },
  noRows: { vi: 'Chưa có dòng nào.', en: 'No rows yet.' },
  title: { vi: 'Bộ hồ sơ', en: 'Filing' },
  casesOf: { vi: 'Hồ sơ từng người', en: 'The case of each' },
  rowsToMend: { vi: 'Dòng còn phải sửa', en: 'Rows to be mended' },
  mendHint: {
    vi: 'Sửa rồi lập hồ sơ; dòng này vào cùng bộ hồ sơ, cùng mã theo dõi.',
    en: 'Mend it and file it; it joins the same filing under the same tracking code.',
  },
  mend: { vi: 'Lập hồ sơ cho dòng {place}', en: 'File row {place}' },
  together: { vi: 'Cùng một bước cho mọi người', en: 'One step for everybody' },
  completeAll: { vi: 'Tất cả đầy đủ, hợp lệ ({count})', en: 'All are complete and valid ({count})' },
  grantAll: { vi: 'Đồng ý tất cả ({count})', en: 'Grant all ({count})' },
  refuseAll: { vi: 'Từ chối tất cả ({count})', en: 'Refuse all ({count})' },
  allOrNone: {
    vi: 'Tất cả cùng qua bước này, hoặc không ai: nếu một người bị cản trở, màn hình nói rõ và không có gì thay đổi.',
    en: 'Everybody takes the step or nobody: if one is held back, the page says why and nothing changes.',
  },
  termsDiffer: {
    vi: 'Thời hạn đề nghị của từng người khác nhau; quyết định chung dùng một thời hạn. Muốn khác, mở hồ sơ từng người.',
    en: 'The terms asked for differ; one decision gives everybody the same. To differ, open the case of each.',
  },
  printReceipt: { vi: 'In phiếu tiếp nhận chung', en: 'Print the one receipt' },
  printReceipts: { vi: 'In phiếu tiếp nhận từng người', en: 'Print the receipt of each' },
  printResults: { vi: 'In kết quả của mọi người', en: 'Print the results of all' },
  printAll: { vi: 'In tất cả', en: 'Print all' },
  printIssuing: { vi: 'Đang lập giấy tờ: {done} / {all} hồ sơ', en: 'Issuing papers: {done} of {all} cases' },
  printDrawing: {
    vi: 'Đang vẽ tệp in: {done} / {all} giấy tờ',
    en: 'Drawing the file: {done} of {all} papers',
  },
  printReady: {
    vi: '{what}: {count} giấy tờ trong một tệp. Tệp tự xóa sau một giờ.',
    en: '{what}: {count} papers in one file, which is removed after an hour.',
  },
  printFailed: {
    vi: '{what}: không in được. Bấm in lại; nếu vẫn vậy, báo người quản trị.',
    en: '{what}: could not be printed. Print again; if it fails again, tell the administrator.',
  },
  printFile: { vi: 'In tệp', en: 'Print the file' },
  saveFile: { vi: 'Tải xuống', en: 'Download' },
  feeCounted: { vi: '{count} × {each} đồng', en: '{count} × {each} dong' },
  feeExempt: { vi: 'miễn: {why}', en: 'exempt: {why}' },
  feeUnconfirmed: { vi: 'mức thu chưa đối chiếu Công báo', en: 'amount not compared with the gazette' },
  recordReceipt: { vi: 'Ghi số biên lai', en: 'Record the receipt' },
  wholeFiling: { vi: 'Mở cả bộ hồ sơ', en: 'Open the whole filing' },
} as const satisfies Record<string, Sentence>;

/** What of a filing is printed in one file. */
export const printedWords = {
  receipts: { vi: 'Phiếu tiếp nhận', en: 'Receipts' },
  results: { vi: 'Kết quả', en: 'Results' },
  all: { vi: 'Tất cả giấy tờ', en: 'All papers' },
} as const satisfies Record<string, Sentence>;
