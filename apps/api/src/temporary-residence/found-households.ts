import { Injectable } from '@nestjs/common';
import { type CaseRecord, CasesQueries } from '../cases/index.ts';
import type { Transaction } from '../database/index.ts';
import { Households, type Relation } from '../households/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { RegistrationRequests } from './registration-requests.repository.ts';

/** Keeps, as the cases of a household's filing are granted, who lives there as one household. */
@Injectable()
export class FoundHouseholds {
  constructor(
    private readonly households: Households,
    private readonly cases: CasesQueries,
    private readonly requests: RegistrationRequests,
  ) {}

  /** A member joins the household that the filing's head has at the dwelling; the first who is granted founds it. */
  async join(
    tx: Transaction,
    officer: Officer,
    { filingId, residentId, communeCode }: CaseRecord,
    { dwellingId, relation, from }: { dwellingId: string; relation: string; from: string },
  ): Promise<void> {
    const head = await this.headOf(tx, filingId);
    if (head === null) return;
    const known = (await this.households.ofResident(tx, head)).find(
      (household) =>
        household.dwellingId === dwellingId &&
        household.members.some(
          (member) => member.residentId === head && member.relation === 'head' && !member.until,
        ),
    );
    const id = known?.id ?? (await this.households.add(tx, officer, communeCode, dwellingId));
    if (!known)
      await this.households.addMember(tx, officer, id, { residentId: head, relation: 'head', from });
    const isThere = known?.members.some((member) => member.residentId === residentId && !member.until);
    if (residentId === head || isThere) return;
    await this.households.addMember(tx, officer, id, { residentId, relation: relation as Relation, from });
  }

  private async headOf(tx: Transaction, filingId: string): Promise<string | null> {
    for (const { id, residentId } of await this.cases.ofFiling(tx, filingId)) {
      if ((await this.requests.get(tx, id)).relationToHead === 'head') return residentId;
    }
    return null;
  }
}
