import { localDateTime } from '@libs/calendar';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type CaseNamed,
  type CaseRecord,
  Cases,
  dueByLaw,
  type DueOfCase,
  type Granting,
  type KindOfCase,
  KindsOfCases,
} from '../../cases/index.ts';
import { Clock } from '../../clock.ts';
import type { Transaction } from '../../database/index.ts';
import { NationalEntries } from '../../national-system/index.ts';
import { IssuedPapers } from '../../papers/index.ts';
import { Presences } from '../../presences/index.ts';
import { CurrentOfficeCalendar, CurrentRules } from '../../rule-book/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { notFound, Refusal } from '../../web-errors/index.ts';
import type { RegistrationNamed } from '../endings/ending.messages.ts';
import { Registrations } from '../registrations.repository.ts';
import type { CancellationRequest } from './cancellation.messages.ts';
import { Cancellations } from './cancellations.repository.ts';

/**
 * Huỷ bỏ kết quả đăng ký: takes a wrong registration back as if it had never been, and restores the state before it
 * (Circular 116/2026/TT-BCA, article 13). The history of all that was keeps every step.
 */
@Injectable()
export class CancellationCases implements KindOfCase, OnModuleInit {
  constructor(
    private readonly kinds: KindsOfCases,
    private readonly cases: Cases,
    private readonly cancellations: Cancellations,
    private readonly registrations: Registrations,
    private readonly presences: Presences,
    private readonly national: NationalEntries,
    private readonly papers: IssuedPapers,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
    private readonly office: CurrentOfficeCalendar,
  ) {}

  onModuleInit(): void {
    this.kinds.add(['cancellation'], this);
  }

  request(tx: Transaction, { id }: CaseNamed): Promise<CancellationRequest> {
    return this.cancellations.get(tx, id);
  }

  /** The law's clock begins with the decision, which restores at once; before it there is none. */
  due(): Promise<DueOfCase> {
    return Promise.resolve({ dueOn: null, derivation: null });
  }

  async grant(tx: Transaction, held: CaseRecord, { officer }: Granting): Promise<object> {
    const { registration, restores, why, explanation } = await this.cancellations.get(tx, held.id);
    const row = await this.registrations.hold(tx, registration.id);
    const granted = await this.cases.hold(tx, registration.caseId);
    if (!row || !granted) throw notFound();
    if (row.endGround === 'b') throw new Refusal(409, 'already_cancelled');
    const follower = await this.cancellations.followedBy(tx, row.id);
    if (follower !== null) throw new Refusal(409, 'followed_by_another', [], { registrationId: follower });

    const act = { officer, caseId: held.id, reason: explanation, dueOn: await this.restoredBy(tx) };
    await this.cancellations.letOverlap(tx);
    await this.cancellations.voidEnd(tx, officer, row.id, explanation);
    await this.registrations.endAsIfNever(tx, officer, row);
    for (const departure of await this.cancellations.departuresBy(tx, row.id)) {
      await this.presences.voidNaming(tx, officer, 'departure', departure, explanation);
    }
    const wasEntered = await this.national.takeBack(
      tx,
      officer,
      { registrationId: row.id, subjects: ['registration', 'extension', 'change_of_dwelling', 'ending'] },
      explanation,
    );
    if (wasEntered) {
      await this.national.toEnter(tx, officer, {
        ...act,
        residentId: row.residentId,
        communeCode: row.communeCode,
        registrationId: row.id,
        subject: 'cancellation',
      });
    }
    for (const ended of restores) await this.restore(tx, row.residentId, ended, { ...act, wasEntered });
    await this.cancellations.checkOverlaps(tx);
    await this.papers.voidOfCase(tx, officer, granted.id, explanation);
    await this.cases.advance(tx, officer, granted, {
      kind: 'cancelled',
      leadsTo: 'cancelled',
      happenedOn: this.clock.today().toString(),
      details: { reason: explanation, why, cancellationCaseId: held.id },
    });
    return { why, cancelledCaseId: granted.id, restored: restores.map(({ id }) => id) };
  }

  /** What the grant had ended holds again; if another registration came after it, until that one begins. */
  private async restore(
    tx: Transaction,
    residentId: string,
    ended: RegistrationNamed,
    act: { officer: Officer; caseId: string; reason: string; dueOn: string; wasEntered: boolean },
  ): Promise<void> {
    const { officer, caseId, reason, dueOn } = act;
    await this.cancellations.voidEnd(tx, officer, ended.id, reason);
    const next = await this.cancellations.nextWithin(tx, residentId, ended);
    if (next !== null) {
      await this.registrations.end(
        tx,
        officer,
        { ...ended, residentId },
        {
          endedOn: next.from,
          ground: 'elsewhere',
          newCommuneCode: next.communeCode,
          caseId,
        },
      );
      return;
    }
    if (!act.wasEntered) return;
    await this.national.toEnter(tx, officer, {
      residentId,
      communeCode: ended.communeCode,
      subject: 'restoration',
      registrationId: ended.id,
      caseId,
      dueOn,
    });
  }

  /** The day by which the national system must show the state before (article 13): one working day after the decision. */
  private async restoredBy(tx: Transaction): Promise<string> {
    const startedAt = localDateTime(this.clock.now().toString());
    const due = dueByLaw(
      { kind: 'cancellation' },
      {
        from: startedAt.toPlainDate(),
        startedAt,
        cameOnline: false,
        stops: [],
        office: await this.office.in(tx),
        rules: await this.rules.in(tx),
      },
    );
    return due.dueOn ?? this.clock.today().toString();
  }
}
