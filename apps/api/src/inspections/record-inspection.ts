import { isAfter, isBefore, type Day } from '@libs/calendar';
import { flagsOf } from '@libs/residence-law';
import { inspectionWords, say } from '@libs/words';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { FindNotLivingHere } from '../dwellings/index.ts';
import { type Dwelling, Dwellings, publishedUnits } from '../places/index.ts';
import { KeepPresences } from '../presences/index.ts';
import { OpenRegularisation } from '../regularisation/index.ts';
import { ResidenceFactsQueries } from '../residence-status/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { type FieldError, invalidInput, Refusal } from '../web-errors/index.ts';
import { FindMet } from './find-met.ts';
import { type Act, FindVisits } from './find-visits.ts';
import type {
  VisitFinding,
  NewInspection,
  RecordedFinding,
  RecordedInspection,
  VisitLine,
} from './inspections.messages.ts';
import { Inspections } from './inspections.repository.ts';
import { type FoundCode, provedRightAt, provedRightOf } from './likely-gain.ts';

/** What lies longer back is told as facts at the counter: the street has changed since. */
const longestAgoDays = 30;

interface Visit {
  readonly dwelling: Dwelling;
  readonly line: VisitLine;
  readonly inspectedOn: Day;
  readonly act: Act;
}

/**
 * Ghi kết quả kiểm tra — what a visit found becomes facts in one transaction: who is there is confirmed, who left or is not
 * known has a departure, who is new has a presence. Who is there and should be registered is helped from then on.
 */
@Injectable()
export class RecordInspection {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly visits: FindVisits,
    private readonly met: FindMet,
    private readonly keeping: KeepPresences,
    private readonly notLiving: FindNotLivingHere,
    private readonly regularising: OpenRegularisation,
    private readonly inspections: Inspections,
    private readonly facts: ResidenceFactsQueries,
    private readonly rules: CurrentRules,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  record(told: NewInspection, act: Act): Promise<RecordedInspection> {
    refuseContradictions(told, this.clock.today());
    return this.transactions.run(act.officer, async (tx) => {
      const dwelling = await this.dwellings.get(tx, told.dwellingId);
      if (!act.officer.communes.includes(dwelling.communeCode)) throw new Refusal(403, 'outside_area');
      const line = await this.visits.lineOf(tx, dwelling.id);
      const reasons = line.reasons
        .map(({ reason }) => reason)
        .filter((reason) => reason === 'too_many_people' || reason === 'owner_objection');
      const found = told.findings.map((finding) => finding.found);
      const id = await this.inspections.add(tx, act.officer, {
        communeCode: dwelling.communeCode,
        dwellingId: dwelling.id,
        inspectedOn: told.inspectedOn.toString(),
        outcome: told.outcome,
        note: told.note?.trim() || null,
        reasons,
        rightReasons: reasons.filter((reason) => provedRightAt(reason, found)),
      });
      const visit = { dwelling, line, inspectedOn: told.inspectedOn, act };
      const findings: RecordedFinding[] = [];
      for (const [index, finding] of told.findings.entries()) {
        findings.push(await inFieldsOf(`findings.${String(index)}`, () => this.keep(tx, id, finding, visit)));
      }
      await this.audit.note(tx, act.officer, {
        action: 'inspection.recorded',
        accessPurpose: act.purpose,
        residentIds: [...new Set(findings.map(({ residentId }) => residentId))],
        fields: ['presence'],
        details: { inspectionId: id, dwellingId: dwelling.id, outcome: told.outcome },
      });
      return { id, findings };
    });
  }

