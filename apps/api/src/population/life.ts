import type { EpochDay } from '@libs/calendar';
import type { HostRelation } from '@libs/residence-law';
import { Weighted } from './chance.ts';
import { alongWith, atTheCounter, dayOfInstant, instantOf, type Recording } from './recording.ts';
import { longestCase, registerSojourn } from './registering.ts';
import type { Sojourn } from './sojourns.ts';
import type {
  RecordedFact,
  SyntheticCase,
  SyntheticDeclaration,
  SyntheticPresence,
  SyntheticRegistration,
} from './synthetic-person.ts';
import { confirmNowAndThen, goHomeForTet, recordDeparture } from './while-there.ts';

/** What was recorded of somebody's sojourns. */
export interface Life {
  readonly presences: SyntheticPresence[];
  readonly cases: SyntheticCase[];
  readonly declarations: SyntheticDeclaration[];
}

interface Filed {
  readonly registration: SyntheticRegistration | null;
}

const hours = (count: number) => count * 3_600;

/** Who told the office of people who did not register. */
const sourcesOfUnfiled = new Weighted<SyntheticPresence['source']>([
  ['inspection', 46],
  ['employer_list', 26],
  ['host_list', 16],
  ['person', 12],
]);

/**
 * Writes down the sojourns of one person as offices would have: facts, with the instants at which they became known.
 * @param dwellingOf where the person lives during each sojourn: people who move together share it
 */
export function recordLife(
  recording: Recording,
  sojourns: readonly Sojourn[],
  dwellingOf: (sojourn: Sojourn) => string,
): Life {
  const life: Life = { presences: [], cases: [], declarations: [] };
  let registration: SyntheticRegistration | null = null;
  for (const sojourn of sojourns) {
    const wouldFile = sojourn.way === 'registered' || sojourn.way === 'declared';
    const filed: Filed | null = wouldFile
      ? recordFiled(recording, sojourn, dwellingOf(sojourn), registration, life)
      : null;
    if (filed) registration = filed.registration ?? registration;
    else if (sojourn.way === 'reported') recordReported(recording, sojourn, dwellingOf(sojourn), life);
    else recordUnfiled(recording, sojourn, dwellingOf(sojourn), life);
  }
  return life;
}

/** Somebody who comes to the counter to register; null where they left or the day has not come before they did. */
function recordFiled(
  recording: Recording,
  sojourn: Sojourn,
  dwellingId: string,
  before: SyntheticRegistration | null,
  life: Life,
): Filed | null {
  const { chance } = recording;
  const filedOn = sojourn.filedOn ?? drawFiling(recording, sojourn);
  if (sojourn.leftOn !== null && filedOn + longestCase > sojourn.leftOn) return null;
  const filing = atTheCounter(recording, filedOn);
  if (!filing) return null;
  const reported =
    filedOn > sojourn.arrivedOn + 5 && chance.happens(0.18)
      ? recordReported(recording, { ...sojourn, leftOn: null }, dwellingId, life)
      : null;
  const presence =
    reported ??
    presenceOf(recording, sojourn, dwellingId, filing, sojourn.way === 'registered' ? 'case_file' : 'person');
  if (!reported) life.presences.push(presence);
  if (sojourn.way === 'declared') {
    life.declarations.push({
      ...alongWith(recording, filing),
      communeCode: sojourn.destination.code,
      from: dayOfInstant(filing.recordedAt),
    });
    presence.confirmations.push({ ...alongWith(recording, filing), on: dayOfInstant(filing.recordedAt) });
  }
  const back = sojourn.way === 'registered' ? goHomeForTet(recording, presence, sojourn, filedOn) : null;
  if (back) life.presences.push(back);
  const stay =
    sojourn.way === 'registered'
      ? registerSojourn(recording, back ? [presence, back] : [presence], sojourn, filing, before)
      : null;
  if (stay) life.cases.push(...stay.cases);
  endOrConfirm(recording, back ?? presence, sojourn);
  return { registration: stay?.last ?? null };
}

/** Most file within the first thirty days, as the law asks. */
const drawFiling = ({ chance }: Recording, { arrivedOn }: Sojourn): number =>
  arrivedOn + (chance.happens(0.7) ? chance.between(0, 29) : chance.between(30, 120));

