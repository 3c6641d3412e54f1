import { daysBetween, isOnOrBefore } from '@libs/calendar';
import { checkFacts, timeline } from '@libs/residence-law';
import type { Language } from '@libs/words';
import { Injectable } from '@nestjs/common';
import { publishedUnits } from '../places/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { type FieldError, invalidInput } from '../web-errors/index.ts';
import { presentSegment } from './present-timeline.ts';
import { mostFacts, type PreviewFacts, type StatusPreviewQuestion } from './preview.messages.ts';
import type { Timeline } from './timeline.messages.ts';

/** Ten years with the leap days they may hold. */
const longestSpan = 3653;

/** Answers what the rules make of posted facts. Reads and writes nobody. */
@Injectable()
export class PreviewStatus {
  constructor(private readonly rules: CurrentRules) {}

  async preview(
    { person, facts, from, until }: StatusPreviewQuestion,
    language: Language,
  ): Promise<Timeline> {
    const rules = await this.rules.now();
    const { provinces } = publishedUnits();
    const posted = { nationality: person.nationality, ...facts };
    const problems: FieldError[] = checkFacts(posted, rules, (code) => provinces.has(code)).map(
      ({ field, code }) => ({ field: `facts.${field}`, code }),
    );
    if (countOf(facts) > mostFacts) {
      problems.push({ field: 'facts', code: 'too_many_facts' });
    }
    if (isOnOrBefore(until, from)) problems.push({ field: 'until', code: 'not_after_beginning' });
    else if (daysBetween(from, until) > longestSpan) problems.push({ field: 'until', code: 'span_too_long' });
    if (problems.length > 0) throw invalidInput(...problems);
    const segments = timeline(posted, provinces, rules, { from, until });
    return { segments: segments.map((segment) => presentSegment(segment, language)) };
  }
}

/** All facts of all kinds together. */
function countOf(facts: PreviewFacts): number {
  const lists: readonly (readonly object[])[] = Object.values(facts) as object[][];
  return lists.reduce((sum, list) => sum + list.length, 0);
}
