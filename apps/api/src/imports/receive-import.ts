import { createHash } from 'node:crypto';
import { foldName } from '@libs/administrative-units';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { openSheet, type OpenedSheet, type SheetRow } from '../sheets/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { Refusal } from '../web-errors/index.ts';
import { fieldsOf, type ImportField, type ImportKind } from './fields.ts';
import { type ImportBatch, ImportBatches, type ImportMapping } from './import-batches.repository.ts';
import { ImportRows } from './import-rows.repository.ts';
import { isCounting, recogniseColumns, type RecognisedSheet } from './recognise-columns.ts';

/** A list as somebody sends it. */
export interface SentList {
  /** Made by whoever sends it, so that sending it again changes nothing. */
  readonly id: string;
  readonly kind: ImportKind;
  readonly sheetName?: string | undefined;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** How many rows are written to the database at once while a file is read. */
const rowsAtOnce = 1_000;

/** How many rows are held back to find the heading in. */
const rowsToRecognise = 90;

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
    private readonly audit: Audit,
  ) {}

  async receive(list: SentList, purpose: AccessPurposeCode, officer: Officer): Promise<ImportBatch> {
    const sheet = await openSheet(list.bytes, list.sheetName);
    const sha256 = createHash('sha256').update(list.bytes).digest();
    return this.transactions.run(officer, async (tx) => {
      const { kind, fileName, id } = list;
      const same = { communeCode: officer.area.code, kind, sha256, sheetName: sheet.sheetName };
      const known = (await this.batches.ofSameFile(tx, same)) ?? (await this.batches.find(tx, id));
      if (known) return known;
      const rows = sheet.rows();
      const first = await take(rows, rowsToRecognise);
      const recognised = recogniseColumns(kind, first);
      if (recognised.lastHeadingRow === 0) throw new Refusal(422, 'no_heading_found');
      const remembered = rememberedFor(
        recognised,
        await this.batches.mappings(tx, officer.area.code, kind),
        kind,
      );
      // The number of rows stands in the record of the import, which they refer to: kept, then counted, then written.
      const counted = await this.add(
        tx,
        officer,
        { ...list, purpose, sha256, sheet, recognised, remembered },
        first,
        rows,
      );
      if (counted === 0) throw new Refusal(422, 'no_rows_found');
      await this.audit.note(tx, officer, {
        action: 'import.received',
        accessPurpose: purpose,
        fields: ['row'],
        details: { importId: id, kind, rows: counted, bytes: list.bytes.length },
      });
      const batch = await this.batches.find(tx, id);
      if (!batch) throw new Error(`the import of ${fileName.length} letters is not visible to who sent it`);
      return batch;
    });
  }

  private async add(
    tx: Transaction,
    officer: Officer,
    list: SentList & {
      readonly purpose: string;
      readonly sha256: Buffer;
      readonly sheet: OpenedSheet;
      readonly recognised: RecognisedSheet;
      readonly remembered: Pick<ImportBatch, 'columns' | 'source' | 'defaults'>;
    },
    first: readonly SheetRow[],
    rest: AsyncGenerator<SheetRow>,
  ): Promise<number> {
    const { sheet, recognised, remembered } = list;
    await this.batches.add(tx, officer, {
      ...list,
      ...remembered,
      format: sheet.format,
      sheetName: sheet.sheetName,
      sheetNames: sheet.sheetNames,
      headings: recognised.headings,
    });
    let counted = 0;
    let waiting: SheetRow[] = [];
    const write = async () => {
      counted += waiting.length;
      await this.rows.add(tx, list.id, officer.area.code, waiting);
      waiting = [];
    };
    for await (const row of dataRows(first, rest, recognised.lastHeadingRow)) {
      waiting.push(row);
      if (waiting.length === rowsAtOnce) await write();
    }
    if (waiting.length > 0) await write();
    await this.batches.setRows(tx, list.id, counted);
    return counted;
  }
}

async function* dataRows(
  first: readonly SheetRow[],
  rest: AsyncGenerator<SheetRow>,
  lastHeadingRow: number,
): AsyncGenerator<SheetRow> {
  for (const row of first) {
    if (row.number > lastHeadingRow && !(row.number <= lastHeadingRow + 2 && isCounting(row.cells)))
      yield row;
  }
  yield* rest;
}

async function take<Item>(items: AsyncGenerator<Item>, most: number): Promise<Item[]> {
  const taken: Item[] = [];
  while (taken.length < most) {
    const next = await items.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

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
