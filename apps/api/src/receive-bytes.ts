import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { Refusal } from './web-errors/index.ts';

/**
 * Reads the body of a request that is a file, or null where it is none. 413 with the code where it is larger than so many
 * bytes.
 */
export async function receiveBytes(
  { headers, body }: FastifyRequest,
  largest: number,
  tooLarge: string,
): Promise<Buffer | null> {
  const refused = new Refusal(413, tooLarge, [], { largest });
  if (Number(headers['content-length'] ?? 0) > largest) throw refused;
  if (!(body instanceof Readable)) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  // What is too long is left unread; destroying the stream would keep the answer from whoever sends it.
  for await (const chunk of body.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > largest) throw refused;
  }
  return Buffer.concat(chunks);
}
