import type { Day } from '@libs/calendar';
import { citationText, householdContribution, isWellKnown, type RuleBook } from '@libs/residence-law';
import type { Language } from '@libs/words';
import type { MonthlyContribution } from './service-access.messages.ts';

/** What so many people pay who insure their health as one household (row H-02), as well known as the least known of it. */
export function monthlyContribution(
  insured: number,
  on: Day,
  rules: RuleBook,
  language: Language = 'vi',
): MonthlyContribution {
  const { each, total, sources } = householdContribution(insured, on, rules);
  const leastKnown = sources.find((source) => !isWellKnown(source)) ?? sources[0];
  return {
    each: [...each],
    total,
    article: sources.map((source) => citationText(source, language)).join('; '),
    confidence: leastKnown?.tag ?? 'U',
    confirmed: sources.every(isWellKnown),
  };
}
