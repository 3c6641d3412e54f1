import {
  type Day,
  day,
  instantText,
  localDateTime,
  type LocalDateTime,
  type OfficeCalendar,
} from '@libs/calendar';
import {
  caseDue,
  type CaseKind,
  type CaseToDecide,
  citationText,
  clockMayStop,
  countDue,
  type ClockStep,
  type ClockStop,
  type RuleBook,
  type StopReason,
  stopReasons,
} from '@libs/residence-law';
import type { DueDerivation } from './cases.messages.ts';
import type { CaseEventKind } from './what-may-follow.ts';

/** From when the clock of a case runs, when it stood still, and what else its due day follows from. */
export interface ClockOfCase {
  /** The day on which it was complete. */
  readonly from: Day;
  readonly startedAt: LocalDateTime;
  readonly cameOnline: boolean;
  readonly stops: readonly ClockStop[];
  readonly office: OfficeCalendar;
  readonly rules: RuleBook;
}

/** By when a case is to be decided, and how that was counted; no day while the clock stands still. */
export interface DueOfCase {
  readonly dueOn: string | null;
  /** The moment by which it is due. */
  readonly dueAt?: string | null;
  readonly derivation: DueDerivation | null;
}

/** A step of a history, as far as the clock depends on it. */
export interface ClockEvent {
  readonly kind: CaseEventKind;
  readonly happenedOn: string;
  /** An instant as text. */
  readonly recordedAt: string;
  readonly details: { readonly about?: string } & object;
}

/** When the clock of a case started and stood still, by its history; null before it was complete. */
export function clockFrom(
  kind: CaseKind,
  history: readonly ClockEvent[],
  online: boolean,
): Pick<ClockOfCase, 'from' | 'startedAt' | 'cameOnline' | 'stops'> | null {
  const completed = history.find((event) => event.kind === 'completed');
  if (!completed) return null;
  const startedAt = localDateTime(completed.recordedAt);
  const stops: ClockStop[] = [];
  history.forEach((event, index) => {
    const reason = stopReasons.find((one) => one === event.details.about);
    if (event.kind !== 'outside_asked' || !reason || clockMayStop(kind) === null) return;
    const answer = history.slice(index).find((later) => endsWaiting.has(later.kind));
    stops.push({
      askedOn: day(event.happenedOn),
      answeredOn: answer ? day(answer.happenedOn) : null,
      reason,
    });
  });
  return { from: startedAt.toPlainDate(), startedAt, cameOnline: online, stops };
}

const endsWaiting: ReadonlySet<CaseEventKind> = new Set(['outside_answered', 'outside_given_up']);

/** By when the law wants a case decided, with the way there day by day. */
export function dueByLaw(asked: CaseToDecide, clock: ClockOfCase): DueOfCase {
  const due = caseDue(asked, clock, clock.office, clock.rules);
  if (due.allowed === null) return { dueOn: null, dueAt: null, derivation: null };
  return {
    dueOn: due.day?.toString() ?? null,
    dueAt: due.at === null ? null : instantText(due.at),
    derivation: {
      startedAt: instantText(clock.startedAt),
      cameOnline: clock.cameOnline,
      from: due.startsOn.toString(),
      workingDays: due.allowed.count,
      unit: due.allowed.unit,
      skipped: skipped(due.steps),
      stopped: stopped(clock.stops),
      provisional: due.provisional || due.uncertainDays.length > 0,
      article: citationText(due.allowed.source),
      stoppedBy: due.stoppedBy === null ? null : citationText(due.stoppedBy),
    },
  };
}

/**
 * The same after the office calendar changed: from what the derivation says of the start, the time allowed and the stops,
 * so that nothing of what the case is about need be read.
 */
export function recounted(derivation: DueDerivation, office: OfficeCalendar, rules: RuleBook): DueOfCase {
  const { startedAt, cameOnline, unit, workingDays: count } = derivation;
  const stops = (derivation.stopped ?? []).map(({ askedOn, answeredOn, reason }) => ({
    askedOn: day(askedOn),
    answeredOn: answeredOn === null ? null : day(answeredOn),
    reason,
  }));
  const facts = { startedAt: localDateTime(startedAt), cameOnline, stops };
  const due = countDue({ unit, count }, facts, office, rules);
  return {
    dueOn: due.day?.toString() ?? null,
    dueAt: due.at === null ? null : instantText(due.at),
    derivation: {
      ...derivation,
      from: due.startsOn.toString(),
      skipped: skipped(due.steps),
      provisional: due.provisional || due.uncertainDays.length > 0,
    },
  };
}

const skipped = (steps: readonly ClockStep[]): { day: string; why: string }[] =>
  steps.flatMap((step) => (step.what === 'rest' ? [{ day: step.day.toString(), why: step.name }] : []));

const stopped = (
  stops: readonly ClockStop[],
): { askedOn: string; answeredOn: string | null; reason: StopReason }[] =>
  stops.map(({ askedOn, answeredOn, reason }) => ({
    askedOn: askedOn.toString(),
    answeredOn: answeredOn?.toString() ?? null,
    reason,
  }));
