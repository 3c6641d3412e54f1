import {
  type Difference,
  countingSegments,
  factsInDays,
  firstDifference,
  type RuleBook,
} from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { asRole, type Transaction } from '../database/index.ts';
import { publishedUnits } from '../places/index.ts';
import { ResidenceFactsQueries } from './residence-facts.queries.ts';
import { ResidentsInStep } from './residents-in-step.repository.ts';

/** What another rule book would make of residents, without storing anything. */
@Injectable()
export class StatusUnderRules {
  constructor(
    private readonly step: ResidentsInStep,
    private readonly facts: ResidenceFactsQueries,
  ) {}

  /** Where the timelines of these residents under the two rule books first differ; those who stay alike are left out. */
  differences(
    tx: Transaction,
    residentIds: readonly string[],
    { before, after }: { readonly before: RuleBook; readonly after: RuleBook },
  ): Promise<Difference[]> {
    const { provinces } = publishedUnits();
    return asRole(tx, 'residence_projection', async () => {
      await this.step.name(tx, residentIds);
      const residents = await this.facts.of(tx, residentIds);
      return residents.flatMap(({ facts }) => {
        const days = factsInDays(facts);
        const difference = firstDifference(
          countingSegments(days, provinces, before),
          countingSegments(days, provinces, after),
        );
        return difference ? [difference] : [];
      });
    });
  }
}
