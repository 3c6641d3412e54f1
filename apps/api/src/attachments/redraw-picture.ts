import sharp from 'sharp';
import { Refusal } from '../web-errors/index.ts';
import { mostPixels } from './file-limits.ts';

// One picture at a time on one thread, and none remembered: the server has other work, and pictures are private.
sharp.concurrency(1);
sharp.cache(false);

/** Seconds for one picture. */
const patience = 20;

/**
 * The picture drawn anew, upright: nothing of the original file is left but what one sees, so no place, camera, time,
 * preview or hidden data. 422 where it cannot be read or unpacks to too much.
 */
export async function redrawPicture(bytes: Buffer, type: 'image/jpeg' | 'image/png'): Promise<Buffer> {
  const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new Refusal(422, 'picture_unreadable');
    });
  if (width * height > mostPixels) throw new Refusal(422, 'picture_too_large');
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
    .timeout({ seconds: patience })
    .autoOrient();
  const drawn = type === 'image/jpeg' ? picture.jpeg({ quality: 85 }) : picture.png();
  return drawn.toBuffer().catch(() => {
    throw new Refusal(422, 'picture_unreadable');
  });
}
