import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { Transactions } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { Refusal } from '../../web-errors/index.ts';
import type { NewDwelling } from './dwellings.messages.ts';
import { type Dwelling, Dwellings } from './dwellings.repository.ts';

/** Records a dwelling of the officer's own area; an address that is known leads to its dwelling. */
@Injectable()
export class RecordDwelling {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly audit: Audit,
  ) {}

  record(filed: NewDwelling, officer: Officer): Promise<Dwelling> {
    if (!officer.communes.includes(filed.communeCode)) {
      throw new Refusal(403, 'outside_area', [{ field: 'communeCode', code: 'outside_area' }]);
    }
    return this.transactions.run(officer, async (tx) => {
      const dwelling = await this.dwellings.add(
        tx,
        { ...filed, addressOnDocument: filed.addressOnDocument?.normalize('NFC').trim() ?? null },
        officer.accountId,
      );
      await this.audit.note(tx, officer, {
        action: 'dwelling.recorded',
        details: { dwellingId: dwelling.id },
      });
      return dwelling;
    });
  }
}
