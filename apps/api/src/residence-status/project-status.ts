import { type Day, type EpochDay, isoOfEpochDay, toEpochDay } from '@libs/calendar';
import {
  countingSegments,
  type CountingSegment,
  factsInDays,
  type FactsInDays,
  lastingBeyond,
  type RuleBook,
} from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { asRole, becomeRole, together, type Transaction } from '../database/index.ts';
import { publishedUnits } from '../places/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import {
  type FactsOfResident,
  type PersonVersion,
  ResidenceFactsQueries,
} from './residence-facts.queries.ts';
import { ResidentsInStep } from './residents-in-step.repository.ts';
import { StatusSegments, type StatusSegmentRow } from './status-segments.repository.ts';
import { type SeenInCommune, Visibility } from './visibility.repository.ts';

/** A setting of the transaction names those who are read together, and each row is held against all of them. */
const readAtOnce = 200;

/** Looks at the facts of residents, with the rules in force. */
type Look = (residents: readonly FactsOfResident[], rules: RuleBook) => void;

/**
 * Derives, from all facts of some residents, who may see them and their stored status. Called in the transaction
 * that recorded a fact, so that a headcount can never disagree with the facts.
 */
@Injectable()
export class ProjectStatus {
  constructor(
    private readonly step: ResidentsInStep,
    private readonly facts: ResidenceFactsQueries,
    private readonly visibility: Visibility,
    private readonly segments: StatusSegments,
    private readonly rules: CurrentRules,
  ) {}

  /** Makes residents of another area visible to a commune that takes them into a case, before the case exists. */
  makeVisible(tx: Transaction, residentIds: string | readonly string[], communeCode: string): Promise<void> {
    const ids = typeof residentIds === 'string' ? [residentIds] : residentIds;
    return asRole(
      tx,
      'residence_projection',
      async () => {
        await this.step.lock(tx, ids);
        await this.visibility.refresh(tx, ids, [communeCode]);
      },
      ids,
    );
  }

  /** Lets others who record anything of these residents wait until the transaction ends. */
  hold(tx: Transaction, residentIds: readonly string[]): Promise<void> {
    return this.step.lock(tx, residentIds);
  }

  /** Derives anew who may see these residents, whose stays are of another class now; their status stays. */
  async seeAnew(tx: Transaction, residentIds: readonly string[]): Promise<void> {
    for (let from = 0; from < residentIds.length; from += readAtOnce) {
      const some = residentIds.slice(from, from + readAtOnce);
      await asRole(
        tx,
        'residence_projection',
        async () => {
          await this.step.lock(tx, some);
          await this.visibility.refresh(tx, some);
        },
        some,
      );
    }
  }

  /**
   * Runs as the projection's role, which sees exactly these residents; two writers of one resident wait for each other.
   * Returns the facts that the status was derived from.
   * @param look at the facts before anything follows from them; what it throws refuses the change
   */
  refresh(tx: Transaction, residentIds: readonly string[], look?: Look): Promise<readonly FactsOfResident[]> {
    return asRole(
      tx,
      'residence_projection',
      async () => {
        await this.step.lock(tx, residentIds);
        await this.visibility.refresh(tx, residentIds);
        return (await this.storeStatus(tx, residentIds, look)).facts;
      },
      residentIds,
    );
  }

  /**
   * All facts of the residents whom the transaction names, whom nobody else changes until it ends: for whoever knows what is
   * added to them, and stores what follows by `storeAfterStays`. Sent along with the statement that names them. The
   * transaction is the projection's from here on.
   */
  async holdFactsOfNamed(tx: Transaction): Promise<readonly FactsOfResident[]> {
    const [, , facts] = await together([
      becomeRole(tx, 'residence_projection'),
      this.step.lockNamed(tx),
      this.facts.ofNamed(tx),
    ]);
    return facts;
  }

  /**
   * Stores what follows where stays were recorded and nothing else, by the hundred a second: only the commune of the stay can
   * be one more that sees the resident. No answer is waited for, and the transaction is the projection's from here on.
   * @param residents everybody of whom a stay was recorded, with all facts, the new ones too: as they were held, or of
   *   somebody who was created in this transaction
   * @param rules as asked for in this transaction
   */
  async storeAfterStays(
    tx: Transaction,
    seen: readonly SeenInCommune[],
    residents: readonly FactsOfResident[],
    rules: RuleBook,
  ): Promise<void> {
    const residentIds = residents.map(({ residentId }) => residentId);
    await together([
      becomeRole(tx, 'residence_projection', residentIds),
      this.visibility.add(tx, seen),
      this.storeSegments(tx, residentIds, residents, rules),
    ]);
  }

  /**
   * The facts of these residents, whom the caller may see, read as the projection, which stores nothing: for whoever tells
   * what is due. Its plans are kept, and it looks up nobody else, where each question of an officer would be planned anew
   * and gather everybody whom the area may see.
   */
  factsOf(tx: Transaction, residentIds: readonly string[]): Promise<readonly FactsOfResident[]> {
    return this.read(tx, residentIds, (some) => this.facts.inStep(tx, some));
  }

  /**
   * The same without the stays of a restricted class: for whoever shows what follows. What follows from such a stay, be it
   * only since when somebody is known in the commune, would tell of it.
   */
  unrestrictedFactsOf(tx: Transaction, residentIds: readonly string[]): Promise<readonly FactsOfResident[]> {
    return this.read(tx, residentIds, (some) => this.facts.unrestrictedInStep(tx, some));
  }

