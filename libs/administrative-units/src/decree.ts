import { toEpochDay, type Day } from '@libs/calendar';
import { AdministrativeUnits, codeSetOn, type Totals } from './administrative-units.ts';
import { fullNameOf, type Level, type UnitType, type UnitVersion } from './unit.ts';

/** One unit that a decree gives another type or another name; its code and its parent stay. */
export interface Amendment {
  readonly code: string;
  readonly type?: UnitType;
  readonly name?: string;
}

/**
 * A decision of the National Assembly or its Standing Committee that changes types and names of units, with the totals
 * that must hold on its first day. Founding, merging or moving units is not expressible: it would need the identity of
 * communes to follow, which no act has asked for since 2025-07-01.
 */
export interface Decree {
  readonly number: string;
  readonly inForceOn: Day;
  readonly provinces: readonly Amendment[];
  readonly communes: readonly Amendment[];
  readonly expectedTotals: Partial<Totals>;
}

/** What a decree changes in one unit. */
export interface Difference {
  readonly level: Level;
  readonly code: string;
  readonly before: string;
  readonly after: string;
}

/** Why a decree cannot be applied. */
export type DecreeProblemCode =
  | 'before_2025_07_01'
  | 'already_loaded'
  | 'changes_nothing'
  | 'unit_unknown'
  | 'unit_listed_twice'
  | 'unit_changes_nothing'
  | 'unit_changed_later'
  | 'type_of_another_level'
  | 'totals_differ';

/** Something for which a decree is not loaded as it is. */
export interface DecreeProblem {
  readonly code: DecreeProblemCode;
  /** The unit, or the type whose total differs. */
  readonly subject: string;
}

/** What applying a decree would do, found without doing it. */
export interface DecreeReview {
  readonly differences: readonly Difference[];
  readonly before: Totals;
  readonly after: Totals;
  readonly problems: readonly DecreeProblem[];
}

const typesOf = {
  province: ['city', 'province'],
  commune: ['ward', 'commune', 'special_zone'],
} satisfies Record<Level, UnitType[]>;

/** The dry run: every difference, the totals before and after, and everything that speaks against it. */
export function reviewDecree(units: AdministrativeUnits, decree: Decree): DecreeReview {
  const problems: DecreeProblem[] = [];
  const problem = (code: DecreeProblemCode, subject: string) => problems.push({ code, subject });
  if (codeSetOn(decree.inForceOn) === 'NSO-63') problem('before_2025_07_01', decree.inForceOn.toString());
  if (units.versions.some(({ source }) => source === decree.number)) problem('already_loaded', decree.number);

  const amended = amendments(decree);
  if (amended.length === 0) problem('changes_nothing', decree.number);
  const seen = new Set<string>();
  const differences = amended.flatMap(({ level, amendment }) => {
    const { code } = amendment;
    if (seen.has(`${level} ${code}`)) problem('unit_listed_twice', code);
    seen.add(`${level} ${code}`);
    const last = units.historyOf(level, 'NSO-34', code).at(-1);
    if (!last) {
      problem('unit_unknown', code);
      return [];
    }
    if (last.from && toEpochDay(last.from) >= toEpochDay(decree.inForceOn))
      problem('unit_changed_later', code);
    if (amendment.type && !(typesOf[level] as readonly UnitType[]).includes(amendment.type)) {
      problem('type_of_another_level', code);
    }
    const [before, after] = [fullNameOf(last), fullNameOf(amendedVersion(last, amendment, decree))];
    if (before === after) problem('unit_changes_nothing', code);
    return [{ level, code, before, after }];
  });

  const before = units.totalsOn(decree.inForceOn);
  const after = { ...before };
  for (const { level, amendment } of amended) {
    const last = units.historyOf(level, 'NSO-34', amendment.code).at(-1);
    if (!last || !amendment.type) continue;
    after[last.type] -= 1;
    after[amendment.type] += 1;
  }
  for (const [type, expected] of Object.entries(decree.expectedTotals) as [UnitType, number][]) {
    if (after[type] !== expected) problem('totals_differ', type);
  }
  return { differences, before, after, problems };
}

/** A decree that its review speaks against. */
export class DecreeRefused extends Error {
  constructor(
    readonly decree: Decree,
    readonly problems: readonly DecreeProblem[],
  ) {
    super(`${decree.number}: ${problems.map(({ code, subject }) => `${code} ${subject}`).join(', ')}`);
    this.name = 'DecreeRefused';
  }
}

/** The units with a decree applied: each amended unit's last version ends and a new one begins on its first day. */
export function applyDecree(units: AdministrativeUnits, decree: Decree): AdministrativeUnits {
  const { problems } = reviewDecree(units, decree);
  if (problems.length > 0) throw new DecreeRefused(decree, problems);
  const changed = new Map(
    amendments(decree).flatMap(({ level, amendment }) => {
      const last = units.historyOf(level, 'NSO-34', amendment.code).at(-1);
      return last ? [[last, amendment] as const] : [];
    }),
  );
  return new AdministrativeUnits(
    units.versions.flatMap((version) => {
      const amendment = changed.get(version);
      if (!amendment) return [version];
      return [{ ...version, until: decree.inForceOn }, amendedVersion(version, amendment, decree)];
    }),
    units.successions,
  );
}

function amendments({
  provinces,
  communes,
}: Decree): { readonly level: Level; readonly amendment: Amendment }[] {
  return [
    ...provinces.map((amendment) => ({ level: 'province' as const, amendment })),
    ...communes.map((amendment) => ({ level: 'commune' as const, amendment })),
  ];
}

function amendedVersion(last: UnitVersion, amendment: Amendment, decree: Decree): UnitVersion {
  return {
    ...last,
    from: decree.inForceOn,
    until: null,
    type: amendment.type ?? last.type,
    name: amendment.name?.normalize('NFC') ?? last.name,
    source: decree.number,
  };
}
