import { foldSpelling } from '@libs/administrative-units';
import type { Premises } from '../dwellings/index.ts';
import { saying } from './said-in-cell.ts';
import type { Purpose } from './stated-row.ts';

/** In the order in which they are asked. */
type Meanings<Meaning> = readonly (readonly [RegExp, Meaning])[];

const purposes: Meanings<Purpose> = [
  [saying(['làm việc', 'lao động', 'đi làm', 'công nhân', 'nhân viên', 'việc làm', 'buôn bán', 'kinh doanh', 'dạy học', 'thợ', 'làm thợ', 'thợ xây', 'thợ may', 'thợ máy', 'thợ hồ', 'thợ điện', 'thợ mộc', 'thợ sơn', 'thợ hàn', 'thợ nề', 'work', 'worker', 'working']), 'work'],
  [saying(['học', 'đi học', 'theo học', 'đại học', 'du học', 'học tại', 'học ở', 'học trường', 'học lớp', 'học nghề', 'học tập', 'học sinh', 'sinh viên', 'study', 'studying', 'student']), 'study'],
  [saying(['gia đình', 'theo chồng', 'theo vợ', 'theo con', 'theo cha', 'theo mẹ', 'theo bố', 'thăm thân', 'đoàn tụ', 'family']), 'family'],
  [saying(['chữa bệnh', 'khám bệnh', 'bệnh viện', 'điều trị', 'nuôi bệnh', 'medical']), 'medical'],
]; // prettier-ignore

const premises: Meanings<Premises> = [
  [saying(['ký túc', 'kí túc', 'ktx', 'dormitory']), 'dormitory'],
  [saying(['nhà ở công nhân', 'worker']), 'worker_housing'],
  [saying(['khách sạn', 'nhà nghỉ', 'homestay', 'lodging', 'hotel', 'lưu trú']), 'lodging'],
  [saying(['bệnh viện', 'cơ sở y tế', 'trạm y tế', 'medical']), 'medical_facility'],
  [saying(['trọ', 'nhà trọ', 'phòng trọ', 'khu trọ', 'dãy trọ', 'xóm trọ', 'ở trọ', 'cho thuê', 'rented']), 'rented_rooms'],
  [saying(['tàu', 'tầu', 'tàu cá', 'tàu hàng', 'thuyền', 'tàu thuyền', 'ghe', 'phương tiện', 'vehicle']), 'vehicle'],
  [saying(['chùa', 'ngôi chùa', 'nhà chùa', 'nhà thờ', 'tịnh xá', 'tôn giáo', 'religious']), 'religious_premises'],
  [saying(['lán trại', 'công trường', 'camp']), 'camp'],
  [saying(['trang trại', 'farm']), 'farm'],
  [saying(['nhà riêng', 'nhà ở', 'căn hộ', 'chung cư', 'house'], ['nhà']), 'house'],
]; // prettier-ignore

/** Lists say few things of these kinds and say them in each row; nothing is kept of what is long or beyond so many. */
const mostKept = 2_000;
const longestKept = 60;

/** Reads cells by meanings, the first that holds. */
function reading<Meaning>(meanings: Meanings<Meaning>): (cell: string) => Meaning | null {
  const kept = new Map<string, Meaning | null>();
  return (cell) => {
    if (cell === '') return null;
    const before = kept.get(cell);
    if (before !== undefined) return before;
    const said = foldSpelling(cell);
    const meant = meanings.find(([words]) => words.test(said))?.[1] ?? null;
    if (cell.length <= longestKept && kept.size < mostKept) kept.set(cell, meant);
    return meant;
  };
}

/** What somebody stays for, as a list says it; null where no words for it are recognised. */
export const purposeOf = reading(purposes);

/** What kind of place a dwelling is, as a list says it; null where no words for it are recognised. */
export const premisesOf = reading(premises);
