import type { Day } from '@libs/calendar';
import { crowdingAt, type CrowdingHint } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import { CurrentRules } from '../../rule-book/index.ts';
import { type OccupiedDwellingRow, PeopleAtDwellingQueries } from './people-at-dwelling.queries.ts';

/** A dwelling at which somebody may want to look, and why. */
export interface CrowdedDwelling extends OccupiedDwellingRow {
  readonly hints: readonly CrowdingHint[];
}

/** From two people on a small room may be too small for them. */
const fewest = 2;

/** Which dwellings of the asker's communes have many people for their floor or their rooms: hints, never decisions. */
@Injectable()
export class CrowdedDwellings {
  constructor(
    private readonly queries: PeopleAtDwellingQueries,
    private readonly rules: CurrentRules,
  ) {}

  async on(tx: Transaction, on: Day): Promise<CrowdedDwelling[]> {
    const rules = await this.rules.in(tx);
    const seenWithinDays = rules.parameter('presenceUnconfirmed').readOn(on).value.days;
    const occupied = await this.queries.fullest(tx, { on, seenWithinDays, atLeast: fewest });
    return occupied
      .map((dwelling) => ({ ...dwelling, hints: crowdingAt(dwelling, on, rules) }))
      .filter(({ hints }) => hints.length > 0);
  }
}
