import { type Day, day, instantText, isAfter, localDateTime } from '@libs/calendar';
import {
  checkFacts,
  type FactProblem,
  noFacts,
  type ResidenceFacts,
  type RuleBook,
} from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { Dwellings, isKnownCommune } from '../places/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { ProjectStatus, ResidenceFactsQueries } from '../residence-status/index.ts';
import { Residents } from '../residents/index.ts';
import { invalidInput, notFound, Refusal } from '../web-errors/index.ts';
import type { NewConfirmation, NewDeparture, NewPresence, NewStayReport } from './presences.messages.ts';
import { type NamingFact, type PresenceRow, Presences } from './presences.repository.ts';
import { isInHospital, medicalUntil } from './restricted-stays.repository.ts';

/** How far ahead a stated stay may reach: further is a slip of the keyboard. */
const furthestAhead = { years: 1 };

/**
 * Presences and what is told of them, as facts: recorded once, contradicted facts refused (400), wrong ones voided
 * with a reason. A fact that contradicts those already recorded changes nothing.
 */
@Injectable()
export class KeepPresences {
  constructor(
    private readonly transactions: Transactions,
    private readonly presences: Presences,
    private readonly dwellings: Dwellings,
    private readonly facts: ResidenceFactsQueries,
    private readonly residents: Residents,
    private readonly status: ProjectStatus,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
  ) {}

  /**
   * 422 `hospital_stay_is_reported` at a medical facility: stays there are told by reports, which only who asks for them sees.
   * @param seenOn the day on which a source that shows the person there did so, where it is told later
   */
  record(
    residentId: string,
    presence: NewPresence,
    act: Act,
    seenOn = this.clock.today(),
  ): Promise<{ id: string }> {
    const today = this.clock.today();
    if (isAfter(presence.arrivedOn, today.add(furthestAhead))) {
      throw invalidInput({ field: 'arrivedOn', code: 'too_far_ahead' });
    }
    return this.transactions.run(act.officer, async (tx) => {
      await this.residents.mustBeOpen(tx, residentId);
      const { communeCode } = await this.dwellings.get(tx, presence.dwellingId);
      const medical = await medicalUntil(tx, [presence.dwellingId]);
      if (isInHospital(presence.arrivedOn.toString(), medical.get(presence.dwellingId)))
        throw new Refusal(422, 'hospital_stay_is_reported');
      const stated = {
        residentId,
        communeCode,
        dwellingId: presence.dwellingId,
        arrivedOn: presence.arrivedOn.toString(),
        arrivedAt: presence.arrivedAt ? instantText(presence.arrivedAt) : null,
        plannedUntil: presence.plannedUntil?.toString() ?? null,
        purpose: presence.purpose,
        hostRelation: presence.hostRelation,
        source: presence.source,
      };
      refuseContradictions(await this.rules.in(tx), {
        presences: [{ ...presence, id: 'new', communeCode, dwelling: presence.dwellingId }],
      });
      await this.refuseBeforeBirth(tx, residentId, presence.arrivedOn);
      const id = await this.presences.findOrRecord(tx, act.officer, stated, seenOn.toString());
      await this.settle(tx, residentId, 'presence.recorded', act);
      return { id };
    });
  }

  confirm(presenceId: string, { confirmedOn }: NewConfirmation, act: Act): Promise<{ id: string }> {
    if (isAfter(confirmedOn, this.clock.today()))
      throw invalidInput({ field: 'confirmedOn', code: 'in_the_future' });
    return this.onPresence(presenceId, 'presence.confirmed', act, (tx, presence) =>
      this.presences.confirm(tx, act.officer, presence, confirmedOn.toString()),
    );
  }

  /**
   * Who leaves a dwelling leaves it with every presence there that lasts; an earlier stay that ended as stated is over. A
   * future day is a planned end, not a departure.
   * @param action what the audit says was done
   */
  depart(
    presenceId: string,
    { leftOn }: NewDeparture,
    act: Act,
    action = 'presence.departed',
  ): Promise<{ id: string }> {
    if (isAfter(leftOn, this.clock.today())) throw invalidInput({ field: 'leftOn', code: 'in_the_future' });
    const departing = this.onPresence(presenceId, action, act, async (tx, presence) => {
      if (presence.leftOn !== null) throw new Refusal(409, 'already_left');
      const lasting = await this.status.lastingBeyond(tx, presence.residentId, leftOn);
      const open = await this.presences.openIn(tx, presence.residentId, presence.dwellingId);
      for (const other of open.filter(({ id }) => id !== presenceId && lasting.has(id)))
        await this.presences.depart(tx, act.officer, other, leftOn.toString());
      return this.presences.depart(tx, act.officer, presence, leftOn.toString());
    });
    return departing.catch(tellOfLeaving);
  }

