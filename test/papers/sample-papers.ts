import { day } from '@libs/calendar';
import type {
  FiledOnPaper,
  PaperFacts,
  PaperFrame,
} from '../../apps/api/src/papers/composing/paper-facts.ts';

export const frame: PaperFrame = {
  commune: 'Phường Sài Gòn',
  province: 'Thành phố Hồ Chí Minh',
  number: '152/2026/PTN-26740',
  issuedOn: day('2026-11-22'),
  officerName: 'Trần Văn Bình',
  publicUrl: 'https://tamtru.example.vn',
  form: { form: 'CT04', circular: '116/2026/TT-BCA' },
};

const person = {
  fullName: 'Nguyễn Thị Hoa',
  dateOfBirth: '1995-08-12',
  sex: 'female',
  personalNumber: '092195001234',
};
const file = {
  matter: 'registration',
  number: '26740/2026/1204',
  trackingCode: 'K3V8QW2M7ZX4T9RB6YHN5DPJ1C',
  place: null,
} as const;
const about = { person, file };
const address = '12/3 đường Lê Lợi, Phường Sài Gòn, Thành phố Hồ Chí Minh';
const term = { from: '2026-11-26', lastDay: '2028-11-25' };
const relations = ['head', 'spouse', 'child', 'parent', 'sibling', 'tenant', 'co_tenant', 'lodger'];
export const member = (index: number) => ({
  ...person,
  fullName: ['Nguyễn Văn Ỷ', 'Đặng Thị Quỳnh Như', 'Lê Hữu Nghĩa', 'Ưng Thị Mỹ Thuỵ'][index % 4] ?? '',
  relation: relations[index % relations.length] ?? 'head',
  personalNumber: index % 3 === 2 ? null : person.personalNumber,
});

const filed = (index: number, more: Partial<FiledOnPaper>): FiledOnPaper => ({
  ...member(index),
  place: index + 1,
  lastDay: term.lastDay,
  exempt: false,
  ...more,
});
const ofMany = {
  kind: 'filing_receipt',
  file: { matter: 'registration', number: '26740/2026/1205', trackingCode: 'K3V8QW2M7ZX4T9RB6YHN5DPJ1C' },
  from: term.from,
  address,
  proofKind: 'written_lease',
  filedAt: '2026-11-22T09:05:00+07:00',
  channel: 'counter',
} as const;

/** One paper of every kind, as full as it comes; of the receipt for many, that of a household and that of a list. */
export const samples: readonly PaperFacts[] = [
  {
    kind: 'receipt',
    ...about,
    address,
    term,
    proofKind: 'written_lease',
    filedAt: '2026-11-22T09:05:00+07:00',
    channel: 'counter',
    fee: { vnd: 15_000, exempt: false, shared: false, receiptNumber: '0004512' },
    due: { on: '2026-11-26', at: '2026-11-26T09:05:00+07:00', provisional: true },
  },
  {
    kind: 'supplement_request',
    ...about,
    missing: ['dwelling_paper', 'consent_of_owner', 'identity_shown'],
    until: '2026-12-01',
    note: 'Hợp đồng thuê nhà chưa có chữ ký của bên cho thuê.',
  },
  {
    kind: 'refusal',
    ...about,
    grounds: [
      {
        sentence: 'Chỗ ở thuộc nơi không được đăng ký',
        article: 'Luật Cư trú (68/2020/QH14), Điều 23 khoản 1',
      },
      {
        sentence: 'Khai không đúng sự thật, giấy tờ bị sửa chữa, giả mạo',
        article: 'Thông tư 116/2026/TT-BCA, Điều 3 khoản 9',
      },
    ],
    note: 'Nhà nằm trong hành lang bảo vệ đê điều.',
    feeKept: true,
  },
  {
    kind: 'result',
    ...about,
    decidedOn: '2026-11-26',
    address,
    term,
    ending: null,
    cancelledBecause: null,
    national: null,
    extensionWindow: 15,
  },
  {
    kind: 'result',
    person,
    file: { ...file, matter: 'ending' },
    decidedOn: '2026-11-26',
    address,
    term: null,
    ending: { endedOn: '2026-11-26', ground: 'e' },
    cancelledBecause: null,
    national: { code: 'G01.899.000-261126-0007', enteredOn: '2026-11-26' },
    extensionWindow: 15,
  },
  {
    kind: 'result',
    person,
    file: {
      ...file,
      matter: 'cancellation',
      place: { number: 12, organisation: 'Công ty TNHH May Việt Thắng' },
    },
    decidedOn: '2026-11-26',
    address,
    term: null,
    ending: null,
    cancelledBecause: 'Đăng ký không đúng thẩm quyền: chỗ ở thuộc địa bàn phường khác.',
    national: { code: 'G01.899.000-261126-0008', enteredOn: '2026-11-26' },
    extensionWindow: 15,
  },
  {
    kind: 'residence_confirmation',
    person,
    file: { ...file, matter: 'residence_confirmation' },
    asOf: '2026-11-22',
    permanent: { place: 'Phường Ninh Kiều, Thành phố Cần Thơ', since: '1995-08-12' },
    temporary: { place: address, from: '2026-11-26', lastDay: '2028-11-25' },
    current: null,
    household: [0, 1, 2].map(member),
    validUntil: '2027-11-21',
    validityIsConfirmed: false,
  },
  { kind: 'household_list', asOf: '2026-11-22', address, members: [0, 1, 2, 3, 4].map(member) },
  {
    kind: 'absence_slip',
    person,
    file: { ...file, matter: 'temporary_absence' },
    residence: address,
    from: '2026-12-01',
    until: null,
    destination: 'Xã Ea Súp, Tỉnh Đắk Lắk',
    reason: 'Đi làm thời vụ',
  },
  {
    kind: 'minutes',
    person,
    file: { ...file, matter: 'ending' },
    minutesNumber: '07/BB-CAP',
    writtenOn: '2026-11-22',
    address,
    ground: 'c',
    present: [
      'Trần Văn Bình, Công an Phường Sài Gòn',
      'Phạm Thị Lụa, tổ trưởng tổ dân phố 5',
      'Vũ Đình Khải, chủ nhà',
    ],
    text: 'Bà Hoa rời khỏi chỗ ở từ ngày 02/05/2026, chủ nhà xác nhận phòng đã cho người khác thuê. Không có đăng ký cư trú ở nơi khác.',
  },
  {
    ...ofMany,
    organisation: null,
    people: [0, 1, 2].map((index) => filed(index, { exempt: index === 2 })),
    rowsToMend: [],
    fee: { vnd: 15_000, eachVnd: 15_000, charged: 1, receiptNumber: '0004513' },
    due: { on: '2026-11-26', at: '2026-11-26T09:05:00+07:00', provisional: false },
  },
  {
    ...ofMany,
    organisation: 'Công ty TNHH May Việt Thắng',
    people: [0, 1].map((index) => filed(index, { relation: null, lastDay: `2027-05-1${String(index)}` })),
    rowsToMend: [6, 9],
    fee: { vnd: 20_000, eachVnd: 10_000, charged: 2, receiptNumber: null },
    due: { on: '2026-11-26', at: null, provisional: false },
  },
];
