import { type EpochDay, isoOfEpochDay } from '@libs/calendar';
import { type Chance, Weighted } from './chance.ts';
import type { CommuneOfFlows, Flows, Move } from './flows.ts';
import type { SteadyArrivals } from './steady-arrivals.ts';

/** How somebody's being there came to be known. */
export type Way = 'registered' | 'reported' | 'unfiled' | 'declared';

/** A time somewhere else than at home, as it really was; what of it was recorded is another matter. */
export interface Sojourn {
  readonly destination: CommuneOfFlows;
  readonly arrivedOn: EpochDay;
  /** The first day no longer there; null where they still are. */
  readonly leftOn: EpochDay | null;
  readonly way: Way;
  /** The day of filing where it is not left to chance. */
  readonly filedOn?: EpochDay;
}

/** Days since the first arrival, in ranges [assumed]: most people away have been so for less than four years. */
const daysSinceArrival = new Weighted<readonly [least: number, most: number]>([
  [[1, 60], 11],
  [[60, 365], 22],
  [[365, 1460], 44],
  [[1460, 3650], 23],
]);

/** Length of a sojourn in days, in ranges [assumed]. */
const lengths = new Weighted<readonly [least: number, most: number]>([
  [[30, 180], 22],
  [[180, 540], 36],
  [[540, 1460], 30],
  [[1460, 3650], 12],
]);

/** About half of those who live elsewhere are registered there [assumed; 2015: 5.6 m people in five provinces were not permanent there]. */
const ways = new Weighted<Way>([
  ['registered', 54],
  ['unfiled', 33],
  ['reported', 11.8],
  ['declared', 1.2],
]);

/** Moves come after Tết: in February and March two and a half times as often as in another month [assumed]. */
const shareOutOfSeason = 0.4;

/** Somebody who came some days ago and filed yesterday: their case is on the table today. */
export function drawNewcomer(
  chance: Chance,
  flows: Flows,
  today: EpochDay,
): { move: Move; sojourns: Sojourn[] } {
  const move = flows.draw(chance);
  const arrivedOn = (today - chance.between(3, 25)) as EpochDay;
  const filedOn = (today - 1) as EpochDay;
  return {
    move,
    sojourns: [{ destination: move.destination, arrivedOn, leftOn: null, way: 'registered', filedOn }],
  };
}

/**
 * Where somebody was, one place after another, from the first arrival until today.
 * @param steady arrivals of a country that goes on; absent: as those who are away today came
 */
export function drawSojourns(
  chance: Chance,
  flows: Flows,
  today: EpochDay,
  steady?: SteadyArrivals,
): { move: Move; sojourns: Sojourn[] } {
  const move = flows.draw(chance);
  const sojourns: Sojourn[] = [];
  let { destination } = move;
  let arrivedOn = steady ? inSeason(chance, () => steady.draw(chance, today)) : drawArrival(chance, today);
  for (;;) {
    const way = ways.draw(chance);
    const leaving = arrivedOn + Math.round(drawLength(chance, way) * (steady?.lengthFactor ?? 1));
    const leftOn = leaving < today ? leaving : null;
    sojourns.push({ destination, arrivedOn, leftOn: leftOn as EpochDay | null, way });
    const nextOn = leaving + (chance.happens(0.6) ? 0 : chance.between(1, 120));
    if (nextOn >= today || sojourns.length === 4 || chance.happens(0.72)) return { move, sojourns };
    destination = chance.happens(0.35) ? destination : flows.drawNext(chance, move);
    arrivedOn = nextOn as EpochDay;
  }
}

function drawLength(chance: Chance, way: Way): number {
  if (way === 'reported' && chance.happens(0.7)) return chance.between(2, 28);
  return chance.between(...lengths.draw(chance));
}

const drawArrival = (chance: Chance, today: EpochDay): EpochDay =>
  inSeason(chance, () => (today - chance.between(...daysSinceArrival.draw(chance))) as EpochDay);

/** Draws a day again, at most twice, until it falls into the season or chance lets it be. */
function inSeason(chance: Chance, drawDay: () => EpochDay): EpochDay {
  for (let attempt = 0; ; attempt += 1) {
    const arrivedOn = drawDay();
    const month = Number(isoOfEpochDay(arrivedOn).slice(5, 7));
    if (month === 2 || month === 3 || attempt === 2 || chance.happens(shareOutOfSeason)) return arrivedOn;
  }
}
