import { Injectable } from '@nestjs/common';
import type { AccessPurposeCode } from '../audit/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound } from '../web-errors/index.ts';
import { AmendResident } from './amend-resident.ts';
import { Residents, type SmallFact } from './residents.repository.ts';

const actions = {
  resident_contact: 'contact.voided',
  possible_same_resident: 'possible_same.voided',
} as const satisfies Record<SmallFact, string>;

/** Voids a single fact about a resident that turned out to be wrong, with the reason; it stays in the history. */
@Injectable()
export class VoidAboutResident {
  constructor(
    private readonly amending: AmendResident,
    private readonly residents: Residents,
  ) {}

  void(
    residentId: string,
    { kind, factId, reason }: { kind: SmallFact; factId: string; reason: string },
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<void> {
    const note = { purpose, officer, action: actions[kind], fields: [kind] };
    return this.amending.amend(residentId, note, async (tx) => {
      const standing = await this.residents.standing(tx, kind, residentId);
      if (!standing.includes(factId)) throw notFound();
      await this.residents.voidAbout(tx, officer, kind, factId, reason);
    });
  }

  /** Voids a permanent residence; the one that it had ended holds again. */
  voidPermanentResidence(
    residentId: string,
    { factId, reason }: { factId: string; reason: string },
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<void> {
    const note = {
      purpose,
      officer,
      action: 'permanent_residence.voided',
      fields: ['permanentResidence'],
    };
    return this.amending.amend(residentId, note, async (tx) => {
      const wrong = { id: factId, reason };
      if (!(await this.residents.voidPermanentResidence(tx, officer, residentId, wrong))) throw notFound();
    });
  }
}
