import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';

/** The states by which the list can be filtered. */
export const accountStateCodes = ['invited', 'awaiting_approval', 'active', 'suspended'] as const;
/** One of them. */
export type AccountStateCode = (typeof accountStateCodes)[number];

/** The accounts that this officer may see, oldest first. */
export function useAccounts(state: AccountStateCode | null) {
  return useInfiniteQuery({
    queryKey: ['accounts', state],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/accounts', {
          params: {
            query: {
              limit: 100,
              ...(state === null ? {} : { state }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The levels of area that each role works on; the server checks them again. */
export const levelsOfRole = {
  commune_police: ['commune'],
  provincial_police: ['province'],
  labour_officer: ['province', 'nation'],
  education_officer: ['province'],
  insurance_officer: ['province'],
  host: ['commune'],
  auditor: ['nation'],
  administrator: ['nation'],
} as const;
