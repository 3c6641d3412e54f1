import { day, Temporal } from '@libs/calendar';
import { Column } from 'typeorm';

/** A day in a `date` column; kept as text on the way, so that no time zone ever touches it. */
export const DayColumn = (name: string, options: { nullable?: boolean; comment?: string } = {}) =>
  Column('date', {
    name,
    ...options,
    transformer: {
      to: (value: Temporal.PlainDate | null | undefined) => value?.toString() ?? value,
      from: (value: string | null) => (value === null ? null : day(value)),
    },
  });
