import { dayNumber, dayOfNumber, type DayText } from '../days/day-text.ts';

/** How closely the axis looks. */
export type Zoom = 'year' | 'quarter' | 'month';

/** The stretch of days that is drawn, half-open. */
export interface Stretch {
  readonly from: DayText;
  readonly until: DayText;
}

/** A mark on the axis: its place between 0 and 1, and what is written beside it. */
export interface Tick {
  readonly at: number;
  readonly label: string;
  readonly isYear: boolean;
}

const daysAround: Record<Zoom, readonly [before: number, after: number]> = {
  year: [0, 0],
  quarter: [200, 260],
  month: [50, 70],
};

/**
 * The days to draw: everything there is (`year`), or a stretch around today. A month of air on each side keeps the
 * first and the last bar from touching the edge.
 */
export function stretchToDraw(
  periods: readonly { from: DayText; until: DayText }[],
  today: DayText,
  zoom: Zoom,
): Stretch {
  const now = dayNumber(today);
  const [before, after] = daysAround[zoom];
  if (zoom !== 'year') return { from: dayOfNumber(now - before), until: dayOfNumber(now + after) };
  const starts = periods.map(({ from }) => dayNumber(from));
  const ends = periods.map(({ until }) => dayNumber(until));
  return {
    from: dayOfNumber(Math.min(now - 180, ...starts) - 20),
    until: dayOfNumber(Math.max(now + 180, ...ends) + 20),
  };
}

/** Where a day lies on the drawn stretch: 0 at its first day, 1 at its end; outside it below 0 or above 1. */
export function placeOf(day: DayText, { from, until }: Stretch): number {
  return (dayNumber(day) - dayNumber(from)) / (dayNumber(until) - dayNumber(from));
}

/** The part of a period that is drawn, or nothing where the period lies outside. */
export function spanOf(
  period: { readonly from: DayText; readonly until: DayText },
  stretch: Stretch,
): { readonly start: number; readonly end: number } | null {
  const start = Math.max(0, placeOf(period.from, stretch));
  const end = Math.min(1, placeOf(period.until, stretch));
  return end > start ? { start, end } : null;
}

/** First days of months at which a mark helps: every month, quarter or year, by how much is drawn. */
export function ticksOf(stretch: Stretch): readonly Tick[] {
  const days = dayNumber(stretch.until) - dayNumber(stretch.from);
  const everyMonths = days > 1_500 ? 12 : days > 240 ? 3 : 1;
  const ticks: Tick[] = [];
  let [year = 0, month = 1] = stretch.from.split('-').map(Number);
  for (;;) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    const day = `${String(year)}-${String(month).padStart(2, '0')}-01`;
    if (day >= stretch.until) return ticks;
    if ((month - 1) % everyMonths !== 0) continue;
    const isYear = month === 1;
    ticks.push({
      at: placeOf(day, stretch),
      label: isYear ? String(year) : `${String(month)}/${String(year % 100)}`,
      isYear,
    });
  }
}
