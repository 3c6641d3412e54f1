declare module 'fontkit' {
  /** The glyphs that a file needs, numbered anew, and the font file with just these. */
  export interface Subset {
    readonly glyphs: readonly number[];
    includeGlyph(glyph: number): number;
    encode(): Uint8Array;
  }

  /** A parsed font; pdfkit takes it in place of a file, though its types do not say so. */
  export interface Font {
    readonly numGlyphs: number;
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): object;
    createSubset(): Subset;
  }

  export function create(file: Uint8Array): Font;
}
