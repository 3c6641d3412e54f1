import { readFile } from 'node:fs/promises';
import { day } from '@libs/calendar';
import { readListSheet } from './read-sheet.ts';

/** A list as an employer keeps it, saved by LibreOffice Calc: a title, real dates, a year alone, one short number. */
const listOfAnEmployer = new URL('../../../../test/files/workers-by-libreoffice.xlsx', import.meta.url);

describe('a list that a spreadsheet program saved', () => {
  it('is read row by row, dates as days, numbers with their zeros, and what is wrong said in its row', async () => {
    const { rows, unknownColumns } = await readListSheet(await readFile(listOfAnEmployer), day('2026-11-22'));
    expect(unknownColumns).toEqual([]);
    expect(rows).toMatchObject([
      {
        place: 1,
        fullName: 'Nguyễn Thị Hoa',
        dateOfBirth: '1995-08-12',
        sex: 'Nữ',
        personalNumber: '092195001234',
        lastDay: '2027-12-31',
        errors: [],
      },
      { place: 2, fullName: 'Trần Văn Bình', personalNumber: '079090004321', errors: [] },
      { place: 3, dateOfBirth: '1988', personalNumber: '001088000778', errors: [] },
      { place: 4, errors: [{ field: 'personalNumber', code: 'not_twelve_digits' }] },
    ]);
  });
});
