import { isAfter, type Day } from '@libs/calendar';
import { earliestDay, partialDate } from '@libs/residence-law';
import { inspectionWords, say } from '@libs/words';
import { Injectable } from '@nestjs/common';
import type { Act } from '../audit/index.ts';
import type { Transaction } from '../database/index.ts';
import { FindStated, MatchPeople, RecordResident, Residents } from '../residents/index.ts';
import { notFound } from '../web-errors/index.ts';
import type { VisitFinding, PersonMet } from './inspections.messages.ts';

/** So many of the same name and year are shown beside somebody new: among more, a look at the paper decides, not a queue. */
const mostAlike = 5;

/**
 * Whom a finding is about: by id, by the number they showed, or recorded for the first time with what is known of them.
 * Whoever has the same name and year of birth here goes into the matching queue beside them; likeness alone decides nothing.
 */
@Injectable()
export class FindMet {
  constructor(
    private readonly residents: Residents,
    private readonly stated: FindStated,
    private readonly matching: MatchPeople,
    private readonly recording: RecordResident,
  ) {}

  async residentOf(
    tx: Transaction,
    { residentId, person, arrivedOn }: VisitFinding,
    inspectedOn: Day,
    act: Act,
  ): Promise<string> {
    if (person == null) {
      // A list that was taken along may name a record that was carried over since then.
      const known = residentId === undefined ? null : await this.residents.inUse(tx, residentId);
      if (known === null) throw notFound();
      return known;
    }
    const { fullName, dateOfBirth, sex, personalNumber } = person;
    if (personalNumber != null && fullName != null && dateOfBirth != null) {
      const known = await this.stated.find(tx, { fullName, dateOfBirth, sex, personalNumber }, act);
      if (known !== null) return known;
    }
    const alike = await this.alike(tx, person, act);
    const id = await this.record(person, inspectedOn, arrivedOn ?? inspectedOn, act);
    for (const other of alike) {
      await this.residents.recordAbout(tx, act.officer, 'possible_same_resident', id, {
        other_resident_id: other,
        reason: 'same_name_and_birth_year',
      });
    }
    return id;
  }

  private async alike(
    tx: Transaction,
    { fullName, dateOfBirth, sex, personalNumber }: PersonMet,
    { officer }: Act,
  ): Promise<string[]> {
    if (fullName == null || dateOfBirth == null) return [];
    const stated = { fullName, dateOfBirth, sex, personalNumber: personalNumber ?? null };
    const [found] = await this.matching.match(tx, officer.area.code, [stated], 'here');
    return (found?.alike ?? []).slice(0, mostAlike).map(({ residentId }) => residentId);
  }

  private async record(person: PersonMet, inspectedOn: Day, arrivedOn: Day, act: Act): Promise<string> {
    const { fullName, sex, dateOfBirth, nationality, personalNumber, phone } = person;
    const recorded = await this.recording.record(
      {
        fullName: fullName ?? say(inspectionWords.nameNotKnown, 'vi'),
        sex,
        ...(dateOfBirth == null ? { dateOfBirth: null, toldOn: inspectedOn } : { dateOfBirth }),
        nationality,
        personalNumber: personalNumber ?? null,
        phone: phone ?? null,
        permanentResidence: homeOf(person, arrivedOn),
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
  const born = dateOfBirth == null ? null : partialDate(dateOfBirth);
  const from = born ? earliestDay(born) : arrivedOn;
  return {
    communeCode: permanentCommuneCode,
    from: isAfter(from, arrivedOn) ? from : arrivedOn,
  };
}
