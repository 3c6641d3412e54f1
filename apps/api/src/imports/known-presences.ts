import { type Day, type EpochDay, fromEpochDay } from '@libs/calendar';
import { type FactsInDays, type PresenceInDays, type RuleBook, stillLasts } from '@libs/residence-law';
import type { ImportKind } from './fields.ts';
import { dayShown, latest, leftOn, numberOf } from './row-days.ts';
import type { Finding, StatedRow } from './stated-row.ts';

/** What a row says of the presences at its dwelling that are known. */
export interface SaidOfPresences {
  /** Whether the presence that the row tells of is recorded, so that none begins. */
  readonly isRecorded: boolean;
  /** From when they are there by the row; after a departure that is known, from when it shows them there again. */
  readonly arrivedOn: string;
  /** The presence in which the row shows the person on a day on which nothing else did. */
  readonly confirms: { readonly presenceId: string; readonly on: string } | null;
  /** The presences that end on the day on which the row says that the person left. */
  readonly leaves: readonly string[];
  /** The first day of which nothing was reported, where the row says that a stay that was reported lasts longer. */
  readonly staysOn: string | null;
  readonly findings: readonly Pick<Finding, 'field' | 'code' | 'level'>[];
}

type Stated = Pick<StatedRow, 'arrivedOn' | 'leavesOn' | 'grant'>;

/** Of somebody of whom no presence at the dwelling is known. */
export const nothingKnown = ({ arrivedOn }: Stated): SaidOfPresences => ({
  isRecorded: false,
  arrivedOn,
  confirms: null,
  leaves: [],
  staysOn: null,
  findings: [],
});

/**
 * What a row says of presences that are known where it says that somebody lives (status definition, sections 1 and 2). The day
 * on which it shows them there confirms the presence that holds that day, or else the one that began when the row says, which
 * then did not end by itself before. Whoever left by the row leaves every presence there that holds for longer. A stay that
 * was reported goes on where the row says that it lasts longer. A departure that is known stands, and so does a presence in
 * which something shows the person afterwards: that they differ is found.
 * @param dwelling where the row says they live
 */
export function saidOfPresences(
  stated: Stated,
  kind: ImportKind,
  facts: FactsInDays,
  dwelling: string | null,
  today: Day,
  rules: RuleBook,
): SaidOfPresences {
  const here = facts.presences.filter((presence) => presence.dwelling === dwelling);
  if (here.length === 0) return nothingKnown(stated);
  const holds = (presence: PresenceInDays, on: number) =>
    presence.arrivedOn <= on &&
    (presence.leftOn === null ? stillLasts(presence, facts, on as EpochDay, rules) : on < presence.leftOn);
  const arrived = numberOf(stated.arrivedOn);
  const began = here.filter(({ arrivedOn }) => arrivedOn === arrived);
  const begun = began.find((one) => one.leftOn === null);

  const shownOn = dayShown(stated, kind, today.toString());
  const shown = shownOn === null ? null : numberOf(shownOn);
  const shownIn =
    shown === null
      ? undefined
      : (here.findLast((one) => holds(one, shown)) ?? (arrived <= shown ? begun : undefined));
  const isNews =
    shown !== null && shownIn && shownIn.arrivedOn < shown && !shownIn.confirmedOn.includes(shown);

  const leftDay = leftOn(stated, today.toString());
  const left = leftDay === null ? null : numberOf(leftDay);
  const endsThen = (one: PresenceInDays) => left !== null && holds(one, left - 1) && !holds(one, left);
  const ending = here.filter(
    (one) =>
      left !== null &&
      one.leftOn === null &&
      one.arrivedOn < left &&
      (holds(one, left) || (one === begun && !endsThen(one))),
  );
  const isSeenLater = ending.some(({ confirmedOn }) => confirmedOn.some((on) => on >= left!));

  const isBook = kind === 'granted_registrations';
  const since = isBook ? latest(stated.arrivedOn, shownOn ?? stated.arrivedOn) : stated.arrivedOn;
  const isRecorded = isBook
    ? begun !== undefined || here.some((one) => holds(one, numberOf(since)))
    : began.length > 0 ||
      (kind === 'dwellings' &&
        (shownIn !== undefined || ending.length > 0 || here.some((one) => endsThen(one))));
  const hadLeft = !begun && here.some((one) => one.leftOn !== null && holds(one, arrived));
  const told = kind === 'stays' ? toldOf(arrived, here, facts.stayReports) : null;
  const isLonger = told !== null && stated.leavesOn !== null && numberOf(stated.leavesOn) > told.until;
  const hadLeftSince = hadLeft || (isLonger && told.hasLeft);

  const findings: SaidOfPresences['findings'][number][] = [];
  const find = (field: Finding['field'], code: string, level: Finding['level']) =>
    findings.push({ field, code, level });
  if (isSeenLater) find('leavesOn', 'seen_there_later', 'error');
  else if (hadLeft && left !== null && !here.some((one) => endsThen(one)))
    find('leavesOn', 'left_on_another_day', 'warning');
  else if (hadLeftSince && left === null && (isLonger || (kind === 'dwellings' && !shownIn)))
    find('arrivedOn', 'left_since', 'error');
  return {
    isRecorded,
    arrivedOn: hadLeft && !isRecorded ? since : stated.arrivedOn,
    confirms: isNews ? { presenceId: shownIn.id, on: shownOn! } : null,
    leaves: isSeenLater ? [] : ending.map(({ id }) => id),
    staysOn: isLonger && !hadLeftSince && !isSeenLater ? fromEpochDay(told.reportedUntil).toString() : null,
    findings,
  };
}

/** What was told of a stay. */
interface ToldOfStay {
  /** The first day of which nothing was told: as it was meant, where that is later than what was reported. */
  readonly until: EpochDay;
  readonly reportedUntil: EpochDay;
  readonly hasLeft: boolean;
}

/**
 * What was told of the stay that began on a day, with the presences in which it went on without a night between; null where
 * it was never reported.
 * @param here by arrival
 */
function toldOf(
  arrived: EpochDay,
  here: readonly PresenceInDays[],
  reports: FactsInDays['stayReports'],
): ToldOfStay | null {
  let told: ToldOfStay | null = null;
  for (const one of here) {
    const isOfStay = told === null ? one.arrivedOn === arrived : one.arrivedOn <= told.until;
    const ends = reports.flatMap(({ presenceId, until }) => (presenceId === one.id ? until : []));
    if (!isOfStay || ends.length === 0) continue;
    const reportedUntil = Math.max(...ends, told?.reportedUntil ?? 0) as EpochDay;
    const until = Math.max(reportedUntil, one.plannedUntil ?? 0, told?.until ?? 0) as EpochDay;
    told = { until, reportedUntil, hasLeft: one.leftOn !== null };
  }
  return told;
}
