import type { Sheet } from '../sheet.ts';

/** A document that is being drawn. */
export type Canvas = PDFKit.PDFDocument;

/** What goes on the paper beside its words. */
export interface PaperToDraw {
  readonly sheet: Sheet;
  /** When it was issued: a paper printed again is the same file. */
  readonly issuedAt: Date;
  /** What the QR code says: the public page with the code behind `#`, which no server ever sees in an address. */
  readonly checkAddress: string;
  /** The check code, to be typed where there is no camera. */
  readonly checkCode: string;
}
