import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { type JobInHand, type JobKind, Jobs } from '../jobs/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { type ImportBatch, ImportBatches } from './import-batches.repository.ts';
import { ImportRows, type ImportRow, type RowUpdate } from './import-rows.repository.ts';
import type { RowOutcome } from './row-results.ts';
import { personKeyOf, type RowPlan } from './judge-row.ts';
import { PlanRows } from './plan-rows.ts';
import { TakeBackRows } from './take-back-rows.ts';
import { TakeRows, type TakenRow } from './take-rows.ts';
import { isWorking, whereWorkLeads } from './what-may-follow.ts';

/** Work on an import, in the name of the officer who asked for it. */
export interface ImportWork {
  readonly batchId: string;
  readonly officer: Officer;
}

export const importWork: JobKind<ImportWork> = { name: 'import_lists', oneAtATime: false };

/** Rows of one transaction: enough that the statements are shared by many, few enough that nobody waits for it. */
const rowsAtOnce = 500;

/**
 * Tries, takes or takes back the rows of an import, step by step. Each step is one transaction that also notes how far it
 * came, so that after a crash another attempt goes on with the next row and no row is taken twice.
 */
@Injectable()
export class WorkOnImport implements OnModuleInit {
  private readonly log = new Logger('Imports');

  constructor(
    private readonly transactions: Transactions,
    private readonly batches: ImportBatches,
    private readonly rows: ImportRows,
    private readonly planning: PlanRows,
    private readonly taking: TakeRows,
    private readonly takingBack: TakeBackRows,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.do(importWork, (job) => this.work(job));
  }

  private async work({ data: { batchId, officer }, signal }: JobInHand<ImportWork>): Promise<void> {
    let single = 0;
    for (;;) {
      signal.throwIfAborted();
      try {
        const limit = single > 0 ? 1 : rowsAtOnce;
        if ((await this.step(batchId, officer, limit)) === 'done') return;
        single = Math.max(0, single - 1);
      } catch (fault) {
        if (signal.aborted || !isOfARow(fault)) throw fault;
        if (single > 0) {
          await this.reject(batchId, officer);
          single -= 1;
        } else single = rowsAtOnce;
        this.log.warn(`rows of an import are taken one by one: ${(fault as Error).name}`);
      }
    }
  }

  private step(batchId: string, officer: Officer, limit: number): Promise<'done' | 'more'> {
    return this.transactions.run(officer, async (tx) => {
      const batch = await this.batches.hold(tx, batchId);
      if (!batch || !isWorking(batch.state)) return 'done';
      const rows = await this.rows.next(tx, batchId, batch.reached, limit);
      const last = rows.at(-1);
      if (!last) {
        await this.batches.enter(tx, batchId, whereWorkLeads[batch.state]);
        return 'done';
      }
      const residentIds = await this.treat(tx, officer, batch, rows);
      if (residentIds.length > 0) {
        await this.audit.note(tx, officer, {
          action: `import.${batch.state}`,
          accessPurpose: batch.purpose,
          residentIds,
          fields: ['row'],
          details: { importId: batchId, rows: rows.length },
        });
      }
      await this.batches.progress(tx, batchId, last.number, rows.length);
      return 'more';
    });
  }

  private async treat(
    tx: Transaction,
    officer: Officer,
    batch: ImportBatch,
    rows: readonly ImportRow[],
  ): Promise<string[]> {
    if (batch.state === 'taking_back') return this.takingBack.takeBack(tx, officer, batch, rows);
    const updates =
      batch.state === 'checking'
        ? await this.try(tx, batch, rows)
        : await this.take(tx, officer, batch, rows);
    await this.rows.update(tx, batch.id, updates);
    return [...new Set(updates.flatMap(({ residentId }) => residentId ?? []))];
  }

