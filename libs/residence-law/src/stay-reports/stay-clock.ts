import {
  type Day,
  daysBetween,
  earlierOf,
  isBefore,
  isSameDay,
  laterOf,
  localDayOf,
  type LocalDateTime,
  plusDays,
  Temporal,
} from '@libs/calendar';
import { reportDue } from '../obligations/report-due.ts';
import { type RuleBook } from '../rule-book.ts';

/** A stay as somebody is about to report it, or has. */
export interface StayToReport {
  /** The first day reported; after the arrival where a stay goes on that was reported before. */
  readonly from: Day;
  readonly arrivedOn: Day;
  /** On the day of arrival; null where only the day is known. */
  readonly arrivedAt: LocalDateTime | null;
  /** The first day the guest means to be gone. */
  readonly until: Day;
  readonly sentAt: LocalDateTime;
}

/** By which of its two hours a report is due. */
export type DueBecause = 'evening_of_arrival' | 'morning_after_late_arrival';

/** What the law makes of a report of a stay. */
export interface StayClock {
  /** It is in time before this moment. */
  readonly dueAt: LocalDateTime;
  readonly dueBecause: DueBecause;
  readonly late: boolean;
  /** The first day that the report does not state: its end, cut to the longest that one report may state. */
  readonly until: Day;
  /** How many days it was cut to; null where nothing was cut. */
  readonly cutToDays: number | null;
  /** The days `[from, until)` it covers; a late one only those from its own day on; null where none is left. */
  readonly covers: { readonly from: Day; readonly until: Day } | null;
  /** Whether the stay is long enough that registration is what the law asks for (article 27). */
  readonly registrationAsked: boolean;
}

/**
 * Thời hạn thông báo lưu trú — by when a stay is to be reported, whether that was in time, and which days it covers: what
 * the timeline reads of the same facts. A longer stay is taken, and its report cut.
 * Law on Residence 68/2020/QH14, articles 27 and 30; Circular 116/2026/TT-BCA, article 14.
 */
export function stayClock(stay: StayToReport, rules: RuleBook): StayClock {
  const { from, arrivedOn, arrivedAt, sentAt } = stay;
  const { before } = rules.parameter('stayReportHours').readOn(from).value;
  const arrivesLate = isSameDay(from, arrivedOn) && arrivedAt !== null && arrivedAt.hour >= before;
  const dueAt = reportDue(from, arrivesLate, rules);
  const late = Temporal.PlainDateTime.compare(sentAt, dueAt) >= 0;
  const longest = rules.parameter('longestStayReport').readOn(from).value.days;
  const until = earlierOf(stay.until, plusDays(from, longest));
  const coveredFrom = late ? laterOf(from, localDayOf(sentAt)) : from;
  return {
    dueAt,
    dueBecause: arrivesLate ? 'morning_after_late_arrival' : 'evening_of_arrival',
    late,
    until,
    cutToDays: isBefore(until, stay.until) ? longest : null,
    covers: isBefore(coveredFrom, until) ? { from: coveredFrom, until } : null,
    registrationAsked:
      daysBetween(arrivedOn, stay.until) >=
      rules.parameter('shortestStayToRegister').readOn(arrivedOn).value.days,
  };
}
