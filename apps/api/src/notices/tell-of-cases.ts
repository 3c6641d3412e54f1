import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CaseEvent, CaseEvents, type CaseKind } from '../cases/index.ts';
import type { Asker, Transaction } from '../database/index.ts';
import type { NoticeFacts, NoticeStep } from './notice.ts';
import { type CaseOfNotices, NoticesQueries } from './notices.queries.ts';
import { WriteNotices } from './write-notices.ts';

/** What the history keeps of an event. */
type Details = Readonly<Record<string, unknown>>;

/** What the applicant is told of; anything else that happens to a case is no business of theirs. */
const stepOfEvent: Partial<Record<CaseEvent['event'], NoticeStep>> = {
  opened: 'received',
  supplement_asked: 'supplement_needed',
  completed: 'complete',
  outside_asked: 'waiting_outside',
  outside_answered: 'due_changed',
  outside_given_up: 'due_changed',
  granted: 'granted',
  refused: 'refused',
  cancelled: 'cancelled',
};

/** Where the law sets no day, there is none to tell. */
const saysTheDay: ReadonlySet<NoticeStep> = new Set(['complete', 'due_changed']);

/** Cases that the office may begin by itself: whoever they are about has filed nothing, and hears of the result. */
const begunByTheOffice: ReadonlySet<CaseKind> = new Set(['ending', 'cancellation']);

/** Tells the applicant of each step of a case, in the transaction of the step. */
@Injectable()
export class TellOfCases implements OnModuleInit {
  constructor(
    private readonly events: CaseEvents,
    private readonly reading: NoticesQueries,
    private readonly notices: WriteNotices,
  ) {}

  onModuleInit(): void {
    this.events.onEvent((tx, asker, event) => this.tell(tx, asker, event));
  }

  private async tell(tx: Transaction, asker: Asker, happened: CaseEvent): Promise<void> {
    const { eventId, caseId, residentId, communeCode } = happened;
    const details = happened.details as Details;
    const steps = stepsToTell(happened.event, happened.kindOfCase, details);
    if (steps.length === 0) return;
    const told = await this.reading.caseOf(tx, caseId);
    if (told === null) return;
    for (const step of steps) {
      if (saysTheDay.has(step) && told.dueOn === null) continue;
      const facts = factsOf(step, told, details);
      await this.notices.write(tx, asker, {
        actionId: eventId,
        caseId,
        residentId,
        communeCode,
        step,
        facts,
      });
    }
  }
}

/** The notices that an event of a case brings about. */
export function stepsToTell(
  event: CaseEvent['event'],
  kind: CaseKind,
  details: Details,
): readonly NoticeStep[] {
  const step = stepOfEvent[event];
  if (step === undefined) return [];
  // The case whose result it takes back says so itself.
  if (kind === 'cancellation') return [];
  if (begunByTheOffice.has(kind)) return event === 'granted' ? ['ended'] : [];
  return details['endedElsewhere'] === undefined ? [step] : [step, 'ended_elsewhere'];
}

function factsOf(step: NoticeStep, told: CaseOfNotices, details: Details): NoticeFacts {
  const from = dayIn(details, 'from') ?? dayIn(details, 'endedOn');
  const lastDay = dayIn(details, 'lastDay');
  return {
    number: told.number,
    ...(step === 'received' && { trackingCode: told.trackingCode }),
    ...(told.dueOn !== null && { dueDay: told.dueOn }),
    ...(told.dueHour !== null && { dueHour: told.dueHour }),
    ...(from !== undefined && { from }),
    ...(lastDay !== undefined && { lastDay }),
  };
}

function dayIn(details: Details, name: string): string | undefined {
  const value = details[name];
  return typeof value === 'string' ? value : undefined;
}
