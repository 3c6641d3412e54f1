import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import helmet from 'helmet';
import { AppModule, type AppSettings } from './app.module.ts';
import { describeApi } from './api-document.ts';
import { letFilesIn } from './attachments/index.ts';
import { limitByAddress } from './limited-by-address.ts';
import { letSheetsIn } from './sheets/index.ts';
import { turnAwayWhenFull } from './stay-reports/index.ts';
import { checkedInput, ProblemFilter } from './web-errors/index.ts';
import { serveWebPages } from './web-pages.ts';

/** Largest body of a message, in bytes: forms are small, and files have their own routes. */
const largestBody = 256 * 1024;

/** Milliseconds in which a whole request must have come: the largest list over a line of a megabit a second. */
const longestRequest = 20 * 60_000;

/** Builds the whole application, ready to listen or to be asked through `inject`. */
export async function createApp(settings: AppSettings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: largestBody,
    requestTimeout: longestRequest,
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
    genReqId: () => randomUUID(),
    routerOptions: { ignoreTrailingSlash: true },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  await app.register(fastifyCookie);
  secureAnswers(adapter);
  await limitByAddress(app);
  app.setGlobalPrefix('api/v1', { exclude: ['healthz', 'readyz'] });
  app.useGlobalPipes(checkedInput());
  app.useGlobalFilters(new ProblemFilter());
  letFilesIn(app);
  letSheetsIn(app);
  turnAwayWhenFull(app);
  describeApi(app);
  await serveWebPages(app);
  await app.init();
  await adapter.getInstance().ready();
  return app;
}

/** What browsers may do with our answers. The plugin for Fastify would work the same headers out anew for each request. */
function secureAnswers(adapter: FastifyAdapter): void {
  const secure = helmet({
    contentSecurityPolicy: {
      directives: {
        'style-src': ["'self'", "'unsafe-inline'"],
        // A paper is printed from a frame that shows the bytes that were fetched.
        'frame-src': ["'self'", 'blob:'],
        'object-src': ["'self'", 'blob:'],
        'upgrade-insecure-requests': null,
      },
    },
  });
  adapter
    .getInstance()
    .addHook('onRequest', (request, reply, go) => secure(request.raw, reply.raw, () => go()));
}
