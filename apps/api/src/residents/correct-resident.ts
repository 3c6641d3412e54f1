import { Injectable } from '@nestjs/common';
import { warningsAboutPersonalNumber } from '@libs/residence-law';
import type { AccessPurposeCode } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { isPartialDate } from '../partial-date.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput, notFound } from '../web-errors/index.ts';
import { AmendResident } from './amend-resident.ts';
import { LookUpResident } from './look-up-resident.ts';
import type { RecordedResident, ResidentCorrection } from './residents.messages.ts';
import { ResidentsQueries } from './residents.queries.ts';
import { Residents } from './residents.repository.ts';

/**
 * Corrects what is recorded about the person, with a reason. With a day, a new version holds from then on; without,
 * the wrong version is voided and a right one recorded in its place. Nothing is overwritten.
 */
@Injectable()
export class CorrectResident {
  constructor(
    private readonly amending: AmendResident,
    private readonly residents: Residents,
    private readonly reading: ResidentsQueries,
    private readonly lookup: LookUpResident,
    private readonly clock: Clock,
  ) {}

  correct(
    residentId: string,
    correction: ResidentCorrection,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<RecordedResident> {
    const { reason, holdsFrom, ...changes } = correction;
    const today = this.clock.today();
    const fields = Object.keys(changes).filter(
      (field) => changes[field as keyof typeof changes] !== undefined,
    );
    if (fields.length === 0) throw invalidInput({ field: 'fullName', code: 'nothing_to_correct' });
    if (changes.dateOfBirth !== undefined && !isPartialDate(changes.dateOfBirth)) {
      throw invalidInput({ field: 'dateOfBirth', code: 'is_partial_date' });
    }
    if (holdsFrom && holdsFrom.toString() > today.toString()) {
      throw invalidInput({ field: 'holdsFrom', code: 'in_the_future' });
    }
    const note = { action: 'resident.corrected', fields };
    return this.amending.amend(residentId, { purpose, officer, ...note }, async (tx) => {
      const [latest] = await this.residents.versions(tx, residentId);
      if (!latest) throw notFound();
      if (changes.personalNumber != null) {
        await this.lookup.refuseTaken(tx, changes.personalNumber, { purpose, officer, holder: residentId });
      }
      if (!holdsFrom) await this.residents.voidDetails(tx, officer, latest.id, reason);
      const version = {
        fullName: changes.fullName ?? latest.fullName,
        sex: changes.sex ?? latest.sex,
        dateOfBirth: changes.dateOfBirth ?? latest.dateOfBirth,
        nationality: changes.nationality ?? latest.nationality,
        personalNumber: changes.personalNumber === undefined ? latest.personalNumber : changes.personalNumber,
      };
      await this.residents.recordDetails(tx, officer, residentId, {
        ...version,
        holdsFrom: holdsFrom?.toString() ?? latest.holdsFrom,
      });
      const [resident] = await this.reading.summaries(tx, [residentId], today.toString());
      if (!resident) throw notFound();
      return { resident, warnings: warningsAboutPersonalNumber(version) };
    });
  }
}
