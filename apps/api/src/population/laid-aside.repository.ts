import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** Constraints and indexes that are not kept while a load runs. */
export interface LaidAside {
  /** Builds everything again; each constraint is checked against every row. */
  build(): Promise<void>;
  /** Makes row-level security hold the owner again. */
  force(): Promise<void>;
}

interface Definition {
  readonly relation: string;
  readonly name: string;
  readonly definition: string;
  readonly kind: 'constraint' | 'index';
}

/**
 * Within the caller's transaction: lets the owner write past row-level security (FORCE is lifted, the policies of all
 * others stay), and lays aside what is far cheaper to do once over all rows than row by row: keys, foreign keys, also those
 * of other tables to these, exclusion constraints, indexes and triggers. Checks of a row by itself stay. Who loads
 * writes what a trigger would have written. Whoever else asks for these tables waits for the end of the transaction; a load
 * that fails leaves all as it was.
 * @param onlyForced tables of which nothing is laid aside but FORCE
 */
export async function laidAside(
  client: pg.Client,
  tables: readonly string[],
  onlyForced: readonly string[],
): Promise<LaidAside> {
  await client.query(`set local synchronous_commit = off; set local maintenance_work_mem = '512MB'`);
  await haveAlone(client, [...tables, ...onlyForced]);
  for (const table of [...tables, ...onlyForced]) {
    await client.query(`alter table ${table} no force row level security, disable trigger user`);
  }
  const definitions = await definitionsOf(client, tables);
  for (const { kind, relation, name } of definitions) {
    await client.query(
      kind === 'index' ? `drop index ${name}` : `alter table ${relation} drop constraint ${name}`,
    );
  }
  return {
    build: async () => {
      for (const { kind, relation, name, definition } of definitions.toReversed()) {
        await client.query(
          kind === 'index' ? definition : `alter table ${relation} add constraint ${name} ${definition}`,
        );
      }
    },
    force: async () => {
      for (const table of [...tables, ...onlyForced]) {
        await client.query(`alter table ${table} force row level security, enable trigger user`);
      }
    },
  };
}

/** Milliseconds until the tables are asked for again. */
const patience = 50;

/**
 * Takes these tables, and those that foreign keys tie to them, all at once or none: who holds one of them and waits for
 * the next cannot wait in a ring with somebody else's transaction.
 */
async function haveAlone(client: pg.Client, tables: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select unnest($1::regclass[])::text as name
      union
     select unnest(array[conrelid, confrelid])::regclass::text from pg_constraint
      where contype = 'f' and $1::regclass[] && array[conrelid::regclass, confrelid::regclass]`,
    [tables],
  );
  const all = rows.map(({ name }) => name).join(', ');
  await client.query('savepoint alone');
  for (;;) {
    try {
      await client.query(`lock table ${all} in access exclusive mode nowait`);
      return;
    } catch (fault) {
      if (!(fault instanceof pg.DatabaseError) || fault.code !== lockNotAvailable) throw fault;
      await client.query('rollback to savepoint alone');
      await wait(patience);
    }
  }
}

const lockNotAvailable = '55P03';

/** In the order in which they go: foreign keys stand on keys. Keys come back first, as the others' checks may use them. */
async function definitionsOf(client: pg.Client, tables: readonly string[]): Promise<Definition[]> {
  const { rows } = await client.query<Definition>(
    `select relation, name, definition, kind from (
       select conrelid::regclass::text as relation, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition,
              'constraint' as kind, array_position(array['f', 'x', 'i', 'u', 'p'], contype::text) as step
         from pg_constraint
        where contype in ('f', 'x', 'u', 'p') and $1::regclass[] && array[conrelid::regclass, confrelid::regclass]
          and (contype = 'f' or conrelid = any ($1::regclass[]))
       union all
       select i.indrelid::regclass::text, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid), 'index', 3
         from pg_index i
        where i.indrelid = any ($1::regclass[])
          and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('x', 'u', 'p'))
     ) d order by step, relation, name`,
    [tables],
  );
  return rows;
}
