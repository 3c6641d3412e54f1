import { refusedSheet } from './refused-sheet.ts';
import { longestRow, mostColumns } from './sheet-limits.ts';
import type { SheetRow } from './sheet-row.ts';

const rowBegins = /<row((?: [\w:]+="[^"<>]*")*) ?(\/?)>/y;
/**
 * A cell with a value, a formula before it or not: its column, style, type, its style again for programs that write it after
 * the type, and the value. Texts in the cell itself and anything unusual are for the parser.
 */
const cellOfUsualForm =
  /<c(?: r="([A-Z]{1,3})\d{1,7}")?(?: s="(\d+)")?(?: t="([a-zA-Z]+)")?(?: s="(\d+)")? ?(?:\/>|>(?:<f[^<>]*?(?:\/>|>[^<]*<\/f>))?(?:<v>([^<&]*)<\/v>)?<\/c>)/y;
const rowEnds = /<\/row>$/y;

/**
 * A row as programs write it, or null where anything about it is unusual.
 * @param before the number of the row before it
 * @param textOf what a cell says, by its type, style and value
 */
export function plainRow(
  fragment: string,
  before: number,
  textOf: (type: string, style: number, value: string) => string,
): SheetRow | null {
  rowBegins.lastIndex = 0;
  const begins = rowBegins.exec(fragment);
  if (!begins) return null;
  const number = Number(attribute(begins[1] ?? '', 'r') ?? before + 1);
  const cells: string[] = [];
  if (begins[2] === '/') return { number, cells };
  let at = rowBegins.lastIndex;
  let column = -1;
  let letters = 0;
  for (;;) {
    cellOfUsualForm.lastIndex = at;
    const cell = cellOfUsualForm.exec(fragment);
    if (!cell) break;
    at = cellOfUsualForm.lastIndex;
    const [, lettersOfColumn, style = cell[4] ?? '0', type = 'n', , value = ''] = cell;
    column = lettersOfColumn === undefined ? column + 1 : columnOf(lettersOfColumn);
    if (value === '') continue;
    const text = textOf(type, Number(style), value);
    if (text === '') continue;
    if (column >= mostColumns) throw refusedSheet('too_many_columns', { most: mostColumns });
    letters += text.length;
    if (letters > longestRow) throw refusedSheet('file_unpacks_to_too_much');
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  rowEnds.lastIndex = at;
  return rowEnds.test(fragment) ? { number, cells } : null;
}

/** The value of an attribute among ` r="A1" s="2"`. */
function attribute(attributes: string, name: string): string | undefined {
  const start = attributes.indexOf(` ${name}="`);
  if (start < 0) return undefined;
  const from = start + name.length + 3;
  return attributes.slice(from, attributes.indexOf('"', from));
}

/** `AB12` → 27. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const place = reference.charCodeAt(at) - 64;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
  }
  return column - 1;
}
