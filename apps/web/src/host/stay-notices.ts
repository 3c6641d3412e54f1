import type { Messages } from '@libs/api-client';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';

/** A dwelling whose guests this host reports. */
export type HostedDwelling = Messages['HostedDwellingDetails'];

/** What the law's clock says of an arrival, before anything is sent. */
export type StayClock = Messages['StayClockAnswer'];

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

/** What the law says of one stay, asked of the server because the law's values change from day to day. */
export function useStayClock(question: Messages['StayClockQuestion'] | null) {
  return useQuery({
    queryKey: ['stay-clock', question],
    queryFn: () => answerOf(api.POST('/api/v1/stay-clock', { body: question ?? never() })),
    enabled: question !== null,
    placeholderData: (before) => before,
  });
}

function never(): never {
  throw new Error('asked without a question');
}
