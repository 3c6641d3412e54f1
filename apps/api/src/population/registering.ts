import { type EpochDay, epochDayPlusMonths } from '@libs/calendar';
import { Weighted } from './chance.ts';
import { alongWith, atTheCounter, dayOfInstant, type Recording } from './recording.ts';
import type { Sojourn } from './sojourns.ts';
import type {
  CaseEventKind,
  RecordedFact,
  SyntheticCase,
  SyntheticCaseEvent,
  SyntheticPresence,
  SyntheticRegistration,
} from './synthetic-person.ts';

/** Months asked for; two years at most (Law on Residence, article 27(2)). */
const terms = new Weighted<number>([
  [6, 18],
  [12, 42],
  [24, 40],
]);

/** Days from an incomplete case to a complete one. */
const daysUntilComplete = new Weighted<readonly [least: number, most: number]>([
  [[0, 0], 70],
  [[1, 7], 27],
  [[8, 30], 3],
]);

/** Days within which every case is decided or withdrawn; nobody files who leaves before that. */
export const longestCase = 60;

const outcomes = new Weighted<'granted' | 'refused' | 'withdrawn'>([
  ['granted', 94.5],
  ['refused', 4],
  ['withdrawn', 1.5],
]);

const proofs = new Weighted<string>([
  ['written_lease', 58],
  ['self_commitment', 14],
  ['owner_is_relative', 10],
  ['employer_housing_paper', 9],
  ['ownership_paper', 9],
]);

const refusals = ['dwelling_not_lawful', 'papers_missing', 'does_not_live_there'] as const;

/**
 * The case files of one sojourn and what came of them: the first filing, extensions in the last fifteen days, and the
 * ending where the person left or the place became their home.
 * @param presences one after another in the same dwelling
 * @param filing the act of filing
 * @param before the registration that may still hold elsewhere: a grant here ends it
 */
export function registerSojourn(
  recording: Recording,
  presences: readonly SyntheticPresence[],
  { arrivedOn, leftOn }: Pick<Sojourn, 'arrivedOn' | 'leftOn'>,
  filing: RecordedFact,
  before: SyntheticRegistration | null,
): { cases: SyntheticCase[]; last: SyntheticRegistration | null } {
  const { chance } = recording;
  const cases: SyntheticCase[] = [];
  let last: SyntheticRegistration | null = null;
  let opened: RecordedFact | null = filing;
  let startsOn = dayOfInstant(filing.recordedAt) as number;
  while (opened && cases.length < 4) {
    const filed = fileCase(recording, presenceAt(presences, opened), opened, startsOn);
    cases.push(filed);
    if (!filed.registration) break;
    if (!last && before) endElsewhere(recording, before, filed.registration);
    last = filed.registration;
    const staysOn = leftOn === null || leftOn > last.lastDay + longestCase;
    if (!staysOn || !chance.happens(0.42)) break;
    opened = atTheCounter(recording, last.lastDay - chance.between(4, 14));
    startsOn = last.lastDay + 1;
  }
  if (last && leftOn !== null && leftOn > arrivedOn) strikeOff(recording, last, leftOn);
  return { cases, last };
}

/** The presence that lasted, as far as the office knew, when somebody came to the counter. */
function presenceAt(
  presences: readonly SyntheticPresence[],
  { recordedAt }: RecordedFact,
): SyntheticPresence {
  return presences.findLast((presence) => presence.recordedAt <= recordedAt) ?? presences[0]!;
}

