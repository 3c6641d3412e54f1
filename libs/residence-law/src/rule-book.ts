import { compareDays, isSameDay, type Day } from '@libs/calendar';
import { type Citation } from './citation.ts';
import { Dated, type Version } from './dated.ts';
import { seededParameters } from './parameters/index.ts';

type Seed = typeof seededParameters;

/** The name of a parameter. */
export type ParameterName = keyof Seed;

/** What a parameter's value looks like: `{ days: number }`, `{ years: number }` … */
export type ParameterValue<Name extends ParameterName> =
  Seed[Name] extends Dated<infer T> ? Widened<T> : never;
type Widened<T> = {
  readonly [Key in keyof T]: T[Key] extends boolean
    ? boolean
    : T[Key] extends number
      ? number
      : T[Key] extends string
        ? string
        : T[Key];
};

/** A value that an administrator has confirmed or superseded: it takes the place of the version of the same day. */
export interface ConfirmedVersion {
  readonly parameter: string;
  readonly from: Day;
  readonly value: Readonly<Record<string, unknown>>;
  readonly source: Citation;
}

/** What is wrong with a value. */
export type UnfitValueCode = 'unknown_parameter' | 'other_keys' | 'wrong_kind' | 'out_of_range';

/** The confirmed value does not fit the parameter: another shape, or a number that counts nothing. */
export class UnfitValue extends Error {
  override readonly name = 'UnfitValue';

  constructor(
    readonly parameter: string,
    readonly why: string,
    readonly code: UnfitValueCode,
  ) {
    super(`${parameter}: ${why}`);
  }
}

/** All values in force on one day, each with its source. */
export type RulesOfDay = { readonly [Name in ParameterName]: Version<ParameterValue<Name>> };

/** The law's numbers as a rule sees them: the seed in code, overlaid with what an administrator has confirmed. */
export class RuleBook {
  private readonly parameters: ReadonlyMap<ParameterName, Dated<unknown>>;

  constructor(confirmed: readonly ConfirmedVersion[] = []) {
    for (const { parameter } of confirmed) {
      if (!isParameterName(parameter))
        throw new UnfitValue(parameter, 'there is no such parameter', 'unknown_parameter');
    }
    this.parameters = new Map(
      parameterNames.map((name) => [
        name,
        overlaid(
          name,
          confirmed.filter(({ parameter }) => parameter === name),
        ),
      ]),
    );
  }

  /** One parameter with all its versions. */
  parameter<Name extends ParameterName>(name: Name): Dated<ParameterValue<Name>> {
    return this.parameters.get(name) as Dated<ParameterValue<Name>>;
  }

  /** `rules.on(day).longestTemporaryResidence` → { from, value: { years: 2 }, source }; see Dated.on. */
  on(day: Day): RulesOfDay {
    const result = {};
    for (const name of parameterNames) {
      Object.defineProperty(result, name, { enumerable: true, get: () => this.parameter(name).on(day) });
    }
    return result as RulesOfDay;
  }
}

/** Every parameter's name, in order. */
export const parameterNames = Object.keys(seededParameters) as readonly ParameterName[];

/** Whether a parameter goes by this name. */
export const isParameterName = (name: string): name is ParameterName => Object.hasOwn(seededParameters, name);

function overlaid(name: ParameterName, confirmed: readonly ConfirmedVersion[]): Dated<unknown> {
  const seed: Dated<object> = seededParameters[name];
  if (confirmed.length === 0) return seed;
  const replacing = confirmed.map(({ from, value, source }) => ({
    from,
    value: fitting(name, value),
    source,
  }));
  const kept = seed.versions.filter(({ from }) => !replacing.some((other) => isSameDay(other.from, from)));
  return new Dated<unknown>(
    seed.name,
    [...kept, ...replacing].sort((a, b) => compareDays(b.from, a.from)),
  );
}

function fitting(name: ParameterName, value: Readonly<Record<string, unknown>>): object {
  const pattern = seededParameters[name].versions[0]?.value ?? {};
  const keys = Object.keys(pattern);
  if (Object.keys(value).sort().join() !== [...keys].sort().join()) {
    throw new UnfitValue(name, `the value must have exactly ${keys.join(', ')}`, 'other_keys');
  }
  for (const [key, example] of Object.entries(pattern)) {
    const given = value[key];
    if (typeof given !== typeof example) {
      throw new UnfitValue(name, `${key} must be a ${typeof example}`, 'wrong_kind');
    }
    if (
      typeof given === 'string' &&
      !(given.trim() === given && given.length >= 1 && given.length <= longestName)
    ) {
      throw new UnfitValue(name, `${key} must be a name of 1 to ${longestName} letters`, 'out_of_range');
    }
    if (typeof given !== 'number' || typeof example !== 'number') continue;
    const { least, most, step = Number.isInteger(example) ? 1 : 0.5 } = rangeOf[key] ?? numberOfDays;
    if (!(given >= least && given <= most && Number.isInteger(given / step))) {
      throw new UnfitValue(
        name,
        `${key} must be a multiple of ${step} from ${least} to ${most}`,
        'out_of_range',
      );
    }
  }
  const hours = hoursInOrder.filter((key) => key in value).map((key) => Number(value[key]));
  if (hours.some((hour, index) => index > 0 && hour <= (hours[index - 1] ?? 0))) {
    throw new UnfitValue(name, 'an office closes after it opens', 'out_of_range');
  }
  return value;
}

const hoursInOrder = ['morningFrom', 'morningUntil', 'afternoonFrom', 'afternoonUntil'];

/** Numbers of forms and circulars are short: `CT04`, `116/2026/TT-BCA`. */
const longestName = 40;

interface Range {
  readonly least: number;
  readonly most: number;
  /** What the number is a multiple of; whole, unless the seed is not. */
  readonly step?: number;
}

/** A duty of no day at all is none, and one of more than a hundred years nobody lives to see: both are slips of the hand. */
const numberOfDays: Range = { least: 0.5, most: 36_500 };
const hourOfDay: Range = { least: 0, most: 24, step: 0.25 };
const fee: Range = { least: 0, most: 10_000_000 };
const percent: Range = { least: 0, most: 100, step: 0.5 };
const fine: Range = { least: 0, most: 1_000_000_000 };

/** Numbers that do not count days, by the key they stand under. */
const rangeOf: Readonly<Record<string, Range>> = {
  nights: { least: 0, most: 365 },
  months: { least: 1, most: 1_200 },
  years: { least: 1, most: 100 },
  before: { least: 1, most: 24 },
  beforeAfterLateArrival: { least: 0, most: 24 },
  morningFrom: hourOfDay,
  morningUntil: hourOfDay,
  afternoonFrom: hourOfDay,
  afternoonUntil: hourOfDay,
  counter: fee,
  online: fee,
  listCounter: fee,
  listOnline: fee,
  heldForMonths: { least: 0, most: 120 },
  dong: { least: 1, most: 1_000_000_000 },
  first: percent,
  second: percent,
  third: percent,
  fourth: percent,
  fifth: percent,
  leastVnd: fine,
  mostVnd: fine,
};

/** The rules as shipped, with nothing confirmed by anybody yet. */
export const seededRules = new RuleBook();
