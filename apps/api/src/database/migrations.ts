import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataSource, type EntityManager, type MigrationInterface } from 'typeorm';

const folder = fileURLToPath(new URL('../../../../migrations/', import.meta.url));

/** The migrations in their order, from the files of `migrations/` (in the build: of `dist/migrations/`). */
async function allMigrations(): Promise<(new () => MigrationInterface)[]> {
  const files = (await readdir(folder)).filter((file) => /^\d{13}-.*\.[jt]s$/.test(file)).sort();
  const found = await Promise.all(
    files.map(async (file) => Object.values((await import(join(folder, file))) as object) as unknown[]),
  );
  return found.flat() as (new () => MigrationInterface)[];
}

/** A data source of the owner role, for migrations and for nothing else. */
export async function ownerDataSource(ownerUrl: string): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    applicationName: 'tam-tru-migrate',
    migrations: await allMigrations(),
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
  });
  return source.initialize();
}

/** Brings the schema up to date, as the owner. Returns the names of the migrations that ran. */
export async function migrate(owner: DataSource): Promise<string[]> {
  const ran = await owner.runMigrations();
  return ran.map(({ name }) => name);
}

/** The migrations of this program that this database has not seen, for anybody who may read the table of migrations. */
export async function missingMigrations(tx: EntityManager): Promise<string[]> {
  const ran = new Set(
    (await tx.query<{ name: string }[]>('select name from schema_migration')).map(({ name }) => name),
  );
  return (await allMigrations()).map(({ name }) => name).filter((name) => !ran.has(name));
}
