import { setImmediate as sent } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import {
  newIds,
  readyToRecord,
  recordFacts,
  together,
  type Transaction,
  withKeptPlans,
} from '../database/index.ts';
import { isInHospital, medicalUntil, showRestrictedStays } from '../presences/index.ts';
import { StatusInHand } from '../residence-status/index.ts';
import { Residents } from '../residents/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { GrantedBefore } from '../temporary-residence/index.ts';
import { addConfirmations, addGrants, addHomes, addPeople, madeOf } from './facts-of-people.ts';
import { FactsToRecord } from './facts-to-record.ts';
import type { ImportField } from './fields.ts';
import type { ImportBatch } from './import-batches.repository.ts';
import type { MadeFact } from './import-rows.repository.ts';
import type { RowPlan } from './judge-row.ts';
import { RecordPlaces } from './record-places.ts';
import { dayShown, leftOn, numberOf } from './row-days.ts';
import { presenceOf, type RowInHand, somebodyNew } from './row-in-hand.ts';
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

/** Where rows record facts of their own. */
const tables = [
  'resident',
  'resident_details',
  'possible_same_resident',
  'permanent_residence',
  'presence',
  'departure',
  'confirmation',
  'temporary_registration',
  'registration_granted_before',
];

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
    private readonly rules: CurrentRules,
    private readonly clock: Clock,
  ) {}

  /** @param plans of rows that are new or match; by number, what came of each */
  async take(
    tx: Transaction,
    officer: Officer,
    batch: ImportBatch,
    plans: readonly RowPlan[],
  ): Promise<Map<number, TakenRow>> {
    const places = await this.places.of(tx, officer, batch, plans);
    await readyToRecord(tx, tables);
    const rules = await this.rules.in(tx);
    const facts = new FactsToRecord(newIds(mostFactsOf(plans)));
    const rows = inHand(plans, places, facts);
    const newcomers = rows.filter(({ plan }) => plan.residentId === null);
    const there = rows.filter(({ plan }) => plan.said.confirms !== null);
    const unknown = rows.filter(({ plan }) => !plan.said.isRecorded);
    const medical = await this.medicalUntil(tx, batch, unknown, there);
    addPeople(facts, newcomers);
    addHomes(facts, rows);
    const patients = this.addPresences(facts, batch, unknown, medical);
    addConfirmations(facts, there, medical);
    const grants = addGrants(facts, batch, rows);

    const known = new Map(rows.map((row) => [row.residentId, row.known]));
    // Whoever confirms a stay in a medical facility has to see it.
    const isHidden = there.some(({ dwellingId }) => medical.has(dwellingId));
    if (isHidden) await showRestrictedStays(tx, true);
    // No answer is waited for: the status is worked out while Postgres records what it follows from.
    await together([
      this.introduce(tx, officer, batch, newcomers),
      // For a thousand rows at once Postgres would rather read whom the commune sees whole than look for each of them.
      withKeptPlans(tx, () =>
        together([
          ...facts.tables.map(({ table, facts: some }) => recordFacts(tx, officer, table, some)),
          this.granted.add(tx, officer, grants),
          sent().then(() => this.status.store(tx, officer, known, rules)),
        ]),
      ),
    ]);
    if (isHidden) await showRestrictedStays(tx, false);
    if (patients.length > 0) await this.status.seeAnew(tx, patients);
    return new Map(
      rows.map(({ plan, residentId, made }) => [
        plan.number,
        { residentId, wasKnown: plan.residentId !== null, made },
      ]),
    );
  }

  /** Records people nobody knew as residents, whom the communes of their row see from then on. */
  private async introduce(
    tx: Transaction,
    officer: Officer,
    { communeCode }: ImportBatch,
    newcomers: readonly RowInHand[],
  ): Promise<void> {
    if (newcomers.length === 0) return;
    const seen = newcomers.flatMap(({ residentId, stated: { person, permanentResidence } }) => {
      const birthYear = Number(person.dateOfBirth.slice(0, 4));
      const communes = new Set([communeCode, permanentResidence ?? communeCode]);
      return [...communes].map((seenIn) => ({
        residentId,
        communeCode: seenIn,
        restricted: false,
        isNew: { fullName: person.fullName, birthYear },
      }));
    });
    const ids = newcomers.map(({ residentId }) => residentId);
    await together([
      this.residents.addMany(tx, officer, communeCode, ids),
      this.status.introduce(tx, officer, seen),
    ]);
  }

  /** Of the dwellings of these rows; whoever is registered in a medical facility lives there, whatever else is known. */
  private async medicalUntil(
    tx: Transaction,
    { kind }: ImportBatch,
    unknown: readonly RowInHand[],
    there: readonly RowInHand[],
  ): Promise<ReadonlyMap<string, string>> {
    const asked = kind === 'granted_registrations' ? there : [...unknown, ...there];
    if (asked.length === 0) return new Map();
    return medicalUntil(tx, [...new Set(asked.map(({ dwellingId }) => dwellingId))]);
  }

  /**
   * Where they live, which nobody knew; what shows that they were there, and that they left. Returns those whose stay is in
   * a medical facility.
   */
  private addPresences(
    facts: FactsToRecord,
    { communeCode, kind }: ImportBatch,
    rows: readonly RowInHand[],
    medical: ReadonlyMap<string, string>,
  ): string[] {
    const today = this.clock.today().toString();
    const ofGrant = kind === 'granted_registrations';
    const plannedUntil = ({ leavesOn }: StatedRow) =>
      leavesOn !== null && leavesOn > today ? leavesOn : null;
    const isRestricted = ({ stated, dwellingId }: RowInHand) =>
      !ofGrant && isInHospital(stated.arrivedOn, medical.get(dwellingId));
    facts.add('presence', rows, (row) => ({
      restricted: isRestricted(row),
      resident_id: row.residentId,
      commune_code: communeCode,
      dwelling_id: row.dwellingId,
      arrived_on: row.stated.arrivedOn,
      planned_until: plannedUntil(row.stated),
      purpose: row.stated.purpose,
      source: ofGrant ? 'case_file' : 'host_list',
      host_relation: 'none',
    }), madeOf); // prettier-ignore
    const left = ({ stated }: RowInHand) => leftOn(stated, today);
    facts.add('departure', rows.filter((row) => left(row) !== null), (row) => ({
      restricted: isRestricted(row),
      resident_id: row.residentId,
      presence_id: presenceOf(row),
      left_on: left(row),
    }), madeOf); // prettier-ignore
    const shown = ({ stated }: RowInHand) => {
      const on = dayShown(stated, kind, today);
      return on !== null && stated.arrivedOn <= on ? on : null;
    };
    facts.add('confirmation', rows.filter((row) => shown(row) !== null), (row) => ({
      restricted: isRestricted(row),
      resident_id: row.residentId,
      presence_id: presenceOf(row),
      confirmed_on: shown(row),
    }), madeOf); // prettier-ignore
    for (const row of rows) {
      const { stated, known, dwellingId } = row;
      const [planned, leftDay, shownDay] = [plannedUntil(stated), left(row), shown(row)];
      known.facts.presences.push({
        id: presenceOf(row),
        communeCode,
        dwelling: dwellingId,
        arrivedOn: numberOf(stated.arrivedOn),
        arrivedAtMillisecond: null,
        leftOn: leftDay === null ? null : numberOf(leftDay),
        plannedUntil: planned === null ? null : numberOf(planned),
        confirmedOn: shownDay === null ? [] : [numberOf(shownDay)],
        hostRelation: 'none',
        purpose: stated.purpose,
      });
      known.facts.presences.sort((one, other) => one.arrivedOn - other.arrivedOn);
    }
    return rows.filter((row) => isRestricted(row)).map(({ residentId }) => residentId);
  }
}

/** How many ids all that comes of rows takes at most: home, presence, departure, confirmation, registration; of somebody new two more. */
const mostFactsOf = (plans: readonly RowPlan[]): number =>
  plans.reduce((most, { residentId, alike }) => most + (residentId === null ? 7 + alike.length : 5), 0);

/** Who the rows are about, and where. */
function inHand(
  plans: readonly RowPlan[],
  places: ReadonlyMap<string, string>,
  facts: FactsToRecord,
): RowInHand[] {
  return plans.flatMap((plan): RowInHand[] => {
    const { stated } = plan;
    if (!stated) return [];
    const dwellingId = plan.dwellingId ?? places.get(stated.dwelling.address);
    if (dwellingId === undefined) throw new Error('a row without a place');
    const residentId = plan.residentId ?? facts.nextId();
    return [{ plan, stated, residentId, dwellingId, made: [], known: plan.known ?? somebodyNew(stated) }];
  });
}
