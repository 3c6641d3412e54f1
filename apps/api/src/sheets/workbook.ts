import { refusedSheet } from './refused-sheet.ts';
import { mostTexts } from './sheet-limits.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import { readWholeXml } from './xml-stream.ts';

/** A sheet of a workbook and the part it stands in. */
export interface SheetOfWorkbook {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** What the rows of any sheet of a workbook refer to. */
export interface Workbook {
  readonly sheets: readonly SheetOfWorkbook[];
  /** Whether day 0 is 1904-01-01 instead of 1899-12-30. */
  readonly since1904: boolean;
  readonly texts: readonly string[];
  /** By number of style: whether a number in it is a day. */
  readonly styleIsDay: readonly boolean[];
}

/** Formats of days that every program knows without being told (ECMA-376 part 1, 18.8.30). */
const dayFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Reads the table of contents, the styles and the texts of a workbook. */
export async function readWorkbook(parts: WorkbookParts): Promise<Workbook> {
  if (!parts.has('xl/workbook.xml')) throw refusedSheet('not_a_spreadsheet');
  const types = await parts.text('[Content_Types].xml');
  if (/macroEnabled/i.test(types)) throw refusedSheet('file_has_macros');
  const targets = new Map<string, string>();
  await readWholeXml(await parts.open('xl/_rels/workbook.xml.rels'), {
    open(name, attributes) {
      const { Id, Target } = attributes();
      if (name === 'Relationship' && Id && Target) targets.set(Id, Target);
    },
  });
  const sheets: SheetOfWorkbook[] = [];
  let since1904 = false;
  await readWholeXml(await parts.open('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attributes()['date1904'] ?? '');
      if (name !== 'sheet') return;
      const { name: title = '', state, ...others } = attributes();
      const id = Object.entries(others).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const target = targets.get(id);
      if (target === undefined) return;
      // A target is a path from xl/, or from the root of the archive; it never leaves it, since it is only looked up.
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      if (/sheets\//i.test(part)) sheets.push({ name: title, part, hidden: /hidden/i.test(state ?? '') });
    },
  });
  return { sheets, since1904, texts: await readTexts(parts), styleIsDay: await readStyles(parts) };
}

async function readTexts(parts: WorkbookParts): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let letters = 0;
  let inText = false;
  let inReading = false;
  await readWholeXml(await parts.open('xl/sharedStrings.xml'), {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !inReading;
      // How a text is pronounced, for Japanese: not part of it.
      else if (name === 'rPh') inReading = true;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'si') {
        letters += text.length;
        if (letters > mostTexts) throw refusedSheet('file_unpacks_to_too_much');
        texts.push(text);
      }
    },
  });
  return texts;
}

async function readStyles(parts: WorkbookParts): Promise<boolean[]> {
  const own = new Map<number, string>();
  const styleIsDay: boolean[] = [];
  let inCellFormats = false;
  await readWholeXml(await parts.open('xl/styles.xml'), {
    open(name, attributes) {
      if (name === 'numFmt') {
        const { numFmtId, formatCode } = attributes();
        own.set(Number(numFmtId), formatCode ?? '');
      } else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attributes()['numFmtId']);
        styleIsDay.push(isDayFormat(id, own.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styleIsDay;
}

/** A format with a day or a year in it, outside quoted words, colours and conditions. */
function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return dayFormats.has(id);
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '');
  return /[dy]/i.test(bare) && !/[#0?]/.test(bare.replaceAll(/\.0+/g, ''));
}
