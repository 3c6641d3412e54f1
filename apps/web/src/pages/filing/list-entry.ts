import type { Messages } from '@libs/api-client';
import { counterWords, feeExemptionWords, filingWords, type Sentence } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import type { FieldProblem } from '../../api/problem.ts';
import type { FilingEntry } from '../counter/counter-draft.ts';

/** The columns of a list, in the order in which they are shown. */
export const columns = {
  fullName: counterWords.fullName,
  dateOfBirth: counterWords.dateOfBirth,
  sex: counterWords.sex,
  personalNumber: counterWords.personalNumber,
  lastDay: counterWords.requestedLastDay,
  feeExemption: filingWords.exemption,
} as const satisfies Record<string, Sentence>;
/** One of the columns. */
export type Column = keyof typeof columns;
/** The columns in their order. */
export const columnNames = Object.keys(columns) as Column[];

/** Who pays no fee, by code; nobody is chosen from the beginning. */
export const exemptions: Readonly<Record<string, Sentence>> = {
  '': filingWords.noExemption,
  ...feeExemptionWords,
};

/** The cells of a row as they are typed; the exemption is a code. */
export type Cells = Readonly<Record<Column, string>>;

/** A row of a list, with what is known to be wrong in it; one that is open has fields to type into. */
export interface RowEntry {
  readonly cells: Cells;
  readonly errors: readonly FieldProblem[];
  readonly isOpen: boolean;
}

/** What is typed for a whole list. */
export interface ListEntry extends FilingEntry {
  readonly organisation: string;
  readonly rows: readonly RowEntry[];
  readonly unknownColumns: readonly string[];
  readonly goOnWithoutWrong: boolean;
}

/** The cells of a row as the server has them; an empty cell is an empty text. */
export function cellsOf(row: Messages['ListRowFiled']): Cells {
  return Object.fromEntries(columnNames.map((name) => [name, row[name] ?? ''])) as Record<Column, string>;
}

/** A row as it is sent; what is empty is left out. */
export const rowOf = (cells: Cells): Messages['ListRowFiled'] =>
  Object.fromEntries(Object.entries(cells).filter(([, text]) => text.trim() !== ''));

/** Reads a spreadsheet into rows; nothing of it is kept by the server. */
export async function readSheet(file: File): Promise<Pick<ListEntry, 'rows' | 'unknownColumns'>> {
  const read = await answerOf(
    api.PUT('/api/v1/filings/list-sheets', {
      headers: { 'Content-Type': 'application/octet-stream' },
      // The document can only say that a body is binary; it is the file itself.
      body: file as unknown as string,
      bodySerializer: () => file,
    }),
  );
  return {
    rows: read.rows.map((row) => ({
      cells: cellsOf(row),
      errors: row.errors,
      isOpen: row.errors.length > 0,
    })),
    unknownColumns: read.unknownColumns,
  };
}

/** The rows with what the server found wrong in them, `rows.29.personalNumber`; they open to be mended. */
export function withErrors(rows: readonly RowEntry[], errors: readonly FieldProblem[]): RowEntry[] {
  return rows.map((row, index) => {
    const beginning = `rows.${String(index)}.`;
    const own = errors
      .filter(({ field }) => field.startsWith(beginning))
      .map(({ field, code }) => ({ field: field.slice(beginning.length), code }));
    return { ...row, errors: own, isOpen: row.isOpen || own.length > 0 };
  });
}

/** A row's name in a summary: its place, and who stands in it. */
export function nameOfRow(index: number, { cells }: Pick<RowEntry, 'cells'>): Sentence {
  const who = `${String(index + 1)}${cells.fullName === '' ? '' : ` (${cells.fullName})`}`;
  return { vi: `${filingWords.place.vi} ${who}`, en: `${filingWords.place.en} ${who}` };
}
