import { clockOf, numberOf, sixMonthsAfter, type PostedFacts, type ProvinceTable } from './posted-facts.ts';

/**
 * A person read as the definition of residence status reads, sentence by sentence: where presences end, which form
 * chains, which days a report covers. Written to be compared with, so it is slow, and shares nothing with the engine.
 */
export interface ReadPresence {
  readonly id: string;
  readonly commune: string;
  readonly dwelling: string;
  readonly arrived: number;
  readonly end: number;
  readonly open: boolean;
  readonly planned: number | null;
  readonly confirmed: readonly number[];
  readonly purpose: string;
  readonly relative: boolean;
  readonly covers: (day: number) => boolean;
  /** The chains that hold it: of its commune, and of its province on the map of the 63 and of the 34. */
  readonly chains: { commune: Chain; of63: Chain; of34: Chain };
}

/** Presences that count as one. */
export interface Chain {
  readonly presences: readonly ReadPresence[];
  readonly arrival: number;
  readonly end: number;
}

export interface ReadRegistration {
  readonly commune: string;
  readonly dwelling: string;
  readonly from: number;
  readonly lastDay: number;
  /** The first day without effect. */
  readonly end: number;
  readonly early: { on: number; ground: string } | null;
}

export interface ReadPerson {
  readonly vietnamese: boolean;
  readonly presences: readonly ReadPresence[];
  readonly communes: readonly { commune: string; presences: readonly ReadPresence[] }[];
  readonly registrations: readonly ReadRegistration[];
  readonly cases: readonly { commune: string; from: number; until: number }[];
  readonly declarations: readonly { commune: string; from: number; until: number }[];
  readonly homes: readonly { commune: string; from: number; until: number }[];
  readonly provinces: ProvinceTable;
  readonly stayDays: StayDays;
}

/** `stayDays` of the definition, picked by the chain's first arrival. */
export type StayDays = (arrival: number) => number;
const thirty: StayDays = () => 30;

type PostedPresence = PostedFacts['presences'][number];
type PostedReport = PostedFacts['stayReports'][number];

const exceptionGoneFrom = numberOf('2026-07-01');

export function read(facts: PostedFacts, provinces: ProvinceTable, stayDays: StayDays = thirty): ReadPerson {
  const died = facts.diedOn === null ? Infinity : numberOf(facts.diedOn);
  const until = (text: string | null): number => (text === null ? Infinity : numberOf(text));
  const registrations = facts.temporaryRegistrations
    .map((registration) => {
      const early =
        registration.endedOn === null
          ? null
          : { on: numberOf(registration.endedOn), ground: registration.endGround ?? '' };
      return {
        commune: registration.communeCode,
        dwelling: registration.dwelling,
        from: numberOf(registration.from),
        lastDay: numberOf(registration.lastDay),
        end: Math.min(died, early === null ? numberOf(registration.lastDay) + 1 : early.on),
        early,
      };
    })
    .filter(({ from, end }) => end > from);
  const presences = facts.presences
    .map((presence) => ({
      id: presence.id,
      commune: presence.communeCode,
      dwelling: presence.dwelling,
      arrived: numberOf(presence.arrivedOn),
      end: Math.min(died, endOf(presence, facts, registrations)),
      open: presence.leftOn === null,
      planned: presence.plannedUntil === null ? null : numberOf(presence.plannedUntil),
      confirmed: presence.confirmedOn.map(numberOf),
      purpose: presence.purpose,
      relative: presence.hostRelation === 'close_relative',
      covers: reportedDays(presence, facts),
      chains: { commune: noChain, of63: noChain, of34: noChain },
    }))
    .filter(({ arrived, end }) => end > arrived);
  for (const presence of presences) {
    const together = (same: (other: ReadPresence) => boolean): Chain =>
      chainOf(presence, presences.filter(same));
    const [of63, of34] = provinces[presence.commune]!;
    presence.chains = {
      commune: together(({ commune }) => commune === presence.commune),
      of63: together(({ commune }) => provinces[commune]![0] === of63),
      of34: together(({ commune }) => provinces[commune]![1] === of34),
    };
  }
  return {
    vietnamese: facts.nationality === 'VN',
    presences,
    communes: [...new Set(presences.map(({ commune }) => commune))].map((commune) => ({
      commune,
      presences: presences.filter((presence) => presence.commune === commune),
    })),
    registrations,
    cases: facts.pendingCases.map(({ communeCode, completeOn, decidedOn }) => ({
      commune: communeCode,
      from: numberOf(completeOn),
      until: until(decidedOn),
    })),
    declarations: facts.noResidenceDeclarations.map((one) => ({
      commune: one.communeCode,
      from: numberOf(one.from),
      until: until(one.until),
    })),
    homes: facts.permanentResidences.map((one) => ({
      commune: one.communeCode,
      from: numberOf(one.from),
      until: until(one.until),
    })),
    provinces,
    stayDays,
  };
}

