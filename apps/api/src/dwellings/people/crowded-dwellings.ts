import type { Day } from '@libs/calendar';
import { crowdingAt, type CrowdingHint } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import { provinceOf } from '../province-of.ts';
import { CurrentRules, ProvinceFloorAreas } from '../../rule-book/index.ts';
import { type OccupiedDwellingRow, PeopleAtDwellingQueries } from './people-at-dwelling.queries.ts';

/** A dwelling at which somebody may want to look, and why. */
export interface CrowdedDwelling extends OccupiedDwellingRow {
  readonly hints: readonly CrowdingHint[];
}

/** Which dwellings of the asker's communes have many people for their floor or their rooms: hints, never decisions. */
@Injectable()
export class CrowdedDwellings {
  constructor(
    private readonly queries: PeopleAtDwellingQueries,
    private readonly rules: CurrentRules,
    private readonly areas: ProvinceFloorAreas,
  ) {}

  /** @param among all records of one dwelling, where only that one is asked about */
  async on(tx: Transaction, on: Day, among?: readonly string[]): Promise<CrowdedDwelling[]> {
    const rules = await this.rules.in(tx);
    const areas = await this.areas.on(tx, on);
    const seenWithinDays = rules.parameter('presenceUnconfirmed').readOn(on).value.days;
    const atLeast = rules.parameter('manyPeopleAtDwelling').readOn(on).value.people;
    const occupied = await this.queries.fullest(tx, { on, seenWithinDays, atLeast, among });
    return occupied
      .map((dwelling) => {
        const ofProvince = areas.get(provinceOf(dwelling.communeCode));
        return { ...dwelling, hints: crowdingAt(dwelling, on, rules, ofProvince) };
      })
      .filter(({ hints }) => hints.length > 0);
  }
}
