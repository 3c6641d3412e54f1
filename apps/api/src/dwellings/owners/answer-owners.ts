import { type Day, isAfter } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/index.ts';
import { Dwellings } from '../../places/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { invalidInput, notFound, Refusal } from '../../web-errors/index.ts';
import { TieHosts } from '../hosts/tie-hosts.ts';
import type {
  ObjectionAnswer,
  ObjectionDetails,
  ObjectionFilter,
  ObjectionPage,
} from './owner-objections.messages.ts';
import { OwnerObjections } from './owner-objections.repository.ts';
import type { ClaimAnswer, ClaimDetails, ClaimFilter, ClaimPage } from './ownership-claims.messages.ts';
import { OwnershipClaims } from './ownership-claims.repository.ts';

/** Officers answer those who say that a dwelling is theirs, and those who contest who is registered there. */
@Injectable()
export class AnswerOwners {
  constructor(
    private readonly transactions: Transactions,
    private readonly claims: OwnershipClaims,
    private readonly objections: OwnerObjections,
    private readonly dwellings: Dwellings,
    private readonly tying: TieHosts,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  listClaims(filter: ClaimFilter, officer: Officer): Promise<ClaimPage> {
    return this.transactions.run(officer, async (tx) => {
      const found = await this.claims.page(tx, filter);
      await this.audit.note(tx, officer, { action: 'ownership_claim.list' });
      return pageOf(found, filter);
    });
  }

  /** Confirming ties the account to the dwelling as what it claims to be: its owner or its manager. 409 `already_answered` where somebody was first. */
  answerClaim(id: string, answer: ClaimAnswer, officer: Officer): Promise<ClaimDetails> {
    const today = this.clock.today();
    return this.transactions.run(officer, async (tx) => {
      const claim = await this.claims.find(tx, id);
      if (!claim) throw notFound();
      const { outcome, dwellingId = null, note } = answer;
      if ((outcome === 'confirmed') !== (dwellingId !== null)) {
        throw invalidInput({ field: 'dwellingId', code: 'is_defined' });
      }
      if (!(await this.claims.answer(tx, officer, id, { outcome, dwellingId, note: note ?? null }))) {
        throw new Refusal(409, 'already_answered');
      }
      if (dwellingId !== null) {
        const dwelling = await this.dwellings.get(tx, dwellingId);
        const from = refuseFuture(answer.from ?? today, today).toString();
        const { accountId, capacity, proof: basis } = claim;
        const tie = { accountId, capacity, from, basis };
        await this.tying.tieAccount(tx, dwelling, tie, officer);
      }
      await this.audit.note(tx, officer, {
        action: 'ownership_claim.answered',
        details: { claimId: id, outcome },
      });
      return (await this.claims.find(tx, id)) ?? claim;
    });
  }

  listObjections(filter: ObjectionFilter, { officer, purpose }: Act): Promise<ObjectionPage> {
    return this.transactions.run(officer, async (tx) => {
      const page = pageOf(await this.objections.page(tx, filter), filter);
      await this.audit.note(tx, officer, {
        action: 'owner_objection.list',
        accessPurpose: purpose,
        residentIds: [...new Set(page.items.flatMap(({ residentId }) => residentId ?? []))],
        fields: ['fullName', 'registration'],
      });
      return page;
    });
  }

  answerObjection(id: string, answer: ObjectionAnswer, officer: Officer): Promise<ObjectionDetails> {
    return this.transactions.run(officer, async (tx) => {
      if (!(await this.objections.find(tx, id))) throw notFound();
      if (!(await this.objections.answer(tx, officer, id, answer)))
        throw new Refusal(409, 'already_answered');
      await this.audit.note(tx, officer, {
        action: 'owner_objection.answered',
        details: { objectionId: id, outcome: answer.outcome },
      });
      const answered = await this.objections.find(tx, id);
      if (!answered) throw notFound();
      return answered;
    });
  }
}

/** A page of what was asked for with one more than its limit. */
function pageOf<Item>(found: readonly Item[], { limit, cursor }: { limit: number; cursor?: string }) {
  return {
    items: found.slice(0, limit),
    nextCursor: found.length > limit ? String(Number(cursor ?? 0) + limit) : null,
  };
}

function refuseFuture(from: Day, today: Day): Day {
  if (isAfter(from, today)) throw invalidInput({ field: 'from', code: 'in_the_future' });
  return from;
}
