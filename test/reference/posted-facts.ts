/** The facts as they are posted to the status preview: days as YYYY-MM-DD, instants with their offset. */
export interface PostedFacts {
  readonly nationality: string;
  readonly permanentResidences: readonly { communeCode: string; from: string; until: string | null }[];
  readonly presences: readonly {
    id: string;
    communeCode: string;
    dwelling: string;
    arrivedOn: string;
    arrivedAt: string | null;
    leftOn: string | null;
    plannedUntil: string | null;
    confirmedOn: readonly string[];
    hostRelation: 'none' | 'close_relative';
    purpose: 'work' | 'study' | 'family' | 'medical' | 'other';
  }[];
  readonly stayReports: readonly { presenceId: string; from: string; until: string; reportedAt: string }[];
  readonly temporaryRegistrations: readonly {
    communeCode: string;
    dwelling: string;
    from: string;
    lastDay: string;
    endedOn: string | null;
    endGround: 'a' | 'b' | 'c' | 'd' | 'đ' | 'e' | 'g' | 'h' | 'elsewhere' | null;
  }[];
  readonly pendingCases: readonly { communeCode: string; completeOn: string; decidedOn: string | null }[];
  readonly noResidenceDeclarations: readonly { communeCode: string; from: string; until: string | null }[];
  readonly diedOn: string | null;
}

/** Old (63) and present (34) province of each commune. */
export type ProvinceTable = Readonly<Record<string, readonly [of63: string, of34: string]>>;

const millisecondsPerDay = 86_400_000;

/** A day as the number of days since 1970. */
export const numberOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / millisecondsPerDay;

const texts = new Map<number, string>();

export function textOf(day: number): string {
  const text = texts.get(day) ?? new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
  texts.set(day, text);
  return text;
}

/** The wall clock in Viet Nam: the day, and the seconds since its midnight. */
export function clockOf(instant: string): { day: number; second: number } {
  const local = Date.parse(instant) + 7 * 3_600_000;
  const day = Math.floor(local / millisecondsPerDay);
  return { day, second: (local - day * millisecondsPerDay) / 1000 };
}

/** Six months later, the 31st becoming the last of a shorter month. */
export function sixMonthsAfter(day: number): number {
  const date = new Date(day * millisecondsPerDay);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 6;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / millisecondsPerDay;
}
