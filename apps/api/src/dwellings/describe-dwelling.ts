import { isAfter } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { Dwellings } from '../places/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput } from '../web-errors/index.ts';
import { DwellingDescriptions } from './dwelling-descriptions.repository.ts';
import type { NewDwellingDescription } from './dwelling-record.messages.ts';

/** Says what a dwelling is from a day on. */
@Injectable()
export class DescribeDwelling {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly descriptions: DwellingDescriptions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  describe(dwellingId: string, stated: NewDwellingDescription, officer: Officer): Promise<{ id: string }> {
    if (isAfter(stated.holdsFrom, this.clock.today())) {
      throw invalidInput({ field: 'holdsFrom', code: 'in_the_future' });
    }
    return this.transactions.run(officer, async (tx) => {
      const { communeCode } = await this.dwellings.get(tx, dwellingId);
      const id = await this.descriptions.add(tx, officer, {
        dwellingId,
        communeCode,
        holdsFrom: stated.holdsFrom.toString(),
        premises: stated.premises,
        rooms: stated.rooms ?? null,
        floorAreaM2: stated.floorAreaM2 ?? null,
        oldUnit: textOrNull(stated.oldUnit),
        ownerName: textOrNull(stated.ownerName),
        managerName: textOrNull(stated.managerName),
        contactPhone: textOrNull(stated.contactPhone),
      });
      await this.audit.note(tx, officer, {
        action: 'dwelling.described',
        details: { dwellingId },
      });
      return { id };
    });
  }
}

const textOrNull = (text: string | null | undefined) => {
  const trimmed = text?.normalize('NFC').trim() ?? '';
  return trimmed === '' ? null : trimmed;
};
