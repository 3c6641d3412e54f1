import fastifyRateLimit from '@fastify/rate-limit';
import { type NestFastifyApplication, RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Refusal } from './web-errors/index.ts';

/** Questions from one address in a minute: a family on one telephone asks a dozen; a script asks thousands. */
const perMinute = 120;

/** On the machine itself stand tests and the proxy's own checks, so little is refused there. */
const perMinuteOnLoopback = 60_000;

const isLoopback = (address: string) => /^(::1|127\.|::ffff:127\.)/.test(address);

/** A route that works for everybody, limited by address. Each process counts for itself. */
export const LimitedByAddress = (most = perMinute) =>
  RouteConfig({
    rateLimit: {
      max: (request: FastifyRequest) => (isLoopback(request.ip) ? perMinuteOnLoopback : most),
      timeWindow: '1 minute',
    },
  });

/** Counts on the routes that say so, and on no others. */
export async function limitByAddress(app: NestFastifyApplication): Promise<void> {
  await app.register(fastifyRateLimit, {
    global: false,
    errorResponseBuilder: (_request, { ttl }) =>
      new Refusal(429, 'too_many_requests', [], { retryAfter: Math.ceil(ttl / 1000) }),
  });
}
