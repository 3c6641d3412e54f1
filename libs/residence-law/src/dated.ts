import { isBefore, isOnOrBefore, type Day } from '@libs/calendar';
import { type Citation } from './citation.ts';

/** A value with its first day in force and its source. */
export interface Version<T> {
  readonly from: Day;
  readonly value: T;
  readonly source: Citation;
}

/** The day asked for lies before the first version: absence of a rule is never a zero. */
export class BeforeTheLaw extends Error {
  override readonly name = 'BeforeTheLaw';

  constructor(
    readonly rule: string,
    readonly on: Day,
    readonly firstDay: Day,
  ) {
    super(`${rule} has no value on ${on.toString()}; it begins on ${firstDay.toString()}`);
  }
}

/** One value of the law through time, newest version first, as a lawyer reads. */
export class Dated<T> {
  private readonly first: Version<T>;

  constructor(
    readonly name: string,
    readonly versions: readonly Version<T>[],
  ) {
    const first = versions.at(-1);
    if (!first) throw new RangeError(`${name} has no version`);
    versions.forEach((version, index) => {
      const older = versions[index + 1];
      if (older && !isBefore(older.from, version.from)) {
        throw new RangeError(`${name}: the versions are not newest first`);
      }
    });
    this.first = first;
  }

  /** The version in force on the day, with its source. */
  on(day: Day): Version<T> {
    const version = this.versions.find(({ from }) => isOnOrBefore(from, day));
    if (!version) throw new BeforeTheLaw(this.name, day, this.first.from);
    return version;
  }

  /**
   * The version a status is read by: as `on`, but days before the first version are read by the first.
   * Facts go back further than the law (a permanent residence since birth in 1999, a presence since 2018), and
   * a timeline that refused them would lose the person; it asks what today's definition says of that day.
   */
  readOn(day: Day): Version<T> {
    return this.versions.find(({ from }) => isOnOrBefore(from, day)) ?? this.first;
  }
}
