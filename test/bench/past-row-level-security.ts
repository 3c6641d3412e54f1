import pg from 'pg';
import type { BenchDatabase } from './bench-database.ts';

/**
 * A connection of the owner that sees every row of some tables: what a reference is asked past row-level security costs it
 * less than us. `close` puts everything back.
 */
export class PastRowLevelSecurity {
  private constructor(
    readonly client: pg.Client,
    private readonly tables: readonly string[],
  ) {}

  static async open({ ownerUrl }: BenchDatabase, tables: readonly string[]): Promise<PastRowLevelSecurity> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    for (const table of tables) await client.query(`alter table ${table} no force row level security`);
    return new PastRowLevelSecurity(client, tables);
  }

  async close(): Promise<void> {
    for (const table of this.tables) await this.client.query(`alter table ${table} force row level security`);
    await this.client.end();
  }
}
