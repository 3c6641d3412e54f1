import { type Day, localDateTimeOf } from '@libs/calendar';
import { type RuleBook, stayClock } from '@libs/residence-law';
import type { FieldError } from '../web-errors/index.ts';
import { wrongInGuest } from './check-guest.ts';
import type { PlaceOfStay } from './intake-step.repository.ts';
import type { StayBefore } from './known-guests.queries.ts';
import type { StatedStay } from './stated-stay.ts';

/** What is wrong with a stay by itself: a dwelling that is not the reporter's, or what is stated of the guest. */
export function wrongWith(
  stay: StatedStay,
  places: ReadonlyMap<string, PlaceOfStay>,
  today: Day,
  rules: RuleBook,
): readonly FieldError[] {
  const place = places.get(stay.dwellingId);
  const { accountId, role, communes } = stay.reporter;
  const isTheirs =
    role === 'host' ? place?.hosts.includes(accountId) : communes.includes(place?.communeCode ?? '');
  if (!isTheirs) return [{ field: 'dwellingId', code: 'unknown_dwelling' }];
  return wrongInGuest(stay.guest, today, rules);
}

/**
 * A stay that has ended does not go on; and what was told in time of a day is not told late: the receipt would say what is
 * not true of the host.
 */
export function wrongAfter(
  stay: StatedStay,
  before: StayBefore | undefined,
  rules: RuleBook,
): readonly FieldError[] {
  if (before === undefined) return [];
  if (before.hasLeft) return [{ field: 'reportFrom', code: 'stay_has_ended' }];
  const { arrivedOn, reportFrom, until } = stay.guest;
  const from = reportFrom ?? arrivedOn;
  const { late } = stayClock(
    { from, arrivedOn, arrivedAt: null, until, sentAt: localDateTimeOf(stay.sentAt.epochMilliseconds) },
    rules,
  );
  return late && before.isReported ? [{ field: 'reportFrom', code: 'reported_in_time' }] : [];
}
