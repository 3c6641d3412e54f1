import type { Round } from './round-store.ts';

let round: Round | null = null;

/** The round that is open on this page while the server cannot be reached; in memory alone. */
export const theRound = (): Round | null => round;

/** Opens a round for the pages of inspections, or closes it. */
export function holdRound(opened: Round | null): void {
  round = opened;
}
