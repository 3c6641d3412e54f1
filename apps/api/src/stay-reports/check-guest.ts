import { type Day, isAfter, isBefore, isOnOrBefore, isSameDay, localDayOf } from '@libs/calendar';
import {
  contentOfReport,
  earliestDay,
  identityMayBeShownBy,
  partialDate,
  type RuleBook,
} from '@libs/residence-law';
import type { FieldError } from '../web-errors/index.ts';
import type { GuestStatement } from './guest.messages.ts';

/** Earlier arrivals are no reports of stays any more, but what a visit to the office is for. */
const furthestBack = { years: 1 };

/** A guest who comes later than this is reported nearer to the day. */
const furthestAhead = { days: 60 };

/** Everything that cannot be true of a stated guest, or is missing by the version in force on the day of arrival. */
export function wrongInGuest(guest: GuestStatement, today: Day, rules: RuleBook): FieldError[] {
  return [...wrongDays(guest, today, rules), ...wrongPerson(guest, today, rules)];
}

function wrongDays(guest: GuestStatement, today: Day, rules: RuleBook): FieldError[] {
  const { arrivedOn, arrivedAt, until, reportFrom } = guest;
  const errors: FieldError[] = [];
  if (isBefore(arrivedOn, today.subtract(furthestBack)))
    errors.push({ field: 'arrivedOn', code: 'too_long_ago' });
  if (isAfter(arrivedOn, today.add(furthestAhead)))
    errors.push({ field: 'arrivedOn', code: 'too_far_ahead' });
  if (arrivedAt && !isSameDay(localDayOf(arrivedAt), arrivedOn))
    errors.push({ field: 'arrivedAt', code: 'not_on_arrival_day' });
  if (reportFrom && isBefore(reportFrom, arrivedOn))
    errors.push({ field: 'reportFrom', code: 'before_arrival' });
  if (isOnOrBefore(until, reportFrom ?? arrivedOn))
    errors.push({ field: 'until', code: 'not_after_arrival' });
  const { years } = rules.parameter('longestStatedIntention').readOn(arrivedOn).value;
  if (isAfter(until, arrivedOn.add({ years }))) errors.push({ field: 'until', code: 'too_far_ahead' });
  return errors;
}

function wrongPerson(guest: GuestStatement, today: Day, rules: RuleBook): FieldError[] {
  const { dateOfBirth, personalNumber, sex, arrivedOn, identityShownBy } = guest;
  const errors: FieldError[] = [];
  const asked = contentOfReport(arrivedOn, rules).some(
    ({ field, asked }) => asked && field === 'dateOfBirth',
  );
  if (dateOfBirth == null && asked) errors.push({ field: 'dateOfBirth', code: 'required' });
  const born = dateOfBirth == null ? null : partialDate(dateOfBirth);
  if (born && isAfter(earliestDay(born), today)) errors.push({ field: 'dateOfBirth', code: 'in_the_future' });
  else if (born && isAfter(earliestDay(born), arrivedOn))
    errors.push({ field: 'arrivedOn', code: 'before_birth' });
  if (identityShownBy && !identityMayBeShownBy(arrivedOn, rules).includes(identityShownBy))
    errors.push({ field: 'identityShownBy', code: 'not_by_this_version' });
  if (personalNumber == null && sex == null) errors.push({ field: 'sex', code: 'required_without_number' });
  return errors;
}

/** The first day that a stated birth can mean; null where nothing is stated. */
export const bornFrom = (dateOfBirth: string | null | undefined): Day | null => {
  const born = dateOfBirth == null ? null : partialDate(dateOfBirth);
  return born && earliestDay(born);
};
