import { foldName } from '@libs/administrative-units';
import { birthInCell, personalNumberInCell, sexInCell, type SheetRow } from '../sheets/index.ts';
import { fieldsOf, headingPatterns, type ImportField, type ImportKind } from './fields.ts';

/** What stands above a column, headings over several columns joined with those beneath. */
export interface Heading {
  readonly column: number;
  readonly text: string;
}

/** The beginning of a sheet as it was understood. */
export interface RecognisedSheet {
  /** The number of the last row that is heading; the data begin after it. 0 where there is no heading. */
  readonly lastHeadingRow: number;
  readonly headings: readonly Heading[];
  /** By column, from 0, what it says; columns that say nothing that is kept are left out. */
  readonly columns: Readonly<Record<number, ImportField>>;
}

/** How far down a heading may stand: above it are the names of the office and of the list. */
const deepestHeading = 30;

/** How many rows beneath the heading are looked at for what a column without a known heading holds. */
const rowsToJudge = 50;

/** The share of filled cells that must be of a kind before a column is. */
const mostOf = 0.8;

/**
 * Finds the heading of a list and what its columns say, by their headings and, where those say nothing, by what stands in
 * them. A heading may take two rows, whose upper one has cells over several columns.
 * @param rows the first rows of the sheet
 */
export function recogniseColumns(kind: ImportKind, rows: readonly SheetRow[]): RecognisedSheet {
  const found = findHeading(kind, rows);
  const data = rows
    .slice(found.rowsUsed)
    .filter(({ cells }) => !isCounting(cells))
    .slice(0, rowsToJudge);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns: Record<number, ImportField> = { ...found.columns };
  const taken = new Set(Object.values(columns));
  for (let column = 0; column < width; column += 1) {
    if (columns[column] !== undefined) continue;
    const guess = fieldByContent(data.map(({ cells }) => cells[column] ?? ''));
    if (guess === null || taken.has(guess) || !fieldsOf[kind].includes(guess)) continue;
    if (guess === 'fullName' && taken.has('givenName')) continue;
    if (guess === 'dateOfBirth' && (taken.has('birthMale') || taken.has('birthFemale'))) continue;
    columns[column] = guess;
    taken.add(guess);
  }
  return { lastHeadingRow: found.lastHeadingRow, headings: found.headings, columns };
}

/** `(1) (2) (3)` beneath a heading, as printed forms have it. */
export const isCounting = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 2 && filled.every((cell) => /^\(?(\d{1,2}|[A-Z])\)?$/.test(cell));
};

interface FoundHeading extends RecognisedSheet {
  /** How many of the given rows are heading or stand above it. */
  readonly rowsUsed: number;
}

function findHeading(kind: ImportKind, rows: readonly SheetRow[]): FoundHeading {
  let best: FoundHeading = { lastHeadingRow: 0, headings: [], columns: {}, rowsUsed: 0 };
  let most = 1;
  for (const [index, row] of rows.slice(0, deepestHeading).entries()) {
    const beneath = rows[index + 1];
    const one = headingOf(kind, row.cells);
    const candidates = [{ ...one, lastHeadingRow: row.number, rowsUsed: index + 1 }];
    if (beneath !== undefined && couldBeHeading(beneath.cells)) {
      const two = headingOf(kind, joined(row.cells, beneath.cells), beneath.cells);
      candidates.push({ ...two, lastHeadingRow: beneath.number, rowsUsed: index + 2 });
    }
    for (const candidate of candidates) {
      const known = new Set(Object.values(candidate.columns)).size;
      if (known <= most) continue;
      best = candidate;
      most = known;
    }
  }
  return most > 1 ? best : unknownHeading(rows);
}

