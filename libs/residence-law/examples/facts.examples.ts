import { day, wallClock, type EpochDay } from '@libs/calendar';
import type {
  Basis,
  EndGround,
  HostRelation,
  ProvincesOfCommunes,
  Purpose,
  ResidenceFacts,
  Segment,
} from '@libs/residence-law';

/** The communes of the examples: code, the province of before July 2025 and that of today. */
const communes = {
  X: ['26740', '79', '79'],
  Y: ['27004', '79', '79'],
  Z: ['26866', '79', '79'],
  /** Thủ Dầu Một, in Bình Dương until 2025-06-30, in TP. Hồ Chí Minh since. */
  BinhDuong: ['25747', '74', '79'],
  /** Ninh Kiều in Cần Thơ, the permanent residence unless an example says otherwise. */
  CanTho: ['31135', '92', '92'],
  CaiRang: ['31186', '92', '92'],
  /** Vị Thanh, in Hậu Giang until 2025-06-30, in Cần Thơ since. */
  HauGiang: ['31321', '93', '92'],
  HaNoi: ['00070', '01', '01'],
} as const;

export type Commune = keyof typeof communes;
const names = Object.keys(communes) as Commune[];
const codeOf = (commune: Commune): string => communes[commune][0];
const nameOf = (code: string): string => names.find((name) => codeOf(name) === code) ?? code;

const firstDayOf34 = 20_270; // 2025-07-01

export const exampleProvinces: ProvincesOfCommunes = {
  provinceOf(code: string, basis: Basis, on: EpochDay): string {
    const name = names.find((one) => codeOf(one) === code);
    if (!name) throw new Error(`no example commune has the code ${code}`);
    return communes[name][basis === 'legacy63' || (basis === 'legal' && on < firstDayOf34) ? 1 : 2];
  },
};

/** Some facts of a person; an example is a list of them. */
export type Some = Partial<ResidenceFacts>;

const or = (text: string | null | undefined) => (text === null || text === undefined ? null : day(text));

export const home = (commune: Commune, from = '1999-05-04', until: string | null = null): Some => ({
  permanentResidences: [{ communeCode: codeOf(commune), from: day(from), until: or(until) }],
});

/** Present in a commune from a day; `arrivedAt` is the clock on that day. */
export const present = (
  id: string,
  commune: Commune,
  arrivedOn: string,
  more: {
    leftOn?: string;
    plannedUntil?: string;
    confirmedOn?: readonly string[];
    arrivedAt?: string;
    dwelling?: string;
    hostRelation?: HostRelation;
    purpose?: Purpose;
  } = {},
): Some => ({
  presences: [
    {
      id,
      communeCode: codeOf(commune),
      dwelling: more.dwelling ?? 'd1',
      arrivedOn: day(arrivedOn),
      arrivedAt: more.arrivedAt === undefined ? null : wallClock(`${arrivedOn}T${more.arrivedAt}`),
      leftOn: or(more.leftOn),
      plannedUntil: or(more.plannedUntil),
      confirmedOn: (more.confirmedOn ?? []).map(day),
      hostRelation: more.hostRelation ?? 'none',
      purpose: more.purpose ?? 'work',
    },
  ],
});

/** A stay report for `[from, until)`, made at a wall-clock time: '2026-03-01 20:00'. */
export const reported = (presenceId: string, from: string, until: string, at: string): Some => ({
  stayReports: [
    { presenceId, from: day(from), until: day(until), reportedAt: wallClock(at.replace(' ', 'T')) },
  ],
});

/** A registration from a day to its last day, perhaps ended early. */
export const registered = (
  commune: Commune,
  from: string,
  lastDay: string,
  more: { ended?: readonly [on: string, ground: EndGround]; dwelling?: string } = {},
): Some => ({
  temporaryRegistrations: [
    {
      communeCode: codeOf(commune),
      dwelling: more.dwelling ?? 'd1',
      from: day(from),
      lastDay: day(lastDay),
      endedOn: or(more.ended?.[0]),
      endGround: more.ended?.[1] ?? null,
    },
  ],
});

export const pending = (commune: Commune, completeOn: string, decidedOn: string | null = null): Some => ({
  pendingCases: [{ communeCode: codeOf(commune), completeOn: day(completeOn), decidedOn: or(decidedOn) }],
});

export const declared = (commune: Commune, from: string, until: string | null = null): Some => ({
  noResidenceDeclarations: [{ communeCode: codeOf(commune), from: day(from), until: or(until) }],
});

export const died = (on: string): Some => ({ diedOn: day(on) });
export const citizenOf = (nationality: string): Some => ({ nationality });

/** All facts of a person; a Vietnamese citizen unless said otherwise. */
export function personWith(some: readonly Some[]): ResidenceFacts {
  const all = <List extends keyof ResidenceFacts>(list: List): ResidenceFacts[List] =>
    some.flatMap((one) => (one[list] as readonly unknown[] | undefined) ?? []) as never;
  return {
    nationality: some.find(({ nationality }) => nationality)?.nationality ?? 'VN',
    permanentResidences: all('permanentResidences'),
    presences: all('presences'),
    stayReports: all('stayReports'),
    temporaryRegistrations: all('temporaryRegistrations'),
    pendingCases: all('pendingCases'),
    noResidenceDeclarations: all('noResidenceDeclarations'),
    diedOn: some.find(({ diedOn }) => diedOn)?.diedOn ?? null,
  };
}

/** A worked example: who, what happened, and the lines a reader of the definition would write down. */
export interface TimelineExample {
  /** Vietnamese and English. */
  readonly name: readonly [vi: string, en: string];
  readonly facts: readonly Some[];
  /** "from to lastDay commune status", then `migrant` with its bases unless all, and what is not inter-provincial. */
  readonly lines: readonly string[];
  /** Days of flags, "flag from to lastDay", joined over the segments; left out where the example is not about them. */
  readonly flags?: readonly string[];
}

/** A segment as a line of an example. */
export function lineOf({ from, until, communeCode, status, movement, migrant }: Segment): string {
  const under = <T>(values: Readonly<Record<Basis, T>>, wanted: T): string[] =>
    (['legal', 'current34', 'legacy63'] as const).filter((basis) => values[basis] === wanted);
  const told = (word: string, where: readonly string[]): string[] =>
    where.length === 0 ? [] : [where.length === 3 ? word : `${word} under ${where.join('+')}`];
  return [
    `${from.toString()} to ${until.subtract({ days: 1 }).toString()} ${nameOf(communeCode)} ${status}`,
    ...told('migrant', under(migrant, true)),
    ...told('intra_provincial', under(movement, 'intra_provincial')),
    ...told('origin_unknown', under(movement, 'origin_unknown')),
  ].join(', ');
}

/** The flags of all segments, joined where they meet, as lines of an example. */
export function flagLinesOf(segments: readonly Segment[]): readonly string[] {
  const days = new Map<string, { from: Segment['from']; until: Segment['until'] }[]>();
  for (const { flag, from, until } of segments.flatMap((segment) => segment.flags)) {
    const periods = days.get(flag) ?? [];
    days.set(flag, periods);
    const last = periods.at(-1);
    if (last?.until.equals(from)) last.until = until;
    else periods.push({ from, until });
  }
  return [...days]
    .flatMap(([flag, periods]) =>
      periods.map(
        ({ from, until }) => `${flag} ${from.toString()} to ${until.subtract({ days: 1 }).toString()}`,
      ),
    )
    .sort();
}