const noChain: Chain = { presences: [], arrival: 0, end: 0 };

/** Section 2: the chain that holds a presence, sorted by arrival, together while the gap is at most 3 nights. */
function chainOf(presence: ReadPresence, among: readonly ReadPresence[]): Chain {
  let chain: ReadPresence[] = [];
  const end = (): number => Math.max(...chain.map((one) => one.end));
  for (const next of [...among].sort((a, b) => a.arrived - b.arrived)) {
    if (chain.length > 0 && next.arrived - end() > 3) {
      if (chain.includes(presence)) break;
      chain = [];
    }
    chain.push(next);
  }
  return { presences: chain, arrival: Math.min(...chain.map(({ arrived }) => arrived)), end: end() };
}

/** Section 2: how long a presence lasts. */
function endOf(presence: PostedPresence, facts: PostedFacts, all: readonly ReadRegistration[]): number {
  if (presence.leftOn !== null) return numberOf(presence.leftOn);
  const arrived = numberOf(presence.arrivedOn);
  const confirmed = presence.confirmedOn.map(numberOf);
  const here = all.filter(({ commune }) => commune === presence.communeCode);

  const statedEnds = facts.stayReports
    .filter(({ presenceId }) => presenceId === presence.id)
    .map((report) => Math.min(numberOf(report.until), numberOf(report.from) + 30));
  if (presence.plannedUntil !== null) statedEnds.push(numberOf(presence.plannedUntil));
  const stated = statedEnds.length === 0 ? null : Math.max(...statedEnds);

  let end: number;
  if (
    stated !== null &&
    confirmed.every((on) => on < stated) &&
    here.every(({ from }) => from < arrived || from > stated)
  ) {
    end = stated;
  } else {
    const supporting = [arrived, ...confirmed];
    if (stated !== null) supporting.push(stated - 1);
    end = sixMonthsAfter(Math.max(...supporting));
    for (const registration of [...here].sort((a, b) => a.from - b.from)) {
      if (registration.from < end) {
        supporting.push(registration.end - 1);
        end = sixMonthsAfter(Math.max(...supporting));
      }
    }
  }

  for (const registration of here) {
    if (registration.early === null) continue;
    const { on, ground } = registration.early;
    const left = ['a', 'c', 'd', 'e', 'g', 'h', 'elsewhere'].includes(ground);
    const otherValid = here.some((other) => other !== registration && other.from <= on && on < other.end);
    if (left && on > arrived && confirmed.every((day) => day <= on) && !otherValid) end = Math.min(end, on);
  }
  return end;
}

/** Section 5: on which days a presence has a stay report that covers them. */
function reportedDays(presence: PostedPresence, facts: PostedFacts): (day: number) => boolean {
  const arrived = numberOf(presence.arrivedOn);
  if (facts.stayReports.some((report) => coversForRelatives(presence, report, facts)))
    return (day) => day >= arrived;
  const own = facts.stayReports.filter(({ presenceId }) => presenceId === presence.id);
  const tests = own.map((report) => coveredDays(presence, report));
  return (day) => tests.some((covers) => covers(day));
}

function coversForRelatives(presence: PostedPresence, report: PostedReport, facts: PostedFacts): boolean {
  const arrived = numberOf(presence.arrivedOn);
  if (presence.hostRelation !== 'close_relative' || arrived >= exceptionGoneFrom) return false;
  const other = facts.presences.find(({ id }) => id === report.presenceId);
  return (
    other !== undefined &&
    other.id !== presence.id &&
    other.communeCode === presence.communeCode &&
    other.dwelling === presence.dwelling &&
    other.hostRelation === 'close_relative' &&
    numberOf(other.arrivedOn) < arrived &&
    clockOf(report.reportedAt).day <= arrived
  );
}

function coveredDays(presence: PostedPresence, report: PostedReport): (day: number) => boolean {
  const from = numberOf(report.from);
  const until = numberOf(report.until);
  const reported = clockOf(report.reportedAt);
  const arrivedLate =
    report.from === presence.arrivedOn &&
    presence.arrivedAt !== null &&
    clockOf(presence.arrivedAt).second >= 23 * 3600;
  const deadline = arrivedLate ? { day: from + 1, second: 8 * 3600 } : { day: from, second: 23 * 3600 };
  const inTime =
    reported.day < deadline.day || (reported.day === deadline.day && reported.second < deadline.second);
  return (day) => from <= day && day < until && day < from + 30 && (inTime || day >= reported.day);
}
