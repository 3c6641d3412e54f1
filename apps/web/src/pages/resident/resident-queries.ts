import type { Messages } from '@libs/api-client';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { DayText } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { type ReadingPurpose, useReadingPurpose } from '../../session/access-purpose.ts';
import type { PersonQuestion } from '../../persons/person-question.ts';

/** All that is recorded about one resident. */
export type ResidentRecord = Messages['ResidentRecord'];

/** The person of the page. */
export function useResidentRecord(id: string) {
  const purpose = useReadingPurpose();
  return useQuery({
    queryKey: ['resident', id, 'page'],
    queryFn: () => answerOf(api.GET('/api/v1/residents/{id}', { params: { path: { id }, header: purpose } })),
  });
}

/** The residence over time, as known at the end of a day (`null`: now). The last answer stands until the next comes. */
export function useTimelineKnownOn(id: string, knownOn: DayText | null) {
  const { language } = useSpeech();
  const purpose = useReadingPurpose();
  return useQuery({
    queryKey: ['timeline', id, language, 'page', knownOn],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/residents/{id}/timeline', {
          params: {
            path: { id },
            query: knownOn === null ? {} : { knownOn },
            header: { ...purpose, 'accept-language': language },
          },
        }),
      ),
    placeholderData: (before) => before,
  });
}

/** The households of this area to which the person belongs or belonged. */
export function useHouseholds(id: string) {
  const purpose = useReadingPurpose();
  return useQuery({
    queryKey: ['resident', id, 'households'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/residents/{id}/households', { params: { path: { id }, header: purpose } })),
  });
}

/** Others of this area who fit the question, without the person of a page, and whether there are more. */
export async function findOthers(question: PersonQuestion, exceptId: string | null, purpose: ReadingPurpose) {
  const { items, nextCursor } = await answerOf(
    api.POST('/api/v1/residents/search', {
      params: { header: purpose },
      body: {
        ...(question.kind === 'number'
          ? { personalNumber: question.personalNumber }
          : {
              name: question.name,
              ...(question.birthYear === null ? {} : { birthYear: question.birthYear }),
            }),
        limit: 10,
      },
    }),
  );
  return { people: items.filter(({ id }) => id !== exceptId), hasMore: nextCursor !== null };
}
