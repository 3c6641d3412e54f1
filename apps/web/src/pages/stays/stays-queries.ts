import type { Messages } from '@libs/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { DayText } from '../../days/day-text.ts';
import type { StayNotice } from '../../stays/guest-message.ts';

/** Why these screens read somebody's data; it goes into the audit with each reading. */
export const forAStay = { 'Access-Purpose': 'stay_report' } as const;

/** What is read here is asked anew whenever something was reported or settled. */
export const ofStays = 'stays';

const pages = {
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }: { readonly nextCursor: string | null }) => nextCursor,
};
const from = (cursor: string | null) => (cursor === null ? {} : { cursor });

/** A report with its history. */
export type NoticeDetails = Messages['StayNoticeDetails'];

/** The page of one report; those of medical facilities are read apart. */
export const pageOfNotice = ({ id, restricted }: Pick<StayNotice, 'id' | 'restricted'>) =>
  `/stays/${restricted ? 'medical' : 'reports'}/${id}`;

/** One report of the commune; of a medical facility it is asked for apart. */
export const useNotice = (id: string, isMedical: boolean) =>
  useQuery({
    queryKey: [ofStays, 'notice', id, isMedical],
    queryFn: () => {
      const params = { params: { path: { id }, header: forAStay } };
      return answerOf(
        isMedical
          ? api.GET('/api/v1/stay-notices/restricted/{id}', params)
          : api.GET('/api/v1/stay-notices/{id}', params),
      );
    },
  });

/** The way by which a report came. */
export type StayChannel = StayNotice['channel'];

/** The reports of the commune that were sent on a day, by one way or any, newest first. */
export const useReports = (on: DayText, channel: StayChannel | null) =>
  useInfiniteQuery({
    queryKey: [ofStays, 'reports', on, channel],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/stay-notices', {
          params: {
            header: forAStay,
            query: { on, limit: 50, ...(channel !== null && { channel }), ...from(pageParam) },
          },
        }),
      ),
    ...pages,
  });

/** Which reports of medical facilities: those sent on a day, or all that stand of one facility. */
export type MedicalQuestion = { readonly on: DayText } | { readonly dwellingId: string };

/** Stays in medical facilities, which are read only for a purpose of their own. */
export const useMedicalStays = (question: MedicalQuestion, purpose: PurposeOfMedical) =>
  useInfiniteQuery({
    queryKey: [ofStays, 'medical', question, purpose],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/stay-notices/restricted', {
          params: {
            header: { 'Access-Purpose': purpose ?? 'stay_report' },
            query: {
              ...question,
              ...('dwellingId' in question && { state: 'recorded' as const }),
              limit: 50,
              ...from(pageParam),
            },
          },
        }),
      ),
    enabled: purpose !== null,
    ...pages,
  });

/** Why stays in medical facilities are read; null while nobody has said. */
export type PurposeOfMedical = 'stay_report' | 'inspection' | null;

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

/** The same of people who are known by stays in medical facilities alone. */
export const useMatchesOfPatients = (purpose: PurposeOfMedical) =>
  useInfiniteQuery({
    queryKey: [ofStays, 'matches of patients', purpose],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/stay-matches/restricted', {
          params: {
            header: { 'Access-Purpose': purpose ?? 'stay_report' },
            query: { limit: 20, ...from(pageParam) },
          },
        }),
      ),
    enabled: purpose !== null,
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
