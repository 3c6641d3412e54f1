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

describe('a list as text', () => {
  const today = day('2026-11-22');

  it('is read with its own headings and marks, the group that pays no fee by its name', async () => {
    const csv =
      '\uFEFFSTT;Họ và tên;Ngày sinh;Giới tính;Số định danh cá nhân;Thời hạn;Phòng;Miễn lệ phí\r\n1;"Nguyễn Thị ""Bé"" Ba";1/2/1999;Nữ;099199000001;31/12/2030;A1;hộ nghèo\r\n2;Trần;xx;;1;;;bạn tôi\r\n3;Lê Văn Tư;1990;nam;099090000002;;;Không\r\n';
    const read = await readListSheet(Buffer.from(csv), today);
    expect(read.unknownColumns).toEqual(['Phòng']);
    expect(read.rows).toMatchObject([
      { place: 1, fullName: 'Nguyễn Thị "Bé" Ba', feeExemption: 'poor_household', errors: [] },
      {
        place: 2,
        errors: ['dateOfBirth', 'sex', 'personalNumber', 'feeExemption'].map((field) => ({ field })),
      },
      { place: 3, errors: [] },
    ]);
    expect(read.rows.map(({ feeExemption }) => feeExemption)).toEqual([
      'poor_household',
      undefined,
      undefined,
    ]);
  });

  it('without headings is none', async () => {
    await expect(readListSheet(Buffer.from('PK no workbook'), today)).rejects.toMatchObject({
      errors: [{ field: 'content', code: 'no_heading' }],
    });
  });
});
