import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transaction } from '../../apps/api/src/database/index.ts';

/** The plans stand beside the bench in the repository, wherever the compiled bench runs from. */
const folder = join(process.cwd(), 'test', 'bench', 'plans');

/** A transaction that explains every statement instead of answering it. */
export function explaining(tx: Transaction, plans: string[]): Transaction {
  const query = async (sql: string, parameters?: unknown[]) => {
    const rows = await tx.query<{ 'QUERY PLAN': string }[]>(
      `explain (analyze, buffers, costs off) ${sql}`,
      parameters,
    );
    plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    return [];
  };
  return { query } as unknown as Transaction;
}

/** Keeps how Postgres answered a question, to be compared with the next run. */
export async function keepPlan(name: string, asked: string, plans: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.txt`), `${asked}\n\n${plans.join('\n\n')}\n`);
}
