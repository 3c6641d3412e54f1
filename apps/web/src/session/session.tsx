import type { Messages } from '@libs/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { answerOf, api, keepCsrfToken, onLocked, onSignedOut } from '../api/client.ts';
import { Problem } from '../api/problem.ts';
import { forgetDrafts } from '../drafts/draft-store.ts';
import { isLockedFor, lockFor, unlocked } from './screen-lock.ts';

/** The signed-in officer as the server describes them. */
export type SessionUser = Messages['SignedInUser'];

/** Who sits at the screen, and what can happen to their session. */
export interface Session {
  /** `undefined` while the server is being asked, `null` when nobody is signed in. */
  readonly user: SessionUser | null | undefined;
  readonly locked: boolean;
  readonly signIn: (username: string, password: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly lock: () => void;
  readonly unlock: (password: string) => Promise<void>;
}

const signedInAs = 'tam-tru.signed-in';

/** The cookies cannot be read here; this mark spares a device where nobody signed in from asking in vain. */
const mayBeSignedIn = (): boolean => localStorage.getItem(signedInAs) !== null;

function rememberSignedIn(isSignedIn: boolean): void {
  if (isSignedIn) localStorage.setItem(signedInAs, 'yes');
  else localStorage.removeItem(signedInAs);
}

const SessionContext = createContext<Session | null>(null);

/** Keeps the session of the whole page: asks the server once, listens for its end, and locks the screen. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [user, setUser] = useState<SessionUser | null | undefined>(undefined);
  const [locked, setLocked] = useState(false);
  const queries = useQueryClient();

  const begin = useCallback((session: Messages['SessionDetails']) => {
    if (session.csrfToken !== undefined) keepCsrfToken(session.csrfToken);
    rememberSignedIn(true);
    setLocked(session.locked || isLockedFor(session.user.id));
    setUser(session.user);
  }, []);

  useEffect(() => {
    onSignedOut(() => {
      rememberSignedIn(false);
      queries.clear();
      setUser(null);
    });
    onLocked(() => {
      queries.clear();
      setLocked(true);
    });
    void forgetDrafts(null);
    const asked = mayBeSignedIn()
      ? answerOf(api.GET('/api/v1/session'))
      : Promise.reject(new Error('nobody'));
    asked.then(begin, () => {
      setUser(null);
    });
  }, [begin, queries]);

  const signIn = useCallback(
    async (username: string, password: string) => {
      const session = await answerOf(api.POST('/api/v1/sign-in', { body: { username, password } }));
      unlocked();
      begin(session);
    },
    [begin],
  );

  const signOut = useCallback(async () => {
    const leaving = user?.id ?? null;
    await answerOf(api.POST('/api/v1/session/end', { body: {} }));
    await forgetDrafts(leaving);
    keepCsrfToken(null);
    rememberSignedIn(false);
    unlocked();
    queries.clear();
    setLocked(false);
    setUser(null);
  }, [queries, user]);

  const lock = useCallback(() => {
    if (!user) return;
    lockFor(user.id);
    // The server locks too: whoever empties this page's memory still gets nothing.
    api.POST('/api/v1/session/lock').catch(() => undefined);
    queries.clear();
    setLocked(true);
  }, [queries, user]);

  const unlock = useCallback(
    async (password: string) => {
      try {
        const session = await answerOf(api.POST('/api/v1/session/unlock', { body: { password } }));
        unlocked();
        begin(session);
      } catch (problem) {
        if (problem instanceof Problem && problem.code === 'not_signed_in') setUser(null);
        throw problem;
      }
    },
    [begin],
  );

  const session = useMemo<Session>(
    () => ({ user, locked, signIn, signOut, lock, unlock }),
    [user, locked, signIn, signOut, lock, unlock],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session of this page. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession must be used inside SessionProvider');
  return session;
}

/** The signed-in officer; only inside pages that are shown to somebody signed in. */
export function useOfficer(): SessionUser {
  const { user } = useSession();
  if (!user) throw new Error('useOfficer must be used below the sign-in');
  return user;
}