/** A stay that was reported, in time or late: for two to thirty days, whatever came of it. */
function recordReported(
  recording: Recording,
  sojourn: Sojourn,
  dwellingId: string,
  life: Life,
): SyntheticPresence | null {
  const { chance } = recording;
  const presence = reportedPresence(recording, sojourn, dwellingId, chance.between(2, 30));
  if (!presence) return null;
  life.presences.push(presence);
  if (sojourn.way === 'reported') endOrConfirm(recording, presence, sojourn);
  return presence;
}

/** A presence known by a stay report of some nights; also how every night in a lodging house is known. */
export function reportedPresence(
  recording: Recording,
  { destination, arrivedOn }: Pick<Sojourn, 'destination' | 'arrivedOn'>,
  dwellingId: string,
  nights: number,
): SyntheticPresence | null {
  const { chance, ids, today, purpose } = recording;
  const isLate = chance.happens(0.16);
  // The office is told before 23:00 of the day of arrival; a few arrive after that and tell before 8:00.
  const arrivedLate = !isLate && chance.happens(0.03);
  const reportedAt = isLate
    ? instantOf(arrivedOn, hours(24) + chance.between(hours(8), hours(100)))
    : instantOf(
        arrivedOn,
        arrivedLate ? hours(24) + chance.between(0, hours(8) - 1) : chance.between(hours(12), hours(23) - 1),
      );
  if (dayOfInstant(reportedAt) >= today) return null;
  const known = { id: ids.next(), recordedAt: reportedAt };
  return {
    ...known,
    communeCode: destination.code,
    dwellingId,
    arrivedOn,
    arrivedAt: arrivedLate ? instantOf(arrivedOn, chance.between(hours(23), hours(24) - 1)) : null,
    plannedUntil: null,
    purpose,
    hostRelation: hostRelationOf(recording),
    source: 'stay_report',
    departure: null,
    confirmations: [],
    reports: [
      {
        ...alongWith(recording, known),
        from: arrivedOn,
        until: (arrivedOn + nights) as EpochDay,
        reportedAt,
      },
    ],
  };
}

/** Somebody who told nobody, until an inspection, an employer or a landlord did. */
function recordUnfiled(recording: Recording, sojourn: Sojourn, dwellingId: string, life: Life): void {
  const { chance, today } = recording;
  const { arrivedOn, leftOn } = sojourn;
  const seenBy = Math.min(arrivedOn + chance.between(0, 75), (leftOn ?? today) - 1);
  const seen = atTheCounter(recording, Math.max(seenBy, arrivedOn));
  if (!seen) return;
  const presence = presenceOf(recording, sojourn, dwellingId, seen, sourcesOfUnfiled.draw(chance));
  presence.confirmations.push({ ...alongWith(recording, seen), on: dayOfInstant(seen.recordedAt) });
  life.presences.push(presence);
  endOrConfirm(recording, presence, sojourn);
}

function presenceOf(
  recording: Recording,
  { destination, arrivedOn }: Sojourn,
  dwellingId: string,
  recorded: RecordedFact,
  source: SyntheticPresence['source'],
): SyntheticPresence {
  const { chance } = recording;
  // A lease or a course has an end; most people only know that they stay.
  const plannedUntil = chance.happens(0.3) ? arrivedOn + chance.oneOf([90, 183, 365, 365, 730]) : null;
  return {
    ...alongWith(recording, recorded),
    communeCode: destination.code,
    dwellingId,
    arrivedOn,
    arrivedAt: null,
    plannedUntil: plannedUntil as EpochDay | null,
    purpose: recording.purpose,
    hostRelation: hostRelationOf(recording),
    source,
    departure: null,
    confirmations: [],
    reports: [],
  };
}

const hostRelationOf = ({ chance, purpose }: Recording): HostRelation =>
  chance.happens(purpose === 'family' ? 0.4 : 0.1) ? 'close_relative' : 'none';

function endOrConfirm(recording: Recording, presence: SyntheticPresence, { leftOn }: Sojourn): void {
  confirmNowAndThen(recording, presence, leftOn);
  if (leftOn !== null) recordDeparture(recording, presence, leftOn);
}
