import type { Day } from '@libs/calendar';
import { crowdingAt, type CrowdingHint } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import { CurrentRules, ProvinceFloorAreas } from '../../rule-book/index.ts';
import { DwellingDescriptions } from '../dwelling-descriptions.repository.ts';
import { provinceOf } from '../province-of.ts';

/** A dwelling with those who are there for certain. */
export interface OccupiedDwelling {
  readonly dwellingId: string;
  readonly communeCode: string;
  readonly people: number;
  readonly rooms: number | null;
  readonly floorAreaM2: number | null;
}

/** A dwelling at which somebody may want to look, and why. */
export interface CrowdedDwelling extends OccupiedDwelling {
  readonly hints: readonly CrowdingHint[];
}

/** Which dwellings have many people for their floor or their rooms: hints, never decisions. */
@Injectable()
export class CrowdedDwellings {
  constructor(
    private readonly descriptions: DwellingDescriptions,
    private readonly rules: CurrentRules,
    private readonly areas: ProvinceFloorAreas,
  ) {}

  async among(tx: Transaction, on: Day, occupied: readonly OccupiedDwelling[]): Promise<CrowdedDwelling[]> {
    const rules = await this.rules.in(tx);
    const areas = await this.areas.on(tx, on);
    return occupied
      .map((dwelling) => {
        const ofProvince = areas.get(provinceOf(dwelling.communeCode));
        return { ...dwelling, hints: crowdingAt(dwelling, on, rules, ofProvince) };
      })
      .filter(({ hints }) => hints.length > 0);
  }

  /** The same of one dwelling, given by all of its records, as it is described; empty where nothing hints at anything. */
  async at(
    tx: Transaction,
    on: Day,
    same: readonly string[],
    occupied: Pick<OccupiedDwelling, 'dwellingId' | 'communeCode' | 'people'>,
  ): Promise<CrowdedDwelling[]> {
    const described = await this.descriptions.of(tx, same);
    const { rooms, floorAreaM2 } = described ?? { rooms: null, floorAreaM2: null };
    return this.among(tx, on, [{ ...occupied, rooms, floorAreaM2 }]);
  }
}
