import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CaseEvent, CaseEvents } from '../cases/index.ts';
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
  due_moved: 'due_changed',
  granted: 'granted',
  refused: 'refused',
  cancelled: 'cancelled',
};

/** Where the law sets no day, there is none to tell. */
const saysTheDay: ReadonlySet<NoticeStep> = new Set(['complete', 'due_changed']);

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
    const { eventId, caseId, filingId, residentId, communeCode } = happened;
    const details = happened.details as Details;
    const steps = stepsToTell(happened, await this.isFiled(tx, happened));
    if (steps.length === 0) return;
    const told = await this.reading.caseOf(tx, caseId);
    if (told === null) return;
    for (const step of steps) {
      if (saysTheDay.has(step) && told.dueOn === null) continue;
      const code = step === 'received' ? await this.reading.trackingCodeOf(tx, filingId) : null;
      const facts = { ...factsOf(told, details), ...(code !== null && { trackingCode: code }) };
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

  /** Whether whoever it is about has filed it; an ending the office may begin by itself. */
  private isFiled(tx: Transaction, { kindOfCase, event, caseId, details }: CaseEvent): Promise<boolean> {
    if (kindOfCase !== 'ending') return Promise.resolve(true);
    // What is asked is recorded after the case is opened.
    if (event === 'opened') return Promise.resolve((details as Details)['begun'] === 'filed');
    return this.reading.isFiledEnding(tx, caseId);
  }
}

/** The notices that an event of a case brings about. */
export function stepsToTell(
  { event, kindOfCase, details }: Pick<CaseEvent, 'event' | 'kindOfCase' | 'details'>,
  isFiled: boolean,
): readonly NoticeStep[] {
  const step = stepOfEvent[event];
  if (step === undefined) return [];
  const told = details as Details;
  // Nobody need be told that they may come earlier.
  if (event === 'due_moved' && String(told['after']) <= String(told['before'])) return [];
  // The case whose result it takes back says by itself that it was taken back.
  if (kindOfCase === 'cancellation') return event === 'opened' ? ['cancellation_begun'] : [];
  if (kindOfCase === 'ending') return event === 'granted' ? ['ended'] : isFiled ? [step] : [];
  return told['endedElsewhere'] === undefined ? [step] : [step, 'ended_elsewhere'];
}

function factsOf(told: CaseOfNotices, details: Details): NoticeFacts {
  const from = dayIn(details, 'from') ?? dayIn(details, 'endedOn');
  const lastDay = dayIn(details, 'lastDay');
  return {
    number: told.number,
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
