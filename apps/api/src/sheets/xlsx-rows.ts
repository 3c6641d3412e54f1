import { isoOfEpochDay, type EpochDay } from '@libs/calendar';
import type { Readable } from 'node:stream';
import { refusedSheet } from './refused-sheet.ts';
import { longestRow, mostColumns, mostRows } from './sheet-limits.ts';
import type { SheetRow } from './sheet-row.ts';
import type { SharedTexts } from './shared-texts.ts';
import type { Workbook } from './workbook.ts';
import { columnOf, plainRow } from './plain-row.ts';
import { readFragments } from './xml-fragments.ts';
import type { XmlHandlers } from './xml-stream.ts';

/** Days from 1899-12-30, the day 0 of most workbooks, to 1970-01-01. */
const dayZero = 25_569;
const daysTo1904 = 1_462;

/** The rows of a sheet that hold anything, as the part is read. Days come as `2026-03-05`, numbers without any format. */
export async function* xlsxRows(
  part: Readable,
  workbook: Workbook,
  texts: Pick<SharedTexts, 'at'>,
): AsyncGenerator<SheetRow> {
  const ready: SheetRow[] = [];
  let number = 0;
  let cells: string[] = [];
  let letters = 0;
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let reading = false;

  const handlers: XmlHandlers = {
    open(name, attributes) {
      if (name === 'row') {
        number = Number(attributes()['r'] ?? number + 1);
        cells = [];
        letters = 0;
        column = -1;
      } else if (name === 'c') {
        const { r, t = 'n', s = '0' } = attributes();
        column = r === undefined ? column + 1 : columnOf(r);
        type = t;
        style = Number(s);
        value = '';
      } else if (name === 'v' || name === 't') reading = true;
    },
    text(text) {
      if (reading) value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') reading = false;
      else if (name === 'c') {
        const text = value === '' ? '' : textOf(value, type, style, workbook, texts);
        if (text === '') return;
        if (column >= mostColumns) throw refusedSheet('too_many_columns', { most: mostColumns });
        letters += text.length;
        if (letters > longestRow) throw refusedSheet('file_unpacks_to_too_much');
        while (cells.length < column) cells.push('');
        cells[column] = text;
      } else if (name === 'row' && cells.length > 0) ready.push({ number, cells });
    },
  };
  const take = (fragment: string): boolean => {
    const found = plainRow(fragment, number, (kind, format, said) =>
      textOf(said, kind, format, workbook, texts),
    );
    if (!found) return false;
    number = found.number;
    if (found.cells.length > 0) ready.push(found);
    return true;
  };
  const rows = readFragments(part, { container: 'sheetData', name: 'row' }, take, handlers);
  let given = 0;
  let before = 0;
  for await (const _piece of rows) {
    void _piece;
    for (const row of ready.splice(0)) {
      given += 1;
      if (given > mostRows) throw refusedSheet('too_many_rows', { most: mostRows });
      // By its number a row is kept and found again: rows that go backwards, or nowhere, are none.
      const isNext = Number.isSafeInteger(row.number) && row.number > before && row.number <= mostRows;
      if (!isNext) throw refusedSheet('file_damaged');
      before = row.number;
      yield row;
    }
  }
}

function textOf(
  value: string,
  type: string,
  style: number,
  workbook: Workbook,
  texts: Pick<SharedTexts, 'at'>,
): string {
  if (type === 's') return tidy(texts.at(Number(value)));
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return tidy(value.slice(0, 10));
  if (type !== 'n') return tidy(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return tidy(value);
  if (workbook.styleIsDay[style] === true) return dayOf(number + (workbook.since1904 ? daysTo1904 : 0));
  // As far as a double is exact; what a program shows as 7.9E+10 is there with all its digits.
  return Number.isSafeInteger(number) ? String(number) : value;
}

/** A serial number as a day, with the time where it has one. */
function dayOf(serial: number): string {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > 2_958_465) return String(serial);
  const on = isoOfEpochDay((whole - dayZero) as EpochDay);
  const minutes = Math.round((serial - whole) * 1440);
  if (minutes === 0) return on;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${on} ${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** Words of Latin letters and signs, whole and with one space between them, as most cells hold. */
const tidyAlready = /^[!-^`-~À-ɏẠ-ỹ]+(?: [!-^`-~À-ɏẠ-ỹ]+)*$/;

/** Carriage returns stand as `_x000D_` in a workbook; Postgres keeps no NUL. */
const tidy = (text: string) =>
  tidyAlready.test(text)
    ? text
    : text
        .replaceAll(/_x000D_/gi, ' ')
        .normalize('NFC')
        .replaceAll(/[\s\0]+/gu, ' ')
        .trim();
