import type { Messages } from '@libs/api-client';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';

export type SchoolPlan = Messages['SchoolPlan'];
export type PlanRow = Messages['PlanRow'];
export type SchoolPlacesEntry = Messages['SchoolPlacesEntry'];
export type Policy = Messages['SchoolPlacePolicyRecord'];
export type NewPolicy = Messages['NewSchoolPlacePolicy'];
export type PolicyEffect = Messages['PolicyEffect'];

/** Children and places of the area in a school year. */
export function useSchoolPlan(schoolYear: number | null) {
  return useQuery({
    queryKey: ['school-plan', schoolYear],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/school-plan', { params: { query: schoolYear === null ? {} : { schoolYear } } }),
      ),
  });
}

/** The policies of the province, by level and the newest first. */
export function usePolicies() {
  return useQuery({
    queryKey: ['school-place-policies'],
    queryFn: () => answerOf(api.GET('/api/v1/school-place-policies')),
  });
}

type Key = { readonly 'Idempotency-Key': string };

export const enterPlaces = (body: Messages['NewSchoolPlaces'], key: Key) =>
  answerOf(api.POST('/api/v1/school-places', { params: { header: key }, body }));

export const voidPlaces = (id: string, reason: string) =>
  answerOf(api.POST('/api/v1/school-places/{id}/void', { params: { path: { id } }, body: { reason } }));

export const showEffect = (body: NewPolicy) =>
  answerOf(api.POST('/api/v1/school-place-policies/effect', { body }));

export const recordPolicy = (body: NewPolicy, key: Key) =>
  answerOf(api.POST('/api/v1/school-place-policies', { params: { header: key }, body }));

export const voidPolicy = (id: string, reason: string) =>
  answerOf(
    api.POST('/api/v1/school-place-policies/{id}/void', { params: { path: { id } }, body: { reason } }),
  );
