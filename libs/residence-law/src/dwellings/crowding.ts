import { type Day } from '@libs/calendar';
import { type Citation, type ConfidenceTag } from '../citation.ts';
import { type RuleBook } from '../rule-book.ts';

/** A dwelling on a day, as far as it bears on whether somebody should look. */
export interface OccupiedDwelling {
  /** Those who are there for certain; who may have left is not counted. */
  readonly people: number;
  readonly floorAreaM2: number | null;
  readonly rooms: number | null;
}

/** What a province asks of floor per person, by its resolution; it is data, and says whether somebody confirmed it. */
export interface FloorAreaOfProvince {
  readonly squareMetres: number;
  readonly basis: string;
  readonly tag: ConfidenceTag;
  readonly confirmed: boolean;
}

/** What a dwelling may have too many people for: its floor, itself, its rooms. */
export const crowdingCodes = ['area_per_person', 'many_people', 'many_people_per_room'] as const;

/** Why somebody may want to look at a dwelling. It decides nothing and forbids nothing. */
export interface CrowdingHint {
  readonly code: (typeof crowdingCodes)[number];
  /** Square metres a person, people, or people a room: as it is, and the value it is compared with. */
  readonly is: number;
  readonly limit: number;
  readonly source: Citation | FloorAreaOfProvince;
}

/**
 * What speaks for too many people at a dwelling: less floor a person than the law knows, or the province where it asks for
 * more; or more people than usual.
 */
export function crowdingAt(
  { people, floorAreaM2, rooms }: OccupiedDwelling,
  on: Day,
  rules: RuleBook,
  ofProvince?: FloorAreaOfProvince,
): CrowdingHint[] {
  if (people === 0) return [];
  const { value, source } = rules.parameter('smallestFloorArea').readOn(on);
  const asksMore = ofProvince !== undefined && ofProvince.squareMetres > value.squareMetres;
  const area = asksMore
    ? { squareMetres: ofProvince.squareMetres, source: ofProvince }
    : { squareMetres: value.squareMetres, source };
  const many = rules.parameter('manyPeopleAtDwelling').readOn(on);
  const hints: CrowdingHint[] = [];
  const perPerson = floorAreaM2 === null ? null : floorAreaM2 / people;
  if (perPerson !== null && perPerson < area.squareMetres) {
    hints.push({
      code: 'area_per_person',
      is: Math.round(perPerson * 10) / 10,
      limit: area.squareMetres,
      source: area.source,
    });
  }
  if (rooms === null && people >= many.value.people) {
    hints.push({ code: 'many_people', is: people, limit: many.value.people, source: many.source });
  }
  if (rooms !== null && people / rooms > many.value.perRoom) {
    const perRoom = Math.round((people / rooms) * 10) / 10;
    hints.push({
      code: 'many_people_per_room',
      is: perRoom,
      limit: many.value.perRoom,
      source: many.source,
    });
  }
  return hints;
}
