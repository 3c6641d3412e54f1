import { compareDays, type Day } from './day.ts';

/** A day on which State offices rest although it is a weekday, or work although it is a weekend. */
export interface OfficeDay {
  readonly day: Day;
  readonly kind: 'off' | 'worked';
  /** Vietnamese name of the holiday or of the exchange. */
  readonly name: string;
  readonly basis: string;
}

/** What is known of one year. */
export interface OfficeYear {
  readonly year: number;
  /** The yearly notice; null while it has not been loaded, and then every answer is provisional. */
  readonly notice: string | null;
  readonly days: readonly OfficeDay[];
  /** Days that the notice still has to decide. They count as working days: a deadline shown too early
   * costs an hour of haste, one shown too late breaks the law. */
  readonly uncertain: readonly Day[];
}

/** The days State offices work: data, pre-filled here and confirmed by the operator from each year's notice. */
export class OfficeCalendar {
  private readonly years = new Map<number, OfficeYear>();
  private readonly special = new Map<string, OfficeDay>();
  private readonly undecided = new Set<string>();

  constructor(years: readonly OfficeYear[]) {
    for (const year of years) {
      if (this.years.has(year.year)) throw new RangeError(`the year ${year.year} is given twice`);
      this.years.set(year.year, year);
      for (const entry of year.days) this.special.set(entry.day.toString(), entry);
      for (const open of year.uncertain) this.undecided.add(open.toString());
    }
  }

  /**
   * This calendar with one year put in the place of what was known of it.
   * @example seededOfficeCalendar.with(officialYear2027).isProvisional(day('2027-02-04')) // → false
   */
  with(year: OfficeYear): OfficeCalendar {
    const others = [...this.years.values()].filter((known) => known.year !== year.year);
    return new OfficeCalendar([...others, year]);
  }

  /**
   * Why State offices rest on this day, or null where they work.
   * @example seededOfficeCalendar.whyOff(day('2026-11-24')) // → 'Ngày Văn hóa Việt Nam'
   * @example seededOfficeCalendar.whyOff(day('2026-11-23')) // → null
   */
  whyOff(day: Day): string | null {
    const entry = this.special.get(day.toString());
    if (entry) return entry.kind === 'off' ? entry.name : null;
    return day.dayOfWeek === 6 ? 'Thứ Bảy' : day.dayOfWeek === 7 ? 'Chủ nhật' : null;
  }

  /**
   * @example seededOfficeCalendar.isWorkingDay(day('2026-01-10')) // → true, a Saturday worked for 2 January
   * @example seededOfficeCalendar.isWorkingDay(day('2026-11-24')) // → false
   */
  isWorkingDay(day: Day): boolean {
    return this.whyOff(day) === null;
  }

  /**
   * Whether the notice of this day's year is still missing.
   * @example seededOfficeCalendar.isProvisional(day('2026-11-24')) // → false
   * @example seededOfficeCalendar.isProvisional(day('2027-01-04')) // → true
   */
  isProvisional(day: Day): boolean {
    return (this.years.get(day.year)?.notice ?? null) === null;
  }

  /**
   * Whether it is still to be decided if offices work on this day.
   * @example seededOfficeCalendar.isUncertain(day('2027-02-11')) // → true
   */
  isUncertain(day: Day): boolean {
    return this.undecided.has(day.toString());
  }

  /**
   * The years of which anything is known, in order.
   * @example seededOfficeCalendar.knownYears()[0] // → 2025
   */
  knownYears(): readonly number[] {
    return [...this.years.keys()].sort((a, b) => a - b);
  }

  /**
   * What is known of a year, or undefined.
   * @example seededOfficeCalendar.year(2026)?.notice // → 'Thông báo 9441/TB-BNV'
   */
  year(year: number): OfficeYear | undefined {
    return this.years.get(year);
  }

  /**
   * The special days of a year in order, or none where nothing is known.
   * @example seededOfficeCalendar.daysOf(2026).length // → 16
   */
  daysOf(year: number): readonly OfficeDay[] {
    return [...(this.years.get(year)?.days ?? [])].sort((a, b) => compareDays(a.day, b.day));
  }
}
