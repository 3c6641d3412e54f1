import type { Messages } from '@libs/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { answerOf, api, keepCsrfToken, onLocked, onSignedOut } from '../api/client.ts';
import { Problem } from '../api/problem.ts';
import { forgetDrafts } from '../drafts/draft-store.ts';
import { holdRound } from '../rounds/on-the-round.ts';
import { forgetRound, openRound as openKeptRound, roundUntil } from '../rounds/round-store.ts';
import { dropProgram } from '../rounds/worker.ts';
import { isLockedFor, lockFor, noteAct, unlocked } from './screen-lock.ts';

/** The signed-in officer as the server describes them. */
export type SessionUser = Messages['SignedInUser'];

/** Who sits at the screen, and what can happen to their session. */
export interface Session {
  /** `undefined` while the server is being asked, `null` when nobody is signed in. */
  readonly user: SessionUser | null | undefined;
  readonly locked: boolean;
  /** The server cannot be reached, and a round of visits lies on the device: its screens alone can be opened. */
  readonly away: boolean;
  /** Opens the round; the number of tries that are left where the code is wrong. */
  readonly openRound: (code: string) => Promise<number | null>;
  /** Asks whether the server can be reached again; it is asked by itself as well. */
  readonly lookForLine: () => Promise<void>;
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

/** Milliseconds. A round ends on the minute, also on a page that stays open. */
const roundLookedAtAfter = 60_000;

/** Milliseconds. A line that comes back is not always announced. */
const lookedForAgainAfter = 10_000;

const isUnreachable = (fault: unknown): boolean => fault instanceof Problem && fault.status === 0;

/** The session is over: what was taken along goes from the page and from the device, with the program that shows it. */
async function leaveRound(): Promise<void> {
  holdRound(null);
  await forgetRound();
  await dropProgram();
}

const SessionContext = createContext<Session | null>(null);

/** Keeps the session of the whole page: asks the server once, listens for its end, and locks the screen. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [user, setUser] = useState<SessionUser | null | undefined>(undefined);
  const [locked, setLocked] = useState(false);
  const [away, setAway] = useState(false);
  const queries = useQueryClient();

  const begin = useCallback((session: Messages['SessionDetails']) => {
    if (session.csrfToken !== undefined) keepCsrfToken(session.csrfToken);
    rememberSignedIn(true);
    holdRound(null);
    setAway(false);
    setLocked(session.locked || isLockedFor(session.user.id));
    setUser(session.user);
  }, []);

  useEffect(() => {
    onSignedOut(() => {
      rememberSignedIn(false);
      queries.clear();
      void leaveRound();
      setAway(false);
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
    asked.then(begin, async (fault: unknown) => {
      setAway(isUnreachable(fault) && (await roundUntil()) !== null);
      setUser(null);
    });
  }, [begin, queries]);

  const lookForLine = useCallback(
    () =>
      answerOf(api.GET('/api/v1/session')).then(
        (session) => {
          begin(session);
          void queries.invalidateQueries();
        },
        (fault: unknown) => {
          if (!isUnreachable(fault)) setAway(false);
        },
      ),
    [begin, queries],
  );

  useEffect(() => {
    if (!away) return;
    const look = () => void lookForLine();
    const timer = setInterval(look, lookedForAgainAfter);
    addEventListener('online', look);
    return () => {
      clearInterval(timer);
      removeEventListener('online', look);
    };
  }, [away, lookForLine]);

  useEffect(() => {
    let gone = false;
    const look = async () => {
      if ((await roundUntil()) !== null || !away || gone) return;
      holdRound(null);
      queries.clear();
      setAway(false);
      setUser(null);
    };
    void look();
    const timer = setInterval(() => void look(), roundLookedAtAfter);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [away, queries]);

  const openRound = useCallback(async (code: string) => {
    const opened = await openKeptRound(code);
    if ('triesLeft' in opened) return opened.triesLeft;
    noteAct();
    holdRound(opened);
    setLocked(false);
    setUser(opened.user);
    return null;
  }, []);

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
    await leaveRound();
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
    holdRound(null);
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
        if (problem instanceof Problem && problem.code === 'not_signed_in') {
          void leaveRound();
          setUser(null);
        }
        if (isUnreachable(problem) && (await roundUntil()) !== null) setAway(true);
        throw problem;
      }
    },
    [begin],
  );

  const session = useMemo<Session>(
    () => ({ user, locked, away, openRound, lookForLine, signIn, signOut, lock, unlock }),
    [user, locked, away, openRound, lookForLine, signIn, signOut, lock, unlock],
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
