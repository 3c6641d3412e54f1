import { fileTypeFromBuffer } from 'file-type';
import { Refusal } from '../web-errors/index.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { redrawPicture } from './redraw-picture.ts';

export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** A file that may be kept, as it is kept. */
export interface CheckedFile {
  readonly mediaType: MediaType;
  readonly bytes: Buffer;
  /** Of a PDF. */
  readonly pages: number | null;
}

const endings: Record<MediaType, RegExp> = {
  'application/pdf': /\.pdf$/i,
  'image/jpeg': /\.jpe?g$/i,
  'image/png': /\.png$/i,
};

/**
 * Looks into a file: what it is stands in its content, not in its name. Pictures are drawn anew, without the place and
 * the camera that they name; a PDF is kept as it is, because it may be signed, and is refused where it could do more
 * than be read. Throws 422 with what is wrong.
 * @param declared the type that the sender gave
 */
export async function checkFile(bytes: Buffer, name: string, declared: string): Promise<CheckedFile> {
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  const mediaType = mediaTypes.find((type) => type === found);
  if (mediaType === undefined) throw new Refusal(422, 'file_type_not_taken');
  if (!endings[mediaType].test(name) || declared !== mediaType)
    throw new Refusal(422, 'not_what_its_name_says', [], { found: mediaType });
  if (mediaType === 'application/pdf') return { mediaType, bytes, pages: await inspectPdf(bytes) };
  return { mediaType, bytes: await redrawPicture(bytes, mediaType), pages: null };
}
