import type { Block } from '../sheet.ts';
import type { Canvas } from './canvas.ts';
import { drawTable } from './draw-table.ts';

const size = 13;
const firstLine = 28;
const gap = 4;

/**
 * The body from top to bottom, over as many pages as it takes.
 * @param after height of what follows; the last block goes to the next page with it, so that no signature stands alone
 */
export function drawBlocks(canvas: Canvas, blocks: readonly Block[], after: number): void {
  blocks.forEach((block, index) => {
    const isLast = index === blocks.length - 1;
    const follows = isLast ? after : 0;
    const isLedBy = block.kind === 'heading' ? 60 : 0;
    if (block.kind !== 'table') makeRoom(canvas, heightOf(canvas, block) + follows + isLedBy);
    drawBlock(canvas, block);
  });
}

/** Goes to a new page where the height does not fit on this one, unless it fits on none. */
export function makeRoom(canvas: Canvas, height: number): void {
  const { top, bottom } = canvas.page.margins;
  const limit = canvas.page.height - bottom;
  if (canvas.y + height > limit && height < limit - top && canvas.y > top) canvas.addPage();
}

function drawBlock(canvas: Canvas, block: Block): void {
  const { left } = canvas.page.margins;
  switch (block.kind) {
    case 'heading':
      style(canvas, block);
      canvas.text(block.text, left, canvas.y + gap, optionsOf(canvas, block));
      break;
    case 'paragraph':
    case 'note':
      style(canvas, block);
      canvas.text(block.text, left, canvas.y, optionsOf(canvas, block));
      break;
    case 'field':
      canvas.font('regular').fontSize(size);
      canvas.text(`${block.label} `, left, canvas.y, { ...optionsOf(canvas, block), continued: true });
      canvas.font('bold').text(block.value, { continued: false });
      break;
    case 'items':
      style(canvas, block);
      for (const item of block.items) {
        canvas.text(item, left + firstLine, canvas.y, optionsOf(canvas, block));
        canvas.y += 2;
      }
      break;
    case 'table':
      drawTable(canvas, block);
      break;
  }
  canvas.x = left;
  canvas.y += gap;
}

function style(canvas: Canvas, { kind }: Block): void {
  canvas
    .font(kind === 'heading' ? 'bold' : kind === 'note' ? 'italic' : 'regular')
    .fontSize(kind === 'note' ? size - 1.5 : size);
}

function optionsOf(canvas: Canvas, { kind }: Block): PDFKit.Mixins.TextOptions {
  const { left, right } = canvas.page.margins;
  const width = canvas.page.width - left - right;
  const lines = { width, lineGap: 1.5, indent: 0 };
  if (kind === 'paragraph') return { ...lines, align: 'justify', indent: firstLine };
  if (kind === 'items') return { ...lines, width: width - firstLine, align: 'justify' };
  return lines;
}

function heightOf(canvas: Canvas, block: Exclude<Block, { kind: 'table' }>): number {
  style(canvas, block);
  const options = optionsOf(canvas, block);
  switch (block.kind) {
    case 'field':
      // As bold as its value: never too little.
      return canvas.font('bold').heightOfString(`${block.label} ${block.value}`, options) + gap;
    case 'items':
      // A long list may break between its items; only its beginning is kept together.
      return canvas.heightOfString(block.items[0] ?? '', options) + gap;
    case 'heading':
    case 'paragraph':
    case 'note':
      return canvas.heightOfString(block.text, options) + 2 * gap;
  }
}
