import { type Day, day } from '@libs/calendar';
import { citationText, sourceOfRefusal } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import { CurrentOfficeCalendar, CurrentRules } from '../rule-book/index.ts';
import { excludedByLaw, invalidInput } from '../web-errors/index.ts';
import type { CaseDecision, CaseDetails, OutsideAnswer, OutsideQuestion } from './cases.messages.ts';
import { CasesQueries } from './cases.queries.ts';
import { type CaseRecord, Cases } from './cases.repository.ts';
import { clockFrom } from './clock-of-case.ts';
import { holdCase, holdForWork } from './hold-case.ts';
import { KindsOfCases } from './kinds-of-cases.ts';
import type { CaseAction } from './what-may-follow.ts';

/** What a step leaves beside the state. */
interface Trace {
  readonly details?: object;
  readonly waitingUntil?: Day | null;
}

/**
 * Takes a case one step further, by the table of what may follow: holds it, does what the step brings about, adds to the
 * history, derives the person's status anew and notes the act; all in one transaction. One officer acts; a second hears
 * 409.
 */
@Injectable()
export class TakeStep {
  constructor(
    private readonly transactions: Transactions,
    private readonly cases: Cases,
    private readonly kinds: KindsOfCases,
    private readonly reading: CasesQueries,
    private readonly status: ProjectStatus,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
    private readonly office: CurrentOfficeCalendar,
  ) {}

  /** What is missing is asked for in writing; the clock does not run before the case is complete. */
  askForSupplement(
    caseId: string,
    asked: { missing: string[]; until?: Day | null; note?: string | null },
    act: Act,
  ) {
    const { missing, note = null } = asked;
    return this.take(caseId, 'supplement_asked', act, () =>
      Promise.resolve({ details: { missing, note }, waitingUntil: asked.until ?? null }),
    );
  }

  /** The applicant brought something; whether it is enough, `complete` says. */
  supplement(caseId: string, { note = null }: { note?: string | null }, act: Act) {
    return this.take(caseId, 'supplemented', act, () => Promise.resolve({ details: { note } }));
  }

  /** Complete and valid: from now on the clock of the kind runs. */
  complete(caseId: string, act: Act): Promise<CaseDetails> {
    return this.take(caseId, 'completed', act, async (tx, held) => {
      const missing = (await this.kinds.get(held.kind).missing?.(tx, held)) ?? [];
      if (missing.length > 0) throw excludedByLaw(missing);
      await this.setClock(tx, held, { kind: 'completed', details: {} });
      return {};
    });
  }

  /**
   * What asks for no papers is complete as soon as it is opened, within the transaction that opens it; the opening's own
   * entry in the audit tells of both.
   */
  async completeAtOnce(tx: Transaction, caseId: string, act: Act): Promise<void> {
    const held = await holdForWork(tx, this.cases, caseId, act.officer);
    await this.setClock(tx, held, { kind: 'completed', details: {} });
    await this.step(tx, held, 'complete', 'completed', act);
  }

  /** The People's Committee or another body is asked; for what only it can confirm, the clock stands still (T-07). */
  askOutside(
    caseId: string,
    { of, about, note = null, answerBy }: OutsideQuestion,
    act: Act,
  ): Promise<CaseDetails> {
    return this.take(caseId, 'outside_asked', act, async (tx, held, today) => {
      const { waitForOutsideAnswer } = (await this.rules.in(tx)).on(today);
      const until = answerBy ?? today.add(waitForOutsideAnswer.value);
      const details = { of, about, note, answerBy: until.toString() };
      await this.setClock(tx, held, { kind: 'outside_asked', details });
      return { details, waitingUntil: until };
    });
  }

  /** The answer came, or the officer goes on without it and says why; the clock runs on. */
  goOnAfterOutside(caseId: string, { outcome, note = null }: OutsideAnswer, act: Act): Promise<CaseDetails> {
    const action = outcome === 'no_answer' ? 'outside_given_up' : 'outside_answered';
    return this.take(caseId, action, act, async (tx, held) => {
      const details = { outcome, note };
      await this.setClock(tx, held, { kind: action, details });
      return { details };
    });
  }

