import type { Messages } from '@libs/api-client';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { DayText } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import { useReadingPurpose } from '../../session/access-purpose.ts';

/** A service of one member of the family. */
export type ServiceOfMember = Messages['ServiceOfMember'];

/** What residence opens to the person's family on a day, in the officer's commune or in that of the person's address. */
export function useFamilyServices(residentId: string, on: DayText, communeCode: string | null) {
  const { language } = useSpeech();
  const { area } = useOfficer();
  const purpose = useReadingPurpose();
  return useQuery({
    queryKey: ['resident', residentId, 'services', on, communeCode, language],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/residents/{id}/services', {
          params: {
            path: { id: residentId },
            query: { on, ...(communeCode === null ? {} : { communeCode }) },
            header: { ...purpose, 'accept-language': language },
          },
        }),
      ),
    enabled: area.level === 'commune' || communeCode !== null,
    placeholderData: (before) => before,
  });
}
