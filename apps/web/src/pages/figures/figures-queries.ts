import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { FiguresQuestion } from './figures-question.ts';

/** The headcount for the question in the address bar. */
export function useHeadcount(question: FiguresQuestion, enabled: boolean) {
  const { on, basis, population, rows, columns, province } = question;
  return useQuery({
    queryKey: ['headcount', question],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/headcounts', {
          params: {
            query: {
              on,
              by: [rows, ...(columns === null || columns === rows ? [] : [columns])].join(','),
              basis,
              population,
              ...(province === null ? {} : { province }),
            },
          },
        }),
      ),
    enabled,
  });
}

/** Names of the communes of a province of today, at once. */
export function useCommunesOfProvince(province: string | null) {
  return useQuery({
    queryKey: ['communes-of-province', province],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/administrative-units/communes', {
          params: { query: { province: province ?? '', limit: 500 } },
        }),
      ),
    enabled: province !== null,
    staleTime: Infinity,
  });
}
