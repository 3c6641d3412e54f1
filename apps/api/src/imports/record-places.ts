import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { DwellingDescriptions } from '../dwellings/index.ts';
import { Dwellings } from '../places/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { ImportBatch } from './import-batches.repository.ts';
import type { RowPlan } from './judge-row.ts';

/**
 * Records the dwellings that rows name first, and what the list says of them; those that are known are described by
 * officers. In a transaction of its own that is kept at once: two lines of work may name the same new dwelling, and one
 * would wait until the other has done all its rows.
 */
@Injectable()
export class RecordPlaces {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly descriptions: DwellingDescriptions,
    private readonly clock: Clock,
  ) {}

  /** By address, the dwellings of these rows at whose address none stood when they were looked at. */
  async of(
    tx: Transaction,
    officer: Officer,
    { communeCode }: ImportBatch,
    plans: readonly RowPlan[],
  ): Promise<Map<string, string>> {
    const byAddress = new Map(
      plans.flatMap(({ stated, dwellingId }) =>
        stated && dwellingId === null ? [[stated.dwelling.address, stated] as const] : [],
      ),
    );
    if (byAddress.size === 0) return new Map();
    const holdsFrom = this.clock.today().toString();
    // Another asker than the one around, so that this joins no transaction.
    await this.transactions.run({ ...officer }, async (own) => {
      // In one order, so that two lines of work cannot wait for each other in a ring.
      const named = [...byAddress]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, { dwelling }]) => dwelling);
      const made = await this.dwellings.addMany(own, communeCode, named, officer.accountId);
      const described = [...made].flatMap(([address, dwellingId]) => {
        const description = byAddress.get(address)?.description;
        return description ? [{ dwellingId, ...description }] : [];
      });
      await this.descriptions.addMany(
        own,
        officer,
        described.map(({ dwellingId, premises, rooms, floorArea }) => ({
          dwellingId,
          communeCode,
          holdsFrom,
          premises,
          rooms,
          floorAreaM2: floorArea,
          oldUnit: null,
          ownerName: null,
          managerName: null,
          contactPhone: null,
        })),
      );
    });
    return this.dwellings.atAddresses(tx, communeCode, [...byAddress.keys()]);
  }
}
