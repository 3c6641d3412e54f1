import { type EpochDay } from '@libs/calendar';
import { type RuleBook } from '../rule-book.ts';
import { type FactsInDays } from './facts-in-days.ts';
import { type Movement } from './migrant.ts';
import { piecesOf, type Piece, type UnderEachBasis } from './pieces.ts';
import { type ProvincesOfCommunes } from './provinces.ts';
import { groupOf, type StatusGroup } from './standing.ts';
import { statusParameters } from './status-parameters.ts';

/** Why people live where they live, as headcounts show it: medical stays are in `other`. */
export type CountedPurpose = 'work' | 'study' | 'family' | 'other';

/** A stretch `[from, until)` of a timeline on which every dimension of a headcount is constant. */
export interface CountingSegment {
  readonly from: EpochDay;
  readonly until: EpochDay;
  readonly communeCode: string;
  readonly status: Piece['status'];
  readonly group: StatusGroup;
  readonly movement: UnderEachBasis<Movement>;
  readonly migrant: UnderEachBasis<boolean>;
  /** The commune of permanent residence, or null where there is none. */
  readonly originCommune: string | null;
  readonly purpose: CountedPurpose;
}

/**
 * The timeline cut further, so that origin and purpose do not change within a segment: what headcounts store. All
 * days are numbers, because a projection writes them by the million.
 */
export function countingSegments(
  facts: FactsInDays,
  provinces: ProvincesOfCommunes,
  rules: RuleBook,
): readonly CountingSegment[] {
  const { pieces } = piecesOf(facts, provinces, statusParameters(rules));
  const segments: CountingSegment[] = [];
  for (const piece of pieces) {
    const originCommune = piece.home?.communeCode ?? null;
    const purpose = purposeOf(piece);
    const last = segments.at(-1);
    if (
      last?.until === piece.from &&
      countsAlike(last, piece) &&
      last.originCommune === originCommune &&
      last.purpose === purpose
    ) {
      segments[segments.length - 1] = { ...last, until: piece.until };
      continue;
    }
    const { from, until, communeCode, status, movement, migrant } = piece;
    segments.push({
      from,
      until,
      communeCode,
      status,
      group: groupOf[status],
      movement,
      migrant,
      originCommune,
      purpose,
    });
  }
  return segments;
}

/** What must not change within a segment of the timeline: commune, status, movement and migrant under each basis. */
export function countsAlike(
  a: Omit<Piece, 'candidate' | 'home'>,
  b: Omit<Piece, 'candidate' | 'home'>,
): boolean {
  return (
    a.communeCode === b.communeCode &&
    a.status === b.status &&
    a.movement.legal === b.movement.legal &&
    a.movement.current34 === b.movement.current34 &&
    a.movement.legacy63 === b.movement.legacy63 &&
    a.migrant.legal === b.migrant.legal &&
    a.migrant.current34 === b.migrant.current34 &&
    a.migrant.legacy63 === b.migrant.legacy63
  );
}

/** The purpose of the covering presence that arrived last, else of the latest presence of the chain. */
function purposeOf({ candidate }: Piece): CountedPurpose {
  const { purpose } = candidate.latest.fact;
  return purpose === 'medical' ? 'other' : purpose;
}
