import { Injectable } from '@nestjs/common';
import type { Day } from '@libs/calendar';
import { earliestDay, partialDate, warningsAboutPersonalNumber } from '@libs/residence-law';
import { Audit, type AccessPurposeCode } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput } from '../web-errors/index.ts';
import { LookUpResident } from './look-up-resident.ts';
import type { NewResident, RecordedResident } from './residents.messages.ts';
import { ResidentsQueries } from './residents.queries.ts';
import { Residents } from './residents.repository.ts';

/** A person as somebody tells of them; of whom nobody knows when they were born, with the day of the telling. */
export type ToldPerson = Omit<NewResident, 'dateOfBirth'> &
  ({ readonly dateOfBirth: string } | { readonly dateOfBirth: null; readonly toldOn: Day });

/** Records a person for the first time, with or without a number, at the officer's commune. */
@Injectable()
export class RecordResident {
  constructor(
    private readonly transactions: Transactions,
    private readonly residents: Residents,
    private readonly reading: ResidentsQueries,
    private readonly lookup: LookUpResident,
    private readonly status: ProjectStatus,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  record(person: ToldPerson, purpose: AccessPurposeCode, officer: Officer): Promise<RecordedResident> {
    const today = this.clock.today();
    refuseContradictions(person, today);
    return this.transactions.run(officer, async (tx) => {
      if (person.personalNumber != null) {
        await this.lookup.refuseTaken(tx, person.personalNumber, { purpose, officer });
      }
      const id = await this.residents.add(tx, officer, officer.area.code);
      await this.status.refresh(tx, [id]);
      await this.residents.recordDetails(tx, officer, id, {
        fullName: person.fullName,
        sex: person.sex,
        dateOfBirth: person.dateOfBirth,
        nationality: person.nationality,
        personalNumber: person.personalNumber ?? null,
        holdsFrom: firstDayOf(person).toString(),
      });
      if (person.permanentResidence) {
        const { communeCode, from } = person.permanentResidence;
        await this.residents.movePermanentResidence(tx, officer, id, { communeCode, from: from.toString() });
      }
      for (const kind of ['phone', 'email'] as const) {
        const value = person[kind];
        if (value != null)
          await this.residents.recordAbout(tx, officer, 'resident_contact', id, { kind, value });
      }
      await this.status.refresh(tx, [id]);
      await this.audit.note(tx, officer, {
        action: 'resident.recorded',
        accessPurpose: purpose,
        residentIds: [id],
        fields: Object.keys(person),
      });
      const [resident] = await this.reading.summaries(tx, [id], today.toString());
      if (!resident) throw new Error('a recorded resident is not visible to the officer who recorded them');
      return { resident, warnings: warningsAboutPersonalNumber(person) };
    });
  }
}

/** The first day that a birth date, already checked, can mean; where none is known, the day somebody told of the person. */
function firstDayOf(person: ToldPerson): Day {
  if (person.dateOfBirth === null) return person.toldOn;
  const date = partialDate(person.dateOfBirth);
  if (!date) throw new RangeError('an unchecked birth date');
  return earliestDay(date);
}

/** What cannot be true of anybody, whoever they are. */
function refuseContradictions(person: ToldPerson, today: Day): void {
  const errors = [];
  if (firstDayOf(person).toString() > today.toString()) {
    errors.push({ field: 'dateOfBirth', code: 'in_the_future' });
  }
  const home = person.permanentResidence;
  if (home && home.from.toString() > today.toString()) {
    errors.push({ field: 'permanentResidence.from', code: 'in_the_future' });
  }
  if (home && person.dateOfBirth !== null && home.from.toString() < firstDayOf(person).toString()) {
    errors.push({ field: 'permanentResidence.from', code: 'before_birth' });
  }
  if (errors.length > 0) throw invalidInput(...errors);
}
