import { timeline } from '@libs/residence-law';
import type { Language } from '@libs/words';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Transactions } from '../database/index.ts';
import { publishedUnits } from '../places/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound } from '../web-errors/index.ts';
import { presentSegment } from './present-timeline.ts';
import { ResidenceFactsQueries } from './residence-facts.queries.ts';
import type { Timeline } from './timeline.messages.ts';

/**
 * Derives one resident's timeline from the facts that the officer may see, as known now or at the end of an earlier day. Those
 * of a restricted class are left out: a segment without a presence would tell of them. Headcounts know them all.
 */
@Injectable()
export class ReadTimeline {
  constructor(
    private readonly transactions: Transactions,
    private readonly facts: ResidenceFactsQueries,
    private readonly audit: Audit,
    private readonly rules: CurrentRules,
  ) {}

  read(
    residentId: string,
    { knownAt, purpose, language }: { knownAt: string; purpose: AccessPurposeCode; language: Language },
    officer: Officer,
  ): Promise<Timeline> {
    return this.transactions.run(officer, async (tx) => {
      const [resident] = await this.facts.shownOf(tx, [residentId], knownAt);
      if (!resident) throw notFound();
      await this.audit.note(tx, officer, {
        action: 'timeline.read',
        accessPurpose: purpose,
        residentIds: [residentId],
        fields: ['timeline'],
      });
      const segments = timeline(resident.facts, publishedUnits().provinces, await this.rules.in(tx));
      return { segments: segments.map((segment) => presentSegment(segment, language)) };
    });
  }
}
