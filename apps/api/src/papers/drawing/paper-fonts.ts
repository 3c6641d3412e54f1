import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { create, type Font, type Subset } from 'fontkit';
import PDFDocument from 'pdfkit';
import type { Canvas } from './canvas.ts';

/** The cuts of the typeface, by what they are for. */
export type Cut = 'regular' | 'bold' | 'italic';

/**
 * Tinos, whole: it has the widths of Times, which official papers are set in, and every Vietnamese letter (packages
 * of a subset lack some). SIL Open Font Licence.
 */
const files: Record<Cut, string> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
};

/** Words whose glyphs are remembered per cut: the words of every paper and some thousand names; then it begins anew. */
const remembered = 10_000;

/** What papers are written with: ASCII, the Vietnamese letters with their marks, and the signs of printed sentences. */
const alphabet = ((): string => {
  const ascii = Array.from({ length: 95 }, (_none, index) => String.fromCharCode(32 + index)).join('');
  const bases = ['A', 'Ă', 'Â', 'E', 'Ê', 'I', 'O', 'Ô', 'Ơ', 'U', 'Ư', 'Y'];
  const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = bases.flatMap((base) => marks.map((mark) => (base + mark).normalize('NFC'))).join('');
  return `${ascii}${vowels}${vowels.toLowerCase()}Đđ–—‘’“”…•·°²³×§₫`;
})();

/** A letter outside the alphabet: the paper gets a font file of its own. */
export class LetterOfItsOwn extends Error {}

/**
 * A cut as pdfkit holds it within one document; its types leave this out. The version is pinned, and each letter of the
 * alphabet is read back from a page by a test.
 */
interface CutInDocument {
  subset: Subset;
  layoutCache: object | undefined;
  encode(text: string): unknown;
  layoutRun(text: string): unknown;
  layoutCached(text: string): unknown;
}
interface Inside {
  readonly _font: CutInDocument;
  readonly _fontFamilies: Record<string, object>;
}

/** A cut with all that does not depend on the document, and its font file: how long it is, and packed. */
interface SharedCut {
  readonly model: CutInDocument;
  readonly length: number;
}

let shared: Record<Cut, SharedCut> | null = null;

/**
 * Gives a document the three cuts. What is the same in every paper is made once: the parsed font, the words laid out, and
 * the packed font file with the whole alphabet, which would be more than half of the work of a receipt.
 */
export function useSharedFonts(canvas: Canvas): void {
  shared ??= shareFonts();
  const { _fontFamilies } = canvas as unknown as Inside;
  for (const [cut, { model, length }] of Object.entries(shared)) {
    let made = 0;
    // A font asks for three references without saying what they hold: itself, its file, which is packed already, and
    // which letter each glyph is.
    const ref = (data?: object) => {
      made += data === undefined ? 1 : 0;
      const isFile = data === undefined && made === 2;
      return canvas.ref(isFile ? { Filter: 'FlateDecode', Length1: length } : (data ?? {}));
    };
    // Everything but the document and what refers to the font within it comes from the model.
    _fontFamilies[cut] = Object.create(model, {
      document: { value: { ref } },
      dictionary: { value: undefined, writable: true },
      embedded: { value: false, writable: true },
    }) as object;
  }
}

/** Gives a document the cuts with font files of just the letters that it uses, whichever they are. */
export function useOwnFonts(canvas: Canvas): void {
  for (const cut of Object.keys(files) as Cut[]) canvas.registerFont(cut, read(cut) as unknown as Uint8Array);
}

function shareFonts(): Record<Cut, SharedCut> {
  const canvas = new PDFDocument({ autoFirstPage: false, font: null as unknown as string });
  useOwnFonts(canvas);
  const share = (cut: Cut): SharedCut => {
    canvas.font(cut);
    const model = (canvas as unknown as Inside)._font;
    // Numbers each glyph and keeps its width and its letter.
    for (const letter of alphabet) model.encode(letter);
    const { glyphs } = model.subset;
    const numbers = new Map(glyphs.map((glyph, number) => [glyph, number]));
    const file = model.subset.encode();
    const packed = deflateSync(file, { level: 9 });
    const includeGlyph = (glyph: number) => {
      const number = numbers.get(glyph);
      if (number === undefined) throw new LetterOfItsOwn();
      return number;
    };
    model.subset = { glyphs, includeGlyph, encode: () => packed };
    rememberWords(model);
    return { model, length: file.length };
  };
  return { regular: share('regular'), bold: share('bold'), italic: share('italic') };
}

/** Lays each word out once: the shaping rules of the font are much of the work, and papers repeat their words. */
function rememberWords(model: CutInDocument): void {
  const words = new Map<string, unknown>();
  model.layoutCached = (word) => {
    const known = words.get(word);
    if (known !== undefined) return known;
    if (words.size >= remembered) words.clear();
    const run = model.layoutRun(word);
    words.set(word, run);
    return run;
  };
}

const parsed = new Map<Cut, Font>();

function read(cut: Cut): Font {
  const known = parsed.get(cut);
  if (known) return known;
  const { resolve } = createRequire(import.meta.url);
  const font = create(readFileSync(resolve(`@expo-google-fonts/tinos/${files[cut]}`)));
  // Each glyph is made once and remembers its letter. Without this, a glyph first met as a part of another (the Y of Ỹ)
  // would know no letter, and in every later paper that Y could be seen, but neither selected nor searched for.
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
  parsed.set(cut, font);
  return font;
}
