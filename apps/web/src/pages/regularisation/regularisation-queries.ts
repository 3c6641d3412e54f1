import type { Messages } from '@libs/api-client';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';

const header = { 'Access-Purpose': 'inspection' } as const;

export type RegularisationLists = 'due' | 'open' | 'closed';
export type Regularisation = Messages['RegularisationDetails'];

/** People who are helped to register, those that come up first before the others. */
export function useRegularisations(list: RegularisationLists) {
  return useInfiniteQuery({
    queryKey: ['regularisations', 'list', list],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/regularisation-cases', {
          params: { header, query: { list, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** How one person was and is helped. */
export function useRegularisationsOf(residentId: string) {
  return useQuery({
    queryKey: ['regularisations', 'of', residentId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/regularisation-cases', {
          params: { header, query: { list: 'all', residentId } },
        }),
      ),
  });
}

/** One of them, with all that was done. */
export function useRegularisation(id: string | null) {
  return useQuery({
    queryKey: ['regularisations', 'one', id],
    queryFn: () =>
      answerOf(api.GET('/api/v1/regularisation-cases/{id}', { params: { header, path: { id: id ?? '' } } })),
    enabled: id !== null,
  });
}

/** The provisions that may concern the person; asked only where an officer wants to see them. */
export function useProvisions(id: string, wanted: boolean) {
  const { language } = useSpeech();
  return useQuery({
    queryKey: ['regularisations', 'provisions', id, language],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/regularisation-cases/{id}/candidate-provisions', {
          params: { header: { ...header, 'accept-language': language }, path: { id } },
        }),
      ),
    enabled: wanted,
  });
}

/** What a step answered takes the place of what was shown; the lists are old. */
export function useRenewRegularisation() {
  const queries = useQueryClient();
  return (details: Regularisation) => {
    queries.setQueryData(['regularisations', 'one', details.id], details);
    return Promise.all(
      ['list', 'of'].map((what) => queries.invalidateQueries({ queryKey: ['regularisations', what] })),
    );
  };
}
