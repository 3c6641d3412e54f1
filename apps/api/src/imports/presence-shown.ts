import { type Day, day, toEpochDay } from '@libs/calendar';
import { type FactsInDays, type RuleBook, stillLasts } from '@libs/residence-law';
import type { StatedRow } from './stated-row.ts';

/** Said of a row that shows somebody where they are known to live. */
export const confirmsPresence = 'still_lives_there';

/**
 * The presence in which a row of who lives somewhere shows somebody on the day of its list, which it confirms (status
 * definition, section 1): of those that nobody said they left the last that still lasts, else the one that began when the row
 * says. Null where there is none, where the row says itself that they left, and where they were seen there that day or later.
 * @param dwelling where the row says they live
 */
export function presenceShown(
  { arrivedOn, leavesOn }: Pick<StatedRow, 'arrivedOn' | 'leavesOn'>,
  facts: FactsInDays,
  dwelling: string | null,
  on: Day,
  rules: RuleBook,
): string | null {
  if (leavesOn !== null && leavesOn <= on.toString()) return null;
  const [arrived, shown] = [toEpochDay(day(arrivedOn)), toEpochDay(on)];
  const begun = facts.presences.filter(
    (presence) => presence.dwelling === dwelling && presence.leftOn === null && presence.arrivedOn <= shown,
  );
  const presence =
    begun.findLast((one) => stillLasts(one, facts, shown, rules)) ??
    begun.find((one) => one.arrivedOn === arrived);
  if (!presence) return null;
  return Math.max(presence.arrivedOn, ...presence.confirmedOn) < shown ? presence.id : null;
}
