import { type PresenceInDays, type StayReportInDays } from './facts-in-days.ts';
import { type StatusParameters } from './status-parameters.ts';

/** Days `[from, until)` that one report covers of a presence. */
export interface Coverage {
  readonly from: number;
  readonly until: number;
  readonly report: StayReportInDays;
  /** In time, late, or the one report that also covers a relative's later stays. */
  readonly how: 'in_time' | 'late' | 'relatives';
}

const millisecondsPerHour = 3_600_000;

/**
 * Thông báo lưu trú — whether a report was made before its hour: 23:00 of the day it begins, or 08:00 of the next
 * day for an arrival at 23:00 or later. At exactly the hour it is late.
 * Law on Residence 68/2020/QH14, article 30; Circular 116/2026/TT-BCA, article 14.
 */
function isReportedInTime(
  report: StayReportInDays,
  { arrivedOn, arrivedAtMillisecond }: PresenceInDays,
  parameters: StatusParameters,
): boolean {
  const hour = parameters.reportBeforeHour.on(report.from);
  const arrivedLate =
    report.from === arrivedOn &&
    arrivedAtMillisecond !== null &&
    arrivedAtMillisecond >= hour * millisecondsPerHour;
  const dueOn = arrivedLate ? arrivedOn + 1 : report.from;
  const dueHour = arrivedLate ? parameters.reportBeforeHourAfterLateArrival.on(report.from) : hour;
  return (
    report.reportedOn < dueOn ||
    (report.reportedOn === dueOn && report.reportedAtMillisecond < dueHour * millisecondsPerHour)
  );
}

/** The days of its presence that a report covers: a late one only from the day it was made, none beyond the longest
 * stay one report may state. Null where no day is left. */
export function coverageOf(
  report: StayReportInDays,
  presence: PresenceInDays,
  parameters: StatusParameters,
): Coverage | null {
  const inTime = isReportedInTime(report, presence, parameters);
  const from = inTime ? report.from : Math.max(report.from, report.reportedOn);
  const until = Math.min(report.until, report.from + parameters.reportMaxDays.on(report.from));
  return from < until ? { from, until, report, how: inTime ? 'in_time' : 'late' } : null;
}

/**
 * The report that covers a relative's whole later stay: of an earlier stay, also with a close relative, in the same
 * dwelling, made on or before the day the later stay begins. Only for stays that began while one report sufficed
 * (until 2026-06-30 as we read the replaced article 30).
 */
export function reportForRelatives(
  later: PresenceInDays,
  presences: ReadonlyMap<string, PresenceInDays>,
  reports: readonly StayReportInDays[],
  parameters: StatusParameters,
): StayReportInDays | null {
  if (later.hostRelation !== 'close_relative' || parameters.oneReportForRelatives.on(later.arrivedOn) === 0)
    return null;
  let first: StayReportInDays | null = null;
  for (const report of reports) {
    const earlier = presences.get(report.presenceId);
    if (
      earlier &&
      earlier.hostRelation === 'close_relative' &&
      earlier.communeCode === later.communeCode &&
      earlier.dwelling === later.dwelling &&
      earlier.arrivedOn < later.arrivedOn &&
      report.reportedOn <= later.arrivedOn &&
      (first === null || isEarlier(report, first))
    ) {
      first = report;
    }
  }
  return first;
}

const isEarlier = (a: StayReportInDays, b: StayReportInDays): boolean =>
  a.reportedOn < b.reportedOn ||
  (a.reportedOn === b.reportedOn && a.reportedAtMillisecond < b.reportedAtMillisecond);
