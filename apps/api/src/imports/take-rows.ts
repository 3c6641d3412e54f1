import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { type FactValue, newIds, recordFacts, type Transaction, withKeptPlans } from '../database/index.ts';
import { isInHospital, medicalUntil } from '../presences/index.ts';
import { StatusInHand } from '../residence-status/index.ts';
import { Residents } from '../residents/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { GrantedBefore } from '../temporary-residence/index.ts';
import type { ImportField } from './fields.ts';
import type { ImportBatch } from './import-batches.repository.ts';
import type { MadeFact } from './import-rows.repository.ts';
import type { RowPlan } from './judge-row.ts';
import { RecordPlaces } from './record-places.ts';
import { earliest, firstDayOf, numberOf, presenceOf, type RowInHand, somebodyNew } from './row-in-hand.ts';
import type { StatedRow } from './stated-row.ts';

/** What a row brought about. */
export interface TakenRow {
  /** Null where the row could not be taken. */
  readonly residentId: string | null;
  /** Whether the person was in the register before. */
  readonly wasKnown: boolean;
  readonly made: readonly MadeFact[];
  /** What showed only when it was to be recorded. */
  readonly wrong?: readonly { readonly field: ImportField | 'row'; readonly code: string }[];
}

/**
 * Records what rows state, table by table: people nobody knew, dwellings, where somebody lives, the registration that was
 * granted. No two of the rows are about the same person. The status follows in the same transaction.
 */
@Injectable()
export class TakeRows {
  constructor(
    private readonly residents: Residents,
    private readonly places: RecordPlaces,
    private readonly granted: GrantedBefore,
    private readonly status: StatusInHand,
    private readonly clock: Clock,
  ) {}

  /** @param plans of rows that are new or match; by number, what came of each */
  async take(
    tx: Transaction,
    officer: Officer,
    batch: ImportBatch,
    plans: readonly RowPlan[],
  ): Promise<Map<number, TakenRow>> {
    const rows = await this.inHand(tx, officer, batch, plans);
    // For a thousand rows at once Postgres would rather read whom the commune sees whole than look for each of them.
    const patients = await withKeptPlans(tx, async () => {
      await this.recordPeople(tx, officer, rows);
      await this.recordHomes(tx, officer, rows);
      const found = await this.recordPresences(tx, officer, batch, rows);
      await this.recordGrants(tx, officer, batch, rows);
      return found;
    });
    await this.status.store(tx, new Map(rows.map(({ residentId, known }) => [residentId, known])));
    if (patients.length > 0) await this.status.seeAnew(tx, patients);
    return new Map(
      rows.map(({ plan, residentId, made }) => [
        plan.number,
        { residentId, wasKnown: plan.residentId !== null, made },
      ]),
    );
  }

  private async inHand(
    tx: Transaction,
    officer: Officer,
    batch: ImportBatch,
    plans: readonly RowPlan[],
  ): Promise<RowInHand[]> {
    const { communeCode } = batch;
    const right = plans.flatMap((plan) => (plan.stated ? [{ plan, stated: plan.stated }] : []));
    const unknown = right.filter(({ plan }) => plan.residentId === null);
    const newcomers = await this.residents.addMany(tx, officer, communeCode, unknown.length);
    await this.status.introduce(
      tx,
      unknown.flatMap(({ stated: { person, permanentResidence } }, index) => {
        const birthYear = Number(person.dateOfBirth.slice(0, 4));
        const communes = new Set([communeCode, permanentResidence ?? communeCode]);
        return [...communes].map((seenIn) => ({
          residentId: newcomers[index]!,
          communeCode: seenIn,
          restricted: false,
          isNew: { fullName: person.fullName, birthYear },
        }));
      }),
    );
    const idOf = new Map(unknown.map(({ plan }, index) => [plan.number, newcomers[index]!]));
    const at = await this.places.of(tx, officer, batch, plans);
    return right.map(({ plan, stated }) => {
      const residentId = plan.residentId ?? idOf.get(plan.number);
      const dwellingId = plan.dwellingId ?? at.get(stated.dwelling.address);
      if (residentId === undefined || dwellingId === undefined)
        throw new Error('a row without person or place');
      return { plan, stated, residentId, dwellingId, made: [], known: plan.known ?? somebodyNew(stated) };
    });
  }

  /** Details of people nobody knew, and whom they may be. */
  private async recordPeople(tx: Transaction, officer: Officer, rows: readonly RowInHand[]): Promise<void> {
    const newcomers = rows.filter(({ plan }) => plan.residentId === null);
    await this.record(tx, officer, 'resident_details', newcomers, ({ stated: { person }, residentId }) => ({
      resident_id: residentId,
      holds_from: firstDayOf(person.dateOfBirth),
      full_name: person.fullName,
      sex: person.sex,
      date_of_birth: person.dateOfBirth,
      nationality: person.nationality,
      personal_number: person.personalNumber,
    }));
    const alike = newcomers.flatMap((row) => row.plan.alike.slice(0, 5).map((other) => ({ row, other })));
    await this.record(tx, officer, 'possible_same_resident', alike, ({ row, other }) => ({
      resident_id: row.residentId,
      other_resident_id: other,
      reason: 'same_name_and_birth_year',
    }), ({ row }) => row.made); // prettier-ignore
  }

