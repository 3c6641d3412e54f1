import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The list that the bench of imports brings in, and whom the register knows of it before. */

/** Somebody of the list. */
export interface Listed {
  readonly fullName: string;
  readonly sex: 'male' | 'female';
  /** `1990-05-04` */
  readonly dateOfBirth: string;
  readonly personalNumber: string;
}

const surnames = 'Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' ');
const middles = 'Văn Thị Minh Ngọc Thanh Quốc Kim Hữu Đức Thu Xuân Hoài Anh Gia Bảo Tuấn Hồng Phương'.split(
  ' ',
);
const givens =
  'An Anh Bình Châu Chi Cường Dung Dũng Giang Hà Hải Hạnh Hiếu Hoa Hùng Hương Khánh Khoa Lan Linh Long Mai Minh Nam Nga Nhung Oanh Phúc Quang Quân Sơn Tâm Thảo Thắng Trang Trung Tú Uyên Vân Vinh Yến'.split(
    ' ',
  );

/** A number that looks drawn and is the same in each run. */
const drawn = (index: number, salt: number): number => {
  let bits = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return (bits ^ (bits >>> 15)) >>> 0;
};
const one = <Item>(items: readonly Item[], index: number, salt: number): Item =>
  items[drawn(index, salt) % items.length]!;
const two = (number: number) => String(number).padStart(2, '0');

export function listed(index: number): Listed {
  const year = 1960 + (drawn(index, 1) % 45);
  const sex = drawn(index, 2) % 2 === 0 ? 'male' : 'female';
  const century = year < 2000 ? 0 : 2;
  return {
    fullName: `${one(surnames, index, 3)} ${one(middles, index, 4)} ${one(givens, index, 5)}`,
    sex,
    dateOfBirth: `${year}-${two(1 + (drawn(index, 6) % 12))}-${two(1 + (drawn(index, 7) % 28))}`,
    personalNumber: `0${two(1 + (Math.floor(index / 1_000_000) % 96))}${century + (sex === 'female' ? 1 : 0)}${two(year % 100)}${String(index % 1_000_000).padStart(6, '0')}`,
  };
}

/** Of a hundred rows: what each is, but for every tenth, which repeats the one before it. */
function kindOf(index: number): 'known' | 'unnumbered' | 'conflict' | 'wrong' | 'new' {
  const place = drawn(index, 8) % 1000;
  if (place < 667) return 'known';
  if (place < 889) return 'unnumbered';
  if (place < 945) return 'conflict';
  return place < 967 ? 'wrong' : 'new';
}

/** Six in ten rows are about people known before; those whose number the list gives to somebody else are known, too. */
export const isKnownBefore = (index: number): boolean =>
  index % 10 !== 9 && ['known', 'conflict'].includes(kindOf(index));

const headings =
  'STT,Họ và tên,Ngày sinh,Giới tính,Số định danh,Nơi thường trú,Địa chỉ tạm trú,Từ ngày,Đến ngày,Số quyết định,Ngày quyết định';

function line(index: number): string {
  const of = index % 10 === 9 ? index - 1 : index;
  const kind = kindOf(of);
  const person = listed(of);
  // A number that the register has for somebody else.
  const name = kind === 'conflict' ? `${person.fullName} Khác` : person.fullName;
  const [year, month, day] = person.dateOfBirth.split('-');
  const born = kind === 'wrong' ? `30/02/${year ?? ''}` : `${day ?? ''}/${month ?? ''}/${year ?? ''}`;
  const from = 1 + (drawn(of, 9) % 28);
  return [
    index + 1,
    name,
    born,
    person.sex === 'male' ? 'Nam' : 'Nữ',
    kind === 'unnumbered' ? '' : person.personalNumber,
    '"Phường Ninh Kiều, TP. Cần Thơ"',
    `${1 + (drawn(of, 10) % 400)} đường số ${1 + (drawn(of, 11) % 60)}`,
    `${two(from)}/03/2026`,
    `${two(Math.max(1, from - 1))}/03/2027`,
    `${of}/QĐ`,
    `${two(from)}/03/2026`,
  ].join(',');
}

/** The list as CSV and, where LibreOffice is at hand, as it saves it: with shared strings and days as numbers. */
export async function writeList(
  rows: number,
  folder: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const csv = join(folder, 'danh-sach.csv');
  const out = createWriteStream(csv);
  out.write(`${headings}\n`);
  for (let index = 0; index < rows; index += 1) if (!out.write(`${line(index)}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
  // Comma, quotes, UTF-8, from the first line; days as day/month/year, all else but the first column as text.
  const columns = '1/1/2/2/3/4/4/2/5/2/6/2/7/2/8/4/9/4/10/2/11/4';
  const office = spawn(
    'soffice',
    ['--headless', `-env:UserInstallation=file://${folder}/office`, `--infilter=CSV:44,34,76,1,${columns}`, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder, csv],
    { stdio: 'ignore' },
  ); // prettier-ignore
  const ended = await Promise.race([once(office, 'exit'), once(office, 'error').then(() => [1])]);
  if (ended[0] !== 0) {
    console.log('no LibreOffice here: the list is brought in as CSV');
    return { name: 'danh-sach.csv', bytes: await readFile(csv) };
  }
  await rm(csv);
  return { name: 'danh-sach.xlsx', bytes: await readFile(join(folder, 'danh-sach.xlsx')) };
}
