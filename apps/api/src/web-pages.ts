import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const folder = fileURLToPath(new URL('../../../web/', import.meta.url));
const oneYear = 31_536_000;

/** Addresses of the small page of its own: hosts in the evening, and guests who report themselves. */
const ofTheHostsPage = /^\/(luu-tru|khach-bao-luu-tru)(\/|$|\?)/;

/**
 * Serves the built web app: its assets, compressed at build time and kept by browsers for a year because their names
 * carry their content, and one of its two pages at every other address that is not the interface's. Without a build (tests of the
 * interface, development) it serves nothing.
 */
export async function serveWebPages(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(`${folder}index.html`)) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: oneYear * 1000,
    // The one file whose name does not change with its content: browsers ask for it anew.
    setHeaders: (reply, file) => {
      if (/visits-worker\.js(\.br)?$/.test(file)) void reply.header('cache-control', 'no-cache');
    },
  });
  const page = (request: FastifyRequest, reply: FastifyReply) =>
    reply
      .header('cache-control', 'no-cache')
      .sendFile(ofTheHostsPage.test(request.url) ? 'host.html' : 'index.html', {
        maxAge: 0,
        immutable: false,
      });
  const server = app.getHttpAdapter().getInstance();
  server.get('/', page);
  server.get('/*', (request: FastifyRequest, reply: FastifyReply) =>
    /^\/(api|healthz|readyz)(\/|$|\?)/.test(request.url) ? reply.callNotFound() : page(request, reply),
  );
}
