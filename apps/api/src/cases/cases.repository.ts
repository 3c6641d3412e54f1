import { Injectable } from '@nestjs/common';
import { type Asker, recordFact, type Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { CaseEvents } from './case-events.ts';
import type { ClockEvent, DueOfCase } from './clock-of-case.ts';
import { type CaseEventKind, type CaseKind, type CaseState, isOpen } from './what-may-follow.ts';

/** A case as its use cases need it. */
export interface CaseRecord {
  readonly id: string;
  readonly kind: CaseKind;
  readonly filingId: string;
  readonly residentId: string;
  readonly communeCode: string;
  readonly state: CaseState;
  /** The officer who works on it, since when. */
  readonly claimedBy: string | null;
  readonly claimedByName: string | null;
  readonly claimedAt: string | null;
  /** The day by which an answer is expected while it waits. */
  readonly waitingUntil: string | null;
}

/** What of a case an event names. */
type AboutCase = Pick<CaseRecord, 'id' | 'kind' | 'filingId' | 'residentId' | 'communeCode'>;

interface NewEvent {
  readonly kind: CaseEventKind;
  readonly happenedOn: string;
  readonly details?: object;
}

/** Who holds a case, as columns: all or none. */
const claimColumns =
  'claimed_by = $2, claimed_by_name = $3, claimed_at = case when $2::uuid is null then null else now() end';

/** Case files and their history: the only writer of both. */
@Injectable()
export class Cases {
  constructor(private readonly events: CaseEvents) {}

  /** Adds a case to a filing; its history begins with `opened`. */
  async open(
    tx: Transaction,
    officer: Officer,
    opened: {
      kind: CaseKind;
      filingId: string;
      placeInFiling?: number;
      residentId: string;
      communeCode: string;
      happenedOn: string;
      details?: object;
    },
  ): Promise<string> {
    const id = await recordFact(tx, officer, 'residence_case', {
      kind: opened.kind,
      filing_id: opened.filingId,
      place_in_filing: opened.placeInFiling ?? 1,
      resident_id: opened.residentId,
      commune_code: opened.communeCode,
    });
    const { happenedOn, details } = opened;
    await this.note(
      tx,
      officer,
      { ...opened, id },
      { kind: 'opened', happenedOn, ...(details && { details }) },
    );
    return id;
  }

  /** The case, held until the transaction ends, so that two officers cannot both decide it. */
  async hold(tx: Transaction, id: string): Promise<CaseRecord | null> {
    const [row] = await tx.query<CaseRecord[]>(
      `select id, kind, filing_id as "filingId", resident_id as "residentId", commune_code as "communeCode", state,
              claimed_by as "claimedBy", claimed_by_name as "claimedByName", claimed_at as "claimedAt",
              waiting_until::text as "waitingUntil"
         from residence_case where id = $1 for update`,
      [id],
    );
    return row ?? null;
  }

  /** Adds to the history what does not move the case. */
  async note(tx: Transaction, asker: Asker, about: AboutCase, event: NewEvent): Promise<void> {
    await this.tell(tx, asker, about, event, await this.addEvent(tx, asker, about, event));
  }

  /**
   * Adds a step to the history and keeps the state that it leads to. Whoever takes a step works on the case from then
   * on; nobody holds one that is over.
   */
  async advance(
    tx: Transaction,
    officer: Officer,
    held: CaseRecord,
    step: NewEvent & { leadsTo: CaseState; waitingUntil?: string | null },
  ): Promise<void> {
    const eventId = await this.addEvent(tx, officer, held, step);
    // What goes to the province, or comes back, waits for whoever takes it there.
    const isPassed = step.kind === 'referred' || step.kind === 'returned';
    const holder = isOpen(step.leadsTo) && !isPassed ? officer : null;
    await tx.query(
      `update residence_case set state = $4, waiting_until = $5, ${claimColumns} where id = $1`,
      [
        held.id,
        holder?.accountId ?? null,
        holder?.displayName ?? null,
        step.leadsTo,
        step.waitingUntil ?? null,
      ],
    );
    await this.tell(tx, officer, held, step, eventId);
  }

  /** The history as far as the clock depends on it, and whether the case came online. */
  async clockEvents(tx: Transaction, held: CaseRecord): Promise<{ history: ClockEvent[]; online: boolean }> {
    const [row] = await tx.query<{ history: ClockEvent[]; online: boolean }[]>(
      `select coalesce((select json_agg(json_build_object('kind', e.kind, 'happenedOn', e.happened_on, 'recordedAt', e.recorded_at,
                                                          'details', e.details) order by e.id)
                          from residence_case_event e where e.case_id = $1), '[]') as history,
              coalesce((select f.channel = 'online' from residence_filing f where f.id = $2), false) as online`,
      [held.id, held.filingId],
    );
    return row ?? { history: [], online: false };
  }

  /** Gives the case to an officer, or to nobody. */
  async assign(tx: Transaction, caseId: string, holder: Officer | null): Promise<void> {
    await tx.query(`update residence_case set ${claimColumns} where id = $1`, [
      caseId,
      holder?.accountId ?? null,
      holder?.displayName ?? null,
    ]);
  }

  /** Keeps by when the case is to be decided; null while its clock stands still. */
  async setDue(tx: Transaction, id: string, due: DueOfCase | null): Promise<void> {
    await tx.query(`update residence_case set due_on = $2, due_at = $3, due_derivation = $4 where id = $1`, [
      id,
      due?.dueOn ?? null,
      due?.dueAt ?? null,
      due?.derivation ? JSON.stringify(due.derivation) : null,
    ]);
  }

  private addEvent(
    tx: Transaction,
    asker: Asker & { readonly displayName?: string },
    about: AboutCase,
    event: NewEvent,
  ): Promise<string> {
    return recordFact(tx, asker, 'residence_case_event', {
      case_id: about.id,
      resident_id: about.residentId,
      kind: event.kind,
      happened_on: event.happenedOn,
      officer_name: asker.displayName ?? null,
      details: JSON.stringify(event.details ?? {}),
    });
  }

  private tell(tx: Transaction, asker: Asker, about: AboutCase, event: NewEvent, eventId: string) {
    return this.events.tell(tx, asker, {
      eventId,
      caseId: about.id,
      kindOfCase: about.kind,
      filingId: about.filingId,
      residentId: about.residentId,
      communeCode: about.communeCode,
      event: event.kind,
      details: event.details ?? {},
    });
  }
}
