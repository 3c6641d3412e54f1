import { isAfter, isBefore, isOnOrBefore, type Day } from '@libs/calendar';
import { candidateProvisions, citationText, isWellKnown, partialDate } from '@libs/residence-law';
import { day } from '@libs/calendar';
import type { Language } from '@libs/words';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { invalidInput, notFound, Refusal } from '../web-errors/index.ts';
import type {
  CandidateProvisionsAnswer,
  NewRegularisationStep,
  RegularisationDetails,
  RegularisationFilter,
  RegularisationPage,
} from './regularisation.messages.ts';
import { Regularisations, type RegularisationRow } from './regularisations.repository.ts';
import { RegularisationsQueries } from './regularisations.queries.ts';
import {
  longestReminderDays,
  mayFollow,
  remindAfterDays,
  type RegularisationStep,
} from './what-may-follow.ts';

/**
 * Hướng dẫn đăng ký — somebody is informed, invited, helped, until they are registered or nothing is due any more. What the
 * decree on sanctions may say is shown as provisions with ranges to an officer who asks; nothing here decides about it.
 */
@Injectable()
export class HelpToRegister {
  constructor(
    private readonly transactions: Transactions,
    private readonly regularisations: Regularisations,
    private readonly reading: RegularisationsQueries,
    private readonly rules: CurrentRules,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  page(filter: RegularisationFilter, act: Act): Promise<RegularisationPage> {
    return this.transactions.run(act.officer, async (tx) => {
      const page = await this.reading.page(tx, filter, this.clock.today().toString());
      const residentIds = [...new Set(page.items.map(({ residentId }) => residentId))];
      await this.note(tx, 'regularisation.list', residentIds, act);
      return page;
    });
  }

  one(id: string, act: Act): Promise<RegularisationDetails> {
    return this.transactions.run(act.officer, async (tx) => {
      const details = await this.get(tx, id);
      await this.note(tx, 'regularisation.read', [details.residentId], act, id);
      return details;
    });
  }

  take(id: string, taken: NewRegularisationStep, act: Act): Promise<RegularisationDetails> {
    const today = this.clock.today();
    const remindOn = dayOfReminder(taken, today);
    return this.transactions.run(act.officer, async (tx) => {
      const held = await this.regularisations.hold(tx, id);
      if (!held) throw notFound();
      const allowed: readonly RegularisationStep[] = mayFollow[held.state];
      if (!allowed.includes(taken.step)) throw new Refusal(409, 'case_moved_on');
      this.refuseWrongDays(held, taken, today);
      if (taken.outcome === 'registered') await this.refuseUnlessRegistered(tx, id);
      await this.regularisations.advance(tx, id, {
        state: taken.step,
        outcome: taken.outcome ?? null,
        remindOn: remindOn?.toString() ?? null,
      });
      await this.regularisations.note(tx, act.officer, held, {
        step: taken.step,
        happenedOn: taken.happenedOn.toString(),
        appointmentOn: taken.appointmentOn?.toString() ?? null,
        note: taken.note ?? null,
        ...(taken.outcome === undefined ? {} : { outcome: taken.outcome }),
      });
      await this.note(tx, `regularisation.${taken.step}`, [held.residentId], act, id);
      return this.get(tx, id);
    });
  }

  /** The provisions that may concern the person, by the version of the day they were found; none for people under 18. */
  provisions(id: string, language: Language, act: Act): Promise<CandidateProvisionsAnswer> {
    return this.transactions.run(act.officer, async (tx) => {
      const { residentId, foundOn } = await this.get(tx, id);
      const born = await this.reading.bornOn(tx, residentId);
      const answer = candidateProvisions(
        { code: 'person_not_registered', on: day(foundOn), bornOn: born === null ? null : partialDate(born) },
        await this.rules.in(tx),
      );
      await this.note(tx, 'regularisation.provisions_read', [residentId], act, id);
      return {
        offered: answer.offered,
        because: answer.offered ? null : answer.because,
        on: foundOn,
        provisions: answer.offered
          ? answer.provisions.map(({ code, leastVnd, mostVnd, warningPossible, source, sourceOfRange }) => ({
              code,
              leastVnd,
              mostVnd,
              warningPossible,
              article: citationText(source, language),
              tag: source.tag,
              tagOfRange: sourceOfRange.tag,
              confirmed: isWellKnown(source) && isWellKnown(sourceOfRange),
            }))
          : [],
      };
    });
  }

  private async get(tx: Transaction, id: string): Promise<RegularisationDetails> {
    const details = await this.reading.find(tx, id, this.clock.today().toString());
    if (!details) throw notFound();
    return details;
  }

  private refuseWrongDays({ foundOn }: RegularisationRow, taken: NewRegularisationStep, today: Day): void {
    const { step, happenedOn, appointmentOn, outcome } = taken;
    const errors = [];
    if (isAfter(happenedOn, today)) errors.push({ field: 'happenedOn', code: 'in_the_future' });
    if (isBefore(happenedOn, day(foundOn))) errors.push({ field: 'happenedOn', code: 'before_it_was_found' });
    if (step === 'invited' && appointmentOn && isBefore(appointmentOn, today))
      errors.push({ field: 'appointmentOn', code: 'in_the_past' });
    if (step !== 'invited' && appointmentOn)
      errors.push({ field: 'appointmentOn', code: 'only_with_an_invitation' });
    if ((step === 'closed') !== (outcome !== undefined))
      errors.push({ field: 'outcome', code: step === 'closed' ? 'required' : 'only_at_the_end' });
    if (errors.length > 0) throw invalidInput(...errors);
  }

  private async refuseUnlessRegistered(tx: Transaction, id: string): Promise<void> {
    const { registeredUntil } = await this.get(tx, id);
    if (registeredUntil === null) throw new Refusal(409, 'not_registered_yet');
  }

  private note(tx: Transaction, action: string, residentIds: readonly string[], act: Act, id?: string) {
    return this.audit.note(tx, act.officer, {
      action,
      accessPurpose: act.purpose,
      residentIds,
      fields: ['regularisation'],
      ...(id === undefined ? {} : { details: { regularisationId: id } }),
    });
  }
}

/** When the case comes up again: as asked, or the day after an appointment, or in a week; never once it is closed. */
function dayOfReminder({ step, appointmentOn, remindOn }: NewRegularisationStep, today: Day): Day | null {
  if (step === 'closed') return null;
  if (remindOn == null) return appointmentOn?.add({ days: 1 }) ?? today.add({ days: remindAfterDays });
  if (isOnOrBefore(remindOn, today)) throw invalidInput({ field: 'remindOn', code: 'in_the_past' });
  if (isAfter(remindOn, today.add({ days: longestReminderDays })))
    throw invalidInput({ field: 'remindOn', code: 'too_far_ahead' });
  return remindOn;
}