  /** What would become of the rows; one that says what an earlier one said changes nothing. */
  private async try(tx: Transaction, batch: ImportBatch, rows: readonly ImportRow[]): Promise<RowUpdate[]> {
    const plans = await this.planning.plan(tx, batch, rows, false);
    const keys = plans.flatMap(({ rowKey }) => rowKey ?? []);
    const before = await this.rows.sameBefore(tx, batch.id, keys, rows[0]?.number ?? 0);
    return plans.map((plan) => {
      const { rowKey, number } = plan;
      const repeats = rowKey !== null && before.has(rowKey);
      if (rowKey !== null && !repeats && plan.result !== 'error') before.set(rowKey, number);
      const isRepeated = repeats && (plan.result === 'new' || plan.result === 'matches');
      const findings = isRepeated
        ? [...plan.findings, { field: 'row', column: null, code: 'twice_in_file', level: 'warning' } as const]
        : plan.findings;
      const result = isRepeated ? 'unchanged' : plan.result;
      return { number, result, outcome: null, findings, rowKey, residentId: plan.residentId, made: [] };
    });
  }

  /** Takes the rows. Of several about one person each sees what the one before it made. */
  private async take(
    tx: Transaction,
    officer: Officer,
    batch: ImportBatch,
    rows: readonly ImportRow[],
  ): Promise<RowUpdate[]> {
    const updates: RowUpdate[] = [];
    let waiting: readonly ImportRow[] = rows;
    while (waiting.length > 0) {
      const plans = await this.planning.plan(tx, batch, waiting, true);
      const now = firstOfEachPerson(plans);
      const right = now.filter(({ result }) => result === 'new' || result === 'matches');
      const taken = await this.taking.take(tx, officer, batch, right);
      updates.push(...now.map((plan) => takenUpdate(plan, taken.get(plan.number))));
      const done = new Set(now.map(({ number }) => number));
      waiting = waiting.filter(({ number }) => !done.has(number));
    }
    return updates;
  }

  /** A row on which the database itself insists is told, and left. */
  private async reject(batchId: string, officer: Officer): Promise<void> {
    await this.transactions.run(officer, async (tx) => {
      const batch = await this.batches.hold(tx, batchId);
      const [row] =
        batch && isWorking(batch.state) ? await this.rows.next(tx, batchId, batch.reached, 1) : [];
      if (!batch || !row) return;
      if (batch.state === 'taking_back') {
        await this.rows.keep(tx, batchId, [{ number: row.number, because: row.made.slice(0, 1) }]);
      } else {
        const finding = {
          field: 'row',
          column: null,
          code: 'could_not_be_recorded',
          level: 'error',
        } as const;
        const update = {
          ...row,
          result: 'conflict',
          findings: [...row.findings, finding],
          rowKey: null,
        } as const;
        await this.rows.update(tx, batchId, [
          { ...update, outcome: batch.state === 'importing' ? 'rejected' : null },
        ]);
      }
      await this.batches.progress(tx, batchId, row.number, 1);
    });
  }
}

/** Of several rows about one person the first; the others wait for it. */
function firstOfEachPerson(plans: readonly RowPlan[]): RowPlan[] {
  const seen = new Set<string>();
  return plans.filter(({ stated, residentId }) => {
    if (!stated) return true;
    const keys = [personKeyOf(stated), ...(residentId === null ? [] : [residentId])];
    const isFirst = keys.every((key) => !seen.has(key));
    keys.forEach((key) => seen.add(key));
    return isFirst;
  });
}

const outcomes = {
  new: 'created',
  matches: 'matched',
  unchanged: 'unchanged',
  conflict: 'rejected',
  error: 'rejected',
} as const satisfies Record<RowPlan['result'], RowOutcome>;

function takenUpdate(plan: RowPlan, taken: TakenRow | undefined): RowUpdate {
  const { number, result, findings, rowKey } = plan;
  return {
    number,
    result,
    outcome: outcomes[result],
    findings,
    rowKey,
    residentId: taken?.residentId ?? plan.residentId,
    made: taken?.made ?? [],
  };
}

/** Whether Postgres refused what a row states (a constraint), rather than being away. */
function isOfARow(fault: unknown): boolean {
  const { code } = fault as { code?: string };
  return typeof code === 'string' && /^(22|23|TT)/.test(code);
}
