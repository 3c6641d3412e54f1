import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { ImportBatch } from './import-batches.repository.ts';
import {
  ImportRows,
  type ImportRow,
  type TakenUpdate,
  twoNamesForOneNumber,
} from './import-rows.repository.ts';
import { personKeyOf, type RowPlan, saidOfKnown } from './judge-row.ts';
import { columnsByField, PlanRows } from './plan-rows.ts';
import { RecordDepartures } from './record-departures.ts';
import type { RowOutcome } from './row-results.ts';
import { TakeRows, type TakenRow } from './take-rows.ts';
import { TakeStays } from './take-stays.ts';

/** What a step of taking rows did. */
export interface WhatWasTaken {
  /** About whom something was recorded or found. */
  readonly residentIds: readonly string[];
  /** By table, how many facts came of the rows. */
  readonly recorded: Readonly<Record<string, number>>;
}

/** Takes rows. Of several about one person each sees what the one before it made. */
@Injectable()
export class TakeInOrder {
  constructor(
    private readonly rows: ImportRows,
    private readonly planning: PlanRows,
    private readonly taking: TakeRows,
    private readonly stays: TakeStays,
    private readonly departures: RecordDepartures,
  ) {}

  async take(
    tx: Transaction,
    officer: Officer,
    batch: ImportBatch,
    rows: readonly ImportRow[],
  ): Promise<WhatWasTaken> {
    const [left, toTake] = [rows.filter(isLeft), rows.filter((row) => !isLeft(row))];
    const updates: TakenUpdate[] = left.map(({ number, findings }) => ({
      number,
      findings,
      result: 'conflict',
      outcome: 'rejected',
      residentId: null,
      made: [],
    }));
    let waiting: readonly ImportRow[] = toTake;
    while (waiting.length > 0) {
      const plans = await this.planning.plan(tx, officer, batch, waiting, true);
      const now = upToTheFirstRecorded(plans);
      const right = now.filter((plan) => isRecorded(plan));
      const taking = batch.kind === 'stays' ? this.stays : this.taking;
      const saying = right.filter(({ saysMore }) => saysMore);
      const taken = await taking.take(tx, officer, batch, saying);
      const leaving = right.filter(
        ({ number, said }) => said.leaves.length > 0 && taken.get(number)?.residentId !== null,
      );
      if (leaving.length > 0) await this.departures.record(tx, officer, leaving, taken);
      updates.push(...now.map((plan) => takenUpdate(batch, plan, taken.get(plan.number))));
      const done = new Set(now.map(({ number }) => number));
      const repeats = repeatsOf(
        now,
        taken,
        plans.filter(({ number }) => !done.has(number)),
      );
      updates.push(...repeats);
      for (const { number } of repeats) done.add(number);
      waiting = waiting.filter(({ number }) => !done.has(number));
    }
    await this.rows.taken(tx, batch.id, updates);
    const recorded: Record<string, number> = {};
    for (const { made } of updates)
      for (const { table } of made) recorded[table] = (recorded[table] ?? 0) + 1;
    return { residentIds: [...new Set(updates.flatMap(({ residentId }) => residentId ?? []))], recorded };
  }
}

/** What shows only among the rows was found by the trial; by itself such a row looks right. */
const isLeft = ({ findings }: ImportRow): boolean =>
  findings.some(({ code }) => code === twoNamesForOneNumber);

/** Of several rows about one person those up to the first that is recorded; the others wait for what it makes. */
function upToTheFirstRecorded(plans: readonly RowPlan[]): RowPlan[] {
  const seen = new Set<string>();
  return plans.filter(({ stated, residentId, result }) => {
    if (!stated) return true;
    const keys = [personKeyOf(stated), ...(residentId === null ? [] : [residentId])];
    if (keys.some((key) => seen.has(key))) return false;
    if (isRecorded({ result })) keys.forEach((key) => seen.add(key));
    return true;
  });
}

const isRecorded = ({ result }: Pick<RowPlan, 'result'>): boolean => result === 'new' || result === 'matches';

/** Rows that say what one says that was taken this moment: they change nothing, and nothing need be looked up for them. */
function repeatsOf(
  now: readonly RowPlan[],
  taken: ReadonlyMap<number, TakenRow>,
  others: readonly RowPlan[],
): TakenUpdate[] {
  const recorded = new Map(
    now.map(({ rowKey, number }) => [rowKey, taken.get(number)?.residentId ?? null] as const),
  );
  return others.flatMap(({ number, rowKey, findings }) => {
    const residentId = rowKey === null ? null : (recorded.get(rowKey) ?? null);
    if (residentId === null) return [];
    const outcome = 'unchanged' as const;
    const told = findings.filter(({ code }) => code !== 'may_be_known' && !saidOfKnown.has(code));
    return [{ number, result: outcome, outcome, findings: told, residentId, made: [] }];
  });
}

const withoutFacts = {
  unchanged: 'unchanged',
  conflict: 'rejected',
  error: 'rejected',
} as const satisfies Partial<Record<RowPlan['result'], RowOutcome>>;

function takenUpdate({ columns }: ImportBatch, plan: RowPlan, taken: TakenRow | undefined): TakenUpdate {
  const { number, result } = plan;
  if (result !== 'new' && result !== 'matches')
    return {
      number,
      result,
      outcome: withoutFacts[result],
      findings: plan.findings,
      residentId: plan.residentId,
      made: [],
    };
  const { residentId = null, wasKnown = false, made = [], wrong = [] } = taken ?? {};
  const byField = wrong.length === 0 ? {} : columnsByField(columns);
  const found = wrong.map(({ field, code }) => {
    const column = field === 'row' ? null : (byField[field] ?? null);
    return { field, column, code, level: 'error' } as const;
  });
  if (residentId === null)
    return {
      number,
      result: 'conflict',
      outcome: 'rejected',
      findings: [...plan.findings, ...found],
      residentId,
      made,
    };
  return {
    number,
    result,
    outcome: wasKnown ? 'matched' : 'created',
    findings: plan.findings,
    residentId,
    made,
  };
}
