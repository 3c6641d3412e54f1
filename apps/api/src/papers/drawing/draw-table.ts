import type { Block } from '../sheet.ts';
import type { Canvas } from './canvas.ts';

type Table = Extract<Block, { kind: 'table' }>;

const size = 11;
const padding = 4;

/** A ruled table; its head stands again on every page that it runs over, and no row is broken. */
export function drawTable(canvas: Canvas, table: Table): void {
  const { left, right, top, bottom } = canvas.page.margins;
  const whole = canvas.page.width - left - right;
  const shares = table.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = table.columns.map(({ share }) => (whole * share) / shares);
  const limit = canvas.page.height - bottom;
  const titles = table.columns.map(({ title }) => title);

  const heightOf = (cells: readonly string[], cut: string) => {
    canvas.font(cut).fontSize(size);
    const heights = cells.map((cell, column) =>
      canvas.heightOfString(cell, { width: (widths[column] ?? 0) - 2 * padding }),
    );
    return Math.max(...heights, canvas.currentLineHeight()) + 2 * padding;
  };
  const row = (cells: readonly string[], cut: string) => {
    const height = heightOf(cells, cut);
    const y = canvas.y;
    let x = left;
    cells.forEach((cell, column) => {
      const width = widths[column] ?? 0;
      const centred = cut === 'bold' || table.columns[column]?.centred === true;
      canvas.lineWidth(0.5).rect(x, y, width, height).stroke();
      canvas.text(cell, x + padding, y + padding, {
        width: width - 2 * padding,
        align: centred ? 'center' : 'left',
      });
      x += width;
    });
    canvas.x = left;
    canvas.y = y + height;
  };

  const head = heightOf(titles, 'bold');
  const firstRow = heightOf(table.rows[0] ?? [], 'regular');
  if (canvas.y + head + firstRow > limit && canvas.y > top) canvas.addPage();
  row(titles, 'bold');
  for (const cells of table.rows) {
    if (canvas.y + heightOf(cells, 'regular') > limit) {
      canvas.addPage();
      row(titles, 'bold');
      canvas.font('regular').fontSize(size);
    }
    row(cells, 'regular');
  }
  canvas.y += padding;
}
