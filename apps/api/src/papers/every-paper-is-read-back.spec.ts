import { inflateSync } from 'node:zlib';
import { create } from 'fontkit';
import { textOfPages, lettersOf } from '../../../../test/support/read-pdf.ts';
import { frame, member, samples } from '../../../../test/papers/sample-papers.ts';
import { composePaper } from './composing/compose-paper.ts';
import { grouped, pageOf } from './drawing/draw-footer.ts';
import { drawPapers } from './drawing/draw-paper.ts';
import { type Sheet, wordsOf } from './sheet.ts';

const checkCode = '0123456789ABCDEFGHJKMNPQRSTVWX';
const draw = (...sheets: readonly Sheet[]) =>
  drawPapers(
    sheets.map((sheet) => ({
      sheet,
      checkCode,
      checkAddress: `${frame.publicUrl}/kiem-tra#${checkCode}`,
      issuedAt: new Date('2026-11-22T02:05:00Z'),
    })),
  );

const footerOf = ({ footer }: Sheet, page: number, pages: number) =>
  lettersOf([footer.check, grouped(checkCode), footer.form, pageOf(footer.pages, page, pages)].join(''));

/** What was put in on each page, footers taken off. */
async function bodiesReadBack(sheet: Sheet): Promise<string[]> {
  const pages = (await textOfPages(await draw(sheet))).map(lettersOf);
  return pages.map((text, index) => {
    const footer = footerOf(sheet, index + 1, pages.length);
    expect(text.endsWith(footer)).toBe(true);
    return text.slice(0, -footer.length);
  });
}

// First in this file: what the typeface remembers from one paper to the next begins with these two.
describe('a letter that the papers before used only as a part of another', () => {
  it('is read back as well', async () => {
    const [receipt] = samples;
    if (receipt?.kind !== 'receipt') throw new Error('no receipt');
    // A code without a Y of its own.
    const file = { ...receipt.file, trackingCode: '0' };
    const named = (fullName: string) =>
      composePaper(frame, { ...receipt, file, person: { ...receipt.person, fullName } });
    await draw(named('Ỹ Ỷ Ỳ Ý Ỵ'));
    const [page = ''] = await textOfPages(await draw(named('Yến Y')));
    expect(lettersOf(page)).toContain('YẾNY');
  });
});

describe('every kind of paper', () => {
  it.each(samples.map((facts) => [facts.kind, facts] as const))(
    '%s: every letter is read back',
    async (_kind, facts) => {
      const sheet = composePaper(frame, facts);
      expect(wordsOf(sheet).join('')).not.toMatch(/\{\w+\}/);
      const bodies = await bodiesReadBack(sheet);
      expect(bodies).toHaveLength(1);
      expect(bodies[0]).toBe(lettersOf(wordsOf(sheet).join('')));
    },
  );

  it('stands in one file for a list, each with its own page numbers', async () => {
    const sheets = samples.slice(0, 3).map((facts) => composePaper(frame, facts));
    const pages = await textOfPages(await draw(...sheets));
    expect(pages).toHaveLength(3);
    for (const page of pages) expect(lettersOf(page)).toContain('Trang1/1');
  });

  it('carries three font files that a viewer can open', async () => {
    const pdf = (await draw(composePaper(frame, samples[0]!))).toString('latin1');
    const files = [...pdf.matchAll(/\/Length1 (\d+)[^>]*>>\nstream\n/g)].map(
      ({ 0: { length }, 1: size, index }) => {
        const packed = pdf.slice(index + length, pdf.indexOf('\nendstream', index));
        const file = inflateSync(Buffer.from(packed, 'latin1'));
        expect(file).toHaveLength(Number(size));
        return create(file).numGlyphs;
      },
    );
    expect(files).toHaveLength(3);
    // The alphabet, and the accents that its letters are put together from.
    for (const glyphs of files) expect(glyphs).toBeGreaterThan(250);
  });

  it('is the same file when it is printed again', async () => {
    const [first] = samples;
    const sheet = composePaper(frame, first!);
    expect((await draw(sheet)).equals(await draw(sheet))).toBe(true);
  });
});

describe('letters', () => {
  const bases = ['A', 'Ă', 'Â', 'E', 'Ê', 'I', 'O', 'Ô', 'Ơ', 'U', 'Ư', 'Y'];
  const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const everyVowel = bases.flatMap((base) => marks.map((mark) => base + mark)).join('');
  const everyLetter = `${everyVowel}${everyVowel.toLowerCase()}Đđ`;

  it.each(['NFC', 'NFD'] as const)('typed as %s are all drawn and read back composed', async (form) => {
    const words = everyLetter.normalize('NFC').replace(/.{24}/gu, '$& ').normalize(form);
    const [, refusal] = samples.slice(1);
    if (refusal?.kind !== 'refusal') throw new Error('no refusal');
    const person = { ...refusal.person, fullName: words };
    const sheet = composePaper(frame, { ...refusal, person, note: words });
    const [body] = await bodiesReadBack(sheet);
    const note = lettersOf(everyLetter);
    expect(body).toBe(lettersOf(wordsOf(sheet).join('')));
    expect(body).toContain(note);
    expect(body).toContain(note.toLocaleUpperCase('vi'));
  });
});

describe('a letter that Vietnamese does not have', () => {
  it('is drawn and read back all the same, and the next paper is as always', async () => {
    const [, , refusal] = samples;
    if (refusal?.kind !== 'refusal') throw new Error('no refusal');
    const named = (fullName: string) =>
      composePaper(frame, { ...refusal, person: { ...refusal.person, fullName } });
    const [foreign] = await bodiesReadBack(named('Zoë Müller Ñ Ǎ'));
    expect(foreign).toContain('ZOËMÜLLERÑǍ');
    const [ours] = await bodiesReadBack(named('Nguyễn Thị Hoa'));
    expect(ours).toContain('NGUYỄNTHỊHOA');
  });
});

describe('a paper of many pages', () => {
  it('repeats the head of its table, numbers its pages and keeps the signature with the text', async () => {
    const members = Array.from({ length: 120 }, (_, index) => member(index));
    const sheet = composePaper(frame, { kind: 'household_list', asOf: '2026-11-22', address: null, members });
    const bodies = await bodiesReadBack(sheet);
    expect(bodies.length).toBeGreaterThan(3);
    const table = sheet.blocks.find((block) => block.kind === 'table');
    const head = lettersOf(table?.columns.map(({ title }) => title).join('') ?? '');
    const once = bodies.map((text, index) =>
      index === 0 || !text.startsWith(head) ? text : text.slice(head.length),
    );
    expect(once.join('')).toBe(lettersOf(wordsOf(sheet).join('')));
    expect(bodies.at(-1)).toContain('TRƯỞNGCÔNGAN');
    expect(bodies.at(-1)).toContain('120người');
  });
});
