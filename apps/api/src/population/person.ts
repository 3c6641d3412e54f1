import { type EpochDay, isoOfEpochDay } from '@libs/calendar';
import type { Chance } from './chance.ts';
import type { Circumstances } from './circumstances.ts';
import { type Life, recordLife } from './life.ts';
import type { Mover } from './party.ts';
import { alongWith, atTheCounter, dayOfInstant, type Recording } from './recording.ts';
import type { Sojourn } from './sojourns.ts';
import { asSomebodyTyped, spelledOtherwise } from './spellings.ts';
import { recordStays } from './stays.ts';
import type {
  RecordedFact,
  Second,
  SyntheticDetails,
  SyntheticHome,
  SyntheticPerson,
} from './synthetic-person.ts';

/** People whose permanent residence nobody recorded, beside those who have none [assumed]. */
const shareOfUnknownOrigin = 0.015;

/** People known by their nights in lodging houses, again and again; they make the long tail of facts [assumed]. */
const shareOfTravellers = 0.022;

/** Everything recorded about one person. */
export function livePerson(mover: Mover, circumstances: Circumstances): SyntheticPerson {
  const { chance, ids, origin, sojourns, dwellingOf } = circumstances;
  const id = ids.next();
  const isDeclared = sojourns[0]!.way === 'declared';
  const hasHome = !isDeclared && !chance.happens(shareOfUnknownOrigin);
  const own = new Map(
    sojourns
      .map((sojourn) => [asOwn(sojourn, mover, hasHome), sojourn] as const)
      .filter(([{ arrivedOn, leftOn }]) => leftOn === null || leftOn > arrivedOn + 1),
  );
  const life = recordLife(circumstances, [...own.keys()], (sojourn) => dwellingOf(own.get(sojourn)!));
  if (chance.happens(shareOfTravellers)) recordStays(circumstances, origin, mover.bornOn, life);
  const first = firstRecording(circumstances, life);
  const homes = hasHome ? homesOf(circumstances, mover, first) : [];
  return {
    id,
    recordedAt: first.recordedAt,
    communeCode: life.presences[0]?.communeCode ?? origin.code,
    details: detailsOf(circumstances, mover, first),
    homes,
    ...life,
    death: deathOf(circumstances, life, homes),
    ...belonging(circumstances, mover, first),
    possiblySame: null,
  };
}

/** A second record of the same person by another office: another spelling, no number, and one more presence. */
export function recordAgain(
  person: SyntheticPerson,
  recording: Recording,
  { destination }: Sojourn,
): SyntheticPerson | null {
  const { chance, ids, today, dwellings } = recording;
  const [before] = person.details;
  const id = ids.next();
  const seen = atTheCounter(recording, dayOfInstant(person.recordedAt) + chance.between(1, 400));
  if (!before || !seen) return null;
  const on = dayOfInstant(seen.recordedAt);
  const seenAgain = { ...alongWith(recording, seen), on };
  return {
    id,
    recordedAt: seen.recordedAt,
    communeCode: destination.code,
    details: [
      {
        ...alongWith(recording, seen),
        holdsFrom: on,
        fullName: spelledOtherwise(chance, before.fullName),
        sex: before.sex,
        dateOfBirth: writtenOtherwise(chance, before.dateOfBirth),
        personalNumber: null,
        voidedAt: null,
      },
    ],
    homes: [],
    presences: [
      {
        ...alongWith(recording, seen),
        communeCode: destination.code,
        dwellingId: dwellings.draw(chance, destination.code),
        arrivedOn: on,
        arrivedAt: null,
        plannedUntil: null,
        purpose: 'work',
        hostRelation: 'none',
        source: 'inspection',
        departure: null,
        confirmations: [seenAgain],
        reports: [],
      },
    ],
    cases: [],
    declarations: [],
    death: null,
    household: null,
    membership: null,
    possiblySame:
      chance.happens(0.4) && on < today ? { ...alongWith(recording, seen), otherId: person.id } : null,
  };
}

/** A child joins when it is born; without a permanent residence there is nothing to declare instead, and the other way round. */
function asOwn(sojourn: Sojourn, { bornOn }: Mover, hasHome: boolean): Sojourn {
  const arrivedOn = Math.max(sojourn.arrivedOn, bornOn + 5) as EpochDay;
  const way = hasHome && sojourn.way === 'declared' ? 'unfiled' : sojourn.way;
  return { ...sojourn, arrivedOn, way };
}

/** The act by which the person came on record: their first presence; else a visit on the day before today. */
function firstRecording(recording: Recording, { presences, cases }: Life): RecordedFact {
  const instants = [...presences, ...cases].map(({ recordedAt }) => recordedAt);
  const recordedAt =
    instants.length > 0 ? Math.min(...instants) : atTheCounter(recording, recording.today - 1)!.recordedAt;
  return { id: recording.ids.next(), recordedAt };
}

