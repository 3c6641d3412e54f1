import type { Sheet } from '../sheet.ts';
import type { Canvas } from './canvas.ts';

const size = 12;

/** The agency on the left, the State and its motto on the right, number and day below, then the title. */
export function drawHead(canvas: Canvas, sheet: Sheet): void {
  const { left, right, top } = canvas.page.margins;
  const width = canvas.page.width - left - right;
  const agency = { x: left - 14, width: width * 0.47 };
  const state = { x: left + width * 0.46 - 8, width: width * 0.54 + 16 };
  const centred = (text: string, { x, width }: { x: number; width: number }, y: number) => {
    canvas.text(text, x, y, { width, align: 'center' });
    return canvas.y;
  };

  canvas.font('regular').fontSize(size);
  let leftEnd = centred(sheet.agency.superior, agency, top);
  canvas.font('bold');
  leftEnd = centred(sheet.agency.name, agency, leftEnd);
  rule(canvas, agency.x + agency.width / 2, leftEnd + 2, agency.width * 0.36);

  let rightEnd = centred(sheet.state.name, state, top);
  canvas.fontSize(size + 1);
  rightEnd = centred(sheet.state.motto, state, rightEnd);
  rule(canvas, state.x + state.width / 2, rightEnd + 2, canvas.widthOfString(sheet.state.motto));

  const below = Math.max(leftEnd, rightEnd) + 8;
  canvas.font('regular').fontSize(size);
  leftEnd = centred(sheet.number, agency, below);
  canvas.font('italic').fontSize(size + 1);
  rightEnd = centred(sheet.placeAndDay, state, below);

  canvas.font('bold').fontSize(15);
  let end = centred(sheet.title, { x: left, width }, Math.max(leftEnd, rightEnd) + 20);
  if (sheet.subtitle !== null) {
    canvas.fontSize(13);
    end = centred(sheet.subtitle, { x: left, width }, end + 2);
  }
  canvas.x = left;
  canvas.y = end + 12;
}

function rule(canvas: Canvas, centre: number, y: number, length: number): void {
  canvas
    .lineWidth(0.7)
    .moveTo(centre - length / 2, y)
    .lineTo(centre + length / 2, y)
    .stroke();
}
