import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import writeExcelFile from 'write-excel-file/node';

/** A cell to be written; its text is text, whatever it begins with. */
export interface MarkedCell {
  readonly text: string;
  readonly mark?: 'error' | 'warning' | undefined;
}

const colours = { error: '#F8C8C8', warning: '#FFF0B8' } as const;

/** A workbook of one sheet. Cells hold text, so that no program takes any for a formula. */
export function workbookOfRows(
  title: string,
  header: readonly string[],
  rows: readonly (readonly MarkedCell[])[],
): Promise<Buffer> {
  const widths = header.map((heading) => ({ width: Math.max(10, Math.min(40, heading.length + 6)) }));
  const data = [
    header.map((value) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true })),
    ...rows.map((row) =>
      row.map(({ text, mark }) =>
        text === '' && mark === undefined
          ? null
          : { value: text, type: String, ...(mark && { backgroundColor: colours[mark] }) },
      ),
    ),
  ];
  return writeExcelFile(data, { sheet: title, columns: widths, stickyRowsCount: 1 }).toBuffer();
}

/**
 * Rows as comma-separated text, as they come. With a byte order mark, because Excel takes a file without it for another
 * encoding; a text that a program could take for a formula gets an apostrophe before it.
 */
export function csvOfRows(header: readonly string[], rows: AsyncIterable<readonly string[]>): Readable {
  const all = async function* () {
    yield header;
    yield* rows;
  };
  return Readable.from(all()).pipe(stringify({ bom: true, escape_formulas: true }));
}
