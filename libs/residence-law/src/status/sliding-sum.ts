/** Days `[from, until)`. */
export type Interval = readonly [from: number, until: number];

/** Disjoint intervals, in order, of stretches that are given by their first day. */
export function united(stretches: readonly { readonly from: number; readonly until: number }[]): Interval[] {
  const days: [number, number][] = [];
  for (const { from, until } of stretches) {
    const last = days.at(-1);
    if (!last || from > last[1]) days.push([from, until]);
    else if (until > last[1]) last[1] = until;
  }
  return days;
}

/** Intervals without the days of one stretch. */
export function without(
  days: readonly Interval[],
  { from, until }: { readonly from: number; readonly until: number },
): readonly Interval[] {
  return days.flatMap(([start, end]): Interval[] => {
    if (end <= from || until <= start) return [[start, end]];
    const rest: Interval[] = [];
    if (start < from) rest.push([start, from]);
    if (until < end) rest.push([until, end]);
    return rest;
  });
}

/** How many days of the intervals lie in `[from, until)`. */
export function daysWithin(days: readonly Interval[], from: number, until: number): number {
  let sum = 0;
  for (const [start, end] of days) {
    const shared = (end < until ? end : until) - (start > from ? start : from);
    if (shared > 0) sum += shared;
  }
  return sum;
}

/**
 * The days after `from` and before `until` on which the sum over the window before a day may reach or leave the
 * mark. Between two bends the sum grows or shrinks by a day each day, or stands still; so each bend gives at most
 * one such day. May name days on which nothing turns; never misses one.
 */
export function turnsOfSum(
  days: readonly Interval[],
  window: number,
  mark: number,
  from: number,
  until: number,
): number[] {
  const bends = [from];
  for (const [start, end] of days) {
    for (const bend of [start, end, start + window, end + window])
      if (from < bend && bend < until) bends.push(bend);
  }
  const turns: number[] = [];
  for (const bend of bends) {
    const sum = daysWithin(days, bend - window, bend);
    const slope = daysWithin(days, bend + 1 - window, bend + 1) - sum;
    const turn =
      slope > 0 && sum < mark ? bend + mark - sum : slope < 0 && sum >= mark ? bend + sum - mark + 1 : until;
    if (turn < until) turns.push(turn);
  }
  return turns;
}
