import { describe, expect, it } from '@jest/globals';
import { dataRows } from './data-rows.ts';
import { type ImportField, type ImportKind } from './fields.ts';
import { readRow } from './read-row.ts';

const said = (kind: ImportKind, row: Partial<Record<ImportField, string>>, more: readonly string[] = []) => {
  const fields = Object.keys(row) as ImportField[];
  return readRow([...fields.map((field) => row[field] ?? ''), ...more], {
    kind,
    columns: Object.fromEntries(fields.map((field, column) => [field, column])),
    defaults: {},
    today: '2026-06-01',
    communeOf: () => null,
  });
};
const lived = {
  fullName: 'Tống Văn Cộng',
  dateOfBirth: '1990',
  sex: 'nam',
  address: '1 Lê Lợi',
  arrivedOn: '1/2/2026',
};

describe('a row', () => {
  it.each(['Tổng cộng', 'TONG CONG: 12 người', 'Cộng', 'Tổng số: 4 người'])(
    'of "%s" names nobody',
    (fullName) => {
      expect(said('dwellings', { ...lived, fullName }).findings).toMatchObject([
        { code: 'row_names_nobody' },
      ]);
    },
  );

  it.each(['Tống Văn Cộng', 'TONG CONG MINH', 'Công'])('of %s may be of somebody', (fullName) => {
    expect(said('dwellings', { ...lived, fullName }).findings).not.toContainEqual(
      expect.objectContaining({ code: 'row_names_nobody' }),
    );
  });

  it('that says somebody left says so of the day of a remark, of a day of leaving that is past, and never without a day', () => {
    const left = (more: Partial<Record<ImportField, string>>) => {
      const { stated, findings } = said('dwellings', { ...lived, ...more });
      return [stated?.leavesOn ?? null, ...findings.map(({ code }) => code)];
    };
    expect(left({ whereabouts: 'còn ở' })).toEqual([null]);
    expect(left({ whereabouts: 'đã chuyển đi 5/5/2026', leavesOn: '1/9/2026' })).toEqual([
      '2026-05-05',
      'left_by_remark',
    ]);
    expect(left({ whereabouts: 'đã chuyển đi', leavesOn: '5/5/2026' })).toEqual(['2026-05-05']);
    expect(left({ whereabouts: 'đã chuyển đi', leavesOn: '1/9/2026' })).toEqual([null, 'left_without_day']);
    expect(left({ whereabouts: 'đã chuyển đi' })).toEqual([null, 'left_without_day']);
    expect(left({ leavesOn: 'còn ở' })).toEqual([null]);
  });
});

describe('the rows beneath a heading', () => {
  it('say what stands in a cell that goes over them, or above them where they say so', async () => {
    const sheet = {
      rows: async function* () {
        await Promise.resolve();
        yield { number: 1, cells: ['Họ tên', 'Địa chỉ', 'Phòng'] };
        yield { number: 3, cells: ['(1)', '(2)', '(3)'] };
        yield { number: 4, cells: ['Lê Văn An', '1 Lê Lợi', 'P1'] };
        yield { number: 6, cells: ['Lê Văn Ba'] };
        yield { number: 7, cells: ['Lê Văn Ca', '', 'nt'] };
        yield { number: 8, cells: ['Lê Văn Dư', 'Nt'] };
        yield { number: 9, cells: ['Lê Văn Em', '"'] };
      },
      mergedDown: () =>
        Promise.resolve([
          { column: 0, first: 1, last: 2 },
          { column: 1, first: 4, last: 7 },
          { column: 2, first: 4, last: 6 },
        ]),
    };
    const told: string[] = [];
    for await (const { cells } of dataRows(sheet, 2)) told.push(cells.join(', '));
    expect(told).toEqual([
      'Lê Văn An, 1 Lê Lợi, P1',
      'Lê Văn Ba, 1 Lê Lợi, P1',
      'Lê Văn Ca, 1 Lê Lợi, P1',
      'Lê Văn Dư, 1 Lê Lợi',
      'Lê Văn Em, 1 Lê Lợi',
    ]);
  });
});
