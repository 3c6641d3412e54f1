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

  /** Everything that these strangers can see of a table, add to it, change or remove in it; found one after the other. */
  async *leaks(table: string, askers: readonly ProbeAsker[]): AsyncGenerator<Leak> {
    for (const asker of askers) {
      const seen = await this.seen(asker, table);
      if (seen !== null && seen > 0) yield `${textOf(asker)} sees ${seen} rows of ${table}`;
    }
    for (const asker of askers) {
      yield* this.additions(table, asker);
      yield* this.changes(table, asker);
    }
  }

  /**
   * Adds copies of a row that is there, in every mixture of the row's own place and name with the asker's. Only the
   * asker's own name for the asker's own place, about nobody else, is theirs to write.
   */
  private async *additions(table: string, asker: ProbeAsker): AsyncGenerator<Leak> {
    const columns = columnsByRole(this.catalogue, table, 'INSERT').get(asker.role);
    const sample = this.samples.get(table);
    if (!columns || !sample) return;
    for (const { row, own } of mixturesOf(table, sample, columns, asker)) {
      const { refusedBy } = await this.as(asker, ...insertion(table, columns, row));
      if (refusedBy === 'row-level security') continue;
      const what = own.length === 0 ? 'a copy of a row' : `a row with the own ${own.join(' and ')}`;
      yield `${textOf(asker)} adds ${what} to ${table}${refusedBy === undefined ? '' : `, if it were not for ${refusedBy}`}`;
    }
  }

  /** Changes and removes blindly: without reading a column, so that the policies of reading do not help. */
  private async *changes(table: string, asker: ProbeAsker): AsyncGenerator<Leak> {
    const [column] = columnsByRole(this.catalogue, table, 'UPDATE').get(asker.role) ?? [];
    if (column !== undefined) {
      const { rows, refusedBy } = await this.as(
        asker,
        `update ${table} set ${column} = (select ${column} from json_populate_record(null::${table}, $1))`,
        [JSON.stringify(this.samples.get(table) ?? {})],
      );
      if (rows > 0 || refusedBy !== undefined)
        yield `${textOf(asker)} changes rows of ${table}: ${refusedBy ?? rows}`;
    }
    const { rows, refusedBy } = await this.as(asker, `delete from ${table}`);
    if (rows > 0 || (refusedBy !== undefined && refusedBy !== 'rights'))
      yield `${textOf(asker)} removes rows of ${table}: ${refusedBy ?? rows}`;
  }
}

const textOf = ({ role, name }: ProbeAsker) => `${role} (${name})`;

/** The statement that adds a row, with all columns that its writer may write, but with an id of its own. */
export function insertion(
  table: string,
  columns: readonly string[],
  row: Readonly<Record<string, unknown>>,
): [sql: string, parameters: unknown[]] {
  const written = columns.filter((column) => column !== 'id').join(', ');
  return [
    `insert into ${table} (${written}) select ${written} from json_populate_record(null::${table}, $1)`,
    [JSON.stringify(row)],
  ];
}

/** All that is found. */
export async function all(found: AsyncIterable<Leak>): Promise<Leak[]> {
  const leaks: Leak[] = [];
  for await (const leak of found) leaks.push(leak);
  return leaks;
}

/** Whether anything is found; the rest is not looked for. */
export async function any(found: AsyncIterable<Leak>): Promise<boolean> {
  for await (const leak of found) return leak !== '';
  return false;
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

/** Tables whose rows are made for somebody else even when the asker's name stands on them. */
const madeForOthers = new Set(['account', 'account_link', 'rule_proposal', 'status_recalculation']);

/** Tables whose rows may be about any place: a house is claimed where it stands. */
const aboutAnyPlace = new Set(['ownership_claim']);

/** The row in all mixtures of what is its own and what is the asker's, but for the one that the asker may write. */
function mixturesOf(
  table: string,
  sample: Readonly<Record<string, unknown>>,
  columns: readonly string[],
  { settings }: ProbeAsker,
): { row: Record<string, unknown>; own: string[] }[] {
  const kinds = Object.entries(table === 'audit_entry' ? belongingsOfAudit : belongings).flatMap(
    ([kind, byColumn]) => {
      if (kind === 'place' && aboutAnyPlace.has(table)) return [];
      const own = Object.entries(byColumn).filter(([column]) => columns.includes(column));
      return own.length === 0 ? [] : [{ kind, own }];
    },
  );
  const isAboutSomebody = columns.includes('resident_id') || madeForOthers.has(table);
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
