import { StreamableFile } from '@nestjs/common';

export const pdf = 'application/pdf';

/** Shown, not saved: a paper is printed from the browser's own view. The file's name names nobody. */
export const asFile = (bytes: Buffer, name: string): StreamableFile =>
  new StreamableFile(bytes, {
    type: pdf,
    disposition: `inline; filename="${name}.pdf"`,
    length: bytes.length,
  });
