import { foldName } from '@libs/administrative-units';
import type { Day } from '@libs/calendar';
import { type FeeExemption, feeExemptions } from '@libs/residence-law';
import { feeExemptionWords } from '@libs/words';
import { openSheet } from '../sheets/index.ts';
import { invalidInput } from '../web-errors/index.ts';
import type { ListRowFiled, SheetRead } from './list-row.messages.ts';
import { readListRow } from './list-row.ts';

type Column = keyof ListRowFiled;

/** What headings mean, folded and without marks; those of the list that Circular 116/2026/TT-BCA names, and their usual variants. */
const headings: readonly (readonly [RegExp, Column])[] = [
  [/^(ho|ten|full ?name|name)/, 'fullName'],
  [/^(ngay.*sinh|nam sinh|sinh ngay|date of birth|birth)/, 'dateOfBirth'],
  [/^(gioi tinh|phai|sex|gender)/, 'sex'],
  [/^(so dinh danh|dinh danh|so ddcn|cccd|so cccd|so can cuoc|personal number|pin)/, 'personalNumber'],
  [/^(thoi han|den ngay|ngay het han|last day|until)/, 'lastDay'],
  [/^(mien|doi tuong mien|fee exemption)/, 'feeExemption'],
];

/** Columns of a list that say nothing that is kept. */
const ignored = /^(stt|tt|no|#|ghi chu|note)?$/;

const mostRows = 500;

/** How many rows may stand above the people: the names of the organisation and of the list, and the heading. */
const deepestHeading = 30;

/**
 * Reads a list from a spreadsheet: the first row that names its columns is the heading. Rows come back as they are typed,
 * each with what is wrong in it by itself; nothing is kept. 422 where the file is none (see openSheet), 400 where the list is none.
 */
export async function readListSheet(bytes: Buffer, today: Day): Promise<SheetRead> {
  const cells: (readonly string[])[] = [];
  for await (const row of (await openSheet(bytes)).rows()) {
    cells.push(row.cells);
    if (cells.length > mostRows + deepestHeading)
      throw invalidInput({ field: 'content', code: 'too_many_rows' });
  }
  const heading = cells.findIndex((row) => row.filter((cell) => columnOf(cell) !== undefined).length >= 2);
  if (heading === -1) throw invalidInput({ field: 'content', code: 'no_heading' });
  const columns = cells[heading]!.map(columnOf);
  const unknownColumns = cells[heading]!.filter(
    (cell, index) => !columns[index] && !ignored.test(folded(cell)),
  );
  const filled = cells.slice(heading + 1).filter((row) => row.some((cell) => cell !== ''));
  if (filled.length > mostRows) throw invalidInput({ field: 'content', code: 'too_many_rows' });
  const term = { from: today, lastDay: today.add({ days: 1 }) };
  const rows = filled.map((row, index) => {
    const { feeExemption: typed = '', ...cells }: Partial<Record<Column, string>> = Object.fromEntries(
      row.flatMap((cell, at) => (columns[at] ? [[columns[at], cell.slice(0, 300)]] : [])),
    );
    const feeExemption = exemptionIn(typed);
    const filed: ListRowFiled = { ...cells, ...(feeExemption && { feeExemption }) };
    const read = readListRow(filed, term);
    return {
      place: index + 1,
      ...filed,
      errors: [
        ...('errors' in read ? read.errors : []),
        ...(feeExemption === undefined ? [{ field: 'feeExemption', code: 'is_in' }] : []),
      ],
    };
  });
  return { rows, unknownColumns };
}

/** The group that a cell names by its words or code; null where it names none, undefined where nobody knows it. */
function exemptionIn(cell: string): FeeExemption | null | undefined {
  const text = folded(cell);
  if (text === '' || /^(khong|none)/.test(text)) return null;
  return feeExemptions.find((code) =>
    [code, feeExemptionWords[code].vi, feeExemptionWords[code].en].some((words) => folded(words) === text),
  );
}

const folded = (cell: string) => foldName(cell).trim();

const columnOf = (cell: string): Column | undefined =>
  headings.find(([pattern]) => pattern.test(folded(cell)))?.[1];
