import { isDeepStrictEqual } from 'node:util';
import { confirmationGoodUntil } from '@libs/residence-law';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CaseComplexities,
  type CaseNamed,
  type CaseRecord,
  type ClockOfCase,
  type DueOfCase,
  dueByLaw,
  type Granting,
  type KindOfCase,
  KindsOfCases,
} from '../cases/index.ts';
import { Clock } from '../clock.ts';
import type { Transaction } from '../database/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import type { ConfirmationRequest, ConfirmedContents, IssuedConfirmation } from './confirmation.messages.ts';
import { Confirmations, type KeptConfirmationRequest } from './confirmations.repository.ts';

/** Xác nhận thông tin về cư trú: what is asked, its limits, and the numbered confirmation that a grant issues. */
@Injectable()
export class ConfirmationCases implements KindOfCase, OnModuleInit {
  constructor(
    private readonly kinds: KindsOfCases,
    private readonly confirmations: Confirmations,
    private readonly complexities: CaseComplexities,
    private readonly rules: CurrentRules,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.add(['residence_confirmation'], this);
  }

  async request(tx: Transaction, { id, residentId }: CaseNamed): Promise<ConfirmationRequest> {
    const asked = await this.confirmations.get(tx, id);
    return {
      kind: 'residence_confirmation',
      ...asked,
      complexBecause: await this.complexities.reasonOf(tx, id),
      contents: await this.confirmations.contentsOn(tx, residentId, asked),
      issued: await this.issued(tx, { id, residentId }, asked),
    };
  }

  /** Half a working day where the data answer, three working days where they must be verified. */
  async due(tx: Transaction, { id }: CaseRecord, clock: ClockOfCase): Promise<DueOfCase> {
    const verified = (await this.complexities.reasonOf(tx, id)) !== null;
    return dueByLaw({ kind: 'residence_confirmation', verified }, clock);
  }

  async grant(tx: Transaction, held: CaseRecord, { officer, today }: Granting): Promise<object> {
    const asked = await this.confirmations.get(tx, held.id);
    const { residentId, communeCode } = held;
    const { lastDay, isConfirmed } = confirmationGoodUntil(today, null, await this.rules.in(tx));
    const number = await this.confirmations.issue(tx, officer, {
      caseId: held.id,
      residentId,
      communeCode,
      issuedOn: today.toString(),
      asOf: asked.asOf,
      validUntil: lastDay.toString(),
      validityIsConfirmed: isConfirmed,
      contents: await this.confirmations.contentsOn(tx, residentId, asked),
    });
    return { number, validUntil: lastDay.toString() };
  }

  /** A confirmation is void as soon as the data that it confirms change (B-06). */
  async stillHolds(tx: Transaction, granted: Pick<CaseNamed, 'id' | 'residentId'>): Promise<boolean> {
    const asked = await this.confirmations.get(tx, granted.id);
    return (await this.issued(tx, granted, asked))?.standing === 'valid';
  }

  /** A confirmation is void earlier where the data that it confirms have changed since. */
  private async issued(
    tx: Transaction,
    { id, residentId }: Pick<CaseRecord, 'id' | 'residentId'>,
    { subjects }: KeptConfirmationRequest,
  ): Promise<IssuedConfirmation | null> {
    const issued = await this.confirmations.issuedFor(tx, id);
    if (issued === null) return null;
    const today = this.clock.today().toString();
    const now = await this.confirmations.contentsOn(tx, residentId, { asOf: today, subjects });
    return { ...issued, standing: standingOf(issued, now, today) };
  }
}

function standingOf(
  { validUntil, contents }: Pick<IssuedConfirmation, 'validUntil' | 'contents'>,
  now: ConfirmedContents,
  today: string,
): IssuedConfirmation['standing'] {
  if (validUntil < today) return 'expired';
  return isDeepStrictEqual(contents, now) ? 'valid' : 'data_changed';
}
