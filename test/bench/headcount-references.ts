import type { Day } from '@libs/calendar';
import type pg from 'pg';
import type { BenchDatabase } from './bench-database.ts';
import { awayOverTheFacts } from './headcount-over-the-facts.ts';
import { PastRowLevelSecurity } from './past-row-level-security.ts';

/** The facts that a status follows from, and the stored segments. */
export const factTables = [
  'presence', 'confirmation', 'departure', 'stay_report', 'temporary_registration', 'temporary_registration_end',
  'residence_case', 'residence_case_event', 'no_residence_declaration', 'no_residence_declaration_end',
  'permanent_residence', 'resident_details', 'resident_death', 'status_segment',
]; // prettier-ignore

/** Whatever a headcount may ask of a segment, so that the index alone answers. */
const everything = `province_code, status, status_group, movement_current34, migrant_current34,
  origin_commune_code, purpose, sex, birth_year`;

/**
 * The same headcounts without sums, asked past row-level security, which spares them its cost: group by over the stored
 * segments with the indexes that serve it best (everything it needs, read without the table), and SQL over the facts.
 */
export class HeadcountReferences {
  private constructor(private readonly past: PastRowLevelSecurity) {}

  /** Builds the indexes; `close` takes them away again. */
  static async open(database: BenchDatabase): Promise<HeadcountReferences> {
    const past = await PastRowLevelSecurity.open(database, factTables);
    await past.client.query(`set maintenance_work_mem = '512MB'`);
    for (const [name, columns] of [
      ['bench_segment', 'until, starts_on, commune_code'],
      ['bench_segment_of_commune', 'commune_code, until, starts_on'],
    ] as const) {
      await past.client.query(
        `create index if not exists ${name} on status_segment (${columns}) include (${everything}) where known_until = 'infinity'`,
      );
    }
    await past.client.query(`vacuum (analyze) status_segment`);
    await past.client.query(`set work_mem = '256MB'`);
    return new HeadcountReferences(past);
  }

  async close(): Promise<void> {
    await this.past.client.query(`drop index bench_segment, bench_segment_of_commune`);
    await this.past.close();
  }

  async statement<Row extends pg.QueryResultRow>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return (await this.past.client.query<Row>(sql, parameters)).rows;
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
    await this.past.client.query('set enable_nestloop = off');
    const rows = await this.statement(awayOverTheFacts.replaceAll('$1', `date '${on.toString()}'`), []);
    await this.past.client.query('reset enable_nestloop');
    return rows;
  }
}
