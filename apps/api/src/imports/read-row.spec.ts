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
  it('say what stands above them where they say so', async () => {
    const rows = (async function* () {
      await Promise.resolve();
      yield { number: 1, cells: ['Họ tên', 'Địa chỉ'] };
      yield { number: 2, cells: ['(1)', '(2)', '(3)'] };
      yield { number: 3, cells: ['Lê Văn An', '1 Lê Lợi'] };
      yield { number: 4, cells: ['Lê Văn Ba', 'nt'] };
      yield { number: 5, cells: ['Nt', '"'] };
    })();
    const told: unknown[] = [];
    for await (const row of dataRows(rows, 1)) told.push(row);
    expect(told).toEqual([
      { number: 3, cells: ['Lê Văn An', '1 Lê Lợi'] },
      { number: 4, cells: ['Lê Văn Ba', '1 Lê Lợi'] },
      { number: 5, cells: ['Lê Văn Ba', '1 Lê Lợi'] },
    ]);
  });
});
