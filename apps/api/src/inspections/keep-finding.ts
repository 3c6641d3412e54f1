import type { Day } from '@libs/calendar';
import { inspectionWords, say } from '@libs/words';
import { Injectable } from '@nestjs/common';
import type { Act } from '../audit/index.ts';
import type { Transaction } from '../database/index.ts';
import { FindNotLivingHere } from '../dwellings/index.ts';
import { KeepPresences } from '../presences/index.ts';
import { OpenRegularisation, RegistrationDue } from '../regularisation/index.ts';
import { FindMet } from './find-met.ts';
import type { RecordedFinding, VisitFinding, VisitLine } from './inspections.messages.ts';
import { Inspections } from './inspections.repository.ts';
import { type FoundCode, provedRightOf } from './likely-gain.ts';

/** A visit that is recorded, as far as its findings need it. */
export interface Visit {
  readonly id: string;
  readonly inspectedOn: Day;
  /**
   * The dwelling with who lived there, as the list shows it, before any finding of the visit was recorded; it names those whom
   * the findings are about, if they lived there, however many others did.
   */
  readonly line: VisitLine;
  readonly act: Act;
}

/**
 * What a visit found of one person becomes facts: who is there is confirmed, who left or is not known has a departure, who
 * is new has a presence. Who is there and should be registered is helped from then on. All in the transaction of the caller:
 * the facts bear the instant of the finding, and are found by it where it is taken back.
 */
@Injectable()
export class KeepFinding {
  constructor(
    private readonly met: FindMet,
    private readonly keeping: KeepPresences,
    private readonly notLiving: FindNotLivingHere,
    private readonly regularising: OpenRegularisation,
    private readonly inspections: Inspections,
    private readonly due: RegistrationDue,
  ) {}

  /** Whom the finding is about; somebody new is recorded. */
  residentOf(
    tx: Transaction,
    finding: VisitFinding,
    { inspectedOn, act }: Pick<Visit, 'inspectedOn' | 'act'>,
  ): Promise<string> {
    return this.met.residentOf(tx, finding, inspectedOn, act);
  }

  async keep(
    tx: Transaction,
    residentId: string,
    finding: VisitFinding,
    visit: Visit,
  ): Promise<RecordedFinding> {
    const { found } = finding;
    const { line, inspectedOn, act } = visit;
    const leftOn = found === 'left' || found === 'not_known' ? (finding.leftOn ?? inspectedOn) : null;
    const presenceId = leftOn
      ? await this.depart(residentId, leftOn, found, visit)
      : await this.show(residentId, finding, visit);
    const reasons = line.people.find((person) => person.residentId === residentId)?.reasons ?? [];
    const id = await this.inspections.addFinding(tx, act.officer, {
      inspectionId: visit.id,
      communeCode: line.communeCode,
      residentId,
      found,
      presenceId,
      leftOn: leftOn?.toString() ?? null,
      reasons,
      rightReasons: reasons.filter((reason) => provedRightOf(reason, found)),
    });
    const isDue = leftOn === null && (await this.due.of(tx, residentId, line.communeCode));
    const regularisationCaseId = isDue
      ? await this.regularising.goOn(
          tx,
          { residentId, dwellingId: line.dwellingId, foundOn: inspectedOn, findingId: id },
          act,
        )
      : null;
    return { id, residentId, found, presenceId, regularisationCaseId };
  }

  /** Confirms the presence here on the day of the visit, or records one that begins then. */
  private async show(
    residentId: string,
    finding: VisitFinding,
    { line, inspectedOn, act }: Visit,
  ): Promise<string> {
    const known = presenceIn(line, residentId);
    if (known !== null) {
      await this.keeping.confirm(known, { confirmedOn: inspectedOn }, act);
      return known;
    }
    const presence = {
      dwellingId: line.dwellingId,
      arrivedOn: finding.arrivedOn ?? inspectedOn,
      plannedUntil: finding.plannedUntil ?? null,
      purpose: finding.purpose,
      hostRelation: 'none',
      source: 'inspection',
    } as const;
    return (await this.keeping.record(residentId, presence, act, inspectedOn)).id;
  }

  /**
   * Ends the presence here; of whom nobody there knows, it is found that they do not live there. Who has no presence here
   * any more left before somebody else said so, and the visit is noted all the same.
   */
  private async depart(
    residentId: string,
    leftOn: Day,
    found: FoundCode,
    { line, inspectedOn, act }: Visit,
  ): Promise<string | null> {
    const known = presenceIn(line, residentId);
    if (known === null) return null;
    if (found === 'not_known') {
      const basis = say(inspectionWords.notKnownBasis, 'vi');
      const finding = { residentId, foundOn: inspectedOn, goneSince: leftOn, basis };
      await this.notLiving.record(line.dwellingId, finding, act);
    } else await this.keeping.depart(known, { leftOn }, act);
    return known;
  }
}

const presenceIn = (line: VisitLine, residentId: string): string | null =>
  line.people.find((person) => person.residentId === residentId)?.presenceId ?? null;
