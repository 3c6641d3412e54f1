import { isAfter } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { type Transaction, Transactions } from '../../database/index.ts';
import { Dwellings } from '../../places/index.ts';
import { Residents } from '../../residents/index.ts';
import { invalidInput, notFound, Refusal } from '../../web-errors/index.ts';
import type { DisclosuresOfResident, NewNameDisclosure, NewProtection } from './name-disclosures.messages.ts';
import { NameDisclosures } from './name-disclosures.repository.ts';

/** What an owner may learn of somebody: the name if they agreed, and nothing at all of whoever is protected. */
@Injectable()
export class KeepNameDisclosures {
  constructor(
    private readonly transactions: Transactions,
    private readonly disclosures: NameDisclosures,
    private readonly dwellings: Dwellings,
    private readonly residents: Residents,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  of(residentId: string, act: Act): Promise<DisclosuresOfResident> {
    return this.about(residentId, 'name_disclosure.read', act, (_tx, known) => Promise.resolve(known));
  }

  /** The agreement for this dwelling that stands, or a new one. */
  disclose(
    residentId: string,
    { dwellingId, agreedOn }: NewNameDisclosure,
    act: Act,
  ): Promise<{ id: string }> {
    if (isAfter(agreedOn, this.clock.today()))
      throw invalidInput({ field: 'agreedOn', code: 'in_the_future' });
    return this.about(residentId, 'name_disclosure.recorded', act, async (tx, known) => {
      const { communeCode } = await this.dwellings.get(tx, dwellingId);
      const standing = known.items.find((item) => item.dwellingId === dwellingId);
      const stated = { residentId, dwellingId, communeCode, agreedOn: agreedOn.toString() };
      return { id: standing?.id ?? (await this.disclosures.disclose(tx, act.officer, stated)) };
    });
  }

  /** The protection that stands, or a new one. */
  protect(residentId: string, { basis }: NewProtection, act: Act): Promise<{ id: string }> {
    return this.about(residentId, 'resident_protection.recorded', act, async (tx, known) => {
      const stated = { residentId, communeCode: act.officer.area.code, basis };
      return { id: known.protection?.id ?? (await this.disclosures.protect(tx, act.officer, stated)) };
    });
  }

  /** 409 `already_voided` where it does not stand any more. */
  void(
    table: 'name_disclosure' | 'resident_protection',
    id: string,
    reason: string,
    { officer, purpose }: Act,
  ): Promise<void> {
    return this.transactions.run(officer, async (tx) => {
      const residentId = await this.disclosures.void(tx, officer, table, id, reason);
      if (residentId === null) throw new Refusal(409, 'already_voided');
      await this.audit.note(tx, officer, {
        action: `${table}.voided`,
        accessPurpose: purpose,
        residentIds: [residentId],
        fields: ['disclosure'],
      });
    });
  }

  private about<T>(
    residentId: string,
    action: string,
    { officer, purpose }: Act,
    work: (tx: Transaction, known: DisclosuresOfResident) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(officer, async (tx) => {
      if (!(await this.residents.exists(tx, residentId))) throw notFound();
      await this.audit.note(tx, officer, {
        action,
        accessPurpose: purpose,
        residentIds: [residentId],
        fields: ['disclosure'],
      });
      return work(tx, await this.disclosures.of(tx, residentId));
    });
  }
}
