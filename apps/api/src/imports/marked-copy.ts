import type { Readable } from 'node:stream';
import {
  importFieldWords,
  importFindingWords,
  importOutcomeWords,
  importResultWords,
  importWords,
  type Language,
  say,
} from '@libs/words';
import { Injectable } from '@nestjs/common';
import type { AccessPurposeCode } from '../audit/index.ts';
import { csvOfRows, type MarkedCell, workbookOfRows } from '../sheets/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { Refusal } from '../web-errors/index.ts';
import type { ImportBatch } from './import-batches.repository.ts';
import type { ImportRow } from './import-rows.repository.ts';
import { ReadImports } from './read-imports.ts';
import type { Finding } from './stated-row.ts';

/** A workbook of more rows would take hundreds of megabytes while it is made. */
const mostRowsOfAWorkbook = 20_000;

/** Rows read from the database at once. */
const rowsAtOnce = 1_000;

export interface MarkedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer | Readable;
}

/** A copy of a list in which each wrong cell is marked and what is wrong stands beside the row. */
@Injectable()
export class MarkedCopy {
  constructor(private readonly reading: ReadImports) {}

  /** 409 `rows_forgotten` once the import was signed off. */
  async of(
    id: string,
    language: Language,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<MarkedFile> {
    const { batch } = await this.reading.progress(id, officer);
    if (batch.state === 'signed' || batch.signedAt !== null) throw new Refusal(409, 'rows_forgotten');
    const name = batch.fileName.replace(/\.(xlsx|csv)$/i, '');
    const rows = this.rows(id, purpose, officer);
    const header = headerOf(batch, language);
    if (batch.rows > mostRowsOfAWorkbook) {
      const texts = async function* () {
        for await (const row of rows) yield markedRow(batch, row, language).map(({ text }) => text);
      };
      return {
        name: `${name}-kiem-tra.csv`,
        mediaType: 'text/csv; charset=utf-8',
        content: csvOfRows(header, texts()),
      };
    }
    const marked: MarkedCell[][] = [];
    for await (const row of rows) marked.push(markedRow(batch, row, language));
    return {
      name: `${name}-kiem-tra.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      content: await workbookOfRows(say(importWords.markedSheet, language), header, marked),
    };
  }

  private async *rows(id: string, purpose: AccessPurposeCode, officer: Officer): AsyncGenerator<ImportRow> {
    let after: string | null = '0';
    while (after !== null) {
      const page: { items: ImportRow[]; nextCursor: string | null } = await this.reading.rowsOf(
        id,
        { after: Number(after), limit: rowsAtOnce },
        purpose,
        officer,
      );
      yield* page.items;
      after = page.nextCursor;
    }
  }
}

const widthOf = ({ headings }: ImportBatch): number =>
  headings.reduce((width, { column }) => Math.max(width, column + 1), 0);

function headerOf(batch: ImportBatch, language: Language): string[] {
  const header = Array.from({ length: widthOf(batch) }, () => '');
  for (const { column, text } of batch.headings) header[column] = text;
  return [
    ...header,
    ...[importWords.row, importWords.result, importWords.toMend].map((words) => say(words, language)),
  ];
}

function markedRow(batch: ImportBatch, row: ImportRow, language: Language): MarkedCell[] {
  const cells = row.cells ?? [];
  const marks = new Map<number, 'error' | 'warning'>();
  for (const { column, level } of row.findings)
    if (column !== null && marks.get(column) !== 'error') marks.set(column, level);
  const width = Math.max(widthOf(batch), cells.length);
  const marked = Array.from({ length: width }, (_none, column) => ({
    text: asWritten(cells[column] ?? ''),
    mark: marks.get(column),
  }));
  const result = row.outcome
    ? importOutcomeWords[row.outcome]
    : row.result
      ? importResultWords[row.result]
      : null;
  return [
    ...marked,
    { text: String(row.number) },
    { text: result ? say(result, language) : '' },
    { text: row.findings.map((finding) => sentenceOf(finding, language)).join(' ') },
  ];
}

/** `D (Ngày sinh): Không có ngày này.` */
export function sentenceOf({ field, column, code, article }: Finding, language: Language): string {
  const where = column === null ? '' : `${letterOf(column)} `;
  const said = importFieldWords[field];
  const named = said ? `${where}(${say(said, language)}): ` : '';
  const words = importFindingWords[code];
  return `${named}${words ? say(words, language) : code}${article ? ` ${article}.` : ''}`;
}

/** 27 → `AB`: as spreadsheets name columns. */
export function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${letterOf(Math.floor(column / 26) - 1)}${letter}`;
}

/** A day as it stood in the file. */
const asWritten = (cell: string): string => cell.replace(/^(\d{4})-(\d{2})-(\d{2})(?= |$)/, '$3/$2/$1');
