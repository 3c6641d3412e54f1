import { describe, expect, it } from '@jest/globals';
import { leavingDayInCell, leavingInRemark } from './leaving-in-cell.ts';

describe('a remark', () => {
  it.each([
    ['Đã chuyển đi 15/10/2026', '2026-10-15'],
    ['da chuyen di ngay 15-10-2026', '2026-10-15'],
    ['Trả phòng (5.3.26)', '2026-03-05'],
    ['Không còn ở từ ngày 5 tháng 3 năm 2026', '2026-03-05'],
    ['2026-03-05 đã dọn đi', '2026-03-05'],
    ['Đã đi 05/03/2026', '2026-03-05'],
    ['đã đi', null],
    ['Chuyển đi 10/2026', null],
    ['ở từ 1/3/2026, chuyển đi 5/4/2026', null],
  ])('"%s" says that somebody left: %s', (cell, on) => {
    expect(leavingInRemark(cell)).toBe(on);
  });

  it.each(['', 'còn ở', 'Đã đi làm ca đêm', 'chưa chuyển đi', 'Sẽ trả phòng 30/11/2026', 'Nợ tiền phòng', 'chuyển đến 5/3/2026', 'đã đi học', 'Dự kiến trả phòng 30/11/2026'])(
    '"%s" does not',
    (cell) => {
      expect(leavingInRemark(cell)).toBeUndefined();
    },
  ); // prettier-ignore
});

describe('a day of leaving', () => {
  it.each([
    ['15/10/2026', { value: '2026-10-15' }],
    ['đã đi 15/10/2026', { value: '2026-10-15' }],
    ['Còn ở', { value: null }],
    ['chưa', { value: null }],
    ['x', { fault: 'left_without_day' }],
    ['da di', { fault: 'left_without_day' }],
    ['31/02/2026', { fault: 'no_such_day' }],
    ['mai', { fault: 'not_a_date' }],
  ])('in "%s" is %j', (cell, read) => {
    expect(leavingDayInCell(cell)).toEqual(read);
  });
});