  /** A stay report made now; a further report of a presence confirms it on the day it was made, unless it is of days that are over. */
  report(presenceId: string, { from, until }: NewStayReport, act: Act): Promise<{ id: string }> {
    const today = this.clock.today();
    if (isAfter(until, today.add(furthestAhead)))
      throw invalidInput({ field: 'until', code: 'too_far_ahead' });
    return this.onPresence(presenceId, 'stay.reported', act, async (tx, presence) => {
      const { id, communeCode, dwellingId: dwelling } = presence;
      const reportedAt = localDateTime(this.clock.now().toString());
      refuseContradictions(await this.rules.in(tx), {
        presences: [{ id, communeCode, dwelling, arrivedOn: day(presence.arrivedOn) }],
        stayReports: [{ presenceId: id, from, until, reportedAt }],
      });
      if (from.toString() > presence.arrivedOn && isAfter(until, today)) {
        await this.presences.confirm(tx, act.officer, presence, today.toString());
      }
      return this.presences.report(tx, act.officer, presence, {
        from: from.toString(),
        until: until.toString(),
        reportedAt: instantText(reportedAt),
      });
    });
  }

  /** Voids a presence with all that names it; what was right in it is recorded anew. */
  void(presenceId: string, reason: string, act: Act): Promise<void> {
    return this.transactions.run(act.officer, async (tx) => {
      const presence = own(await this.presences.find(tx, presenceId), act);
      if (!(await this.presences.void(tx, act.officer, presenceId, reason)))
        throw new Refusal(409, 'already_voided');
      await this.settle(tx, presence.residentId, 'presence.voided', act);
    });
  }

  /** Records a presence anew at another dwelling, with all that was told of it: it was never at the one it named. */
  moveTo(presenceId: string, dwellingId: string, reason: string, act: Act): Promise<string> {
    return this.transactions.run(act.officer, async (tx) => {
      const presence = own(await this.presences.find(tx, presenceId), act);
      await this.dwellings.get(tx, dwellingId);
      const moved = await this.presences.moveTo(tx, act.officer, presence, dwellingId, reason);
      if (moved === null) throw new Refusal(409, 'already_voided');
      await this.settle(tx, presence.residentId, 'presence.moved', act);
      return moved;
    });
  }

  /** Voids one report, confirmation or departure. */
  voidNaming(
    table: NamingFact,
    id: string,
    reason: string,
    act: Act,
    action = `${table}.voided`,
  ): Promise<void> {
    return this.transactions.run(act.officer, async (tx) => {
      const presence = own(await this.presences.presenceOf(tx, table, id), act);
      if (!(await this.presences.voidNaming(tx, act.officer, table, id, reason))) {
        throw new Refusal(409, 'already_voided');
      }
      await this.settle(tx, presence.residentId, action, act);
    });
  }

  private onPresence(
    presenceId: string,
    action: string,
    act: Act,
    record: (tx: Transaction, presence: PresenceRow) => Promise<string>,
  ): Promise<{ id: string }> {
    return this.transactions.run(act.officer, async (tx) => {
      const presence = own(await this.presences.find(tx, presenceId), act);
      const id = await record(tx, presence);
      await this.settle(tx, presence.residentId, action, act);
      return { id };
    });
  }

  /** Refuses a contradiction among the resident's facts, derives the status anew, and notes the act. */
  private async settle(tx: Transaction, residentId: string, action: string, act: Act) {
    await this.status.refresh(tx, [residentId], ([resident], rules) => {
      if (!resident) throw notFound();
      refuseContradictions(rules, resident.facts);
    });
    await this.audit.note(tx, act.officer, {
      action,
      accessPurpose: act.purpose,
      residentIds: [residentId],
      fields: ['presence'],
    });
  }

  private async refuseBeforeBirth(tx: Transaction, residentId: string, arrivedOn: Day): Promise<void> {
    const [resident] = await this.facts.of(tx, [residentId]);
    if (!resident) throw notFound();
    const birthYear = resident.person.at(-1)?.birthYear ?? null;
    if (birthYear !== null && arrivedOn.year < birthYear)
      throw invalidInput({ field: 'arrivedOn', code: 'before_birth' });
  }
}

/** A presence of the officer's own area; one of another area is not theirs to change. */
function own(presence: PresenceRow | null, { officer }: Act): PresenceRow {
  if (!presence) throw notFound();
  if (!officer.communes.includes(presence.communeCode)) throw new Refusal(403, 'outside_area');
  return presence;
}

/** Refuses facts that contradict themselves or each other, naming the fields of the message. */
function refuseContradictions(rules: RuleBook, facts: Partial<ResidenceFacts>): void {
  const problems = checkFacts({ ...noFacts('VN'), ...facts }, rules, isKnownCommune);
  if (problems.length > 0) throw invalidInput(...problems.map((problem) => fieldOfMessage(problem)));
}

/** The field of the message that speaks of a fact's field: the last part of its path that is a name. */
function fieldOfMessage({ field, code }: FactProblem) {
  const name =
    field
      .split('.')
      .filter((part) => !/^\d+$/.test(part))
      .at(-1) ?? field;
  return { field: name, code };
}

/** Who was seen there on the day or later: it is the day of leaving that is refused, as it was typed, not what showed them. */
function tellOfLeaving(fault: unknown): never {
  if (!(fault instanceof Refusal)) throw fault;
  const errors = fault.errors.map((error) =>
    error.code === 'not_before_departure' ? { field: 'leftOn', code: 'seen_there_later' } : error,
  );
  throw new Refusal(fault.status, fault.code, errors, fault.extensions);
}
