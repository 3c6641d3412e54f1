import { RuleBook } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { stranger, type Transaction, Transactions } from '../database/index.ts';
import { asVersion, type KeptVersion } from './kept-version.ts';
import { RulesInForce } from './rules-in-force.ts';

/** The law is public, so it is read as anybody would. */
const anybody = stranger('rules');

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

  /** The rule book in force and what it would be with one more value; which revision that is said of. */
  async supposing(
    tx: Transaction,
    supposed: KeptVersion,
  ): Promise<{ before: RuleBook; after: RuleBook; revision: number }> {
    const { rules, versions, revision } = await this.inForce.in(tx);
    const others = versions.filter(
      ({ parameter, holdsFrom }) => parameter !== supposed.parameter || holdsFrom !== supposed.holdsFrom,
    );
    return {
      before: rules,
      after: new RuleBook([...others, supposed].map((version) => asVersion(version))),
      revision,
    };
  }

  /** The number of changes so far; what was said of another revision is outdated. */
  async revision(tx: Transaction): Promise<number> {
    return (await this.inForce.in(tx)).revision;
  }

  /** The rule book of now, for answers that touch nothing else in the database. */
  now(): Promise<RuleBook> {
    return this.transactions.run(anybody, (tx) => this.in(tx));
  }
}
