import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { withBytes } from '../receive-bytes.ts';
import { Refusal } from '../web-errors/index.ts';

/** Computers name the type of a CSV in many ways or not at all, so a sheet comes as bytes; its content says what it is. */
export const sheetMediaType = 'application/octet-stream';

const takesSheets = /^\/api\/v1\/(filings\/list-sheets|imports\/[^/]+)(\?|$)/;

/** Lets sheets through, unread, to the routes that take them; everywhere else such a body is refused, as before. */
export function letSheetsIn(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.addContentTypeParser(sheetMediaType, (request, body, done) => {
    if (takesSheets.test(request.url)) done(null, body);
    else done(Object.assign(new Error('no sheets here'), { statusCode: 415 }));
  });
}

/**
 * Does the work with the sheet of a request. 413 `file_too_large`, 415 `not_a_file` where the body is something else, 503
 * `too_busy`, 408 `file_came_too_slowly`.
 */
export function withSheet<Result>(
  request: FastifyRequest,
  largest: number,
  work: (bytes: Buffer) => Promise<Result>,
): Promise<Result> {
  return withBytes(request, { largest, tooLarge: 'file_too_large' }, (bytes) => {
    if (bytes === null) throw new Refusal(415, 'not_a_file');
    return work(bytes);
  });
}
