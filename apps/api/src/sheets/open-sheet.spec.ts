import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { workbook } from '../../../../test/support/workbook.ts';
import { openSheet } from './open-sheet.ts';
import type { SheetRow } from './sheet-row.ts';

const fixture = (name: string) =>
  readFile(path.resolve(import.meta.dirname, '../../../../test/imports', name));

async function rowsOf(bytes: Buffer, sheet?: string): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of (await openSheet(bytes, sheet)).rows()) rows.push(row);
  return rows;
}
const fault = (bytes: Buffer) => rowsOf(bytes).then(
  () => 'none',
  (thrown: { code?: string }) => thrown.code,
); // prettier-ignore

describe('a workbook saved by LibreOffice', () => {
  it('gives its rows as people see them: days, numbers with all digits, gaps', async () => {
    const rows = await rowsOf(await fixture('so-tam-tru.xlsx'));
    const byNumber = new Map(rows.map(({ number, cells }) => [number, cells]));
    expect(byNumber.get(4)?.slice(0, 5)).toEqual(['STT', 'Họ và tên', 'Năm sinh', '', 'Số CCCD/CMND']);
    expect(byNumber.get(7)?.slice(0, 8)).toEqual([
      '1', 'Trần Thị Sổ Một', '', '1999-03-05', '092199001101', 'Phường Ninh Kiều, TP. Cần Thơ', '12 Lê Lợi', '2026-03-01',
    ]); // prettier-ignore
    expect(byNumber.get(8)?.[4]).toBe('79085001102');
    expect(byNumber.get(9)?.[7]).toBe('46113');
    expect(byNumber.get(15)?.[1]).toBe('=HYPERLINK("http://x")');
    expect(byNumber.has(16)).toBe(false);
  });

  it('has sheets by name, and no others', async () => {
    const bytes = await fixture('so-tam-tru.xlsx');
    expect((await openSheet(bytes)).sheetNames).toEqual(['Sổ tạm trú', 'Hướng dẫn']);
    expect(await rowsOf(bytes, 'Hướng dẫn')).toEqual([{ number: 1, cells: ['Không sửa trang này'] }]);
    await expect(openSheet(bytes, 'Sheet9')).rejects.toMatchObject({ code: 'no_such_sheet' });
  });

  it('is refused when it is cut off, wherever', async () => {
    const bytes = await fixture('so-tam-tru.xlsx');
    expect(await fault(bytes.subarray(0, bytes.length - 40))).toBe('file_truncated');
    expect(await fault(bytes.subarray(0, 900))).toBe('file_truncated');
  });
});

