import { stayPurposes, proofKinds, type Sentence } from '@libs/words';
import { writeDay } from '../../days/day-text.ts';
import type { FilingEntry } from './counter-draft.ts';

/** One line for a step that is folded away: what stands in it. */
export function summaryOf(
  step: 'dwelling' | 'term' | 'papers',
  filing: FilingEntry,
  say: (sentence: Sentence) => string,
): string {
  const day = (text: string | null) => (text === null ? '…' : writeDay(text));
  switch (step) {
    case 'dwelling':
      return filing.dwelling?.address ?? '';
    case 'term':
      return `${say(stayPurposes[filing.purpose])} · ${day(filing.requestedFrom)} – ${day(filing.requestedLastDay)}`;
    case 'papers':
      return say(proofKinds[filing.proofKind]);
  }
}
