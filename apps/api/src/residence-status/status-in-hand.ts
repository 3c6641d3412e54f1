import type { RuleBook } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { asRole, type Asker, becomeRole, together, type Transaction } from '../database/index.ts';
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
  ) {}

  /** All facts of residents, which nobody else writes about until the transaction ends. */
  async hold(tx: Transaction, asker: Asker, residentIds: readonly string[]): Promise<Map<string, OneOfMany>> {
    const [, facts] = await this.asProjection(tx, asker, residentIds, () => [
      this.step.lock(tx, residentIds),
      this.facts.of(tx, residentIds),
    ]);
    return facts;
  }

  /** All facts of residents, for whoever records nothing. */
  async read(tx: Transaction, asker: Asker, residentIds: readonly string[]): Promise<Map<string, OneOfMany>> {
    const [facts] = await this.asProjection(tx, asker, residentIds, () => [this.facts.of(tx, residentIds)]);
    return facts;
  }

  /** Lets communes see people of whom nothing is recorded yet, and find them by the name that they will have. */
  async introduce(tx: Transaction, asker: Asker, newcomers: readonly SeenInCommune[]): Promise<void> {
    const residentIds = [...new Set(newcomers.map(({ residentId }) => residentId))];
    await this.asProjection(tx, asker, residentIds, () => [this.visibility.add(tx, newcomers)]);
  }

  /** Derives who may see residents who are held, or new in this transaction, once their stays are of a class. */
  seeAnew(tx: Transaction, residentIds: readonly string[]): Promise<void> {
    const work = () => this.visibility.refresh(tx, residentIds);
    return asRole(tx, 'residence_projection', work, residentIds);
  }

  /**
   * Stores what the rules make of these facts: of residents who are held, or new in this transaction.
   * @param rules as asked for once they were held
   */
  async store(
    tx: Transaction,
    asker: Asker,
    residents: ReadonlyMap<string, OneOfMany>,
    rules: RuleBook,
  ): Promise<void> {
    const residentIds = [...residents.keys()];
    const rows = [...residents].flatMap(([id, { person, facts }]) =>
      storedSegments(id, person, facts, rules),
    );
    await this.asProjection(tx, asker, residentIds, () => [this.segments.replace(tx, residentIds, rows)]);
  }

  /** Statements that are sent at once, as the projection; when their answers come, the transaction is the asker's again. */
  private async asProjection<const Asked extends readonly Promise<unknown>[]>(
    tx: Transaction,
    asker: Asker,
    residentIds: readonly string[],
    ask: () => Asked,
  ) {
    const become = becomeRole(tx, 'residence_projection', residentIds);
    const asked = ask();
    const [, answers] = await together([become, together(asked), becomeRole(tx, asker.databaseRole)]);
    return answers;
  }
}