  /** The presences of a resident that leaving on a day ends, wherever they are: for whoever records that they left. */
  async lastingBeyond(tx: Transaction, residentId: string, leftOn: Day): Promise<ReadonlySet<string>> {
    const [resident] = await this.factsOf(tx, [residentId]);
    return resident ? lastingBeyond(resident.facts, leftOn, await this.rules.in(tx)) : new Set();
  }

  /** Derives the status anew where only the rules changed: who may see whom stays. Returns whose stored status changed. */
  recalculate(tx: Transaction, residentIds: readonly string[]): Promise<string[]> {
    return asRole(
      tx,
      'residence_projection',
      async () => {
        await this.step.lock(tx, residentIds);
        return (await this.storeStatus(tx, residentIds)).changed;
      },
      residentIds,
    );
  }

  private async read(
    tx: Transaction,
    residentIds: readonly string[],
    readSome: (some: readonly string[]) => Promise<readonly FactsOfResident[]>,
  ): Promise<readonly FactsOfResident[]> {
    const facts: FactsOfResident[] = [];
    for (let from = 0; from < residentIds.length; from += readAtOnce) {
      const some = residentIds.slice(from, from + readAtOnce);
      facts.push(...(await asRole(tx, 'residence_projection', () => readSome(some), some)));
    }
    return facts;
  }

  /** Stores what the rules in force make of the facts. The rules are asked for once nobody else can write these residents. */
  private async storeStatus(
    tx: Transaction,
    residentIds: readonly string[],
    look?: Look,
  ): Promise<{ readonly facts: readonly FactsOfResident[]; readonly changed: string[] }> {
    const rules = await this.rules.in(tx);
    const facts = await this.facts.inStep(tx, residentIds);
    look?.(facts, rules);
    return { facts, changed: await this.storeSegments(tx, residentIds, facts, rules) };
  }

  private storeSegments(
    tx: Transaction,
    residentIds: readonly string[],
    facts: readonly FactsOfResident[],
    rules: RuleBook,
  ): Promise<string[]> {
    return this.segments.replace(
      tx,
      residentIds,
      facts.flatMap((resident) => segmentsOf(resident, rules)),
    );
  }
}

/** The rows to store for one resident: the law's counting segments, cut where the person's sex or birth year changes. */
export function segmentsOf({ residentId, person, facts }: FactsOfResident, rules: RuleBook) {
  const versions = person.map(({ holdsFrom, ...version }) => ({
    ...version,
    holdsFrom: toEpochDay(holdsFrom),
  }));
  return storedSegments(residentId, versions, factsInDays(facts), rules);
}

/** A version of the person, with the number of the day it holds from. */
type PersonVersionInDays = Omit<PersonVersion, 'holdsFrom'> & { readonly holdsFrom: EpochDay };

/** A stretch of days as it is stored, before its days and words are written out. */
export interface CountedStretch {
  readonly from: EpochDay;
  readonly until: EpochDay;
  readonly segment: CountingSegment;
  readonly version: PersonVersionInDays;
}

/** The same for facts whose days are numbers already, as a load of millions of people has them. */
export function storedSegments(
  residentId: string,
  person: readonly PersonVersionInDays[],
  facts: FactsInDays,
  rules: RuleBook,
): (StatusSegmentRow & { resident_id: string })[] {
  return countedStretches(person, facts, rules).map((stretch) => rowOf(residentId, stretch));
}

/** The law's counting segments in the order of their days, cut where a version of the person ends. */
export function countedStretches(
  person: readonly PersonVersionInDays[],
  facts: FactsInDays,
  rules: RuleBook,
): CountedStretch[] {
  return countingSegments(facts, publishedUnits().provinces, rules).flatMap((segment) =>
    cutByPerson(segment, person),
  );
}

/** A stretch as a row of stored status. */
export function rowOf(
  residentId: string,
  { from, until, segment, version }: CountedStretch,
): StatusSegmentRow & { resident_id: string } {
  return {
    resident_id: residentId,
    starts_on: isoOfEpochDay(from),
    until: isoOfEpochDay(until),
    commune_code: segment.communeCode,
    province_code: publishedUnits().provinces.provinceOf(segment.communeCode, 'current34', segment.from),
    status: segment.status,
    status_group: segment.group,
    movement_legal: segment.movement.legal,
    movement_current34: segment.movement.current34,
    movement_legacy63: segment.movement.legacy63,
    migrant_legal: segment.migrant.legal,
    migrant_current34: segment.migrant.current34,
    migrant_legacy63: segment.migrant.legacy63,
    origin_commune_code: segment.originCommune,
    purpose: segment.purpose,
    sex: version.sex,
    birth_year: version.birthYear,
  };
}

/** The version of the person that holds on each part of a segment; the first version also holds for the days before it. */
function cutByPerson(segment: CountingSegment, person: readonly PersonVersionInDays[]): CountedStretch[] {
  const parts: CountedStretch[] = [];
  person.forEach((version, index) => {
    const next = person[index + 1];
    const from = index === 0 ? segment.from : (Math.max(segment.from, version.holdsFrom) as EpochDay);
    const until = next === undefined ? segment.until : (Math.min(segment.until, next.holdsFrom) as EpochDay);
    if (from < until) parts.push({ from, until, segment, version });
  });
  return parts;
}
