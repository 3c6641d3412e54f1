import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import type { CommonStay } from './guest-entry.ts';

/** What the law says of one stay before it is reported, asked of the server because the law's values change from day to day. */
export function useStayClock({ arrivedOn, arrivedAt, reportFrom, until }: CommonStay) {
  const question = {
    arrivedOn,
    ...(arrivedAt !== null && { arrivedAt }),
    ...(reportFrom !== undefined && { reportFrom }),
    until,
  };
  return useQuery({
    queryKey: ['stay-clock', question],
    queryFn: () => answerOf(api.POST('/api/v1/stay-clock', { body: question })),
    placeholderData: (before) => before,
  });
}
