import { strToU8, zipSync } from 'fflate';

/** A workbook with as much as a reader needs, whose sheet is given as XML. */
export function workbook(sheetData: string, more: Record<string, Uint8Array> = {}, sheetName = 'A'): Buffer {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': xml('<Types/>'),
      'xl/workbook.xml': xml(
        `<workbook xmlns:r="urn:r"><workbookPr date1904="1"/><sheets><sheet name="${sheetName}" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': xml(
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/styles.xml': xml(
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-42A]d &quot;tháng&quot; m"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
      ),
      'xl/worksheets/sheet1.xml': xml(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`),
      ...more,
    }),
  );
}

/** Rows of texts as the XML of a sheet. */
export const rowsOfTexts = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join(''))
    .map((cells) => `<row>${cells}</row>`)
    .join('');
