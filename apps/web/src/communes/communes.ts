import { useQueries, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';

/** Names of units do not change while a page is open. */
const forThePage = { staleTime: Infinity, gcTime: Infinity } as const;

const communeQuery = (code: string) => ({
  queryKey: ['commune', code],
  queryFn: () =>
    answerOf(api.GET('/api/v1/administrative-units/communes/{code}', { params: { path: { code } } })),
  ...forThePage,
});

/** Full names of communes by code, as they come in; until then the code stands for the name. */
export function useCommuneNames(codes: readonly (string | null | undefined)[]): (code: string) => string {
  const asked = [...new Set(codes.filter((code) => code !== null && code !== undefined))];
  const answers = useQueries({ queries: asked.map(communeQuery) });
  return (code) => {
    const commune = answers[asked.indexOf(code)]?.data;
    return commune ? `${commune.fullName}, ${commune.provinceName}` : code;
  };
}

/** The provinces in force on a day, in the order of their codes. */
export function useProvinces(on: string) {
  return useQuery({
    queryKey: ['provinces', on],
    queryFn: () => answerOf(api.GET('/api/v1/administrative-units/provinces', { params: { query: { on } } })),
    ...forThePage,
  });
}

/** Communes whose name fits what was typed, without diacritics if need be. */
export function useCommunesLike(typed: string) {
  const q = typed.trim();
  return useQuery({
    queryKey: ['communes-like', q],
    queryFn: () =>
      answerOf(api.GET('/api/v1/administrative-units/communes', { params: { query: { q, limit: 8 } } })),
    enabled: q.length >= 2,
    placeholderData: (before) => before,
    ...forThePage,
  });
}
