import { isAfter, isBefore, type Day } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { Dwellings } from '../places/index.ts';
import { type FieldError, invalidInput, Refusal } from '../web-errors/index.ts';
import { FindVisits } from './find-visits.ts';
import type {
  NewInspection,
  RecordedFinding,
  RecordedInspection,
  VisitFinding,
} from './inspections.messages.ts';
import { Inspections } from './inspections.repository.ts';
import { KeepFinding, type Visit } from './keep-finding.ts';

/** What lies longer back is told as facts at the counter: the street has changed since. */
const longestAgoDays = 30;

/**
 * Ghi kết quả kiểm tra — what a visit found becomes facts in one transaction. Officers at one door wait for each other, and
 * merges of dwellings wait for both, so that what the second one found is measured against what the first one left.
 */
@Injectable()
export class RecordInspection {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly visits: FindVisits,
    private readonly findings: KeepFinding,
    private readonly inspections: Inspections,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** At a dwelling that was merged since the list was read, the visit is to the one that is kept. */
  record(told: NewInspection, act: Act): Promise<RecordedInspection> {
    refuseContradictions(told, this.clock.today());
    return this.transactions.run(act.officer, async (tx) => {
      const { communeCode } = await this.dwellings.get(tx, told.dwellingId);
      if (!act.officer.communes.includes(communeCode)) throw new Refusal(403, 'outside_area');
      await this.inspections.holdDoor(tx, communeCode, told.dwellingId);
      const seen = { inspectedOn: told.inspectedOn, act };
      const residentIds = await this.residentsOf(tx, told.findings, seen);
      const line = await this.visits.lineOf(tx, told.dwellingId, residentIds);
      const reasons = line.reasons
        .map(({ reason }) => reason)
        .filter((reason) => reason === 'too_many_people' || reason === 'owner_objection');
      const { dwellingId } = line;
      const id = await this.inspections.add(tx, act.officer, {
        communeCode,
        dwellingId,
        inspectedOn: told.inspectedOn.toString(),
        outcome: told.outcome,
        note: told.note?.trim() || null,
        reasons,
      });
      const visit = { ...seen, id, line };
      const recorded: RecordedFinding[] = [];
      for (const [index, finding] of told.findings.entries()) {
        const keep = () => this.findings.keep(tx, residentIds[index]!, finding, visit);
        recorded.push(await inFieldsOf(fieldOf(index), keep));
      }
      await this.audit.note(tx, act.officer, {
        action: 'inspection.recorded',
        accessPurpose: act.purpose,
        residentIds,
        fields: ['presence'],
        details: { inspectionId: id, dwellingId, outcome: told.outcome },
      });
      return { id, findings: recorded };
    });
  }

  /** Whom the findings are about, each somebody else. */
  private async residentsOf(
    tx: Transaction,
    findings: readonly VisitFinding[],
    seen: Pick<Visit, 'inspectedOn' | 'act'>,
  ): Promise<string[]> {
    const residentIds: string[] = [];
    for (const [index, finding] of findings.entries()) {
      const residentId = await inFieldsOf(fieldOf(index), () => this.findings.residentOf(tx, finding, seen));
      if (residentIds.includes(residentId))
        throw invalidInput({ field: `${fieldOf(index)}.${nameOf(finding)}`, code: 'named_twice' });
      residentIds.push(residentId);
    }
    return residentIds;
  }
}

/** The field of a finding. */
const fieldOf = (index: number): string => `findings.${String(index)}`;

/** The field that says of whom a finding speaks. */
const nameOf = ({ person }: VisitFinding): string =>
  person == null ? 'residentId' : 'person.personalNumber';

/** What cannot be true of any visit. */
function refuseContradictions({ inspectedOn, outcome, findings }: NewInspection, today: Day): void {
  const errors: FieldError[] = [];
  const wrong = (field: string, code: string) => errors.push({ field, code });
  if (isAfter(inspectedOn, today)) wrong('inspectedOn', 'in_the_future');
  if (isBefore(inspectedOn, today.subtract({ days: longestAgoDays }))) wrong('inspectedOn', 'too_long_ago');
  if (outcome === 'met' && findings.length === 0) wrong('findings', 'required');
  if (outcome === 'nobody_home' && findings.length > 0) wrong('findings', 'nobody_was_home');
  const named = new Set<string>();
  for (const [index, finding] of findings.entries()) {
    const at = fieldOf(index);
    errors.push(...contradictionsOf(finding, inspectedOn, at));
    const { residentId } = finding;
    if (residentId !== undefined && named.has(residentId)) wrong(`${at}.residentId`, 'named_twice');
    if (residentId !== undefined) named.add(residentId);
  }
  if (errors.length > 0) throw invalidInput(...errors);
}

/** What cannot be true of any finding of a visit on this day; `at` is where the message has it. */
export function contradictionsOf(finding: VisitFinding, inspectedOn: Day, at: string): FieldError[] {
  const { found, residentId, person, leftOn, arrivedOn } = finding;
  const errors: FieldError[] = [];
  const wrong = (field: string, code: string) => errors.push({ field: `${at}.${field}`, code });
  if (found !== 'new' && residentId === undefined) wrong('residentId', 'required');
  if (found === 'new' && (residentId === undefined) === (person == null)) wrong('person', 'required');
  if (person?.personalNumber != null && person.fullName == null) wrong('person.fullName', 'required');
  if (person?.personalNumber != null && person.dateOfBirth == null) wrong('person.dateOfBirth', 'required');
  if (leftOn && isAfter(leftOn, inspectedOn)) wrong('leftOn', 'after_the_visit');
  if (arrivedOn && isAfter(arrivedOn, inspectedOn)) wrong('arrivedOn', 'after_the_visit');
  return errors;
}

/** Says of which finding of the message a refusal speaks. */
export async function inFieldsOf<T>(prefix: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.errors.length === 0) throw fault;
    const errors = fault.errors.map((error) => ({ ...error, field: `${prefix}.${error.field}` }));
    throw new Refusal(fault.status, fault.code, errors, fault.extensions);
  }
}
