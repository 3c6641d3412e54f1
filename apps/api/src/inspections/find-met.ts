import { isAfter, type Day } from '@libs/calendar';
import { earliestDay, partialDate } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { FindStated, RecordResident, Residents } from '../residents/index.ts';
import { notFound } from '../web-errors/index.ts';
import type { Act } from './find-visits.ts';
import type { VisitFinding, PersonMet } from './inspections.messages.ts';

/** Whom a finding is about: by id, by the number they showed, or recorded for the first time as they state themselves. */
@Injectable()
export class FindMet {
  constructor(
    private readonly residents: Residents,
    private readonly stated: FindStated,
    private readonly recording: RecordResident,
  ) {}

  async residentOf(
    tx: Transaction,
    { residentId, person, arrivedOn }: VisitFinding,
    inspectedOn: Day,
    act: Act,
  ): Promise<string> {
    if (person == null) {
      if (residentId === undefined || !(await this.residents.exists(tx, residentId))) throw notFound();
      return residentId;
    }
    const { personalNumber } = person;
    const known =
      personalNumber == null ? null : await this.stated.find(tx, { ...person, personalNumber }, act);
    if (known !== null) return known;
    const home = homeOf(person, arrivedOn ?? inspectedOn);
    const { fullName, sex, dateOfBirth, nationality, phone } = person;
    const recorded = await this.recording.record(
      {
        fullName,
        sex,
        dateOfBirth,
        nationality,
        personalNumber: personalNumber ?? null,
        phone: phone ?? null,
        permanentResidence: home,
      },
      act.purpose,
      act.officer,
    );
    return recorded.resident.id;
  }
}

/** At the door nobody asks since when: the permanent residence is taken to hold from the arrival here, not before the birth. */
function homeOf({ permanentCommuneCode, dateOfBirth }: PersonMet, arrivedOn: Day) {
  if (permanentCommuneCode === undefined) return null;
  const born = partialDate(dateOfBirth);
  const from = born ? earliestDay(born) : arrivedOn;
  return {
    communeCode: permanentCommuneCode,
    from: isAfter(from, arrivedOn) ? from : arrivedOn,
  };
}
