import { setImmediate as nextTurn } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import type { Canvas, PaperToDraw } from './canvas.ts';
import { drawBlocks } from './draw-blocks.ts';
import { drawFooter, footerHeight } from './draw-footer.ts';
import { drawHead } from './draw-head.ts';
import { drawSignatures, signaturesHeight } from './draw-signatures.ts';
import { LetterOfItsOwn, useOwnFonts, useSharedFonts } from './paper-fonts.ts';

const millimetre = 72 / 25.4;

/** A4 with the margins of official papers (Decree 30/2020/NĐ-CP, annex I). */
export const margins = {
  top: 18 * millimetre,
  left: 28 * millimetre,
  right: 17 * millimetre,
  bottom: footerHeight + 10 * millimetre,
} as const;

/** Told how many papers are drawn; the drawing waits for it, and ends where it throws. */
export type Drawn = (count: number) => Promise<void>;

/** Draws papers, each from a new page, into one file. The same papers give the same bytes. */
export async function drawPapers(
  papers: readonly PaperToDraw[],
  // Others are answered in between: a list of hundreds takes seconds.
  drawn: Drawn = () => nextTurn(),
): Promise<Buffer> {
  try {
    return await drawWith(useSharedFonts, papers, drawn);
  } catch (fault) {
    if (!(fault instanceof LetterOfItsOwn)) throw fault;
    return drawWith(useOwnFonts, papers, drawn);
  }
}

async function drawWith(
  useFonts: (canvas: Canvas) => void,
  papers: readonly PaperToDraw[],
  drawn: Drawn,
): Promise<Buffer> {
  const [first] = papers;
  if (!first) throw new Error('there is no paper to draw');
  const canvas = new PDFDocument({
    size: 'A4',
    margins,
    autoFirstPage: false,
    font: null as unknown as string,
    bufferPages: true,
    lang: 'vi-VN',
    displayTitle: true,
    info: {
      // No name and no number of a person: the title is shown by viewers and kept in lists of files.
      Title: papers.length === 1 ? `${first.sheet.title} ${first.sheet.number}` : first.sheet.title,
      Author: first.sheet.agency.name,
      CreationDate: first.issuedAt,
      ModDate: first.issuedAt,
    },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    canvas.on('data', (chunk: Buffer) => chunks.push(chunk));
    canvas.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    canvas.on('error', reject);
  });
  useFonts(canvas);
  for (const [index, paper] of papers.entries()) {
    drawPaper(canvas, paper);
    await drawn(index + 1);
  }
  canvas.end();
  return done;
}

function drawPaper(canvas: Canvas, paper: PaperToDraw): void {
  const { sheet } = paper;
  canvas.addPage();
  const firstPage = canvas.bufferedPageRange().count - 1;
  drawHead(canvas, sheet);
  drawBlocks(canvas, sheet.blocks, signaturesHeight(canvas, sheet));
  drawSignatures(canvas, sheet);
  const pages = canvas.bufferedPageRange().count - firstPage;
  for (let page = 1; page <= pages; page += 1) {
    canvas.switchToPage(firstPage + page - 1);
    drawFooter(canvas, paper, { page, pages });
  }
}
