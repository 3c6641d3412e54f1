import type pg from 'pg';

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
  readonly kind: 'f' | 'x' | 'index';
}

/**
 * Within the caller's transaction: lets the owner write past row-level security (FORCE is lifted, the policies of all
 * others stay), and lays aside what is far cheaper to build once over all rows than row by row: foreign keys,
 * exclusion constraints and plain indexes. Triggers stay on, and so do the indexes that they look into. Whoever else
 * asks for these tables waits for the end of the transaction; a load that fails leaves all as it was.
 * @param onlyForced tables of which nothing is laid aside but FORCE
 */
export async function laidAside(
  client: pg.Client,
  tables: readonly string[],
  onlyForced: readonly string[],
): Promise<LaidAside> {
  await client.query(`set local synchronous_commit = off; set local maintenance_work_mem = '512MB'`);
  for (const table of [...tables, ...onlyForced]) {
    await client.query(`alter table ${table} no force row level security`);
  }
  const definitions = await definitionsOf(client, tables);
  for (const { kind, relation, name } of definitions) {
    await client.query(
      kind === 'index' ? `drop index ${name}` : `alter table ${relation} drop constraint ${name}`,
    );
  }
  return {
    build: async () => {
      // Indexes and exclusions first: the foreign keys' checks may use them.
      for (const { kind, relation, name, definition } of definitions.toReversed()) {
        await client.query(
          kind === 'index' ? definition : `alter table ${relation} add constraint ${name} ${definition}`,
        );
      }
    },
    force: async () => {
      for (const table of [...tables, ...onlyForced]) {
        await client.query(`alter table ${table} force row level security`);
      }
    },
  };
}

/** Foreign keys first, as the order in which they go: they stand on the others. */
async function definitionsOf(client: pg.Client, tables: readonly string[]): Promise<Definition[]> {
  const { rows } = await client.query<Definition>(
    `select * from (
       select conrelid::regclass::text as relation, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition,
              contype::text as kind
         from pg_constraint where conrelid = any ($1::regclass[]) and contype in ('f', 'x')
       union all
       select i.indrelid::regclass::text, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid), 'index'
         from pg_index i
        where i.indrelid = any ($1::regclass[]) and not i.indisunique and not i.indisexclusion
          and i.indrelid::regclass::text not like '%\\_end'
     ) d order by array_position(array['f', 'x', 'index'], kind), relation, name`,
    [tables],
  );
  return rows;
}
