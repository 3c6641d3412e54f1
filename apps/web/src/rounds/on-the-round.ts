import { isOver, type Round } from './round-store.ts';

let round: Round | null = null;

/** The round that is open on this page while the server cannot be reached; in memory alone, and no longer than its hours. */
export function theRound(): Round | null {
  if (round !== null && isOver(round)) round = null;
  return round;
}

/** Opens a round for the pages of inspections, or closes it. */
export function holdRound(opened: Round | null): void {
  round = opened;
}
