import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import type { ForecastFormat } from './needs-forecast.messages.ts';

export const forecastContentTypes: Readonly<Record<ForecastFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export type Cell = string | number | null;

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Tables as a file that people can take away; those without a row are left out. */
export async function forecastFile(all: readonly Table[], format: ForecastFormat): Promise<Buffer> {
  const tables = all.filter(({ rows }) => rows.length > 0);
  // With a byte order mark, because Excel takes a file without it for another encoding.
  if (format === 'csv') {
    const lines = tables.flatMap(({ title, columns, rows }) => [[title], columns, ...rows, []]);
    return Buffer.from(stringify(lines, { bom: true, escape_formulas: true }));
  }
  return writeExcelFile(
    tables.map(({ title, columns, rows }) => ({
      data: [
        columns.map((value) => ({ value, fontWeight: 'bold' as const, wrap: true })),
        ...rows.map((row) => [...row]),
      ],
      sheet: title.slice(0, 31),
      columns: columns.map((column, at) => ({
        width: Math.min(60, 2 + Math.max(column.length, ...rows.map((row) => String(row[at] ?? '').length))),
      })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}
