import type { Messages } from '@libs/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { DayText } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { useReadingPurpose } from '../../session/access-purpose.ts';

export type DwellingRecord = Messages['DwellingRecord'];
export type PersonAtDwelling = Messages['PersonAtDwelling'];
export type DuplicatePair = Messages['DuplicatePair'];

/** The days that a list of people is of: one day, or a period. */
export type DaysAsked = { readonly on: DayText } | { readonly from: DayText; readonly until: DayText };

/** All that is known of a dwelling but for the people in it. */
export function useDwelling(id: string) {
  const { language } = useSpeech();
  return useQuery({
    queryKey: ['dwelling', id, 'record', language],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/dwellings/{id}', {
          params: { path: { id } },
          headers: { 'accept-language': language },
        }),
      ),
  });
}

/** Who is there on the days asked about. */
export function usePeople(id: string, days: DaysAsked) {
  const header = useReadingPurpose();
  return useInfiniteQuery({
    queryKey: ['dwelling', id, 'people', days],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/dwellings/{id}/residents', {
          params: { path: { id }, query: { ...days, ...(pageParam && { cursor: pageParam }) }, header },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
  });
}

/** Whom officers found not to live there. */
export function useFindings(id: string) {
  const header = useReadingPurpose();
  return useQuery({
    queryKey: ['dwelling', id, 'findings'],
    queryFn: () => answerOf(api.GET('/api/v1/dwellings/{id}/findings', { params: { path: { id }, header } })),
  });
}

/** Dwellings of the area that look like one; or what looks like this dwelling. */
export function useDuplicates(dwellingId?: string) {
  return useInfiniteQuery({
    queryKey: ['dwelling', dwellingId ?? 'area', 'duplicates'],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/dwelling-duplicates', {
          params: { query: { ...(dwellingId && { dwellingId }), ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/**
 * What each of two dwellings that look like one has. Read for its form alone, as what was recorded since a merge: the form is
 * still there when the page is read anew, and what it asked about is not.
 */
export function useComparison({ one, other }: DuplicatePair) {
  return useQuery({
    queryKey: ['dwelling-comparison', one.id, other.id],
    staleTime: 0,
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/dwelling-comparison', {
          params: { query: { dwellingId: one.id, otherDwellingId: other.id } },
        }),
      ),
  });
}

/** What was recorded since a merge; read for its form alone. */
export function useMerge(id: string) {
  const header = useReadingPurpose();
  return useQuery({
    queryKey: ['dwelling-merge', id],
    staleTime: 0,
    queryFn: () => answerOf(api.GET('/api/v1/dwelling-merges/{id}', { params: { path: { id }, header } })),
  });
}

/** Whether claims and objections wait for an answer, or have one. */
export type AnswerState = 'open' | 'answered';

/** Claims to own or manage: the oldest that wait first, or what was answered last. */
export function useClaims(state: AnswerState) {
  return useInfiniteQuery({
    queryKey: ['dwelling', 'area', 'claims', state],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/ownership-claims', {
          params: { query: { state, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** Objections of owners: the first due that wait, or what was answered last. */
export function useObjections(state: AnswerState) {
  const header = useReadingPurpose();
  return useInfiniteQuery({
    queryKey: ['dwelling', 'area', 'objections', state],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/owner-objections', {
          params: { query: { state, ...(pageParam && { cursor: pageParam }) }, header },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** The host accounts of the area. */
export function useHostAccounts() {
  return useQuery({
    queryKey: ['host-accounts'],
    queryFn: () => answerOf(api.GET('/api/v1/host-accounts')),
  });
}
