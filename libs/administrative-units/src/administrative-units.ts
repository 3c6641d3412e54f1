import { toEpochDay, type Day } from '@libs/calendar';
import { islandDistricts } from './island-districts.ts';
import { provincesOfCommunes, type ProvincesOfCommunes } from './provinces-of-communes.ts';
import { reorganisation } from './units-of-2025.ts';
import type { CodeSet, Level, Succession, UnitType, UnitVersion } from './unit.ts';

/** How many units of each type are in force on a day. */
export type Totals = Readonly<Record<UnitType, number>>;

/** All units with their versions, what became of the old ones, and the provinces of communes under each basis. */
export class AdministrativeUnits {
  readonly #histories = new Map<string, UnitVersion[]>();
  #successors: ReadonlyMap<string, readonly Succession[]> | undefined;
  #predecessors: ReadonlyMap<string, readonly Succession[]> | undefined;
  #provinces: ProvincesOfCommunes | undefined;

  constructor(
    readonly versions: readonly UnitVersion[],
    readonly successions: readonly Succession[],
  ) {
    for (const version of versions) {
      append(this.#histories, keyOf(version.level, version.codeSet, version.code), version);
    }
    for (const history of this.#histories.values()) {
      if (history.length > 1) history.sort((a, b) => epochOf(a.from) - epochOf(b.from));
    }
  }

  /** The provinces of communes under each basis. */
  get provinces(): ProvincesOfCommunes {
    this.#provinces ??= provincesOfCommunes(this.versions, this.successions, islandDistricts);
    return this.#provinces;
  }

  /** Every version of one unit, oldest first; empty for a code that the list does not have. */
  historyOf(level: Level, codeSet: CodeSet, code: string): readonly UnitVersion[] {
    return this.#histories.get(keyOf(level, codeSet, code)) ?? [];
  }

  /** The unit that a code names on a day, in the list in force on that day. */
  findOn(level: Level, code: string, on: Day): UnitVersion | undefined {
    const day = toEpochDay(on);
    return this.historyOf(level, codeSetOn(on), code).find((version) => covers(version, day));
  }

  /** All units of a level in force on a day. */
  inForceOn(level: Level, on: Day): readonly UnitVersion[] {
    const day = toEpochDay(on);
    return this.versions.filter((version) => version.level === level && covers(version, day));
  }

  /** What became of a unit of before 2025-07-01 (a code of NSO-63): for a commune 1 to 5 new ones, for a province one. */
  successorsOf(level: Level, formerCode: string): readonly Succession[] {
    this.#successors ??= grouped(this.successions, ({ level: of, from }) => `${of} ${from}`);
    return this.#successors.get(`${level} ${formerCode}`) ?? [];
  }

  /** Which old units a unit of today (a code of NSO-34) was made of; none for a former island district. */
  predecessorsOf(level: Level, currentCode: string): readonly Succession[] {
    this.#predecessors ??= grouped(this.successions, ({ level: of, to }) => `${of} ${to}`);
    return this.#predecessors.get(`${level} ${currentCode}`) ?? [];
  }

  /**
   * Where the people of an old commune may be today. One code: nobody need be asked. Several: a person or a finer
   * address must decide. None: there was no such commune.
   */
  whereThePeopleWent(formerCommune: string): readonly string[] {
    return this.successorsOf('commune', formerCommune)
      .filter(({ takesPeople }) => takesPeople)
      .map(({ to }) => to);
  }

  /** Counts the units in force on a day by type; both levels together, as no type belongs to two of them. */
  totalsOn(on: Day): Totals {
    const totals = { city: 0, province: 0, ward: 0, commune: 0, township: 0, special_zone: 0 };
    const day = toEpochDay(on);
    for (const version of this.versions) if (covers(version, day)) totals[version.type] += 1;
    return totals;
  }
}

/** The list whose codes are in force on a day. */
export function codeSetOn(on: Day): CodeSet {
  return toEpochDay(on) < toEpochDay(reorganisation) ? 'NSO-63' : 'NSO-34';
}

function covers({ from, until }: UnitVersion, day: number): boolean {
  return epochOf(from) <= day && (until === null || day < epochOf(until));
}

const epochs = new WeakMap<Day, number>();

/** Days as numbers, each asked for once: there are thirteen thousand versions and some ten distinct days. */
function epochOf(day: Day | null): number {
  if (day === null) return Number.NEGATIVE_INFINITY;
  const known = epochs.get(day) ?? toEpochDay(day);
  epochs.set(day, known);
  return known;
}

function keyOf(level: Level, codeSet: CodeSet, code: string): string {
  return `${codeSet} ${level} ${code}`;
}

function grouped(successions: readonly Succession[], keyOfOne: (one: Succession) => string) {
  const groups = new Map<string, Succession[]>();
  for (const succession of successions) append(groups, keyOfOne(succession), succession);
  return groups;
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
