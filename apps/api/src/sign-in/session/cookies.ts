import type { FastifyReply } from 'fastify';

/** Names of the cookies of the web. */
export const cookieNames = {
  access: 'tam_tru_access',
  refresh: 'tam_tru_refresh',
  device: 'tam_tru_device',
} as const;

/** Secure always: browsers take `http://localhost` for secure, and everything else stands behind TLS. */
const kept = { httpOnly: true, secure: true, sameSite: 'strict' } as const;

/** The refresh token goes only to the routes that need it. */
const paths = { access: '/api', refresh: '/api/v1/session', device: '/api/v1' } as const;

/** Seconds for which a browser keeps the name of its device: as long as the server knows it. */
const deviceLife = 90 * 24 * 3600;

export function setAccessCookie(reply: FastifyReply, token: string, expiresAt: Date): void {
  void reply.setCookie(cookieNames.access, token, { ...kept, path: paths.access, expires: expiresAt });
}

export function setRefreshCookie(reply: FastifyReply, token: string, expiresAt: Date): void {
  void reply.setCookie(cookieNames.refresh, token, { ...kept, path: paths.refresh, expires: expiresAt });
}

export function setDeviceCookie(reply: FastifyReply, device: string): void {
  void reply.setCookie(cookieNames.device, device, { ...kept, path: paths.device, maxAge: deviceLife });
}

/** Takes the session's cookies back; the device stays known. */
export function clearSessionCookies(reply: FastifyReply): void {
  void reply.clearCookie(cookieNames.access, { ...kept, path: paths.access });
  void reply.clearCookie(cookieNames.refresh, { ...kept, path: paths.refresh });
}
