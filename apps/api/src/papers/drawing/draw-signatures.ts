import type { Sheet } from '../sheet.ts';
import type { Canvas } from './canvas.ts';

const size = 13;
/** Room for a hand and a stamp, in points. */
const roomForTheHand = 62;
const before = 10;

/** How much the end of the paper takes: who gets it on the left, who signs on the right. */
export function signaturesHeight(canvas: Canvas, sheet: Sheet): number {
  const recipients = sheet.recipients ? 15 * (sheet.recipients.lines.length + 1) : 0;
  canvas.font('bold').fontSize(size);
  const capacities = sheet.signatures.map(({ capacity }) =>
    canvas.heightOfString(capacity, { width: widthOf(canvas) / 2 }),
  );
  const signatures =
    sheet.signatures.length === 0
      ? 0
      : Math.max(...capacities) + roomForTheHand + 3 * canvas.currentLineHeight();
  return before + Math.max(recipients, signatures);
}

/** One signature stands on the right; two stand beside each other, the agency's on the right. */
export function drawSignatures(canvas: Canvas, sheet: Sheet): void {
  const { left } = canvas.page.margins;
  const half = widthOf(canvas) / 2;
  const y = canvas.y + before;
  if (sheet.recipients) {
    canvas.font('bold').fontSize(11).text(sheet.recipients.heading, left, y, { width: half });
    canvas.font('regular').fontSize(10.5);
    for (const line of sheet.recipients.lines) canvas.text(line, left, canvas.y, { width: half - 20 });
  }
  sheet.signatures.forEach(({ capacity, instruction, name }, index) => {
    const x = left + (sheet.signatures.length === 1 || index === 1 ? half : 0);
    const options = { width: half, align: 'center' } as const;
    canvas.font('bold').fontSize(size).text(capacity, x, y, options);
    canvas
      .font('italic')
      .fontSize(size - 1.5)
      .text(instruction, x, canvas.y, options);
    canvas
      .font('bold')
      .fontSize(size)
      .text(name, x, canvas.y + roomForTheHand, options);
  });
  canvas.x = left;
}

function widthOf(canvas: Canvas): number {
  const { left, right } = canvas.page.margins;
  return canvas.page.width - left - right;
}
