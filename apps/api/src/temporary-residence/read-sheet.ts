import { foldName } from '@libs/administrative-units';
import type { Day } from '@libs/calendar';
import { readSheet } from 'read-excel-file/node';
import { invalidInput } from '../web-errors/index.ts';
import type { ListRowFiled, SheetRead } from './filings.messages.ts';
import { readListRow } from './list-row.ts';

type Column = keyof ListRowFiled;

/** What headings mean, folded and without marks; those of the list that Circular 116/2026/TT-BCA names, and their usual variants. */
const headings: readonly (readonly [RegExp, Column])[] = [
  [/^(ho|ten|full ?name|name)/, 'fullName'],
  [/^(ngay.*sinh|nam sinh|sinh ngay|date of birth|birth)/, 'dateOfBirth'],
  [/^(gioi tinh|phai|sex|gender)/, 'sex'],
  [/^(so dinh danh|dinh danh|so ddcn|cccd|so cccd|so can cuoc|personal number|pin)/, 'personalNumber'],
  [/^(thoi han|den ngay|ngay het han|last day|until)/, 'lastDay'],
];

/** Columns of a list that say nothing that is kept. */
const ignored = /^(stt|tt|no|#|ghi chu|note)?$/;

const mostRows = 500;

/**
 * Reads a list from a spreadsheet: the first row that names its columns is the heading. Rows come back as they are typed,
 * each with what is wrong in it by itself; nothing is kept.
 */
export async function readListSheet(bytes: Buffer, today: Day): Promise<SheetRead> {
  const isWorkbook = bytes.subarray(0, 2).toString('latin1') === 'PK';
  const cells = isWorkbook ? await readXlsx(bytes) : readCsv(bytes.toString('utf8'));
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
    const filed: ListRowFiled = Object.fromEntries(
      row.flatMap((cell, at) => (columns[at] ? [[columns[at], cell.slice(0, 300)]] : [])),
    );
    const read = readListRow(filed, term);
    return { place: index + 1, ...filed, errors: 'errors' in read ? [...read.errors] : [] };
  });
  return { rows, unknownColumns };
}

const folded = (cell: string) => foldName(cell).trim();

const columnOf = (cell: string): Column | undefined =>
  headings.find(([pattern]) => pattern.test(folded(cell)))?.[1];

async function readXlsx(bytes: Buffer): Promise<string[][]> {
  try {
    const rows = await readSheet(bytes);
    return rows.map((row) => row.map((cell) => textOf(cell)));
  } catch {
    throw invalidInput({ field: 'content', code: 'not_a_spreadsheet' });
  }
}

/** A cell as people read it; a date cell is a day without a zone. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

/** Comma or semicolon, whichever the first line has more of; quotes double inside quotes. */
function readCsv(text: string): string[][] {
  const [firstLine = ''] = text.split('\n', 1);
  const separator = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const body = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  for (let at = 0; at < body.length; at += 1) {
    const character = body[at]!;
    if (quoted && character === '"' && body[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === separator || character === '\n')) {
      rows.at(-1)!.push(cell.trim());
      cell = '';
      if (character === '\n') rows.push([]);
    } else cell += character;
  }
  rows.at(-1)!.push(cell.trim());
  return rows;
}
