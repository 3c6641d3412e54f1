import { hash } from 'node:crypto';
import { foldName } from '@libs/administrative-units';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { ImportBatch } from './import-batches.repository.ts';
import { ImportRows, type ImportRow, type RowUpdate, shares } from './import-rows.repository.ts';
import type { RowPlan } from './judge-row.ts';
import { columnsByField, PlanRows } from './plan-rows.ts';

/** Says what would become of rows, each by itself; what shows only among them is found once all were tried. */
@Injectable()
export class TryRows {
  constructor(
    private readonly rows: ImportRows,
    private readonly planning: PlanRows,
  ) {}

  /** @returns the residents whom the rows mean */
  async try(
    tx: Transaction,
    officer: Officer,
    batch: ImportBatch,
    rows: readonly ImportRow[],
  ): Promise<string[]> {
    const updates = (await this.planning.plan(tx, officer, batch, rows, false)).map((plan) => updateOf(plan));
    await this.rows.tried(tx, batch.id, updates);
    return [...new Set(updates.flatMap(({ residentId }) => residentId ?? []))];
  }

  /** After the last row. */
  async compare(tx: Transaction, batch: ImportBatch): Promise<void> {
    await this.rows.compare(tx, batch.id, columnsByField(batch.columns).personalNumber ?? null);
  }
}

function updateOf({ number, result, findings, stated, rowKey, residentId }: RowPlan): RowUpdate {
  const nameKey = stated && nameKeyOf(stated.person);
  return {
    number,
    result,
    outcome: null,
    findings,
    rowKey,
    share: Math.abs(nameKey ?? 0) % shares,
    nameKey,
    numberKey: stated?.person.personalNumber ?? null,
    residentId,
    made: [],
  };
}

/** Thirty-two bits of a digest of folded name and year of birth: what residents are found alike by. */
const nameKeyOf = ({ fullName, dateOfBirth }: { fullName: string; dateOfBirth: string }): number =>
  hash('sha256', `${foldName(fullName)} ${dateOfBirth.slice(0, 4)}`, 'buffer').readInt32BE();
