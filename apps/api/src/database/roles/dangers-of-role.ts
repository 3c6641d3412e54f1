/** Something that runs one query on the application's own connection. */
export interface Querying {
  query<T>(sql: string): Promise<T>;
}

interface RoleRow {
  readonly role: string;
  readonly superusers: string[];
  readonly exempt: string[];
  readonly owns: string[];
}

/**
 * What would let the signed-in role pass by row-level security: being, or being able to become, a superuser or a role
 * exempt from it, or owning tables. Empty when the role is safe.
 */
export async function dangersOfRole(connection: Querying): Promise<string[]> {
  const [row] = await connection.query<RoleRow[]>(`
    select session_user::text as role,
           array(select rolname::text from pg_roles where rolsuper and pg_has_role(session_user, oid, 'member')) as superusers,
           array(select rolname::text from pg_roles where rolbypassrls and not rolsuper and pg_has_role(session_user, oid, 'member')) as exempt,
           array(select c.oid::regclass::text
                   from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  where c.relkind in ('r', 'p', 'v', 'm', 'f')
                    and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_t'
                    and pg_has_role(session_user, c.relowner, 'member')
                  order by 1 limit 3) as owns`);
  if (row === undefined) return ['Postgres does not say who is signed in'];
  const { role, superusers, exempt, owns } = row;
  // Every superuser may become every role and owns, in effect, every table: one sentence is enough.
  if (superusers.length > 0)
    return [
      `${role} ${superusers.includes(role) ? 'is a superuser' : `can become the superuser ${superusers[0]}`}`,
    ];
  return [
    ...(exempt.length > 0
      ? [
          `${role} ${exempt.includes(role) ? 'is exempt from row-level security' : `can become ${exempt[0]}, which is exempt from row-level security`}`,
        ]
      : []),
    ...(owns.length > 0 ? [`${role} owns ${owns.join(', ')}`] : []),
  ];
}
