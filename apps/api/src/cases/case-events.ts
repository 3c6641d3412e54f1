import { Injectable } from '@nestjs/common';
import type { Asker, Transaction } from '../database/index.ts';
import type { CaseEventKind, CaseKind } from './what-may-follow.ts';

/** Something that happened to a case, as soon as it stands in the history and the case is what it led to. */
export interface CaseEvent {
  readonly eventId: string;
  readonly caseId: string;
  readonly kindOfCase: CaseKind;
  readonly filingId: string;
  readonly residentId: string;
  readonly communeCode: string;
  readonly event: CaseEventKind;
  readonly details: object;
}

type Listener = (tx: Transaction, asker: Asker, event: CaseEvent) => Promise<void>;

/** Tells other features what happens to cases, in the transaction in which it happens; they listen from `onModuleInit` on. */
@Injectable()
export class CaseEvents {
  private readonly listeners: Listener[] = [];

  onEvent(listener: Listener): void {
    this.listeners.push(listener);
  }

  async tell(tx: Transaction, asker: Asker, event: CaseEvent): Promise<void> {
    for (const listener of this.listeners) await listener(tx, asker, event);
  }
}
