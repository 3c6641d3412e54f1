import type { Language } from '@libs/words';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { Problem } from '../../api/problem.ts';
import { daysAfter } from '../../days/day-text.ts';
import type { CountedPeople, FiguresQuestion, FlowsQuestion, SeriesQuestion } from './figures-question.ts';

const peopleQuery = ({ basis, population, province }: CountedPeople) => ({
  basis,
  population,
  ...(province === null ? {} : { province }),
});

const headcountQuery = (question: FiguresQuestion) => {
  const { on, rows, columns, knownOn } = question;
  return {
    ...peopleQuery(question),
    on,
    by: [rows, ...(columns === null || columns === rows ? [] : [columns])].join(','),
    ...(knownOn === null ? {} : { knownOn }),
  };
};

const seriesQuery = (question: SeriesQuestion) => {
  const { from, lastDay, step, split } = question;
  return {
    ...peopleQuery(question),
    from,
    until: daysAfter(lastDay, 1),
    step,
    ...(split === null ? {} : { by: split }),
  };
};

const flowsQuery = (question: FlowsQuestion) => ({ ...peopleQuery(question), on: question.on });

/** The headcount for the question in the address bar. */
export function useHeadcount(question: FiguresQuestion, enabled: boolean) {
  return useQuery({
    queryKey: ['headcount', question],
    queryFn: () => answerOf(api.GET('/api/v1/headcounts', { params: { query: headcountQuery(question) } })),
    enabled,
  });
}

/** The same headcount on every day or month of a period. */
export function useHeadcountSeries(question: SeriesQuestion) {
  return useQuery({
    queryKey: ['headcount-series', question],
    queryFn: () =>
      answerOf(api.GET('/api/v1/headcounts/series', { params: { query: seriesQuery(question) } })),
  });
}

/** Who is at home in which province and counts in which, on a day. */
export function useFlows(question: FlowsQuestion) {
  return useQuery({
    queryKey: ['headcount-flows', question],
    queryFn: () => answerOf(api.GET('/api/v1/headcounts/flows', { params: { query: flowsQuery(question) } })),
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

/** What figures are taken away as. */
export type FileFormat = 'csv' | 'xlsx';

/** A file of figures with the name that the server gives it. */
export interface FiguresFile {
  readonly name: string;
  readonly content: Blob;
}

/** Fetches the figures on the screen as a file, in the language of the screen. */
export type FetchFile = (format: FileFormat, language: Language) => Promise<FiguresFile>;

/** The headcount of one day as a file: the same question as on the screen. */
export const headcountFile =
  (question: FiguresQuestion): FetchFile =>
  (format, language) =>
    fileOf(
      api.GET('/api/v1/headcounts/file', {
        params: { query: { ...headcountQuery(question), format } },
        ...asBlob(language),
      }),
    );

/** The series as a file. */
export const seriesFile =
  (question: SeriesQuestion): FetchFile =>
  (format, language) =>
    fileOf(
      api.GET('/api/v1/headcounts/series/file', {
        params: { query: { ...seriesQuery(question), format } },
        ...asBlob(language),
      }),
    );

/** The matrix of provinces as a file. */
export const flowsFile =
  (question: FlowsQuestion): FetchFile =>
  (format, language) =>
    fileOf(
      api.GET('/api/v1/headcounts/flows/file', {
        params: { query: { ...flowsQuery(question), format } },
        ...asBlob(language),
      }),
    );

/** Fetched by the page and not opened as an address: the session is renewed on the way, and a refusal has its words. */
export const asBlob = (language: Language) =>
  ({ parseAs: 'blob', headers: { 'Accept-Language': language } }) as const;

/** The answer to a download, with the name that the server gives it. */
export async function fileOf(
  call: Promise<{ data?: Blob; error?: unknown; response: Response }>,
): Promise<FiguresFile> {
  const { data, error, response } = await call;
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  if (!response.ok || data === undefined || name === undefined) throw Problem.from(response.status, error);
  return { name, content: data };
}
