import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { DayText } from '../../days/day-text.ts';

/** Why these screens read somebody's data; it goes into the audit with each reading. */
export const forAStay = { 'Access-Purpose': 'stay_report' } as const;

/** What is read here is asked anew whenever something was reported or settled. */
export const ofStays = 'stays';

const pages = {
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }: { readonly nextCursor: string | null }) => nextCursor,
};
const from = (cursor: string | null) => (cursor === null ? {} : { cursor });

/** The reports of the commune that were sent on a day, newest first. */
export const useReports = (on: DayText) =>
  useInfiniteQuery({
    queryKey: [ofStays, 'reports', on],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/stay-notices', {
          params: { header: forAStay, query: { on, limit: 50, ...from(pageParam) } },
        }),
      ),
    ...pages,
  });

/** Stays in medical facilities, which are read only for a purpose of their own. */
export const useMedicalStays = (on: DayText, purpose: 'stay_report' | 'inspection' | null) =>
  useInfiniteQuery({
    queryKey: [ofStays, 'medical', on, purpose],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/stay-notices/restricted', {
          params: {
            header: { 'Access-Purpose': purpose ?? 'stay_report' },
            query: { on, limit: 50, ...from(pageParam) },
          },
        }),
      ),
    enabled: purpose !== null,
    ...pages,
  });

/** Pairs of records that may be one person. */
export const useMatches = () =>
  useInfiniteQuery({
    queryKey: [ofStays, 'matches'],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/stay-matches', {
          params: { header: forAStay, query: { limit: 20, ...from(pageParam) } },
        }),
      ),
    ...pages,
  });

/** What guests reported themselves and nobody has taken or refused yet. */
export const useGuestsReports = () =>
  useInfiniteQuery({
    queryKey: [ofStays, 'guests'],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/guest-stay-notices', {
          params: { header: forAStay, query: { limit: 50, ...from(pageParam) } },
        }),
      ),
    ...pages,
  });