function fileCase(
  recording: Recording,
  presence: SyntheticPresence,
  opened: RecordedFact,
  earliest: number,
): SyntheticCase {
  const { chance } = recording;
  const filedOn = dayOfInstant(opened.recordedAt);
  const months = terms.draw(chance);
  const requestedFrom = Math.max(earliest, filedOn) as EpochDay;
  const completeOn = filedOn + chance.between(...daysUntilComplete.draw(chance));
  const decidedOn = completeOn + (chance.happens(0.93) ? chance.between(0, 3) : chance.between(4, 9));
  const outcome = outcomes.draw(chance);
  const events = [eventOf(recording, 'opened', filedOn, opened)];
  const completed = chance.happens(0.97) ? next(recording, 'completed', completeOn, events[0]!) : null;
  const decided = completed
    ? next(recording, outcome, decidedOn, completed)
    : next(recording, 'withdrawn', filedOn + chance.between(31, longestCase), events[0]!);
  for (const step of [completed, decided]) if (step) events.push(step);
  return {
    ...alongWith(recording, opened),
    presence,
    proofKind: proofs.draw(chance),
    requestedFrom,
    requestedLastDay: lastDayOf(requestedFrom, months),
    events,
    registration:
      decided?.kind === 'granted'
        ? grant(recording, presence, decided, Math.max(earliest, decidedOn) as EpochDay, months)
        : null,
  };
}

/** A step that follows another, and is never recorded before it; null where its day has not come. */
function next(
  recording: Recording,
  kind: CaseEventKind,
  happenedOn: number,
  after: SyntheticCaseEvent,
): SyntheticCaseEvent | null {
  const recorded = atTheCounter(recording, happenedOn);
  if (!recorded) return null;
  const recordedAt = Math.max(recorded.recordedAt, after.recordedAt + 60);
  return eventOf(recording, kind, happenedOn as EpochDay, { ...recorded, recordedAt });
}

function eventOf(
  recording: Recording,
  kind: CaseEventKind,
  happenedOn: EpochDay,
  recorded: RecordedFact,
): SyntheticCaseEvent {
  const details = kind === 'refused' ? { grounds: [recording.chance.oneOf(refusals)] } : {};
  return { ...alongWith(recording, recorded), kind, happenedOn, details };
}

function grant(
  recording: Recording,
  presence: SyntheticPresence,
  decided: SyntheticCaseEvent,
  from: EpochDay,
  months: number,
): SyntheticRegistration {
  const { communeCode, dwellingId } = presence;
  if (presence.departure === null || decided.happenedOn < presence.departure.leftOn) {
    presence.confirmations.push({ ...alongWith(recording, decided), on: decided.happenedOn });
  }
  return {
    ...alongWith(recording, decided),
    communeCode,
    dwellingId,
    from,
    lastDay: lastDayOf(from, months),
    end: null,
  };
}

/** A registration elsewhere takes the place of this one on its first day, in the same act. */
function endElsewhere(
  recording: Recording,
  before: SyntheticRegistration,
  next: SyntheticRegistration,
): void {
  const isOpen = before.end === null || before.end.endedOn > next.from;
  if (!isOpen || before.lastDay < next.from) return;
  // Within the commune it is another address: the old lease has ended.
  const ground = before.communeCode === next.communeCode ? 'e' : 'elsewhere';
  before.end = { ...alongWith(recording, next), endedOn: next.from, ground };
}

/** Letters of article 29(1) by which a registration ends when people leave: the lease over, six months away, the house gone. */
const grounds = new Weighted<'e' | 'c' | 'g' | 'h'>([
  ['e', 74],
  ['c', 17],
  ['g', 6],
  ['h', 3],
]);

function strikeOff(recording: Recording, registration: SyntheticRegistration, leftOn: EpochDay): void {
  const { chance } = recording;
  if (!chance.happens(0.45)) return;
  const ground = grounds.draw(chance);
  const endedOn = leftOn + (ground === 'c' ? chance.between(184, 230) : chance.between(0, 14));
  if (endedOn <= registration.from || endedOn > registration.lastDay) return;
  const recorded = atTheCounter(recording, endedOn + chance.between(0, 4));
  if (recorded) registration.end = { ...recorded, endedOn: endedOn as EpochDay, ground };
}

const lastDayOf = (from: EpochDay, months: number): EpochDay =>
  (epochDayPlusMonths(from, months, 'constrain') - 1) as EpochDay;
