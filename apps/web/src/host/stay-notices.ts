import type { Messages } from '@libs/api-client';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';

/** A dwelling whose guests this host reports. */
export type HostedDwelling = Messages['HostedDwellingDetails'];

/** What is read of guests is asked anew whenever something was sent, corrected or ended. */
export const ofGuests = 'guests';

/** Tonight: the clock, and who is there. */
export const useTonight = () =>
  useQuery({
    queryKey: [ofGuests, 'tonight'],
    queryFn: () => answerOf(api.GET('/api/v1/host/tonight')),
    refetchInterval: 60_000,
  });

/** The dwellings of this host. */
export const useHostedDwellings = () =>
  useQuery({
    queryKey: ['hosted-dwellings'],
    queryFn: () => answerOf(api.GET('/api/v1/hosted-dwellings')),
    staleTime: Infinity,
  });
