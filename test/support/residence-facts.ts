import {
  day as dayOfText,
  instantText,
  localDateTime as localOfText,
  type Day,
  type EpochDay,
} from '@libs/calendar';
import type { Basis, ProvincesOfCommunes, ResidenceFacts } from '@libs/residence-law';
import type { PostedFacts, ProvinceTable } from '../reference/index.ts';

/** Reads each text once: thousands of people are read, on the same few hundred days. */
function once<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    known.set(text, value);
    return value;
  };
}

const day = once(dayOfText);
const localDateTime = once(localOfText);
const dayOrNull = (text: string | null) => (text === null ? null : day(text));

/** Posted facts as the law takes them. */
export function residenceFacts(posted: PostedFacts): ResidenceFacts {
  return {
    nationality: posted.nationality,
    permanentResidences: posted.permanentResidences.map((one) => ({
      ...one,
      from: day(one.from),
      until: dayOrNull(one.until),
    })),
    presences: posted.presences.map((presence) => ({
      ...presence,
      arrivedOn: day(presence.arrivedOn),
      arrivedAt: presence.arrivedAt === null ? null : localDateTime(presence.arrivedAt),
      leftOn: dayOrNull(presence.leftOn),
      plannedUntil: dayOrNull(presence.plannedUntil),
      confirmedOn: presence.confirmedOn.map((text) => day(text)),
    })),
    stayReports: posted.stayReports.map((report) => ({
      presenceId: report.presenceId,
      from: day(report.from),
      until: day(report.until),
      reportedAt: localDateTime(report.reportedAt),
    })),
    temporaryRegistrations: posted.temporaryRegistrations.map((registration) => ({
      ...registration,
      from: day(registration.from),
      lastDay: day(registration.lastDay),
      endedOn: dayOrNull(registration.endedOn),
    })),
    pendingCases: posted.pendingCases.map(({ communeCode, completeOn, decidedOn }) => ({
      communeCode,
      completeOn: day(completeOn),
      decidedOn: dayOrNull(decidedOn),
    })),
    noResidenceDeclarations: posted.noResidenceDeclarations.map((one) => ({
      ...one,
      from: day(one.from),
      until: dayOrNull(one.until),
    })),
    diedOn: dayOrNull(posted.diedOn),
  };
}

const textOrNull = (on: Day | null | undefined) => on?.toString() ?? null;

/** What is posted has one nationality; nobody changes theirs in a synthetic population. */
function oneNationality(nationality: ResidenceFacts['nationality']): string {
  if (typeof nationality === 'string') return nationality;
  const [one, ...others] = new Set(nationality.map((version) => version.nationality));
  if (one === undefined || others.length > 0) throw new Error('somebody changed their nationality');
  return one;
}

/** The facts of the law as they would be posted: the way back, for what the database holds. */
export function postedFacts(facts: ResidenceFacts): PostedFacts {
  return {
    nationality: oneNationality(facts.nationality),
    permanentResidences: facts.permanentResidences.map(({ communeCode, from, until }) => ({
      communeCode,
      from: from.toString(),
      until: textOrNull(until),
    })),
    presences: facts.presences.map((presence) => ({
      id: presence.id,
      communeCode: presence.communeCode,
      dwelling: presence.dwelling,
      arrivedOn: presence.arrivedOn.toString(),
      arrivedAt: presence.arrivedAt ? instantText(presence.arrivedAt) : null,
      leftOn: textOrNull(presence.leftOn),
      plannedUntil: textOrNull(presence.plannedUntil),
      confirmedOn: (presence.confirmedOn ?? []).map((on) => on.toString()),
      hostRelation: presence.hostRelation ?? 'none',
      purpose: presence.purpose ?? 'other',
    })),
    stayReports: facts.stayReports.map(({ presenceId, from, until, reportedAt }) => ({
      presenceId,
      from: from.toString(),
      until: until.toString(),
      reportedAt: instantText(reportedAt),
    })),
    temporaryRegistrations: facts.temporaryRegistrations.map((registration) => ({
      communeCode: registration.communeCode,
      dwelling: registration.dwelling,
      from: registration.from.toString(),
      lastDay: registration.lastDay.toString(),
      endedOn: textOrNull(registration.endedOn),
      endGround: registration.endGround ?? null,
    })),
    pendingCases: facts.pendingCases.map(({ communeCode, completeOn, decidedOn }) => ({
      communeCode,
      completeOn: completeOn.toString(),
      decidedOn: textOrNull(decidedOn),
    })),
    noResidenceDeclarations: facts.noResidenceDeclarations.map(({ communeCode, from, until }) => ({
      communeCode,
      from: from.toString(),
      until: textOrNull(until),
    })),
    diedOn: textOrNull(facts.diedOn),
  };
}

/** The provinces of a small table of communes, as the law asks for them. */
export function provincesOf(table: ProvinceTable): ProvincesOfCommunes {
  const firstDayOf34 = 20_270; // 2025-07-01
  return {
    provinceOf(communeCode: string, basis: Basis, on: EpochDay): string {
      const provinces = table[communeCode];
      if (!provinces) throw new Error(`no commune ${communeCode} in the table`);
      return provinces[basis === 'legacy63' || (basis === 'legal' && on < firstDayOf34) ? 0 : 1];
    },
  };
}
