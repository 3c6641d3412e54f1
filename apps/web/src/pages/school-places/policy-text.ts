import { firstPlacesWords, schoolPolicyWords } from '@libs/words';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import type { Policy } from './school-places-queries.ts';

/** A policy in words: for whom, and from when until when. */
export function usePolicyText() {
  const { say } = useSpeech();
  return {
    whoFirst: ({ placesFirstFor, temporaryMonths }: Pick<Policy, 'placesFirstFor' | 'temporaryMonths'>) =>
      placesFirstFor
        .map((group) =>
          group === 'temporary' && temporaryMonths > 0
            ? say(schoolPolicyWords.forMonths, { months: temporaryMonths })
            : say(firstPlacesWords[group]),
        )
        .join(', '),
    period: ({ startsOn, until }: Pick<Policy, 'startsOn' | 'until'>) =>
      until === null
        ? say(schoolPolicyWords.from, { from: writeDay(startsOn) })
        : say(schoolPolicyWords.fromUntil, { from: writeDay(startsOn), until: writeDay(until) }),
  };
}
