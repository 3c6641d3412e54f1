import { createHash } from 'node:crypto';
import { foldName } from '@libs/administrative-units';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { openSheet, type OpenedSheet } from '../sheets/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { Refusal } from '../web-errors/index.ts';
import { AskForImportWork } from './ask-for-import-work.ts';
import { dataRows, inPieces } from './data-rows.ts';
import { fieldsOf, type ImportField, type ImportKind } from './fields.ts';
import { type ImportBatch, ImportBatches, type ImportMapping } from './import-batches.repository.ts';
import { ImportFiles } from './import-files.repository.ts';
import { ImportRows } from './import-rows.repository.ts';
import { recogniseColumns, type RecognisedSheet } from './recognise-columns.ts';

/** A list as somebody sends it. */
export interface SentList {
  /** Made by whoever sends it, so that sending it again changes nothing. */
  readonly id: string;
  readonly kind: ImportKind;
  readonly sheetName?: string | undefined;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** A larger file is read in the background: a request would wait for it, and so would everybody else. */
const readAtOnce = 256 * 1024;

/** How many rows are written to the database at once while a file is read. */
const rowsAtOnce = 1_000;

/** How many rows the heading is found in. */
export const rowsToRecognise = 90;

/** The share of headings that must be those of a source before its columns are taken over. */
const mostHeadings = 0.8;

/**
 * Takes a list in: looks into the file, finds its heading, says what its columns seem to be, and keeps its rows until they
 * were tried. Nothing about anybody is recorded by it. The same file again leads to the import that there is.
 */
@Injectable()
export class ReceiveImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly batches: ImportBatches,
    private readonly rows: ImportRows,
    private readonly files: ImportFiles,
    private readonly audit: Audit,
    private readonly work: AskForImportWork,
  ) {}

  async receive(list: SentList, purpose: AccessPurposeCode, officer: Officer): Promise<ImportBatch> {
    const { kind, id, bytes } = list;
    const { sheet, recognised } = await sheetOfList(list);
    const sha256 = createHash('sha256').update(bytes).digest();
    return this.transactions.run(officer, async (tx) => {
      const communeCode = officer.area.code;
      const same = { communeCode, kind, sha256, sheetName: sheet.sheetName };
      await this.batches.holdFile(tx, sha256);
      const known = (await this.batches.ofSameFile(tx, same)) ?? (await this.batches.find(tx, id));
      if (known) return known;
      if (recognised.lastHeadingRow === 0) throw new Refusal(422, 'no_heading_found');
      const mappings = await this.batches.mappings(tx, communeCode, kind);
      const isLarge = bytes.length > readAtOnce;
      await this.batches.add(tx, officer, {
        ...list,
        ...rememberedFor(recognised, mappings, kind),
        purpose,
        sha256,
        format: sheet.format,
        sheetName: sheet.sheetName,
        sheetNames: sheet.sheetNames,
        headings: recognised.headings,
        state: isLarge ? 'reading' : 'read',
      });
      if (isLarge) {
        await this.files.add(tx, id, communeCode, bytes);
        await this.work.ask(tx, { id, communeCode, state: 'reading', rows: 0 }, officer);
      } else await this.readAll(tx, id, communeCode, sheet, recognised);
      await this.audit.note(tx, officer, {
        action: 'import.received',
        accessPurpose: purpose,
        fields: ['row'],
        details: { importId: id, kind, bytes: bytes.length },
      });
      return (await this.batches.find(tx, id))!;
    });
  }

  private async readAll(
    tx: Transaction,
    id: string,
    communeCode: string,
    sheet: OpenedSheet,
    { lastHeadingRow }: RecognisedSheet,
  ): Promise<void> {
    let counted = 0;
    for await (const rows of inPieces(dataRows(sheet, lastHeadingRow), rowsAtOnce)) {
      await this.rows.add(tx, id, communeCode, rows);
      counted += rows.length;
    }
    if (counted === 0) throw new Refusal(422, 'no_rows_found');
    await this.batches.setRows(tx, id, counted);
  }
}

/** The sheet that is asked for; else the first that has headings of such a list, since a cover may stand before it. */
async function sheetOfList({
  kind,
  bytes,
  sheetName,
}: SentList): Promise<{ readonly sheet: OpenedSheet; readonly recognised: RecognisedSheet }> {
  const open = async (name: string | undefined) => {
    const sheet = await openSheet(bytes, name);
    return { sheet, recognised: recogniseColumns(kind, await sheet.first(rowsToRecognise)) };
  };
  const first = await open(sheetName);
  const others = sheetName === undefined ? first.sheet.sheetNames.slice(1, mostSheetsTried) : [];
  if (saysAnything(first.recognised)) return first;
  for (const name of others) {
    const other = await open(name);
    if (saysAnything(other.recognised)) return other;
  }
  return first;
}

const mostSheetsTried = 20;

const saysAnything = ({ lastHeadingRow, columns }: RecognisedSheet): boolean =>
  lastHeadingRow > 0 && Object.keys(columns).length > 1;

/** How headings are compared with those of earlier lists. */
export const headingKey = (text: string): string => foldName(text).slice(0, 100);

/** What the columns say: as an officer settled it for the source whose lists look like this one, else as recognised. */
function rememberedFor(
  { headings, columns }: RecognisedSheet,
  mappings: readonly ImportMapping[],
  kind: ImportKind,
): Pick<ImportBatch, 'columns' | 'source' | 'defaults'> {
  const keys = headings.map(({ column, text }) => ({ column, key: headingKey(text) }));
  const known = mappings.find(
    ({ fields }) => keys.filter(({ key }) => key in fields).length >= keys.length * mostHeadings,
  );
  if (!known) return { columns, source: null, defaults: {} };
  const settled: Record<number, ImportField> = {};
  const taken = new Set<ImportField>();
  for (const { column, key } of keys) {
    const field = key in known.fields ? known.fields[key] : columns[column];
    if (!field || taken.has(field) || !fieldsOf[kind].includes(field)) continue;
    settled[column] = field;
    taken.add(field);
  }
  return { columns: settled, source: known.source, defaults: known.defaults };
}
