import { day, type Day } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { type Transaction, Transactions } from '../../database/index.ts';
import { FindNotLivingHere } from '../../dwellings/index.ts';
import { KeepPresences } from '../../presences/index.ts';
import { OpenRegularisation } from '../../regularisation/index.ts';
import { invalidInput, notFound, Refusal } from '../../web-errors/index.ts';
import { FindVisits } from '../find-visits.ts';
import type { RecordedFinding, RecordedInspection } from '../inspections.messages.ts';
import { Inspections } from '../inspections.repository.ts';
import { KeepFinding } from '../keep-finding.ts';
import { contradictionsOf, inFieldsOf } from '../record-inspection.ts';
import type { FindingTakingBack } from './past-visits.messages.ts';
import { PastVisitsQueries, type VisitRow } from './past-visits.queries.ts';

/** After that the street has changed and others have worked with the facts: they are corrected one by one with the person. */
export const takenBackWithinDays = 30;

/**
 * Thu hồi kết quả kiểm tra — a finding recorded by mistake is voided with every fact that it became, and what was found
 * instead is recorded anew in the same transaction. Any officer of the commune may, for 30 days, unless later work builds
 * on a presence that it recorded. The visit, the mistake and the reason stay in the history.
 */
@Injectable()
export class TakeBackFindings {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: PastVisitsQueries,
    private readonly inspections: Inspections,
    private readonly visits: FindVisits,
    private readonly findings: KeepFinding,
    private readonly presences: KeepPresences,
    private readonly notLiving: FindNotLivingHere,
    private readonly regularising: OpenRegularisation,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** 409 `already_voided`, `too_late_to_take_back`, `later_work_builds_on_it`. Answers what is recorded instead, if anything. */
  finding(id: string, { reason, instead }: FindingTakingBack, act: Act): Promise<RecordedInspection> {
    return this.transactions.run(act.officer, async (tx) => {
      const visit = await this.held(tx, await this.reading.findByFinding(tx, id, this.today()), act);
      const wrong = visit.findings.find((finding) => finding.id === id);
      if (wrong?.voidedAt !== null) throw new Refusal(409, 'already_voided');
      await this.undo(tx, wrong, reason, act);
      const recorded = instead ? [await this.recordInstead(tx, visit, instead, act)] : [];
      const unless = recorded.map(({ regularisationCaseId }) => regularisationCaseId);
      await this.regularising.closeByMistake(tx, id, { reason, unless }, act);
      await this.note(tx, 'inspection_finding.taken_back', visit, [wrong.residentId], act);
      return { id: visit.id, findings: recorded };
    });
  }

  /** The visit with all that it found. The same refusals. */
  visit(id: string, reason: string, act: Act): Promise<void> {
    return this.transactions.run(act.officer, async (tx) => {
      const visit = await this.held(tx, await this.reading.find(tx, id, this.today()), act);
      for (const finding of visit.findings.filter(({ voidedAt }) => voidedAt === null)) {
        await this.undo(tx, finding, reason, act);
        await this.regularising.closeByMistake(tx, finding.id, { reason, unless: [] }, act);
      }
      await this.inspections.void(tx, act.officer, 'inspection', id, reason);
      await this.note(
        tx,
        'inspection.taken_back',
        visit,
        visit.findings.map(({ residentId }) => residentId),
        act,
      );
    });
  }

  private today = (): string => this.clock.today().toString();

  /** The visit, read again when nobody else works at the door. */
  private async held(tx: Transaction, found: VisitRow | null, { officer }: Act): Promise<VisitRow> {
    if (!found) throw notFound();
    if (!officer.communes.includes(found.communeCode)) throw new Refusal(403, 'outside_area');
    await this.inspections.holdDoor(tx, found.communeCode, found.dwellingId);
    const visit = await this.reading.find(tx, found.id, this.today());
    if (!visit) throw notFound();
    if (visit.voidedAt !== null) throw new Refusal(409, 'already_voided');
    if (visit.daysSince > takenBackWithinDays) throw new Refusal(409, 'too_late_to_take_back');
    return visit;
  }

  /** Voids what the finding became, the last told first, and the finding itself. */
  private async undo(
    tx: Transaction,
    { id }: { readonly id: string },
    reason: string,
    act: Act,
  ): Promise<void> {
    const facts = await this.reading.factsOf(tx, id);
    if (await this.reading.isBuiltOn(tx, id, facts.presences)) {
      throw new Refusal(409, 'later_work_builds_on_it');
    }
    for (const finding of facts.dwellingFindings) await this.notLiving.void(finding, reason, act);
    // A finding that somebody does not live here takes its departures back by itself.
    const { departures } = facts.dwellingFindings.length > 0 ? await this.reading.factsOf(tx, id) : facts;
    for (const departure of departures) await this.presences.voidNaming('departure', departure, reason, act);
    for (const presence of facts.presences) await this.presences.void(presence, reason, act);
    // With a presence goes what was told of it.
    const { confirmations } = facts.presences.length > 0 ? await this.reading.factsOf(tx, id) : facts;
    for (const confirmation of confirmations)
      await this.presences.voidNaming('confirmation', confirmation, reason, act);
    await this.inspections.void(tx, act.officer, 'inspection_finding', id, reason);
  }

  private async recordInstead(
    tx: Transaction,
    { id, inspectedOn: visited, dwellingId, findings }: VisitRow,
    instead: NonNullable<FindingTakingBack['instead']>,
    act: Act,
  ): Promise<RecordedFinding> {
    const inspectedOn: Day = day(visited);
    const errors = contradictionsOf(instead, inspectedOn, 'instead');
    if (errors.length > 0) throw invalidInput(...errors);
    return inFieldsOf('instead', async () => {
      const residentId = await this.findings.residentOf(tx, instead, { inspectedOn, act });
      const standing = (await this.reading.find(tx, id, this.today()))?.findings ?? findings;
      if (standing.some((other) => other.voidedAt === null && other.residentId === residentId))
        throw invalidInput({ field: 'residentId', code: 'named_twice' });
      const line = await this.visits.lineOf(tx, dwellingId, [residentId]);
      return this.findings.keep(tx, residentId, instead, { id, line, inspectedOn, act });
    });
  }

  private note(
    tx: Transaction,
    action: string,
    { id, dwellingId }: VisitRow,
    residentIds: readonly string[],
    { officer, purpose }: Act,
  ): Promise<void> {
    return this.audit.note(tx, officer, {
      action,
      accessPurpose: purpose,
      residentIds: [...new Set(residentIds)],
      fields: ['presence'],
      details: { inspectionId: id, dwellingId },
    });
  }
}
