import { fromEpochDay, type Day } from '@libs/calendar';
import { type EndReason } from './presence-end.ts';
import { type Piece } from './pieces.ts';
import { type ResidenceStatus } from './standing.ts';

/** What somebody can do, or time does, that ends a segment. */
export type ChangeCode =
  | 'stay_report'
  | 'complete_case'
  | 'registration'
  | 'decision'
  | 'extension'
  | 'striking_off'
  | 'departure'
  | 'confirmation'
  | 'time';

/** One thing that would change a segment, and the status it would lead to. */
export interface Change {
  readonly code: ChangeCode;
  /** For `time`: the day on which it happens if nothing new is recorded. */
  readonly on: Day | null;
  /** The status it leads to; null where the person then counts nowhere or it cannot be foretold. */
  readonly leadsTo: ResidenceStatus | null;
  /** Where time ends the presence itself: why it ends. */
  readonly why: EndReason | null;
}

const may = (code: ChangeCode, leadsTo: ResidenceStatus | null = null): Change => ({
  code,
  on: null,
  leadsTo,
  why: null,
});

/** What would change a segment: first what somebody can do, then what time does with today's facts. */
export function whatWouldChange(piece: Piece, until: Piece['until'], next: Piece | null): readonly Change[] {
  const { covering, latest, chain } = piece.candidate;
  const changes = whatSomebodyCanDo(piece.status, piece.from - chain.from < chain.stayDays);
  if (covering) changes.push(may('departure'));
  if (covering?.fact.leftOn === null) changes.push(may('confirmation', piece.status));
  const follows = next?.from === until ? next : null;
  const ends = covering ? latest.until === until : latest.graceUntil === until;
  changes.push({
    code: 'time',
    on: fromEpochDay(until),
    leadsTo: follows?.status ?? null,
    why: ends ? latest.why : null,
  });
  return changes;
}

function whatSomebodyCanDo(status: Piece['status'], isShort: boolean): Change[] {
  const registering = [may('complete_case', 'pending'), may('registration', 'registered_temporary')];
  switch (status) {
    case 'registered_temporary':
      return [may('extension', 'registered_temporary'), may('striking_off', 'unregistered_lapsed')];
    case 'registered_stay':
    case 'declared':
      return registering;
    case 'pending':
      return [may('decision', 'registered_temporary')];
    case 'unregistered_elsewhere':
    case 'unregistered_lapsed':
    case 'unregistered_over_30':
    case 'unregistered_under_30':
      return isShort ? [may('stay_report', 'registered_stay'), ...registering] : registering;
  }
}
