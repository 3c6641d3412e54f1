import type { ProblemWords } from '../problem-words.ts';
import type { Sentence } from '../sentence.ts';

/** The forecast of what must be planned for, on the screen and in its files. */
export const forecastWords = {
  rail: { vi: 'Dự báo', en: 'Forecast' },
  title: { vi: 'Dự báo nhu cầu', en: 'Forecast of needs' },
  horizon: { vi: 'Số năm học tới', en: 'School years ahead' },
  nextYears: { vi: '{years} năm học tới', en: 'Next {years} school years' },
  nextYear: { vi: 'Năm học tới', en: 'Next school year' },
  area: { vi: 'Địa bàn', en: 'Area' },
  wholeArea: { vi: '{area} (toàn bộ)', en: '{area} (as a whole)' },
  sentence: {
    vi: 'Trẻ em sống xa nơi thường trú tại {area} khi khai giảng; dự báo lập từ dữ liệu đã biết đến hết ngày {day}.',
    en: 'Children living away from their permanent residence in {area} when schools open; made from what was known at the end of {day}.',
  },
  childrenByGrade: { vi: 'Trẻ em theo lớp', en: 'Children by grade' },
  schoolYear: { vi: 'Năm học', en: 'School year' },
  grade: { vi: 'Lớp', en: 'Grade' },
  children: { vi: 'Trẻ em dự báo', en: 'Children expected' },
  childrenNow: { vi: 'Khai giảng vừa qua', en: 'At the last opening' },
  low: { vi: 'Thấp', en: 'Low' },
  high: { vi: 'Cao', en: 'High' },
  range: { vi: 'Khoảng 8/10', en: 'Interval 8 in 10' },
  allGrades: { vi: 'Tất cả các lớp', en: 'All grades' },
  places: { vi: 'Chỗ đã nhập', en: 'Places entered' },
  lacking: { vi: 'Còn thiếu', en: 'Lacking' },
  noPlaces: { vi: 'chưa nhập', en: 'none entered' },
  needs: { vi: 'Nhu cầu và kinh phí', en: 'Needs and money' },
  item: { vi: 'Khoản', en: 'Item' },
  needed: { vi: 'Số lượng', en: 'Needed' },
  unitCost: { vi: 'Đơn giá một năm (đồng)', en: 'Cost of one a year (đồng)' },
  cost: { vi: 'Kinh phí một năm (đồng)', en: 'Money a year (đồng)' },
  total: { vi: 'Cộng những khoản đã biết', en: 'Sum of what is known' },
  differs: { vi: 'khác nhau theo tỉnh', en: 'differs by province' },
  notEntered: { vi: 'chưa nhập', en: 'not entered' },
  provincesWithout: { vi: 'thiếu {count} tỉnh', en: '{count} provinces missing' },
  people: {
    vi: 'Tất cả người sống xa nơi thường trú: {people} ({low}–{high}); dưới 6 tuổi {underSix}, 6–17 tuổi {ofSchoolAge}.',
    en: 'Everybody away from home: {people} ({low}–{high}); under 6 {underSix}, 6 to 17 {ofSchoolAge}.',
  },
  notYetBorn: {
    vi: 'Chưa gồm trẻ sinh năm {years}: các em chưa ra đời khi lập dự báo.',
    en: 'Without children born in {years}: they were not born when the forecast was made.',
  },
  parts: { vi: 'Theo địa bàn', en: 'By area' },
  place: { vi: 'Địa bàn', en: 'Area' },
  code: { vi: 'Mã', en: 'Code' },
  errorLastYear: { vi: 'Sai số năm trước', en: 'Error last year' },
  errorOfSame: { vi: 'Sai số nếu giữ như năm trước', en: 'Error of “same as last year”' },
  test: { vi: 'Kiểm chứng', en: 'Back-test' },
  testWhy: {
    vi: 'Dự báo lập lại như một năm trước khai giảng, chỉ từ những gì đã biết khi đó, so với số thật.',
    en: 'Forecasts made as a year before each opening, from what was known then alone, beside what came.',
  },
  noTest: {
    vi: 'Dữ liệu chưa đủ dài để kiểm chứng năm nào.',
    en: 'The data do not reach far enough back to test any year.',
  },
  testOfPeople: { vi: 'Kiểm chứng số người', en: 'Back-test of people' },
  testOfPeopleWhy: {
    vi: 'Tất cả người sống xa nơi thường trú, mọi lứa tuổi. Trẻ sinh sau ngày lập dự báo có trong số thực tế dù dự báo không thể biết. Sai số gộp nhiều nơi: chỉ những nơi mọi số từ 10 người trở lên.',
    en: 'Everybody living away from their permanent residence, of any age. Children born after the day of the forecast are among those who came, though it could not know of them. Errors over many areas: only those where each count is ten and more.',
  },
  noTestOfPeople: {
    vi: 'Chưa có: dữ liệu chưa đủ dài, hoặc dự báo được lập trước khi có phần kiểm chứng này (bấm “Lập lại ngay”).',
    en: 'None yet: the data do not reach far enough back, or the forecast was made before there was this test (press “Make anew now”).',
  },
  ratesAreNotTested: {
    vi: 'Số thẻ bằng số người này; lượt khám và phòng trọ theo số người và định mức đã nhập: định mức không được kiểm chứng.',
    en: 'Cards are as many as these people; visits and rooms follow from them by the rates that were entered, which are not tested.',
  },
  foretold: { vi: 'Dự báo', en: 'Forecast' },
  came: { vi: 'Thực tế', en: 'Came' },
  error: { vi: 'Sai số', en: 'Error' },
  outside: { vi: 'ngoài khoảng', en: 'outside the interval' },
  allProvinces: { vi: 'Các tỉnh, thành phố', en: 'Provinces' },
  allCommunes: { vi: 'Các xã, phường', en: 'Communes' },
  largeCommunes: { vi: 'Xã, phường từ 200 trẻ', en: 'Communes of 200 children and more' },
  largeCommunesOfPeople: { vi: 'Xã, phường từ 200 người', en: 'Communes of 200 people and more' },
  errorsOfKind: {
    vi: '{areas} nơi: sai số trung vị {median}; như năm trước {same}; {covered} nằm trong khoảng.',
    en: '{areas} areas: median error {median}; same as last year {same}; {covered} within the interval.',
  },
  notes: { vi: 'Ghi chú', en: 'Notes' },
  basedOn: { vi: 'Dữ liệu đến hết ngày', en: 'Known at the end of' },
  whom: { vi: 'Tính những ai', en: 'Who is counted' },
  whomWhy: {
    vi: 'Người Việt Nam sống xa xã, phường thường trú, đã hay chưa đăng ký. Người thường trú tại chỗ không được tính.',
    en: 'Vietnamese citizens who live outside the commune of their permanent residence, registered or not. Permanent residents are not counted.',
  },
  method: { vi: 'Cách làm', en: 'Method' },
  methodWhy: {
    vi: 'Theo năm sinh: người đang ở lại hay rời đi như ba năm qua, có tính thời hạn đã ghi; cộng người mới đến theo tuổi của ba năm qua. Lớp theo năm sinh (Luật Giáo dục, Điều 28).',
    en: 'By year of birth: who is there stays or leaves as in the last three years, with the terms on record; and people come by age as in those years. Grades by year of birth (Education Law, article 28).',
  },
  interval: { vi: 'Khoảng dự báo', en: 'Interval' },
  intervalWhy: {
    vi: 'Mười lần dự báo thì khoảng tám lần số thật nằm trong khoảng này; độ rộng theo sai số của những năm đã kiểm chứng. Chỉ năm học tới là đã kiểm chứng: gộp các lớp, và gộp tất cả mọi người; khoảng của từng lớp và của những năm sau được ước theo đó. Nơi ít người, khoảng rộng.',
    en: 'In about eight of ten forecasts the true number lies in it; as wide as the errors of the tested years ask for. Only the next school year was tested: all grades together, and everybody; the intervals of single grades and of later years are estimated after it. Where people are few, it is wide.',
  },
  smallCounts: { vi: 'Số nhỏ', en: 'Small counts' },
  smallCountsWhy: {
    vi: 'Nhóm cư trú dưới 10 người ghi “<10”; ô “…” được giấu để không suy ra được ô kia.',
    en: 'Residence groups of fewer than 10 people show “<10”; cells with “…” are hidden so that the others cannot be worked out.',
  },
  shortHistory: { vi: 'Ít dữ liệu', en: 'Short history' },
  shortHistoryWhy: {
    vi: 'Ở đây chưa đủ ba năm có người đến; mức người đến lấy theo tỉnh nên dự báo kém chắc chắn.',
    en: 'Fewer than three years with arrivals are known here; the province’s rates stand in, so the forecast is less sure.',
  },
  chart: {
    vi: 'Số trẻ qua các năm học, với khoảng dự báo',
    en: 'Children by school year, with the interval',
  },
  print: { vi: 'In', en: 'Print' },
  insuranceRail: { vi: 'Dự báo BHYT', en: 'Insurance forecast' },
  insuranceTitle: { vi: 'Dự báo bảo hiểm y tế hộ gia đình', en: 'Forecast of household health insurance' },
  insuranceSentence: {
    vi: 'Người sống xa nơi thường trú tại {area}; dự báo lập từ dữ liệu đã biết đến hết ngày {day}.',
    en: 'People living away from their permanent residence in {area}; made from what was known at the end of {day}.',
  },
  cards: { vi: 'Số người cần thẻ', en: 'People who need a card' },
  underSix: { vi: 'Trong đó dưới 6 tuổi', en: 'Of them under 6' },
  contributions: { vi: 'Tiền đóng một năm (đồng)', en: 'Contributions a year (đồng)' },
  members: { vi: 'Người đóng theo thứ tự trong hộ', en: 'Members by their place in the household' },
  placeInHousehold: { vi: 'Người thứ', en: 'Member' },
  fifthAndFurther: { vi: '5 trở đi', en: '5 and further' },
  monthly: { vi: 'Mỗi người một tháng (đồng)', en: 'Each, a month (đồng)' },
  contributionsWhy: {
    vi: 'Hộ gia đình: những người đăng ký cùng một chỗ ở hợp pháp; người chưa đăng ký cùng ai được tính là hộ một người, đóng mức đầy đủ. Trẻ dưới 6 tuổi không đóng; trẻ chưa ra đời không có trong số. Chưa trừ học sinh tham gia tại trường và người có bảo hiểm qua nơi làm việc hoặc nhóm khác.',
    en: 'A household: those registered at one lawful dwelling; who is registered with nobody counts as a household of one and pays in full. Children under 6 pay nothing; those not born yet are in no number. Pupils, whom schools insure, and people insured through work or another group are not taken out.',
  },
  toBeConfirmed: { vi: 'giá trị chưa được đối chiếu', en: 'values to be confirmed' },
  withheld: { vi: 'không nêu', en: 'withheld' },
  withheldWhy: {
    vi: '“Không nêu”: dưới 10 người, hoặc để không suy ra được số ấy. Cơ cấu hộ lấy theo tỉnh; thứ tự có dưới 10 người được tính vào thứ tự trước. Nơi không nêu trẻ dưới 6 tuổi, tiền đóng tính theo tỷ lệ cả nước.',
    en: '“Withheld”: under 10 people, or so that such a number cannot be worked out. Households are as in the province; a place with under 10 members is counted at the place before. Where children under 6 are withheld, contributions follow the share of the nation.',
  },
  renew: { vi: 'Lập lại ngay', en: 'Make anew now' },
  madeAt: { vi: 'Lập lúc {at}', en: 'Made at {at}' },
  beingMade: {
    vi: 'Đang lập lại dự báo; có thể đóng trang này.',
    en: 'The forecast is being made anew; this page may be closed.',
  },
  notMade: {
    vi: 'Lần lập vừa rồi không xong; dự báo cũ vẫn dùng được. Có thể lập lại.',
    en: 'The last making did not end; the forecast before still stands. It may be asked for again.',
  },
  values: { vi: 'Đơn giá và định mức', en: 'Unit costs and rates' },
  valuesWhy: {
    vi: 'Sở nhập đơn giá và định mức của tỉnh kèm văn bản; dự báo dùng giá trị có hiệu lực vào ngày khai giảng.',
    en: 'The department enters costs and rates of the province with their document; the forecast takes what holds when schools open.',
  },
  value: { vi: 'Giá trị', en: 'Value' },
  from: { vi: 'Từ ngày', en: 'From' },
  source: { vi: 'Văn bản, nguồn', en: 'Document' },
  record: { vi: 'Ghi giá trị', en: 'Record' },
  recorded: { vi: 'Đã ghi.', en: 'Recorded.' },
  void: { vi: 'Bỏ {item} từ {from}', en: 'Void {item} from {from}' },
  voidShort: { vi: 'Bỏ', en: 'Void' },
  noValues: {
    vi: 'Chưa nhập giá trị nào, nên chưa tính được kinh phí.',
    en: 'None entered yet, so no money can be worked out.',
  },
} as const satisfies Record<string, Sentence>;

