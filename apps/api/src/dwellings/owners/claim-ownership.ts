import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { Transactions } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { Refusal } from '../../web-errors/index.ts';
import type { ClaimDetails, ClaimList, NewClaim } from './ownership-claims.messages.ts';
import { OwnershipClaims } from './ownership-claims.repository.ts';

/** How many claims of one account may wait at a time: an officer compares papers for each. */
const mostOpenClaims = 20;

/** A host says to the commune of a house that it is theirs, or theirs to manage, wherever their account belongs, and follows what came of it. */
@Injectable()
export class ClaimOwnership {
  constructor(
    private readonly transactions: Transactions,
    private readonly claims: OwnershipClaims,
    private readonly audit: Audit,
  ) {}

  claim(claim: NewClaim, host: Officer): Promise<ClaimDetails> {
    return this.transactions.run(host, async (tx) => {
      const open = (await this.claims.own(tx, host)).filter(({ answeredAt }) => answeredAt === null);
      if (open.length >= mostOpenClaims) throw new Refusal(409, 'too_many_open_claims');
      const made = await this.claims.add(tx, host, {
        capacity: claim.capacity,
        communeCode: claim.communeCode,
        address: claim.address.normalize('NFC').trim(),
        proof: claim.proof.normalize('NFC').trim(),
      });
      await this.audit.note(tx, host, { action: 'ownership_claim.made', details: { claimId: made.id } });
      return made;
    });
  }

  own(host: Officer): Promise<ClaimList> {
    return this.transactions.run(host, async (tx) => ({ items: await this.claims.own(tx, host) }));
  }
}
