import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type GlyphRun } from 'fontkit';

/** The cuts of the typeface, by what they are for. */
export type Cut = 'regular' | 'bold' | 'italic';

const files: Record<Cut, string> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
};

/** Words whose glyphs are remembered per cut: the words of every paper and some thousand names; then it begins anew. */
const remembered = 10_000;

let loaded: Record<Cut, Font> | null = null;

/**
 * Tinos, whole: it has the widths of Times, which official papers are set in, and every Vietnamese letter (packages
 * of a subset lack some). SIL Open Font Licence. Read and parsed once: parsing takes longer than drawing a paper.
 */
export function paperFonts(): Record<Cut, Font> {
  loaded ??= { regular: read('regular'), bold: read('bold'), italic: read('italic') };
  return loaded;
}

function read(cut: Cut): Font {
  const { resolve } = createRequire(import.meta.url);
  const font = create(readFileSync(resolve(`@expo-google-fonts/tinos/${files[cut]}`)));
  // Each glyph is made once and remembers its letter. Without this, a glyph first met as a part of another (the Y of Ỹ)
  // would know no letter, and in every later paper that Y could be seen, but neither selected nor searched for.
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
  return remembering(font);
}

/** Lays each word out once: the shaping rules of the font are most of the work, and papers repeat their words. */
function remembering(font: Font): Font {
  const runs = new Map<string, GlyphRun>();
  const layout = font.layout.bind(font);
  font.layout = (text, features) => {
    if (features !== undefined) return layout(text, features);
    const known = runs.get(text);
    if (known) return withOwnPositions(known);
    if (runs.size >= remembered) runs.clear();
    const run = layout(text);
    runs.set(text, run);
    return withOwnPositions(run);
  };
  return font;
}

/** pdfkit scales the positions in place, so each document gets its own. */
const withOwnPositions = (run: GlyphRun): GlyphRun =>
  Object.create(run, {
    positions: { value: run.positions.map((position) => ({ ...position })) },
  }) as GlyphRun;