/** What is needed and paid for, and the rates that it follows from. */
export const forecastItems = {
  place_preschool: { vi: 'Chỗ học mầm non (3–5 tuổi)', en: 'Preschool place (3 to 5)' },
  place_primary: { vi: 'Chỗ học tiểu học', en: 'Primary school place' },
  place_lower_secondary: { vi: 'Chỗ học trung học cơ sở', en: 'Lower secondary place' },
  place_upper_secondary: { vi: 'Chỗ học trung học phổ thông', en: 'Upper secondary place' },
  health_insurance_card: { vi: 'Thẻ bảo hiểm y tế', en: 'Health insurance card' },
  first_level_visit: { vi: 'Lượt khám ban đầu', en: 'First-level health visit' },
  rental_room: { vi: 'Phòng trọ', en: 'Rental room' },
  visits_per_person: { vi: 'Lượt khám một người một năm', en: 'Visits of a person in a year' },
  people_per_room: { vi: 'Số người một phòng trọ', en: 'People to a rental room' },
} as const satisfies Record<string, Sentence>;

/** A grade in words: 0 is preschool. */
export const gradeName = (grade: number): Sentence =>
  grade === 0 ? { vi: 'Mầm non', en: 'Preschool' } : { vi: `Lớp ${grade}`, en: `Grade ${grade}` };

/** A school year by both of its years: 2027–2028. */
export const schoolYearName = (schoolYear: number): string => `${schoolYear}–${schoolYear + 1}`;

/** Problem documents of the forecast, by their `code`. */
export const forecastProblems: Readonly<Record<string, ProblemWords>> = {
  no_forecast_yet: {
    wrong: { vi: 'Chưa có dự báo cho địa bàn này.', en: 'There is no forecast of this area yet.' },
    toDo: {
      vi: 'Dự báo được lập mỗi đêm cho nơi đã ghi nhận có người đến ở. Chọn tỉnh, hoặc bấm “Lập lại ngay”.',
      en: 'It is made every night for places where anybody was recorded. Choose the province, or press “Make anew now”.',
    },
    who: { vi: 'Hệ thống.', en: 'The system.' },
  },
  planning_value_exists: {
    wrong: {
      vi: 'Khoản này đã có giá trị từ ngày đó.',
      en: 'This item has a value from that day already.',
    },
    toDo: {
      vi: 'Bỏ giá trị cũ trước, hoặc chọn ngày khác.',
      en: 'Void the other one first, or choose another day.',
    },
    who: { vi: 'Bạn.', en: 'You.' },
  },
};
