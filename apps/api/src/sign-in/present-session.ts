import type { FastifyReply } from 'fastify';
import { findArea } from '../accounts/index.ts';
import type { Day } from '@libs/calendar';
import type { Knock } from './knock.ts';
import type { Area, Officer } from './officer.ts';
import { permissionsOf } from './permissions.ts';
import { setAccessCookie, setDeviceCookie, setRefreshCookie } from './session/cookies.ts';
import type { OpenSession } from './session/open-session.ts';
import type { SignedIn } from './session/signed-in.ts';
import type { SessionDetails, SignedInUser } from './sign-in.messages.ts';

type ShownOfficer = Pick<Officer, 'accountId' | 'username' | 'displayName' | 'role' | 'area'>;

/** The session of a request; the web, which forgets its CSRF token with the page, gets it again. */
export function presentSession(officer: SignedIn, csrfToken: string | undefined): SessionDetails {
  return {
    expiresAt: officer.accessExpiresAt.toISOString(),
    ...(csrfToken !== undefined && { csrfToken }),
    locked: officer.locked,
    user: presentUser(officer),
  };
}

/** The signed-in person as the screens receive them. */
function presentUser({ accountId, username, displayName, role, area }: ShownOfficer): SignedInUser {
  return { id: accountId, username, displayName, role, area, permissions: permissionsOf(role) };
}

/** A session that was opened or renewed: for the web its tokens go into cookies, for programs into the answer. */
export function presentOpenSession(
  session: OpenSession,
  reply: FastifyReply,
  { device }: Knock,
  today: Day,
): SessionDetails {
  const { account, locked } = session;
  const area: Area = findArea(account.areaLevel, account.areaCode, today) ?? {
    level: account.areaLevel,
    code: account.areaCode,
    name: account.areaCode,
  };
  const user = presentUser({ ...account, accountId: account.id, area });
  const expiresAt = session.expiresAt.toISOString();
  void reply.header('cache-control', 'no-store');
  if (session.client === 'api') {
    const { accessToken, refreshToken } = session;
    return { accessToken, expiresAt, ...(refreshToken !== undefined && { refreshToken }), locked, user };
  }
  setAccessCookie(reply, session.accessToken, session.expiresAt);
  if (session.refreshToken !== undefined)
    setRefreshCookie(reply, session.refreshToken, session.sessionExpiresAt);
  setDeviceCookie(reply, device);
  return { expiresAt, csrfToken: session.csrfToken, locked, user };
}
