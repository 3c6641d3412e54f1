import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { cookieNames } from './session/cookies.ts';

/** What the door knows of a request before anybody has proved anything. */
export interface Knock {
  readonly address: string;
  /** The secret name of the device, from its cookie; a new one for a device that has none. */
  readonly device: string;
  /** The web keeps its tokens in cookies and names itself by `X-Client: web`, which no other site can make a browser send. */
  readonly client: 'web' | 'api';
  readonly requestId: string;
}

const knocks = new WeakMap<FastifyRequest, Knock>();

/** Reads the knock from a request; asked twice, it is the same, new device or not. */
export function knockOf(request: FastifyRequest): Knock {
  const read = knocks.get(request);
  if (read) return read;
  const shown = request.cookies[cookieNames.device];
  const knock: Knock = {
    address: request.ip,
    device: shown !== undefined && /^[\w-]{43}$/.test(shown) ? shown : randomBytes(32).toString('base64url'),
    client: isWeb(request) ? 'web' : 'api',
    requestId: request.id,
  };
  knocks.set(request, knock);
  return knock;
}

/** Whether the web asks. */
export const isWeb = (request: FastifyRequest): boolean => request.headers['x-client'] === 'web';
