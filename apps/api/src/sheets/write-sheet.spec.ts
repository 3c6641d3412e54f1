import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import readExcelFile from 'read-excel-file/node';
import { csvOfRows, workbookOfRows } from './write-sheet.ts';

/** What a spreadsheet program would take for a formula, a link out, or a command. */
const formulas = [
  '=1+1',
  '+84901234567',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=HYPERLINK("http://x","y")',
  "=cmd|'/c calc'!A0",
];

async function* rowsOf(rows: string[][]) {
  yield* rows;
  await Promise.resolve();
}

describe('what is written for spreadsheet programs', () => {
  it('has no formula in a CSV: an apostrophe stands before whatever begins like one', async () => {
    const bytes = await buffer(csvOfRows(['a'], rowsOf(formulas.map((formula) => [formula]))));
    const csv = bytes.toString('utf8');
    expect(csv.startsWith('\uFEFFa\n')).toBe(true);
    const cells = csv.slice(3).split(/\n(?=["'])/);
    expect(cells).toHaveLength(formulas.length);
    for (const cell of cells) expect(cell).toMatch(/^"?'/);
  });

  it('holds texts in a workbook, whatever they begin with', async () => {
    const bytes = await workbookOfRows('Bảng', ['a'], formulas.map((formula) => [{ text: formula }])); // prettier-ignore
    const [sheet] = (await readExcelFile(bytes)) as unknown as [{ data: unknown[][] }];
    expect(sheet.data.slice(1).map(([cell]) => String(cell).trim())).toEqual(
      formulas.map((formula) => formula.trim()),
    );
    expect(bytes.includes('<f>')).toBe(false);
  });
});
