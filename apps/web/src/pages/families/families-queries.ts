import type { Messages } from '@libs/api-client';
import { type QueryClient, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { printBlob } from '../../papers/print-paper.ts';

export type Need = Messages['ServiceRequest']['need'];
export type PersonInNeed = Messages['PersonInNeed'];
export type ServiceRequest = Messages['ServiceRequest'];
export type RequestState = ServiceRequest['state'];

export type NeedCounts = Messages['NeedCounts'];

/** What may come of calling on somebody in need. */
export const outcomes = ['contact', 'has_already', 'decline', 'move_away'] as const;
export type Outcome = (typeof outcomes)[number];

const header = { 'Access-Purpose': 'service_placement' } as const;
const limit = 50;

/** What each role looks after. */
export const needsOfRole: Readonly<Record<string, readonly Need[]>> = {
  education_officer: ['school_place'],
  insurance_officer: ['health_insurance', 'social_insurance'],
};

/** How many are in need, by commune and grade, asked together with a list that was read then. */
const countsBeside = (need: Need, readAt: number | null) =>
  queryOptions({
    queryKey: ['families', 'counts', need, readAt],
    queryFn: async () => {
      const began = Date.now();
      const counts = await answerOf(api.GET('/api/v1/service-need-counts', { params: { query: { need } } }));
      return { ...counts, took: Date.now() - began };
    },
    // The list finds what was asked together with it.
    staleTime: 30_000,
  });

/**
 * How many are in need, by commune and grade; again every minute or less often, because others come while the list is looked at.
 * @param readAt when the list was read beside which they stand; null: not yet
 */
export function useNeedCounts(need: Need, readAt: number | null) {
  return useQuery({
    ...countsBeside(need, readAt),
    placeholderData: (before: (NeedCounts & { took: number }) | undefined, query) =>
      query?.queryKey[2] === need ? before : undefined,
    // A whole province is counted: never for more than a hundredth of the time.
    refetchInterval: ({ state }) => Math.max(60_000, 100 * (state.data?.took ?? 0)),
    enabled: readAt !== null,
  });
}

/**
 * When a page of a list is read. The counts beside a list are asked before its first page is, so that nobody comes to it
 * unnoticed between the two.
 */
function beginReading(client: QueryClient, need: Need, cursor: string | null): number {
  const readAt = Date.now();
  if (cursor === null) void client.prefetchQuery(countsBeside(need, readAt));
  return readAt;
}

/** Who lives in the area without a known place or insurance; or instead of them those set aside. */
export function usePeopleInNeed(
  need: Need,
  communeCode: string | null,
  grade: string | null,
  isSetAside: boolean,
) {
  return useInfiniteQuery({
    queryKey: ['families', 'in-need', need, communeCode, grade, isSetAside],
    queryFn: async ({ pageParam, client }) => {
      const readAt = beginReading(client, need, pageParam);
      const query = {
        ...{ need, limit },
        ...(communeCode === null ? {} : { communeCode }),
        ...(grade === null ? {} : { grade: Number(grade) }),
        ...(isSetAside ? { setAside: 'only' as const } : {}),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      const page = await answerOf(api.GET('/api/v1/service-needs', { params: { header, query } }));
      return { ...page, readAt };
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The requests of a need, in one state, overdue, or all, newest first. */
export function useRequests(need: Need, state: RequestState | 'overdue' | null) {
  return useInfiniteQuery({
    queryKey: ['families', 'requests', need, state],
    queryFn: async ({ pageParam, client }) => {
      const readAt = beginReading(client, need, pageParam);
      const query = {
        ...{ need, limit },
        ...(state === null ? {} : state === 'overdue' ? { due: state } : { state }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      const page = await answerOf(api.GET('/api/v1/service-requests', { params: { header, query } }));
      return { ...page, readAt };
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Asks for everybody chosen in one go; the same key asks once. */
export const askFor = (body: Messages['NewServiceRequest'], key: { readonly 'Idempotency-Key': string }) =>
  answerOf(api.POST('/api/v1/service-requests', { params: { header: { ...header, ...key } }, body }));

/** One step on a request. */
export const takeStep = (id: string, body: Messages['StepOnRequest']) =>
  answerOf(api.POST('/api/v1/service-requests/{id}/steps', { params: { path: { id }, header }, body }));

/** The paper of the whole family, in the browser's print dialogue. */
export async function printFamilyPaper(id: string): Promise<void> {
  const params = { path: { id }, header };
  printBlob(await answerOf(api.GET('/api/v1/service-requests/{id}.pdf', { params, parseAs: 'blob' })));
}

/** Passes the family's wish to register on to the commune police. */
export const passOnWish = (id: string) =>
  answerOf(api.POST('/api/v1/service-requests/{id}/registration-wish', { params: { path: { id }, header } }));

/** Makes a family of each household among the people of this request's family. */
export const partFamily = (id: string) =>
  answerOf(api.POST('/api/v1/service-requests/{id}/family-parting', { params: { path: { id }, header } }));
