import type { Messages } from '@libs/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { ListShown } from './list-shown.ts';

const header = { 'Access-Purpose': 'temporary_residence_case' } as const;

/** How many rows come at once. */
const limit = 50;

/** How much each list holds. */
export function useCounts() {
  return useQuery({
    queryKey: ['work-lists', 'counts'],
    queryFn: () => answerOf(api.GET('/api/v1/cases/counts')),
    // Others work in the same lists while this one is looked at.
    refetchInterval: 60_000,
  });
}

/** The cases of a list, or all in a state, those due first before the others. */
export function useCases({ shown, kind }: { readonly shown: ListShown; readonly kind: string | null }) {
  return useInfiniteQuery({
    queryKey: ['work-lists', shown, kind],
    queryFn: ({ pageParam }) => {
      const query = {
        ...('list' in shown ? { list: shown.list } : {}),
        ...('state' in shown ? { state: shown.state } : {}),
        ...(kind === null ? {} : { kind: kind as Messages['CaseSummary']['kind'] }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
        limit,
      };
      return answerOf(api.GET('/api/v1/cases', { params: { header, query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    enabled: 'list' in shown || 'state' in shown,
  });
}

/** The registrations that lapse within so many days. */
export function useLapsing(within: 1 | 7 | 15 | 30 | null) {
  return useInfiniteQuery({
    queryKey: ['work-lists', 'lapsing', within],
    queryFn: ({ pageParam }) => {
      const query = { within: within ?? 30, ...(pageParam === null ? {} : { cursor: pageParam }), limit };
      return answerOf(api.GET('/api/v1/cases/lapsing', { params: { header, query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    enabled: within !== null,
  });
}

/** Registrations of this area that another commune ended and nobody has seen yet. */
export function useHandovers() {
  return useInfiniteQuery({
    queryKey: ['work-lists', 'handovers'],
    queryFn: ({ pageParam }) => {
      const query = { limit, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/handovers', { params: { header, query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Notes that a handover was seen. */
export const markSeen = (id: string) =>
  answerOf(api.POST('/api/v1/handovers/{id}/seen', { params: { header, path: { id } } }));

/** Families who wish to register, as schools and insurers passed it on. */
export function useWishes() {
  return useInfiniteQuery({
    queryKey: ['work-lists', 'wishes'],
    queryFn: ({ pageParam }) => {
      const query = { limit, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/registration-wishes', { params: { header, query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** How many people of the commune were helped by schools and insurers this year; from ten on, and nobody by name. */
export function useServiceCounts() {
  return useQuery({
    queryKey: ['service-counts', 'commune'],
    queryFn: () => answerOf(api.GET('/api/v1/service-counts', { params: { query: { by: 'commune' } } })),
  });
}

/** Somebody has called the family. */
export const markWishSeen = (id: string) =>
  answerOf(api.POST('/api/v1/registration-wishes/{id}/seen', { params: { header, path: { id } } }));
