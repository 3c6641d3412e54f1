import { day, isAfter } from '@libs/calendar';
import { earliestDay, partialDate } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { type FactValue, newIds, recordFacts, type Transaction } from '../database/index.ts';
import { DwellingDescriptions } from '../dwellings/index.ts';
import { Dwellings } from '../places/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import { Residents } from '../residents/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { GrantedBefore } from '../temporary-residence/index.ts';
import type { ImportBatch } from './import-batches.repository.ts';
import type { MadeFact } from './import-rows.repository.ts';
import type { RowPlan } from './judge-row.ts';
import type { StatedRow } from './stated-row.ts';

/** A row that is taken: who it is about and where. */
interface RowInHand {
  readonly plan: RowPlan;
  readonly stated: StatedRow;
  readonly residentId: string;
  readonly dwellingId: string;
  readonly made: MadeFact[];
}

/** What a row brought about. */
export interface TakenRow {
  readonly residentId: string;
  readonly made: readonly MadeFact[];
}

/**
 * Records what rows state, table by table: people nobody knew, dwellings, where somebody lives, the registration that was
 * granted. No two of the rows are about the same person. The status follows in the same transaction.
 */
@Injectable()
export class TakeRows {
  constructor(
    private readonly residents: Residents,
    private readonly dwellings: Dwellings,
    private readonly descriptions: DwellingDescriptions,
    private readonly granted: GrantedBefore,
    private readonly status: ProjectStatus,
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
    await this.describeDwellings(tx, officer, batch, rows);
    await this.recordPeople(tx, officer, rows);
    await this.recordHomes(tx, officer, rows);
    await this.recordPresences(tx, officer, batch, rows);
    await this.recordGrants(tx, officer, batch, rows);
    await this.status.refresh(
      tx,
      rows.map(({ residentId }) => residentId),
    );
    return new Map(rows.map(({ plan, residentId, made }) => [plan.number, { residentId, made }]));
  }

  private async inHand(
    tx: Transaction,
    officer: Officer,
    { communeCode }: ImportBatch,
    plans: readonly RowPlan[],
  ): Promise<RowInHand[]> {
    const right = plans.flatMap((plan) => (plan.stated ? [{ plan, stated: plan.stated }] : []));
    const unknown = right.filter(({ plan }) => plan.residentId === null);
    const newcomers = await this.residents.addMany(tx, officer, communeCode, unknown.length);
    await this.status.makeVisible(tx, newcomers, communeCode);
    const idOf = new Map(unknown.map(({ plan }, index) => [plan.number, newcomers[index]!]));
    const newAddresses = right
      .filter(({ plan }) => plan.dwellingId === null)
      .map(({ stated }) => stated.dwelling);
    await this.dwellings.addMany(tx, communeCode, newAddresses, officer.accountId);
    const at = await this.dwellings.atAddresses(
      tx,
      communeCode,
      newAddresses.map(({ address }) => address),
    );
    return right.map(({ plan, stated }) => {
      const residentId = plan.residentId ?? idOf.get(plan.number);
      const dwellingId = plan.dwellingId ?? at.get(stated.dwelling.address);
      if (residentId === undefined || dwellingId === undefined)
        throw new Error('a row without person or place');
      return { plan, stated, residentId, dwellingId, made: [] };
    });
  }

