import { apiClient } from '@libs/api-client';
import { Problem } from './problem.ts';

/** Proves to the server that a change comes from this page and not from another site; lives in memory only. */
let csrfToken: string | null = null;
let whenSignedOut: () => void = () => undefined;
let whenLocked: () => void = () => undefined;

/** Keeps the CSRF token that came with a sign-in, a refresh or a session. */
export function keepCsrfToken(token: string | null | undefined): void {
  csrfToken = token ?? null;
}

/** Says what to do when the server no longer knows the session. */
export function onSignedOut(act: () => void): void {
  whenSignedOut = act;
}

/** Says what to do when the server answers that the screen is locked: it was locked in another tab. */
export function onLocked(act: () => void): void {
  whenLocked = act;
}

async function send(request: Request): Promise<Response> {
  request.headers.set('X-Client', 'web');
  if (csrfToken !== null && request.method !== 'GET') request.headers.set('X-CSRF-Token', csrfToken);
  try {
    return await fetch(request);
  } catch {
    throw Problem.unreachable();
  }
}

let refreshing: Promise<boolean> | null = null;

/**
 * Renews the short-lived session once, however many requests found it expired at the same moment. False where the session
 * is over; a server that cannot answer now has ended nothing, and its problem is thrown.
 */
function refresh(): Promise<boolean> {
  refreshing ??= (async () => {
    const answer = await send(
      new Request('/api/v1/session/refresh', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      }),
    );
    if (answer.status === 401) return false;
    if (!answer.ok) throw Problem.from(answer.status, await answer.json().catch(() => null));
    const { csrfToken: renewed } = (await answer.json()) as { csrfToken?: string };
    keepCsrfToken(renewed);
    return true;
  })().finally(() => {
    refreshing = null;
  });
  return refreshing;
}

const opensOrEndsASession = /\/api\/v1\/(sign-in|session\/(refresh|end|unlock)|account-links\/redeem)$/;

async function sendWithSession(request: Request): Promise<Response> {
  const again = request.clone();
  const answer = await send(request);
  if (answer.status === 403) {
    const { code } = (await answer.clone().json()) as { code?: string };
    if (code === 'screen_locked') whenLocked();
  }
  if (answer.status !== 401 || opensOrEndsASession.test(new URL(request.url).pathname)) return answer;
  if (await refresh()) return send(again);
  whenSignedOut();
  return answer;
}

/** The one client of this web app. */
export const api = apiClient({ baseUrl: location.origin, fetch: sendWithSession });

/** The answer's data, or the problem thrown: what every query and change of the pages goes through. */
export async function answerOf<Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok) throw Problem.from(response.status, error);
  return data as Data;
}
