import { Injectable } from '@nestjs/common';
import type { AccessPurposeCode } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput } from '../web-errors/index.ts';
import { AmendResident } from './amend-resident.ts';
import type {
  ContactEntry,
  PermanentResidenceMove,
  PossibleSameResident,
  RecordedFactId,
} from './residents.messages.ts';
import { Residents } from './residents.repository.ts';

/** Records single facts about a resident: a move of the permanent residence, a contact, a likely double. */
@Injectable()
export class RecordAboutResident {
  constructor(
    private readonly amending: AmendResident,
    private readonly residents: Residents,
    private readonly clock: Clock,
  ) {}

  /** A new permanent residence; the one in force ends on its first day. */
  permanentResidence(id: string, move: PermanentResidenceMove, purpose: AccessPurposeCode, officer: Officer) {
    this.refuseFuture('from', move.from.toString());
    const note = { purpose, officer, action: 'permanent_residence.recorded', fields: ['permanentResidence'] };
    return this.amending.amend(id, note, async (tx): Promise<RecordedFactId> => ({
      id: await this.residents.movePermanentResidence(tx, officer, id, {
        communeCode: move.communeCode,
        from: move.from.toString(),
      }),
    }));
  }

  contact(id: string, { kind, value }: ContactEntry, purpose: AccessPurposeCode, officer: Officer) {
    const note = { purpose, officer, action: 'contact.recorded', fields: [kind] };
    return this.amending.amend(id, note, async (tx): Promise<RecordedFactId> => ({
      id: await this.residents.recordAbout(tx, officer, 'resident_contact', id, { kind, value }),
    }));
  }

  /** Marks two records as possibly one person; nothing is merged by it. */
  possiblySame(id: string, mark: PossibleSameResident, purpose: AccessPurposeCode, officer: Officer) {
    if (mark.otherResidentId === id)
      throw invalidInput({ field: 'otherResidentId', code: 'the_same_record' });
    const note = {
      purpose,
      officer,
      action: 'possible_same.marked',
      fields: ['possiblySame'],
      details: { other: mark.otherResidentId },
    };
    return this.amending.amend(id, note, async (tx): Promise<RecordedFactId> => {
      await this.residents.mustBeOpen(tx, mark.otherResidentId);
      return {
        id: await this.residents.recordAbout(tx, officer, 'possible_same_resident', id, {
          other_resident_id: mark.otherResidentId,
          reason: mark.reason,
        }),
      };
    });
  }

  private refuseFuture(field: string, day: string): void {
    if (day > this.clock.today().toString()) throw invalidInput({ field, code: 'in_the_future' });
  }
}
