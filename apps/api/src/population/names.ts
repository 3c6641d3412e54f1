import { type Chance, Weighted } from './chance.ts';

export type Sex = 'male' | 'female';

/** Where a surname is at home: Huỳnh and Võ in the South, Hoàng and Vũ in the North. */
export type NameRegion = 'north' | 'south';

/** Per cent of the people; published surname list, the last eleven spread over rarer ones. */
const surnameShares = [
  ['Nguyễn', 38.4], ['Trần', 11], ['Lê', 9.5], ['Phạm', 7.1], ['Hoàng|Huỳnh', 5.1], ['Phan', 4.5], ['Vũ|Võ', 3.9],
  ['Đặng', 2.1], ['Bùi', 2], ['Đỗ', 1.4], ['Hồ', 1.3], ['Ngô', 1.3], ['Dương', 1], ['Lý', 0.5],
  ...['Đinh', 'Đào', 'Trịnh', 'Đoàn', 'Trương', 'Mai', 'Lâm', 'Lương', 'Tô', 'Hà', 'Cao', 'Châu', 'Tạ', 'Phùng']
    .map((name) => [name, 11 / 14] as const),
] as const satisfies readonly (readonly [string, number])[]; // prettier-ignore

const surnames: Readonly<Record<NameRegion, Weighted<string>>> = {
  north: new Weighted(surnameShares.map(([name, share]) => [name.split('|')[0]!, share])),
  south: new Weighted(surnameShares.map(([name, share]) => [name.split('|').at(-1)!, share])),
};

/** How many words a full name has, for births of 2007–2011 (published, hoten.org), per cent. */
const wordsInName: Readonly<Record<Sex, Weighted<number>>> = {
  male: new Weighted([[2, 0.9], [3, 72.8], [4, 26.1]]),
  female: new Weighted([[2, 0.2], [3, 34.7], [4, 64.6]]),
}; // prettier-ignore

/** Older women have three words as a rule: surname, Thị, given name (assumed). */
const wordsInOlderName = new Weighted<number>([[2, 1.5], [3, 84], [4, 14.5]]); // prettier-ignore

const middleWords: Readonly<Record<Sex, readonly string[]>> = {
  male: ['Hữu', 'Đức', 'Minh', 'Quốc', 'Gia', 'Hoàng', 'Thanh', 'Ngọc', 'Tuấn', 'Công', 'Đình', 'Xuân', 'Trọng',
    'Quang', 'Thành', 'Phước', 'Tấn', 'Nhật', 'Bảo', 'Khánh', 'Anh', 'Chí', 'Mạnh', 'Duy'],
  female: ['Ngọc', 'Thanh', 'Thu', 'Kim', 'Mỹ', 'Bích', 'Hồng', 'Phương', 'Minh', 'Khánh', 'Bảo', 'Thùy', 'Quỳnh',
    'Như', 'Tuyết', 'Diệu', 'Hoài', 'Cẩm', 'Yến', 'Thúy', 'Hòa', 'Lan', 'Xuân', 'Hải'],
}; // prettier-ignore

const givenNames: Readonly<Record<Sex, readonly string[]>> = {
  male: ['Hùng', 'Dũng', 'Tuấn', 'Minh', 'Nam', 'Hải', 'Long', 'Sơn', 'Thắng', 'Cường', 'Đức', 'Huy', 'Khoa', 'Khang',
    'Phúc', 'Bảo', 'Thành', 'Tâm', 'Tài', 'Lộc', 'Phong', 'Quân', 'Quang', 'Vinh', 'Hòa', 'Hiếu', 'Trung', 'Kiên',
    'Đạt', 'Duy', 'Khánh', 'Nghĩa', 'Nhân', 'Thịnh', 'Toàn', 'Trí', 'Tùng', 'Việt', 'Bình', 'An', 'Lâm', 'Hậu', 'Luân',
    'Thái', 'Tiến', 'Trường', 'Vũ', 'Sang', 'Tân', 'Đông'],
  female: ['Lan', 'Hương', 'Hoa', 'Mai', 'Linh', 'Trang', 'Thảo', 'Ngọc', 'Nhung', 'Hà', 'Hạnh', 'Hằng', 'Huệ', 'Loan',
    'Liên', 'Nga', 'Oanh', 'Phượng', 'Phương', 'Quyên', 'Thu', 'Thủy', 'Thúy', 'Trâm', 'Trinh', 'Tuyết', 'Uyên', 'Vân',
    'Vy', 'Yến', 'Nhi', 'My', 'Ngân', 'Châu', 'Diễm', 'Dung', 'Giang', 'Hiền', 'Hòa', 'Khánh', 'Kiều', 'Ly', 'Như',
    'Quỳnh', 'Tâm', 'Thanh', 'Tiên', 'Tú', 'Xuân', 'Bích'],
}; // prettier-ignore

/** "Anh" alone is the given name of 7.9 % of the girls and 2.7 % of the boys (published). */
const shareOfAnh: Readonly<Record<Sex, number>> = { male: 0.027, female: 0.079 };

/** Thị and Văn, once the rule, fade: their share before 1975 and for births of 2007–2011 (published; before: assumed). */
const fadingWord = {
  male: { word: 'Văn', before1975: 0.4, since2007: 0.028 },
  female: { word: 'Thị', before1975: 0.7, since2007: 0.176 },
} as const;

/** A surname as it is spread over the people. */
export function drawSurname(chance: Chance, region: NameRegion): string {
  return surnames[region].draw(chance);
}

/** A full name that fits sex, birth year and region, after a surname that families share. */
export function drawFullName(chance: Chance, surname: string, sex: Sex, birthYear: number): string {
  const words = (birthYear < 1985 && sex === 'female' ? wordsInOlderName : wordsInName[sex]).draw(chance);
  const given = chance.happens(shareOfAnh[sex]) ? 'Anh' : chance.oneOf(givenNames[sex]);
  const { word, before1975, since2007 } = fadingWord[sex];
  const faded = Math.min(1, Math.max(0, (birthYear - 1975) / 32));
  const share = before1975 + (since2007 - before1975) * faded;
  const middles: string[] = [];
  for (let middle = 2; middle < words; middle += 1) middles.push(chance.oneOf(middleWords[sex]));
  // In four-word names of women Thị stands first: Nguyễn Thị Thu Hà.
  const often = words === 4 || birthYear < 1985 ? 1.2 : 0.6;
  if (middles.length > 0 && chance.happens(share * often)) middles[0] = word;
  return [surname, ...middles, given].join(' ');
}

/** Surnames of the South are at home from the former province 49 (Quảng Nam) on. */
export const regionOfProvince = (legacyProvinceCode: string): NameRegion =>
  Number(legacyProvinceCode) >= 48 ? 'south' : 'north';
