import { Injectable } from '@nestjs/common';
import type { AccessPurposeCode } from '../audit/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound } from '../web-errors/index.ts';
import { AmendResident } from './amend-resident.ts';
import { Residents, type SmallFact } from './residents.repository.ts';

const actions = {
  resident_contact: 'contact.voided',
  resident_death: 'death.voided',
  possible_same_resident: 'possible_same.voided',
} as const satisfies Record<SmallFact, string>;

/** Voids a single fact about a resident that turned out to be wrong, with the reason; it stays in the history. */
@Injectable()
export class VoidAboutResident {
  constructor(
    private readonly amending: AmendResident,
    private readonly residents: Residents,
  ) {}

  /** Voids one fact, or (`factId` null) all of its kind: of deaths no more than one is shown. */
  void(
    residentId: string,
    { kind, factId, reason }: { kind: SmallFact; factId: string | null; reason: string },
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<void> {
    const note = { purpose, officer, action: actions[kind], fields: [kind] };
    return this.amending.amend(residentId, note, async (tx) => {
      const standing = await this.residents.standing(tx, kind, residentId);
      const wrong = standing.filter((id) => factId === null || id === factId);
      if (wrong.length === 0) throw notFound();
      for (const id of wrong) await this.residents.voidAbout(tx, officer, kind, id, reason);
    });
  }
}
