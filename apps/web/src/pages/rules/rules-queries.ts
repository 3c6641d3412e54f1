import type { Messages } from '@libs/api-client';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';

/** How often progress is asked for, in milliseconds, while something runs. */
const whileRunning = 1_000;

/** Every parameter with its values over time; articles come in the language of the screen. */
export function useParameters() {
  const { language } = useSpeech();
  return useQuery({
    queryKey: ['rules', 'parameters', language],
    queryFn: () =>
      answerOf(api.GET('/api/v1/rules/parameters', { headers: { 'Accept-Language': language } })),
  });
}

/** Whether something of a proposal goes on in the background. */
export const isRunning = ({ state, dryRun, recalculation }: Messages['RuleProposalDetails']): boolean =>
  (['trying', 'tried', 'proposed'].includes(state) && !dryRun.finished) ||
  (recalculation !== null && recalculation.state !== 'finished');

/** The proposals, asked for again and again while a dry run or a recalculation goes on. */
export function useProposals() {
  const { language } = useSpeech();
  return useQuery({
    queryKey: ['rules', 'proposals', language],
    queryFn: () => answerOf(api.GET('/api/v1/rules/proposals', { headers: { 'Accept-Language': language } })),
    refetchInterval: ({ state }) => (state.data?.items.some(isRunning) ? whileRunning : false),
  });
}

/** The years of the office calendar. */
export function useOfficeYears() {
  return useQuery({ queryKey: ['office-years'], queryFn: () => answerOf(api.GET('/api/v1/office-years')) });
}
