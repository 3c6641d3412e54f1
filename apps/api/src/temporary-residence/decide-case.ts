import { type Day } from '@libs/calendar';
import { registrationsReplacedBy } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { Presences } from '../presences/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { ProjectStatus, ResidenceFactsQueries } from '../residence-status/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput, notFound } from '../web-errors/index.ts';
import { CasesQueries } from './cases.queries.ts';
import { type CaseRecord, Cases } from './cases.repository.ts';
import { asLawSeesIt, refuseExcludedTerm } from './check-term.ts';
import { holdCase } from './hold-case.ts';
import { Registrations } from './registrations.repository.ts';
import type { CaseDecision, CaseDetails } from './temporary-residence.messages.ts';

/** Decides a case: grants it with its term, or refuses it with its grounds. One officer decides; a second hears 409. */
@Injectable()
export class DecideCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly cases: Cases,
    private readonly registrations: Registrations,
    private readonly presences: Presences,
    private readonly facts: ResidenceFactsQueries,
    private readonly reading: CasesQueries,
    private readonly status: ProjectStatus,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
  ) {}

  decide(
    caseId: string,
    decision: CaseDecision,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<CaseDetails> {
    const today = this.clock.today();
    const term = decision.verdict === 'grant' ? termOf(decision) : null;
    return this.transactions.run(officer, async (tx) => {
      const event = term === null ? 'refused' : 'granted';
      const { held, leadsTo } = await holdCase(tx, this.cases, caseId, event, officer);
      if (term !== null) await this.grant(tx, held, term, today, officer);
      await this.cases.addEvent(tx, officer, held, {
        kind: event,
        leadsTo,
        happenedOn: today.toString(),
        details:
          term === null
            ? { grounds: decision.grounds ?? [], note: decision.note ?? null }
            : { from: term.from.toString(), lastDay: term.lastDay.toString(), note: decision.note ?? null },
      });
      await this.status.refresh(tx, [held.residentId]);
      await this.audit.note(tx, officer, {
        action: `case.${event}`,
        accessPurpose: purpose,
        residentIds: [held.residentId],
        fields: ['state', 'registration'],
        details: { caseId },
      });
      return this.reading.get(tx, caseId);
    });
  }

  /** Registers for the term; a registration in another commune ends on its first day (article 3(4)). */
  private async grant(
    tx: Transaction,
    held: CaseRecord,
    term: Term,
    today: Day,
    officer: Officer,
  ): Promise<void> {
    const { residentId, communeCode, dwellingId } = held;
    const [resident] = await this.facts.of(tx, [residentId]);
    if (!resident) throw notFound();
    const asked = { communeCode, ...term };
    refuseExcludedTerm(asked, resident.facts, today, await this.rules.in(tx));

    const from = term.from.toString();
    const standing = await this.registrations.holdingFrom(tx, residentId, from);
    const replaced = registrationsReplacedBy(
      asked,
      standing.map((row) => ({ ...row, ...asLawSeesIt(row) })),
    );
    for (const { id } of replaced) {
      await this.registrations.end(tx, officer, { id, residentId }, { endedOn: from, ground: 'elsewhere' });
    }
    await this.registrations.add(tx, officer, {
      residentId,
      caseId: held.id,
      communeCode,
      dwellingId,
      from,
      lastDay: term.lastDay.toString(),
    });
    if (held.presenceId !== null) {
      await this.presences.confirm(tx, officer, { id: held.presenceId, residentId }, today.toString());
    }
  }
}

interface Term {
  readonly from: Day;
  readonly lastDay: Day;
}

function termOf({ from, lastDay }: CaseDecision): Term {
  if (!from) throw invalidInput({ field: 'from', code: 'is_day' });
  if (!lastDay) throw invalidInput({ field: 'lastDay', code: 'is_day' });
  return { from, lastDay };
}
