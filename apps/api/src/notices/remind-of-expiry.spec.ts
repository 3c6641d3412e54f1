import { reminderOf } from './remind-of-expiry.ts';

describe('a reminder of the last day', () => {
  const term = { startsOn: '2026-01-01', lastDay: '2026-12-31' };

  it.each([
    [31, undefined],
    [30, 30],
    [28, 30],
    [26, undefined],
    [15, 15],
    [7, 7],
    [4, 7],
    [3, undefined],
    [1, 1],
  ])('with %i days left is the one of %s', (daysLeft, reminder) => {
    expect(reminderOf({ ...term, daysLeft })).toBe(reminder);
  });

  it('does not come before the registration has begun', () => {
    expect(reminderOf({ startsOn: '2026-12-10', lastDay: '2026-12-31', daysLeft: 15 })).toBe(15);
    expect(reminderOf({ startsOn: '2026-12-20', lastDay: '2026-12-31', daysLeft: 15 })).toBeUndefined();
  });
});
