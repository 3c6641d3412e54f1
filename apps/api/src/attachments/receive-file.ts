import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { withBytes } from '../receive-bytes.ts';
import { invalidInput, Refusal } from '../web-errors/index.ts';
import { mediaTypes } from './check-file.ts';
import { largestFile } from './file-limits.ts';

/** A file as somebody sends it. */
export interface SentFile {
  readonly bytes: Buffer;
  readonly name: string;
  /** The type that the sender gave. */
  readonly declared: string;
}

const takesFiles = /^\/api\/v1\/cases\/[^/]+\/attachments\/[^/]+(\?|$)/;

/**
 * Lets files through to the one route that takes them, unread: who sends it, and whether they may, is looked at first.
 * Everywhere else such a body is refused, as before.
 */
export function letFilesIn(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.addContentTypeParser([...mediaTypes], (request, body, done) => {
    if (takesFiles.test(request.url)) done(null, body);
    else done(Object.assign(new Error('no files here'), { statusCode: 415 }));
  });
}

/**
 * Does the work with the file of a request. Its name stands in the header `X-File-Name`, as `encodeURIComponent` writes it, because
 * addresses are logged and a name may name somebody. 413 `attachment_too_large`, 422 `file_type_not_taken`, 400, 503
 * `too_busy`, 408 `file_came_too_slowly`.
 */
export async function withFile<Result>(
  request: FastifyRequest,
  work: (file: SentFile) => Promise<Result>,
): Promise<Result> {
  const name = fileNameIn(request.headers['x-file-name']);
  const declared = String(request.headers['content-type']).split(';')[0]?.trim().toLowerCase() ?? '';
  const limits = { largest: largestFile, tooLarge: 'attachment_too_large' };
  return withBytes(request, limits, (bytes) => {
    if (bytes === null) throw new Refusal(422, 'file_type_not_taken');
    return work({ bytes, name, declared });
  });
}

/** The last part of the name, of at most 120 letters, none of which steers anything. */
export function fileNameIn(header: string | string[] | undefined): string {
  const refused = invalidInput({ field: 'X-File-Name', code: 'not_a_file_name' });
  try {
    const name =
      decodeURIComponent(String(header ?? ''))
        .normalize('NFC')
        .split(/[/\\]/)
        .at(-1)
        ?.trim() ?? '';
    if (name === '' || name.length > 120 || /\p{C}/u.test(name)) throw refused;
    return name;
  } catch {
    throw refused;
  }
}
