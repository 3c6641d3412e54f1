import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { CurrentOfficeCalendar, CurrentRules } from '../rule-book/index.ts';
import { Refusal } from '../web-errors/index.ts';
import { CaseComplexities } from './case-complexities.repository.ts';
import type { CaseDetails } from './cases.messages.ts';
import { CasesQueries } from './cases.queries.ts';
import { Cases } from './cases.repository.ts';
import { refuseIfHeld } from './claims.ts';
import { clockFrom } from './clock-of-case.ts';
import { holdForWork } from './hold-case.ts';
import { KindsOfCases } from './kinds-of-cases.ts';
import { type CaseKind, isOpen } from './what-may-follow.ts';

/** Kinds that the law gives a longer limit where they are complex or must be verified first (articles 19 and 31). */
const kindsWithLongerLimit: readonly CaseKind[] = [
  'no_residence_declaration',
  'temporary_absence',
  'residence_confirmation',
];

/** Vụ việc phức tạp: from its beginning the clock of a case runs by the longer limit of its kind, with the reason. */
@Injectable()
export class MarkComplex {
  constructor(
    private readonly transactions: Transactions,
    private readonly cases: Cases,
    private readonly complexities: CaseComplexities,
    private readonly kinds: KindsOfCases,
    private readonly reading: CasesQueries,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
    private readonly office: CurrentOfficeCalendar,
  ) {}

  mark(caseId: string, reason: string, { purpose, officer }: Act): Promise<CaseDetails> {
    return this.transactions.run(officer, async (tx) => {
      const held = await holdForWork(tx, this.cases, caseId, officer);
      refuseIfHeld(held, officer);
      if (!isOpen(held.state)) throw new Refusal(409, 'case_moved_on', [], { state: held.state });
      const isLonger = (await this.complexities.reasonOf(tx, caseId)) !== null;
      if (isLonger || !kindsWithLongerLimit.includes(held.kind)) throw new Refusal(409, 'no_longer_limit');
      await this.complexities.add(tx, officer, held, reason);
      const { history, online } = await this.cases.clockEvents(tx, held);
      const clock = clockFrom(held.kind, history, online);
      if (clock !== null) {
        const office = await this.office.in(tx);
        const rules = await this.rules.in(tx);
        const due = await this.kinds.get(held.kind).due(tx, held, { ...clock, office, rules });
        await this.cases.setDue(tx, caseId, due);
      }
      await this.cases.note(tx, officer, held, {
        kind: 'noted',
        happenedOn: this.clock.today().toString(),
        details: { what: 'complex', reason },
      });
      await this.audit.note(tx, officer, {
        action: 'case.complex',
        accessPurpose: purpose,
        residentIds: [held.residentId],
        fields: ['dueOn'],
        details: { caseId },
      });
      return this.reading.get(tx, caseId);
    });
  }
}
