import type { Day, OfficeCalendar } from '@libs/calendar';
import type { RuleBook } from '@libs/residence-law';
import type { DueDerivation } from './cases.messages.ts';

/** From when the clock of a case runs, and what else its due day follows from. */
export interface ClockOfCase {
  /** The day from which days are counted: completion, or the day on which an outside answer came. */
  readonly from: Day;
  readonly office: OfficeCalendar;
  readonly rules: RuleBook;
}

/** By when a case is to be decided, and how that was counted. */
export interface DueOfCase {
  readonly dueOn: string;
  /** The instant, where the law counts hours or half days. */
  readonly dueAt?: string | null;
  readonly derivation: DueDerivation;
}
