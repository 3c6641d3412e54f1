import { day, wallClock } from '@libs/calendar';
import type { GuestStatement } from '../stay-reports/index.ts';
import type { ImportField } from './fields.ts';
import type { StatedRow } from './stated-row.ts';

/** A row of a list of stays as the statement of a guest. */
export function guestOf({ person, arrivedOn, arrivedAt, leavesOn, purpose }: StatedRow): GuestStatement {
  return {
    fullName: person.fullName,
    dateOfBirth: person.dateOfBirth,
    personalNumber: person.personalNumber,
    sex: person.sex,
    nationality: person.nationality,
    purpose,
    hostRelation: 'none',
    arrivedOn: day(arrivedOn),
    arrivedAt: arrivedAt === null ? null : wallClock(arrivedAt),
    // A list of stays without a day of leaving is not read as one.
    until: day(leavesOn!),
  };
}

const fields: Readonly<Record<string, ImportField>> = {
  fullName: 'fullName',
  dateOfBirth: 'dateOfBirth',
  personalNumber: 'personalNumber',
  sex: 'sex',
  nationality: 'nationality',
  arrivedOn: 'arrivedOn',
  arrivedAt: 'arrivedOn',
  until: 'leavesOn',
  dwellingId: 'address',
};

/** The column that says what is wrong in a statement of a guest. */
export const fieldOfGuest = (field: string): ImportField | 'row' => fields[field] ?? 'row';
