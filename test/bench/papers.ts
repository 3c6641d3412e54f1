import { randomBytes } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { composePaper } from '../../apps/api/src/papers/composing/compose-paper.ts';
import { grouped, pageOf } from '../../apps/api/src/papers/drawing/draw-footer.ts';
import { drawPapers } from '../../apps/api/src/papers/drawing/draw-paper.ts';
import { type Sheet, wordsOf } from '../../apps/api/src/papers/sheet.ts';
import { frame, samples } from '../papers/sample-papers.ts';
import { lettersOf, textOfPages } from '../support/read-pdf.ts';
import { print } from './figures.ts';

const receipts = 1_000;
const wanted = 30;

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương', 'Lý'];
const middles = ['Thị Mỹ', 'Văn', 'Hữu', 'Thị Quỳnh', 'Đức', 'Ngọc', 'Thanh'];
const given = ['Hoa', 'Thuỵ', 'Ỷ', 'Nghĩa', 'Như', 'Vượng', 'Khuất', 'Lộc', 'Diễm', 'Uyển', 'Hiếu'];
const pick = (of: readonly string[], index: number) => of[index % of.length] ?? '';

interface Receipt {
  readonly sheet: Sheet;
  readonly checkCode: string;
}

/** Receipts of many people, each a paper of its own with its own number and code. */
function receiptsOf(count: number): Receipt[] {
  const facts = samples.find((sample) => sample.kind === 'receipt');
  if (facts?.kind !== 'receipt') throw new Error('no receipt among the samples');
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const code = (length: number) =>
    Array.from(randomBytes(length), (byte) => alphabet[byte & 31] ?? '').join('');
  return Array.from({ length: count }, (_, index) => ({
    checkCode: code(30),
    sheet: composePaper(
      { ...frame, number: `${index + 1}/2026/PTN-26740` },
      {
        ...facts,
        person: {
          ...facts.person,
          fullName: [pick(families, index), pick(middles, index * 3), pick(given, index * 7)].join(' '),
        },
        address: `${index + 1}/${index % 9} đường Lê Lợi, Phường Sài Gòn, Thành phố Hồ Chí Minh`,
        file: { ...facts.file, number: `26740/2026/${index + 1}`, trackingCode: code(26) },
      },
    ),
  }));
}

/** The same words, one under the other, by pdfkit alone in a typeface that every viewer has; it knows no Vietnamese. */
function drawnBare({ sheet, checkCode }: Receipt): Promise<Buffer> {
  const canvas = new PDFDocument({ size: 'A4', font: 'Times-Roman' });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve) => {
    canvas.on('data', (chunk: Buffer) => chunks.push(chunk));
    canvas.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
  });
  canvas.fontSize(13);
  for (const words of [...wordsOf(sheet), sheet.footer.check, checkCode, sheet.footer.form]) {
    canvas.text(words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'));
  }
  canvas.end();
  return done;
}

/** Receipts a second of one core, each a file of its own, and whether every page says what was put in. */
export async function benchPapers(): Promise<void> {
  const all = receiptsOf(receipts);
  const draw = ({ sheet, checkCode }: Receipt) =>
    drawPapers([
      {
        sheet,
        checkCode,
        checkAddress: `${frame.publicUrl}/kiem-tra#${checkCode}`,
        issuedAt: new Date('2026-11-22T02:05:00Z'),
      },
    ]);
  const perSecond = async (work: (receipt: Receipt) => Promise<Buffer>) => {
    const files: Buffer[] = [];
    const started = process.cpuUsage();
    for (const receipt of all) files.push(await work(receipt));
    const { user, system } = process.cpuUsage(started);
    return { files, rate: receipts / ((user + system) / 1e6) };
  };
  await perSecond((receipt) => (receipt === all[0] ? draw(receipt) : Promise.resolve(Buffer.alloc(0))));
  const ours = await perSecond(draw);
  const bare = await perSecond(drawnBare);
  print({
    figure: `receipts as PDF per second of one core, ${receipts} files, wanted ${wanted}`,
    ours: ours.rate.toFixed(0),
    reference: `bare pdfkit ${bare.rate.toFixed(0)}`,
    ratio: (ours.rate / wanted).toFixed(2),
  });
  let same = 0;
  for (const [index, receipt] of all.entries()) {
    const { sheet, checkCode } = receipt;
    const expected = [
      ...wordsOf(sheet),
      sheet.footer.check,
      grouped(checkCode),
      sheet.footer.form,
      pageOf(sheet.footer.pages, 1, 1),
    ].join('');
    const pages = await textOfPages(ours.files[index] ?? Buffer.alloc(0));
    if (pages.length === 1 && lettersOf(pages[0] ?? '') === lettersOf(expected)) same += 1;
  }
  const bytes = ours.files.reduce((sum, { length }) => sum + length, 0) / receipts;
  print({
    figure: `receipts whose page, read back, says what was put in (${(bytes / 1000).toFixed(0)} kB each)`,
    ours: same.toString(),
    reference: `of ${receipts}`,
    ratio: (same / receipts).toFixed(2),
  });
}
