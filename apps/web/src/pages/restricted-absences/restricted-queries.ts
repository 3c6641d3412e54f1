import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { forACase } from '../../session/access-purpose.ts';

/** The declarations of the own commune, for a named officer. */
export function useRestrictedAbsences(state: 'to_answer' | 'answered') {
  return useInfiniteQuery({
    queryKey: ['restricted-absences', state],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/restricted-absences', {
          params: {
            header: forACase,
            query: { state, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    // Whoever is not named is told so once and not again and again.
    retry: false,
  });
}

/** One declaration. */
export function useRestrictedAbsence(id: string) {
  return useQuery({
    queryKey: ['restricted-absences', 'one', id],
    queryFn: () =>
      answerOf(api.GET('/api/v1/restricted-absences/{id}', { params: { path: { id }, header: forACase } })),
    retry: false,
  });
}
