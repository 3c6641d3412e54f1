import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';

export const fileFormats = ['csv', 'xlsx'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** A table as people read it, with the notes that always go with it. */
export interface Sheet {
  /** Name of the sheet, at most 31 characters. */
  readonly title: string;
  readonly notesTitle: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly notes: readonly (readonly [what: string, said: string])[];
}

export const contentTypes: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The sheet as a file: a workbook with its notes on a second sheet, or comma-separated text with the notes below. */
export async function fileOf(sheet: Sheet, format: FileFormat): Promise<Buffer> {
  return format === 'csv' ? Buffer.from(csvOf(sheet)) : workbookOf(sheet);
}

/**
 * With a byte order mark, because Excel takes a file without it for another encoding and breaks Vietnamese; a text that a
 * program could take for a formula gets an apostrophe before it.
 */
function csvOf({ columns, rows, notes }: Sheet): string {
  return stringify([columns, ...rows, [], ...notes], { bom: true, escape_formulas: true });
}

function workbookOf({ title, notesTitle, columns, rows, notes }: Sheet): Promise<Buffer> {
  const header = columns.map((value) => ({ value, fontWeight: 'bold' as const }));
  const widths = columns.map((column, index) => ({
    width: Math.min(50, 2 + Math.max(column.length, ...rows.map((row) => String(row[index] ?? '').length))),
  }));
  return writeExcelFile([
    { data: [header, ...rows.map((row) => [...row])], sheet: title, columns: widths, stickyRowsCount: 1 },
    {
      data: notes.map(([what, said]) => [
        { value: what, fontWeight: 'bold' as const },
        { value: said, wrap: true },
      ]),
      sheet: notesTitle,
      columns: [{ width: 28 }, { width: 100 }],
    },
  ]).toBuffer();
}
