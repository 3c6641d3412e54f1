import { foldSpelling } from '@libs/administrative-units';
import { dayInCell, isMarked, type Reading } from '../sheets/index.ts';
import { saying } from './said-in-cell.ts';

const left = saying(
  ['đã chuyển đi', 'chuyển đi', 'chuyển khỏi', 'chuyển chỗ ở', 'đã rời', 'rời đi', 'rời khỏi', 'đã dọn', 'dọn đi', 'trả phòng', 'đã trả nhà', 'không còn ở', 'không còn lưu trú', 'không còn tạm trú', 'không còn cư trú', 'không còn thuê', 'đã về quê', 'nghỉ trọ', 'đi khỏi', 'đã đi ngày', 'đã đi từ', 'đã đi hẳn', 'check out', 'checked out', 'moved out'],
  ['đã đi', 'đi rồi', 'đã chuyển', 'đã về', 'left'],
); // prettier-ignore
const notLeft = saying(
  ['chưa', 'không', 'sẽ', 'sắp', 'xin', 'muốn', 'định', 'dự kiến'].flatMap((before) =>
    ['chuyển', 'rời', 'dọn', 'trả', 'đi'].map((goes) => `${before} ${goes}`),
  ),
);
const stillThere = saying(
  ['còn ở', 'đang ở', 'vẫn ở', 'vẫn còn', 'đang lưu trú', 'đang tạm trú', 'chưa đi', 'chưa chuyển', 'chưa rời', 'chưa trả'],
  ['còn', 'chưa', 'không', 'no'],
); // prettier-ignore

/** A day in the middle of a remark. */
const dayInText =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s*[/.\-–]\s*\d{1,2}\s*[/.\-–]\s*(?:\d{4}|\d{2})(?!\d)|\d{1,2}\s+th[aá]ng\s+\d{1,2}\s+n[aă]m\s+\d{4}/giu;

/**
 * What a remark says of leaving, as `đã chuyển đi 15/10/2026` or `tra phong`: the first day no longer there, null where it
 * names none or several; undefined where it says nothing of it.
 */
export function leavingInRemark(cell: string): string | null | undefined {
  const text = cell.normalize('NFC');
  const said = foldSpelling(text.replaceAll(dayInText, ' '));
  if (!left.test(said) || notLeft.test(said)) return undefined;
  const named = text.match(dayInText) ?? [];
  const read = named.length === 1 ? dayInCell(named[0]) : null;
  return read && 'value' in read ? read.value : null;
}

/** The first day no longer there; null where the cell says that they are there still. A mark or words without a day are a fault. */
export function leavingDayInCell(cell: string): Reading<string | null> {
  const read = dayInCell(cell);
  if ('value' in read) return read;
  const remark = leavingInRemark(cell);
  if (remark === null || isMarked(cell)) return { fault: 'left_without_day' };
  if (remark !== undefined) return { value: remark };
  return stillThere.test(foldSpelling(cell)) ? { value: null } : read;
}