function detailsOf(circumstances: Circumstances, mover: Mover, first: RecordedFact): SyntheticDetails[] {
  const { chance, origin, numbers } = circumstances;
  const birthYear = Number(isoOfEpochDay(mover.bornOn).slice(0, 4));
  const sexOfNumber = chance.happens(0.003) ? (mover.sex === 'male' ? 'female' : 'male') : mover.sex;
  const hasNumber = chance.happens(0.965);
  const personalNumber = hasNumber ? numbers.next(origin.legacyProvinceCode, sexOfNumber, birthYear) : null;
  const version: SyntheticDetails = {
    ...alongWith(circumstances, first),
    holdsFrom: dayOfInstant(first.recordedAt),
    fullName: asSomebodyTyped(chance, mover.fullName),
    sex: mover.sex,
    dateOfBirth: asFarAsKnown(chance, mover.bornOn, birthYear),
    personalNumber,
    voidedAt: null,
  };
  const needsCorrection = version.fullName !== mover.fullName || version.dateOfBirth.length < 10;
  const corrected =
    needsCorrection && chance.happens(0.3)
      ? atTheCounter(circumstances, dayOfInstant(first.recordedAt) + chance.between(1, 300))
      : null;
  if (!corrected) return [version];
  return [
    { ...version, voidedAt: corrected.recordedAt },
    { ...version, ...corrected, fullName: mover.fullName, dateOfBirth: isoOfEpochDay(mover.bornOn) },
  ];
}

/** Of the old only the year is often known; of others now and then. */
function asFarAsKnown(chance: Chance, bornOn: EpochDay, birthYear: number): string {
  const text = isoOfEpochDay(bornOn);
  if (chance.happens(birthYear < 1960 ? 0.2 : 0.012)) return text.slice(0, 4);
  return chance.happens(0.003) ? text.slice(0, 7) : text;
}

/** The same birth date in another file: as it is, day and month swapped where that is a day too, or the year alone. */
function writtenOtherwise(chance: Chance, dateOfBirth: string): string {
  const [year, month, dayOfMonth] = dateOfBirth.split('-');
  const kind = chance.real();
  if (kind < 0.5 || dayOfMonth === undefined) return dateOfBirth;
  if (kind < 0.75 && Number(dayOfMonth) <= 12) return `${year}-${dayOfMonth}-${month}`;
  return year!;
}

/** Thường trú since birth, as a rule; some came to their home later, and some made the new place their home. */
function homesOf(circumstances: Circumstances, { bornOn }: Mover, first: RecordedFact): SyntheticHome[] {
  const { chance, origin, flows, sojourns } = circumstances;
  const home = (communeCode: string, from: number): SyntheticHome => ({
    ...alongWith(circumstances, first),
    communeCode,
    from: from as EpochDay,
    end: null,
  });
  const earliest = Math.min(sojourns[0]!.arrivedOn, dayOfInstant(first.recordedAt));
  const movedOn = earliest - chance.between(200, 6_000);
  if (movedOn <= bornOn + 100 || !chance.happens(0.08)) return [home(origin.code, bornOn)];
  const { origin: earlier } = flows.draw(chance);
  if (earlier.code === origin.code) return [home(origin.code, bornOn)];
  const before = home(earlier.code, bornOn);
  before.end = { ...alongWith(circumstances, first), until: movedOn as EpochDay };
  return [before, home(origin.code, movedOn)];
}

/** Three in a thousand died away from home; what held ended with them (article 29(1)(a)). */
function deathOf(recording: Recording, { presences, cases }: Life, homes: readonly SyntheticHome[]) {
  const { chance } = recording;
  if (!chance.happens(0.003) || homes.length === 0) return null;
  const last = lastInstant(presences, cases);
  const known = atTheCounter(recording, dayOfInstant(last) + chance.between(4, 200));
  const registration = cases.findLast((one) => one.registration)?.registration;
  if (!known || presences.every(({ departure }) => departure !== null)) return null;
  const diedOn = (dayOfInstant(known.recordedAt) - chance.between(0, 3)) as EpochDay;
  if (registration && registration.from >= diedOn) return null;
  if (registration && registration.lastDay >= diedOn && registration.end === null) {
    registration.end = { ...alongWith(recording, known), endedOn: diedOn, ground: 'a' };
  }
  return { ...known, diedOn };
}

/** The latest day, as an instant, that any fact of the life speaks of. */
function lastInstant(presences: Life['presences'], cases: Life['cases']): Second {
  const instants = presences.flatMap(({ recordedAt, departure, confirmations, reports }) => [
    recordedAt,
    departure?.recordedAt ?? 0,
    ...confirmations.map((confirmation) => confirmation.recordedAt),
    ...reports.map((report) => report.recordedAt),
  ]);
  const steps = cases.flatMap(({ events, registration }) => [
    ...events.map(({ recordedAt }) => recordedAt),
    registration?.end?.recordedAt ?? 0,
  ]);
  return Math.max(0, ...instants, ...steps);
}

function belonging(circumstances: Circumstances, { relation, bornOn }: Mover, first: RecordedFact) {
  const { household } = circumstances;
  if (!household) return { household: null, membership: null };
  const recordedAt = Math.max(household.recordedAt, first.recordedAt);
  return {
    household: relation === 'head' ? household : null,
    membership: {
      ...alongWith(circumstances, { ...first, recordedAt }),
      householdId: household.id,
      relation,
      from: Math.max(household.from, bornOn) as EpochDay,
    },
  };
}
