import { type Day, instantText, type LocalDateTime } from '@libs/calendar';
import { citationText, isWellKnown, type Obligation, type Paper, type RuleBook } from '@libs/residence-law';
import { type Language, obligationWords, obligationWays, paperWords, say } from '@libs/words';
import type { ObligationInWords, PaperInWords } from './obligations.messages.ts';

interface Asked {
  readonly now: LocalDateTime;
  readonly today: Day;
  readonly rules: RuleBook;
  readonly language: Language;
}

/** An obligation in words, as it crosses the wire. */
export function presentObligation(
  obligation: Obligation,
  { now, today, rules, language }: Asked,
): ObligationInWords {
  const { code, who, before, on, source, papers, neverAsked } = obligation;
  const overdue = before !== null && now.toString() >= before.toString();
  const values = valuesOf(today, rules);
  const way = obligationWays[code];
  return {
    code,
    who,
    sentence: say(obligationWords[code][who], language, values),
    how: way === null ? null : say(way, language, values),
    before: before === null ? null : instantText(before),
    on: on?.toString() ?? null,
    overdue,
    article: citationText(source, language),
    confidence: source.tag,
    confirmed: isWellKnown(source),
    papers: papers.map((paper) => presentPaper(paper, language)),
    neverAsked: neverAsked.map((paper) => presentPaper(paper, language)),
  };
}

const presentPaper = ({ code, source }: Paper, language: Language): PaperInWords => ({
  code,
  sentence: say(paperWords[code], language),
  article: citationText(source, language),
  confidence: source.tag,
  confirmed: isWellKnown(source),
});

/** The numbers that the sentences name, by the rules in force today. */
function valuesOf(today: Day, rules: RuleBook): Record<string, number | string> {
  const day = rules.on(today);
  const dong = (amount: number) => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
  return {
    days: day.shortestStayToRegister.value.days,
    years: day.longestTemporaryResidence.value.years,
    workingDays: day.daysAllowedToDecide.value.workingDays,
    window: day.extensionWindow.value.days,
    newbornDays: day.daysToRegisterNewborn.value.days,
    absenceMonths: day.absenceToDeclare.value.months,
    counter: dong(day.registrationFee.value.counter),
    online: dong(day.registrationFee.value.online),
  };
}
