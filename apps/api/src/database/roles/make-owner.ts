import pg from 'pg';

/** The names of an installation: its database, the owner of the schema, and the application's role. */
export const installation = {
  database: 'residence',
  owner: 'residence_owner',
  app: 'residence_app',
} as const;

/**
 * Makes the owner's role and its database, as the superuser of a cluster of our own. The owner is no superuser; it may
 * create roles, because the migrations make the roles that a transaction takes.
 */
export async function makeOwner(superuserUrl: string, ownerPassword: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { owner, database } = installation;
    const { rows: roles } = await client.query('select 1 from pg_roles where rolname = $1', [owner]);
    if (roles.length === 0) {
      await client.query(
        `create role ${owner} login createrole nosuperuser nobypassrls password ${client.escapeLiteral(ownerPassword)}`,
      );
    }
    const { rows: databases } = await client.query('select 1 from pg_database where datname = $1', [
      database,
    ]);
    if (databases.length === 0) await client.query(`create database ${database} owner ${owner}`);
  } finally {
    await client.end();
  }
}
