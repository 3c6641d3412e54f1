import { Injectable } from '@nestjs/common';
import { asRole, type Transaction } from '../database/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { FactsOfMany, type OneOfMany } from './facts-of-many.queries.ts';
import { storedSegments } from './project-status.ts';
import { ResidentsInStep } from './residents-in-step.repository.ts';
import { StatusSegments } from './status-segments.repository.ts';
import { type SeenInCommune, Visibility } from './visibility.repository.ts';

/**
 * The same as `ProjectStatus` for whoever records facts about thousands in one transaction and has them in hand: residents
 * are held before their facts are read, so that what is read stays true until the end, and their status follows from these
 * and the new facts without reading anything again.
 */
@Injectable()
export class StatusInHand {
  constructor(
    private readonly step: ResidentsInStep,
    private readonly facts: FactsOfMany,
    private readonly visibility: Visibility,
    private readonly segments: StatusSegments,
    private readonly rules: CurrentRules,
  ) {}

  /** All facts of residents, which nobody else writes about until the transaction ends. */
  hold(tx: Transaction, residentIds: readonly string[]): Promise<Map<string, OneOfMany>> {
    return this.asProjection(tx, residentIds, async () => {
      await this.step.lock(tx, residentIds);
      return this.facts.of(tx, residentIds);
    });
  }

  /** All facts of residents, for whoever records nothing. */
  read(tx: Transaction, residentIds: readonly string[]): Promise<Map<string, OneOfMany>> {
    return this.asProjection(tx, residentIds, () => this.facts.of(tx, residentIds));
  }

  /** Lets communes see people of whom nothing is recorded yet, and find them by the name that they will have. */
  introduce(tx: Transaction, newcomers: readonly SeenInCommune[]): Promise<void> {
    const residentIds = [...new Set(newcomers.map(({ residentId }) => residentId))];
    return this.asProjection(tx, residentIds, () => this.visibility.add(tx, newcomers));
  }

  /** Derives who may see residents who are held, or new in this transaction, once their stays are of a class. */
  seeAnew(tx: Transaction, residentIds: readonly string[]): Promise<void> {
    return this.asProjection(tx, residentIds, () => this.visibility.refresh(tx, residentIds));
  }

  /** Stores what the rules make of these facts: of residents who are held, or new in this transaction. */
  store(tx: Transaction, residents: ReadonlyMap<string, OneOfMany>): Promise<void> {
    const residentIds = [...residents.keys()];
    return this.asProjection(tx, residentIds, async () => {
      const rules = await this.rules.in(tx);
      const rows = [...residents].flatMap(([id, { person, facts }]) =>
        storedSegments(id, person, facts, rules),
      );
      await this.segments.replace(tx, residentIds, rows);
    });
  }

  private asProjection<T>(
    tx: Transaction,
    residentIds: readonly string[],
    work: () => Promise<T>,
  ): Promise<T> {
    return asRole(tx, 'residence_projection', work, residentIds);
  }
}
