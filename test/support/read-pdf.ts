import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of every page as somebody who selects it gets it, in the order in which it was drawn. */
export async function textOfPages(pdf: Uint8Array): Promise<string[]> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await loading.destroy();
  return pages;
}

/** Only the letters: lines are broken and spaces stretched on paper, so they prove nothing. */
export const lettersOf = (text: string): string => text.normalize('NFC').replace(/\s/g, '');
