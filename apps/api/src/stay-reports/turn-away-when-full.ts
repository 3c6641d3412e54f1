import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StayIntake } from './stay-intake.ts';

const routes: ReadonlySet<string> = new Set(['/api/v1/host/stay-notices', '/api/v1/stay-notices']);

/**
 * Answers reports that find no room with 503 and Retry-After as soon as their headers are there: before the body, the
 * sign-in and any work, so that turning away thousands a second costs those who wait next to nothing.
 */
export function turnAwayWhenFull(app: NestFastifyApplication): void {
  const intake = app.get(StayIntake, { strict: false });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, go) => {
      const retryAfter = request.method === 'POST' && routes.has(request.url) ? intake.comeAgain() : null;
      if (retryAfter === null) return go();
      void reply.code(503).header('retry-after', String(retryAfter)).type('application/problem+json').send({
        type: 'urn:tam-tru:problem:too_busy',
        title: 'too busy',
        status: 503,
        code: 'too_busy',
        retryAfter,
        reference: request.id,
      });
    });
}
