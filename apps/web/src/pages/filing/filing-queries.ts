import type { Messages } from '@libs/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { forACase } from '../../session/access-purpose.ts';

/** A filing with its cases and the rows that wait to be mended. */
export type WholeFiling = Messages['WholeFiling'];

/** One filing. */
export function useFiling(id: string) {
  return useQuery({
    queryKey: ['filing', id],
    queryFn: () => answerOf(api.GET('/api/v1/filings/{id}', { params: { path: { id }, header: forACase } })),
  });
}

/** Shows a filing as an act left it; whatever else tells of its cases is read anew. */
export function useKeepFiling(): (whole: WholeFiling) => Promise<unknown> {
  const queries = useQueryClient();
  return (whole) => {
    queries.setQueryData(['filing', whole.id], whole);
    return Promise.all(
      ['case', 'case-papers', 'work-lists', 'timeline', 'resident', 'national-entries'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    );
  };
}