/** A row of words above a row with numbers, where none of the words is known: an officer says what they mean. */
function unknownHeading(rows: readonly SheetRow[]): FoundHeading {
  const index = rows.slice(0, deepestHeading).findIndex(({ cells }, at) => {
    const next = rows[at + 1];
    const isWide = cells.filter((cell) => cell !== '').length >= 3;
    return isWide && couldBeHeading(cells) && next !== undefined && !couldBeHeading(next.cells);
  });
  const row = rows[index];
  if (!row) return { lastHeadingRow: 0, headings: [], columns: {}, rowsUsed: 0 };
  const headings = row.cells.flatMap((text, column) => (text === '' ? [] : [{ column, text }]));
  return { lastHeadingRow: row.number, headings, columns: {}, rowsUsed: index + 1 };
}

/** @param lower where `cells` are two rows joined: the lower one, which may say more by itself, as `Thời gian Ngày đến` */
function headingOf(
  kind: ImportKind,
  cells: readonly string[],
  lower: readonly string[] = [],
): Pick<RecognisedSheet, 'headings' | 'columns'> {
  const headings = cells.flatMap((text, column) => (text === '' ? [] : [{ column, text }]));
  const columns: Record<number, ImportField> = {};
  const taken = new Set<ImportField>();
  for (const { column, text } of headings) {
    const field = fieldOfHeading(kind, text) ?? fieldOfHeading(kind, lower[column] ?? '');
    if (field === null || taken.has(field)) continue;
    columns[column] = field;
    taken.add(field);
  }
  return { headings, columns };
}

/** Columns that are ticked; with their marks, because `Năm` is a year. */
const tickedSexes: Readonly<Record<string, ImportField>> = { nam: 'male', nữ: 'female', nu: 'female' };

/** What a heading says, or null. */
export function fieldOfHeading(kind: ImportKind, text: string): ImportField | null {
  // What stands in brackets explains: `Ngày sinh (ngày/tháng/năm)`.
  const folded = foldName(text.replaceAll(/\([^)]*\)/g, ' '));
  if (folded === '' || text.length > 120) return null;
  const ticked = tickedSexes[text.normalize('NFC').trim().toLowerCase()];
  if (ticked !== undefined) return fieldsOf[kind].includes(ticked) ? ticked : null;
  return (
    headingPatterns.find(([pattern, field]) => fieldsOf[kind].includes(field) && pattern.test(folded))?.[1] ??
    null
  );
}

/** A row without numbers and days: no row of a list of people is. */
const couldBeHeading = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell !== '') &&
  cells.every((cell) => !/\d{4,}|\d[/.-]\d/.test(cell)) &&
  !isCounting(cells);

/** Two rows of heading as one; a cell over several columns stands in the first of them only. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  const texts: string[] = [];
  let over = '';
  for (let column = 0; column < Math.max(upper.length, lower.length); column += 1) {
    const above = upper[column] ?? '';
    const beneath = lower[column] ?? '';
    if (above !== '') over = above;
    const spans = above === '' && beneath !== '';
    texts.push(`${spans ? over : above} ${beneath}`.trim());
  }
  return texts;
}

/** What cells without a known heading hold, if most of them are plainly of one kind. */
function fieldByContent(cells: readonly string[]): ImportField | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 3) return null;
  const share = (isOne: (cell: string) => boolean) => filled.filter(isOne).length / filled.length >= mostOf;
  if (share((cell) => 'value' in sexInCell(cell))) return 'sex';
  if (
    share((cell) => /^\d{11,12}$/.test(cell.replaceAll(/\s/g, '')) && 'value' in personalNumberInCell(cell))
  )
    return 'personalNumber';
  if (share((cell) => isBirthOfAnAdult(cell))) return 'dateOfBirth';
  if (share((cell) => isName(cell))) return 'fullName';
  return null;
}

/** Births of most people on lists lie well before any day that a list is about. */
function isBirthOfAnAdult(cell: string): boolean {
  const read = birthInCell(cell);
  return 'value' in read && read.value < '2012';
}

const surnames =
  /^(nguyen|tran|le|pham|huynh|hoang|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|dao|trinh|doan|truong|mai|lam|luong|to|ha|cao|chau|ta|phung)$/;

function isName(cell: string): boolean {
  const words = foldName(cell).split(' ');
  return words.length >= 2 && words.length <= 6 && !/\d/.test(cell) && surnames.test(words[0] ?? '');
}
