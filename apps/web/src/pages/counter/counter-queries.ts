import type { Messages } from '@libs/api-client';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';
import type { PersonQuestion } from '../../persons/person-question.ts';
import { forACase } from '../../session/access-purpose.ts';
import type { PersonElsewhere } from './counter-draft.ts';

const bodyOf = (question: PersonQuestion) =>
  question.kind === 'number'
    ? { personalNumber: question.personalNumber }
    : { name: question.name, ...(question.birthYear === null ? {} : { birthYear: question.birthYear }) };

/** Who has this number anywhere, as far as another area may know; nothing where nobody has it. */
export async function lookUp(personalNumber: string): Promise<PersonElsewhere | null> {
  const answer = await answerOf(
    api.POST('/api/v1/residents/lookup', { params: { header: forACase }, body: { personalNumber } }),
  );
  if (!answer.known) return null;
  return {
    personalNumber,
    fullName: answer.fullName ?? '',
    birthYear: answer.birthYear ?? null,
    registration: answer.registration ?? null,
  };
}

/** What a search brought: people of this area, or the one elsewhere who has the number asked for. */
export interface FoundPeople {
  readonly people: readonly Messages['ResidentSummary'][];
  readonly hasMore: boolean;
  readonly elsewhere: PersonElsewhere | null;
}

/** The people of this area that fit the question; a number that nobody here has is looked up across areas. */
export async function findPeople(question: PersonQuestion): Promise<FoundPeople> {
  const page = await answerOf(
    api.POST('/api/v1/residents/search', {
      params: { header: forACase },
      body: { ...bodyOf(question), limit: 10 },
    }),
  );
  const isElsewhere = question.kind === 'number' && page.items.length === 0;
  return {
    people: page.items,
    hasMore: Boolean(page.nextCursor),
    elsewhere: isElsewhere ? await lookUp(question.personalNumber) : null,
  };
}

/** The person on the counter. */
export function useResident(id: string | null) {
  return useQuery({
    queryKey: ['resident', id],
    queryFn: () =>
      answerOf(api.GET('/api/v1/residents/{id}', { params: { path: { id: id ?? '' }, header: forACase } })),
    enabled: id !== null,
  });
}

/** The person's residence over time. */
export function useTimeline(residentId: string | null) {
  const { language } = useSpeech();
  return useQuery({
    queryKey: ['timeline', residentId, language],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/residents/{id}/timeline', {
          params: { path: { id: residentId ?? '' }, header: { ...forACase, 'accept-language': language } },
        }),
      ),
    enabled: residentId !== null,
  });
}

/** One temporary residence case. */
export function useCase(id: string | null) {
  return useQuery({
    queryKey: ['case', id],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/cases/{id}', {
          params: { path: { id: id ?? '' }, header: forACase },
        }),
      ),
    enabled: id !== null,
  });
}
