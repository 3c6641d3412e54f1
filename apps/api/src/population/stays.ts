import type { EpochDay } from '@libs/calendar';
import type { Circumstances } from './circumstances.ts';
import type { CommuneOfFlows } from './flows.ts';
import { type Life, reportedPresence } from './life.ts';
import { recordDeparture } from './while-there.ts';

/**
 * The nights of somebody who travels for a living, reported one by one by those who lodge them: mostly in one place,
 * so that the days add up there.
 */
export function recordStays(
  circumstances: Circumstances,
  origin: CommuneOfFlows,
  bornOn: EpochDay,
  life: Life,
): void {
  const { chance, flows, dwellings, today } = circumstances;
  const usual = flows.drawNext(chance, { origin, destination: circumstances.sojourns[0]!.destination });
  const stays = chance.between(7, 18);
  let arrivedOn = Math.max(today - chance.between(200, 1400), bornOn + 6_600);
  for (let stay = 0; stay < stays && arrivedOn < today; stay += 1) {
    const destination = chance.happens(0.7) ? usual : flows.drawNext(chance, { origin, destination: usual });
    const nights = chance.between(1, 6);
    const where = { destination, arrivedOn: arrivedOn as EpochDay };
    const presence = reportedPresence(
      { ...circumstances, purpose: 'work' },
      where,
      dwellings.drawLodging(chance, destination.code),
      nights,
    );
    if (presence) {
      life.presences.push(presence);
      const leftOn = arrivedOn + nights;
      if (leftOn < today) recordDeparture(circumstances, presence, leftOn as EpochDay);
    }
    arrivedOn += nights + chance.between(4, 60);
  }
}