  /** What the list says of dwellings that it names first; those that are known are described by officers. */
  private async describeDwellings(
    tx: Transaction,
    officer: Officer,
    { communeCode }: ImportBatch,
    rows: readonly RowInHand[],
  ): Promise<void> {
    const described = new Map(
      rows.flatMap(({ plan, stated: { description }, dwellingId }) =>
        description && plan.dwellingId === null ? [[dwellingId, description] as const] : [],
      ),
    );
    await this.descriptions.addMany(
      tx,
      officer,
      [...described].map(([dwellingId, { premises, rooms, floorArea }]) => ({
        dwellingId,
        communeCode,
        holdsFrom: this.clock.today().toString(),
        premises,
        rooms,
        floorAreaM2: floorArea,
        oldUnit: null,
        ownerName: null,
        managerName: null,
        contactPhone: null,
      })),
    );
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
      ({ plan: { facts }, stated }) =>
        stated.permanentResidence !== null && (facts === null || facts.permanentResidences.length === 0),
    );
    await this.record(tx, officer, 'permanent_residence', homes, ({ stated, residentId }) => ({
      resident_id: residentId,
      commune_code: stated.permanentResidence,
      starts_on: earliest(stated.arrivedOn, stated.grant?.decidedOn ?? stated.arrivedOn),
    }));
  }

  /** Where they live or sleep, unless it is known; what shows that they were there, and that they left. */
  private async recordPresences(
    tx: Transaction,
    officer: Officer,
    batch: ImportBatch,
    rows: readonly RowInHand[],
  ): Promise<void> {
    const { communeCode, kind } = batch;
    const today = this.clock.today().toString();
    const ofGrant = kind === 'granted_registrations';
    const unknown = rows.filter(
      ({ plan: { facts }, dwellingId }) =>
        !facts?.presences.some(({ dwelling, leftOn }) => dwelling === dwellingId && leftOn === null),
    );
    await this.record(tx, officer, 'presence', unknown, ({ stated, residentId, dwellingId }) => ({
      resident_id: residentId,
      commune_code: communeCode,
      dwelling_id: dwellingId,
      arrived_on: stated.arrivedOn,
      planned_until: stated.leavesOn !== null && stated.leavesOn > today ? stated.leavesOn : null,
      purpose: stated.purpose,
      source: ofGrant ? 'case_file' : kind === 'stays' ? 'stay_report' : 'host_list',
      host_relation: 'none',
    }));
    const left = unknown.filter(
      ({ stated }) => !ofGrant && stated.leavesOn !== null && stated.leavesOn <= today,
    );
    await this.record(tx, officer, 'departure', left, (row) => ({
      resident_id: row.residentId,
      presence_id: presenceOf(row),
      left_on: row.stated.leavesOn,
    }));
    await this.recordStays(tx, officer, batch, unknown);
    // A book shows them there on the day of the decision, a list of who lives there on the day it is handed in.
    const shownOn = ({ stated }: RowInHand) =>
      ofGrant ? (stated.grant?.decidedOn ?? stated.arrivedOn) : today;
    const shown = unknown.filter(
      (row) => !left.includes(row) && !isAfter(day(row.stated.arrivedOn), day(shownOn(row))),
    );
    await this.record(tx, officer, 'confirmation', shown, (row) => ({
      resident_id: row.residentId,
      presence_id: presenceOf(row),
      confirmed_on: shownOn(row),
    }));
  }

  /** Stays are told of with the list that was handed in; a longer one is reported for as long as a report may be. */
  private async recordStays(
    tx: Transaction,
    officer: Officer,
    { kind, recordedAt }: ImportBatch,
    rows: readonly RowInHand[],
  ): Promise<void> {
    if (kind !== 'stays') return;
    await this.record(tx, officer, 'stay_report', rows, (row) => {
      const { arrivedOn, leavesOn } = row.stated;
      const longest = day(arrivedOn).add({ days: longestReport }).toString();
      return {
        resident_id: row.residentId,
        presence_id: presenceOf(row),
        starts_on: arrivedOn,
        until: leavesOn === null ? longest : earliest(leavesOn, longest),
        reported_at: new Date(recordedAt).toISOString(),
      };
    });
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
    grants.forEach(({ row }, index) => row.made.push({ table: 'temporary_registration', id: ids[index]! }));
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

/** Days that one report of a stay covers at most. */
const longestReport = 30;

const presenceOf = ({ made }: RowInHand): string | null =>
  made.find(({ table }) => table === 'presence')?.id ?? null;

/** The first day that a birth date, already checked, can mean. */
function firstDayOf(dateOfBirth: string): string {
  const date = partialDate(dateOfBirth);
  if (!date) throw new RangeError('an unchecked birth date');
  return earliestDay(date).toString();
}

const earliest = (one: string, other: string): string => (one < other ? one : other);
