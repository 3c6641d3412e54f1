import { foldName } from '@libs/administrative-units';
import { earliestDay, partialDate } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import type { Act } from '../audit/index.ts';
import type { Transaction } from '../database/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput } from '../web-errors/index.ts';
import { LookUpResident, type NameAndBirth } from './look-up-resident.ts';
import { Residents } from './residents.repository.ts';

/** Somebody as a list of an organisation states them. */
export interface StatedPerson {
  readonly fullName: string;
  /** As recorded: a day, a month or a year, already checked. */
  readonly dateOfBirth: string;
  readonly sex: 'male' | 'female';
  readonly personalNumber: string;
}

/** People of whom somebody hands in name, birth, sex and number: found by the number, or recorded for the first time. */
@Injectable()
export class FindStated {
  constructor(
    private readonly residents: Residents,
    private readonly lookup: LookUpResident,
    private readonly status: ProjectStatus,
  ) {}

  /** The resident of the row, visible here from now on; null where nobody has the number. 400 where somebody else has it. */
  async find(
    tx: Transaction,
    { personalNumber, fullName, dateOfBirth }: StatedPerson,
    { purpose, officer }: Act,
  ): Promise<string | null> {
    const agrees = (person: NameAndBirth) =>
      foldName(person.fullName) === foldName(fullName) &&
      (person.birthYear === null || person.birthYear === Number(dateOfBirth.slice(0, 4)));
    const found = await this.lookup.findStated(tx, { personalNumber, agrees }, purpose, officer);
    if (found === null) return null;
    if (!found.agrees) throw invalidInput({ field: 'personalNumber', code: 'number_is_somebody_elses' });
    if (found.isElsewhere) await this.status.makeVisible(tx, found.residentId, officer.area.code);
    return found.residentId;
  }

  /** Records somebody whom nobody knows yet. */
  async record(tx: Transaction, person: StatedPerson, officer: Officer): Promise<string> {
    const born = partialDate(person.dateOfBirth);
    if (!born) throw new RangeError('an unchecked birth date');
    const id = await this.residents.add(tx, officer, officer.area.code);
    await this.status.makeVisible(tx, id, officer.area.code);
    await this.residents.recordDetails(tx, officer, id, {
      fullName: person.fullName,
      sex: person.sex,
      dateOfBirth: person.dateOfBirth,
      personalNumber: person.personalNumber,
      nationality: 'VN',
      holdsFrom: earliestDay(born).toString(),
    });
    return id;
  }
}
