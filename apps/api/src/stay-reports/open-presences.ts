import { laterOf } from '@libs/calendar';
import type { FactsOfResident } from '../residence-status/index.ts';

/** A presence of a resident that nobody said they left. */
export interface OpenPresence {
  readonly id: string;
  readonly residentId: string;
  /** The record as which the dwelling is read. */
  readonly dwelling: string;
  readonly arrivedOn: string;
  /** The latest day that the intention or a report states; null where there is none. */
  readonly statedEnd: string | null;
  /** A stay in a medical facility; null where only the recorded presence says so. */
  readonly restricted: boolean | null;
}

/** Those of the residents, wherever they are, each resident's by arrival. */
export const openPresencesOf = (residents: readonly FactsOfResident[]): OpenPresence[] =>
  residents.flatMap(({ residentId, facts }) =>
    facts.presences
      .filter(({ leftOn }) => leftOn === null)
      .map(({ id, dwelling, arrivedOn, plannedUntil }): OpenPresence => {
        const stated = facts.stayReports.flatMap((told) => (told.presenceId === id ? told.until : []));
        const ends = plannedUntil ? [...stated, plannedUntil] : stated;
        return {
          id,
          residentId,
          dwelling,
          arrivedOn: arrivedOn.toString(),
          statedEnd: ends.length === 0 ? null : ends.reduce(laterOf).toString(),
          restricted: null,
        };
      }),
  );
