import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { ofGuests } from '../stay-notices.ts';
import { nobody, type GuestEntry } from '../../stays/guest-entry.ts';

const pauseBeforeTelling = 2_000;

/**
 * Tells the server which guests are entered and not sent, so that the reminder at 21:30 reaches a host whose telephone
 * lies in a drawer, and finds what was entered on another device. A lost line loses nothing: the device keeps its own.
 */
export function useServerDraft(dwellingId: string | null, typed: readonly GuestEntry[]) {
  const told = useRef('[]');
  const text = JSON.stringify(typed);
  useEffect(() => {
    if (dwellingId === null || text === told.current) return;
    const timer = setTimeout(() => {
      told.current = text;
      answerOf(
        api.PUT('/api/v1/host/stay-drafts/{dwellingId}', {
          params: { path: { dwellingId } },
          body: { guests: JSON.parse(text) as Record<string, never>[] },
        }),
      ).catch(() => undefined);
    }, pauseBeforeTelling);
    return () => {
      clearTimeout(timer);
    };
  }, [dwellingId, text]);
  const guests = useKeptDrafts().find((draft) => draft.dwellingId === dwellingId)?.guests ?? [];
  return { waiting: guests.map((guest) => ({ ...nobody, ...(guest as Partial<GuestEntry>) })) };
}

/** By dwelling, the guests that the server was told of, from whichever device. */
export function useKeptDrafts() {
  const kept = useQuery({
    queryKey: [ofGuests, 'drafts'],
    queryFn: () => answerOf(api.GET('/api/v1/host/stay-drafts')),
    staleTime: Infinity,
  });
  return kept.data?.items ?? [];
}
