import fc from 'fast-check';
import { textOf, numberOf, type PostedFacts, type ProvinceTable } from './posted-facts.ts';

/** Communes of several provinces, among them some that share one of the 34 but not one of the 63. */
export const provinces: ProvinceTable = {
  '26740': ['79', '79'],
  '27004': ['79', '79'],
  '25747': ['74', '79'],
  '26506': ['77', '79'],
  '31135': ['92', '92'],
  '31321': ['93', '92'],
  '00004': ['01', '01'],
};

/** Days around which lives are laid: both reforms, month ends, a leap day, the turn of a year, one before the law. */
const anchors = [
  '2025-06-15',
  '2026-06-15',
  '2026-03-01',
  '2025-08-31',
  '2024-02-20',
  '2025-12-20',
  '2018-05-01',
].map(numberOf);
/** Distances that lie on, just below and just above what the definition counts; the far ones are taken less often. */
const near = [0, 0, 1, 2, 3, 4, 5, 7, 14, 15, 16, 25, 28, 29, 30, 31, 33, 45, 59, 60, 61];
const far = [90, 119, 120, 121, 122, 153, 181, 183, 184, 185, 240, 365, 366, 400];

interface Choices {
  /** A number below the bound. */
  below: (bound: number) => number;
}

const pick = <T>(choices: Choices, from: readonly T[]): T => from[choices.below(from.length)]!;
const distance = (choices: Choices): number => pick(choices, chance(choices, 5) ? far : near);
const chance = (choices: Choices, oneIn: number): boolean => choices.below(oneIn) === 0;

/** A person whose facts collide: few communes, few dwellings, and days that lie on each other's edges. */
export const collidingPerson: fc.Arbitrary<PostedFacts> = fc
  .infiniteStream(fc.nat({ max: 0xffff }))
  .map((stream) => personFrom({ below: (bound) => (stream.next().value as number) % bound }));

function personFrom(choices: Choices): PostedFacts {
  const anchor = pick(choices, anchors);
  const days = [anchor];
  const nearby = (): number => pick(choices, days) + (chance(choices, 4) ? -1 : 1) * distance(choices);
  const note = (day: number): number => {
    days.push(day);
    return day;
  };
  const communes = Object.keys(provinces);
  const places = [pick(choices, communes), pick(choices, communes), pick(choices, communes)];
  const place = (): string => pick(choices, places);
  const dwelling = (): string => pick(choices, ['d1', 'd1', 'd2']);

  const presences = times(choices, [1, 1, 2, 2, 3, 4, 6, 12], (index) => {
    const arrived = note(nearby());
    const left = chance(choices, 2) ? note(arrived + 1 + distance(choices)) : null;
    const confirmed = times(choices, [0, 0, 1, 2, 3], () => arrived + distance(choices)).filter(
      (day) => left === null || day < left,
    );
    return {
      id: `p${index}`,
      communeCode: place(),
      dwelling: dwelling(),
      arrivedOn: textOf(arrived),
      arrivedAt: chance(choices, 2)
        ? `${textOf(arrived)}T${pick(choices, ['07:59:59', '22:59:59', '23:00:00', '23:30:00'])}+07:00`
        : null,
      leftOn: left === null ? null : textOf(left),
      plannedUntil: chance(choices, 3) ? textOf(note(arrived + 1 + distance(choices))) : null,
      confirmedOn: confirmed.map((day) => textOf(note(day))),
      hostRelation: pick(choices, ['none', 'close_relative'] as const),
      purpose: pick(choices, ['work', 'study', 'family', 'medical', 'other'] as const),
    };
  });
  const stayReports = times(choices, [0, 1, 1, 2, 3], () => {
    const presence = pick(choices, presences);
    const from = numberOf(presence.arrivedOn) + (chance(choices, 3) ? distance(choices) : 0);
    const reported = from + pick(choices, [-1, 0, 0, 0, 1, 1, 3, 16]);
    const clock = pick(choices, ['07:59:59', '08:00:00', '12:00:00', '22:59:59', '23:00:00']);
    return {
      presenceId: presence.id,
      from: textOf(from),
      until: textOf(note(from + 1 + distance(choices))),
      reportedAt: `${textOf(reported)}T${clock}+07:00`,
    };
  });
  const temporaryRegistrations = times(choices, [0, 0, 1, 1, 2, 3], () => {
    const from = note(nearby());
    const lastDay = note(from + distance(choices));
    const ended = chance(choices, 3) ? Math.min(lastDay, from - 1 + distance(choices)) : null;
    return {
      communeCode: place(),
      dwelling: dwelling(),
      from: textOf(from),
      lastDay: textOf(lastDay),
      endedOn: ended === null ? null : textOf(note(ended)),
      endGround:
        ended === null ? null : pick(choices, ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'elsewhere'] as const),
    };
  });
  const period = (openOneIn: number): { from: string; until: string | null } => {
    const from = nearby();
    return {
      from: textOf(from),
      until: chance(choices, openOneIn) ? null : textOf(from + 1 + distance(choices)),
    };
  };
  const pendingCases = times(choices, [0, 0, 1, 2], () => {
    const { from, until } = period(4);
    return { communeCode: place(), completeOn: from, decidedOn: until };
  });
  const noResidenceDeclarations = times(choices, [0, 0, 0, 1], () => ({
    communeCode: place(),
    ...period(2),
  }));
  return {
    nationality: chance(choices, 50) ? 'LA' : 'VN',
    permanentResidences: homes(choices, anchor, place, communes),
    presences,
    stayReports,
    temporaryRegistrations,
    pendingCases,
    noResidenceDeclarations,
    diedOn: chance(choices, 20) ? textOf(nearby()) : null,
  };
}

/** Homes one after another, sometimes none, sometimes a gap, now and then in a commune of the presences. */
function homes(
  choices: Choices,
  anchor: number,
  place: () => string,
  communes: readonly string[],
): PostedFacts['permanentResidences'] {
  const moves = times(choices, [0, 1, 1, 1, 1, 2, 3], () => anchor - 30 + distance(choices)).sort(
    (a, b) => a - b,
  );
  const distinct = [...new Set(moves)];
  return distinct.map((from, index) => {
    const next = distinct[index + 1];
    const until = next === undefined ? null : chance(choices, 3) ? Math.max(from + 1, next - 10) : next;
    return {
      communeCode: chance(choices, 3) ? place() : pick(choices, communes),
      from: textOf(index === 0 && chance(choices, 2) ? from - 9000 : from),
      until: until === null ? null : textOf(until),
    };
  });
}

function times<T>(choices: Choices, counts: readonly number[], make: (index: number) => T): T[] {
  return Array.from({ length: pick(choices, counts) }, (_, index) => make(index));
}
