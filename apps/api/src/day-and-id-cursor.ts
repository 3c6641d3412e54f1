import { isUUID } from 'class-validator';
import { parseDay } from './day.field.ts';
import { invalidInput } from './web-errors/index.ts';

/** Of rows without a day, which come last. */
const noDay = 'infinity';

/** The cursor of a list in the order of a day and then of an id: names the last row of a page. */
export const writeDayAndId = (day: string | null, id: string): string => `${day ?? noDay}_${id}`;

/** The day, or `infinity`, and the id of a cursor; 400 `not_a_cursor` for anything that Postgres could not read as such. */
export function readDayAndId(cursor: string): [day: string, id: string] {
  const [day = '', id = '', ...more] = cursor.split('_');
  if (more.length > 0 || !isUUID(id) || (day !== noDay && parseDay(day) === undefined))
    throw invalidInput({ field: 'cursor', code: 'not_a_cursor' });
  return [day, id];
}
