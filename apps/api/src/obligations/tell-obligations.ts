import { day, isAfter, isBefore, isOnOrBefore, localDateTimeOf, type Day } from '@libs/calendar';
import { whatMustBeDone } from '@libs/residence-law';
import type { Language } from '@libs/words';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { type FieldError, invalidInput } from '../web-errors/index.ts';
import type { ObligationsAnswer, ObligationsQuestion } from './obligations.messages.ts';
import { presentObligation } from './present-obligation.ts';

/** The first day of the Law on Residence 68/2020/QH14: of stays before it nobody asks what is to be done. */
const firstDayOfTheLaw = day('2021-07-01');

/** Further plans are slips of the hand, and the law says nothing else of them. */
const furthestArrival = { years: 1 };

/** Tells what the law asks of somebody who stays somewhere, by the rules in force. Reads and writes nobody. */
@Injectable()
export class TellObligations {
  constructor(
    private readonly rules: CurrentRules,
    private readonly clock: Clock,
  ) {}

  async tell(question: ObligationsQuestion, language: Language): Promise<ObligationsAnswer> {
    const now = localDateTimeOf(this.clock.now().epochMilliseconds);
    const today = now.toPlainDate();
    const rules = await this.rules.now();
    const { arrivedOn } = question;
    const errors = wrongDays(question, today, rules.on(today).longestStatedIntention.value.years);
    if (errors.length > 0) throw invalidInput(...errors);
    const obligations = whatMustBeDone(
      {
        nationality: question.nationality,
        age: question.age ?? null,
        communeCode: question.communeCode,
        communeOfPermanentResidence: question.permanentResidenceCommuneCode ?? null,
        arrivedOn,
        arrivesLate: question.arrivesLate,
        plannedUntil: question.plannedUntil ?? null,
        withCloseRelative: question.withCloseRelative,
        hostPresent: question.hostPresent,
        hold: question.dwelling,
      },
      today,
      rules,
    );
    return { obligations: obligations.map((one) => presentObligation(one, { now, today, rules, language })) };
  }
}

function wrongDays(
  { arrivedOn, plannedUntil }: ObligationsQuestion,
  today: Day,
  longestPlanInYears: number,
): FieldError[] {
  const errors: FieldError[] = [];
  if (isBefore(arrivedOn, firstDayOfTheLaw)) errors.push({ field: 'arrivedOn', code: 'before_the_law' });
  if (isAfter(arrivedOn, today.add(furthestArrival)))
    errors.push({ field: 'arrivedOn', code: 'too_far_ahead' });
  if (plannedUntil && isOnOrBefore(plannedUntil, arrivedOn)) {
    errors.push({ field: 'plannedUntil', code: 'not_after_arrival' });
  } else if (plannedUntil && isAfter(plannedUntil, arrivedOn.add({ years: longestPlanInYears }))) {
    errors.push({ field: 'plannedUntil', code: 'too_far_ahead' });
  }
  return errors;
}