describe('any workbook', () => {
  it('is read in part where only its first rows are asked for', async () => {
    const texts = Array.from(
      { length: 5_000 },
      (_none, index) => `<si><t>${'chữ '.repeat(500)}${index}</t></si>`,
    );
    const cells = texts.map((_text, index) => `<row><c t="s"><v>${index}</v></c></row>`);
    const bytes = workbook(cells.join(''), {
      'xl/sharedStrings.xml': strToU8(`<sst>${texts.join('')}</sst>`),
    });
    const first = await (await openSheet(bytes)).first(2);
    expect(first.map(({ cells: [text] }) => text?.slice(-5))).toEqual(['chữ 0', 'chữ 1']);
    const all = await rowsOf(bytes);
    expect(all.map(({ cells: [text] }) => text?.slice(2_000))).toEqual(
      texts.map((_text, index) => String(index)),
    );
  });

  it('may count its days from 1904, write texts in their cells, and leave out references', async () => {
    const rows =
      '<row><c t="inlineStr"><is><t>a</t></is></c><c s="1"><v>44651</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>';
    expect(await rowsOf(workbook(rows))).toEqual([{ number: 1, cells: ['a', '2026-04-01', 'TRUE', '#N/A'] }]);
  });

  it('is refused with ten million columns, however few rows it has', async () => {
    expect(await fault(workbook('<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>'))).toBe('too_many_columns');
  });

  it.each(['2', '1', 'x', '1.5', '-3', '99999999999', '1048577'])(
    'is refused where a row after the second says that it is row %s',
    async (number) => {
      const cell = '<c t="inlineStr"><is><t>a</t></is></c>';
      const plain = '<c><v>1</v></c>';
      for (const last of [cell, plain])
        expect(await fault(workbook(`<row r="2">${plain}</row><row r="${number}">${last}</row>`))).toBe(
          'file_damaged',
        );
    },
  );

  it('gives no NUL, which Postgres keeps in no text', async () => {
    const row = '<row><c t="inlineStr"><is><t>a\0b</t></is></c><c t="str"><v>\0</v></c></row>';
    expect(await rowsOf(workbook(row))).toEqual([{ number: 1, cells: ['a b'] }]);
  });

  it('has a sheet whatever its name holds', async () => {
    const row = '<row><c><v>1</v></c></row>';
    for (const [written, shown] of [
      ['A &amp; B', 'A & B'],
      ['Sổ\0 2026', 'Sổ 2026'],
      ['&#x1;Trang\t1 ', 'Trang 1'],
      ['\0', '?'],
      ['a&#xD800;b', 'a\uFFFDb'],
    ] as const) {
      const sheet = await openSheet(workbook(row, {}, written), shown);
      expect([sheet.sheetName, sheet.sheetNames]).toEqual([shown, [shown]]);
    }
  });

  it('is refused when a part unpacks to far more than it has', async () => {
    const bomb = new Uint8Array(40 * 1024 * 1024).fill(32);
    expect(await fault(workbook('', { 'xl/media/a.xml': bomb }))).toBe('file_unpacks_to_too_much');
  });

  it('is refused with macros, a password or broken insides', async () => {
    expect(await fault(workbook('', { 'xl/vbaProject.bin': strToU8('x') }))).toBe('file_has_macros');
    const types = strToU8(
      '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
    );
    expect(await fault(workbook('', { '[Content_Types].xml': types }))).toBe('file_has_macros');
    const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(await fault(Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe(
      'file_encrypted',
    );
    expect(await fault(Buffer.concat([compound, Buffer.from('Workbook', 'utf16le')]))).toBe(
      'old_excel_format',
    );
    expect(await fault(workbook('<row><c></row>'))).toBe('file_damaged');
  });

  it('is none where it is a picture, a text document or nothing', async () => {
    expect(await fault(Buffer.from('%PDF-1.7 and more'))).toBe('not_a_spreadsheet');
    expect(await fault(Buffer.from(zipSync({ 'word/document.xml': strToU8('<a/>') })))).toBe(
      'not_a_spreadsheet',
    );
    expect(await fault(Buffer.alloc(0))).toBe('file_is_empty');
  });
});

describe('a CSV file', () => {
  it.each([
    ['comma', 'Họ tên,Năm sinh\r\n"Lê, A",1990\r\n\r\nB,1991\r\n'],
    ['semicolon', 'Họ tên;Năm sinh\n"Lê, A";1990\n\nB;1991'],
    ['tab', 'Họ tên\tNăm sinh\n"Lê, A"\t1990\n\nB\t1991'],
  ])('is split by its %s', async (_name, text) => {
    const expected = [
      { number: 1, cells: ['Họ tên', 'Năm sinh'] },
      { number: 2, cells: ['Lê, A', '1990'] },
      { number: 4, cells: ['B', '1991'] },
    ];
    expect(await rowsOf(Buffer.from(`\uFEFF${text}`))).toEqual(expected);
    expect(await rowsOf(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(expected);
  });

  it.each([
    ['text_in_tcvn3', 'Hä vµ tªn,N¬i sinh\nNguyÔn V¨n H¶i,Hµ Néi\nTrÇn ThÞ B×nh,NghÖ An\n'],
    ['text_in_vni', 'Hoï vaø teân,Nôi sinh\nNguyeãn Vaên Haûi,Haø Noäi\nTraàn Thò Bình,Ngheä An\n'],
    ['text_not_unicode', 'name,place\nJos\u00e9,Gen\u00e8ve\n'],
  ])('in another encoding is told: %s', async (code, text) => {
    expect(await fault(Buffer.from(text, 'latin1'))).toBe(code);
  });

  it('in Unicode whose letters are those of TCVN3 or VNI is told as well', async () => {
    expect(await fault(Buffer.from('Hä vµ tªn\nNguyÔn V¨n H¶i\nTrÇn ThÞ B×nh\n'))).toBe('text_in_tcvn3');
    expect(await fault(Buffer.from('Hoï vaø teân\nNguyeãn Vaên Haûi\nTraàn Thò Bình\n'))).toBe('text_in_vni');
  });

  it('has no NUL in its rows, however far down', async () => {
    const lines = Array.from({ length: 1_000 }, () => 'Lê Văn A;1990');
    const rows = await rowsOf(Buffer.from([...lines, 'Lê\0Văn B\0;\0'].join('\n')));
    expect(rows.at(-1)).toEqual({ number: 1_001, cells: ['Lê Văn B'] });
  });

  it('with a quote that never ends is cut off; with endless columns too wide', async () => {
    expect(await fault(Buffer.from('a,b\n"c,d\n'))).toBe('file_truncated');
    expect(await fault(Buffer.from(`${'x,'.repeat(500_000)}\n`))).toBe('too_many_columns');
  });
});
