import { fromEpochDay, toEpochDay, type Day, type EpochDay } from '@libs/calendar';
import { type RuleBook } from '../rule-book.ts';
import { becauseOf, type Reason } from './because.ts';
import { countsAlike } from './counting-segments.ts';
import { factsInDays } from './facts-in-days.ts';
import { type ResidenceFacts } from './facts.ts';
import { flagPeriods, flagsOfPlaceOn, type Flag, type FlagPeriod } from './flags.ts';
import { type Movement } from './migrant.ts';
import { personOf } from './person.ts';
import { piecesOf, type Piece, type UnderEachBasis } from './pieces.ts';
import { type ProvincesOfCommunes } from './provinces.ts';
import { groupOf, type StatusGroup } from './standing.ts';
import { statusParameters } from './status-parameters.ts';
import { whatWouldChange, type Change } from './what-would-change-it.ts';

/** The days asked about, `[from, until)`. */
export interface Window {
  readonly from: Day;
  readonly until: Day;
}

/** A flag on days `[from, until)` of a segment. */
export interface FlagOfSegment {
  readonly flag: Flag;
  readonly from: Day;
  readonly until: Day;
}

/** Days `[from, until)` on which commune, status, movement and migrant under each basis do not change. */
export interface Segment {
  readonly from: Day;
  readonly until: Day;
  readonly communeCode: string;
  readonly status: Piece['status'];
  readonly group: StatusGroup;
  readonly movement: UnderEachBasis<Movement>;
  readonly migrant: UnderEachBasis<boolean>;
  /** Flags of the commune counted and of the person, cut to the segment. */
  readonly flags: readonly FlagOfSegment[];
  readonly because: readonly Reason[];
  readonly whatWouldChangeIt: readonly Change[];
}

/** A flag on days `[from, until)` in a commune; null where it is of the person. */
export interface FlagInCommune extends FlagOfSegment {
  readonly communeCode: string | null;
}

/**
 * Tình trạng cư trú theo thời gian — the maximal segments on which the person counts somewhere with one status, as
 * far into the future as the facts decide it; days on which they count nowhere or as permanent are left out.
 */
export function timeline(
  facts: ResidenceFacts,
  provinces: ProvincesOfCommunes,
  rules: RuleBook,
  window?: Window,
): readonly Segment[] {
  const { person, pieces } = piecesOf(factsInDays(facts), provinces, statusParameters(rules));
  const flags = flagPeriods(person);
  const joined = clipped(joinedPieces(pieces), window);
  return joined.map((piece, index) => {
    const { communeCode, status, movement, migrant } = piece;
    return {
      from: fromEpochDay(piece.from),
      until: fromEpochDay(piece.until),
      communeCode,
      status,
      group: groupOf[status],
      movement,
      migrant,
      flags: flagsWithin(flags, piece),
      because: becauseOf(person, piece, rules),
      whatWouldChangeIt: whatWouldChange(piece, piece.until, joined[index + 1] ?? null),
    };
  });
}

/** What is due, in every commune where the person stays or is registered: what work lists show. */
export function flagsOf(
  facts: ResidenceFacts,
  provinces: ProvincesOfCommunes,
  rules: RuleBook,
): readonly FlagInCommune[] {
  return flagPeriods(personOf(factsInDays(facts), provinces, statusParameters(rules))).map((period) => ({
    ...period,
    from: fromEpochDay(period.from),
    until: fromEpochDay(period.until),
  }));
}

/** What is due about the stays in one commune on one day: the flags of `flagsOf` there that are of its stays. */
export function flagsOn(
  facts: ResidenceFacts,
  { communeCode, on }: { readonly communeCode: string; readonly on: Day },
  provinces: ProvincesOfCommunes,
  rules: RuleBook,
): readonly Flag[] {
  const person = personOf(factsInDays(facts), provinces, statusParameters(rules));
  return flagsOfPlaceOn(person, communeCode, toEpochDay(on));
}

/** Joins neighbours that count alike; a segment keeps the reasons of its first day. */
function joinedPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.until === piece.from && countsAlike(last, piece)) {
      joined[joined.length - 1] = { ...last, until: piece.until };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

function clipped(pieces: readonly Piece[], window: Window | undefined): readonly Piece[] {
  if (!window) return pieces;
  const from = toEpochDay(window.from);
  const until = toEpochDay(window.until);
  return pieces
    .filter((piece) => piece.from < until && from < piece.until)
    .map((piece) => ({ ...piece, from: later(piece.from, from), until: earlier(piece.until, until) }));
}

const later = (a: EpochDay, b: EpochDay): EpochDay => (a > b ? a : b);
const earlier = (a: EpochDay, b: EpochDay): EpochDay => (a < b ? a : b);

function flagsWithin(flags: readonly FlagPeriod[], { from, until, communeCode }: Piece): FlagOfSegment[] {
  const cut: { flag: Flag; from: EpochDay; until: EpochDay }[] = [];
  for (const period of flags) {
    const concerns = period.communeCode === null || period.communeCode === communeCode || isOfAnyTerm(period);
    if (!concerns || period.from >= until || period.until <= from) continue;
    const one = { flag: period.flag, from: later(period.from, from), until: earlier(period.until, until) };
    const touching = cut.find((other) => other.flag === one.flag && one.from <= other.until);
    if (!touching) cut.push(one);
    else if (one.until > touching.until) touching.until = one.until;
  }
  return cut.map((one) => ({ flag: one.flag, from: fromEpochDay(one.from), until: fromEpochDay(one.until) }));
}

/** The two flags about a registration's last day hold for the person wherever they count. */
const isOfAnyTerm = ({ flag }: FlagPeriod): boolean => flag === 'extension_window' || flag === 'lapses_soon';
