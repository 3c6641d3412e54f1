import {
  instantText,
  isBefore,
  isOnOrBefore,
  isSameDay,
  localDateTimeOf,
  localDayOf,
  plusDays,
} from '@libs/calendar';
import {
  type Citation,
  citationText,
  contentOfReport,
  isWellKnown,
  type RuleBook,
  stayClock,
} from '@libs/residence-law';
import type { Language } from '@libs/words';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { type FieldError, invalidInput } from '../web-errors/index.ts';
import type { StayClockAnswer, StayClockQuestion, StayClockSource } from './stay-clock.messages.ts';

/** Tells what the law makes of a report before it is sent, by the rules in force. Reads and writes nobody. */
@Injectable()
export class TellStayClock {
  constructor(
    private readonly rules: CurrentRules,
    private readonly clock: Clock,
  ) {}

  async tell(question: StayClockQuestion, language: Language): Promise<StayClockAnswer> {
    const { arrivedOn, arrivedAt = null, until = null } = question;
    const from = question.reportFrom ?? arrivedOn;
    const errors: FieldError[] = [];
    if (arrivedAt && !isSameDay(localDayOf(arrivedAt), arrivedOn)) {
      errors.push({ field: 'arrivedAt', code: 'not_on_arrival_day' });
    }
    if (isBefore(from, arrivedOn)) errors.push({ field: 'reportFrom', code: 'before_arrival' });
    if (until && isOnOrBefore(until, from)) errors.push({ field: 'until', code: 'not_after_arrival' });
    if (errors.length > 0) throw invalidInput(...errors);
    const rules = await this.rules.now();
    const sentAt = localDateTimeOf(this.clock.now().epochMilliseconds);
    const told = stayClock({ from, arrivedOn, arrivedAt, until: until ?? plusDays(from, 1), sentAt }, rules);
    return {
      now: instantText(sentAt),
      dueAt: instantText(told.dueAt),
      dueBecause: told.dueBecause,
      timing: told.late ? 'late' : 'in_time',
      secondsLeft: Math.ceil(sentAt.until(told.dueAt).total({ unit: 'seconds', relativeTo: sentAt })),
      reportUntil: until && told.until.toString(),
      covers: until &&
        told.covers && { from: told.covers.from.toString(), until: told.covers.until.toString() },
      cutToDays: until && told.cutToDays,
      plannedUntil: until && told.cutToDays !== null ? until.toString() : null,
      registrationAsked: until !== null && told.registrationAsked,
      content: contentOfReport(arrivedOn, rules).map(({ field, asked }) => ({ field, required: asked })),
      sources: sourcesOn(question, rules, language),
    };
  }
}

function sourcesOn(
  { arrivedOn, reportFrom }: StayClockQuestion,
  rules: RuleBook,
  language: Language,
): StayClockSource[] {
  const of = (subject: StayClockSource['subject'], source: Citation): StayClockSource => ({
    subject,
    article: citationText(source, language),
    url: source.text.url,
    tag: source.tag,
    confirmed: isWellKnown(source),
  });
  return [
    of('hours', rules.parameter('stayReportHours').readOn(reportFrom ?? arrivedOn).source),
    of('content', rules.parameter('stayContent').readOn(arrivedOn).source),
    of('longest_report', rules.parameter('longestStayReport').readOn(reportFrom ?? arrivedOn).source),
    of('registration', rules.parameter('shortestStayToRegister').readOn(arrivedOn).source),
  ];
}
