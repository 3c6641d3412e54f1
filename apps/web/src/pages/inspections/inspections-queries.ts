import type { Messages } from '@libs/api-client';
import type { visitReasons } from '@libs/words';
import {
  useInfiniteQuery,
  useQuery,
  useQueryClient,
  type InfiniteData,
  type QueryClient,
} from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { theRound } from '../../rounds/on-the-round.ts';
import type { Round } from '../../rounds/round-store.ts';
import { listen, theOutbox, type Outbox } from './unsent.ts';

/** Why doors are knocked at; it goes into the audit with each reading. */
export const forAnInspection = { 'Access-Purpose': 'inspection' } as const;

export type VisitReason = keyof typeof visitReasons;

/** The dwellings to visit, those with the greatest likely gain first. */
export function useVisits(reason: VisitReason | null) {
  return useInfiniteQuery({
    queryKey: ['visits', 'list', reason],
    networkMode: 'always',
    gcTime: Infinity,
    queryFn: ({ pageParam }) => {
      const round = theRound();
      if (round) return pageOfRound(round, reason);
      const query = {
        ...(reason === null ? {} : { reason }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answerOf(
        api.GET('/api/v1/inspections/visit-list', { params: { header: forAnInspection, query } }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** One dwelling. Where the list was loaded it is known already, so the line may be gone by the time its door is reached. */
export function useVisitedDwelling(id: string) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: ['visits', 'dwelling', id],
    networkMode: 'always',
    queryFn: () =>
      lineOfRound(id) ??
      answerOf(
        api.GET('/api/v1/inspections/dwellings/{id}', {
          params: { header: forAnInspection, path: { id } },
        }),
      ),
    initialData: () => listed(queries, id),
  });
}

/** The doors of a round that was taken along, all on one page. */
function pageOfRound({ lines }: Round, reason: VisitReason | null): Messages['VisitPage'] {
  const items = lines.filter(
    ({ reasons }) => reason === null || reasons.some((one) => one.reason === reason),
  );
  return { items, atMost: items.length, nextCursor: null };
}

const lineOfRound = (id: string): Messages['VisitLine'] | undefined =>
  theRound()?.lines.find(({ dwellingId }) => dwellingId === id);

function listed(queries: QueryClient, id: string): Messages['VisitLine'] | undefined {
  return queries
    .getQueriesData<InfiniteData<Messages['VisitPage']>>({ queryKey: ['visits', 'list'] })
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap(({ items }) => items)
    .find(({ dwellingId }) => dwellingId === id);
}

/** What visits found at a dwelling before. */
export function usePastVisits(dwellingId: string) {
  return useQuery({
    queryKey: ['visits', 'past', dwellingId],
    enabled: theRound() === null,
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/dwellings/{id}/inspections', {
          params: { header: forAnInspection, path: { id: dwellingId } },
        }),
      ),
  });
}

/** What visits found of a person. */
export function useVisitsOf(residentId: string) {
  return useQuery({
    queryKey: ['visits', 'of', residentId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/residents/{id}/inspections', {
          params: { header: forAnInspection, path: { id: residentId } },
        }),
      ),
  });
}

/** Counts by commune and hit rates. */
export function useInspectionCounts() {
  return useQuery({
    queryKey: ['visits', 'counts'],
    queryFn: () => answerOf(api.GET('/api/v1/inspections/counts')),
  });
}

/** What waits to be sent; whatever was sent makes the lists old. */
export function useOutbox(): Outbox {
  const outbox = useSyncExternalStore(listen, theOutbox);
  const queries = useQueryClient();
  const sent = outbox.sent.length;
  useEffect(() => {
    if (sent === 0) return;
    void queries.invalidateQueries({ queryKey: ['visits'] });
    void queries.invalidateQueries({ queryKey: ['regularisations'] });
  }, [queries, sent]);
  return outbox;
}
