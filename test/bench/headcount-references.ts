import type { Day } from '@libs/calendar';
import pg from 'pg';
import type { BenchDatabase } from './bench-database.ts';
import { awayOverTheFacts } from './headcount-over-the-facts.ts';

const factTables = [
  'presence', 'confirmation', 'departure', 'stay_report', 'temporary_registration', 'temporary_registration_end',
  'residence_case', 'residence_case_event', 'no_residence_declaration', 'no_residence_declaration_end',
  'permanent_residence', 'resident_details', 'resident_death', 'status_segment',
]; // prettier-ignore

/**
 * The same headcounts without sums, asked past row-level security, which spares them its cost: group by over the stored
 * segments with the index that serves it best (everything it needs, read without the table), and SQL over the facts.
 */
export class HeadcountReferences {
  private constructor(private readonly client: pg.Client) {}

  /** Lifts FORCE for the owner and builds the index; `close` takes both back. */
  static async open({ ownerUrl }: BenchDatabase): Promise<HeadcountReferences> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    for (const table of factTables) await client.query(`alter table ${table} no force row level security`);
    await client.query(
      `create index if not exists bench_segment on status_segment (until, starts_on) include (commune_code, status, migrant_current34)
        where known_until = 'infinity'`,
    );
    await client.query(`vacuum (analyze) status_segment`).catch(() => undefined);
    await client.query(`set work_mem = '256MB'`);
    return new HeadcountReferences(client);
  }

  async close(): Promise<void> {
    await this.client.query(`drop index bench_segment`);
    for (const table of factTables) await this.client.query(`alter table ${table} force row level security`);
    await this.client.end();
  }

  async statement<Row extends pg.QueryResultRow>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return (await this.client.query<Row>(sql, parameters)).rows;
  }

  /** Migrants by commune and status, group by over the segments. */
  overSegments(on: Day): Promise<object[]> {
    return this.statement(
      `select commune_code as commune, status, count(*)::int as count from status_segment
        where known_until = 'infinity' and migrant_current34 and starts_on <= $1 and until > $1 group by 1, 2 order by 1, 2`,
      [on.toString()],
    );
  }

  /** Everybody away by commune and status, from the facts. */
  async overFacts(on: Day): Promise<object[]> {
    // The planner cannot guess how many rows a step leaves, and would go through them one by one.
    await this.client.query('set enable_nestloop = off');
    const rows = await this.statement(awayOverTheFacts.replaceAll('$1', `date '${on.toString()}'`), []);
    await this.client.query('reset enable_nestloop');
    return rows;
  }
}