  private async keep(
    tx: Transaction,
    inspectionId: string,
    finding: VisitFinding,
    visit: Visit,
  ): Promise<RecordedFinding> {
    const { found } = finding;
    const { dwelling, line, inspectedOn, act } = visit;
    const residentId = await this.met.residentOf(tx, finding, inspectedOn, act);
    const leftOn = found === 'left' || found === 'not_known' ? (finding.leftOn ?? inspectedOn) : null;
    const presenceId = leftOn
      ? await this.depart(residentId, leftOn, found, visit)
      : await this.show(tx, residentId, finding, visit);
    const reasons = line.people.find((person) => person.residentId === residentId)?.reasons ?? [];
    const id = await this.inspections.addFinding(tx, act.officer, {
      inspectionId,
      communeCode: dwelling.communeCode,
      residentId,
      found,
      presenceId,
      leftOn: leftOn?.toString() ?? null,
      reasons,
      rightReasons: reasons.filter((reason) => provedRightOf(reason, found)),
    });
    const isDue = leftOn === null && (await this.registrationIsDue(tx, residentId, dwelling.communeCode));
    const regularisationCaseId = isDue
      ? await this.regularising.goOn(
          tx,
          { residentId, dwellingId: dwelling.id, foundOn: inspectedOn, findingId: id },
          act,
        )
      : null;
    return { id, residentId, found, presenceId, regularisationCaseId };
  }

  /** Confirms the presence here on the day of the visit, or records one that begins then. */
  private async show(
    tx: Transaction,
    residentId: string,
    finding: VisitFinding,
    visit: Visit,
  ): Promise<string> {
    const { dwelling, line, inspectedOn, act } = visit;
    const known = line.people.find((person) => person.residentId === residentId)?.presenceId;
    if (known !== undefined) {
      await this.keeping.confirm(known, { confirmedOn: inspectedOn }, act);
      return known;
    }
    const presence = {
      dwellingId: dwelling.id,
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
    { dwelling, line, inspectedOn, act }: Visit,
  ): Promise<string | null> {
    const known = line.people.find((person) => person.residentId === residentId)?.presenceId;
    if (known === undefined) return null;
    if (found === 'not_known') {
      const basis = say(inspectionWords.notKnownBasis, 'vi');
      const finding = { residentId, foundOn: inspectedOn, goneSince: leftOn, basis };
      await this.notLiving.record(dwelling.id, finding, act);
    } else await this.keeping.depart(known, { leftOn }, act);
    return known;
  }

  private async registrationIsDue(
    tx: Transaction,
    residentId: string,
    communeCode: string,
  ): Promise<boolean> {
    const today = this.clock.today();
    const [resident] = await this.facts.of(tx, [residentId]);
    if (!resident) return false;
    return flagsOf(resident.facts, publishedUnits().provinces, await this.rules.in(tx)).some(
      (flag) =>
        flag.flag === 'registration_due' &&
        flag.communeCode === communeCode &&
        !isAfter(flag.from, today) &&
        isAfter(flag.until, today),
    );
  }
}

/** What cannot be true of any visit. */
function refuseContradictions({ inspectedOn, outcome, findings }: NewInspection, today: Day): void {
  const errors: FieldError[] = [];
  const wrong = (field: string, code: string) => errors.push({ field, code });
  if (isAfter(inspectedOn, today)) wrong('inspectedOn', 'in_the_future');
  if (isBefore(inspectedOn, today.subtract({ days: longestAgoDays }))) wrong('inspectedOn', 'too_long_ago');
  if (outcome === 'met' && findings.length === 0) wrong('findings', 'required');
  if (outcome === 'nobody_home' && findings.length > 0) wrong('findings', 'nobody_was_home');
  const named = new Set<string>();
  for (const [index, { found, residentId, person, leftOn, arrivedOn }] of findings.entries()) {
    const at = `findings.${String(index)}`;
    if (found !== 'new' && residentId === undefined) wrong(`${at}.residentId`, 'required');
    if (found === 'new' && (residentId === undefined) === (person == null)) wrong(`${at}.person`, 'required');
    if (leftOn && isAfter(leftOn, inspectedOn)) wrong(`${at}.leftOn`, 'after_the_visit');
    if (arrivedOn && isAfter(arrivedOn, inspectedOn)) wrong(`${at}.arrivedOn`, 'after_the_visit');
    if (residentId !== undefined && named.has(residentId)) wrong(`${at}.residentId`, 'named_twice');
    if (residentId !== undefined) named.add(residentId);
  }
  if (errors.length > 0) throw invalidInput(...errors);
}

/** Says of which finding of the message a refusal speaks. */
async function inFieldsOf<T>(prefix: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.errors.length === 0) throw fault;
    const errors = fault.errors.map((error) => ({ ...error, field: `${prefix}.${error.field}` }));
    throw new Refusal(fault.status, fault.code, errors, fault.extensions);
  }
}
