import type { Messages } from '@libs/api-client';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { asBlob, type FetchFile, fileOf } from '../figures/figures-queries.ts';

export type NeedsForecast = Messages['NeedsForecast'];
export type ForecastSchoolYear = Messages['ForecastSchoolYear'];
export type ForecastGroup = Messages['ForecastGroup'];
export type ForecastErrorsOfKind = Messages['ForecastErrorsOfKind'];
export type ForecastErrorsOverall = Messages['ForecastErrorsOverall'];
export type ForecastTest = Messages['ForecastTest'];
/** The test of a school year, or that it is withheld. */
export type ToldTest = Messages['InsuranceForecastTest'];
export type InsuranceForecast = Messages['InsuranceForecast'];
export type PlanningValue = Messages['PlanningValue'];
export type PlanningValueEntry = Messages['PlanningValueEntry'];
export const horizons = [1, 3, 5] as const;
export type Horizon = (typeof horizons)[number];

/** What is asked of the forecast; it stands in the address bar and names nobody. */
export interface ForecastQuestion {
  /** Null for the whole area of the officer. */
  readonly area: string | null;
  readonly years: Horizon;
}

const queryOf = ({ area, years }: ForecastQuestion) => ({ years, ...(area === null ? {} : { area }) });

/** Tests of which none is withheld. */
export const allTold = (tests: readonly ForecastTest[]): ToldTest[] =>
  tests.map((test) => ({ schoolYear: test.schoolYear, test }));

/** The forecast of an area. */
export function useForecast(question: ForecastQuestion) {
  return useQuery({
    queryKey: ['needs-forecast', question],
    queryFn: () => answerOf(api.GET('/api/v1/needs-forecast', { params: { query: queryOf(question) } })),
    placeholderData: (before: NeedsForecast | undefined) => before,
  });
}

/** The forecast of health insurance of an area. */
export function useInsuranceForecast(question: ForecastQuestion) {
  return useQuery({
    queryKey: ['insurance-forecast', question],
    queryFn: () => answerOf(api.GET('/api/v1/insurance-forecast', { params: { query: queryOf(question) } })),
    placeholderData: (before: InsuranceForecast | undefined) => before,
  });
}

/** The same as a file. */
export const forecastFile =
  (question: ForecastQuestion): FetchFile =>
  (format, language) =>
    fileOf(
      api.GET('/api/v1/needs-forecast/file', {
        params: { query: { ...queryOf(question), format } },
        ...asBlob(language),
      }),
    );

/** The forecast of health insurance as a file. */
export const insuranceForecastFile =
  (question: ForecastQuestion): FetchFile =>
  (format, language) =>
    fileOf(
      api.GET('/api/v1/insurance-forecast/file', {
        params: { query: { ...queryOf(question), format } },
        ...asBlob(language),
      }),
    );

/** Unit costs and rates of a province. */
export function usePlanningValues(province: string) {
  return useQuery({
    queryKey: ['planning-values', province],
    queryFn: () => answerOf(api.GET('/api/v1/planning-values', { params: { query: { province } } })),
  });
}

export const recordPlanningValue = (body: PlanningValueEntry, key: { readonly 'Idempotency-Key': string }) =>
  answerOf(api.POST('/api/v1/planning-values', { params: { header: key }, body }));

export const voidPlanningValue = (id: string, reason: string) =>
  answerOf(api.POST('/api/v1/planning-values/{id}/voiding', { params: { path: { id } }, body: { reason } }));
