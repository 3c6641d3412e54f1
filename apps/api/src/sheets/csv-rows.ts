import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { legacyEncodingOf } from './legacy-encodings.ts';
import { refusedSheet } from './refused-sheet.ts';
import { longestRow, mostColumns, mostRows } from './sheet-limits.ts';
import type { SheetRow } from './sheet-row.ts';

/** How much of the text is decoded at a time. */
const piece = 64 * 1024;

/** The rows of a CSV file that hold anything; comma, semicolon or tab, whichever its first lines have most of. */
export async function* csvRows(bytes: Buffer): AsyncGenerator<SheetRow> {
  const { decoder, start } = decoderOf(bytes);
  const delimiter = delimiterOf(decoder.name, bytes, start);
  const parser = Readable.from(decoded(bytes.subarray(start), decoder)).pipe(
    parse({
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: longestRow,
    }),
  );
  let number = 0;
  let given = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number += 1;
      const cells = record.map((cell) =>
        cell
          .normalize('NFC')
          .replaceAll(/[\s\0]+/gu, ' ')
          .trim(),
      );
      while (cells.at(-1) === '') cells.pop();
      if (cells.length > mostColumns) throw refusedSheet('too_many_columns', { most: mostColumns });
      if (cells.length === 0) continue;
      given += 1;
      if (given > mostRows) throw refusedSheet('too_many_rows', { most: mostRows });
      yield { number, cells };
    }
  } catch (fault) {
    const code = (fault as { code?: string }).code;
    if (code === 'CSV_MAX_RECORD_SIZE') throw refusedSheet('too_many_columns', { most: mostColumns });
    if (code === 'CSV_QUOTE_NOT_CLOSED') throw refusedSheet('file_truncated');
    throw fault;
  }
}

interface Decoder {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
}

/** By the mark at its beginning, else UTF-8. Whatever is not Unicode is refused with the encoding that it seems to have. */
function decoderOf(bytes: Buffer): { decoder: Decoder; start: number } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { decoder: { name: 'utf-16le' }, start: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { decoder: { name: 'utf-16be' }, start: 2 };
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (bytes.subarray(0, 4096).includes(0)) throw refusedSheet('not_a_spreadsheet');
  try {
    for (const _text of decoded(bytes.subarray(start), { name: 'utf-8' })) void _text;
  } catch {
    const guess = new TextDecoder('windows-1252').decode(bytes.subarray(0, piece));
    throw refusedSheet(legacyEncodingOf(guess) ?? 'text_not_unicode');
  }
  return { decoder: { name: 'utf-8' }, start };
}

function* decoded(bytes: Buffer, { name }: Decoder): Generator<string> {
  const decoder = new TextDecoder(name, { fatal: true });
  for (let at = 0; at < bytes.length; at += piece)
    yield decoder.decode(bytes.subarray(at, at + piece), { stream: true });
  yield decoder.decode();
}

function delimiterOf(encoding: string, bytes: Buffer, start: number): string {
  const beginning = new TextDecoder(encoding).decode(bytes.subarray(start, start + piece));
  const lines = beginning.split(/\r?\n/, 20).join('\n');
  const count = (mark: string) => lines.split(mark).length;
  return [';', '\t', ','].reduce((most, mark) => (count(mark) > count(most) ? mark : most), ',');
}
