import type { Messages } from '@libs/api-client';
import { readDay } from '../../days/day-text.ts';
import { digitsOf, isPersonalNumber } from '../../persons/typed-person.ts';

/** A row of data as it is sent. */
export type FeedRow = Messages['DataFeedRow'];

const grounds: readonly string[] = ['a', 'd', 'đ'] satisfies FeedRow['ground'][];

/** Rows as they are pasted: cells apart by tab or semicolon; a line that cannot be read is told by its number. */
export function readFeed(text: string, latestYear: number): { rows: FeedRow[]; unreadable: number[] } {
  const rows: FeedRow[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [rowId = '', number = '', ground = '', day = ''] = line.split(/[\t;]/).map((cell) => cell.trim());
    const personalNumber = digitsOf(number);
    const happenedOn = /^\d{4}-\d\d-\d\d$/.test(day) ? day : readDay(day, latestYear);
    const isWhole =
      /^[\x21-\x7e]{1,100}$/.test(rowId) &&
      isPersonalNumber(personalNumber) &&
      grounds.includes(ground.toLowerCase()) &&
      happenedOn !== null;
    if (isWhole)
      rows.push({ rowId, personalNumber, ground: ground.toLowerCase() as FeedRow['ground'], happenedOn });
    else unreadable.push(index + 1);
  }
  return { rows, unreadable };
}
