import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { asRole, type Transaction, Transactions } from '../database/index.ts';
import { OpenRegularisation } from '../regularisation/index.ts';
import { showRestrictedStays } from '../presences/index.ts';
import type { PageAskedById } from '../page-asked.messages.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import { CarryRecordOver, Residents, ResidentsQueries } from '../residents/index.ts';
import { notFound, Refusal } from '../web-errors/index.ts';
import type { MatchSettlement, StayMatchPage } from './stay-matches.messages.ts';
import { StayMatches, type MatchRow } from './stay-matches.repository.ts';

/**
 * Shows two records side by side that may be one person, and settles them. "Different" takes the mark away. "Same" carries
 * the stays of the newer record over to the person, where they count once; the emptied record stays and leads to the
 * person's, so that nothing that ever named it is lost. Records that hold more than stays are not merged here.
 */
@Injectable()
export class SettleMatch {
  constructor(
    private readonly transactions: Transactions,
    private readonly matches: StayMatches,
    private readonly residents: Residents,
    private readonly reading: ResidentsQueries,
    private readonly carrying: CarryRecordOver,
    private readonly regularising: OpenRegularisation,
    private readonly status: ProjectStatus,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @param ofPatients those of whom one is known by stays in medical facilities alone, which stand in no other list */
  queue(
    { cursor, limit }: PageAskedById,
    { purpose, officer }: Act,
    ofPatients = false,
  ): Promise<StayMatchPage> {
    return this.transactions.run(officer, async (tx) => {
      if (ofPatients) await showRestrictedStays(tx, true);
      const rows = await this.matches.page(tx, { after: cursor ?? null, limit, ofPatients });
      const shown = rows.slice(0, limit);
      const ids = [
        ...new Set(shown.flatMap(({ residentId, otherResidentId }) => [residentId, otherResidentId])),
      ];
      const summaries = await this.reading.summaries(tx, ids, this.clock.today().toString());
      const byId = new Map(summaries.map((summary) => [summary.id, summary]));
      await this.audit.note(tx, officer, {
        action: ofPatients ? 'possible_same.restricted_listed' : 'possible_same.listed',
        accessPurpose: purpose,
        residentIds: ids,
        fields: ['possible_same'],
      });
      return {
        items: shown.map(({ id, reason, recordedAt, residentId, otherResidentId }) => ({
          id,
          reason,
          recordedAt,
          residents: [residentId, otherResidentId].flatMap((resident) => byId.get(resident) ?? []),
        })),
        nextCursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
      };
    });
  }

  /**
   * 404; 409 `match_already_settled`; 409 `more_than_stays` where the newer record cannot be carried over, `carried_over` where
   * one of the two is emptied already.
   */
  settle(id: string, { verdict, note }: MatchSettlement, { purpose, officer }: Act): Promise<void> {
    return this.transactions.run(officer, async (tx) => {
      await showRestrictedStays(tx, true);
      const match = await this.matches.find(tx, id);
      if (!match) throw notFound();
      await this.status.hold(tx, [match.residentId, match.otherResidentId]);
      const reason = `${verdict}: ${note}`;
      if (!(await this.residents.voidAbout(tx, officer, 'possible_same_resident', id, reason)))
        throw new Refusal(409, 'match_already_settled');
      if (verdict === 'same') await this.carryOver(tx, match, { purpose, officer });
      await this.audit.note(tx, officer, {
        action: 'possible_same.settled',
        accessPurpose: purpose,
        residentIds: [match.residentId, match.otherResidentId],
        fields: ['possible_same'],
        details: { verdict },
      });
    });
  }

  private async carryOver(
    tx: Transaction,
    { id, residentId, otherResidentId }: MatchRow,
    act: Act,
  ): Promise<void> {
    const { officer } = act;
    if (!(await this.matches.holdsOnlyStays(tx, residentId, officer.communes))) {
      throw new Refusal(409, 'more_than_stays');
    }
    const reason = `cùng một người với ${otherResidentId}`;
    await this.carrying.carry(tx, officer, { from: residentId, to: otherResidentId, markId: id, reason });
    const renamed = await this.matches.carryOver(tx, {
      from: residentId,
      to: otherResidentId,
      by: officer.accountId,
      reason,
    });
    await asRole(tx, 'residence_intake', () =>
      this.matches.renameInNotices(tx, otherResidentId, renamed, officer.communes),
    );
    await this.regularising.closeOfDouble(tx, residentId, reason, act);
    await this.status.refresh(tx, [residentId, otherResidentId].sort());
  }
}
