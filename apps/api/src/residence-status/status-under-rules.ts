import { type Difference, countingSegments, firstDifference, type RuleBook } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { asRole, type Transaction } from '../database/index.ts';
import { publishedUnits } from '../places/index.ts';
import { FactsOfMany } from './facts-of-many.queries.ts';

/** What another rule book would make of residents, without storing anything. */
@Injectable()
export class StatusUnderRules {
  constructor(private readonly facts: FactsOfMany) {}

  /** Where the timelines of these residents under the two rule books first differ; those who stay alike are left out. */
  differences(
    tx: Transaction,
    residentIds: readonly string[],
    { before, after }: { readonly before: RuleBook; readonly after: RuleBook },
  ): Promise<Difference[]> {
    const { provinces } = publishedUnits();
    return asRole(tx, 'residence_projection', async () => {
      const residents = await this.facts.of(tx, residentIds);
      return [...residents.values()].flatMap(({ facts }) => {
        const difference = firstDifference(
          countingSegments(facts, provinces, before),
          countingSegments(facts, provinces, after),
        );
        return difference ? [difference] : [];
      });
    });
  }
}
