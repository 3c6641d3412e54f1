import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openSheet, type SheetRow } from '../sheets/index.ts';
import type { ImportKind } from './fields.ts';
import { fieldOfHeading, recogniseColumns } from './recognise-columns.ts';

async function columnsOf(kind: ImportKind, name: string) {
  const file = path.resolve(import.meta.dirname, '../../../../test/imports', name);
  const rows: SheetRow[] = [];
  for await (const row of (await openSheet(await readFile(file))).rows()) rows.push(row);
  const { columns, lastHeadingRow } = recogniseColumns(kind, rows);
  return { lastHeadingRow, fields: Object.values(columns), columns };
}

describe('the columns of a list', () => {
  it('are recognised under a heading of two rows with cells over several columns', async () => {
    const { lastHeadingRow, columns } = await columnsOf('granted_registrations', 'so-tam-tru.xlsx');
    expect(lastHeadingRow).toBe(5);
    expect(columns).toEqual({
      1: 'fullName',
      2: 'birthMale',
      3: 'birthFemale',
      4: 'personalNumber',
      5: 'permanentResidence',
      6: 'address',
      7: 'from',
      8: 'lastDay',
      9: 'decisionNumber',
      10: 'decidedOn',
      11: 'purpose',
      12: 'whereabouts',
    });
  });

  it('are recognised without diacritics', async () => {
    const { fields } = await columnsOf('stays', 'khach-luu-tru.xlsx');
    expect(fields).toEqual([
      'fullName',
      'dateOfBirth',
      'sex',
      'personalNumber',
      'room',
      'arrivedOn',
      'leavesOn',
      'purpose',
    ]);
  });

  it('may split the name and tick the sex', async () => {
    const { fields } = await columnsOf('dwellings', 'nha-tro.xlsx');
    expect(fields).toEqual(['address', 'dwellingKind', 'rooms', 'area', 'familyName', 'givenName', 'dateOfBirth', 'male', 'female', 'personalNumber', 'permanentResidence', 'arrivedOn', 'purpose']); // prettier-ignore
  });

  it('are told by what stands in them where the heading says nothing', () => {
    const people = [
      ['Nguyễn Văn An', '092199001234', '05/03/1999', 'nữ', '1/1/2026'],
      ['Trần Thị Bình', '092199001235', '1988', 'nam', '1/1/2026'],
      ['Lê Văn Cường', '92199001236', '36224', 'nữ', '1/1/2026'],
    ];
    const rows = [['A', 'B', 'C', 'D', 'Từ ngày', 'Đến ngày'], ...people].map((cells, index) => ({
      number: index + 1,
      cells,
    }));
    expect(recogniseColumns('granted_registrations', rows).columns).toEqual({
      0: 'fullName', 1: 'personalNumber', 2: 'dateOfBirth', 3: 'sex', 4: 'from', 5: 'lastDay',
    }); // prettier-ignore
  });

  it('are none where there is no heading', () => {
    expect(
      recogniseColumns('stays', [{ number: 1, cells: ['Kính gửi', 'Công an phường'] }]).lastHeadingRow,
    ).toBe(0);
  });
});

describe('a heading', () => {
  it.each([
    ['granted_registrations', 'Số định danh cá nhân', 'personalNumber'],
    ['granted_registrations', 'SO CCCD', 'personalNumber'],
    ['granted_registrations', 'Ngày, tháng, năm sinh', 'dateOfBirth'],
    ['granted_registrations', 'Họ, chữ đệm và tên', 'fullName'],
    ['granted_registrations', 'Thời hạn tạm trú', 'term'],
    ['granted_registrations', 'Thời hạn tạm trú Từ ngày', 'from'],
    ['granted_registrations', 'Ngày hết hạn', 'lastDay'],
    ['granted_registrations', 'Quyết định Số', 'decisionNumber'],
    ['granted_registrations', 'Quyết định Ngày', 'decidedOn'],
    ['granted_registrations', 'Hộ khẩu thường trú', 'permanentResidence'],
    ['granted_registrations', 'Nơi ở hiện tại', 'address'],
    ['granted_registrations', 'Ngày sinh (ngày/tháng/năm)', 'dateOfBirth'],
    ['stays', 'Giờ đến', 'arrivedOn'],
    ['stays', 'Ngày trả phòng', 'leavesOn'],
    ['stays', 'Số đêm', 'nights'],
    ['stays', 'Số giấy tờ tùy thân', 'personalNumber'],
    ['dwellings', 'Diện tích (m2)', 'area'],
    ['dwellings', 'Số phòng', 'rooms'],
    ['stays', 'Số phòng', 'room'],
    ['stays', 'STT', null],
    ['granted_registrations', 'HKTT', 'permanentResidence'],
    ['granted_registrations', 'Nơi ĐKTT', 'permanentResidence'],
    ['stays', 'Từ ngày', 'arrivedOn'],
    ['stays', 'Lưu trú đến ngày', 'leavesOn'],
    ['dwellings', 'Tạm trú đến ngày', null],
    ['dwellings', 'Ngày rời đi', 'leavesOn'],
    ['dwellings', 'NGAY CHUYEN DI', 'leavesOn'],
    ['dwellings', 'Đã trả phòng', 'leavesOn'],
    ['dwellings', 'Ngày điền phiếu', null],
    ['dwellings', 'Tình trạng', 'whereabouts'],
    ['dwellings', 'Tình trạng hôn nhân', null],
    ['stays', 'Ghi chú', 'whereabouts'],
  ] as const)('of %s: %s says %s', (kind, text, field) => {
    expect(fieldOfHeading(kind, text)).toBe(field);
  });
});
