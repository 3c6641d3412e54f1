import QRCode from 'qrcode';
import type { Canvas, PaperToDraw } from './canvas.ts';

/** The QR code with its quiet zone sets the height: 22 mm are read by any telephone from a hand's breadth. */
const qrSide = 62;

/** What the footer takes from the bottom of the page, in points. */
export const footerHeight = qrSide + 22;

/** Under a rule: the QR code, how to check the paper, its form, and which page of how many. */
export function drawFooter(
  canvas: Canvas,
  { sheet, checkAddress, checkCode }: PaperToDraw,
  { page, pages }: { readonly page: number; readonly pages: number },
): void {
  const { left, right } = canvas.page.margins;
  const width = canvas.page.width - left - right;
  const top = canvas.page.height - footerHeight - 14;
  // The footer stands in the bottom margin, where the document would otherwise begin a new page.
  const { bottom } = canvas.page.margins;
  canvas.page.margins.bottom = 0;
  canvas
    .lineWidth(0.5)
    .moveTo(left, top)
    .lineTo(left + width, top)
    .stroke();
  drawQr(canvas, checkAddress, left, top + 8);
  const x = left + qrSide + 12;
  const options = { width: width - qrSide - 12 };
  canvas
    .font('regular')
    .fontSize(9.5)
    .text(sheet.footer.check, x, top + 10, options);
  canvas
    .font('bold')
    .fontSize(10)
    .text(grouped(checkCode), x, canvas.y + 1, options);
  canvas
    .font('italic')
    .fontSize(9)
    .text(sheet.footer.form, x, canvas.y + 1, options);
  canvas.font('regular').text(pageOf(sheet.footer.pages, page, pages), x, top + qrSide - 3, {
    ...options,
    align: 'right',
  });
  canvas.page.margins.bottom = bottom;
}

/** `Trang 1/2` */
export const pageOf = (words: string, page: number, pages: number): string =>
  words.replace('{page}', String(page)).replace('{pages}', String(pages));

/** A code in groups of five, as people read it out. */
export const grouped = (code: string): string => code.replace(/.{5}(?=.)/g, '$&-');

/** Rectangles, not a picture: sharp at any size, and a few hundred bytes. Dark squares in a row are one rectangle. */
function drawQr(canvas: Canvas, text: string, x: number, y: number): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = qrSide / modules.size;
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      const first = column;
      while (column < modules.size && modules.get(row, column)) column += 1;
      if (column > first) canvas.rect(x + first * side, y + row * side, (column - first) * side, side);
    }
  }
  canvas.fill('black');
}
