declare module 'fontkit' {
  /** A word as glyphs with their positions, in units of the font. */
  export interface GlyphRun {
    readonly positions: readonly object[];
  }

  /** A parsed font; pdfkit takes it in place of a file, though its types do not say so. */
  export interface Font {
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): object;
    layout(text: string, features?: unknown): GlyphRun;
  }

  export function create(file: Uint8Array): Font;
}
