import pg from 'pg';
import { settingNames, type ProbeAsker } from './askers.ts';
import { columnsByRole, type Catalogue } from './catalogue.ts';

/** Something that somebody could do and should not. Its text says all. */
export type Leak = string;

/** What came of one statement of a probe, which is always taken back. */
export interface Outcome {
  /** Rows read or touched; none where the statement was refused. */
  readonly rows: number;
  /** The first value of the first row. */
  readonly value?: unknown;
  /** Who refused it: row-level security, missing rights, or another rule (its SQL state). */
  readonly refusedBy?: string;
}

/** Runs probes on one connection within one transaction, each taken back at once. Begin the transaction before. */
export class Prober {
  constructor(
    private readonly client: pg.Client,
    private readonly catalogue: Catalogue,
    private readonly samples: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  ) {}

  /** One statement as the asker. */
  async as(asker: ProbeAsker, sql: string, parameters: unknown[] = []): Promise<Outcome> {
    const settings = settingNames.map(
      (name) => `set_config('app.${name}', ${pg.escapeLiteral(asker.settings[name] ?? '')}, true)`,
    );
    await this.client.query(
      `savepoint probe; select set_config('role', '${asker.role}', true), ${settings.join(', ')}`,
    );
    try {
      const { rows, rowCount } = await this.client.query<unknown[]>({
        text: sql,
        values: parameters,
        rowMode: 'array',
      });
      return { rows: rowCount ?? 0, value: rows[0]?.[0] };
    } catch (fault) {
      return { rows: 0, refusedBy: whoRefused(fault as { code?: string; message: string }) };
    } finally {
      await this.client.query('rollback to savepoint probe; release savepoint probe');
    }
  }

  /** How many rows of a table the asker can see; null where the role may not even ask. */
  async seen(asker: ProbeAsker, table: string): Promise<number | null> {
    const outcome = await this.as(asker, `select count(*)::int from ${table}`);
    return outcome.refusedBy === undefined ? Number(outcome.value) : null;
  }

  /** Everything that these strangers can see of a table, add to it, change or remove in it. */
  async leaksOf(table: string, askers: readonly ProbeAsker[]): Promise<Leak[]> {
    const leaks: Leak[] = [];
    for (const asker of askers) {
      const who = `${asker.role} (${asker.name})`;
      const seen = await this.seen(asker, table);
      if (seen !== null && seen > 0) leaks.push(`${who} sees ${seen} rows of ${table}`);
      leaks.push(...(await this.insertLeaks(table, asker)));
      leaks.push(...(await this.touchLeaks(table, asker)));
    }
    return leaks;
  }

  /**
   * Adds copies of a row that is there, in every mixture of the row's own place and name with the asker's. Only the
   * asker's own name for the asker's own place, about nobody else, is theirs to write.
   */
  async insertLeaks(table: string, asker: ProbeAsker): Promise<Leak[]> {
    const columns = columnsByRole(this.catalogue, table, 'INSERT').get(asker.role);
    const sample = this.samples.get(table);
    if (!columns || !sample) return [];
    const leaks: Leak[] = [];
    for (const { row, own } of mixturesOf(sample, columns, asker)) {
      const written = columns.filter((column) => column !== 'id');
      const outcome = await this.as(
        asker,
        `insert into ${table} (${written.join(', ')}) select ${written.join(', ')} from json_populate_record(null::${table}, $1)`,
        [JSON.stringify(row)],
      );
      if (outcome.refusedBy === 'row-level security') continue;
      const what = own.length === 0 ? 'a copy of a row' : `a row with the own ${own.join(' and ')}`;
      leaks.push(
        `${asker.role} (${asker.name}) adds ${what} to ${table}${outcome.refusedBy === undefined ? '' : `, if it were not for ${outcome.refusedBy}`}`,
      );
    }
    return leaks;
  }

  /** Changes and removes blindly: without reading a column, so that the policies of reading do not help. */
  private async touchLeaks(table: string, asker: ProbeAsker): Promise<Leak[]> {
    const leaks: Leak[] = [];
    const sample = this.samples.get(table) ?? {};
    const [column] = columnsByRole(this.catalogue, table, 'UPDATE').get(asker.role) ?? [];
    if (column !== undefined) {
      const outcome = await this.as(
        asker,
        `update ${table} set ${column} = (select ${column} from json_populate_record(null::${table}, $1))`,
        [JSON.stringify(sample)],
      );
      if (outcome.rows > 0 || outcome.refusedBy !== undefined) {
        leaks.push(
          `${asker.role} (${asker.name}) changes rows of ${table}: ${outcome.refusedBy ?? outcome.rows}`,
        );
      }
    }
    const removal = await this.as(asker, `delete from ${table}`);
    if (removal.refusedBy !== 'rights' && (removal.rows > 0 || removal.refusedBy !== undefined)) {
      leaks.push(
        `${asker.role} (${asker.name}) removes rows of ${table}: ${removal.refusedBy ?? removal.rows}`,
      );
    }
    return leaks;
  }
}

/** A role without a right on the schema is told that there is no such table. */
function whoRefused({ code, message }: { code?: string; message: string }): string {
  if (code === '42501') return /row-level security/.test(message) ? 'row-level security' : 'rights';
  return code === '42P01' ? 'rights' : `${code} ${message}`;
}

/** Columns by which a row belongs to somebody, and the settings that say the same of the asker. */
const belongings: Record<string, Record<string, string>> = {
  name: { account_id: 'account', recorded_by: 'account', created_by: 'account', proposed_by: 'account' },
  place: { commune_code: 'communes', province_code: 'provinces' },
};

/** In the audit, also these say who somebody is. */
const belongingsOfAudit: typeof belongings = {
  name: { account_id: 'account' },
  place: { area_code: 'area' },
  role: { role: 'role' },
  request: { request_id: 'request' },
};

/** The row in all mixtures of what is its own and what is the asker's, but for the one that the asker may write. */
function mixturesOf(
  sample: Readonly<Record<string, unknown>>,
  columns: readonly string[],
  { settings }: ProbeAsker,
): { row: Record<string, unknown>; own: string[] }[] {
  const kinds = Object.entries('searched_by' in sample ? belongingsOfAudit : belongings).flatMap(
    ([kind, byColumn]) => {
      const own = Object.entries(byColumn).filter(([column]) => columns.includes(column));
      return own.length === 0 ? [] : [{ kind, own }];
    },
  );
  const isAboutSomebody = columns.includes('resident_id');
  return Array.from({ length: 2 ** kinds.length }, (_none, mask) => {
    const chosen = kinds.filter((_kind, place) => (mask >> place) % 2 === 1);
    const row = { ...sample };
    for (const [column, setting] of chosen.flatMap(({ own }) => own)) row[column] = settings[setting] ?? null;
    return { row, own: chosen.map(({ kind }) => kind) };
  }).filter(({ own }) => own.length < kinds.length || kinds.length === 0 || isAboutSomebody);
}

/** One row of each table, as the superuser sees it. */
export async function sampleRows(
  superuser: pg.Client,
  tables: readonly string[],
): Promise<Map<string, Record<string, unknown>>> {
  const samples = new Map<string, Record<string, unknown>>();
  for (const table of tables) {
    const { rows } = await superuser.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${table} t limit 1`,
    );
    if (rows[0]) samples.set(table, rows[0].row);
  }
  return samples;
}
