import { fileTypeFromBuffer } from 'file-type';
import { csvRows } from './csv-rows.ts';
import { legacyEncodingOf } from './legacy-encodings.ts';
import { type MergedDown, mergedDown } from './merged-cells.ts';
import { refusedSheet } from './refused-sheet.ts';
import { largestSheet } from './sheet-limits.ts';
import type { SharedTexts } from './shared-texts.ts';
import type { SheetRow } from './sheet-row.ts';
import { readTexts, readWorkbook } from './workbook.ts';
import { WorkbookParts } from './workbook-parts.ts';
import { xlsxRows } from './xlsx-rows.ts';

/** A sheet that can be read. */
export interface OpenedSheet {
  readonly format: 'xlsx' | 'csv';
  /** Null for CSV, which has no sheets. */
  readonly sheetName: string | null;
  /** Names of all sheets that are not hidden. */
  readonly sheetNames: readonly string[];
  /** The first rows that hold anything, without reading the rest of a large file. */
  first(most: number): Promise<SheetRow[]>;
  /** The rows that hold anything; refuses on the way what shows only then. */
  rows(): AsyncGenerator<SheetRow>;
  /** Cells over several rows. */
  mergedDown(): Promise<readonly MergedDown[]>;
}

const zipMark = Buffer.from('PK\u0003\u0004', 'latin1');
/** How files of programs of before 2007 begin, and workbooks with a password. */
const compoundMark = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedPart = Buffer.from('EncryptedPackage', 'utf16le');

/** How many rows are looked at for an encoding of before Unicode. */
const rowsToJudge = 60;

/**
 * Looks into a file: what it is stands in its content, not in its name. Refuses, each with a code of its own, what is no
 * sheet, encrypted, carries programs, is cut off, too large, or in an encoding of before Unicode.
 * @param sheetName which sheet; the first that is not hidden where it is left out
 */
export async function openSheet(bytes: Buffer, sheetName?: string): Promise<OpenedSheet> {
  if (bytes.length === 0) throw refusedSheet('file_is_empty');
  if (bytes.length > largestSheet) throw refusedSheet('file_too_large', { largest: largestSheet });
  if (bytes.subarray(0, 4).equals(zipMark)) return openWorkbook(bytes, sheetName);
  if (bytes.subarray(0, 8).equals(compoundMark)) {
    throw refusedSheet(bytes.includes(encryptedPart) ? 'file_encrypted' : 'old_excel_format');
  }
  if (await fileTypeFromBuffer(bytes.subarray(0, 4100))) throw refusedSheet('not_a_spreadsheet');
  const rows = () => inUnicode(csvRows(bytes));
  return {
    format: 'csv',
    sheetName: null,
    sheetNames: [],
    rows,
    first: (most) => take(rows(), most),
    mergedDown: () => Promise.resolve([]),
  };
}

async function openWorkbook(bytes: Buffer, wanted: string | undefined): Promise<OpenedSheet> {
  const parts = await WorkbookParts.of(bytes);
  const workbook = await readWorkbook(parts);
  const shown = workbook.sheets.filter(({ hidden }) => !hidden);
  const sheet = wanted === undefined ? shown[0] : shown.find(({ name }) => name === wanted);
  if (!sheet || !parts.has(sheet.part))
    throw refusedSheet(wanted === undefined ? 'not_a_spreadsheet' : 'no_such_sheet');
  const rowsWith = async function* (texts: Pick<SharedTexts, 'at'>) {
    const part = await parts.open(sheet.part);
    if (part) yield* xlsxRows(part, workbook, texts);
  };
  return {
    format: 'xlsx',
    sheetName: sheet.name,
    sheetNames: shown.map(({ name }) => name),
    rows: async function* () {
      yield* inUnicode(rowsWith(await readTexts(parts)));
    },
    first: async (most) => {
      // Texts stand in the order in which rows first name them: those of the first rows are read, and no others.
      let last = -1;
      const asked = (number: number) => String((last = Math.max(last, number)));
      await take(rowsWith({ at: asked }), most);
      return take(inUnicode(rowsWith(await readTexts(parts, last + 1))), most);
    },
    mergedDown: () => mergedDown(parts, sheet.part),
  };
}

async function take(rows: AsyncGenerator<SheetRow>, most: number): Promise<SheetRow[]> {
  const taken: SheetRow[] = [];
  for await (const row of rows) if (taken.push(row) >= most) break;
  return taken;
}

/** The same rows; the first ones are held back until they are known to be Unicode text. */
async function* inUnicode(rows: AsyncGenerator<SheetRow>): AsyncGenerator<SheetRow> {
  const first: SheetRow[] = [];
  let judged = false;
  const judge = () => {
    judged = true;
    const fault = legacyEncodingOf(first.map(({ cells }) => cells.join(' ')).join('\n'));
    if (fault) throw refusedSheet(fault);
  };
  for await (const row of rows) {
    if (judged) yield row;
    else if (first.push(row) === rowsToJudge) {
      judge();
      yield* first;
    }
  }
  if (judged) return;
  judge();
  yield* first;
}
