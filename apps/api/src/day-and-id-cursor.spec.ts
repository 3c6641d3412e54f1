import { readDayAndId, writeDayAndId } from './day-and-id-cursor.ts';

const id = '019a1b2c-0000-7000-8000-0123456789ab';

describe('the cursor of a list by day and id', () => {
  it('is read as it was written, also of rows without a day', () => {
    expect(readDayAndId(writeDayAndId('2028-02-29', id))).toEqual(['2028-02-29', id]);
    expect(readDayAndId(writeDayAndId(null, id))).toEqual(['infinity', id]);
  });

  it.each([
    'x',
    `2026-13-45_${id}`,
    `2026-02-30_${id}`,
    `2026-02-28_${'-'.repeat(36)}`,
    `2026-02-28_${id}_more`,
    `_${id}`,
    '2026-02-28_',
  ])('refuses %s as no cursor', (cursor) => {
    let refused: unknown;
    try {
      readDayAndId(cursor);
    } catch (thrown) {
      refused = thrown;
    }
    expect(refused).toMatchObject({ status: 400, errors: [{ field: 'cursor', code: 'not_a_cursor' }] });
  });
});
