import type { RuleBook } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type Asker, type Transaction, Transactions } from '../database/index.ts';
import { RulesInForce } from './rules-in-force.ts';

/** The law is public, so it is read as anybody would. */
const anybody: Asker = {
  databaseRole: 'residence_public',
  accountId: null,
  role: 'anybody',
  areaCode: '',
  communes: [],
  provinces: [],
  requestId: 'rules',
};

/** The rule book in force: what a use case hands to the law. */
@Injectable()
export class CurrentRules {
  constructor(
    private readonly inForce: RulesInForce,
    private readonly transactions: Transactions,
  ) {}

  /** The rule book that holds to the end of this transaction. Whoever derives somebody's status asks after locking them. */
  async in(tx: Transaction): Promise<RuleBook> {
    return (await this.inForce.in(tx)).rules;
  }

  /** With the number of the revision, for whoever compares two rule books. */
  async withRevision(tx: Transaction): Promise<{ rules: RuleBook; revision: number }> {
    return this.inForce.in(tx);
  }

  /** The rule book of now, for answers that touch nothing else in the database. */
  now(): Promise<RuleBook> {
    return this.transactions.run(anybody, (tx) => this.in(tx));
  }
}
