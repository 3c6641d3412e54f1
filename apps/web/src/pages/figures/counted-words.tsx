import type { Messages } from '@libs/api-client';
import { bases, figuresWords, populations } from '@libs/words';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';

type Counted = Pick<Messages['Headcount'], 'population' | 'on' | 'basis' | 'codeSet' | 'originUnknown'>;

/** Whom a headcount of one day counts, where, on which day and by which map: it is never shown without this. */
export function useSentence(): (counted: Counted, area: string) => string {
  const { say } = useSpeech();
  return ({ population, on, basis, codeSet }, area) =>
    say(figuresWords.sentence, {
      population: say(populations[population]),
      area,
      day: writeDay(on),
      basis: say(bases[basis]),
      codeSet,
    });
}

/** How many are away whose permanent residence nobody knows, and why they are not among the migrants. */
export function OriginUnknown({ counted }: { readonly counted: Counted }) {
  const { say } = useSpeech();
  const write = useNumbers();
  return (
    <p>
      {say(figuresWords.originUnknown)}: <b>{write(counted.originUnknown)}</b>.{' '}
      {say(figuresWords.originUnknownWhy)}
    </p>
  );
}