  /** A decision: granted with what the kind brings about, or refused with all its grounds. */
  decide(caseId: string, decision: CaseDecision, act: Act): Promise<CaseDetails> {
    const note = decision.note ?? null;
    if (decision.verdict === 'refuse') {
      const grounds = decision.grounds ?? [];
      const articles = grounds.map((ground) => citationText(sourceOfRefusal(ground)));
      return this.take(caseId, 'refused', act, () =>
        Promise.resolve({ details: { grounds, articles, note } }),
      );
    }
    return this.take(caseId, 'granted', act, async (tx, held, today) => {
      const granting = { officer: act.officer, today, decision };
      const effects = await this.kinds.get(held.kind).grant(tx, held, granting);
      return { details: { ...effects, note } };
    });
  }

  /** The applicant takes the case back. */
  withdraw(caseId: string, { note = null }: { note?: string | null }, act: Act): Promise<CaseDetails> {
    return this.take(caseId, 'withdrawn', act, () => Promise.resolve({ details: { note } }));
  }

  /** To the province as complex, and back again (Circular 116/2026/TT-BCA, article 13). */
  pass(caseId: string, action: 'referred' | 'returned', reason: string, act: Act): Promise<CaseDetails> {
    return this.take(caseId, action, act, () => Promise.resolve({ details: { reason } }));
  }

  /**
   * One step within the transaction of a use case of another feature, such as a cancellation that takes back the case
   * whose result it cancels.
   */
  async step(
    tx: Transaction,
    held: CaseRecord,
    leadsTo: CaseRecord['state'],
    action: CaseAction,
    { officer }: Act,
    trace: Trace = {},
  ): Promise<void> {
    await this.cases.advance(tx, officer, held, {
      kind: action,
      leadsTo,
      happenedOn: this.clock.today().toString(),
      details: trace.details ?? {},
      waitingUntil: trace.waitingUntil?.toString() ?? null,
    });
  }

  private take(
    caseId: string,
    action: CaseAction,
    act: Act,
    effect: (tx: Transaction, held: CaseRecord, today: Day) => Promise<Trace>,
  ): Promise<CaseDetails> {
    const { purpose, officer } = act;
    const today = this.clock.today();
    return this.transactions.run(officer, async (tx) => {
      const { held, step } = await holdCase(tx, this.cases, caseId, action, officer);
      const trace = await effect(tx, held, today);
      await this.step(tx, held, step.to, action, act, trace);
      await this.status.refresh(tx, [held.residentId]);
      await this.audit.note(tx, officer, {
        action: `case.${action}`,
        accessPurpose: purpose,
        residentIds: [held.residentId],
        fields: ['state'],
        details: { caseId },
      });
      return this.reading.get(tx, caseId);
    });
  }

  /** Keeps by when the case is to be decided once this has happened to it. */
  private async setClock(
    tx: Transaction,
    held: CaseRecord,
    event: { kind: CaseAction; details: object },
  ): Promise<void> {
    const { history, online } = await this.cases.clockEvents(tx, held);
    const happening = {
      ...event,
      happenedOn: this.clock.today().toString(),
      recordedAt: this.clock.now().toString(),
    };
    const clock = clockFrom(held.kind, [...history, happening], online);
    if (clock === null) return;
    const office = await this.office.in(tx);
    const rules = await this.rules.in(tx);
    const due = await this.kinds.get(held.kind).due(tx, held, { ...clock, office, rules });
    await this.cases.setDue(tx, held.id, due);
  }
}

/** The day in a message, or 400. */
export function dayNeeded(field: string, given: Day | null | undefined): Day {
  if (!given) throw invalidInput({ field, code: 'is_day' });
  return day(given.toString());
}