  /** A permanent residence that nobody knew of, from the first day that the list speaks of. */
  private async recordHomes(tx: Transaction, officer: Officer, rows: readonly RowInHand[]): Promise<void> {
    const homes = rows.filter(
      ({ known, stated }) =>
        stated.permanentResidence !== null && known.facts.permanentResidences.length === 0,
    );
    const since = ({ arrivedOn, grant }: StatedRow) => earliest(arrivedOn, grant?.decidedOn ?? arrivedOn);
    await this.record(tx, officer, 'permanent_residence', homes, ({ stated, residentId }) => ({
      resident_id: residentId,
      commune_code: stated.permanentResidence,
      starts_on: since(stated),
    }));
    for (const { known, stated } of homes) {
      const home = { communeCode: stated.permanentResidence!, from: numberOf(since(stated)), until: null };
      known.facts.permanentResidences.push(home);
    }
  }

  /**
   * Where they live, unless it is known; what shows that they were there, and that they left. Returns those whose stay is
   * in a medical facility.
   */
  private async recordPresences(
    tx: Transaction,
    officer: Officer,
    { communeCode, kind }: ImportBatch,
    rows: readonly RowInHand[],
  ): Promise<string[]> {
    const today = this.clock.today().toString();
    const ofGrant = kind === 'granted_registrations';
    const plannedUntil = ({ leavesOn }: StatedRow) =>
      leavesOn !== null && leavesOn > today ? leavesOn : null;
    // A book shows them there on the day of the decision, a list of who lives there on the day it is handed in.
    const shownOn = ({ grant, arrivedOn }: StatedRow) => (ofGrant ? (grant?.decidedOn ?? arrivedOn) : today);
    const unknown = rows.filter(
      ({ known: { facts }, dwellingId }) =>
        !facts.presences.some(({ dwelling, leftOn }) => dwelling === dwellingId && leftOn === null),
    );
    const medical = ofGrant
      ? new Map<string, string>()
      : await medicalUntil(tx, [...new Set(unknown.map(({ dwellingId }) => dwellingId))]);
    const isRestricted = ({ stated, dwellingId }: RowInHand) =>
      isInHospital(stated.arrivedOn, medical.get(dwellingId));
    await this.record(tx, officer, 'presence', unknown, (row) => ({
      restricted: isRestricted(row),
      resident_id: row.residentId,
      commune_code: communeCode,
      dwelling_id: row.dwellingId,
      arrived_on: row.stated.arrivedOn,
      planned_until: plannedUntil(row.stated),
      purpose: row.stated.purpose,
      source: ofGrant ? 'case_file' : 'host_list',
      host_relation: 'none',
    }));
    const hasLeft = ({ stated }: RowInHand) =>
      !ofGrant && stated.leavesOn !== null && stated.leavesOn <= today;
    const left = unknown.filter(hasLeft);
    await this.record(tx, officer, 'departure', left, (row) => ({
      restricted: isRestricted(row),
      resident_id: row.residentId,
      presence_id: presenceOf(row),
      left_on: row.stated.leavesOn,
    }));
    const isShown = (row: RowInHand) => !hasLeft(row) && row.stated.arrivedOn <= shownOn(row.stated);
    await this.record(tx, officer, 'confirmation', unknown.filter(isShown), (row) => ({
      restricted: isRestricted(row),
      resident_id: row.residentId,
      presence_id: presenceOf(row),
      confirmed_on: shownOn(row.stated),
    }));
    for (const row of unknown) {
      const { stated, known, dwellingId } = row;
      const planned = plannedUntil(stated);
      known.facts.presences.push({
        id: presenceOf(row),
        communeCode,
        dwelling: dwellingId,
        arrivedOn: numberOf(stated.arrivedOn),
        arrivedAtMillisecond: null,
        leftOn: hasLeft(row) ? numberOf(stated.leavesOn!) : null,
        plannedUntil: planned === null ? null : numberOf(planned),
        confirmedOn: isShown(row) ? [numberOf(shownOn(stated))] : [],
        hostRelation: 'none',
        purpose: stated.purpose,
      });
      known.facts.presences.sort((one, other) => one.arrivedOn - other.arrivedOn);
    }
    return unknown.filter((row) => isRestricted(row)).map(({ residentId }) => residentId);
  }

  private async recordGrants(
    tx: Transaction,
    officer: Officer,
    { communeCode }: ImportBatch,
    rows: readonly RowInHand[],
  ): Promise<void> {
    const grants = rows.flatMap((row) => (row.stated.grant ? [{ row, grant: row.stated.grant }] : []));
    if (grants.length === 0) return;
    const ids = await this.granted.add(
      tx,
      officer,
      grants.map(({ row: { residentId, dwellingId }, grant }) => ({
        residentId,
        dwellingId,
        communeCode,
        ...grant,
      })),
    );
    grants.forEach(({ row, grant }, index) => {
      row.made.push({ table: 'temporary_registration', id: ids[index]! });
      const { temporaryRegistrations } = row.known.facts;
      temporaryRegistrations.push({
        communeCode,
        dwelling: row.dwellingId,
        from: numberOf(grant.from),
        lastDay: numberOf(grant.lastDay),
        endedOn: null,
        endGround: null,
      });
      temporaryRegistrations.sort((one, other) => one.from - other.from);
    });
  }

  /** Records one fact for each row and notes that it came of it. */
  private async record<Row>(
    tx: Transaction,
    officer: Officer,
    table: string,
    rows: readonly Row[],
    factOf: (row: Row) => Readonly<Record<string, FactValue>>,
    madeOf: (row: Row) => MadeFact[] = (row) => (row as RowInHand).made,
  ): Promise<void> {
    if (rows.length === 0) return;
    const ids = await newIds(tx, rows.length);
    const facts = rows.map((row, index) => ({ id: ids[index]!, ...factOf(row) }));
    await recordFacts(tx, officer, table, facts);
    rows.forEach((row, index) => madeOf(row).push({ table, id: ids[index]! }));
  }
}
