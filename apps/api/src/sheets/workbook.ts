import { refusedSheet } from './refused-sheet.ts';
import { SharedTexts } from './shared-texts.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import { readFragments } from './xml-fragments.ts';
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
  /** By number of style: whether a number in it is a day. */
  readonly styleIsDay: readonly boolean[];
}

/** Formats of days that every program knows without being told (ECMA-376 part 1, 18.8.30). */
const dayFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Reads the table of contents and the styles of a workbook. */
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
      const isHidden = /hidden/i.test(state ?? '');
      if (/sheets\//i.test(part)) sheets.push({ name: shownName(title), part, hidden: isHidden });
    },
  });
  return { sheets, since1904, styleIsDay: await readStyles(parts) };
}

/** The name of a sheet without what nobody sees and Postgres keeps in no text. */
const shownName = (name: string): string =>
  name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 100) || '?';

/**
 * Reads the texts that cells refer to by number.
 * @param upTo how many are needed: those that the first rows refer to stand at the beginning
 */
export async function readTexts(parts: WorkbookParts, upTo = Infinity): Promise<SharedTexts> {
  const texts = new SharedTexts();
  const part = upTo > 0 ? await parts.open('xl/sharedStrings.xml') : null;
  if (part === null) return texts;
  let text = '';
  let inText = false;
  let inReading = false;
  const handlers = {
    open(name: string) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !inReading;
      // How a text is pronounced, for Japanese: not part of it.
      else if (name === 'rPh') inReading = true;
    },
    text(piece: string) {
      if (inText) text += piece;
    },
    close(name: string) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'si') texts.add(text);
    },
  };
  const take = (fragment: string) => {
    const plain = plainText.exec(fragment);
    if (plain) texts.add(plain[1] ?? '');
    return plain !== null;
  };
  for await (const _piece of readFragments(part, { container: 'sst', name: 'si' }, take, handlers)) {
    void _piece;
    if (texts.count >= upTo) break;
  }
  return texts;
}

/** A text in one piece, without anything that stands for something else. */
const plainText = /^<si><t(?: xml:space="preserve")?>([^<&]*)<\/t><\/si>$/;

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
