import type { FactValue } from '../database/index.ts';
import type { MadeFact } from './import-rows.repository.ts';

/** Facts that rows become, table by table in the order in which they name each other; nothing is sent yet. */
export class FactsToRecord {
  readonly tables: {
    readonly table: string;
    readonly facts: readonly Readonly<Record<string, FactValue>>[];
  }[] = [];
  private taken = 0;

  /** @param ids as many as the facts may take, or more */
  constructor(private readonly ids: readonly string[]) {}

  nextId(): string {
    const id = this.ids[this.taken];
    if (id === undefined) throw new RangeError('more facts than ids');
    this.taken += 1;
    return id;
  }

  /** One fact of a table for each row, which is told that it came of it. */
  add<Row>(
    table: string,
    rows: readonly Row[],
    factOf: (row: Row) => Readonly<Record<string, FactValue>>,
    madeOf: (row: Row) => MadeFact[],
  ): void {
    if (rows.length === 0) return;
    const facts = rows.map((row) => {
      const id = this.nextId();
      madeOf(row).push({ table, id });
      return { id, ...factOf(row) };
    });
    this.tables.push({ table, facts });
  }
}
